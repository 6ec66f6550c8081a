/** Strings, numbers and the rest that stands for itself. */
import type { TypeExpression } from '@wirebox/protocol/model';
import { isFormat, NARROW } from '../bundle/format-range.ts';
import type { Schema } from '../bundle/schema.ts';
import { FORMAT_RANGE } from '../emit/json-schema/to-json-schema.ts';

export function readInteger(schema: Schema): TypeExpression {
  const { format } = schema;
  const base = isFormat(format)
    ? { format }
    : ((typeof format === 'string' ? NARROW[format] : undefined) ?? { format: 'int64' as const });
  const range = FORMAT_RANGE[base.format];
  const bounds: { minimum?: number; maximum?: number } = { ...base };
  // A bound that the format says anyway is not repeated.
  if (isBound(schema.minimum) && schema.minimum > (bounds.minimum ?? range.minimum ?? -Infinity)) {
    bounds.minimum = schema.minimum;
  }
  if (isBound(schema.maximum) && schema.maximum < (bounds.maximum ?? range.maximum ?? Infinity)) {
    bounds.maximum = schema.maximum;
  }
  const { minimum, maximum } = bounds;
  return {
    kind: 'integer',
    format: base.format,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

const isBound = (value: unknown): value is number => typeof value === 'number';

export function readNumber(schema: Schema): TypeExpression {
  return {
    kind: 'number',
    ...(isBound(schema.minimum) ? { minimum: schema.minimum } : {}),
    ...(isBound(schema.maximum) ? { maximum: schema.maximum } : {}),
  };
}

export function readString(schema: Schema): TypeExpression {
  return {
    kind: 'string',
    ...(isBound(schema.minLength) ? { minLength: schema.minLength } : {}),
    ...(isBound(schema.maxLength) ? { maxLength: schema.maxLength } : {}),
    ...(typeof schema.pattern === 'string' ? { pattern: schema.pattern } : {}),
  };
}
