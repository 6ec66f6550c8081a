/** The error of a turn, between its form in a rollout and the one on the wire: there snake case, here camel case. */
import { type CodexErrorInfo, type TurnError, unknownValue } from '@wirebox/app-server-protocol';
import { isRecord } from '../untyped.ts';
import type { Payload } from './rollout-line.ts';

const toSnake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
const toCamel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase());

function rename(value: unknown, to: (name: string) => string): unknown {
  if (typeof value === 'string') return to(value);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      to(name),
      isRecord(part) ? rename(part, to) : part,
    ]),
  );
}

export const printError = ({ message, codexErrorInfo }: TurnError): Payload => ({
  message,
  codex_error_info: rename(codexErrorInfo ?? null, toSnake),
});

export function parseError(value: unknown): TurnError | null {
  if (!isRecord(value) || typeof value.message !== 'string') return null;
  const info = rename(value.codex_error_info, toCamel);
  return {
    message: value.message,
    codexErrorInfo:
      typeof info === 'string'
        ? unknownValue(info)
        : isRecord(info)
          ? // What a key stands for is checked by nobody: it goes out as it was stored.
            (info as unknown as CodexErrorInfo)
          : null,
    additionalDetails: null,
    misalignment: null,
  };
}
