import { describe, expect, it } from 'vitest';
import type { Schema } from '../bundle/schema.ts';
import { normalForm } from './normal-form.ts';

const definitions: Record<string, Schema> = {
  Text: { type: 'string', title: 'Text' },
  Cat: {
    type: 'object',
    properties: { kind: { const: 'cat' }, lives: { type: 'integer', format: 'uint8' } },
    required: ['kind'],
  },
};
const context = { definition: (name: string) => definitions[name], inline: () => false };
const form = (schema: unknown) => normalForm(schema, context);

const object = (properties: object, ...required: string[]) => ({
  type: 'object',
  properties,
  required,
});
const a = { enum: ['a'], type: 'string' };
const text = { type: 'string' };
const cat = { $ref: '#/definitions/Cat' };

describe('normalForm', () => {
  it.each<[string, unknown, unknown]>([
    ['prose', { type: 'string', title: 'T', description: 'D', 'x-open': true, default: 'a' }, text],
    ['anything', true, { title: 'Whatever' }],
    ['a constant', { const: 'a' }, a],
    ['a list of types', { type: ['string', 'null'] }, { anyOf: [{ type: 'null' }, text] }],
    ['an enum with null', { enum: ['a', null] }, { anyOf: [a, { type: 'null' }] }],
    [
      'an enum written as a choice',
      { oneOf: [a, { const: 'b' }] },
      { enum: ['b', 'a'], type: 'string' },
    ],
    ['a choice of one', { anyOf: [text] }, text],
    ['allOf of one', { allOf: [cat], default: null }, cat],
    [
      'choices within choices',
      { anyOf: [{ anyOf: [a, text] }, { type: 'null' }] },
      { type: ['null', 'string'] },
    ],
    ['what a branch takes in', { anyOf: [a, text] }, text],
    ['the rest of all strings', { oneOf: [a, { type: 'string', not: { enum: ['a'] } }] }, text],
    [
      'the range of a format',
      { type: 'integer', format: 'uint8' },
      { type: 'integer', minimum: 0, maximum: 255 },
    ],
    [
      'formats of one range',
      { type: 'integer', format: 'uint' },
      { type: 'integer', format: 'uint64' },
    ],
    ['the order of members', object({ a, b: text }, 'b', 'a'), object({ b: text, a }, 'a', 'b')],
    ['any further members', { type: 'object', additionalProperties: true }, { type: 'object' }],
    [
      'keys of any name',
      { type: 'object', patternProperties: { '^.*$': text } },
      { type: 'object', additionalProperties: text },
    ],
    [
      'members beside a choice',
      { ...object({ id: text }, 'id'), oneOf: [object({ kind: a }, 'kind'), cat] },
      {
        oneOf: [
          object({ id: text, kind: a }, 'id', 'kind'),
          object(
            { id: text, kind: { const: 'cat' }, lives: { type: 'integer', format: 'uint8' } },
            'kind',
            'id',
          ),
        ],
      },
    ],
    [
      'what is not evaluated, where that is what is not listed',
      { type: 'object', properties: { a }, unevaluatedProperties: false },
      { type: 'object', properties: { a }, additionalProperties: false },
    ],
    [
      'the same over schemas that all hold',
      { allOf: [object({ a }), object({ b: text })], unevaluatedProperties: false },
      { type: 'object', properties: { a, b: text }, additionalProperties: false },
    ],
    [
      'schemas that all hold',
      { allOf: [object({ a }, 'a'), object({ b: text })] },
      object({ a, b: text }, 'a'),
    ],
  ])('does not see %s', (_, one, other) => {
    expect(form(one)).toEqual(form(other));
  });

  it.each<[string, unknown, unknown]>([
    ['a member that is needed', object({ a }), object({ a }, 'a')],
    ['a member of any type', object({ a: true }), object({})],
    ['null', text, { type: ['string', 'null'] }],
    ['a bound', text, { type: 'string', minLength: 1 }],
    ['a range', { type: 'integer', format: 'uint32' }, { type: 'integer', format: 'uint64' }],
    ['further members', { type: 'object' }, { type: 'object', additionalProperties: false }],
    [
      'exactly one of two that overlap',
      { oneOf: [object({ a }), object({ b: a })] },
      { anyOf: [object({ a }), object({ b: a })] },
    ],
    [
      'what is not evaluated beside a choice',
      { ...object({ a }), anyOf: [object({ b: a }, 'b')], unevaluatedProperties: false },
      { ...object({ a }), anyOf: [object({ b: a }, 'b')], additionalProperties: false },
    ],
    ['a reference to something else', cat, { $ref: '#/definitions/Text' }],
    ['a keyword that it does not know', { type: 'array' }, { type: 'array', contains: text }],
  ])('sees %s', (_, one, other) => {
    expect(form(one)).not.toEqual(form(other));
  });

  it('writes out what is asked for, but never for ever', () => {
    const tree = object({ children: { type: 'array', items: { $ref: '#/definitions/Tree' } } });
    const open = { definition: () => tree, inline: () => true };
    expect(normalForm({ $ref: '#/definitions/Tree' }, open)).toEqual({
      type: 'object',
      properties: { children: { type: 'array', items: { $ref: '#/definitions/Tree' } } },
    });
  });
});
