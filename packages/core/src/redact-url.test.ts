import { expect, it } from 'vitest';
import { redactUrl } from './redact-url.ts';

it.each([
  ['https://host/path?limit=200&scope=GLOBAL', 'https://host/path?limit=200&scope=GLOBAL'],
  ['https://host:8443/a%20b', 'https://host:8443/a%20b'],
  ['https://me:secret@host/?a=1#id_token=secret', 'https://<redacted>@host/?a=1#<redacted>'],
  [
    'http://127.0.0.1:1455/auth/callback?code=secret&state=secret&x=1',
    'http://127.0.0.1:1455/auth/callback?code=<redacted>&state=<redacted>&x=1',
  ],
  ['https://host/?Id_Token=secret', 'https://host/?Id_Token=<redacted>'],
  ['https://host/?%63ode=secret', 'https://host/?%63ode=<redacted>'],
  ['https://host/?key', 'https://host/?key=<redacted>'],
  ['https://host/?%=1', 'https://host/?%=1'],
  ['sk-secret', '<invalid url>'],
])('%s is logged as %s', (url, logged) => {
  expect(redactUrl(url)).toBe(logged);
});

it.each([
  'access_token',
  'api_key',
  'client_secret',
  'code',
  'code_verifier',
  'id_token',
  'key',
  'refresh_token',
  'requested_token',
  'state',
  'subject_token',
  'token',
])('hides the value of %s', (name) => {
  expect(redactUrl(`https://host/?a=b&${name}=secret&c=d`)).toBe(
    `https://host/?a=b&${name}=<redacted>&c=d`,
  );
});
