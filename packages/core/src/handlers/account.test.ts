import { describe, expect, it } from 'vitest';
import { authPath, createTestServer, toJwt } from '../testing.ts';

const claims = {
  email: 'person@example.com',
  'https://api.openai.com/auth': {
    chatgpt_plan_type: 'pro',
    chatgpt_user_id: 'user-1',
    chatgpt_account_id: 'acct-1',
  },
};

const chatgptRecord = (tokenClaims: object = claims, more: object = {}) =>
  JSON.stringify({
    auth_mode: 'chatgpt',
    OPENAI_API_KEY: null,
    tokens: {
      id_token: toJwt(tokenClaims),
      access_token: 'access-secret',
      refresh_token: 'refresh-secret',
      account_id: 'acct-1',
    },
    last_refresh: '2026-11-22T09:21:44.499315380Z',
    ...more,
  });

const signedOut = {
  account: null,
  userId: null,
  requiresOpenaiAuth: true,
  workspaceRouting: null,
};

async function readWith(record: string | undefined, config?: string) {
  const server = createTestServer();
  if (record !== undefined) server.ports.disk.set(authPath, record);
  if (config !== undefined) {
    server.ports.disk.set(authPath.replace('auth.json', 'config.toml'), config);
  }
  const client = await server.initialize();
  const answer = await client.request('account/read', {}).finally(() => server.close());
  return { answer, logged: server.ports.logged };
}

const chatgpt = (account: object, userId: string | null) => ({
  account: { type: 'chatgpt', workspaceName: null, ...account },
  userId,
  requiresOpenaiAuth: true,
  workspaceRouting: null,
});

describe('account/read', () => {
  it.each<[string, string | undefined, object]>([
    ['no file [get_account_no_auth]', undefined, signedOut],
    [
      'an API key [get_account_with_api_key]',
      '{"auth_mode":"apikey","OPENAI_API_KEY":"sk-1"}',
      { ...signedOut, account: { type: 'apiKey' } },
    ],
    [
      'an empty API key',
      '{"auth_mode":"apikey","OPENAI_API_KEY":""}',
      { ...signedOut, account: { type: 'apiKey' } },
    ],
    [
      'a key from before auth_mode, beside tokens',
      chatgptRecord(claims, { auth_mode: undefined, OPENAI_API_KEY: 'sk-1' }),
      { ...signedOut, account: { type: 'apiKey' } },
    ],
    [
      'tokens from before auth_mode [pro_account_with_no_api_key_uses_chatgpt_auth]',
      chatgptRecord(claims, { auth_mode: undefined }),
      chatgpt({ email: 'person@example.com', planType: 'pro' }, 'user-1'),
    ],
    [
      'a ChatGPT login [get_account_with_chatgpt]',
      chatgptRecord(),
      chatgpt({ email: 'person@example.com', planType: 'pro' }, 'user-1'),
    ],
    [
      'a ChatGPT login beside an exchanged key',
      chatgptRecord(claims, { OPENAI_API_KEY: 'sk-exchanged' }),
      chatgpt({ email: 'person@example.com', planType: 'pro' }, 'user-1'),
    ],
    [
      'no plan claim [get_account_with_chatgpt_missing_plan_claim_returns_unknown, missing_plan_type_maps_to_unknown]',
      chatgptRecord({ email: 'a@b.c' }),
      chatgpt({ email: 'a@b.c', planType: 'unknown' }, null),
    ],
    [
      'a plan nobody knows, and no address [plan_type_maps_unknown_to_unknown, get_account_with_chatgpt_without_email]',
      chatgptRecord({ 'https://api.openai.com/auth': { chatgpt_plan_type: 'PRO' } }),
      chatgpt({ email: null, planType: 'unknown' }, null),
    ],
    [
      'a plan under its old name',
      chatgptRecord({ 'https://api.openai.com/auth': { chatgpt_plan_type: 'hc', user_id: 'u' } }),
      chatgpt({ email: null, planType: 'enterprise' }, 'u'),
    ],
    [
      'an address in the profile only',
      chatgptRecord({ 'https://api.openai.com/profile': { email: 'p@b.c' } }),
      chatgpt({ email: 'p@b.c', planType: 'unknown' }, null),
    ],
    ['a broken file', '{"auth_mode":', signedOut],
    ['an empty file', '', signedOut],
    ['a file that is no object', '[]', signedOut],
    ['a mode nobody knows', '{"auth_mode":"telepathy"}', signedOut],
    ['a kind of login that is not served', '{"auth_mode":"agentIdentity"}', signedOut],
    ['an API key mode without a key', '{"auth_mode":"apikey"}', signedOut],
    [
      'an id token that is no JWT',
      chatgptRecord(claims, {
        tokens: { id_token: 'nope', access_token: 'a', refresh_token: 'r', account_id: null },
      }),
      signedOut,
    ],
    ['a field of the wrong type', '{"OPENAI_API_KEY":1}', signedOut],
  ])('with %s', async (_, record, expected) => {
    const { answer, logged } = await readWith(record);
    expect(answer).toEqual(expected);
    expect(JSON.stringify(logged)).not.toMatch(/secret|sk-/);
  });

  it.each([
    ['without tokens', '{"auth_mode":"chatgpt"}'],
    ['that is empty', '{}'],
    ['whose tokens were never dated', chatgptRecord(claims, { last_refresh: undefined })],
  ])('refuses a ChatGPT login %s', async (_, record) => {
    await expect(readWith(record)).rejects.toMatchObject({
      code: -32600,
      key: 'planTypeRequired',
      message: 'plan type is required for chatgpt authentication',
    });
  });

  it('shows no account where the provider needs none, whatever is stored [get_account_when_auth_not_required]', async () => {
    const { answer } = await readWith(
      chatgptRecord(),
      'model_provider = "lab"\n[model_providers.lab]\nname = "Lab"\n',
    );
    expect(answer).toEqual({ ...signedOut, requiresOpenaiAuth: false });
  });

  it('speaks of the login it has read, not of what another process stores later', async () => {
    const server = createTestServer();
    server.ports.disk.set(authPath, '{"OPENAI_API_KEY":"sk-1"}');
    const client = await server.initialize();
    const first = await client.request('account/read', {});
    server.ports.disk.delete(authPath);
    expect(await client.request('account/read', {})).toEqual(first);
    await server.close();
  });
});

describe('getAuthStatus', () => {
  it('tells nothing where the provider needs no login [get_auth_status_with_api_key_when_auth_not_required]', async () => {
    const server = createTestServer({
      configOverrides: { model_provider: 'lab', model_providers: { lab: { name: 'Lab' } } },
    });
    server.ports.disk.set(authPath, '{"OPENAI_API_KEY":"sk-1"}');
    const client = await server.initialize();
    expect(await client.request('getAuthStatus', { includeToken: true })).toEqual({
      authMethod: null,
      authToken: null,
      requiresOpenaiAuth: false,
    });
    await server.close();
  });

  it.each<[string, string | undefined, object, object]>([
    [
      'nobody signed in [get_auth_status_no_auth]',
      undefined,
      { includeToken: true },
      { authMethod: null, authToken: null },
    ],
    [
      'an API key, asked for [get_auth_status_with_api_key]',
      '{"OPENAI_API_KEY":"sk-1"}',
      { includeToken: true },
      { authMethod: 'apikey', authToken: 'sk-1' },
    ],
    [
      'an API key, not asked for [get_auth_status_with_api_key_no_include_token]',
      '{"OPENAI_API_KEY":"sk-1"}',
      {},
      { authMethod: 'apikey', authToken: null },
    ],
    [
      'an API key and a refresh, of which there is none [get_auth_status_with_api_key_refresh_requested]',
      '{"OPENAI_API_KEY":"sk-1"}',
      { includeToken: true, refreshToken: true },
      { authMethod: 'apikey', authToken: 'sk-1' },
    ],
    ['an empty key', '{"OPENAI_API_KEY":""}', {}, { authMethod: null, authToken: null }],
    [
      'a ChatGPT login',
      chatgptRecord(),
      { includeToken: true },
      { authMethod: 'chatgpt', authToken: 'access-secret' },
    ],
    ['a login without tokens', '{}', {}, { authMethod: null, authToken: null }],
  ])('with %s', async (_, record, params, expected) => {
    const server = createTestServer();
    if (record !== undefined) server.ports.disk.set(authPath, record);
    const client = await server.initialize();
    expect(await client.request('getAuthStatus', params)).toEqual({
      ...expected,
      requiresOpenaiAuth: true,
    });
    await server.close();
  });
});

describe('plans', () => {
  const known =
    'free go plus pro prolite promax team business enterprise edu edu_plus edu_pro ent26 ' +
    'self_serve_business_prolite self_serve_business_usage_based enterprise_cbp_automation ' +
    'enterprise_cbp_usage_based sci sci_plus';

  it.each(known.split(' '))(
    'the plan %s is itself [get_account_with_chatgpt_plan_variants_returns_plan_type, plan_type_maps_known_plan]',
    async (plan) => {
      const { answer } = await readWith(
        chatgptRecord({ 'https://api.openai.com/auth': { chatgpt_plan_type: plan } }),
      );
      expect(answer).toMatchObject({ account: { planType: plan } });
    },
  );
});

describe('account/login/start with an API key', () => {
  it('stores the key alone, answers, then announces to every client [login_account_api_key_succeeds_and_notifies, login_with_api_key_overwrites_existing_auth_json]', async () => {
    const server = createTestServer();
    server.ports.disk.set(authPath, chatgptRecord());
    const client = await server.initialize({
      optOutNotificationMethods: ['remoteControl/status/changed'],
    });
    const other = await server.initialize({ optOutNotificationMethods: ['account/updated'] });
    const login = { type: 'apiKey', apiKey: 'sk-2' };
    expect(await client.request('account/login/start', login)).toEqual({ type: 'apiKey' });
    expect(await client.request('account/read', {})).toMatchObject({ account: { type: 'apiKey' } });
    expect(client.heard).toEqual([
      {
        method: 'account/login/completed',
        params: { loginId: null, success: true, error: null, onboardingEntrypoint: null },
      },
      { method: 'account/updated', params: { authMode: 'apikey', planType: null } },
    ]);
    expect(other.heard.map(({ method }) => method)).toContain('account/login/completed');
    expect(other.heard.map(({ method }) => method)).not.toContain('account/updated');
    expect(JSON.parse(server.ports.disk.get(authPath) ?? '')).toEqual({
      auth_mode: 'apikey',
      OPENAI_API_KEY: 'sk-2',
    });
    await server.close();
  });

  it('changes nothing and announces nothing where the store cannot be written', async () => {
    const server = createTestServer();
    const client = await server.initialize();
    server.ports.diskFault = 'ENOSPC: no space left on device';
    await expect(
      client.request('account/login/start', { type: 'apiKey', apiKey: 'sk-2' }),
    ).rejects.toMatchObject({
      code: -32603,
      key: 'credentialsNotSaved',
      message: 'failed to save api key: ENOSPC: no space left on device',
    });
    expect(await client.request('account/read', {})).toEqual(signedOut);
    expect(client.heard.map(({ method }) => method)).not.toContain('account/updated');
    await server.close();
  });

  it('is refused where ChatGPT is demanded [login_account_api_key_rejected_when_forced_chatgpt, login_api_key_rejected_when_forced_chatgpt]', async () => {
    const server = createTestServer({ configOverrides: { forced_login_method: 'chatgpt' } });
    const client = await server.initialize();
    await expect(
      client.request('account/login/start', { type: 'apiKey', apiKey: 'sk-2' }),
    ).rejects.toMatchObject({
      code: -32600,
      message: 'API key login is disabled. Use ChatGPT login instead.',
    });
    expect(server.ports.disk.has(authPath)).toBe(false);
    await server.close();
  });

  it('keeps the key in memory where the store is ephemeral', async () => {
    const server = createTestServer({
      configOverrides: { cli_auth_credentials_store: 'ephemeral' },
    });
    const client = await server.initialize();
    await client.request('account/login/start', { type: 'apiKey', apiKey: 'sk-2' });
    expect(await client.request('account/read', {})).toMatchObject({ account: { type: 'apiKey' } });
    expect(server.ports.disk.has(authPath)).toBe(false);
    await client.request('account/logout');
    expect(await client.request('account/read', {})).toEqual(signedOut);
    await server.close();
  });

  it('keeps the key in the keyring where that is configured, and says so where it cannot', async () => {
    const server = createTestServer({ configOverrides: { cli_auth_credentials_store: 'keyring' } });
    const client = await server.initialize();
    const login = () => client.request('account/login/start', { type: 'apiKey', apiKey: 'sk-2' });
    server.ports.keyringFault = 'no such service';
    await expect(login()).rejects.toMatchObject({
      key: 'credentialsNotSaved',
      message: 'failed to save api key: failed to write OAuth tokens to keyring: no such service',
    });
    server.ports.keyringFault = undefined;
    await login();
    expect([...server.ports.keys.values()]).toEqual([
      '{"auth_mode":"apikey","OPENAI_API_KEY":"sk-2"}',
    ]);
    expect(server.ports.disk.has(authPath)).toBe(false);
    await server.close();
  });
});

describe('account/logout', () => {
  it.each([
    [
      'somebody is signed in [logout_account_removes_auth_and_notifies]',
      '{"OPENAI_API_KEY":"sk-1"}',
    ],
    ['nobody is', undefined],
  ])('answers and announces where %s', async (_, record) => {
    const server = createTestServer();
    if (record !== undefined) server.ports.disk.set(authPath, record);
    const client = await server.initialize();
    expect(await client.request('account/logout')).toEqual({});
    expect(await client.request('account/read', {})).toEqual(signedOut);
    expect(client.heard).toContainEqual({
      method: 'account/updated',
      params: { authMode: null, planType: null },
    });
    expect(server.ports.disk.has(authPath)).toBe(false);
    await server.close();
  });

  it('keeps the login where the store cannot be cleared', async () => {
    const server = createTestServer();
    server.ports.disk.set(authPath, '{"OPENAI_API_KEY":"sk-1"}');
    const client = await server.initialize();
    server.ports.diskFault = 'EROFS: read-only file system';
    await expect(client.request('account/logout')).rejects.toMatchObject({
      code: -32603,
      message: 'logout failed: EROFS: read-only file system',
    });
    expect(await client.request('account/read', {})).toMatchObject({ account: { type: 'apiKey' } });
    await server.close();
  });
});

describe('what is not served', () => {
  it('is told apart from what does not exist', async () => {
    const server = createTestServer();
    const client = await server.initialize();
    await expect(client.request('account/gatewayOAuth/read')).rejects.toMatchObject({
      code: -32601,
      key: 'methodNotServed',
    });
    await expect(
      client.request('account/login/start', { type: 'amazonBedrock', apiKey: 'k', region: 'r' }),
    ).rejects.toMatchObject({
      code: -32601,
      key: 'methodNotServed',
    });
    await expect(client.request('account/nonsense')).rejects.toMatchObject({
      code: -32601,
      key: 'methodNotFound',
    });
    await server.close();
  });

  it('is not echoed at any length', async () => {
    const server = createTestServer();
    const client = await server.initialize();
    const error = await client.request('x'.repeat(100_000)).catch((e: Error) => e);
    expect((error as Error).message.length).toBeLessThan(400);
    await server.close();
  });
});
