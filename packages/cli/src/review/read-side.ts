/** From what was named on the command line to a side of the comparison. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { BundleError, checkModel, readBundleModel } from '@wirebox/codegen';
import type { Side } from '@wirebox/schema-review';
import { endlessType } from '@wirebox/schema-review';
import { CommandError, exitCode } from '../exit-code.ts';
import { commitOf, fileAt } from './git.ts';
import { JsonError, parseStrictJson } from './strict-json.ts';

/** Where a project keeps its model, from where the command runs. */
export interface Places {
  model: string;
  released: string;
}

const refuse = (message: string): never => {
  throw new CommandError(message, exitCode.usage);
};

/**
 * A model, a bundle of JSON Schema or several files of one with commas between, a release that the project has frozen,
 * or a revision of git.
 */
export async function readSide(name: string, places: Places): Promise<Side> {
  const files = name.split(',');
  if (files.every((file) => existsSync(file))) {
    const texts = await Promise.all(files.map((file) => readText(file)));
    return toSide(
      labelOf(files),
      files.map((file, index) => [file, texts[index] as string]),
    );
  }
  if (files.length > 1 || /\.json$/.test(name)) {
    const missing = files.find((file) => !existsSync(file));
    return refuse(`${missing} does not exist`);
  }
  const released = `${places.released}/${name}.model.json`;
  if (existsSync(released)) return toSide(name, [[released, await readText(released)]]);
  const commit = await commitOf(name);
  if (commit === undefined) {
    return refuse(`${name} is no file, no release in ${places.released} and no revision of git`);
  }
  const text = await fileAt(commit, places.model);
  if (text === undefined) return refuse(`${name} has no ${places.model}`);
  return toSide(name, [[`${name}:${places.model}`, text]]);
}

const labelOf = (files: readonly string[]): string =>
  basename(files[0] ?? '').replace(/(\.model|\.stable|\.schema)*\.json$/, '') +
  (files.length > 1 ? ' and others' : '');

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    return refuse(`${path} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

function toSide(label: string, sources: readonly [path: string, text: string][]): Side {
  const parsed = sources.map(([path, text]): [string, unknown] => [path, parse(path, text)]);
  const [first] = parsed;
  const side =
    parsed.length === 1 && first !== undefined && isModel(first[1])
      ? modelSide(label, first[0], first[1])
      : bundleSide(label, parsed);
  const endless = endlessType(side.model);
  if (endless === undefined) return side;
  return refuse(`${sources[0]?.[0]}: the type ${endless} comes down to nothing but itself`);
}

function parse(path: string, text: string): unknown {
  try {
    return parseStrictJson(text);
  } catch (error) {
    if (error instanceof JsonError) return refuse(`${path} ${error.message}`);
    throw error;
  }
}

const isModel = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'modelVersion' in value;

function modelSide(label: string, path: string, value: unknown): Side {
  const problem = checkModel(value);
  if (problem !== undefined) {
    return refuse(
      `${path} is not a protocol model: ${problem.path || 'the whole value'} ${problem.message}`,
    );
  }
  return {
    label,
    model: value as Side['model'],
    openness: 'stated',
    unanswered: new Set(),
    silentOn: [],
  };
}

function bundleSide(label: string, parsed: readonly [path: string, schema: unknown][]): Side {
  const file = parsed.map(([path]) => path).join(', ');
  try {
    const read = readBundleModel(
      label,
      parsed.map(([name, schema]) => ({ name, schema })),
    );
    const [problem] = read.problems.filter(({ kind }) => kind !== undefined);
    if (problem !== undefined) {
      const at = parsed.length > 1 ? problem.path : `${file}${problem.path}`;
      return refuse(`${at}: ${problem.message}`);
    }
    if (read.model.methods.length === 0) {
      return refuse(
        `${file} lists no messages: a bundle has at least one of the unions ClientRequest, ServerRequest, ServerNotification and ClientNotification`,
      );
    }
    const { model, unanswered, silentOn } = read;
    return { label, model, openness: 'by-direction', unanswered, silentOn };
  } catch (error) {
    if (error instanceof BundleError) return refuse(error.message);
    throw error;
  }
}
