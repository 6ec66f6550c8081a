/**
 * JSON Schema of everything on the wire: one bundle of draft 2020-12, one self-contained file a type, and one flat
 * bundle of draft-07 in the layout that generators for other languages already read from the peer.
 */
import type { Model } from '@wirebox/protocol/model';
import { byCodeUnit, GENERATED, jsonText } from '../../json-text.ts';
import { pascalCase } from '../../names.ts';
import { definitionsIn, envelopeSchemas } from './envelopes.ts';
import { definitionSchema, type JsonSchema, type JsonSchemaOptions } from './to-json-schema.ts';

const DRAFT_2020_12 = 'https://json-schema.org/draft/2020-12/schema';
const DRAFT_07 = 'http://json-schema.org/draft-07/schema#';

const modern: JsonSchemaOptions = { refPrefix: '#/$defs/', dialect: '2020-12' };
const flat: JsonSchemaOptions = { refPrefix: '#/definitions/', dialect: 'draft-07' };

type Definitions = Record<string, JsonSchema>;

export function emitJsonSchema(model: Model): Map<string, string> {
  const definitions = allDefinitions(model, modern);
  const files = new Map([
    ['protocol.schema.json', jsonText(modernBundle(model, definitions))],
    ['protocol.draft-07.schema.json', jsonText(flatBundle(model))],
  ]);
  for (const name of Object.keys(definitions)) {
    files.set(`json/${name}.json`, jsonText(singleFile(name, definitions)));
  }
  return files;
}

function flatBundle(model: Model): JsonSchema {
  return {
    $schema: DRAFT_07,
    $comment: GENERATED,
    ...about(model),
    type: 'object',
    definitions: allDefinitions(model, flat),
  };
}

function modernBundle(model: Model, definitions: Definitions): JsonSchema {
  return { $schema: DRAFT_2020_12, $comment: GENERATED, ...about(model), $defs: definitions };
}

function about({ protocol }: Model): JsonSchema {
  return {
    title: pascalCase(protocol.name),
    description: `${protocol.title}, version ${protocol.version}. ${protocol.description}`,
  };
}

function allDefinitions(model: Model, options: JsonSchemaOptions): Definitions {
  const named = Object.entries(model.types).map(
    ([name, definition]) => [name, definitionSchema(name, definition, options)] as const,
  );
  const messages = Object.entries(envelopeSchemas(model, options));
  return Object.fromEntries([...named, ...messages].sort(([a], [b]) => byCodeUnit(a, b)));
}

/** The definition itself at the root and all it needs beneath; a recursive type must refer to itself instead. */
function singleFile(name: string, definitions: Definitions): JsonSchema {
  const needed = new Set<string>();
  const queue = [name];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const found of definitionsIn(definitions[next], modern.refPrefix)) {
      if (needed.has(found)) continue;
      needed.add(found);
      queue.push(found);
    }
  }
  const dependencies = Object.keys(definitions).filter((key) => needed.has(key));
  return {
    $schema: DRAFT_2020_12,
    $comment: GENERATED,
    ...(needed.has(name) ? { $ref: `${modern.refPrefix}${name}` } : definitions[name]),
    ...(dependencies.length === 0
      ? {}
      : { $defs: Object.fromEntries(dependencies.map((key) => [key, definitions[key]])) }),
  };
}
