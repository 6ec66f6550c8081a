import type { Model, TypeExpression } from '@wirebox/protocol/model';
import { describe, expect, it } from 'vitest';
import { emitAll } from './emit-all.ts';
import { fixtureModel } from './fixture-model.ts';
import { referencesOf } from './references.ts';

/** The small protocol `times` times over, under other names, each copy using the one before it. */
function repeated(times: number): Model {
  const copies = Array.from({ length: times }, (_, number) => {
    const names = Object.keys(fixtureModel.types);
    const text = JSON.stringify({ types: fixtureModel.types, methods: fixtureModel.methods })
      // Names of types and variants are the only words with a capital that stand alone in quotes.
      .replace(/"([A-Z]\w+)"/g, `"$1${number}"`)
      .replace(/"(garden|weather)(["/A-Z])/g, `"$1${number}$2`);
    const copy = JSON.parse(text) as Pick<Model, 'types' | 'methods'>;
    const link: TypeExpression = { kind: 'ref', name: `${names[0]}${Math.max(0, number - 1)}` };
    const response = copy.types[`PlantResponse${number}`]?.type;
    if (response?.kind === 'object') {
      response.properties.push({ name: 'before', required: false, type: link });
    }
    return copy;
  });
  return {
    ...fixtureModel,
    types: Object.assign({}, ...copies.map(({ types }) => types)),
    methods: copies.flatMap(({ methods }) => methods),
  };
}

describe('a protocol of 900 types', () => {
  const model = repeated(60);
  const folders = { schemas: 'schemas', docs: 'docs' };
  const targets = {
    ...folders,
    generated: { typescript: 'typescript', python: 'python' },
  };

  it('is as large as it says and holds together', () => {
    expect(Object.keys(model.types).length).toBeGreaterThanOrEqual(900);
    expect(new Set(model.methods.map(({ method }) => method)).size).toBe(model.methods.length);
    const mentioned = Object.values(model.types).flatMap(({ type }) => referencesOf(type));
    expect(mentioned.filter((name) => model.types[name] === undefined)).toEqual([]);
  });

  it('is emitted whole in a fraction of the time that there is', () => {
    const start = performance.now();
    const files = emitAll(model, targets);
    expect(performance.now() - start).toBeLessThan(5000);
    const bytes = [...files.values()].reduce((sum, text) => sum + text.length, 0);
    expect(bytes).toBeLessThan(30e6);
  }, 30_000);

  it('has vectors that stay few and small', () => {
    const files = [...emitAll(model, folders)].filter(([path]) => path.includes('/vectors/'));
    expect(files.length).toBeGreaterThan(800);
    for (const [path, text] of files) {
      const { valid, invalid } = JSON.parse(text);
      const number = Object.keys(valid).length + Object.keys(invalid).length;
      expect(number, path).toBeLessThanOrEqual(60);
      expect(text.length, path).toBeLessThan(50_000);
    }
  }, 30_000);
});
