import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttp } from '../http.ts';
import {
  type Authority,
  createAuthority,
  createFakePorts,
  type FakePorts,
  type Fault,
  type IssuedTokens,
} from '../testing.ts';
import { refreshTokens, revokeToken } from './oauth.ts';

let authority: Authority;
let ports: FakePorts;
let tokens: IssuedTokens;
beforeEach(async () => {
  authority = await createAuthority();
  ports = createFakePorts();
  tokens = authority.signIn({ accountId: 'acct-1' });
});
afterEach(async () => {
  // Whatever a test does, no secret is in the log.
  const logged = JSON.stringify(ports.logged);
  expect([...authority.secrets].filter((secret) => logged.includes(secret))).toEqual([]);
  await authority.close();
});

const refresh = (refreshToken = tokens.refreshToken) =>
  refreshTokens(createHttp(ports), {
    url: authority.refreshUrl,
    clientId: 'app_test',
    refreshToken,
    reason: 'forced',
    headers: { originator: 'lab' },
  });

const answer = (status: number, body?: unknown): Fault => ({ kind: 'answer', status, body });

const because = {
  expired: 'because your refresh token has expired. Please log out and sign in again.',
  exhausted: 'because your refresh token was already used. Please log out and sign in again.',
  revoked: 'because your refresh token was revoked. Please log out and sign in again.',
} as const;

describe('refreshing tokens', () => {
  it('sends what the real server sends, and gets new tokens', async () => {
    const outcome = await refresh();
    expect(outcome).toMatchObject({ kind: 'refreshed' });
    expect(authority.requests).toMatchObject([
      {
        request: 'POST /oauth/token',
        headers: { 'content-type': 'application/json', originator: 'lab' },
        status: 200,
      },
    ]);
    expect(JSON.parse(authority.requests[0]!.body)).toEqual({
      client_id: 'app_test',
      grant_type: 'refresh_token',
      refresh_token: tokens.refreshToken,
      refresh_reason: 'forced',
    });
    expect(outcome).not.toMatchObject({ refreshToken: tokens.refreshToken });
  });

  it('leaves out what the authority leaves out', async () => {
    authority.add('refresh', answer(200, { access_token: 'new', id_token: null }));
    expect(await refresh()).toEqual({ kind: 'refreshed', accessToken: 'new' });
  });

  it.each([
    ['refresh_token_expired', 'expired'],
    ['refresh_token_reused', 'exhausted'],
    ['refresh_token_invalidated', 'revoked'],
  ] as const)('is refused for good on 401 with %s, in each shape', async (code, reason) => {
    const refused = {
      kind: 'refused',
      reason,
      message: `Your access token could not be refreshed ${because[reason]}`,
    };
    for (const body of [
      { error: { code } },
      { error: code },
      { code },
      { code: code.toUpperCase() },
    ]) {
      authority.clear();
      authority.add('refresh', answer(401, body));
      expect(await refresh()).toEqual(refused);
    }
  });

  it.each([
    ['another code', answer(401, { error: { code: 'odd' } })],
    ['no code', answer(401, { error: { message: 'refresh_token_expired' } })],
    ['no JSON', answer(401, 'nope')],
    ['no body', answer(401, '')],
    ['an invalid grant on 400', answer(400, { error: 'invalid_grant' })],
  ])('is refused for good on %s', async (_, fault) => {
    authority.add('refresh', fault);
    expect(await refresh()).toEqual({
      kind: 'refused',
      reason: 'other',
      message: 'Your access token could not be refreshed. Please log out and sign in again.',
    });
  });

  it.each<[string, Fault, string]>([
    [
      '500 with a message [try_parse_error_message_extracts_openai_error_message]',
      answer(500, { error: { message: 'boom' } }),
      'Failed to refresh token: 500 Internal Server Error: boom',
    ],
    [
      '400 with a code that is final on 401',
      answer(400, { error: { code: 'refresh_token_reused', message: 'used' } }),
      'Failed to refresh token: 400 Bad Request: used',
    ],
    [
      '503 with text',
      answer(503, 'later'),
      'Failed to refresh token: 503 Service Unavailable: later',
    ],
    [
      '502 with nothing',
      answer(502, ''),
      'Failed to refresh token: 502 Bad Gateway: Unknown error',
    ],
    [
      'a status of its own',
      answer(599, ''),
      'Failed to refresh token: 599 <unknown status code>: Unknown error',
    ],
    ['a page', { kind: 'html' }, 'error decoding response body'],
    ['a list', answer(200, [1]), 'error decoding response body'],
    ['a token that is no text', answer(200, { access_token: 1 }), 'error decoding response body'],
    ['an empty token', answer(200, { refresh_token: '' }), 'error decoding response body'],
  ])('is unavailable for now on %s', async (_, fault, detail) => {
    authority.add('refresh', fault);
    expect(await refresh()).toEqual({ kind: 'unavailable', detail });
  });

  it('shows no more than a line of a page, and nothing of the token that it quotes', async () => {
    authority.add('refresh', answer(500, `${tokens.refreshToken}${'x'.repeat(100_000)}`));
    const outcome = await refresh();
    expect(outcome).toMatchObject({ kind: 'unavailable' });
    const { detail } = outcome as { detail: string };
    expect(detail).toMatch(/Error: <redacted>x+…$/);
    expect(detail.length).toBeLessThan(600);
  });

  it('is given up after half a minute', async () => {
    authority.add('refresh', { kind: 'hang' });
    const outcome = refresh();
    await ports.clock.advance(30_000);
    expect(await outcome).toEqual({
      kind: 'unavailable',
      detail: `${new URL(authority.url).host} did not answer within 30 s`,
    });
  });
});

describe('revoking a login', () => {
  const revoke = (refreshToken: string | undefined) =>
    revokeToken(createHttp(ports), ports.log, {
      url: authority.revokeUrl,
      clientId: 'app_test',
      refreshToken,
      accessToken: tokens.accessToken,
      headers: { originator: 'lab' },
    });
  const sent = () => JSON.parse(authority.requests[0]!.body);

  it('names the refresh token', async () => {
    expect(await revoke(tokens.refreshToken)).toBe(true);
    expect(sent()).toEqual({
      token: tokens.refreshToken,
      token_type_hint: 'refresh_token',
      client_id: 'app_test',
    });
    expect(authority.requests[0]).toMatchObject({
      request: 'POST /oauth/revoke',
      headers: { originator: 'lab', 'content-type': 'application/json' },
    });
    expect(await refresh()).toMatchObject({ reason: 'revoked' });
  });

  it.each(['', undefined])('falls back to the access token: %j', async (none) => {
    expect(await revoke(none)).toBe(true);
    expect(sent()).toEqual({ token: tokens.accessToken, token_type_hint: 'access_token' });
  });

  it('only logs a failure', async () => {
    authority.add('revoke', answer(500, tokens.refreshToken));
    expect(await revoke(tokens.refreshToken)).toBe(false);
    expect(ports.logged.at(-1)).toEqual({
      level: 'warn',
      message: 'the login could not be revoked at the authority',
      fields: { reason: '500 Internal Server Error' },
    });
  });

  it('waits ten seconds and no longer', async () => {
    authority.add('revoke', { kind: 'hang' });
    const outcome = revoke(tokens.refreshToken);
    await ports.clock.advance(10_000);
    expect(await outcome).toBe(false);
  });
});
