import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createLoginRig,
  failed,
  type LoginRig,
  succeeded,
  turn,
  until,
} from '../../testing/login-rig.ts';
import type { Saved } from './flow.ts';

let rig: LoginRig;
beforeEach(async () => {
  rig = await createLoginRig();
});
afterEach(async () => {
  expect(await rig.close()).toEqual({ secretsLogged: [], ports: [], sleepers: 0 });
});

describe('the one slot', () => {
  it('login_account_chatgpt_start_can_be_cancelled, once', async () => {
    const { loginId } = await rig.startBrowser();
    expect(rig.logins.isActive(loginId)).toBe(true);
    expect(rig.logins.cancel('another')).toBe('notFound');
    expect(rig.logins.cancel(loginId)).toBe('canceled');
    expect(rig.logins.isActive(loginId)).toBe(false);
    expect(rig.logins.cancel(loginId)).toBe('notFound');
    await until(() => rig.completed.length > 0);
    expect(rig.completed).toEqual([
      [loginId, failed('Login server error: Login was not completed')],
    ]);
    expect(rig.logins.cancel(loginId)).toBe('notFound');
  });

  it('cancels_previous_login_server_when_port_is_in_use: the older login ends before the newer one is answered', async () => {
    const first = await rig.startBrowser();
    const second = await rig.startBrowser();
    expect(rig.completed).toEqual([[first.loginId, failed('Login server error: Login cancelled')]]);
    expect(new URL(second.authUrl).searchParams.get('redirect_uri')).toContain(':1455/');
    expect(await rig.visit('http://127.0.0.1:1455/cancel')).toMatchObject({
      body: 'Login cancelled',
    });
    await until(() => rig.completed.length > 1);
    expect(rig.completed[1]).toEqual([
      second.loginId,
      failed('Login server error: Login cancelled'),
    ]);
  });

  it('holds one of two logins that are started at once', async () => {
    const [first, second] = await Promise.all([rig.startBrowser(), rig.startBrowser()]);
    expect(rig.completed.map(([id]) => id)).toEqual([first.loginId]);
    expect(rig.logins.isActive(second.loginId)).toBe(true);
  });

  it('is emptied by another kind of login or a logout, and the dropped login is not found', async () => {
    const { loginId } = await rig.startBrowser();
    await rig.logins.drop();
    expect(rig.completed).toEqual([
      [loginId, failed('Login server error: Login was not completed')],
    ]);
    expect(rig.logins.cancel(loginId)).toBe('notFound');
    await rig.logins.drop();
    expect(rig.completed).toHaveLength(1);
  });

  it('lets a login that is being saved come to its end, and whoever drops it waits', async () => {
    let finishSaving: (outcome: Saved) => void = () => {};
    rig.saving = () => new Promise((resolve) => (finishSaving = resolve));
    const { loginId, authUrl } = await rig.startBrowser();
    const callback = rig.comeBack(authUrl);
    await until(() => rig.authority.stats.apiKeyExchanges === 1);
    await until(() => !rig.logins.isActive(loginId));
    expect(rig.logins.cancel(loginId)).toBe('notFound');
    let dropped = false;
    const dropping = rig.logins.drop().then(() => (dropped = true));
    await turn();
    expect(dropped).toBe(false);
    finishSaving({ done: true });
    await dropping;
    expect(rig.saved).toHaveLength(1);
    expect(rig.completed).toEqual([[loginId, succeeded]]);
    expect((await callback).status).toBe(302);
  });

  it('saves nothing of a login that was cancelled while its code was exchanged', async () => {
    rig.authority.add('code', { kind: 'hang' });
    const { loginId, authUrl } = await rig.startBrowser();
    const callback = rig.comeBack(authUrl);
    await until(() =>
      rig.authority.requests.some(({ request }) => request === 'POST /oauth/token'),
    );
    expect(rig.logins.cancel(loginId)).toBe('canceled');
    expect((await callback).body).toContain('<dd>login_not_completed</dd>');
    await until(() => rig.completed.length > 0);
    expect(rig.completed).toEqual([
      [loginId, failed('Login server error: Login was not completed')],
    ]);
    expect(rig.saved).toEqual([]);
  });

  it('drops a login that is still being started', async () => {
    rig.authority.add('userCode', { kind: 'hang' });
    const starting = rig.logins.startDevice();
    await until(() => rig.authority.requests.length > 0);
    await rig.logins.drop();
    expect(await starting).toEqual({ failed: 'the request was canceled' });
    expect(rig.completed).toEqual([]);
  });

  it.each([
    ['browser', async () => rig.comeBack((await rig.startBrowser()).authUrl).catch(() => {})],
    ['device', async () => rig.startDevice()],
  ])('ends a %s login once though the store breaks its word and throws', async (_, begin) => {
    rig.authority.device.pendingPolls = 0;
    rig.saving = () => Promise.reject(new Error('no'));
    await begin();
    await until(() => rig.completed.length > 0);
    expect(rig.completed).toMatchObject([[expect.any(String), { success: false }]]);
    expect(rig.ports.logged.at(-1)).toMatchObject({ level: 'error' });
  });

  it('survives a listener that throws', async () => {
    rig.completed.push = () => {
      throw new Error('no');
    };
    await rig.startBrowser();
    await rig.logins.drop();
    expect(rig.ports.logged.at(-1)).toMatchObject({ level: 'error' });
  });
});
