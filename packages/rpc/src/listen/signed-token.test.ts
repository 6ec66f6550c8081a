import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { admitSignedTokens, judgeClaims } from './signed-token.ts';

const secret = Buffer.from('0123456789abcdef0123456789abcdef');
const nowSeconds = 1_700_000_000;
const now = () => nowSeconds * 1000 + 999;
const options = { secret, clockSkewSeconds: 30, now };

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function sign(
  claims: unknown,
  { header = { alg: 'HS256', typ: 'JWT' } as object, key = secret, hash = 'sha256' } = {},
): string {
  const text = `${part(header)}.${part(claims)}`;
  return `${text}.${createHmac(hash, key).update(text).digest('base64url')}`;
}

const good = { exp: nowSeconds + 60 };

describe('signatures', () => {
  test('a good token', async () => {
    const admit = await admitSignedTokens(options);
    expect(await admit(`Bearer ${sign(good)}`)).toBe(undefined);
  });

  test.each([
    ['no token', 'abc'],
    ['two parts', 'a.b'],
    ['another key', sign(good, { key: Buffer.from('x'.repeat(32)) })],
    ['another algorithm', sign(good, { header: { alg: 'HS512' }, hash: 'sha512' })],
    ['no algorithm', `${part({ alg: 'none' })}.${part(good)}.`],
    ['an extension nobody knows', sign(good, { header: { alg: 'HS256', crit: ['x'], x: 1 } })],
    ['claims of another form', sign([])],
    ['claims changed', sign(good).replace(/\.[^.]+\./, `.${part({ exp: nowSeconds + 61 })}.`)],
  ])('%s', async (_, token) => {
    const admit = await admitSignedTokens(options);
    expect(await admit(`Bearer ${token}`)).toBe('invalid websocket jwt');
  });

  test('the texts before the token are those of every bearer token', async () => {
    const admit = await admitSignedTokens(options);
    expect(await admit(undefined)).toBe('missing websocket bearer token');
    expect(await admit('Basic x')).toBe('invalid authorization header');
  });
});

/** What the real server answers to each. */
describe('claims', () => {
  const strict = { ...options, issuer: 'iss', audience: 'aud', clockSkewSeconds: 5 };
  const full = { ...good, iss: 'iss', aud: 'aud' };

  test.each([
    [{}, 'invalid websocket jwt'],
    [{ exp: String(nowSeconds) }, 'invalid websocket jwt'],
    [{ exp: nowSeconds + 0.5 }, 'invalid websocket jwt'],
    [{ exp: 1e300 }, 'invalid websocket jwt'],
    [{ ...good, nbf: 'x' }, 'invalid websocket jwt'],
    [{ ...good, iss: 1 }, 'invalid websocket jwt'],
    [{ ...good, aud: 1 }, 'invalid websocket jwt'],
    [{ ...good, aud: [1] }, 'invalid websocket jwt'],
    [{ exp: nowSeconds - 30 }, undefined],
    [{ exp: nowSeconds - 31 }, 'expired websocket jwt'],
    [{ exp: -1 }, 'expired websocket jwt'],
    [{ ...good, nbf: nowSeconds + 30 }, undefined],
    [{ ...good, nbf: nowSeconds + 31 }, 'websocket jwt is not valid yet'],
    [{ ...good, nbf: null, iss: null, aud: null }, undefined],
    [{ exp: 0, nbf: nowSeconds + 100 }, 'expired websocket jwt'],
    [{ ...good, iss: 'whoever', aud: 'whatever' }, undefined],
  ])('%j: %s', (claims, admission) => {
    expect(judgeClaims(claims, options)).toBe(admission);
  });

  test.each([
    [full, undefined],
    [{ ...full, aud: ['x', 'aud'] }, undefined],
    [{ ...good, aud: 'aud' }, 'websocket jwt issuer mismatch'],
    [{ ...full, iss: 'no' }, 'websocket jwt issuer mismatch'],
    [{ ...full, iss: 'no', aud: 'no' }, 'websocket jwt issuer mismatch'],
    [{ ...full, iss: 'no', exp: 0 }, 'expired websocket jwt'],
    [{ ...good, iss: 'iss' }, 'websocket jwt audience mismatch'],
    [{ ...full, aud: 'no' }, 'websocket jwt audience mismatch'],
    [{ ...full, aud: ['x'] }, 'websocket jwt audience mismatch'],
    [{ ...full, aud: [] }, 'websocket jwt audience mismatch'],
    [{ ...full, exp: nowSeconds - 6 }, 'expired websocket jwt'],
  ])('with issuer and audience, %j: %s', (claims, admission) => {
    expect(judgeClaims(claims, strict)).toBe(admission);
  });
});
