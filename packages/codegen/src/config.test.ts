import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from './config.ts';

const whole = {
  definitions: 'packages/protocol/src/index.ts',
  schemas: 'schemas',
  generated: { typescript: 'generated/typescript', python: 'generated/python' },
  docs: 'docs/protocol',
  differences: 'differences.json',
};

describe('parseConfig', () => {
  it('reads a whole and a small configuration', () => {
    expect(parseConfig(JSON.stringify(whole))).toEqual(whole);
    expect(parseConfig('{"definitions":"model.json","schemas":"out"}')).toEqual({
      definitions: 'model.json',
      schemas: 'out',
      generated: {},
    });
  });

  it.each([
    ['{', /is not JSON/],
    ['[]', /has to be an object/],
    ['{}', /`definitions` of the configuration has to be a path/],
    [JSON.stringify({ ...whole, schemas: '' }), /`schemas`/],
    [JSON.stringify({ ...whole, doc: 'docs' }), /no member `doc`; it has definitions, schemas/],
    [JSON.stringify({ ...whole, generated: { rust: 'x' } }), /`generated` has no member `rust`/],
    [JSON.stringify({ ...whole, generated: { python: 1 } }), /`generated\.python`/],
  ])('refuses %s', (text, message) => {
    expect(() => parseConfig(text)).toThrow(message);
    expect(() => parseConfig(text)).toThrow(ConfigError);
  });
});
