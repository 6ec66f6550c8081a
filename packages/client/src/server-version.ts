/**
 * The protocol version in the user agent of a server: `originator/version (system; architecture) …`. The originator
 * may hold slashes itself, so the version is known by its form and the parenthesis behind it.
 */
export const parseServerVersion = (userAgent: unknown): string | undefined =>
  typeof userAgent === 'string'
    ? /\/(\d+\.\d+\.\d+(?:[-+][\w.+-]+)?) \(/.exec(userAgent)?.[1]
    : undefined;
