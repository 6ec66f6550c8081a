import { type ErrorKey, errors } from '@wirebox/app-server-protocol';
import type { WireError } from '@wirebox/rpc';

type Facts = Readonly<Record<string, unknown>>;

/** What a client sent comes back in its error, but not at any length. */
const clip = (value: unknown): unknown =>
  typeof value === 'string' && value.length > 256 ? `${value.slice(0, 256)}…` : value;

const fill = (template: string, facts: Facts): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));

/** An error of the table as it goes over the wire. */
export function toWireError(key: ErrorKey, facts: Facts = {}): WireError {
  const { code, message } = errors[key];
  const clipped = Object.fromEntries(Object.entries(facts).map(([name, v]) => [name, clip(v)]));
  return { code, message: fill(message, clipped), data: { key, ...clipped } };
}
