/**
 * One line of a rollout: what a thread did, in the format that the real server writes and reads. Names in `payload` are
 * those of the file, not of the wire.
 */

import { isRecord } from '../untyped.ts';

export type Payload = Readonly<Record<string, unknown>>;

export interface RolloutLine {
  /** ISO 8601 in UTC. */
  readonly timestamp: string;
  /** Counts up through the file. Absent in files of the older kind. */
  readonly ordinal?: number;
  /** `session_meta`, `turn_context`, `response_item`, `event_msg` and others; unknown ones are kept and skipped. */
  readonly type: string;
  readonly payload: Payload;
}

/** Undefined for what is no line: a crash can leave half of one, and nothing of it can be trusted. */
export function parseLine(text: string): RolloutLine | undefined {
  if (text === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || typeof value.type !== 'string' || !isRecord(value.payload)) {
    return undefined;
  }
  const { timestamp, ordinal, type, payload } = value;
  return {
    timestamp: typeof timestamp === 'string' ? timestamp : '',
    ...(typeof ordinal === 'number' && Number.isSafeInteger(ordinal) && { ordinal }),
    type,
    payload,
  };
}

export const parseLines = (text: string): RolloutLine[] =>
  text.split('\n').flatMap((line) => parseLine(line) ?? []);

export function printLine({ timestamp, ordinal, type, payload }: RolloutLine): string {
  return `${JSON.stringify({ timestamp, ordinal, type, payload })}\n`;
}

/** The number that the line after these gets; 0 where there is none. */
export const nextOrdinal = (lines: readonly RolloutLine[]): number =>
  lines.reduce((next, { ordinal = -1 }) => Math.max(next, ordinal + 1), 0);
