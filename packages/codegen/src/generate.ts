/** Definitions in, every committed artefact out: the one walk from a model to files. */
import { resolve } from 'node:path';
import type { Model } from '@wirebox/protocol/model';
import { emitJsonSchema } from './emit/json-schema/index.ts';
import { emitMarkdown } from './emit/markdown/index.ts';
import { emitOpenrpc } from './emit/openrpc/index.ts';
import { emitPython } from './emit/python/index.ts';
import { emitTypescript } from './emit/typescript/index.ts';
import { emitVectors } from './emit/vectors/index.ts';
import { byCodeUnit, jsonText } from './json-text.ts';
import { loadModel } from './load-model.ts';
import { emitModelSchema } from './model-schema.ts';
import { type Difference, planWrites, writePlan } from './write.ts';

/** What to read and where to write. All paths are relative to the root folder; what is not named is not emitted. */
export interface GenerateConfig {
  /** A model file, or a module that exports a model as `model`. */
  definitions: string;
  /** Folder of the model, the schemas and the vectors. */
  schemas: string;
  /** Folders of the generated packages. */
  generated?: { typescript?: string; python?: string };
  /** Folder of the reference for people. */
  docs?: string;
}

export interface GenerateOptions {
  /** Compares and writes nothing. */
  check?: boolean;
  /** Default: the current folder. */
  root?: string;
}

export interface Report {
  /** Number of named types. */
  definitions: number;
  methods: number;
  /** Number of files that were emitted, whether or not they changed. */
  files: number;
  /** Paths that were written or deleted; in a check, that would have been. Sorted. */
  changed: string[];
  /** The same, each with what is the matter. */
  differences: { path: string; state: Difference }[];
  ms: number;
}

type Emitter = (model: Model) => Map<string, string>;

const SCHEMAS: Emitter[] = [
  (model) => new Map([['protocol.model.json', jsonText(model)]]),
  emitModelSchema,
  emitJsonSchema,
  emitOpenrpc,
  emitVectors,
];

export async function generate(
  config: GenerateConfig,
  { check = false, root = process.cwd() }: GenerateOptions = {},
): Promise<Report> {
  const start = performance.now();
  const model = inStableOrder(await loadModel(resolve(root, config.definitions)));
  const files = emitAll(model, config);
  const plan = await planWrites(root, files, `${config.schemas}/generated-files.json`);
  if (!check) await writePlan(root, plan);
  return {
    definitions: Object.keys(model.types).length,
    methods: model.methods.length,
    files: plan.files.size,
    changed: plan.differences.map(({ path }) => path),
    differences: plan.differences,
    ms: Math.round(performance.now() - start),
  };
}

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
function inStableOrder(model: Model): Model {
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
