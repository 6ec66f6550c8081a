/** What the format of an integer says about its range. */
import type { IntegerFormat } from '@wirebox/protocol/model';
import { FORMAT_RANGE } from '../emit/json-schema/to-json-schema.ts';

/** Formats that have no name in the model: the next larger one, with the range written out. */
export const NARROW: Record<string, { format: IntegerFormat; minimum?: number; maximum?: number }> =
  {
    int8: { format: 'int32', minimum: -(2 ** 7), maximum: 2 ** 7 - 1 },
    int16: { format: 'int32', minimum: -(2 ** 15), maximum: 2 ** 15 - 1 },
    uint8: { format: 'uint16', maximum: 2 ** 8 - 1 },
    uint: { format: 'uint64' },
    int: { format: 'int64' },
  };

export const isFormat = (format: unknown): format is IntegerFormat =>
  typeof format === 'string' && Object.hasOwn(FORMAT_RANGE, format);

/** The range that an integer has by its format, for readers that do not know formats. */
export function rangeOfFormat(format: unknown): { minimum?: number; maximum?: number } {
  if (isFormat(format)) return FORMAT_RANGE[format];
  const narrow = typeof format === 'string' ? NARROW[format] : undefined;
  if (narrow === undefined) return {};
  const { format: base, ...bounds } = narrow;
  return { ...FORMAT_RANGE[base], ...bounds };
}
