import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processDeviceCode, processDevicePoll } from './login/device-requests.ts';
import { processTokens } from './login/exchange.ts';
import { processRefreshed, processRefreshFailure } from './oauth.ts';
import {
  errorCodeOf,
  refreshErrorDetail,
  tokenErrorDetail,
  withoutSecrets,
} from './oauth-answer.ts';

describe('the code of an error', () => {
  it.each<[string, string | undefined]>([
    ['{"error":{"code":"A"},"code":"b"}', 'a'],
    ['{"error":{"message":"a"},"code":"b"}', undefined],
    ['{"error":"a","code":"b"}', 'a'],
    ['{"error":null,"code":"b"}', 'b'],
    ['{"error":1,"code":"b"}', 'b'],
    ['{"code":2}', undefined],
    ['["a"]', undefined],
    ['null', undefined],
    ['', undefined],
  ])('of %s is %s', (body, code) => {
    expect(errorCodeOf(body)).toBe(code);
  });
});

describe('the detail of a refused token request', () => {
  it.each([
    ['{"error_description":"a","error":{"message":"b"}}', 'a'],
    ['{"error":{"message":"b","code":"c"}}', 'b'],
    ['{"error":{"code":"c"}}', 'c'],
    ['{"error":"d"}', 'd'],
    ['{"other":1}', '{"other":1}'],
    ['plain', 'plain'],
    [' ', 'unknown error'],
  ])('of %s is %s', (body, detail) => {
    expect(tokenErrorDetail(body)).toBe(detail);
  });
});

it('the detail of a failed refresh is the message, else the body', () => {
  expect(refreshErrorDetail('{"error":{"message":"b"}}')).toBe('b');
  expect(refreshErrorDetail('{"error":"b"}')).toBe('{"error":"b"}');
  expect(refreshErrorDetail('')).toBe('Unknown error');
});

it('what was sent is taken out of what comes back', () => {
  expect(withoutSecrets('a secret, a secret, and a key', ['secret', 'key', ''])).toBe(
    'a <redacted>, a <redacted>, and a <redacted>',
  );
});

/** Anything, but mostly JSON with the members that are looked at. */
const bodies = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .dictionary(
      fc.constantFrom(
        ...['error', 'code', 'error_description', 'id_token', 'access_token', 'refresh_token'],
        ...['device_auth_id', 'user_code', 'interval', 'authorization_code', 'code_verifier'],
      ),
      fc.anything({ maxDepth: 2 }),
    )
    .map((value) => JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? String(v) : v))),
);

it('no answer of an authority throws, whatever it holds', () => {
  fc.assert(
    fc.property(bodies, fc.integer({ min: 100, max: 599 }), (text, status) => {
      const answered = { kind: 'answered', status, statusText: '', contentType: '', text } as const;
      expect(['refreshed', 'unavailable']).toContain(processRefreshed(text).kind);
      expect(['refused', 'unavailable']).toContain(processRefreshFailure(status, text).kind);
      expect(['exchanged', 'failed']).toContain(processTokens(text).kind);
      expect(['offered', 'disabled', 'failed']).toContain(processDeviceCode(answered).kind);
      expect(['granted', 'pending', 'failed']).toContain(processDevicePoll(answered).kind);
      expect(tokenErrorDetail(text).length).toBeLessThan(520);
    }),
  );
});
