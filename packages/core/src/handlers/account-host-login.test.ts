/** Logins that the host owns, over a connection. Titles end with the names of the real server's own tests. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Table } from '../config/config.ts';
import type { IssuedTokens } from '../testing/authority/ledger.ts';
import { createSignedIn, type SignedIn } from '../testing/signed-in.ts';
import { authPath, toJwt } from '../testing.ts';

let lab: SignedIn;
let host: IssuedTokens;

const open = async (config: Table = {}) => {
  lab = await createSignedIn(config);
  host = lab.authority.signIn({
    email: 'host@example.com',
    plan: 'plus',
    userId: 'user-host',
    accountId: 'acct-host',
  });
};
beforeEach(() => open());
afterEach(async () => expect(await lab.close()).toEqual([]));

const start = (params: object) => lab.client.request('account/login/start', params);
const signIn = (more: object = {}) =>
  start({
    type: 'chatgptAuthTokens',
    accessToken: host.accessToken,
    chatgptAccountId: 'acct-host',
    ...more,
  });
const read = (params: object = {}) => lab.client.request('account/read', params);
const limits = () =>
  lab.client.request('account/rateLimits/read', { excludeResetCreditDetails: true });
const told = () => lab.client.heard.filter(({ method }) => method.startsWith('account/'));
const usageBearers = () =>
  lab.authority.requests
    .filter(({ request }) => request.endsWith('/wham/usage'))
    .map(({ headers }) => headers.authorization?.replace('Bearer ', ''));

describe('tokens of the host', () => {
  it('are in force, announced, and in memory only [set_auth_token_updates_account_and_notifies]', async () => {
    const onDisk = lab.server.ports.disk.get(authPath);
    expect(await signIn()).toEqual({ type: 'chatgptAuthTokens' });
    expect(await read()).toMatchObject({ userId: 'user-host', account: { planType: 'plus' } });
    expect(told()).toEqual([
      {
        method: 'account/login/completed',
        params: { loginId: null, success: true, error: null, onboardingEntrypoint: null },
      },
      {
        method: 'account/updated',
        params: { authMode: 'chatgptAuthTokens', planType: 'plus' },
      },
    ]);
    expect(lab.server.ports.disk.get(authPath)).toBe(onDisk);
    expect(await lab.client.request('getAuthStatus', { includeToken: true })).toEqual({
      authMethod: 'chatgptAuthTokens',
      authToken: host.accessToken,
      requiresOpenaiAuth: true,
    });
    await lab.client.request('account/logout');
    expect(await read()).toMatchObject({ account: null });
    expect(lab.server.ports.disk.has(authPath)).toBe(false);
  });

  it.each([
    ['the one that the host names, whatever its letters', { chatgptPlanType: 'PRO' }, {}, 'pro'],
    ['the claim', {}, { chatgpt_plan_type: 'team' }, 'team'],
    ['the claim beside null', { chatgptPlanType: null }, { chatgpt_plan_type: 'go' }, 'go'],
    ['unknown', {}, {}, 'unknown'],
    ['unknown for a word of the host', { chatgptPlanType: 'mystery' }, {}, 'unknown'],
  ])('are of the plan: %s', async (_, params, claims, planType) => {
    const accessToken = toJwt({ 'https://api.openai.com/auth': claims });
    await signIn({ ...params, accessToken });
    expect(await read()).toMatchObject({ account: { email: null, planType } });
  });

  it('are replaced by the host at will', async () => {
    await signIn();
    const next = toJwt({ email: 'next@example.com' });
    await signIn({ accessToken: next, chatgptAccountId: 'acct-next' });
    expect(await read()).toMatchObject({ account: { email: 'next@example.com' } });
  });

  it.each([
    { type: 'apiKey', apiKey: 'sk-lab' },
    { type: 'chatgpt' },
    { type: 'chatgptDeviceCode' },
  ])('stand against the login %j', async (params) => {
    await signIn();
    await expect(start(params)).rejects.toMatchObject({
      code: -32600,
      key: 'externalAuthActive',
      message:
        'External auth is active. Use account/login/start (chatgptAuthTokens) to update it or account/logout to clear it.',
    });
    await lab.client.request('account/logout');
    expect(await start({ type: 'apiKey', apiKey: 'sk-lab' })).toEqual({ type: 'apiKey' });
  });

  it('end a login in the browser [set_auth_token_cancels_active_chatgpt_login]', async () => {
    const { loginId } = (await start({ type: 'chatgpt' })) as { loginId: string };
    await signIn();
    expect(await lab.client.request('account/login/cancel', { loginId })).toEqual({
      status: 'notFound',
    });
    const error = 'Login server error: Login was not completed';
    await vi.waitFor(() =>
      expect(told()).toContainEqual({
        method: 'account/login/completed',
        params: { loginId, success: false, error, onboardingEntrypoint: null },
      }),
    );
  });

  it('are no JWT, and nothing has changed', async () => {
    await expect(signIn({ accessToken: 'nope' })).rejects.toMatchObject({
      code: -32603,
      message: 'failed to set external auth: invalid ID token format',
    });
    expect(await read()).toMatchObject({ account: { email: 'lab@example.com' } });
  });

  it('chatgptAuthTokens needs the experimental API', async () => {
    const other = await lab.server.initialize();
    await expect(
      other.request('account/login/start', {
        type: 'chatgptAuthTokens',
        accessToken: host.accessToken,
        chatgptAccountId: 'acct-host',
      }),
    ).rejects.toMatchObject({
      code: -32600,
      message: 'account/login/start.chatgptAuthTokens requires experimentalApi capability',
    });
  });

  it('are not renewed ahead, nor on demand [account_read_refresh_token_is_noop_in_external_mode]', async () => {
    await signIn();
    lab.server.ports.clock.jump(365 * 24 * 60 * 60_000);
    expect(await read({ refreshToken: true })).toMatchObject({ userId: 'user-host' });
    await lab.client.request('getAuthStatus', { refreshToken: true });
    expect(lab.client.asked).toEqual([]);
    expect(lab.authority.stats.refreshTotal).toBe(0);
  });

  it.each([
    [
      'acct-host',
      'External auth must use one of workspace(s) ["ws-1"], but received "acct-host".',
      'ws-1',
    ],
    [
      'acct-host',
      'External auth must use one of workspace(s) ["ws-1", "ws-2"], but received "acct-host".',
      ['ws-1', 'ws-2'],
    ],
  ])('of the workspace %j: %s', async (chatgptAccountId, message, forced) => {
    await lab.close();
    await open({ forced_chatgpt_workspace_id: forced });
    lab.store(undefined);
    await expect(signIn({ chatgptAccountId })).rejects.toMatchObject({ code: -32600, message });
    expect(await read()).toMatchObject({ account: null });
    expect(await signIn({ chatgptAccountId: 'ws-1' })).toEqual({ type: 'chatgptAuthTokens' });
  });
});

describe('a 401 for a token of the host', () => {
  const question = {
    method: 'account/chatgptAuthTokens/refresh',
    params: { reason: 'unauthorized', previousAccountId: 'acct-host' },
  };
  const answerWith = (tokens: object) => {
    lab.client.answer = () => ({ result: tokens });
  };

  it('is cured by asking the host once', async () => {
    await signIn();
    lab.authority.expireAll();
    const better = lab.authority.signIn({ accountId: 'acct-host' });
    answerWith({
      accessToken: better.accessToken,
      chatgptAccountId: 'acct-host',
      chatgptPlanType: 'pro',
    });
    expect(await limits()).toMatchObject({ rateLimits: { limitId: 'codex' } });
    expect(lab.client.asked).toEqual([question]);
    expect(usageBearers()).toEqual([host.accessToken, better.accessToken]);
    expect(await read()).toMatchObject({ account: { planType: 'pro' } });
    // Neither a new token nor a new plan is announced.
    expect(told()).toHaveLength(2);
  });

  it('is cured once for many requests together', async () => {
    await signIn();
    lab.authority.expireAll();
    const better = lab.authority.signIn({ accountId: 'acct-host' });
    answerWith({ accessToken: better.accessToken, chatgptAccountId: 'acct-host' });
    const answers = await Promise.all(Array.from({ length: 10 }, limits));
    expect(answers).toHaveLength(10);
    expect(lab.client.asked).toEqual([question]);
  });

  it('asks the connection that supplied the tokens, and no other', async () => {
    const other = await lab.server.initialize({ experimentalApi: true });
    await signIn();
    lab.authority.expireAll();
    const better = lab.authority.signIn({ accountId: 'acct-host' });
    answerWith({ accessToken: better.accessToken, chatgptAccountId: 'acct-host' });
    await other.request('account/rateLimits/read', {});
    expect(lab.client.asked).toEqual([question]);
    expect(other.asked).toEqual([]);
  });

  it.each<[string, () => object | Promise<object>, string]>([
    [
      'the host refuses',
      () => ({ error: { code: -32000, message: 'secret words of the host' } }),
      'auth refresh request failed: code=-32000',
    ],
    [
      'the token is no JWT',
      () => ({ result: { accessToken: 'nope', chatgptAccountId: 'acct-host' } }),
      'auth refresh returned invalid credentials',
    ],
    [
      'the answer has another shape',
      () => ({ result: { token: 'nope' } }),
      'invalid auth refresh response',
    ],
  ])('is told where %s, and the next one asks again', async (_, answer, reason) => {
    await signIn();
    lab.authority.expireAll();
    lab.client.answer = answer as NonNullable<typeof lab.client.answer>;
    const failed = { code: -32603, message: expect.stringContaining(reason) };
    await expect(limits()).rejects.toMatchObject(failed);
    await expect(limits()).rejects.toMatchObject(failed);
    expect(lab.client.asked).toEqual([question, question]);
    expect(await lab.client.request('getAuthStatus', { includeToken: true })).toMatchObject({
      authToken: host.accessToken,
    });
  });

  it('is not cured with another workspace than allowed', async () => {
    await lab.close();
    await open({ forced_chatgpt_workspace_id: 'acct-host' });
    await signIn();
    lab.authority.expireAll();
    const better = lab.authority.signIn({ accountId: 'acct-other' });
    answerWith({ accessToken: better.accessToken, chatgptAccountId: 'acct-other' });
    await expect(limits()).rejects.toMatchObject({
      message: expect.stringContaining(
        'Login is restricted to workspace(s) acct-host, but current credentials belong to acct-other',
      ),
    });
    expect(usageBearers()).toEqual([host.accessToken]);
  });

  it('may be cured with another account where any is allowed', async () => {
    await signIn();
    lab.authority.expireAll();
    const better = lab.authority.signIn({ accountId: 'acct-other' });
    answerWith({ accessToken: better.accessToken, chatgptAccountId: 'acct-other' });
    await limits();
    expect(lab.authority.requests.at(-1)?.headers).toMatchObject({
      'chatgpt-account-id': 'acct-other',
    });
  });

  it('is told where the host has gone', async () => {
    const other = await lab.server.initialize({ experimentalApi: true });
    await signIn();
    lab.authority.expireAll();
    await lab.client.close();
    await expect(other.request('account/rateLimits/read', {})).rejects.toMatchObject({
      message: expect.stringContaining('auth refresh request canceled: the client is gone'),
    });
    // Whoever is still there may bring a login of its own.
    await other.request('account/logout');
    expect(await other.request('account/read', {})).toMatchObject({ account: null });
  });
});
