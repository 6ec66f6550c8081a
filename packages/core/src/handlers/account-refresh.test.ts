/**
 * How a refresh of the stored login, or its refusal, looks to clients. Titles end with the names of the real server's own
 * tests.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Table } from '../config/config.ts';
import { loginRecord } from '../testing/login.ts';
import { createSignedIn, type SignedIn } from '../testing/signed-in.ts';
import { authPath, testHome } from '../testing.ts';

const mismatch =
  'Your access token could not be refreshed because you have since logged out or signed in to another account. Please sign in again.';

let lab: SignedIn;
const open = async (config: Table = {}) => {
  lab = await createSignedIn(config);
};
beforeEach(() => open());
afterEach(async () => expect(await lab.close()).toEqual([]));

const read = (params: object = {}) => lab.client.request('account/read', params);
const status = (params: object = {}) =>
  lab.client.request('getAuthStatus', { includeToken: true, ...params });
const limits = () =>
  lab.client.request('account/rateLimits/read', { excludeResetCreditDetails: true });
const disk = () => lab.server.ports.disk.get(authPath);
const refreshes = () => lab.authority.stats.refreshTotal;
const told = () => lab.client.heard.filter(({ method }) => method.startsWith('account/'));
const refuse = (times?: number) =>
  lab.authority.add(
    'refresh',
    { kind: 'answer', status: 401, body: { error: { code: 'refresh_token_expired' } } },
    times,
  );

const nobody = { account: null, userId: null, requiresOpenaiAuth: true, workspaceRouting: null };
const withheld = { authMethod: 'chatgpt', authToken: null, requiresOpenaiAuth: true };

describe('a refresh that a client asks for', () => {
  it.each(['account/read', 'getAuthStatus'])(
    'by %s happens, and nothing is announced',
    async (method) => {
      await lab.client.request(method, { refreshToken: true });
      expect(lab.authority.stats).toMatchObject({ refreshTotal: 1, refreshOk: 1 });
      const { tokens } = JSON.parse(disk() ?? '');
      expect(tokens.access_token).not.toBe(lab.login.accessToken);
      expect(await status()).toMatchObject({ authToken: tokens.access_token });
      expect(told()).toEqual([]);
    },
  );

  it('happens each time, but once for two that come together', async () => {
    await Promise.all([status({ refreshToken: true }), status({ refreshToken: true })]);
    expect(lab.authority.stats).toMatchObject({ refreshOk: 1, refreshReused: 0 });
    await status({ refreshToken: true });
    expect(lab.authority.stats).toMatchObject({ refreshOk: 2, refreshReused: 0 });
  });

  it('that fails for now leaves the account and its token', async () => {
    lab.authority.add('refresh', { kind: 'answer', status: 503, body: 'later' });
    expect(await read({ refreshToken: true })).toMatchObject({ userId: 'user-lab' });
    expect(await status({ refreshToken: true })).toMatchObject({
      authToken: lab.login.accessToken,
    });
  });

  it('that is refused for good hides the account, and is not repeated [get_account_omits_chatgpt_after_permanent_refresh_failure]', async () => {
    const before = disk();
    refuse();
    expect(await read({ refreshToken: true })).toEqual(nobody);
    expect(await read()).toEqual(nobody);
    expect(await read({ refreshToken: true })).toEqual(nobody);
    expect(refreshes()).toBe(1);
    expect(disk()).toBe(before);
  });

  it('that is refused for good withholds the token [get_auth_status_omits_token_after_permanent_refresh_failure]', async () => {
    refuse();
    expect(await status({ refreshToken: true })).toEqual(withheld);
    expect(await status({ refreshToken: true })).toEqual(withheld);
    expect(refreshes()).toBe(1);
  });
});

describe('a refresh ahead of the end', () => {
  beforeEach(async () => {
    await read();
    lab.server.ports.clock.jump(3600_000);
  });

  it('that is refused for good withholds the token [get_auth_status_omits_token_after_proactive_refresh_failure]', async () => {
    refuse();
    expect(await status()).toEqual(withheld);
    expect(await status()).toEqual(withheld);
    expect(refreshes()).toBe(1);
  });

  it('takes what another process brings after the refusal [get_auth_status_returns_token_after_proactive_refresh_recovery]', async () => {
    refuse();
    expect(await status()).toEqual(withheld);
    const better = lab.authority.signIn({
      email: 'lab@example.com',
      plan: 'plus',
      userId: 'user-lab',
      accountId: 'acct-lab',
    });
    lab.store(loginRecord(better));
    expect(await status()).toMatchObject({ authToken: better.accessToken });
    expect(await read()).toMatchObject({ account: { planType: 'plus' } });
    expect(refreshes()).toBe(1);
  });

  it('writes nothing where another account in the store has taken its place', async () => {
    const theirs = loginRecord(lab.authority.signIn({ userId: 'user-2', accountId: 'acct-2' }));
    lab.store(theirs);
    await status();
    expect(disk()).toBe(theirs);
    expect(refreshes()).toBe(0);
  });
});

describe('a 401 of the backend', () => {
  it.each([
    [
      'another account in the store',
      () => loginRecord(lab.authority.signIn({ userId: 'user-2', accountId: 'acct-2' })),
    ],
    ['nothing in the store', () => undefined],
  ])('with %s ends there [unauthorized_recovery_errors_on_account_mismatch]', async (_, record) => {
    await read();
    const theirs = record();
    lab.store(theirs);
    lab.authority.expireAll();
    await expect(limits()).rejects.toMatchObject({
      code: -32603,
      message: expect.stringContaining(mismatch),
    });
    expect(refreshes()).toBe(0);
    expect(disk()).toBe(theirs);
    expect(await read()).toMatchObject({ userId: 'user-lab' });
  });
});

describe('a stored login', () => {
  const key = '{"auth_mode":"apikey","OPENAI_API_KEY":"sk-lab"}';

  it.each<[string, Table, string | undefined]>([
    [
      'ChatGPT where a key is demanded [enforce_login_restrictions_logs_out_for_method_mismatch]',
      { forced_login_method: 'api' },
      undefined,
    ],
    [
      'a key where ChatGPT is demanded [enforce_login_restrictions_logs_out_for_method_mismatch]',
      { forced_login_method: 'chatgpt' },
      key,
    ],
    [
      'another workspace [enforce_login_restrictions_logs_out_for_workspace_mismatch]',
      { forced_chatgpt_workspace_id: ['ws-1', 'ws-2'] },
      undefined,
    ],
    [
      'that is not allowed, before anything is asked of the backend [startup_enforces_local_auth_requirements_before_cloud_fetch]',
      { forced_chatgpt_workspace_id: 'ws-1' },
      undefined,
    ],
  ])('is hidden and stays: %s', async (_, config, record) => {
    await lab.close();
    await open(config);
    if (record !== undefined) lab.store(record);
    const before = disk();
    expect(await read({ refreshToken: true })).toEqual(nobody);
    expect(await status()).toMatchObject({ authMethod: null, authToken: null });
    await expect(limits()).rejects.toMatchObject({ key: 'rateLimitsNeedAuth' });
    expect(lab.requests()).toEqual([]);
    expect(disk()).toBe(before);
  });

  it.each<[string, Table, string | undefined]>([
    [
      'the right workspace [enforce_login_restrictions_allows_matching_workspace]',
      { forced_login_method: 'chatgpt', forced_chatgpt_workspace_id: ['ws-1', 'acct-lab'] },
      undefined,
    ],
    [
      'a key, which is of no workspace [enforce_login_restrictions_allows_api_key_if_login_method_not_set_but_forced_chatgpt_workspace_id_is_set]',
      { forced_chatgpt_workspace_id: 'ws-1' },
      key,
    ],
  ])('is used: %s', async (_, config, record) => {
    await lab.close();
    await open(config);
    if (record !== undefined) lab.store(record);
    expect(await read()).toMatchObject({
      account: { type: record === undefined ? 'chatgpt' : 'apiKey' },
    });
  });

  it('is not replaced by a key of the environment [enforce_login_restrictions_blocks_env_api_key_when_chatgpt_required]', async () => {
    await lab.close();
    await open({ forced_login_method: 'chatgpt' });
    lab.store(undefined);
    for (const name of ['CODEX_API_KEY', 'OPENAI_API_KEY']) {
      lab.server.ports.variables.set(name, 'sk-env');
    }
    expect(await read()).toEqual(nobody);
    expect(await status()).toMatchObject({ authMethod: null, authToken: null });
  });

  it('is read with the configuration of the start, though that is broken now [account_reads_use_startup_config_when_config_reload_fails]', async () => {
    await read();
    lab.server.ports.disk.set(`${testHome}/config.toml`, 'forced_login_method = "api');
    expect(await read()).toMatchObject({ userId: 'user-lab' });
    expect(await status()).toMatchObject({ authMethod: 'chatgpt' });
  });

  it('is forgotten though the configuration is broken [logout_account_succeeds_when_config_reload_fails]', async () => {
    await read();
    lab.server.ports.disk.set(`${testHome}/config.toml`, 'forced_login_method = "api');
    expect(await lab.client.request('account/logout')).toEqual({});
    expect(disk()).toBeUndefined();
  });
});
