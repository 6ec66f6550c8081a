/** Sign-in by a person, over a connection. Titles end with the names of the real server's own tests. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Table } from '../config/config.ts';
import { createSignedIn, type SignedIn } from '../testing/signed-in.ts';
import { authPath } from '../testing.ts';

let lab: SignedIn;
const open = async (config: Table = {}) => {
  lab = await createSignedIn(config);
};
/** Nobody is signed in yet. */
const openSignedOut = async (config: Table = {}) => {
  await open(config);
  lab.store(undefined);
};
beforeEach(() => openSignedOut());
afterEach(async () => expect(await lab.close()).toEqual([]));

type Json = Record<string, unknown>;
const start = (params: Json) =>
  lab.client.request('account/login/start', params) as Promise<Record<string, string>>;
const read = () => lab.client.request('account/read', {}) as Promise<Json>;
const stored = () => JSON.parse(lab.server.ports.disk.get(authPath) ?? 'null');
const told = () => lab.client.heard.filter(({ method }) => method.startsWith('account/'));
const until = (check: () => void) => vi.waitFor(check, { interval: 2, timeout: 5000 });

/** Lets time pass, a poll at a time, until the login has ended. */
const untilEnded = () =>
  until(() => {
    void lab.server.ports.clock.advance(1000);
    expect(told().map(({ method }) => method)).toContain('account/login/completed');
  });

const completed = (loginId: unknown, error: string | null = null) => ({
  method: 'account/login/completed',
  params: { loginId, success: error === null, error, onboardingEntrypoint: null },
});
const updated = (authMode: string | null, planType: string | null) => ({
  method: 'account/updated',
  params: { authMode, planType },
});

/** A person signs in at the authority, and the browser comes back and fetches the page that it is sent to. */
async function signIn(authUrl: string | undefined) {
  const { loopback } = lab.server.ports;
  const sentBack = await fetch(authUrl ?? '', { redirect: 'manual' });
  const callback = await loopback.visit(sentBack.headers.get('location') ?? '');
  const { Location } = callback?.headers ?? {};
  return Location === undefined ? callback : loopback.visit(Location);
}

describe('a sign-in in the browser', () => {
  it('is answered, ends, and is in force [end_to_end_login_flow_persists_auth_json]', async () => {
    const answer = await start({ type: 'chatgpt' });
    expect(answer).toEqual({
      type: 'chatgpt',
      loginId: expect.any(String),
      authUrl: expect.stringContaining(`${lab.authority.url}/oauth/authorize?`),
    });
    expect(await signIn(answer.authUrl)).toMatchObject({ status: 200 });
    await untilEnded();
    expect(await read()).toMatchObject({
      account: { type: 'chatgpt', email: 'lab@example.com', planType: 'pro' },
      userId: 'user-lab',
    });
    expect(told()).toEqual([completed(answer.loginId), updated('chatgpt', 'pro')]);
    expect(stored()).toEqual({
      auth_mode: 'chatgpt',
      OPENAI_API_KEY: expect.stringMatching(/^sk-/),
      tokens: {
        id_token: expect.any(String),
        access_token: expect.any(String),
        refresh_token: expect.any(String),
        account_id: 'acct-lab',
      },
      last_refresh: expect.stringMatching(/^2023-11-14T22:13:2\d\.000Z$/),
    });
  });

  it('can be cancelled once, and is over behind the answer [login_account_chatgpt_start_can_be_cancelled]', async () => {
    const { loginId } = await start({ type: 'chatgpt' });
    const cancel = () => lab.client.request('account/login/cancel', { loginId });
    expect(await cancel()).toEqual({ status: 'canceled' });
    expect(await cancel()).toEqual({ status: 'notFound' });
    await untilEnded();
    expect(await read()).toMatchObject({ account: null });
    expect(told()).toEqual([completed(loginId, 'Login server error: Login was not completed')]);
    expect(stored()).toBeNull();
  });

  it.each(['', 'not-a-uuid', '../x'])('cannot be cancelled by the id %j', async (loginId) => {
    await expect(lab.client.request('account/login/cancel', { loginId })).rejects.toMatchObject({
      code: -32600,
      message: `invalid login id: ${loginId}`,
    });
  });

  it('ends before the one that replaces it is answered', async () => {
    const first = await start({ type: 'chatgpt' });
    const second = await start({ type: 'chatgpt' });
    expect(told()).toEqual([completed(first.loginId, 'Login server error: Login cancelled')]);
    expect(second.authUrl).toContain('127.0.0.1%3A1455');
  });

  it.each([
    ['a logout', 'account/logout', undefined],
    ['a sign-in with a key', 'account/login/start', { type: 'apiKey', apiKey: 'sk-lab' }],
  ])('is dropped by %s', async (_, method, params) => {
    const { loginId } = await start({ type: 'chatgpt' });
    await lab.client.request(method, params);
    const dropped = completed(loginId, 'Login server error: Login was not completed');
    await until(() => expect(told()).toContainEqual(dropped));
    expect(lab.server.ports.loopback.listening.size).toBe(0);
  });

  it('of a workspace that is not allowed is refused [forced_chatgpt_workspace_id_mismatch_blocks_login]', async () => {
    await lab.close();
    await openSignedOut({ forced_chatgpt_workspace_id: ['ws-1', 'ws-2'] });
    const { loginId, authUrl } = await start({ type: 'chatgpt' });
    expect(authUrl).toMatch(/&allowed_workspace_id=ws-1%2Cws-2$/);
    expect((await signIn(authUrl))?.body).toContain('ws-1, ws-2');
    await untilEnded();
    expect(told()).toEqual([
      completed(loginId, 'Login server error: Login is restricted to workspace id(s) ws-1, ws-2.'),
    ]);
    expect(stored()).toBeNull();
  });
});

describe('a sign-in with a code', () => {
  it('is answered, ends, and is in force [login_account_chatgpt_device_code_succeeds_and_notifies]', async () => {
    const answer = await start({ type: 'chatgptDeviceCode' });
    expect(answer).toEqual({
      type: 'chatgptDeviceCode',
      loginId: expect.any(String),
      verificationUrl: `${lab.authority.url}/codex/device`,
      userCode: expect.stringMatching(/^[0-9A-F]{4}-[0-9A-F]{4}$/),
    });
    await untilEnded();
    expect(await read()).toMatchObject({ account: { planType: 'pro' } });
    expect(told()).toEqual([completed(answer.loginId), updated('chatgpt', 'pro')]);
    expect(stored()).toMatchObject({ auth_mode: 'chatgpt', OPENAI_API_KEY: null });
  });

  it.each([
    [
      'there is none of [login_account_chatgpt_device_code_returns_error_when_disabled]',
      404,
      -32600,
      'device code login is not enabled for this Codex server. Use the browser login or verify the server URL.',
    ],
    [
      'fails at once',
      503,
      -32603,
      'failed to request device code: device code request failed with status 503 Service Unavailable',
    ],
  ])('that %s announces nothing', async (_, status, code, message) => {
    lab.authority.add('userCode', { kind: 'answer', status });
    await expect(start({ type: 'chatgptDeviceCode' })).rejects.toMatchObject({ code, message });
    expect(await read()).toMatchObject({ account: null });
    expect(told()).toEqual([]);
    expect(stored()).toBeNull();
  });

  it('that fails later changes nothing [login_account_chatgpt_device_code_failure_notifies_without_account_update]', async () => {
    lab.authority.add('devicePoll', { kind: 'answer', status: 500 });
    const { loginId } = await start({ type: 'chatgptDeviceCode' });
    await untilEnded();
    await read();
    expect(told()).toEqual([
      completed(loginId, 'device auth failed with status 500 Internal Server Error'),
    ]);
    expect(stored()).toBeNull();
  });

  it('can be cancelled [login_account_chatgpt_device_code_can_be_cancelled]', async () => {
    lab.authority.device.pendingPolls = Number.POSITIVE_INFINITY;
    const { loginId } = await start({ type: 'chatgptDeviceCode' });
    expect(await lab.client.request('account/login/cancel', { loginId })).toEqual({
      status: 'canceled',
    });
    await untilEnded();
    expect(told()).toEqual([completed(loginId, 'Login was not completed')]);
    expect(stored()).toBeNull();
  });
});

describe('where a key is demanded', () => {
  beforeEach(async () => {
    await lab.close();
    await openSignedOut({ forced_login_method: 'api' });
  });

  it.each([
    [{ type: 'chatgpt' }, 'ChatGPT login is disabled. Use API key login instead.'],
    [{ type: 'chatgptDeviceCode' }, 'ChatGPT login is disabled. Use API key login instead.'],
    [
      { type: 'chatgptAuthTokens', accessToken: 'any', chatgptAccountId: 'acct-1' },
      'External ChatGPT auth is disabled. Use API key login instead.',
    ],
  ])(
    '%j is refused [login_account_chatgpt_rejected_when_forced_api, login_chatgpt_rejected_when_forced_api]',
    async (params, message) => {
      await expect(start(params)).rejects.toMatchObject({ code: -32600, message });
      expect(lab.requests()).toEqual([]);
      expect(told()).toEqual([]);
    },
  );
});

describe('a login that is over', () => {
  const revocations = () =>
    lab.authority.requests
      .filter(({ request }) => request === 'POST /oauth/revoke')
      .map(({ body }) => JSON.parse(body).token);
  beforeEach(async () => {
    await lab.close();
    await open();
  });

  it('is revoked by a logout [logout_with_revoke_revokes_refresh_token_then_removes_auth]', async () => {
    await lab.client.request('account/logout');
    expect(revocations()).toEqual([lab.login.refreshToken]);
    expect(lab.authority.logins).toMatchObject([{ revoked: true }]);
    expect(stored()).toBeNull();
  });

  it.each([500, undefined])(
    'is forgotten though it cannot be revoked, with status %j [logout_with_revoke_removes_auth_when_revoke_fails]',
    async (status) => {
      lab.authority.add(
        'revoke',
        status === undefined ? { kind: 'reset' } : { kind: 'answer', status },
      );
      expect(await lab.client.request('account/logout')).toEqual({});
      expect(stored()).toBeNull();
      expect(await read()).toMatchObject({ account: null });
    },
  );

  it('is not waited for any longer than ten seconds', async () => {
    lab.authority.add('revoke', { kind: 'hang' });
    const answer = lab.client.request('account/logout');
    await until(() => expect(revocations()).toHaveLength(1));
    await lab.server.ports.clock.advance(10_000);
    expect(await answer).toEqual({});
  });

  it.each([200, 500])(
    'is revoked by the one that replaces it, which does not depend on it: status %j [persist_tokens_async_revokes_previous_auth_without_failing_login]',
    async (status) => {
      lab.authority.add('revoke', { kind: 'answer', status });
      const { loginId, authUrl } = await start({ type: 'chatgpt' });
      await signIn(authUrl);
      await untilEnded();
      expect(told()).toEqual([completed(loginId), updated('chatgpt', 'pro')]);
      expect(revocations()).toEqual([lab.login.refreshToken]);
      expect(stored().tokens.refresh_token).not.toBe(lab.login.refreshToken);
    },
  );

  it('stays good where what replaces it cannot be stored', async () => {
    await read();
    lab.server.ports.diskFault = 'EROFS: read-only file system';
    await expect(start({ type: 'apiKey', apiKey: 'sk-lab' })).rejects.toMatchObject({
      message: 'failed to save api key: EROFS: read-only file system',
    });
    await expect(lab.client.request('account/logout')).rejects.toMatchObject({ code: -32603 });
    expect(revocations()).toEqual([]);
    expect(await read()).toMatchObject({ account: { type: 'chatgpt' } });
  });
});
