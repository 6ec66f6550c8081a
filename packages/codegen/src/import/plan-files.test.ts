import type { Method, TypeExpression } from '@wirebox/protocol/model';
import { describe, expect, it } from 'vitest';
import { type PlannedFile, planFiles } from './plan-files.ts';
import type { ReadType } from './read-types.ts';

const uses = (...names: string[]): ReadType => ({
  description: '',
  type: {
    kind: 'object',
    properties: names.map((name) => ({ name, required: true, type: { kind: 'ref', name } })),
  },
});
const method = (name: string, params?: string): Method => ({
  method: name,
  name,
  kind: 'request',
  direction: 'clientToServer',
  resource: '',
  description: '',
  ...(params === undefined ? {} : { params: { kind: 'ref', name: params } as TypeExpression }),
  result: { kind: 'json' },
  stability: 'stable',
  since: '1.0.0',
});

function plan(
  types: Record<string, string[]>,
  methods: Method[],
  lines: Record<string, number> = {},
) {
  const read = new Map(Object.entries(types).map(([name, used]) => [name, uses(...used)]));
  const files = planFiles(read, methods, new Map(Object.entries(lines)));
  return { files, where: whereabouts(files), imports: importsOf(files, types, methods) };
}

const whereabouts = (files: PlannedFile[]) =>
  Object.fromEntries(files.flatMap((file) => file.types.map((name) => [name, file.path])));

/** Files by file that imports them. */
function importsOf(files: PlannedFile[], types: Record<string, string[]>, methods: Method[]) {
  const where = whereabouts(files);
  const params = new Map(methods.map((one) => [one.method, one.params]));
  return Object.fromEntries(
    files.map((file) => {
      const used = [
        ...file.types.flatMap((name) => types[name] ?? []),
        ...file.methods.flatMap((one) => {
          const type = params.get(one.method);
          return type?.kind === 'ref' ? [type.name] : [];
        }),
      ];
      return [file.path, new Set(used.map((name) => where[name] as string))];
    }),
  );
}

function hasCircle(imports: Record<string, Set<string>>): boolean {
  const visit = (file: string, path: string[]): boolean =>
    path.includes(file) ||
    [...(imports[file] ?? [])].some((next) => next !== file && visit(next, [...path, file]));
  return Object.keys(imports).some((file) => visit(file, []));
}

describe('planFiles', () => {
  it('gives every resource a file, and shapes to the one that needs or is called like them', () => {
    const { files, where } = plan(
      {
        Own: [],
        Thread: ['Own'],
        TurnStatus: [],
        Anybody: [],
        ThreadParams: ['Thread', 'Anybody'],
        TurnParams: ['Thread', 'TurnStatus', 'Anybody'],
      },
      [
        method('thread/start', 'ThreadParams'),
        method('turn/start', 'TurnParams'),
        method('turnEnd'),
      ],
    );
    expect(files.map(({ path }) => path)).toEqual(['shared', 'thread', 'turn']);
    expect(where).toEqual({
      Anybody: 'shared',
      Own: 'thread',
      Thread: 'thread',
      ThreadParams: 'thread',
      TurnParams: 'turn',
      TurnStatus: 'turn',
    });
    expect(files[2]?.methods.map((one) => one.method)).toEqual(['turn/start', 'turnEnd']);
  });

  it('puts each shape after those it uses', () => {
    const { files } = plan({ A: ['C'], C: ['B'], B: [] }, [method('a/get', 'A')]);
    expect(files[0]?.types).toEqual(['B', 'C', 'A']);
  });

  it('lets no files import each other in a circle', () => {
    const types = {
      ThreadKind: ['TurnKind'],
      TurnKind: [],
      TurnList: ['ThreadKind'],
      ThreadStartParams: ['ThreadKind', 'TurnList'],
      TurnStartParams: ['TurnKind', 'TurnList', 'ThreadKind'],
    };
    const methods = [
      method('thread/start', 'ThreadStartParams'),
      method('turn/start', 'TurnStartParams'),
    ];
    const { imports, where } = plan(types, methods);
    expect(hasCircle(imports)).toBe(false);
    expect(Object.keys(where)).toHaveLength(5);
  });

  it('keeps types that hold each other in one file', () => {
    const types = { Tree: ['Branch'], Branch: ['Tree'], AParams: ['Tree'], BParams: ['Branch'] };
    const { where } = plan(types, [method('a/get', 'AParams'), method('b/get', 'BParams')]);
    expect(where.Tree).toBe(where.Branch);
  });

  it('splits what gets long by the second word of the methods, then by method', () => {
    const types = { GoalParams: [], SetParams: [], StartParams: [], ForkParams: [], EndParams: [] };
    const lines = {
      GoalParams: 150,
      SetParams: 100,
      StartParams: 300,
      ForkParams: 200,
      EndParams: 5,
    };
    const { files } = plan(
      types,
      [
        method('thread/goal/get', 'GoalParams'),
        method('thread/goal/set', 'SetParams'),
        method('thread/start', 'StartParams'),
        method('thread/fork', 'ForkParams'),
        method('thread/end', 'EndParams'),
        method('model/list'),
      ],
      lines,
    );
    expect(files.map(({ path, resource, types: own }) => [path, resource, own])).toEqual([
      // A folder of definitions has a model.ts of its own.
      ['model/model', 'model', []],
      ['thread/fork', 'thread', ['ForkParams']],
      ['thread/goal', 'thread', ['GoalParams', 'SetParams']],
      ['thread/start', 'thread', ['StartParams']],
      ['thread/thread', 'thread', ['EndParams']],
    ]);
  });

  it('splits what is shared by use', () => {
    const types = {
      Big: ['Part'],
      Part: [],
      Small: [],
      AParams: ['Big', 'Small'],
      BParams: ['Big', 'Small'],
    };
    const { where, imports } = plan(
      types,
      [method('a/get', 'AParams'), method('b/get', 'BParams')],
      { Big: 300, Part: 200, Small: 5, AParams: 5, BParams: 5 },
    );
    expect(where).toMatchObject({ Big: 'shared/big', Part: 'shared/big', Small: 'shared/shared' });
    expect(hasCircle(imports)).toBe(false);
  });
});
