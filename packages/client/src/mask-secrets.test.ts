import { expect, it } from 'vitest';
import { maskSecrets } from './mask-secrets.ts';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl';

it.each([
  ['a key with a prefix', 'refused sk-proj-AbC_0123456789 here', 'refused *** here'],
  ['a token', `got ${jwt}, kept`, 'got ***, kept'],
  ['half a token', `got ${jwt.slice(0, 30)}`, 'got ***'],
  ['a header', 'Authorization: Bearer abc.def', 'Authorization: Bearer ***'],
  ['a member', '{"refresh_token":"r t","x":1}', '{"refresh_token":***,"x":1}'],
  ['an escaped member', '{\\"apiKey\\":\\"abc\\"}', '{\\"apiKey\\":***}'],
  ['a member that is cut off', '{"accessToken":"abc', '{"accessToken":***'],
  ['a setting', 'OPENAI_API_KEY=abc PATH=/bin', 'OPENAI_API_KEY=*** PATH=/bin'],
  ['a query', '/callback?state=1&code=abc&x=2', '/callback?state=1&code=***&x=2'],
  ['a device code', 'user code: ABCD-EFGH', 'user code: ***'],
])('masks %s', (_, line, masked) => {
  expect(maskSecrets(line)).toBe(masked);
});

it.each([
  'process ended with code: 2',
  "error: unrecognized subcommand 'app-server'",
  "thread 'main' panicked at src/main.rs:10:5: skipped 3 keys",
  'listening on ws://127.0.0.1:1234',
])('leaves %j', (line) => {
  expect(maskSecrets(line)).toBe(line);
});
