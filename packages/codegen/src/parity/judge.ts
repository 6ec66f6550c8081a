/** The second opinion: ajv with the schemas as they are, but for the ranges that the formats of integers promise. */
import type { ValidateFunction } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { rangeOfFormat } from '../bundle/format-range.ts';
import { mapParts, type Schema } from '../bundle/schema.ts';

export interface Judge {
  /** Whether a message is valid, by a definition of one side or by a schema that refers to its definitions. */
  accepts(side: 'ours' | 'theirs', definition: string, value: unknown): boolean;
}

export type Definitions = ReadonlyMap<string, Schema>;

export function createJudge(sides: { ours: Definitions; theirs: Definitions }): Judge {
  // Of the drafts that ajv knows the one that takes most: lists of `items`, as in older ones, and `unevaluatedProperties`.
  const ajv = new Ajv2019({
    strict: false,
    validateFormats: false,
    logger: false,
    inlineRefs: false,
  });
  for (const side of ['ours', 'theirs'] as const) {
    const definitions = [...sides[side]].map(([name, schema]) => [name, withRanges(schema)]);
    ajv.addSchema({ $id: side, definitions: Object.fromEntries(definitions) });
  }
  const compiled = new Map<string, ValidateFunction>();
  return {
    accepts(side, definition, value) {
      const $ref = `${side}#/definitions/${definition.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      let check = compiled.get($ref);
      if (check === undefined) {
        check = ajv.compile({ $ref });
        compiled.set($ref, check);
      }
      return check(value) === true;
    },
  };
}

function withRanges(schema: Schema): Schema {
  const { $id: _, $schema: __, ...rest } = mapParts(schema, '', withRanges);
  const types = Array.isArray(rest.type) ? rest.type : [rest.type];
  if (!types.includes('integer')) return rest;
  const range = rangeOfFormat(rest.format);
  const minimum = Math.max(Number(rest.minimum ?? -Infinity), range.minimum ?? -Infinity);
  const maximum = Math.min(Number(rest.maximum ?? Infinity), range.maximum ?? Infinity);
  return {
    ...rest,
    ...(minimum === -Infinity ? {} : { minimum }),
    ...(maximum === Infinity ? {} : { maximum }),
  };
}
