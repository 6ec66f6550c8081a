/** The only JSON.parse and JSON.stringify of messages. Knows the envelope, and of the values in it nothing. */
import type { InputFault } from './channel.ts';
import type { BuiltinErrorKey, ErrorFacts, WireError } from './errors.ts';
import { LargeId, type RequestId, readRequestId } from './request-id.ts';

export type Message =
  | {
      readonly kind: 'request';
      readonly id: RequestId;
      readonly method: string;
      readonly params: unknown;
    }
  | {
      readonly kind: 'notification';
      readonly method: string;
      readonly params: unknown;
      readonly emittedAtMs: number | undefined;
    }
  | { readonly kind: 'result'; readonly id: unknown; readonly result: unknown }
  | { readonly kind: 'error'; readonly id: unknown; readonly error: WireError | undefined }
  | Invalid;

export interface Invalid {
  readonly kind: 'invalid';
  readonly key: BuiltinErrorKey;
  readonly id: RequestId | null;
  readonly facts: ErrorFacts;
}

interface Envelope {
  id?: unknown;
  method?: unknown;
  params?: unknown;
  emittedAtMs?: unknown;
  result?: unknown;
  error?: unknown;
}

/** The shape is decided by the members present, in the order request, notification, result, error. */
export function decode(text: string): Message {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return unreadable('parseError', { detail: parseDetail(error) });
  }
  if (typeof value !== 'object' || value === null) return invalid('a message is a JSON object');
  if (Array.isArray(value)) return invalid('batches are not supported');
  const { id, method, params, result, error } = value as Envelope;
  if (method === undefined) {
    if (result !== undefined) return { kind: 'result', id, result };
    if (error !== undefined) return { kind: 'error', id, error: readError(error) };
    return invalid('neither method nor result nor error', readRequestId(id, text));
  }
  if (id === undefined) {
    if (typeof method !== 'string') return invalid('method is not a string');
    const { emittedAtMs: stamp } = value as Envelope;
    const emittedAtMs = typeof stamp === 'number' ? stamp : undefined;
    return { kind: 'notification', method, params, emittedAtMs };
  }
  const known = readRequestId(id, text);
  if (known === undefined) return invalid('id is neither a string nor a 64-bit integer');
  if (typeof method === 'string') return { kind: 'request', id: known, method, params };
  return invalid('method is not a string', known);
}

/** What is said about input that never became a text. */
export const invalidInput = (input: InputFault): Invalid =>
  input.fault === 'tooLarge'
    ? unreadable('messageTooLarge', { limit: input.limit })
    : unreadable('parseError', { detail: 'not valid UTF-8' });

const unreadable = (key: BuiltinErrorKey, facts: ErrorFacts): Invalid => ({
  kind: 'invalid',
  key,
  id: null,
  facts,
});

const invalid = (detail: string, id: RequestId | null = null): Invalid => ({
  kind: 'invalid',
  key: 'invalidRequest',
  id,
  facts: { detail },
});

/** The engine's own message quotes the input, which may hold a secret; only the place may leave. */
function parseDetail(error: unknown): string {
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position === undefined ? 'not a JSON text' : `not a JSON text, at position ${position}`;
}

function readError(value: unknown): WireError | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { code, message, data } = value as Partial<WireError>;
  if (typeof code !== 'number' || typeof message !== 'string') return undefined;
  return data === undefined ? { code, message } : { code, message, data };
}

/** A value without a JSON form becomes null. Throws what `JSON.stringify` throws. */
const print = (value: unknown): string => JSON.stringify(value) ?? 'null';

const printId = (id: RequestId | null): string =>
  id instanceof LargeId ? id.digits : JSON.stringify(id);

/** One call for all of it is a third faster than joining pieces; what it would leave out goes the other way. */
export const encodeResult = (id: RequestId, result: unknown): string =>
  isPlain(result) && !(id instanceof LargeId)
    ? JSON.stringify({ id, result })
    : `{"id":${printId(id)},"result":${print(result)}}`;

const isPlain = (value: unknown): boolean =>
  typeof value === 'object' &&
  (value === null || (value as { toJSON?: unknown }).toJSON === undefined);

export function encodeError(id: RequestId | null, { code, message, data }: WireError): string {
  const detail = data === undefined ? '' : `"data":${print(data)},`;
  return `{"error":{"code":${print(code)},${detail}"message":${print(message)}},"id":${printId(id)}}`;
}

export const encodeRequest = (id: number, method: string, params: unknown): string =>
  JSON.stringify({ method, id, params });

export const encodeNotification = (
  method: string,
  params: unknown,
  emittedAtMs: number | undefined,
): string => JSON.stringify({ method, params, emittedAtMs });
