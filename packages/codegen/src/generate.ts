/** Definitions in, every committed artefact out: the one walk from a model to files. */
import { resolve } from 'node:path';
import { emitAll, inStableOrder } from './emit-all.ts';
import { generatorFingerprint } from './generator-fingerprint.ts';
import { hashOf, isOnDisk, readLastRun, writeLastRun } from './last-run.ts';
import { readDefinitions } from './load-model.ts';
import { modelSchema } from './model-schema.ts';
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
  /** Explained differences from the schemas of others; read by `wirebox parity` only. */
  differences?: string;
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
  /** Number of files that the model makes, whether or not they changed. */
  files: number;
  /** False where hashes alone told that everything is as the last run left it, so that nothing had to be emitted. */
  emitted: boolean;
  /** Paths that were written or deleted; in a check, that would have been. Sorted. */
  changed: string[];
  /** The same, each with what is the matter. */
  differences: { path: string; state: Difference }[];
  ms: number;
}

export async function generate(
  config: GenerateConfig,
  { check = false, root = process.cwd() }: GenerateOptions = {},
): Promise<Report> {
  const start = performance.now();
  const report = (figures: Omit<Report, 'changed' | 'ms'>): Report => ({
    ...figures,
    changed: figures.differences.map(({ path }) => path),
    ms: Math.round(performance.now() - start),
  });

  const last = readLastRun(root);
  const [source, untouched] = await Promise.all([
    readDefinitions(resolve(root, config.definitions)),
    // The bundler is a process of its own; the files are looked at meanwhile.
    last !== undefined && isOnDisk(root, last),
  ]);
  const key = source.text === undefined ? undefined : await keyOf(config, source.text);
  if (untouched && key !== undefined && last?.key === key) {
    const { definitions, methods, files } = last;
    const number = Object.keys(files).length;
    return report({ definitions, methods, files: number, emitted: false, differences: [] });
  }

  const model = inStableOrder(await source.model());
  const definitions = Object.keys(model.types).length;
  const methods = model.methods.length;
  const plan = await planWrites(
    root,
    emitAll(model, config),
    `${config.schemas}/generated-files.json`,
  );
  const { files, differences } = plan;
  if (!check) await writePlan(root, plan);
  if (key !== undefined && (!check || differences.length === 0)) {
    const hashes = [...files].map(([path, text]) => [path, hashOf(text)]);
    await writeLastRun(root, { key, definitions, methods, files: Object.fromEntries(hashes) });
  }
  return report({ definitions, methods, files: files.size, emitted: true, differences });
}

/** Invariant: two runs with one key emit the same files. */
const keyOf = async (config: GenerateConfig, definitions: string): Promise<string> =>
  hashOf(
    JSON.stringify([
      await generatorFingerprint(),
      // Comes from another package, which lies beside this one only in a bundle.
      modelSchema(),
      config,
      definitions,
    ]),
  );
