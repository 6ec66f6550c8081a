/** Which methods the server at the other end can know, by the release of the protocol that it speaks. */
import { clientRequests, type RequestInfo } from '@wirebox/app-server-protocol';
import { UnsupportedMethodError } from './errors.ts';

const triple = (version: string): number[] =>
  (version.split(/[-+]/, 1)[0] ?? '').split('.').map(Number);

/** Whether a release comes before another; what stands behind a dash does not count. */
export function isBefore(version: string, other: string): boolean {
  const right = triple(other);
  for (const [index, left] of triple(version).entries()) {
    const difference = left - (right[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

const infoOf = (method: string): RequestInfo | undefined =>
  Object.hasOwn(clientRequests, method)
    ? clientRequests[method as keyof typeof clientRequests]
    : undefined;

/**
 * True and false where the release lists tell; undefined where they do not: for a method that this version of the
 * client does not know, and for a server that does not say what it speaks.
 */
export function supportedBy(
  serverVersion: string | undefined,
  method: string,
): boolean | undefined {
  const info = infoOf(method);
  if (info === undefined || serverVersion === undefined) return undefined;
  return !isBefore(serverVersion, info.since);
}

/** The error for a call that the server is too old for; undefined where it may know the method. */
export function tooOldFor(
  serverVersion: string | undefined,
  method: string,
): UnsupportedMethodError | undefined {
  if (supportedBy(serverVersion, method) !== false) return undefined;
  return new UnsupportedMethodError(method, infoOf(method)?.since ?? '', serverVersion ?? '');
}
