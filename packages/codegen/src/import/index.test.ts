import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Model, TypeExpression } from '@wirebox/protocol/model';
import { afterAll, describe, expect, it } from 'vitest';
import { fixtureBundle } from '../bundle/fixture-bundle.ts';
import { loadModel } from '../load-model.ts';
import { compareWithBundle } from '../parity/index.ts';
import { type ImportOptions, importBundle } from './index.ts';

const bundle = { name: 'bundle.json', schema: fixtureBundle };
const protocol = fileURLToPath(new URL('../../../protocol', import.meta.url));
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** Writes what was imported where `typebox` can be found, and folds it. */
async function fold(schema: unknown, options: ImportOptions = {}) {
  await mkdir(join(protocol, 'node_modules'), { recursive: true });
  const folder = await mkdtemp(join(protocol, 'node_modules/.import-test-'));
  folders.push(folder);
  const helpers = relative(folder, join(protocol, 'src')).replaceAll('\\', '/');
  const imported = importBundle([{ name: 'bundle.json', schema }], { helpers, ...options });
  for (const [path, text] of imported.files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return { ...imported, model: await loadModel(join(folder, 'index.ts')) };
}

const typeOf = ({ types }: Model, name: string): TypeExpression | undefined => types[name]?.type;

describe('importBundle', () => {
  it('writes definitions that fold into a model which means what the bundle means', async () => {
    const { model, problems, counts } = await fold(fixtureBundle, { open: 'none' });
    expect(problems).toEqual([]);
    const report = await compareWithBundle(model, [bundle]);
    expect(report).toMatchObject({ same: true, unexplained: [], explained: [] });
    expect(report.equal).toBe(report.compared.definitions + report.compared.methods);
    // KnownFailure and the sort order got names of their own.
    expect(counts).toEqual({ types: report.compared.definitions + 2, methods: 5 });
  });

  it('finds the shape behind the ways in which it can be written', async () => {
    const { model } = await fold(fixtureBundle);
    expect(typeOf(model, 'Brand')).toEqual({
      kind: 'enum',
      open: false,
      values: [
        { value: 'red', description: 'Warm.' },
        { value: 'blue', description: 'To be described: `blue`.' },
      ],
    });
    expect(typeOf(model, 'Job')).toMatchObject({
      kind: 'taggedUnion',
      tag: 'mode',
      open: true,
      variants: [
        {
          tag: 'run',
          name: 'RunJob',
          properties: [{ name: 'id', required: true }, { name: 'command' }],
        },
        {
          tag: 'wait',
          name: 'WaitJob',
          properties: [
            { name: 'id' },
            { name: 'seconds', type: { kind: 'integer', format: 'uint16', maximum: 255 } },
          ],
        },
      ],
    });
    expect(typeOf(model, 'Input')).toMatchObject({
      variants: [
        { tag: 'text' },
        {
          tag: 'image',
          properties: [{ name: 'level', type: { kind: 'nullable', type: { name: 'Level' } } }],
          alternatives: [
            { properties: [{ name: 'url', required: true }] },
            { properties: [{ name: 'fileId', required: true }] },
          ],
        },
      ],
    });
    expect(typeOf(model, 'OneKind')).toMatchObject({
      kind: 'taggedUnion',
      variants: [{ tag: 'only' }],
    });
    expect(typeOf(model, 'Approval')).toMatchObject({
      kind: 'keyedUnion',
      open: false,
      values: [{ value: 'always' }, { value: 'never' }],
      variants: [{ key: 'granular', name: 'GranularApproval', type: { kind: 'object' } }],
    });
    expect(typeOf(model, 'Failure')).toMatchObject({
      kind: 'keyedUnion',
      open: true,
      variants: [{ key: 'http' }],
    });
    expect(typeOf(model, 'Content')).toMatchObject({ kind: 'union', members: [{}, {}] });
    expect(typeOf(model, 'Anything')).toEqual({ kind: 'json' });
    expect(typeOf(model, 'JobListParams')).toMatchObject({ kind: 'object', closed: true });
  });

  it('tells the four states of a member apart, and keeps defaults and bounds', async () => {
    const { model } = await fold(fixtureBundle);
    const type = typeOf(model, 'ThreadStartParams');
    const members = type?.kind === 'object' ? type.properties : [];
    const find = (name: string) => members.find((member) => member.name === name);
    expect(find('brand')).toMatchObject({
      required: false,
      default: 'red',
      type: { name: 'Brand' },
    });
    expect(find('config')?.type).toEqual({
      kind: 'nullable',
      type: { kind: 'map', values: { kind: 'json' } },
    });
    expect(find('cwd')).toMatchObject({
      description: 'Where to begin.',
      type: { kind: 'nullable' },
    });
    expect(find('depth')).toMatchObject({
      description: 'To be described: `depth`.',
      type: { kind: 'integer', format: 'uint64', minimum: 1 },
    });
    expect(find('sort')?.type).toEqual({
      kind: 'nullable',
      type: { kind: 'ref', name: 'ThreadStartParamsSort' },
    });
  });

  it('joins requests with their answers and tells where it finds none', async () => {
    const { definitions, ...rest } = fixtureBundle;
    const { JobListResponse: _, ...v2 } = definitions.v2;
    const { model, problems } = await fold({ ...rest, definitions: { ...definitions, v2 } });
    const results = Object.fromEntries(model.methods.map(({ method, result }) => [method, result]));
    expect(results).toEqual({
      'account/logout': { kind: 'ref', name: 'LogoutAccountResponse' },
      'item/done': undefined,
      'job/list': { kind: 'json' },
      'thread/read': { kind: 'ref', name: 'ThreadReadResponse' },
      'thread/start': { kind: 'ref', name: 'ThreadStartResponse' },
    });
    expect(problems).toEqual([
      {
        path: '#/definitions/ClientRequest/oneOf/3',
        message: 'no definition looks like the answer to job/list; taken for any JSON value',
      },
    ]);
  });

  it('opens what a server sends and nothing else', async () => {
    const { model } = await fold(fixtureBundle);
    const open = Object.entries(model.types)
      .filter(([, { type }]) => 'open' in type && type.open)
      .map(([name]) => name);
    expect(open).toEqual(['Failure', 'Input', 'Job', 'Level', 'OneKind']);
    expect(typeOf(model, 'Level')).toMatchObject({ fallback: 'unknown' });
  });

  it('marks what the stable bundle lacks, and tells since when there are methods', async () => {
    const stable = structuredClone(fixtureBundle) as typeof fixtureBundle;
    stable.definitions.ClientRequest.oneOf.splice(1, 1);
    Reflect.deleteProperty(stable.definitions.v2.ThreadStartParams.properties, 'depth');
    stable.definitions.v2.Job.oneOf.pop();
    const { model } = await fold(fixtureBundle, {
      stable: [{ name: 'stable.json', schema: stable }],
      versions: {
        versions: {
          '0.10.0': { clientRequests: ['job/list', 'thread/start'] },
          '0.9.0': { clientRequests: ['thread/start'] },
        },
      },
    });
    const methods = Object.fromEntries(
      model.methods.map(({ method, stability, since }) => [method, `${stability} ${since}`]),
    );
    expect(methods).toEqual({
      'account/logout': 'stable 0.10.0',
      'item/done': 'stable 0.10.0',
      'job/list': 'stable 0.10.0',
      'thread/read': 'experimental 0.10.0',
      'thread/start': 'stable 0.9.0',
    });
    expect(typeOf(model, 'Job')).toMatchObject({
      variants: [{ tag: 'run' }, { tag: 'wait', stability: 'experimental' }],
    });
    expect(JSON.stringify(typeOf(model, 'ThreadStartParams')).match(/experimental/g)).toHaveLength(
      1,
    );
  });

  it('keeps its words to itself where it is told to', () => {
    const text = [...importBundle([bundle], { prose: 'drop' }).files.values()].join('\n');
    expect(text).not.toContain('Where to begin');
    expect(text).not.toContain('Warm');
    const describe = (kind: string, path: string) => `<${kind} ${path}>`;
    const own = [...importBundle([bundle], { describe }).files.values()].join('\n');
    for (const place of [
      'type Job',
      'property Job.wait.seconds',
      'variant Job.run',
      'method job/list',
    ]) {
      expect(own).toContain(`'<${place}>'`);
    }
    expect(own).toContain('Where to begin.');
  });

  it('keeps an object with alternatives closed, and says where that is not all', async () => {
    const text = { type: 'string' };
    const either = [
      { type: 'object', properties: { url: text }, required: ['url'] },
      { type: 'object', properties: { fileId: text }, required: ['fileId'] },
    ];
    const image = (more: object) => ({
      type: 'object',
      properties: { label: text, url: {}, fileId: {} },
      anyOf: either,
      ...more,
    });
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $defs: {
        Listed: image({ additionalProperties: false }),
        Open: image({}),
        Refusing: image({ properties: { label: text }, additionalProperties: false }),
        Shut: { type: 'object', properties: { label: text }, unevaluatedProperties: false },
        Unevaluated: image({ properties: { label: text }, unevaluatedProperties: false }),
      },
    };
    const { model, problems } = await fold(schema);
    const closed = {
      kind: 'object',
      properties: [{ name: 'label' }],
      alternatives: [{ properties: [{ name: 'url' }] }, { properties: [{ name: 'fileId' }] }],
      closed: true,
    };
    expect(typeOf(model, 'Listed')).toMatchObject(closed);
    expect(typeOf(model, 'Unevaluated')).toMatchObject(closed);
    expect(typeOf(model, 'Shut')).toMatchObject({ properties: [{ name: 'label' }], closed: true });
    expect(typeOf(model, 'Open')).not.toHaveProperty('closed');
    expect(problems.map(({ path }) => path)).toEqual([
      '#/definitions/Refusing/additionalProperties',
      '#/definitions/Unevaluated/unevaluatedProperties',
    ]);
    const report = await compareWithBundle(model, [{ name: 'bundle.json', schema }]);
    const names = report.unexplained.map(({ definition }) => definition);
    expect(names).not.toContain('Listed');
    expect(names).not.toContain('Shut');
    expect(names).toEqual(expect.arrayContaining(['Refusing', 'Unevaluated']));
  });

  it('writes the same for the same', () => {
    const again = () => JSON.stringify([...importBundle([bundle]).files]);
    expect(again()).toBe(again());
  });

  it('takes a bundle of definitions without methods, also when they hold themselves', async () => {
    const { model, problems, files } = await fold({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $defs: {
        Tree: {
          type: 'object',
          properties: { children: { type: 'array', items: { $ref: '#/$defs/Tree' } } },
          required: ['children'],
        },
        Leaf: { const: 'leaf' },
        Either: { oneOf: [{ $ref: '#/$defs/Tree' }, { $ref: '#/$defs/Leaf' }] },
        Both: { allOf: [{ $ref: '#/$defs/Tree' }, { properties: { size: { type: 'integer' } } }] },
        Odd: { type: 'array', minItems: 1, items: { type: 'string', format: 'uri' } },
      },
    });
    expect([...files.keys()]).toEqual(['other.ts', 'index.ts']);
    expect(typeOf(model, 'Tree')).toMatchObject({
      properties: [{ type: { kind: 'array', items: { kind: 'ref', name: 'Tree' } } }],
    });
    expect(typeOf(model, 'Leaf')).toMatchObject({ kind: 'enum', values: [{ value: 'leaf' }] });
    expect(typeOf(model, 'Both')).toMatchObject({
      properties: [{ name: 'children' }, { name: 'size', type: { format: 'int64' } }],
    });
    expect(problems.map(({ path }) => path)).toEqual([
      '#/definitions/Odd/items/format',
      '#/definitions/Odd/minItems',
    ]);
  });
});
