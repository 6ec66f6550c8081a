import { describe, expect, it } from 'vitest';
import { maskSecrets } from './log-mask.ts';
import { toJwt } from './testing.ts';

const jwt = toJwt({ email: 'person@example.com' });

describe('maskSecrets', () => {
  it.each([
    ['a JWT', `token ${jwt} refused`, 'token <redacted> refused'],
    ['a JWT that was cut off', `token ${jwt.slice(0, 30)}`, 'token <redacted>'],
    [
      'an API key',
      'Incorrect API key provided: sk-proj-abc_DEF-1234',
      'Incorrect API key provided: <redacted>',
    ],
    ['a bearer', 'authorization: Bearer abc.def~1, next', 'authorization: Bearer <redacted>, next'],
    ['a bearer in other letters', 'AUTHORIZATION: bearer abc', 'AUTHORIZATION: bearer <redacted>'],
    ['a bearer of a JWT', `Bearer ${jwt}`, 'Bearer <redacted>'],
    ['a refresh token', 'spent rt_0123456789abcdefXYZ already', 'spent <redacted> already'],
    ['JSON', '{"refresh_token":"opaque","n":1}', '{"refresh_token":"<redacted>","n":1}'],
    ['JSON in JSON', '{\\"access_token\\":\\"opaque\\"}', '{\\"access_token\\":\\"<redacted>\\"}'],
    ['a query', 'http://x/cb?id_token=opaque&state=1', 'http://x/cb?id_token=<redacted>&state=1'],
    ['several', `sk-12345678 ${jwt}`, '<redacted> <redacted>'],
  ])('hides %s', (_, text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
  });

  it.each([
    'account/read took 3 ms',
    'risk-free, task-1, sk-1',
    'https://chatgpt.com/backend-api/wham/usage',
    '01929a3e-7c1f-7b7e-8f4e-1f2e3d4c5b6a',
  ])('leaves %s alone', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });
});
