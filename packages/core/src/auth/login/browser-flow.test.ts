import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createLoginRig,
  failed,
  type LoginRig,
  succeeded,
  turn,
  until,
} from '../../testing/login-rig.ts';
import type { Person } from '../../testing.ts';

let rig: LoginRig;
beforeEach(async () => {
  rig = await createLoginRig();
});
afterEach(async () => {
  expect(await rig.close()).toEqual({ secretsLogged: [], ports: [], sleepers: 0 });
});

describe('a browser login', () => {
  it('end_to_end_login_flow_persists_auth_json: tokens, account and key are saved, and success follows the page', async () => {
    const { loginId, authUrl } = await rig.startBrowser();
    const callback = await rig.comeBack(authUrl);
    expect(callback.status).toBe(302);
    expect(rig.completed).toEqual([]);
    const page = await rig.visit(callback.headers.Location!);
    expect(page).toMatchObject({ status: 200 });
    expect(page.body).toContain('lab@example.com');
    await until(() => rig.completed.length > 0);
    expect(rig.completed).toEqual([[loginId, succeeded]]);
    expect(rig.saved).toHaveLength(1);
    expect(rig.saved[0]).toMatchObject({ accountId: 'acct-lab' });
    for (const secret of ['idToken', 'accessToken', 'refreshToken', 'apiKey'] as const) {
      expect(rig.authority.secrets).toContain(rig.saved[0]![secret]);
    }
  });

  it('login_account_chatgpt_start: the address is that of the real server', async () => {
    const { authUrl } = await rig.startBrowser();
    const url = new URL(authUrl);
    expect(`${url.origin}${url.pathname}`).toBe(`${rig.authority.url}/oauth/authorize`);
    expect(url.search).toMatch(
      /^\?response_type=code&client_id=app_EMoamEEZ73f0CkXaXp7hrann&redirect_uri=http%3A%2F%2F127\.0\.0\.1%3A1455%2Fauth%2Fcallback&code_challenge=[\w-]{43}&code_challenge_method=S256&state=[\w-]{43}&scope=openid\+profile\+email\+offline_access\+api\.connectors\.read\+api\.connectors\.invoke&id_token_add_organizations=true&codex_cli_simplified_flow=true&originator=lab$/,
    );
  });

  it('login_account_chatgpt_uses_debug_oauth_overrides', async () => {
    rig.ports.variables.set('CODEX_APP_SERVER_LOGIN_ISSUER', 'https://issuer.test/');
    rig.ports.variables.set('CODEX_APP_SERVER_LOGIN_CLIENT_ID', 'app_mine');
    const { authUrl } = await rig.startBrowser();
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
    rig.allowedWorkspaces = allowed;
    const { authUrl } = await rig.startBrowser();
    expect(authUrl).toMatch(new RegExp(`&allowed_workspace_id=${parameter.replace('+', '\\+')}$`));
  });

  it('gets its tokens the way the real server does', async () => {
    const { authUrl } = await rig.startBrowser();
    await rig.comeBack(authUrl);
    const [code, apiKey] = rig.authority.requests
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
    rig.authority.add('apiKey', { kind: 'answer', status: 400, body: {} });
    const { authUrl } = await rig.startBrowser();
    await rig.visit((await rig.comeBack(authUrl)).headers.Location!);
    await until(() => rig.completed.length > 0);
    expect(rig.saved[0]).toMatchObject({ apiKey: undefined });
  });

  it('succeeds though the browser fetches no success page', async () => {
    const { authUrl } = await rig.startBrowser();
    await rig.comeBack(authUrl);
    await turn();
    expect(rig.completed).toEqual([]);
    await rig.ports.clock.advance(3000);
    await until(() => rig.completed.length > 0);
    expect(rig.completed).toMatchObject([[expect.any(String), succeeded]]);
  });

  it('tells where a new organization is to be set up, and puts no token into an address', async () => {
    const owner: Person = {
      accountId: 'acct-1',
      more: { is_org_owner: true, organization_id: 'org-1', project_id: 'proj-1' },
    };
    rig.authority.consent = { kind: 'approve', person: owner };
    const { authUrl } = await rig.startBrowser({
      codexStreamlinedLogin: true,
      useHostedLoginSuccessPage: true,
    });
    const { Location } = (await rig.comeBack(authUrl)).headers;
    expect(Location).toBe(
      'http://127.0.0.1:1455/success?needs_setup=true&org_id=org-1&project_id=proj-1&plan_type=&platform_url=https%3A%2F%2Fplatform.api.openai.org&codex_streamlined_login=true',
    );
    expect((await rig.visit(Location!)).body).toContain('href="https://platform.api.openai.org"');
  });

  it.each([
    [{}, 'codex'],
    [{ appBrand: 'chatgpt' }, 'chatgpt'],
  ] as const)('login_account_chatgpt_redirects_to_hosted_success_page: %j', async (brand, name) => {
    rig.authority.consent = { kind: 'approve', suffix: '.onboarding_entrypoint=life_sciences' };
    const { loginId, authUrl } = await rig.startBrowser({
      useHostedLoginSuccessPage: true,
      ...brand,
    });
    expect((await rig.comeBack(authUrl)).headers.Location).toBe(
      `https://chatgpt.com/codex/open-app?source=login&app_brand=${name}`,
    );
    await until(() => rig.completed.length > 0);
    expect(rig.completed).toEqual([
      [loginId, { success: true, onboardingEntrypoint: 'life_sciences' }],
    ]);
  });

  it('names the product that the client asked for', async () => {
    const { authUrl } = await rig.startBrowser({ appBrand: 'chatgpt' });
    const page = await rig.visit((await rig.comeBack(authUrl)).headers.Location!);
    expect(page.body).toContain('<title>Signed in to ChatGPT</title>');
  });
});

describe('a callback', () => {
  const token = () =>
    rig.authority.requests.filter(({ request }) => request === 'POST /oauth/token');

  it('with another state changes nothing', async () => {
    const { authUrl } = await rig.startBrowser();
    const state = new URL(authUrl).searchParams.get('state');
    for (const query of [
      '',
      '?state=nonsense&code=a',
      '?code=a',
      '?state=&error=access_denied',
      `?state=${state}.onboarding_entrypoint=other&code=a`,
      `?state=${state}x&code=a`,
    ]) {
      expect(await rig.visit(`http://127.0.0.1:1455/auth/callback${query}`)).toMatchObject({
        status: 400,
        body: 'State mismatch',
      });
    }
    expect(token()).toEqual([]);
    expect((await rig.comeBack(authUrl)).status).toBe(302);
  });

  it('that comes twice is answered alike and redeems its code once', async () => {
    const { authUrl } = await rig.startBrowser();
    const url = await rig.consent(authUrl);
    const [first, second] = await Promise.all([rig.visit(url), rig.visit(url)]);
    expect(first).toEqual(second);
    expect(await rig.visit(url)).toEqual(first);
    expect(rig.authority.stats.codeExchanges).toBe(1);
    expect(rig.saved).toHaveLength(1);
  });

  it('after the end finds nobody', async () => {
    const { loginId, authUrl } = await rig.startBrowser();
    const url = await rig.consent(authUrl);
    expect(rig.logins.cancel(loginId)).toBe('canceled');
    await until(() => rig.completed.length > 0);
    expect(await rig.ports.loopback.visit(url)).toBeUndefined();
    expect(rig.saved).toEqual([]);
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
    rig.authority.consent = answer;
    const { loginId, authUrl } = await rig.startBrowser();
    const page = await rig.comeBack(authUrl);
    expect(page.status).toBe(200);
    expect(page.body).toContain('<title>Codex Sign-in Error</title>');
    for (const text of shown) expect(page.body).toContain(text);
    expect(page.body).not.toMatch(/missing_codex_entitlement/i);
    await until(() => rig.completed.length > 0);
    expect(rig.completed).toEqual([[loginId, failed(`Login server error: ${message}`)]]);
    expect(rig.saved).toEqual([]);
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
    rig.allowedWorkspaces = ['ws-1', 'ws-2'];
    rig.authority.consent = { kind: 'approve', person };
    const { loginId, authUrl } = await rig.startBrowser();
    expect((await rig.comeBack(authUrl)).body).toContain('<dd>workspace_restriction</dd>');
    await until(() => rig.completed.length > 0);
    expect(rig.completed).toEqual([[loginId, failed(`Login server error: ${message}`)]]);
    expect(rig.saved).toEqual([]);
    expect(rig.authority.stats.apiKeyExchanges).toBe(0);
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
    rig.authority.add('code', fault);
    const { loginId, authUrl } = await rig.startBrowser();
    expect((await rig.comeBack(authUrl)).body).toContain('<dd>token_exchange_failed</dd>');
    await until(() => rig.completed.length > 0);
    expect(rig.completed).toEqual([
      [loginId, failed(`Login server error: Token exchange failed: ${detail}`)],
    ]);
    expect(rig.saved).toEqual([]);
  });

  it('says so when the login cannot be saved', async () => {
    rig.saving = async () => ({ done: false, detail: 'disk full' });
    const { loginId, authUrl } = await rig.startBrowser();
    const page = await rig.comeBack(authUrl);
    expect(page.body).toContain('<dd>persist_failed</dd>');
    expect(page.body).not.toContain('disk full');
    await until(() => rig.completed.length > 0);
    expect(rig.completed).toEqual([
      [
        loginId,
        failed('Login server error: Sign-in completed but credentials could not be saved locally.'),
      ],
    ]);
  });
});

describe('the login server', () => {
  it('takes no success without a callback for a sign-in', async () => {
    const { authUrl } = await rig.startBrowser();
    const page = await rig.visit('http://127.0.0.1:1455/success');
    expect(page.status).toBe(400);
    expect(page.body).toContain('Nobody has signed in yet');
    await turn();
    expect(rig.completed).toEqual([]);
    expect((await rig.comeBack(authUrl)).status).toBe(302);
  });

  it('knows no other page and no other method', async () => {
    await rig.startBrowser();
    expect(await rig.visit('http://127.0.0.1:1455/favicon.ico')).toMatchObject({
      status: 404,
      body: 'Not Found',
    });
    const handler = rig.ports.loopback.listening.get(1455)!;
    expect(await handler('POST', '/cancel')).toMatchObject({ status: 405 });
    expect(await handler('HEAD', '/auth/callback')).toMatchObject({ status: 405 });
    expect(rig.completed).toEqual([]);
  });

  it('ends when it is asked to', async () => {
    const { loginId } = await rig.startBrowser();
    expect(await rig.visit('http://127.0.0.1:1455/cancel')).toMatchObject({
      status: 200,
      body: 'Login cancelled',
    });
    await until(() => rig.completed.length > 0);
    expect(rig.completed).toEqual([[loginId, failed('Login server error: Login cancelled')]]);
  });

  it('ends after ten minutes', async () => {
    const { loginId } = await rig.startBrowser();
    await rig.ports.clock.advance(599_999);
    expect(rig.completed).toEqual([]);
    await rig.ports.clock.advance(1);
    await until(() => rig.completed.length > 0);
    expect(rig.completed).toEqual([[loginId, failed('Login timed out')]]);
  });

  it('falls_back_to_registered_fallback_port_when_default_port_is_in_use', async () => {
    rig.ports.loopback.taken.add(1455);
    const starting = rig.startBrowser();
    await until(() => rig.ports.clock.sleepers > 0);
    await rig.ports.clock.advance(10_000);
    const { authUrl } = await starting;
    expect(new URL(authUrl).searchParams.get('redirect_uri')).toBe(
      'http://127.0.0.1:1457/auth/callback',
    );
    expect((await rig.comeBack(authUrl)).status).toBe(302);
  });

  it('cannot start where both ports are taken', async () => {
    rig.ports.loopback.taken.add(1455).add(1457);
    const starting = rig.logins.startBrowser({ originator: 'lab' });
    for (let second = 0; second < 5; second++) {
      await turn();
      await rig.ports.clock.advance(1000);
    }
    expect(await starting).toEqual({ failed: 'Port 127.0.0.1:1457 is already in use' });
    expect(rig.completed).toEqual([]);
  });

  it('cannot start where the system does not let it', async () => {
    rig.ports.loopback.listen = () => Promise.reject(new Error('EACCES: permission denied'));
    expect(await rig.logins.startBrowser({ originator: 'lab' })).toEqual({
      failed: 'EACCES: permission denied',
    });
  });
});
