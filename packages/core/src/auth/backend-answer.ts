/**
 * Reads members of what the backend answers. Nobody promises its shape: what is missing or of another type than expected
 * is null, so that one odd member does not cost the rest.
 */
import type { JsonObject } from './oauth-answer.ts';

export const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const flagIn = (value: unknown): boolean | null =>
  typeof value === 'boolean' ? value : null;

/** The nearest whole number; null where a double does not hold it exactly. */
export function integerIn(value: unknown): number | null {
  const whole = typeof value === 'number' ? Math.round(value) : Number.NaN;
  return Number.isSafeInteger(whole) ? whole : null;
}

/** The same, within 32 bits. */
export function int32In(value: unknown): number | null {
  const whole = integerIn(value);
  return whole !== null && whole === (whole | 0) ? whole : null;
}

export const objectIn = (value: unknown): JsonObject | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : null;

/** The objects of a list; null where it is no list. */
export const objectsIn = (value: unknown): JsonObject[] | null =>
  Array.isArray(value) ? value.map(objectIn).filter((item) => item !== null) : null;
