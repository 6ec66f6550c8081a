import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toConfig } from '../config/config.ts';
import { createHttp } from '../http.ts';
import type { IssuedTokens } from '../testing/authority/ledger.ts';
import { type Authority, createAuthority } from '../testing/authority.ts';
import { loginRecord } from '../testing/login.ts';
import { createFakePorts, type FakePorts } from '../testing/ports.ts';
import { authPath, testHome } from '../testing.ts';
import { type AuthedFetch, createAuthedFetch } from './authed-fetch.ts';
import { resolveEndpoints } from './endpoints.ts';
import type { AuthManager } from './manager.ts';
import { openAuth } from './open-auth.ts';

const caller = { originator: 'test', userAgent: 'test/1' };

let authority: Authority;
let ports: FakePorts;
let login: IssuedTokens;
let auth: AuthManager;
let authedFetch: AuthedFetch;
/** The bearer and the body of each request for the resource. */
let sent: { bearer: string | undefined; body: unknown }[];

beforeEach(async () => {
  ports = createFakePorts();
  authority = await createAuthority({ now: () => ports.clock.now() });
  for (const [name, value] of Object.entries(authority.env)) ports.variables.set(name, value);
  login = authority.signIn({ userId: 'user-1', accountId: 'acct-1' });
  ports.disk.set(authPath, loginRecord(login));
  const config = toConfig({});
  auth = openAuth({
    ports,
    codexHome: testHome,
    config: () => config,
    endpoints: async () => resolveEndpoints(ports.env, config).endpoints,
    http: createHttp(ports),
  });
  authedFetch = createAuthedFetch(auth, ports.fetch);
  sent = [];
});
afterEach(() => authority.close());

const ask = () =>
  authedFetch(caller, (headers) => {
    sent.push({ bearer: headers.authorization, body: 'question' });
    return { url: `${authority.url}/resource`, init: { headers } };
  });
const stored = () => JSON.parse(ports.disk.get(authPath) ?? 'null').tokens;
const statusOf = async () => {
  const answer = await ask();
  return answer.kind === 'answered' ? answer.response.status : answer;
};

describe('a request in the name of the account', () => {
  it('is signed and names the workspace', async () => {
    const answer = await authedFetch(caller, (headers) => {
      expect(headers).toEqual({
        authorization: `Bearer ${login.accessToken}`,
        'chatgpt-account-id': 'acct-1',
      });
      return { url: `${authority.url}/resource`, init: { headers } };
    });
    expect(answer).toMatchObject({ kind: 'answered', response: { status: 200 } });
  });

  it('is made anew with the new token after a 401', async () => {
    authority.expireAll();
    expect(await statusOf()).toBe(200);
    expect(sent.map(({ bearer }) => bearer)).toEqual([
      `Bearer ${login.accessToken}`,
      `Bearer ${stored().access_token}`,
    ]);
    expect(authority.stats.refreshTotal).toBe(1);
  });

  it('tries what another process has got, then refreshes (unauthorized_recovery_reloads_then_refreshes_tokens)', async () => {
    await auth.credential();
    const response = await fetch(authority.refreshUrl, {
      method: 'POST',
      body: JSON.stringify({ refresh_token: login.refreshToken }),
    });
    const theirs = (await response.json()) as Record<string, string>;
    ports.disk.set(
      authPath,
      loginRecord({
        ...login,
        accessToken: theirs.access_token ?? '',
        refreshToken: theirs.refresh_token ?? '',
      }),
    );
    authority.expireAll();
    expect(await statusOf()).toBe(200);
    expect(sent.map(({ bearer }) => bearer)).toEqual([
      `Bearer ${login.accessToken}`,
      `Bearer ${theirs.access_token}`,
      `Bearer ${stored().access_token}`,
    ]);
    expect(authority.stats).toMatchObject({ refreshTotal: 2, refreshReused: 0 });
  });

  it('is given up where the new token is refused as well', async () => {
    authority.add('resource', { kind: 'answer', status: 401 });
    expect(await statusOf()).toBe(401);
    expect(sent).toHaveLength(2);
    expect(authority.stats.refreshTotal).toBe(1);
  });

  it('says why the login cannot be renewed', async () => {
    authority.expireAll();
    authority.add('refresh', {
      kind: 'answer',
      status: 401,
      body: { error: { code: 'refresh_token_expired' } },
    });
    expect(await ask()).toMatchObject({
      kind: 'unauthorized',
      permanent: true,
      message: /refresh token has expired/,
    });
    expect(sent).toHaveLength(1);
  });

  it('is worth another try where the authority is only unavailable', async () => {
    authority.expireAll();
    authority.add('refresh', { kind: 'answer', status: 503, body: 'later' }, 1);
    expect(await ask()).toMatchObject({ kind: 'unauthorized', permanent: false });
    expect(await statusOf()).toBe(200);
  });

  it.each([
    ['an API key', '{"auth_mode":"apikey","OPENAI_API_KEY":"sk-1"}', 'Bearer sk-1'],
    ['nobody', undefined, undefined],
  ])('is sent once for %s', async (_, record, bearer) => {
    if (record === undefined) ports.disk.clear();
    else ports.disk.set(authPath, record);
    expect(await statusOf()).toBe(401);
    expect(sent.map((one) => one.bearer)).toEqual([bearer]);
    expect(authority.stats.refreshTotal).toBe(0);
  });

  it('is recovered from no status but 401', async () => {
    authority.add('resource', { kind: 'answer', status: 403 });
    expect(await statusOf()).toBe(403);
    expect(sent).toHaveLength(1);
  });

  it('is one of ten that need one refresh together (ten 401s together)', async () => {
    authority.expireAll();
    const statuses = await Promise.all(Array.from({ length: 10 }, statusOf));
    expect(statuses).toEqual(Array.from({ length: 10 }, () => 200));
    expect(authority.stats).toMatchObject({ refreshTotal: 1, refreshReused: 0 });
  });

  it('rejects as fetch does where nobody answers', async () => {
    await authority.close();
    await expect(ask()).rejects.toThrow();
  });
});

describe('tokens of the host', () => {
  it('are renewed by asking once, however many requests were refused', async () => {
    authority.expireAll();
    const better = authority.signIn({ userId: 'user-1', accountId: 'acct-2' });
    const asked: unknown[] = [];
    auth.loginWithHostTokens(
      { accessToken: login.accessToken, chatgptAccountId: 'acct-1' },
      async (previous) => {
        asked.push(previous);
        return {
          kind: 'answered',
          tokens: { accessToken: better.accessToken, chatgptAccountId: 'acct-2' },
        };
      },
    );
    const statuses = await Promise.all(Array.from({ length: 5 }, statusOf));
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    expect(asked).toEqual(['acct-1']);
    expect(await auth.credential()).toMatchObject({ kind: 'external', accountId: 'acct-2' });
    expect(authority.stats.refreshTotal).toBe(0);
  });

  it('stay in force where the host gives none', async () => {
    auth.loginWithHostTokens(
      { accessToken: login.accessToken, chatgptAccountId: 'acct-1' },
      async () => ({ kind: 'failed', detail: 'auth refresh request timed out after 10s' }),
    );
    authority.add('resource', { kind: 'answer', status: 401 }, 1);
    expect(await ask()).toEqual({
      kind: 'unauthorized',
      permanent: false,
      message: 'auth refresh request timed out after 10s',
    });
    expect(await statusOf()).toBe(200);
  });
});
