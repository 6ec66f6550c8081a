import { describe, expect, it } from 'vitest';
import { fixtureModel } from './fixture-model.ts';
import { committedModel } from './testing.ts';
import { emitTypesOnly, UnknownLanguageError } from './types-only.ts';

const textOf = async (language: string, model = fixtureModel) =>
  [...(await emitTypesOnly(model, language)).files.values()].join('\n');

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
    expect(merged).toEqual(['Answer', 'Plant']);
    expect([...files.keys()]).toEqual(['GardenServer.kt']);
    const kotlin = files.get('GardenServer.kt') ?? '';
    expect(kotlin).toContain('every member optional: Answer, Plant.');
    expect(kotlin).toMatch(/data class Plant/);
    expect(kotlin).not.toMatch(/class (TreePlant|MossPlant)/);
    expect(kotlin).toMatch(/val height: Double\? = null/);
  });

  it('counts the unknown variant of an open union, and unions written in place', async () => {
    const variants = [{ tag: 'one', name: 'One', properties: [] }];
    const model = {
      ...fixtureModel,
      types: {
        Closed: {
          description: '',
          resource: 'garden',
          type: { kind: 'taggedUnion', tag: 'type', open: false, variants },
        },
        Holder: {
          description: '',
          resource: 'garden',
          type: {
            kind: 'array',
            items: { kind: 'taggedUnion', tag: 'type', open: true, variants },
          },
        },
      },
    } as const;
    const { merged } = await emitTypesOnly(structuredClone(model) as never, 'swift');
    expect(merged).toEqual(['Holder']);
  });

  it('reads an open enum as a string and tells its known values', async () => {
    const go = await textOf('go');
    expect(go).toContain('type Colour string');
    expect(go).toContain('Known values: red, deep-green, unknown; others may come.');
    expect(go).not.toContain('DeepGreen');
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
