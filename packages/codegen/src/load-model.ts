/** Where a model comes from: a JSON file, or a module of definitions that exports it as `model`. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Model } from '@wirebox/protocol/model';
import { checkModel } from './check-model.ts';
import { ownPackages } from './own-packages.ts';

/** What went wrong in a sentence for the person who runs the command; no stack is of any use to them. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

const MODULES = new Set(['.ts', '.mts', '.js', '.mjs']);

export interface Definitions {
  /**
   * The text that the model follows from, and nothing else. Undefined for a module that imports something at run time
   * (`node:fs`, say): what it exports may be another thing the next time.
   */
  text: string | undefined;
  /** Runs the module, or parses the file, and checks what comes of it. */
  model(): Promise<Model>;
}

export const loadModel = async (path: string): Promise<Model> =>
  (await readDefinitions(path)).model();

/** Reads a file, or bundles a module with all it imports; nothing of it runs yet. */
export async function readDefinitions(path: string): Promise<Definitions> {
  const extension = extname(path);
  if (extension === '.json') {
    const text = await readText(path);
    return { text, model: async () => checked(path, parseJson(path, text)) };
  }
  if (!MODULES.has(extension)) {
    return fail(`${path} is neither a .json file nor a TypeScript or JavaScript module`);
  }
  await readText(path);
  const { code, imports } = await bundle(path);
  return {
    text: imports ? undefined : code,
    model: async () => checked(path, await runModule(path, code)),
  };
}

function checked(path: string, value: unknown): Model {
  const problem = checkModel(value);
  if (problem === undefined) return value as Model;
  return fail(
    `${path} is not a protocol model: ${problem.path || 'the whole value'} ${problem.message}`,
  );
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail(`${path} is not JSON: ${(error as Error).message}`);
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return fail(code === 'ENOENT' ? `${path} does not exist` : `${path} cannot be read (${code})`);
  }
}

async function runModule(path: string, code: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'wirebox-model-'));
  try {
    const file = join(folder, 'model.mjs');
    await writeFile(file, code);
    return await exportedModel(path, pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One file with all that the module imports, so that TypeScript and workspace links need no set-up. */
async function bundle(path: string): Promise<{ code: string; imports: boolean }> {
  const { build } = await import('esbuild');
  try {
    const { outputFiles, metafile } = await build({
      entryPoints: [resolve(path)],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      conditions: ['source'],
      logLevel: 'silent',
      plugins: [ownPackages],
      // Lets a CommonJS dependency call `require` inside an ES module.
      banner: {
        js: "import { createRequire as wireboxRequire } from 'node:module'; const require = wireboxRequire(import.meta.url);",
      },
    });
    const imports = Object.values(metafile.outputs).some((output) => output.imports.length > 0);
    return { code: outputFiles[0]?.text ?? '', imports };
  } catch (error) {
    return fail(`${path} does not compile: ${firstMessage(error)}`);
  }
}

async function exportedModel(path: string, url: string): Promise<unknown> {
  let loaded: { model?: unknown };
  try {
    loaded = await import(/* @vite-ignore */ url);
  } catch (error) {
    return fail(`${path} fails when it is loaded: ${(error as Error).message}`);
  }
  if (!('model' in loaded)) return fail(`${path} has no export named model`);
  if (typeof loaded.model !== 'function') return loaded.model;
  try {
    return await loaded.model();
  } catch (error) {
    return fail(`The function model of ${path} fails: ${(error as Error).message}`);
  }
}

/** The first complaint of the bundler, with its place. */
function firstMessage(error: unknown): string {
  const first = (error as { errors?: { text: string; location: Location | null }[] }).errors?.[0];
  if (first === undefined) return (error as Error).message;
  const place = first.location;
  return place === null ? first.text : `${place.file}:${place.line}: ${first.text}`;
}

interface Location {
  file: string;
  line: number;
}

function fail(message: string): never {
  throw new ModelError(message);
}
