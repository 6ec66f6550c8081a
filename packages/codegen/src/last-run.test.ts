import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixtureModel } from './fixture-model.ts';
import { type GenerateConfig, generate } from './generate.ts';

let root: string;
const at = (path: string) => join(root, path);
const STAMP = 'node_modules/.cache/wirebox/last-run.json';
const config: GenerateConfig = { definitions: 'model.json', schemas: 'schemas', docs: 'docs' };
const run = (check = false, own = config) => generate(own, { root, check });

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'wirebox-last-run-'));
  await mkdir(at('node_modules'));
  await writeFile(at('model.json'), JSON.stringify(fixtureModel));
  await run();
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('a run after which nothing changed', () => {
  it('emits nothing and reports the same figures', async () => {
    const full = await generate(config, { root: await elsewhere() });
    expect(full.emitted).toBe(true);
    for (const check of [false, true]) {
      const report = await run(check);
      expect(report).toEqual({
        ...full,
        emitted: false,
        changed: [],
        differences: [],
        ms: report.ms,
      });
    }
  });

  /** The same project without a memory. */
  async function elsewhere(): Promise<string> {
    await mkdir(at('other'));
    await writeFile(at('other/model.json'), JSON.stringify(fixtureModel));
    return at('other');
  }

  it('emits all the same where there is no folder to keep anything in', async () => {
    await rm(at('node_modules'), { recursive: true });
    expect(await run()).toMatchObject({ emitted: true, changed: [] });
    expect(existsSync(at('node_modules'))).toBe(false);
  });

  it.each(['', '{', 'null', '{"key":1}', '{"files":null}', '{"files":{"../x":"y"}}'])(
    'emits when what was kept is %j',
    async (text) => {
      await writeFile(at(STAMP), text);
      expect(await run(true)).toMatchObject({ emitted: true, changed: [] });
      expect((await run()).emitted).toBe(false);
    },
  );
});

describe('what a check still sees', () => {
  it.each<[string, () => Promise<unknown>, { path: string; state: string }]>([
    [
      'an edited file',
      () => writeFile(at('schemas/json/Plant.json'), '{}'),
      { path: 'schemas/json/Plant.json', state: 'changed' },
    ],
    [
      'a missing file',
      () => rm(at('docs/reference.md')),
      { path: 'docs/reference.md', state: 'missing' },
    ],
    [
      'a folder in place of a file',
      () => rm(at('docs/reference.md')).then(() => mkdir(at('docs/reference.md'))),
      { path: 'docs/reference.md', state: 'missing' },
    ],
    ['a file left over', leaveOver, { path: 'schemas/json/Old.json', state: 'stale' }],
  ])('%s', async (_, spoil, difference) => {
    await spoil();
    for (let times = 0; times < 2; times++) {
      const report = await run(true);
      expect(report.emitted).toBe(true);
      expect(report.differences).toContainEqual(difference);
    }
  });

  it('and once it is mended, nothing again', async () => {
    await leaveOver();
    expect((await run()).changed).toContain('schemas/json/Old.json');
    expect(existsSync(at('schemas/json/Old.json'))).toBe(false);
    expect(await run(true)).toMatchObject({ emitted: false, changed: [] });
  });

  /** As after a merge: another branch emitted one file more. */
  async function leaveOver(): Promise<void> {
    await writeFile(at('schemas/json/Old.json'), '{}');
    const path = at('schemas/generated-files.json');
    const manifest = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ files: [...manifest.files, 'schemas/json/Old.json'] }));
  }
});

describe('what makes it emit again', () => {
  it('other definitions', async () => {
    const { Unused: _, ...types } = fixtureModel.types;
    await writeFile(at('model.json'), JSON.stringify({ ...fixtureModel, types }));
    const report = await run(true);
    expect(report.differences).toContainEqual({ path: 'schemas/json/Unused.json', state: 'stale' });
  });

  it('another configuration', async () => {
    const { docs: _, ...less } = config;
    expect((await run(true, less)).changed).toContain('docs/reference.md');
  });

  it('a module that reads something when it runs', async () => {
    const pure = { ...config, definitions: 'pure.js' };
    const reads = { ...config, definitions: 'reads.js' };
    await writeFile(at('pure.js'), `export { default as model } from './model.json';`);
    await writeFile(
      at('reads.js'),
      `import { readFileSync } from 'node:fs';
       export const model = () => JSON.parse(readFileSync(${JSON.stringify(at('model.json'))}, 'utf8'));`,
    );
    await run(false, pure);
    expect((await run(false, pure)).emitted).toBe(false);
    await run(false, reads);
    expect((await run(false, reads)).emitted).toBe(true);
    await writeFile(at('model.json'), JSON.stringify({ ...fixtureModel, methods: [] }));
    expect((await run(true, reads)).changed).toContain('schemas/protocol.model.json');
    expect((await run(true, pure)).changed).toContain('schemas/protocol.model.json');
  });

  it('another emitter', async () => {
    const before = await generator('before', (code) => code);
    await before(config, { root });
    expect((await before(config, { root })).emitted).toBe(false);
    const after = await generator('after', (code) =>
      code.replace('## How to read it', '## Reading it'),
    );
    expect(await after(config, { root, check: true })).toMatchObject({
      emitted: true,
      changed: ['docs/reference.md'],
    });
  }, 30_000);

  /** The generator as it ships: bundled, in a folder of its own. */
  async function generator(name: string, edit: (code: string) => string): Promise<typeof generate> {
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, 'generate.ts')],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      conditions: ['source'],
      external: ['esbuild'],
    });
    const code = outputFiles[0]?.text ?? '';
    await mkdir(at(name));
    await writeFile(at(`${name}/generate.mjs`), edit(code));
    const url = pathToFileURL(at(`${name}/generate.mjs`)).href;
    return ((await import(/* @vite-ignore */ url)) as { generate: typeof generate }).generate;
  }
});
