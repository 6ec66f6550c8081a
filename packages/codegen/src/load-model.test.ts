import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fixtureModel } from './fixture-model.ts';
import { loadModel, ModelError, readDefinitions } from './load-model.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirebox-load-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}
const json = JSON.stringify(fixtureModel);

describe('a JSON file', () => {
  it('is read and checked', async () => {
    expect(await loadModel(await file('good.json', json))).toEqual(fixtureModel);
  });

  it.each([
    ['missing.json', undefined, /missing\.json does not exist/],
    ['text.json', 'no JSON', /text\.json is not JSON/],
    [
      'other.json',
      '{"modelVersion":1}',
      /other\.json is not a protocol model: \/protocol is missing/,
    ],
    ['list.json', '[]', /the whole value expected an object/],
    ['model.yaml', 'a: 1', /neither a \.json file nor/],
  ])('%s: says what is wrong', async (name, text, message) => {
    const path = text === undefined ? join(folder, name) : await file(name, text);
    await expect(loadModel(path)).rejects.toThrow(message);
    await expect(loadModel(path)).rejects.toBeInstanceOf(ModelError);
  });
});

describe('a module', () => {
  it('may be TypeScript, import others, and export a model or a function', async () => {
    await file('part.ts', `export const whole: { modelVersion: 1 } = ${json};`);
    const value = await file('value.ts', `export { whole as model } from './part.ts';`);
    const made = await file(
      'made.ts',
      `import { whole } from './part.ts';\nexport const model = async () => whole;`,
    );
    expect(await loadModel(value)).toEqual(fixtureModel);
    expect(await loadModel(made)).toEqual(fixtureModel);
  });

  it('is read anew each time', async () => {
    const path = await file('edited.js', `export const model = ${json};`);
    await loadModel(path);
    await file('edited.js', `export const model = ${json.replace('garden-server', 'changed')};`);
    expect((await loadModel(path)).protocol.name).toBe('changed');
  });

  it.each([
    ['none.ts', 'export const other = 1;', /none\.ts has no export named model/],
    ['syntax.ts', 'export const = 1;', /syntax\.ts does not compile: .*syntax\.ts:1: /],
    ['gone.ts', `import './nowhere.ts';`, /does not compile: .*nowhere/],
    ['throws.ts', `throw new Error('at load');`, /fails when it is loaded: at load/],
    ['fails.ts', `export function model() { throw new Error('two shapes'); }`, /fails: two shapes/],
    ['wrong.ts', 'export const model = { modelVersion: 2 };', /is not a protocol model/],
  ])('%s: says what is wrong', async (name, text, message) => {
    await expect(loadModel(await file(name, text))).rejects.toThrow(message);
  });

  it('says which text the model follows from, if it is a text', async () => {
    await file('piece.ts', `export const whole = ${json};`);
    const pure = await file('pure.ts', `export { whole as model } from './piece.ts';`);
    const { text, model } = await readDefinitions(pure);
    expect(text).toContain('garden-server');
    expect(await model()).toEqual(fixtureModel);
    await file('piece.ts', `export const whole = ${json.replace('garden-server', 'other')};`);
    expect((await readDefinitions(pure)).text).not.toBe(text);
    expect((await readDefinitions(await file('plain.json', json))).text).toBe(json);
  });

  it.each([
    ['import', `import { readFileSync } from 'node:fs'; export const model = readFileSync;`],
    ['import()', `export const model = async () => (await import('node:fs')).readFileSync;`],
    ['require()', `export const model = () => require('node:fs').readFileSync;`],
  ])('has no such text where it has an %s that stays', async (_, text) => {
    expect((await readDefinitions(await file('reads.js', text))).text).toBeUndefined();
  });

  it('leaves nothing behind', async () => {
    const leftovers = async () =>
      (await readdir(tmpdir())).filter((name) => name.startsWith('wirebox-model-'));
    const before = await leftovers();
    await loadModel(await file('tidy.ts', `export const model = ${json};`));
    await loadModel(join(folder, 'throws.ts')).catch(() => undefined);
    // Other test files load models at the same time; theirs go as well.
    await vi.waitFor(async () => {
      expect((await leftovers()).filter((name) => !before.includes(name))).toEqual([]);
    });
  });

  it('reads the definitions of this repository', async () => {
    const definitions = new URL('../../protocol/src/index.ts', import.meta.url).pathname;
    const model = await loadModel(definitions);
    expect(model.protocol.name).toBe('app-server');
    expect(model.methods.length).toBeGreaterThan(10);
  });
});
