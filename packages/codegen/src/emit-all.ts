/** A model to the texts of all files. */
import type { Model } from '@wirebox/protocol/model';
import { emitJsonSchema } from './emit/json-schema/index.ts';
import { emitMarkdown } from './emit/markdown/index.ts';
import { emitOpenrpc } from './emit/openrpc/index.ts';
import { emitPython } from './emit/python/index.ts';
import { emitTypescript } from './emit/typescript/index.ts';
import { emitVectors } from './emit/vectors/index.ts';
import type { GenerateConfig } from './generate.ts';
import { byCodeUnit, jsonText } from './json-text.ts';
import { emitModelSchema } from './model-schema.ts';

type Emitter = (model: Model) => Map<string, string>;

const SCHEMAS: Emitter[] = [
  (model) => new Map([['protocol.model.json', jsonText(model)]]),
  emitModelSchema,
  emitJsonSchema,
  emitOpenrpc,
  emitVectors,
];

/** Every file by its path from the root. */
export function emitAll(
  model: Model,
  config: Omit<GenerateConfig, 'definitions'>,
): Map<string, string> {
  const targets: [folder: string | undefined, emitters: Emitter[]][] = [
    [config.schemas, SCHEMAS],
    [config.generated?.typescript, [emitTypescript]],
    [config.generated?.python, [(own) => emitPython(own)]],
    [config.docs, [emitMarkdown]],
  ];
  const files = new Map<string, string>();
  for (const [folder, emitters] of targets) {
    if (folder === undefined) continue;
    for (const [path, text] of emitters.flatMap((emit) => [...emit(model)])) {
      files.set(`${folder}/${path}`, text);
    }
  }
  return files;
}

/** Invariant: emitters see the same model, in the same order, whether it was read as JSON or made by a module. */
export function inStableOrder(model: Model): Model {
  const { modelVersion, protocol, methods, types, errors } = JSON.parse(
    JSON.stringify(model),
  ) as Model;
  return {
    modelVersion,
    protocol,
    methods: methods.sort((a, b) => byCodeUnit(a.method, b.method)),
    types: sortedByKey(types),
    errors: sortedByKey(errors),
  };
}

function sortedByKey<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => byCodeUnit(a, b)));
}
