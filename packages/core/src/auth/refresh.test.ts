/** The stored ChatGPT login against a real authority. Titles end with the names of the real server's own tests. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toConfig } from '../config/config.ts';
import { createHttp } from '../http.ts';
import type { IssuedTokens } from '../testing/authority/ledger.ts';
import { type Authority, createAuthority } from '../testing/authority.ts';
import { loginRecord } from '../testing/login.ts';
import { createFakePorts, type FakePorts } from '../testing/ports.ts';
import { authPath, testHome } from '../testing.ts';
import { bearerOf, type Credential } from './credential.ts';
import { resolveEndpoints } from './endpoints.ts';
import type { AuthManager } from './manager.ts';
import { openAuth } from './open-auth.ts';

const day = 24 * 60 * 60_000;
const caller = { originator: 'test', userAgent: 'test/1' };
const mismatch =
  'Your access token could not be refreshed because you have since logged out or signed in to another account. Please sign in again.';

let authority: Authority;
let ports: FakePorts;
let login: IssuedTokens;

const open = (table: Record<string, unknown> = {}): AuthManager => {
  const config = toConfig(table);
  return openAuth({
    ports,
    codexHome: testHome,
    config: () => config,
    endpoints: async () => resolveEndpoints(ports.env, config).endpoints,
    http: createHttp(ports),
  });
};
const store = (record: string) => ports.disk.set(authPath, record);
const stored = () => JSON.parse(ports.disk.get(authPath) ?? 'null');
const refreshBodies = () =>
  authority.requests
    .filter(({ request }) => request === 'POST /oauth/token')
    .map(({ body }) => JSON.parse(body));
const credentialOf = async (auth: AuthManager) => (await auth.credential()) as Credential;
/** The same login after another process has refreshed it. */
const refreshElsewhere = async () => {
  const response = await fetch(authority.refreshUrl, {
    method: 'POST',
    body: JSON.stringify({ refresh_token: stored().tokens.refresh_token }),
  });
  const { id_token, access_token, refresh_token } = (await response.json()) as Record<
    string,
    string
  >;
  store(
    loginRecord({
      login: 0,
      idToken: id_token ?? '',
      accessToken: access_token ?? '',
      refreshToken: refresh_token ?? '',
      accountId: 'acct-lab',
    }),
  );
  return access_token;
};

beforeEach(async () => {
  ports = createFakePorts();
  authority = await createAuthority({ now: () => ports.clock.now() });
  for (const [name, value] of Object.entries(authority.env)) ports.variables.set(name, value);
  login = authority.signIn({
    email: 'lab@example.com',
    plan: 'pro',
    userId: 'user-lab',
    accountId: 'acct-lab',
  });
});

afterEach(async () => {
  const printed = JSON.stringify(ports.logged);
  for (const secret of authority.secrets) expect(printed).not.toContain(secret);
  await authority.close();
});

describe('a refresh on demand', () => {
  it('sends one request and stores what comes back (refresh_token_refreshes_when_auth_is_unchanged)', async () => {
    store(loginRecord(login, { more: { future: { kept: true } } }));
    const auth = open();
    const recovery = await auth.renew(caller);
    expect(recovery).toMatchObject({ kind: 'recovered', adopted: false });
    expect(authority.stats).toMatchObject({ refreshTotal: 1, refreshOk: 1 });
    expect(refreshBodies()).toEqual([
      {
        client_id: 'app_EMoamEEZ73f0CkXaXp7hrann',
        grant_type: 'refresh_token',
        refresh_token: login.refreshToken,
        refresh_reason: 'forced',
      },
    ]);
    const { tokens, last_refresh, future } = stored();
    expect(tokens.refresh_token).not.toBe(login.refreshToken);
    expect(tokens.account_id).toBe('acct-lab');
    expect(last_refresh).toBe(new Date(ports.clock.now()).toISOString());
    expect(future).toEqual({ kept: true });
    expect(bearerOf(await credentialOf(auth))).toBe(tokens.access_token);
  });

  it('keeps what the answer leaves out (refresh_token_succeeds_updates_storage, refresh_without_id_token)', async () => {
    store(loginRecord(login));
    authority.add('refresh', {
      kind: 'answer',
      status: 200,
      body: { access_token: 'access-new', refresh_token: 'refresh-new' },
    });
    await open().renew(caller);
    expect(stored().tokens).toEqual({
      id_token: login.idToken,
      access_token: 'access-new',
      refresh_token: 'refresh-new',
      account_id: 'acct-lab',
    });
  });

  it('keeps tokens that come with an id token that cannot be read', async () => {
    store(loginRecord(login));
    authority.add('refresh', {
      kind: 'answer',
      status: 200,
      body: { id_token: 'nope', access_token: 'access-new', refresh_token: 'refresh-new' },
    });
    expect(await open().renew(caller)).toMatchObject({ kind: 'recovered' });
    expect(stored().tokens).toMatchObject({
      id_token: login.idToken,
      refresh_token: 'refresh-new',
    });
  });

  it('takes what another process has brought (refresh_token_skips_refresh_when_auth_changed)', async () => {
    store(loginRecord(login));
    const auth = open();
    await auth.credential();
    const theirs = await refreshElsewhere();
    const recovery = await auth.renew(caller);
    expect(recovery).toMatchObject({ kind: 'recovered', adopted: true });
    expect(bearerOf(await credentialOf(auth))).toBe(theirs);
    expect(authority.stats.refreshTotal).toBe(1);
  });

  it.each([
    [
      'another account',
      () => loginRecord(authority.signIn({ userId: 'user-2', accountId: 'acct-2' })),
    ],
    ['an API key', () => '{"auth_mode":"apikey","OPENAI_API_KEY":"sk-1"}'],
  ])(
    'sends nothing where %s is in the store (refresh_token_errors_on_account_mismatch)',
    async (_, record) => {
      store(loginRecord(login));
      const auth = open();
      await auth.credential();
      const theirs = record();
      store(theirs);
      expect(await auth.renew(caller)).toEqual({
        kind: 'failed',
        permanent: true,
        message: mismatch,
      });
      expect(authority.stats.refreshTotal).toBe(0);
      expect(ports.disk.get(authPath)).toBe(theirs);
      expect(bearerOf(await credentialOf(auth))).toBe(login.accessToken);
    },
  );

  it('gives up where the file is gone', async () => {
    store(loginRecord(login));
    const auth = open();
    await auth.credential();
    ports.disk.clear();
    expect(await auth.renew(caller)).toMatchObject({ permanent: true, message: mismatch });
    expect(ports.disk.size).toBe(0);
  });

  it('has nothing to do for an API key', async () => {
    store('{"auth_mode":"apikey","OPENAI_API_KEY":"sk-1"}');
    expect(await open().renew(caller)).toBeUndefined();
  });

  it.each([
    [
      'refresh_token_returns_permanent_error_for_expired_refresh_token',
      401,
      { error: { code: 'refresh_token_expired' } },
      'Your access token could not be refreshed because your refresh token has expired. Please log out and sign in again.',
    ],
    [
      '401 with a code in capitals',
      401,
      { code: 'REFRESH_TOKEN_REUSED' },
      'Your access token could not be refreshed because your refresh token was already used. Please log out and sign in again.',
    ],
    [
      '400 with invalid_grant',
      400,
      { error: 'invalid_grant' },
      'Your access token could not be refreshed. Please log out and sign in again.',
    ],
  ])('is refused for good: %s', async (_, status, body, message) => {
    store(loginRecord(login));
    const before = ports.disk.get(authPath);
    authority.add('refresh', { kind: 'answer', status, body });
    const auth = open();
    const renewing = auth.renew(caller);
    await untilSettled(renewing);
    expect(await renewing).toEqual({ kind: 'failed', permanent: true, message });
    expect(ports.disk.get(authPath)).toBe(before);
    expect(bearerOf(await credentialOf(auth))).toBe(login.accessToken);
  });

  it.each([
    [
      'refresh_token_returns_transient_error_on_server_failure',
      500,
      'boom',
      'Failed to refresh token: 500 Internal Server Error: boom',
    ],
    [
      '400 with refresh_token_reused',
      400,
      { error: { code: 'refresh_token_reused', message: 'used' } },
      'Failed to refresh token: 400 Bad Request: used',
    ],
  ])('fails for now: %s', async (_, status, body, message) => {
    store(loginRecord(login));
    const before = ports.disk.get(authPath);
    authority.add('refresh', { kind: 'answer', status, body }, 1);
    const auth = open();
    expect(await auth.renew(caller)).toEqual({ kind: 'failed', permanent: false, message });
    expect(ports.disk.get(authPath)).toBe(before);
    expect(await auth.renew(caller)).toMatchObject({ kind: 'recovered' });
  });

  it('is not begun where its answer could not be saved', async () => {
    store(loginRecord(login));
    const auth = open();
    await auth.credential();
    ports.diskFault = 'ENOSPC: no space left on device';
    expect(await auth.renew(caller)).toEqual({
      kind: 'failed',
      permanent: false,
      message: 'ENOSPC: no space left on device',
    });
    expect(authority.stats.refreshTotal).toBe(0);
    ports.diskFault = undefined;
    expect(await auth.renew(caller)).toMatchObject({ kind: 'recovered' });
  });

  it('goes on with tokens that could not be saved, and saves them later', async () => {
    store(loginRecord(login));
    const auth = open();
    await auth.credential();
    const { replace } = ports.files;
    ports.files.replace = () => Promise.reject(new Error('EIO: i/o error'));
    expect(await auth.renew(caller)).toMatchObject({ kind: 'recovered', adopted: false });
    const bearer = bearerOf(await credentialOf(auth));
    expect(stored().tokens.refresh_token).toBe(login.refreshToken);
    ports.files.replace = replace;
    await auth.fresh(caller);
    expect(stored().tokens.access_token).toBe(bearer);
    expect(await auth.renew(caller)).toMatchObject({ kind: 'recovered' });
    expect(authority.stats).toMatchObject({ refreshOk: 2, refreshReused: 0 });
  });

  it('is not tried again after it was refused for good (refresh_token_does_not_retry_after_permanent_failure)', async () => {
    store(loginRecord(login));
    authority.add('refresh', {
      kind: 'answer',
      status: 401,
      body: { error: { code: 'refresh_token_expired' } },
    });
    const auth = open();
    const first = await auth.renew(caller);
    expect(await auth.renew(caller)).toEqual(first);
    expect(authority.stats.refreshTotal).toBe(1);
    expect(auth.refusal()).toMatchObject({ reason: 'expired' });
  });

  it('takes a better login after a refusal (refresh_token_reloads_changed_auth_after_permanent_failure)', async () => {
    store(loginRecord(login));
    authority.add(
      'refresh',
      { kind: 'answer', status: 401, body: { error: { code: 'refresh_token_expired' } } },
      1,
    );
    const auth = open();
    await auth.renew(caller);
    const theirs = await refreshElsewhere();
    expect(bearerOf(await auth.fresh(caller))).toBe(theirs);
    expect(auth.refusal()).toBeUndefined();
    expect(authority.stats.refreshTotal).toBe(2);
  });

  it('waits for the process that has spent the token first', async () => {
    store(loginRecord(login));
    const auth = open();
    await auth.credential();
    const response = await fetch(authority.refreshUrl, {
      method: 'POST',
      body: JSON.stringify({ refresh_token: login.refreshToken }),
    });
    const theirs = (await response.json()) as Record<string, string>;
    const renewing = auth.renew(caller);
    while (authority.stats.refreshReused === 0)
      await new Promise((resolve) => setTimeout(resolve, 2));
    await ports.clock.advance(400);
    store(
      loginRecord({
        login: 0,
        idToken: theirs.id_token ?? '',
        accessToken: theirs.access_token ?? '',
        refreshToken: theirs.refresh_token ?? '',
        accountId: 'acct-lab',
      }),
    );
    await untilSettled(renewing);
    expect(await renewing).toMatchObject({ kind: 'recovered', adopted: true });
  });

  it('is given up where another process holds the lock for too long', async () => {
    store(loginRecord(login));
    ports.held.add(`${testHome}/auth.refresh.lock`);
    const renewing = open().renew(caller);
    await ports.clock.advance(46_000);
    expect(await renewing).toMatchObject({ kind: 'failed', permanent: false });
    expect(authority.stats.refreshTotal).toBe(0);
  });
});

/** Moves the clock on until the promise is settled: some waits are part of what is tested. */
async function untilSettled(promise: Promise<unknown>): Promise<void> {
  let settled = false;
  promise.finally(() => {
    settled = true;
  });
  while (!settled) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    await ports.clock.advance(100);
  }
}

describe('a refresh ahead of the end', () => {
  const signedIn = (accessTokenSeconds: number) => {
    const exp = Math.floor(ports.clock.now() / 1000) + accessTokenSeconds;
    return { ...login, accessToken: jwtWith({ exp }) };
  };
  const jwtWith = (claims: object) =>
    `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;

  it.each<[string, () => string, number]>([
    [
      'of a token with four minutes left (auth_refreshes_when_access_token_is_near_expiry)',
      () => loginRecord(signedIn(240)),
      1,
    ],
    [
      'of a token with six minutes left (auth_skips_access_token_outside_refresh_window)',
      () => loginRecord(signedIn(360)),
      0,
    ],
    [
      'of a token that is over (refreshes_token_when_access_token_is_expired)',
      () => loginRecord(signedIn(-10)),
      1,
    ],
    [
      'of a token that lasts, refreshed nine days ago (returns_fresh_tokens_as_is)',
      () => loginRecord(signedIn(3600), { lastRefresh: ports.clock.now() - 9 * day }),
      0,
    ],
    [
      'of a token that does not say, refreshed yesterday (returns_fresh_tokens_as_is)',
      () =>
        loginRecord({ ...login, accessToken: 'opaque' }, { lastRefresh: ports.clock.now() - day }),
      0,
    ],
    [
      'of a token that does not say, refreshed nine days ago (refreshes_token_when_last_refresh_is_stale)',
      () =>
        loginRecord(
          { ...login, accessToken: 'opaque' },
          { lastRefresh: ports.clock.now() - 9 * day },
        ),
      1,
    ],
  ])('%s', async (_, record, refreshes) => {
    store(record());
    const auth = open();
    const bearer = bearerOf(await auth.fresh(caller));
    expect(authority.stats.refreshTotal).toBe(refreshes);
    expect(bearer).toBe(stored().tokens.access_token);
  });

  it('adopts what the store holds (auth_reloads_disk_auth_when_cached_auth_is_stale, auth_reloads_disk_auth_without_calling_expired_refresh_token)', async () => {
    store(loginRecord(signedIn(60)));
    const auth = open();
    await auth.credential();
    const theirs = await refreshElsewhere();
    expect(bearerOf(await auth.fresh(caller))).toBe(theirs);
    expect(authority.stats.refreshTotal).toBe(1);
  });

  it('leaves another account in the store alone (stale_proactive_refresh_never_adopts_another_account)', async () => {
    store(loginRecord(signedIn(60)));
    const auth = open();
    await auth.credential();
    const theirs = loginRecord(authority.signIn({ userId: 'user-2', accountId: 'acct-2' }));
    store(theirs);
    await auth.fresh(caller);
    expect(ports.disk.get(authPath)).toBe(theirs);
    expect(authority.stats.refreshTotal).toBe(0);
  });

  it('is not repeated at each call where the clock is wrong', async () => {
    store(loginRecord(login));
    const auth = open();
    await auth.credential();
    ports.clock.jump(365 * day);
    authority.add('refresh', {
      kind: 'answer',
      status: 200,
      body: { access_token: login.accessToken, refresh_token: 'refresh-new' },
    });
    for (let call = 0; call < 5; call++) await auth.fresh(caller);
    expect(authority.stats.refreshTotal).toBe(1);
  });
});

describe('a refresh after status 401', () => {
  it('happens once for ten 401s together', async () => {
    store(loginRecord(login));
    const auth = open();
    const used = await credentialOf(auth);
    const recoveries = await Promise.all(
      Array.from({ length: 10 }, () => auth.recover(used, caller)),
    );
    const bearers = recoveries.map((r) => r.kind === 'recovered' && bearerOf(r.credential));
    expect(new Set(bearers)).toEqual(new Set([stored().tokens.access_token]));
    expect(authority.stats).toMatchObject({ refreshTotal: 1, refreshOk: 1 });
    expect(refreshBodies()[0]).toMatchObject({ refresh_reason: 'unauthorized_recovery' });
    // Somebody whose 401 comes late is given what there is.
    expect(await auth.recover(used, caller)).toMatchObject({ kind: 'recovered', adopted: true });
    expect(authority.stats.refreshTotal).toBe(1);
  });

  it('is not shared by two accounts', async () => {
    store(loginRecord(login));
    const auth = open();
    const first = await credentialOf(auth);
    authority.latencyMs = 30;
    const recovering = auth.recover(first, caller);
    const second = authority.signIn({ userId: 'user-2', accountId: 'acct-2' });
    const change = auth.loginWithTokens({ ...second, apiKey: undefined });
    await untilSettled(change);
    authority.latencyMs = 0;
    const recovered = await auth.recover(await credentialOf(auth), caller);
    expect(recovered).toMatchObject({ kind: 'recovered' });
    expect(await recovering).toMatchObject({ kind: 'failed', permanent: true, message: mismatch });
    expect(stored().tokens.account_id).toBe('acct-2');
    expect((await credentialOf(auth)).kind).toBe('managed');
  });

  it('never overwrites a login that came while it was under way', async () => {
    store(loginRecord(login));
    const auth = open();
    const used = await credentialOf(auth);
    authority.latencyMs = 50;
    const recovering = auth.recover(used, caller);
    const change = auth.loginWithApiKey('sk-2');
    await untilSettled(Promise.all([recovering, change]));
    expect(await change).toMatchObject({ done: true });
    expect(stored()).toEqual({ auth_mode: 'apikey', OPENAI_API_KEY: 'sk-2' });
    expect(await credentialOf(auth)).toEqual({ kind: 'apiKey', apiKey: 'sk-2' });
  });

  it('is not for API keys (unauthorized_recovery_requires_chatgpt_auth)', async () => {
    store('{"auth_mode":"apikey","OPENAI_API_KEY":"sk-1"}');
    const auth = open();
    expect(await auth.recover(await credentialOf(auth), caller)).toEqual({
      kind: 'failed',
      permanent: true,
      message: 'No more recovery steps available.',
    });
  });

  it('does not take half a file for a logout', async () => {
    store(loginRecord(login));
    const auth = open();
    const used = await credentialOf(auth);
    store(loginRecord(login).slice(0, 100));
    expect(await auth.recover(used, caller)).toMatchObject({ kind: 'failed', permanent: false });
    store(loginRecord(login));
    expect(await auth.recover(used, caller)).toMatchObject({ kind: 'recovered', adopted: false });
  });

  it('gives up after a logout', async () => {
    store(loginRecord(login));
    const auth = open();
    const used = await credentialOf(auth);
    await auth.logout();
    expect(await auth.recover(used, caller)).toMatchObject({ permanent: true, message: mismatch });
    expect(authority.stats.refreshTotal).toBe(0);
  });
});
