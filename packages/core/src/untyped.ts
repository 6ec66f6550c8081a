/** Reads values that nobody has checked: what was stored by others, and what other servers send. */

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const records = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];

export const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' ? value : null;

export const numberOrNull = (value: unknown): number | null =>
  typeof value === 'number' ? value : null;
