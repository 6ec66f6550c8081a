import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixtureModel } from './fixture-model.ts';
import { type GenerateConfig, generate } from './generate.ts';
import { loadModel } from './load-model.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'wirebox-generate-'));
  await writeFile(join(root, 'model.json'), JSON.stringify(fixtureModel));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const config: GenerateConfig = {
  definitions: 'model.json',
  schemas: 'schemas',
  generated: { typescript: 'generated/typescript', python: 'generated/python' },
  docs: 'docs/protocol',
};

async function tree(): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  const texts = paths
    .sort()
    .map(async (path) => [path.slice(root.length + 1), await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

describe('generate', () => {
  it('writes every target and reports figures', async () => {
    const report = await generate(config, { root });
    expect(report).toMatchObject({
      definitions: Object.keys(fixtureModel.types).length,
      methods: fixtureModel.methods.length,
    });
    const paths = Object.keys(await tree()).filter((path) => path !== 'model.json');
    expect(report.files).toBe(paths.length);
    expect(report.changed.toSorted()).toEqual(paths.toSorted());
    expect(paths).toEqual(
      expect.arrayContaining([
        'docs/protocol/reference.md',
        'docs/protocol/reference/garden.md',
        'generated/typescript/src/types.ts',
        'generated/python/pyproject.toml',
        'schemas/generated-files.json',
        'schemas/json/Plant.json',
        'schemas/model.schema.json',
        'schemas/openrpc.json',
        'schemas/protocol.draft-07.schema.json',
        'schemas/protocol.model.json',
        'schemas/protocol.schema.json',
        'schemas/vectors/Plant.json',
      ]),
    );
  });

  it('writes the same bytes a second time, and from a model in another order', async () => {
    await generate(config, { root });
    const first = await tree();
    expect((await generate(config, { root })).changed).toEqual([]);

    const backwards = <T>(record: Record<string, T>) =>
      Object.fromEntries(Object.entries(record).reverse());
    const shuffled = {
      errors: backwards(fixtureModel.errors),
      types: backwards(fixtureModel.types),
      methods: fixtureModel.methods.toReversed(),
      protocol: fixtureModel.protocol,
      modelVersion: 1,
    };
    await writeFile(join(root, 'model.json'), JSON.stringify(shuffled));
    expect((await generate(config, { root })).changed).toEqual([]);
    expect(await tree()).toEqual({ ...first, 'model.json': JSON.stringify(shuffled) });
  });

  it('checks without writing and names what one changed description touches', async () => {
    await generate(config, { root });
    const before = await tree();
    const model = structuredClone(fixtureModel);
    model.types.Nickname!.description = 'Another text.';
    await writeFile(join(root, 'model.json'), JSON.stringify(model));
    const { changed, differences } = await generate(config, { root, check: true });
    expect(changed).toEqual(
      expect.arrayContaining([
        'docs/protocol/reference/garden.md',
        'generated/typescript/src/types/garden.ts',
        'schemas/json/Nickname.json',
        'schemas/protocol.model.json',
      ]),
    );
    expect(changed).not.toContain('schemas/json/Colour.json');
    expect(new Set(differences.map(({ state }) => state))).toEqual(new Set(['changed']));
    expect(await tree()).toEqual({ ...before, 'model.json': JSON.stringify(model) });
  });

  it('deletes what belonged to a type that is gone, and a target that is no longer named', async () => {
    await generate(config, { root });
    await writeFile(join(root, 'generated/typescript/package.json'), '{}');
    const { Unused: _, ...types } = fixtureModel.types;
    await writeFile(join(root, 'model.json'), JSON.stringify({ ...fixtureModel, types }));
    const { python = '' } = config.generated ?? {};
    const report = await generate({ ...config, generated: { python } }, { root });
    const stale = report.differences.filter(({ state }) => state === 'stale');
    expect(stale.map(({ path }) => path)).toContain('schemas/json/Unused.json');
    expect(await readdir(join(root, 'generated/typescript'))).toEqual(['package.json']);
  });

  it('fails before it writes when the definitions are broken', async () => {
    await writeFile(join(root, 'model.json'), '{}');
    await expect(generate(config, { root })).rejects.toThrow(/is not a protocol model/);
    expect(Object.keys(await tree())).toEqual(['model.json']);
  });

  it('writes the model that the definitions of this repository make', async () => {
    const definitions = fileURLToPath(new URL('../../protocol/src/index.ts', import.meta.url));
    await generate({ definitions, schemas: 'schemas' }, { root });
    const text = await readFile(join(root, 'schemas/protocol.model.json'), 'utf8');
    expect(JSON.parse(text)).toEqual(await loadModel(definitions));
  });
});
