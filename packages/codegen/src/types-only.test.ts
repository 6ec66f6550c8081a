import type { TypeExpression } from '@wirebox/protocol/model';
import { describe, expect, it } from 'vitest';
import { fixtureModel } from './fixture-model.ts';
import { ref, text } from './fixture-types.ts';
import { committedModel } from './testing.ts';
import { emitTypesOnly, UnknownLanguageError } from './types-only.ts';

const textOf = async (language: string, model = fixtureModel) =>
  [...(await emitTypesOnly(model, language)).files.values()].join('\n');

const variants = [{ tag: 'one', name: 'One', properties: [] }];
const keys = [{ key: 'one', name: 'One', type: text }];
const plant = ref('PlantParams');

describe('emitTypesOnly', () => {
  it('makes a type of every object of the real model', async () => {
    const model = committedModel();
    const swift = await textOf('swift', model);
    for (const [name, { type }] of Object.entries(model.types)) {
      if (type.kind !== 'object' || type.properties.length === 0) continue;
      // Swift spells acronyms its own way: `JSONRPCError`, `W3CTraceContext`.
      expect(swift.toLowerCase(), name).toContain(`struct ${name.toLowerCase()}: codable`);
    }
  });

  it('names the unions that lose their variants, in what it returns and in the file', async () => {
    const { files, merged } = await emitTypesOnly(fixtureModel, 'kotlin');
    expect(merged).toEqual(['Answer', 'Grower', 'Label', 'Pest', 'Picture', 'Plant', 'Watering']);
    expect([...files.keys()]).toEqual(['GardenServer.kt']);
    const kotlin = files.get('GardenServer.kt') ?? '';
    expect(kotlin).toContain(
      'every member optional: Answer, Grower, Label, Pest, Picture, Plant, Watering.',
    );
    expect(kotlin).toMatch(/data class Plant/);
    expect(kotlin).not.toMatch(/class (TreePlant|MossPlant)/);
    expect(kotlin).toMatch(/val height: Double\? = null/);
  });

  it.each<[string, TypeExpression, boolean]>([
    [
      'one variant of a closed union',
      { kind: 'taggedUnion', tag: 'type', open: false, variants },
      false,
    ],
    [
      'the unknown variant of an open union, written in place',
      { kind: 'array', items: { kind: 'taggedUnion', tag: 'type', open: true, variants } },
      true,
    ],
    ['one key', { kind: 'keyedUnion', open: false, values: [], variants: keys }, false],
    ['an unknown key', { kind: 'keyedUnion', open: true, values: [], variants: keys }, true],
    ['one named object and a text', { kind: 'union', members: [plant, text] }, false],
    ['two named objects', { kind: 'union', members: [plant, ref('Forecast')] }, true],
    [
      'alternatives',
      { kind: 'object', properties: [], alternatives: [{ properties: [] }, { properties: [] }] },
      true,
    ],
    ['the mention of a union', ref('Answer'), false],
  ])('counts %s', async (_, type, isMerged) => {
    const types = { ...fixtureModel.types, Probe: { description: '', resource: 'garden', type } };
    const { merged } = await emitTypesOnly({ ...fixtureModel, types }, 'swift');
    expect(merged.includes('Probe')).toBe(isMerged);
  });

  it('reads an open enum as a string and tells its known values', async () => {
    const go = await textOf('go');
    expect(go).toContain('type Colour string');
    expect(go).toContain('Known values: red, deep-green, unknown; others may come.');
    expect(go).not.toContain('DeepGreen');
    expect(go).toContain('Known values: slugs, frost; others may come.');
    expect(go).toMatch(/^\/\/ Generated from the protocol model/);
  });

  it('takes any name of a language, in any case', async () => {
    expect(await textOf('CSharp')).toBe(await textOf('cs'));
  });

  it('lists the languages when it does not know one', async () => {
    await expect(emitTypesOnly(fixtureModel, 'cobol')).rejects.toThrow(
      /No types can be made for "cobol"\. Known languages: .*\bkotlin\b.*\bswift\b/,
    );
    await expect(emitTypesOnly(fixtureModel, 'cobol')).rejects.toBeInstanceOf(UnknownLanguageError);
  });

  it('is the same to the byte each time', async () => {
    expect(await textOf('swift')).toBe(await textOf('swift'));
  });
});
