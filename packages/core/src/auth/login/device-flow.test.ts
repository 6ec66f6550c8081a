import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createLoginRig,
  failed,
  type LoginRig,
  succeeded,
  turn,
  until,
} from '../../testing/login-rig.ts';

let rig: LoginRig;
beforeEach(async () => {
  rig = await createLoginRig();
});
afterEach(async () => {
  expect(await rig.close()).toEqual({ secretsLogged: [], ports: [], sleepers: 0 });
});

describe('a device login', () => {
  const start = () => rig.startDevice();
  const polls = () =>
    rig.authority.requests.filter(({ request }) => request.endsWith('/deviceauth/token')).length;

  /** Lets time pass, a poll at a time, until the login is over. */
  async function untilCompleted(): Promise<void> {
    for (let round = 0; round < 5000 && rig.completed.length === 0; round++) {
      await turn();
      if (rig.asking === 0 && rig.ports.clock.sleepers > 0) await rig.ports.clock.advance(1000);
    }
    expect(rig.completed).toHaveLength(1);
  }

  it('login_account_chatgpt_device_code_succeeds_and_notifies, device_code_login_integration_succeeds, device_code_login_integration_persists_without_api_key_on_exchange_failure', async () => {
    rig.authority.add('apiKey', { kind: 'answer', status: 500 });
    const { loginId, verificationUrl, userCode } = await start();
    expect(verificationUrl).toBe(`${rig.authority.url}/codex/device`);
    expect(userCode).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    await untilCompleted();
    expect(rig.completed).toEqual([[loginId, succeeded]]);
    expect(polls()).toBe(2);
    expect(rig.saved).toMatchObject([{ accountId: 'acct-lab', apiKey: undefined }]);
    expect(rig.authority.stats.apiKeyExchanges).toBe(0);
    expect(rig.authority.requests[0]).toMatchObject({
      request: 'POST /api/accounts/deviceauth/usercode',
      body: '{"client_id":"app_EMoamEEZ73f0CkXaXp7hrann"}',
    });
  });

  it('login_account_chatgpt_device_code_returns_error_when_disabled', async () => {
    rig.authority.add('userCode', { kind: 'answer', status: 404 });
    expect(await rig.logins.startDevice()).toEqual({ disabled: true });
    expect(rig.completed).toEqual([]);
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
    rig.authority.add('userCode', fault);
    expect(await rig.logins.startDevice()).toEqual({ failed: detail });
    expect(rig.completed).toEqual([]);
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
    rig.authority.add('devicePoll', fault);
    const { loginId } = await start();
    await untilCompleted();
    expect(rig.completed).toEqual([[loginId, failed(error)]]);
    expect(rig.saved).toEqual([]);
  });

  it('fails where its code is refused', async () => {
    rig.authority.add('code', { kind: 'answer', status: 400, body: { error: 'invalid_grant' } });
    const { loginId } = await start();
    await untilCompleted();
    const error =
      'device code exchange failed: token endpoint returned status 400 Bad Request: invalid_grant';
    expect(rig.completed).toEqual([[loginId, failed(error)]]);
  });

  it('device_code_login_rejects_workspace_mismatch', async () => {
    rig.allowedWorkspaces = ['ws-1'];
    const { loginId } = await start();
    await untilCompleted();
    const error = 'Login is restricted to workspace id(s) ws-1.';
    expect(rig.completed).toEqual([[loginId, failed(error)]]);
    expect(rig.saved).toEqual([]);
  });

  it('says so when the login cannot be saved', async () => {
    rig.saving = async () => ({ done: false, detail: 'disk full' });
    const { loginId } = await start();
    await untilCompleted();
    const error = 'Sign-in completed but credentials could not be saved locally.';
    expect(rig.completed).toEqual([[loginId, failed(error)]]);
  });

  it('login_account_chatgpt_device_code_can_be_cancelled', async () => {
    rig.authority.device.pendingPolls = Number.POSITIVE_INFINITY;
    const { loginId } = await start();
    await until(() => polls() > 0);
    expect(rig.logins.cancel(loginId)).toBe('canceled');
    await until(() => rig.completed.length > 0);
    expect(rig.completed).toEqual([[loginId, failed('Login was not completed')]]);
    expect(rig.saved).toEqual([]);
  });

  it('gives up after fifteen minutes', async () => {
    rig.authority.device.pendingPolls = Number.POSITIVE_INFINITY;
    rig.authority.device.interval = '60';
    const { loginId } = await start();
    for (let poll = 1; poll <= 15; poll++) {
      await until(() => polls() === poll && rig.authority.requests.at(-1)?.status === 403);
      await until(() => rig.ports.logged.length === poll + 1);
      await rig.ports.clock.advance(60_000);
    }
    await until(() => rig.completed.length > 0);
    expect(rig.completed).toEqual([[loginId, failed('device auth timed out after 15 minutes')]]);
    expect(polls()).toBe(16);
  });

  it('asks no more often than once a second, whatever it is told', async () => {
    rig.authority.device.interval = '0';
    rig.authority.device.pendingPolls = 2;
    await start();
    await until(() => polls() === 1 && rig.ports.clock.sleepers === 1);
    await rig.ports.clock.advance(999);
    await turn();
    expect(polls()).toBe(1);
    await untilCompleted();
    expect(polls()).toBe(3);
  });

  it('gets over a network that is away for a while', async () => {
    rig.authority.add('devicePoll', { kind: 'reset' }, 20);
    const { loginId } = await start();
    await untilCompleted();
    expect(rig.completed).toEqual([[loginId, succeeded]]);
  });

  it('gives up on a network that stays away', async () => {
    rig.authority.add('devicePoll', { kind: 'reset' });
    const { loginId } = await start();
    await untilCompleted();
    const { host } = new URL(rig.authority.url);
    const error = `cannot reach ${host}: the connection was closed (ECONNRESET)`;
    expect(rig.completed).toEqual([[loginId, failed(error)]]);
  });

  it('gives way to a newer login once that stands, and the other way round', async () => {
    rig.authority.device.pendingPolls = Number.POSITIVE_INFINITY;
    const device = await start();
    rig.authority.add('userCode', { kind: 'answer', status: 500 }, 1);
    expect(await rig.logins.startDevice()).toMatchObject({ failed: expect.any(String) });
    expect(rig.completed).toEqual([]);
    const browser = await rig.startBrowser();
    expect(rig.completed).toEqual([[device.loginId, failed('Login was not completed')]]);
    await start();
    expect(rig.completed[1]).toEqual([
      browser.loginId,
      failed('Login server error: Login was not completed'),
    ]);
  });
});
