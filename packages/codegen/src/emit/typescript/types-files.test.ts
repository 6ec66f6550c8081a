import { join } from 'node:path';
import type { Model, TypeExpression } from '@wirebox/protocol/model';
import { describe, expect, it } from 'vitest';
import { kebabCase } from '../../names.ts';
import { referencesOf } from '../../references.ts';
import { committedModel } from '../../testing.ts';
import { emitTypescript } from './index.ts';
import { compile, createEmittedProgram, EMITTED } from './testing/compile.ts';
import { sampleModel } from './testing/sample-model.ts';

/** The files of the package that the compiler reads for somebody who imports these types of one module. */
function loaded(files: ReadonlyMap<string, string>, resource: string, names: string[]): string[] {
  const file = kebabCase(resource);
  const uses = names.map((name, index) => `export type T${index} = ${name};\n`).join('');
  const user = `import type { ${names.join(', ')} } from './src/types/${file}.ts';\n${uses}`;
  const program = createEmittedProgram(new Map([...files, ['user.ts', user]]), ['user.ts']);
  expect(program.getSemanticDiagnostics(program.getSourceFile(join(EMITTED, 'user.ts')))).toEqual(
    [],
  );
  return program
    .getSourceFiles()
    .map(({ fileName }) => fileName)
    .filter((path) => path.startsWith(join(EMITTED, 'src')))
    .map((path) => path.slice(EMITTED.length + 1))
    .sort();
}

/** The same as the model has it: the resource, and all that its types mention in the end. */
function needed(model: Model, resource: string): string[] {
  const seen = new Set([resource]);
  for (const one of seen) {
    for (const { resource, type } of Object.values(model.types)) {
      if (resource !== one) continue;
      for (const name of referencesOf(type)) seen.add(model.types[name]!.resource);
    }
  }
  const open = Object.values(model.types).some(
    ({ resource, type }) => seen.has(resource) && JSON.stringify(type).includes('"open":true'),
  );
  return [
    ...[...seen].map((name) => `src/types/${kebabCase(name)}.ts`),
    ...(open ? ['src/unknown-value.ts'] : []),
  ].sort();
}

const typesOf = (model: Model, resource: string): string[] =>
  Object.keys(model.types).filter((name) => model.types[name]?.resource === resource);

describe('the types of one resource', () => {
  const model = committedModel();
  const files = emitTypescript(model);
  const resources = [...new Set(Object.values(model.types).map(({ resource }) => resource))];

  it('bring the files that the resource needs, and no other', { timeout: 60_000 }, () => {
    for (const resource of resources) {
      const names = typesOf(model, resource).slice(0, 3);
      expect(loaded(files, resource, names), resource).toEqual(needed(model, resource));
    }
    // Else nothing above would be shown.
    const sizes = resources.map((resource) => needed(model, resource).length);
    expect(Math.min(...sizes)).toBeLessThanOrEqual(2);
    expect(Math.max(...sizes)).toBeLessThan(resources.length / 2);
  });

  it('are all there, and `types.ts` leads to them', () => {
    for (const [name, { resource }] of Object.entries(model.types)) {
      const path = `types/${kebabCase(resource)}.ts`;
      expect(files.get(`src/${path}`)).toMatch(
        new RegExp(`^export (type|interface) ${name}\\b`, 'm'),
      );
    }
    for (const resource of resources) {
      expect(files.get('src/types.ts')).toContain(`'./types/${kebabCase(resource)}.ts'`);
    }
  });
});

describe('the module of a type', () => {
  const withResource = (name: string, resource: string): Model => ({
    ...sampleModel,
    types: { ...sampleModel.types, [name]: { ...sampleModel.types[name]!, resource } },
  });

  it('is one for two resources that differ in spelling only', () => {
    const files = emitTypescript(withResource('Point', 'Robot'));
    expect([...files.keys()].filter((path) => path.startsWith('src/types/'))).toEqual([
      'src/types/robot.ts',
      'src/types/vault.ts',
    ]);
    expect(files.get('src/types/robot.ts')).toContain('interface Point');
    expect(compile(files)).toEqual([]);
  });

  it('never is that of something else, whatever the resource is called', () => {
    for (const resource of ['unknownValue', 'types', 'errors', 'index']) {
      expect(compile(emitTypescript(withResource('Point', resource))), resource).toEqual([]);
    }
  });

  it('is that of the errors for what only their data has', () => {
    const cause: TypeExpression = {
      kind: 'taggedUnion',
      tag: 'type',
      open: true,
      variants: [
        {
          tag: 'spill',
          name: 'SpillCause',
          properties: [{ name: 'at', required: true, type: { kind: 'ref', name: 'Point' } }],
        },
      ],
    };
    const { tooFar } = sampleModel.errors;
    const data = [{ name: 'cause', required: true, type: cause }];
    const files = emitTypescript({
      ...sampleModel,
      errors: { ...sampleModel.errors, tooFar: { ...tooFar!, data } },
    });
    expect(compile(files)).toEqual([]);
    expect(files.get('src/errors.ts')).toContain('export interface SpillCause');
    const user = "import type { SpillCause } from './src/index.ts';\nexport type T = SpillCause;\n";
    expect(compile(new Map([...files, ['user.ts', user]]))).toEqual([]);
  });
});
