import { describe, expect, it } from 'vitest';
import { toJwt } from '../testing.ts';
import { parseClaims } from './jwt.ts';

describe('parseClaims', () => {
  const payload = Buffer.from('{"a":1}').toString('base64url');

  it('reads the claims, whatever letters they hold', () => {
    expect(parseClaims(toJwt({ name: 'h\u00e9 \u{1f600}' }))).toEqual({
      name: 'h\u00e9 \u{1f600}',
    });
  });

  it('tolerates further parts', () => {
    expect(parseClaims(`h.${payload}.s.more`)).toEqual({ a: 1 });
  });

  it.each([
    ['no text', ''],
    ['two parts', `h.${payload}`],
    ['an empty header', `.${payload}.s`],
    ['an empty payload', 'h..s'],
    ['an empty signature', `h.${payload}.`],
    ['padding', `h.${Buffer.from('{"a":12}').toString('base64')}.s`],
    ['a blank inside', `h.${payload.slice(0, 4)} ${payload.slice(4)}.s`],
    ['a length no encoder makes', 'h.abcde.s'],
    ['bytes that are no UTF-8', `h.${Buffer.from([0x22, 0xff, 0x22]).toString('base64url')}.s`],
    ['no JSON', `h.${Buffer.from('nope').toString('base64url')}.s`],
    ['JSON that is no object', `h.${Buffer.from('[1]').toString('base64url')}.s`],
  ])('refuses %s', (_, token) => {
    expect(parseClaims(token)).toBeUndefined();
  });
});
