import type { Method, Model, TypeExpression } from '@wirebox/protocol/model';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { fixtureModel } from '../../fixture-model.ts';
import { committedModel } from '../../testing.ts';
import { orNull, toJsonSchema } from '../json-schema/to-json-schema.ts';
import { emitTypescript } from './index.ts';
import { loosened, normalForm, type Schema } from './testing/normal-form.ts';
import { readBack } from './testing/read-back.ts';
import { sampleModel } from './testing/sample-model.ts';
import { createRandom, damaged, randomValue } from './testing/values.ts';

const options = { dialect: '2020-12', refPrefix: '#/definitions/' } as const;
const schemaOf = (type: TypeExpression) => toJsonSchema(type, options) as Schema;

/** Names that only one side has (variants, unknowns) are written out; names of types have to be the same. */
function sameNames(model: Model, definitions: { [name: string]: Schema }) {
  return (schema: Schema | boolean) =>
    normalForm(schema, (name) => (name in model.types ? undefined : definitions[name]));
}

/** Every type by name, as the model and as the emitted TypeScript has it. */
function bothSides(model: Model, back: { [name: string]: Schema }) {
  return Object.entries(model.types).map(([name, { type }]) => ({
    name,
    type,
    said: schemaOf(type),
    read: back[name] ?? true,
  }));
}

/** The names of the types whose two schemas differ in normal form. */
function differing(model: Model, back: { [name: string]: Schema }): string[] {
  const form = sameNames(model, back);
  return bothSides(model, back)
    .filter(({ said, read }) => form(said) !== form(read))
    .map(({ name, said, read }) => `${name}:\n  ${form(said)}\n  ${form(read)}`);
}

const ajvFor = (definitions: object) =>
  new Ajv({ strict: false, strictNumbers: true, validateFormats: false }).addSchema(
    { definitions },
    'all',
  );

/** The names of the types on which ajv gives two verdicts for some value, and how many values it judged. */
function disagreeing(
  model: Model,
  back: { [name: string]: Schema },
  rounds: number,
): { names: string[]; accepted: number; refused: number } {
  const random = createRandom(99);
  const sides = bothSides(model, back);
  const said = ajvFor(Object.fromEntries(sides.map(({ name, said }) => [name, loosened(said)])));
  const read = ajvFor(
    Object.fromEntries(Object.entries(back).map(([name, schema]) => [name, loosened(schema)])),
  );
  let [accepted, refused] = [0, 0];
  const names = sides.filter(({ name, type }) => {
    const bySaid = said.getSchema(`all#/definitions/${name}`)!;
    const byRead = read.getSchema(`all#/definitions/${name}`)!;
    let differs = false;
    for (let round = 0; round < rounds; round++) {
      const value = randomValue(model, type, random);
      for (const other of [value, ...damaged(value)]) {
        const verdict = bySaid(other);
        if (verdict) accepted++;
        else refused++;
        differs ||= verdict !== byRead(other);
      }
    }
    return differs;
  });
  return { names: names.map(({ name }) => name), accepted, refused };
}

/** With the number of values for each type; the whole protocol has hundreds of them. */
const models: [string, Model, number][] = [
  ['sample', sampleModel, 8],
  ['fixture', fixtureModel, 8],
  ['committed', committedModel(), 3],
];

describe.each(models)(
  'the TypeScript of the %s model, read back',
  { timeout: 60_000 },
  (_, model, rounds) => {
    const back = readBack(emitTypescript(model));

    it('has every type of the model', () => {
      expect(Object.keys(model.types).filter((name) => !(name in back))).toEqual([]);
    });

    it('says the same as the model, type by type', () => {
      expect(differing(model, back)).toEqual([]);
    });

    it('gives the same verdict as the model on good and damaged values', () => {
      const { names, accepted, refused } = disagreeing(model, back, rounds);
      expect(names).toEqual([]);
      expect(Math.min(accepted, refused)).toBeGreaterThan(500);
    });

    it('says the same of the params and results of every method', () => {
      const form = sameNames(model, back);
      const forms = ({ params, paramsOptional, result, kind }: Method) => ({
        // `undefined` is the absence of params, for which JSON has no value.
        params:
          params === undefined ? 'nothing' : form(optionalIf(paramsOptional, schemaOf(params))),
        result: kind === 'request' ? form(result === undefined ? true : schemaOf(result)) : 'none',
      });
      const read = (method: Method) => {
        const map =
          `${method.direction === 'clientToServer' ? 'Client' : 'Server'}` +
          `${method.kind === 'request' ? 'Requests' : 'Notifications'}`;
        const members = back[map]?.properties?.[method.method]?.properties;
        const params = members?.params ?? true;
        return {
          params:
            JSON.stringify(params) === '{"not":{}}' ? 'nothing' : form(withoutUndefined(params)),
          result: members?.result === undefined ? 'none' : form(members.result),
        };
      };
      for (const method of model.methods)
        expect(read(method), method.method).toEqual(forms(method));
    });
  },
);

const optionalIf = (optional: boolean | undefined, schema: Schema): Schema =>
  optional ? (orNull(schema) as Schema) : schema;

const withoutUndefined = (schema: Schema | boolean): Schema | boolean =>
  typeof schema === 'object' && schema.anyOf !== undefined
    ? { anyOf: schema.anyOf.filter((branch) => JSON.stringify(branch) !== '{"not":{}}') }
    : schema;

describe('the comparison itself', { timeout: 60_000 }, () => {
  it('notices every change of meaning, and where it is', () => {
    const files = emitTypescript(sampleModel);
    const changes = {
      'a value that is lost (Level)': ["'one' | 'two'", "'two'"],
      'a member that became required (Log)': ['level?: Level', 'level: Level'],
      'a null that is gained (Point)': ['x: number;\n  y', 'x: number | null;\n  y'],
      'a member that became optional (Secrets)': ['apiKey: string', 'apiKey?: string'],
      'an enum that was shut (States)': ["'good' | 'bad' | UnknownValue", "'good' | 'bad'"],
      'a key that is another (Approval)': ['granular: {', 'granulated: {'],
      'a keyed union that was shut (Fault)': ['  | LostFault\n  | UnknownFault', '  | LostFault'],
      'a set that asks for less (Address)': ['street: string', 'street?: string'],
      'a set that is lost (Shape)': ['\n  | {\n      fileId: string;\n    }', ''],
      'a key that holds something else (Source)': ['custom: string', 'custom: number'],
      'a member that asks for less (Session)': ['authUrl: string', 'authUrl?: string'],
      'a variant with another tag (Command)': ["kind: 'halt'", "kind: 'stop'"],
    } as const;
    for (const [from, to] of Object.values(changes)) {
      const changed = [...files].find(([path, text]) => {
        return path.startsWith('src/types/') && text.includes(from);
      });
      expect(changed, from).toBeDefined();
      const [path, text] = changed!;
      files.set(path, text.replace(from, to));
    }
    const back = readBack(files);
    const changed = Object.keys(changes)
      .map((name) => name.replace(/.*\((.*)\)/, '$1'))
      .sort();
    const byForm = differing(sampleModel, back).map((text) => text.replace(/:.*/s, ''));
    expect(byForm).toEqual(changed);
    // Verdicts reach through references: what mentions a changed type changes too.
    expect(disagreeing(sampleModel, back, 20).names).toEqual(expect.arrayContaining(changed));
  });
});
