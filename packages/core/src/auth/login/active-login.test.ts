import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttp } from '../../http.ts';
import {
  type Authority,
  createAuthority,
  createFakePorts,
  type FakePorts,
  type Person,
} from '../../testing.ts';
import { resolveEndpoints } from '../endpoints.ts';
import { type BrowserLoginOptions, createLogins, type Logins } from './active-login.ts';
import type { CompletedLogin, LoginOutcome, Saved } from './flow.ts';

let authority: Authority;
let ports: FakePorts;
let logins: Logins;
let saved: CompletedLogin[];
let saving: () => Promise<Saved>;
let completed: [string, LoginOutcome][];
let allowedWorkspaces: string[] | undefined;

beforeEach(async () => {
  authority = await createAuthority();
  ports = createFakePorts();
  for (const [name, value] of Object.entries(authority.env)) ports.variables.set(name, value);
  saved = [];
  completed = [];
  allowedWorkspaces = undefined;
  saving = async () => ({ done: true });
  logins = createLogins({
    ...ports,
    http: createHttp(ports),
    endpoints: () => resolveEndpoints(ports.env, { chatgptBaseUrl: undefined }).endpoints,
    allowedWorkspaces: () => allowedWorkspaces,
    save: async (login) => {
      const outcome = await saving();
      if (outcome.done) saved.push(login);
      return outcome;
    },
    completed: (id, outcome) => completed.push([id, outcome]),
  });
});
afterEach(async () => {
  await logins.drop();
  const logged = JSON.stringify(ports.logged);
  expect([...authority.secrets].filter((secret) => logged.includes(secret))).toEqual([]);
  expect(ports.loopback.listening.size).toBe(0);
  expect(ports.clock.sleepers).toBe(0);
  await authority.close();
});

const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

async function until(met: () => boolean): Promise<void> {
  for (let round = 0; round < 5000 && !met(); round++) await turn();
  expect(met()).toBe(true);
}

async function started<T extends object>(
  start: Promise<T>,
): Promise<Exclude<T, { failed: string } | { disabled: true }>> {
  const answer = await start;
  if ('failed' in answer || 'disabled' in answer) throw new Error(JSON.stringify(answer));
  return answer as Exclude<T, { failed: string } | { disabled: true }>;
}

const startBrowser = (options: Partial<BrowserLoginOptions> = {}) =>
  started(logins.startBrowser({ originator: 'lab', ...options }));

/** The browser of a person: signs in at the authority, and is sent back. */
async function consent(authUrl: string): Promise<string> {
  const response = await fetch(authUrl, { redirect: 'manual' });
  return response.headers.get('location') ?? '';
}

async function visit(url: string) {
  const page = await ports.loopback.visit(url);
  if (page === undefined) throw new Error('nobody listens');
  return page;
}

async function comeBack(authUrl: string) {
  return visit(await consent(authUrl));
}

const failed = (error: string): LoginOutcome => ({ success: false, error });
const succeeded: LoginOutcome = { success: true, onboardingEntrypoint: undefined };

describe('a browser login', () => {
  it('end_to_end_login_flow_persists_auth_json: tokens, account and key are saved, and success follows the page', async () => {
    const { loginId, authUrl } = await startBrowser();
    const callback = await comeBack(authUrl);
    expect(callback.status).toBe(302);
    expect(completed).toEqual([]);
    const page = await visit(callback.headers.Location!);
    expect(page).toMatchObject({ status: 200 });
    expect(page.body).toContain('lab@example.com');
    await until(() => completed.length > 0);
    expect(completed).toEqual([[loginId, succeeded]]);
    expect(saved).toHaveLength(1);
    expect(saved[0]).toMatchObject({ accountId: 'acct-lab' });
    for (const secret of ['idToken', 'accessToken', 'refreshToken', 'apiKey'] as const) {
      expect(authority.secrets).toContain(saved[0]![secret]);
    }
  });

  it('login_account_chatgpt_start: the address is that of the real server', async () => {
    const { authUrl } = await startBrowser();
    const url = new URL(authUrl);
    expect(`${url.origin}${url.pathname}`).toBe(`${authority.url}/oauth/authorize`);
    expect(url.search).toMatch(
      /^\?response_type=code&client_id=app_EMoamEEZ73f0CkXaXp7hrann&redirect_uri=http%3A%2F%2F127\.0\.0\.1%3A1455%2Fauth%2Fcallback&code_challenge=[\w-]{43}&code_challenge_method=S256&state=[\w-]{43}&scope=openid\+profile\+email\+offline_access\+api\.connectors\.read\+api\.connectors\.invoke&id_token_add_organizations=true&codex_cli_simplified_flow=true&originator=lab$/,
    );
  });

  it('login_account_chatgpt_uses_debug_oauth_overrides', async () => {
    ports.variables.set('CODEX_APP_SERVER_LOGIN_ISSUER', 'https://issuer.test/');
    ports.variables.set('CODEX_APP_SERVER_LOGIN_CLIENT_ID', 'app_mine');
    const { authUrl } = await startBrowser();
    expect(authUrl).toMatch(/^https:\/\/issuer\.test\/oauth\/authorize\?.*&client_id=app_mine&/);
  });

  it.each([
    [
      'login_account_chatgpt_includes_forced_workspace_query_param, login_chatgpt_includes_forced_workspace_query_param',
      ['ws-1'],
      'ws-1',
    ],
    [
      'login_account_chatgpt_includes_forced_workspace_allowlist_query_param, login_server_includes_forced_workspaces_as_one_query_param',
      ['ws 1', 'ws-2'],
      'ws+1%2Cws-2',
    ],
  ])('%s', async (_, allowed, parameter) => {
    allowedWorkspaces = allowed;
    const { authUrl } = await startBrowser();
    expect(authUrl).toMatch(new RegExp(`&allowed_workspace_id=${parameter.replace('+', '\\+')}$`));
  });

  it('gets its tokens the way the real server does', async () => {
    const { authUrl } = await startBrowser();
    await comeBack(authUrl);
    const [code, apiKey] = authority.requests
      .filter(({ request }) => request === 'POST /oauth/token')
      .map(({ body }) => [...new URLSearchParams(body).keys()]);
    expect(code).toEqual(['grant_type', 'client_id', 'code', 'redirect_uri', 'code_verifier']);
    expect(apiKey).toEqual([
      'grant_type',
      'client_id',
      'requested_token',
      'subject_token',
      'subject_token_type',
    ]);
  });

  it('goes without an API key where there is none', async () => {
    authority.add('apiKey', { kind: 'answer', status: 400, body: {} });
    const { authUrl } = await startBrowser();
    await visit((await comeBack(authUrl)).headers.Location!);
    await until(() => completed.length > 0);
    expect(saved[0]).toMatchObject({ apiKey: undefined });
  });

  it('succeeds though the browser fetches no success page', async () => {
    const { authUrl } = await startBrowser();
    await comeBack(authUrl);
    await turn();
    expect(completed).toEqual([]);
    await ports.clock.advance(3000);
    await until(() => completed.length > 0);
    expect(completed).toMatchObject([[expect.any(String), succeeded]]);
  });

  it('tells where a new organization is to be set up, and puts no token into an address', async () => {
    const owner: Person = {
      accountId: 'acct-1',
      more: { is_org_owner: true, organization_id: 'org-1', project_id: 'proj-1' },
    };
    authority.consent = { kind: 'approve', person: owner };
    const { authUrl } = await startBrowser({
      codexStreamlinedLogin: true,
      useHostedLoginSuccessPage: true,
    });
    const { Location } = (await comeBack(authUrl)).headers;
    expect(Location).toBe(
      'http://127.0.0.1:1455/success?needs_setup=true&org_id=org-1&project_id=proj-1&plan_type=&platform_url=https%3A%2F%2Fplatform.api.openai.org&codex_streamlined_login=true',
    );
    expect((await visit(Location!)).body).toContain('href="https://platform.api.openai.org"');
  });

  it.each([
    [{}, 'codex'],
    [{ appBrand: 'chatgpt' }, 'chatgpt'],
  ] as const)('login_account_chatgpt_redirects_to_hosted_success_page: %j', async (brand, name) => {
    authority.consent = { kind: 'approve', suffix: '.onboarding_entrypoint=life_sciences' };
    const { loginId, authUrl } = await startBrowser({
      useHostedLoginSuccessPage: true,
      ...brand,
    });
    expect((await comeBack(authUrl)).headers.Location).toBe(
      `https://chatgpt.com/codex/open-app?source=login&app_brand=${name}`,
    );
    await until(() => completed.length > 0);
    expect(completed).toEqual([
      [loginId, { success: true, onboardingEntrypoint: 'life_sciences' }],
    ]);
  });

  it('names the product that the client asked for', async () => {
    const { authUrl } = await startBrowser({ appBrand: 'chatgpt' });
    const page = await visit((await comeBack(authUrl)).headers.Location!);
    expect(page.body).toContain('<title>Signed in to ChatGPT</title>');
  });
});

describe('a callback', () => {
  const token = () => authority.requests.filter(({ request }) => request === 'POST /oauth/token');

  it('with another state changes nothing', async () => {
    const { authUrl } = await startBrowser();
    const state = new URL(authUrl).searchParams.get('state');
    for (const query of [
      '',
      '?state=nonsense&code=a',
      '?code=a',
      '?state=&error=access_denied',
      `?state=${state}.onboarding_entrypoint=other&code=a`,
      `?state=${state}x&code=a`,
    ]) {
      expect(await visit(`http://127.0.0.1:1455/auth/callback${query}`)).toMatchObject({
        status: 400,
        body: 'State mismatch',
      });
    }
    expect(token()).toEqual([]);
    expect((await comeBack(authUrl)).status).toBe(302);
  });

  it('that comes twice is answered alike and redeems its code once', async () => {
    const { authUrl } = await startBrowser();
    const url = await consent(authUrl);
    const [first, second] = await Promise.all([visit(url), visit(url)]);
    expect(first).toEqual(second);
    expect(await visit(url)).toEqual(first);
    expect(authority.stats.codeExchanges).toBe(1);
    expect(saved).toHaveLength(1);
  });

  it('after the end finds nobody', async () => {
    const { loginId, authUrl } = await startBrowser();
    const url = await consent(authUrl);
    expect(logins.cancel(loginId)).toBe('canceled');
    await until(() => completed.length > 0);
    expect(await ports.loopback.visit(url)).toBeUndefined();
    expect(saved).toEqual([]);
  });

  it.each([
    [
      'oauth_access_denied_unknown_reason_uses_generic_error_page',
      { kind: 'deny', error: 'access_denied', description: 'Because <b>no</b>' },
      'Sign-in failed: Because <b>no</b>',
      [
        '<dd>access_denied</dd>',
        'Sign-in failed: Because &lt;b&gt;no&lt;/b&gt;',
        'Return to Codex to retry',
      ],
    ],
    [
      'an error without a description',
      { kind: 'deny', error: 'server_error', description: ' ' },
      'Sign-in failed: server_error',
      ['<dd>server_error</dd>'],
    ],
    [
      'oauth_access_denied_missing_entitlement_blocks_login_with_clear_error',
      { kind: 'deny', error: 'access_denied', description: 'x MISSING_codex_entitlement y' },
      'Codex is not enabled for your workspace. Contact your workspace administrator to request access to Codex.',
      ['You do not have access to Codex', 'Contact your workspace administrator'],
    ],
    [
      'no code',
      { kind: 'noCode' },
      'Missing authorization code. Sign-in could not be completed.',
      ['<dd>missing_authorization_code</dd>', '<h1>Sign-in could not be completed</h1>'],
    ],
  ] as const)('%s', async (_, answer, message, shown) => {
    authority.consent = answer;
    const { loginId, authUrl } = await startBrowser();
    const page = await comeBack(authUrl);
    expect(page.status).toBe(200);
    expect(page.body).toContain('<title>Codex Sign-in Error</title>');
    for (const text of shown) expect(page.body).toContain(text);
    expect(page.body).not.toMatch(/missing_codex_entitlement/i);
    await until(() => completed.length > 0);
    expect(completed).toEqual([[loginId, failed(`Login server error: ${message}`)]]);
    expect(saved).toEqual([]);
  });

  it.each([
    [
      'forced_chatgpt_workspace_id_mismatch_blocks_login',
      { accountId: 'acct-other' },
      'Login is restricted to workspace id(s) ws-1, ws-2.',
    ],
    [
      'a token without a workspace',
      {},
      'Login is restricted to a specific workspace, but the token did not include an chatgpt_account_id claim.',
    ],
  ])('%s', async (_, person, message) => {
    allowedWorkspaces = ['ws-1', 'ws-2'];
    authority.consent = { kind: 'approve', person };
    const { loginId, authUrl } = await startBrowser();
    expect((await comeBack(authUrl)).body).toContain('<dd>workspace_restriction</dd>');
    await until(() => completed.length > 0);
    expect(completed).toEqual([[loginId, failed(`Login server error: ${message}`)]]);
    expect(saved).toEqual([]);
    expect(authority.stats.apiKeyExchanges).toBe(0);
  });

  it.each([
    [
      'a refused code',
      { kind: 'answer', status: 400, body: { error: 'invalid_grant', error_description: '<i>' } },
      'token endpoint returned status 400 Bad Request: <i>',
    ],
    [
      'an error object',
      { kind: 'answer', status: 403, body: { error: { code: 'a', message: 'b' } } },
      'token endpoint returned status 403 Forbidden: b',
    ],
    [
      'an error code alone',
      { kind: 'answer', status: 403, body: { error: { code: 'a' } } },
      'token endpoint returned status 403 Forbidden: a',
    ],
    [
      'an error without a body',
      { kind: 'answer', status: 500, body: '' },
      'token endpoint returned status 500 Internal Server Error: unknown error',
    ],
    [
      'an answer without a refresh token',
      { kind: 'answer', status: 200, body: { id_token: 'a', access_token: 'b' } },
      'OAuth token response is invalid',
    ],
    ['a page', { kind: 'html' }, 'OAuth token response is invalid'],
    [
      'an id token that is none',
      {
        kind: 'answer',
        status: 200,
        body: { id_token: 'a', access_token: 'b', refresh_token: 'c' },
      },
      'invalid ID token format',
    ],
  ] as const)('whose code brings %s fails', async (_, fault, detail) => {
    authority.add('code', fault);
    const { loginId, authUrl } = await startBrowser();
    expect((await comeBack(authUrl)).body).toContain('<dd>token_exchange_failed</dd>');
    await until(() => completed.length > 0);
    expect(completed).toEqual([
      [loginId, failed(`Login server error: Token exchange failed: ${detail}`)],
    ]);
    expect(saved).toEqual([]);
  });

  it('says so when the login cannot be saved', async () => {
    saving = async () => ({ done: false, detail: 'disk full' });
    const { loginId, authUrl } = await startBrowser();
    const page = await comeBack(authUrl);
    expect(page.body).toContain('<dd>persist_failed</dd>');
    expect(page.body).not.toContain('disk full');
    await until(() => completed.length > 0);
    expect(completed).toEqual([
      [
        loginId,
        failed('Login server error: Sign-in completed but credentials could not be saved locally.'),
      ],
    ]);
  });
});

describe('the login server', () => {
  it('takes no success without a callback for a sign-in', async () => {
    const { authUrl } = await startBrowser();
    const page = await visit('http://127.0.0.1:1455/success');
    expect(page.status).toBe(400);
    expect(page.body).toContain('Nobody has signed in yet');
    await turn();
    expect(completed).toEqual([]);
    expect((await comeBack(authUrl)).status).toBe(302);
  });

  it('knows no other page and no other method', async () => {
    await startBrowser();
    expect(await visit('http://127.0.0.1:1455/favicon.ico')).toMatchObject({
      status: 404,
      body: 'Not Found',
    });
    const handler = ports.loopback.listening.get(1455)!;
    expect(await handler('POST', '/cancel')).toMatchObject({ status: 405 });
    expect(await handler('HEAD', '/auth/callback')).toMatchObject({ status: 405 });
    expect(completed).toEqual([]);
  });

  it('ends when it is asked to', async () => {
    const { loginId } = await startBrowser();
    expect(await visit('http://127.0.0.1:1455/cancel')).toMatchObject({
      status: 200,
      body: 'Login cancelled',
    });
    await until(() => completed.length > 0);
    expect(completed).toEqual([[loginId, failed('Login server error: Login cancelled')]]);
  });

  it('ends after ten minutes', async () => {
    const { loginId } = await startBrowser();
    await ports.clock.advance(599_999);
    expect(completed).toEqual([]);
    await ports.clock.advance(1);
    await until(() => completed.length > 0);
    expect(completed).toEqual([[loginId, failed('Login timed out')]]);
  });

  it('falls_back_to_registered_fallback_port_when_default_port_is_in_use', async () => {
    ports.loopback.taken.add(1455);
    const starting = startBrowser();
    await until(() => ports.clock.sleepers > 0);
    await ports.clock.advance(10_000);
    const { authUrl } = await starting;
    expect(new URL(authUrl).searchParams.get('redirect_uri')).toBe(
      'http://127.0.0.1:1457/auth/callback',
    );
    expect((await comeBack(authUrl)).status).toBe(302);
  });

  it('cannot start where both ports are taken', async () => {
    ports.loopback.taken.add(1455).add(1457);
    const starting = logins.startBrowser({ originator: 'lab' });
    for (let second = 0; second < 5; second++) {
      await turn();
      await ports.clock.advance(1000);
    }
    expect(await starting).toEqual({ failed: 'Port 127.0.0.1:1457 is already in use' });
    expect(completed).toEqual([]);
  });

  it('cannot start where the system does not let it', async () => {
    ports.loopback.listen = () => Promise.reject(new Error('EACCES: permission denied'));
    expect(await logins.startBrowser({ originator: 'lab' })).toEqual({
      failed: 'EACCES: permission denied',
    });
  });
});

describe('the one slot', () => {
  it('login_account_chatgpt_start_can_be_cancelled, once', async () => {
    const { loginId } = await startBrowser();
    expect(logins.isActive(loginId)).toBe(true);
    expect(logins.cancel('another')).toBe('notFound');
    expect(logins.cancel(loginId)).toBe('canceled');
    expect(logins.isActive(loginId)).toBe(false);
    expect(logins.cancel(loginId)).toBe('notFound');
    await until(() => completed.length > 0);
    expect(completed).toEqual([[loginId, failed('Login server error: Login was not completed')]]);
    expect(logins.cancel(loginId)).toBe('notFound');
  });

  it('cancels_previous_login_server_when_port_is_in_use: the older login ends before the newer one is answered', async () => {
    const first = await startBrowser();
    const second = await startBrowser();
    expect(completed).toEqual([[first.loginId, failed('Login server error: Login cancelled')]]);
    expect(new URL(second.authUrl).searchParams.get('redirect_uri')).toContain(':1455/');
    expect(await visit('http://127.0.0.1:1455/cancel')).toMatchObject({ body: 'Login cancelled' });
    await until(() => completed.length > 1);
    expect(completed[1]).toEqual([second.loginId, failed('Login server error: Login cancelled')]);
  });

  it('holds one of two logins that are started at once', async () => {
    const [first, second] = await Promise.all([startBrowser(), startBrowser()]);
    expect(completed.map(([id]) => id)).toEqual([first.loginId]);
    expect(logins.isActive(second.loginId)).toBe(true);
  });

  it('is emptied by another kind of login or a logout, and the dropped login is not found', async () => {
    const { loginId } = await startBrowser();
    await logins.drop();
    expect(completed).toEqual([[loginId, failed('Login server error: Login was not completed')]]);
    expect(logins.cancel(loginId)).toBe('notFound');
    await logins.drop();
    expect(completed).toHaveLength(1);
  });

  it('lets a login that is being saved come to its end, and whoever drops it waits', async () => {
    let finishSaving: (outcome: Saved) => void = () => {};
    saving = () => new Promise((resolve) => (finishSaving = resolve));
    const { loginId, authUrl } = await startBrowser();
    const callback = comeBack(authUrl);
    await until(() => authority.stats.apiKeyExchanges === 1);
    await until(() => !logins.isActive(loginId));
    expect(logins.cancel(loginId)).toBe('notFound');
    let dropped = false;
    const dropping = logins.drop().then(() => (dropped = true));
    await turn();
    expect(dropped).toBe(false);
    finishSaving({ done: true });
    await dropping;
    expect(saved).toHaveLength(1);
    expect(completed).toEqual([[loginId, succeeded]]);
    expect((await callback).status).toBe(302);
  });

  it('saves nothing of a login that was cancelled while its code was exchanged', async () => {
    authority.add('code', { kind: 'hang' });
    const { loginId, authUrl } = await startBrowser();
    const callback = comeBack(authUrl);
    await until(() => authority.requests.some(({ request }) => request === 'POST /oauth/token'));
    expect(logins.cancel(loginId)).toBe('canceled');
    expect((await callback).body).toContain('<dd>login_not_completed</dd>');
    await until(() => completed.length > 0);
    expect(completed).toEqual([[loginId, failed('Login server error: Login was not completed')]]);
    expect(saved).toEqual([]);
  });

  it('drops a login that is still being started', async () => {
    authority.add('userCode', { kind: 'hang' });
    const starting = logins.startDevice();
    await until(() => authority.requests.length > 0);
    await logins.drop();
    expect(await starting).toEqual({ failed: 'the request was canceled' });
    expect(completed).toEqual([]);
  });

  it.each([
    ['browser', async () => comeBack((await startBrowser()).authUrl).catch(() => {})],
    ['device', async () => started(logins.startDevice())],
  ])('ends a %s login once though the store breaks its word and throws', async (_, begin) => {
    authority.device.pendingPolls = 0;
    saving = () => Promise.reject(new Error('no'));
    await begin();
    await until(() => completed.length > 0);
    expect(completed).toMatchObject([[expect.any(String), { success: false }]]);
    expect(ports.logged.at(-1)).toMatchObject({ level: 'error' });
  });

  it('survives a listener that throws', async () => {
    completed.push = () => {
      throw new Error('no');
    };
    await startBrowser();
    await logins.drop();
    expect(ports.logged.at(-1)).toMatchObject({ level: 'error' });
  });
});

describe('a device login', () => {
  const start = () => started(logins.startDevice());
  const polls = () =>
    authority.requests.filter(({ request }) => request.endsWith('/deviceauth/token')).length;

  /** Lets time pass, a poll at a time, until the login is over. */
  async function untilCompleted(): Promise<void> {
    for (let round = 0; round < 5000 && completed.length === 0; round++) {
      await turn();
      if (ports.clock.sleepers > 0) await ports.clock.advance(1000);
    }
    expect(completed).toHaveLength(1);
  }

  it('login_account_chatgpt_device_code_succeeds_and_notifies, device_code_login_integration_succeeds, device_code_login_integration_persists_without_api_key_on_exchange_failure', async () => {
    const { loginId, verificationUrl, userCode } = await start();
    expect(verificationUrl).toBe(`${authority.url}/codex/device`);
    expect(userCode).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    await untilCompleted();
    expect(completed).toEqual([[loginId, succeeded]]);
    expect(polls()).toBe(2);
    expect(saved).toMatchObject([{ accountId: 'acct-lab', apiKey: undefined }]);
    expect(authority.stats.apiKeyExchanges).toBe(0);
    expect(authority.requests[0]).toMatchObject({
      request: 'POST /api/accounts/deviceauth/usercode',
      body: '{"client_id":"app_EMoamEEZ73f0CkXaXp7hrann"}',
    });
  });

  it('login_account_chatgpt_device_code_returns_error_when_disabled', async () => {
    authority.add('userCode', { kind: 'answer', status: 404 });
    expect(await logins.startDevice()).toEqual({ disabled: true });
    expect(completed).toEqual([]);
  });

  it.each([
    [
      'device_code_login_integration_handles_usercode_http_failure',
      { kind: 'answer', status: 503 },
      'device code request failed with status 503 Service Unavailable',
    ],
    ['a page instead of a code', { kind: 'html' }, 'error decoding response body'],
    [
      'a code that is empty',
      { kind: 'answer', status: 200, body: { user_code: '' } },
      'error decoding response body',
    ],
  ] as const)('%s', async (_, fault, detail) => {
    authority.add('userCode', fault);
    expect(await logins.startDevice()).toEqual({ failed: detail });
    expect(completed).toEqual([]);
  });

  it.each([
    [
      'login_account_chatgpt_device_code_failure_notifies_without_account_update',
      { kind: 'answer', status: 500, body: 'secret' },
      'device auth failed with status 500 Internal Server Error',
    ],
    [
      'device_code_login_integration_handles_error_payload',
      { kind: 'answer', status: 400, body: { error: 'expired_token' } },
      'device auth failed with status 400 Bad Request',
    ],
    [
      'a grant without a code',
      { kind: 'answer', status: 200, body: {} },
      'error decoding response body',
    ],
  ] as const)('%s', async (_, fault, error) => {
    authority.add('devicePoll', fault);
    const { loginId } = await start();
    await untilCompleted();
    expect(completed).toEqual([[loginId, failed(error)]]);
    expect(saved).toEqual([]);
  });

  it('fails where its code is refused', async () => {
    authority.add('code', { kind: 'answer', status: 400, body: { error: 'invalid_grant' } });
    const { loginId } = await start();
    await untilCompleted();
    const error =
      'device code exchange failed: token endpoint returned status 400 Bad Request: invalid_grant';
    expect(completed).toEqual([[loginId, failed(error)]]);
  });

  it('device_code_login_rejects_workspace_mismatch', async () => {
    allowedWorkspaces = ['ws-1'];
    const { loginId } = await start();
    await untilCompleted();
    const error = 'Login is restricted to workspace id(s) ws-1.';
    expect(completed).toEqual([[loginId, failed(error)]]);
    expect(saved).toEqual([]);
  });

  it('says so when the login cannot be saved', async () => {
    saving = async () => ({ done: false, detail: 'disk full' });
    const { loginId } = await start();
    await untilCompleted();
    const error = 'Sign-in completed but credentials could not be saved locally.';
    expect(completed).toEqual([[loginId, failed(error)]]);
  });

  it('login_account_chatgpt_device_code_can_be_cancelled', async () => {
    authority.device.pendingPolls = Number.POSITIVE_INFINITY;
    const { loginId } = await start();
    await until(() => polls() > 0);
    expect(logins.cancel(loginId)).toBe('canceled');
    await until(() => completed.length > 0);
    expect(completed).toEqual([[loginId, failed('Login was not completed')]]);
    expect(saved).toEqual([]);
  });

  it('gives up after fifteen minutes', async () => {
    authority.device.pendingPolls = Number.POSITIVE_INFINITY;
    authority.device.interval = '60';
    const { loginId } = await start();
    for (let poll = 1; poll <= 15; poll++) {
      await until(() => polls() === poll && authority.requests.at(-1)?.status === 403);
      await until(() => ports.logged.length === poll + 1);
      await ports.clock.advance(60_000);
    }
    await until(() => completed.length > 0);
    expect(completed).toEqual([[loginId, failed('device auth timed out after 15 minutes')]]);
    expect(polls()).toBe(16);
  });

  it('asks no more often than once a second, whatever it is told', async () => {
    authority.device.interval = '0';
    authority.device.pendingPolls = 2;
    await start();
    await until(() => polls() === 1 && ports.clock.sleepers === 1);
    await ports.clock.advance(999);
    await turn();
    expect(polls()).toBe(1);
    await untilCompleted();
    expect(polls()).toBe(3);
  });

  it('gets over a network that is away for a while', async () => {
    authority.add('devicePoll', { kind: 'reset' }, 20);
    const { loginId } = await start();
    await untilCompleted();
    expect(completed).toEqual([[loginId, succeeded]]);
  });

  it('gives up on a network that stays away', async () => {
    authority.add('devicePoll', { kind: 'reset' });
    const { loginId } = await start();
    await untilCompleted();
    const { host } = new URL(authority.url);
    const error = `cannot reach ${host}: the connection was closed (ECONNRESET)`;
    expect(completed).toEqual([[loginId, failed(error)]]);
  });

  it('gives way to a newer login once that stands, and the other way round', async () => {
    authority.device.pendingPolls = Number.POSITIVE_INFINITY;
    const device = await start();
    authority.add('userCode', { kind: 'answer', status: 500 }, 1);
    expect(await logins.startDevice()).toMatchObject({ failed: expect.any(String) });
    expect(completed).toEqual([]);
    const browser = await startBrowser();
    expect(completed).toEqual([[device.loginId, failed('Login was not completed')]]);
    await start();
    expect(completed[1]).toEqual([
      browser.loginId,
      failed('Login server error: Login was not completed'),
    ]);
  });
});
