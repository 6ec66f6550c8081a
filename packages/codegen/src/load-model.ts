/** Where a model comes from: a JSON file, or a module of definitions that exports it as `model`. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Model } from '@wirebox/protocol/model';
import { checkModel } from './check-model.ts';

/** What went wrong in a sentence for the person who runs the command; no stack is of any use to them. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

const MODULES = new Set(['.ts', '.mts', '.js', '.mjs']);

export async function loadModel(path: string): Promise<Model> {
  const extension = extname(path);
  const value =
    extension === '.json'
      ? await readJson(path)
      : MODULES.has(extension)
        ? await runModule(path)
        : fail(`${path} is neither a .json file nor a TypeScript or JavaScript module`);
  const problem = checkModel(value);
  if (problem !== undefined) {
    fail(
      `${path} is not a protocol model: ${problem.path || 'the whole value'} ${problem.message}`,
    );
  }
  return value as Model;
}

async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
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

/** Bundles the module with all it imports into one file, so that TypeScript and workspace links need no set-up. */
async function runModule(path: string): Promise<unknown> {
  await readText(path);
  const code = await bundle(path);
  const folder = await mkdtemp(join(tmpdir(), 'wirebox-model-'));
  try {
    const file = join(folder, 'model.mjs');
    await writeFile(file, code);
    return await exportedModel(path, pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundle(path: string): Promise<string> {
  const { build } = await import('esbuild');
  try {
    const { outputFiles } = await build({
      entryPoints: [resolve(path)],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      conditions: ['source'],
      logLevel: 'silent',
      // Lets a CommonJS dependency call `require` inside an ES module.
      banner: {
        js: "import { createRequire as wireboxRequire } from 'node:module'; const require = wireboxRequire(import.meta.url);",
      },
    });
    return outputFiles[0]?.text ?? '';
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
