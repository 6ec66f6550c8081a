import { type ErrorData, type ErrorKey, errorMessage, errors } from '@wirebox/app-server-protocol';
import type { WireError } from '@wirebox/rpc';

type Facts = Readonly<Record<string, unknown>>;

/** What a client sent comes back in its error, but not at any length. */
const clip = (value: unknown): unknown =>
  typeof value === 'string' && value.length > 256 ? `${value.slice(0, 256)}…` : value;

/** An error of the table as it goes over the wire. */
export function toWireError(key: ErrorKey, facts: Facts = {}): WireError {
  const clipped = Object.fromEntries(Object.entries(facts).map(([name, v]) => [name, clip(v)]));
  return {
    code: errors[key].code,
    // The facts of each key are checked where a handler names it; here only the table is left.
    message: errorMessage(key, clipped as ErrorData[ErrorKey]),
    data: { key, ...clipped },
  };
}
