/** Accounts in the built command: processes of their own, and an authority on the network. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Authority, createAuthority, loginRecord, withLoginPort } from '@wirebox/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeHome, RunningServer, removeHome } from '../testing.ts';

let home: string;
let authority: Authority;
const servers: RunningServer[] = [];

beforeEach(async () => {
  home = makeHome();
  authority = await createAuthority();
});
afterEach(async () => {
  for (const server of servers.splice(0)) server.process.kill('SIGKILL');
  await authority.close();
  removeHome(home);
});

function open(env: Record<string, string> = {}): RunningServer {
  const server = new RunningServer(home, {
    env: { ...authority.env, ...env },
    experimentalApi: true,
  });
  servers.push(server);
  return server;
}

const person = {
  email: 'lab@example.com',
  plan: 'pro',
  userId: 'user-lab',
  accountId: 'acct-lab',
};
const signIn = () => {
  const login = authority.signIn(person);
  writeFileSync(join(home, 'auth.json'), loginRecord(login, { lastRefresh: Date.now() }));
  return login;
};
const stored = () => JSON.parse(readFileSync(join(home, 'auth.json'), 'utf8'));

let ids = 0;
/** Sends a request and gives back the whole answer. */
async function ask(server: RunningServer, method: string, params?: unknown) {
  const id = `ask-${ids++}`;
  server.send({ id, method, ...(params !== undefined && { params }) });
  return (await server.answer(id)) as { result?: Record<string, unknown>; error?: unknown };
}

const completedLogins = (server: RunningServer) =>
  server.received.filter(({ method }) => method === 'account/login/completed').length;

describe('processes that share one home', () => {
  it('eight processes meet a 401 together: one refresh, and nobody fails', async () => {
    signIn();
    const all = Array.from({ length: 8 }, () => open());
    await Promise.all(all.map((server) => ask(server, 'account/read', {})));
    authority.expireAll();
    authority.latencyMs = 20;
    const answers = await Promise.all(
      all.map((server) => ask(server, 'account/rateLimits/read', {})),
    );
    expect(answers.map(({ error }) => error)).toEqual(Array(8).fill(undefined));
    expect(authority.stats).toMatchObject({ refreshTotal: 1, refreshReused: 0 });
  });
});

describe('secrets', () => {
  /** Every use of a secret there is, well and ill. Gives back the answers that may hold one, and the keys it made up. */
  async function useEverything(server: RunningServer) {
    const keys = ['sk-first-key-of-the-test', 'sk-second-key-of-the-test', 'sk-misplaced-key'];
    const may: unknown[] = [];
    const login = (params: object) => ask(server, 'account/login/start', params);
    const untilCompleted = async (count: number) => {
      await server.find(() => completedLogins(server) >= count);
    };
    const status = async () => may.push(await ask(server, 'getAuthStatus', { includeToken: true }));
    const limits = () => ask(server, 'account/rateLimits/read', {});

    // A key.
    await login({ type: 'apiKey', apiKey: keys[0] });
    await status();
    await login({ type: 'apiKey', apiKey: [keys[2]] });
    await login({ type: 'chatgptAuthTokens', accessToken: { token: keys[2] } });

    // A browser, a refresh, a 401, and answers that quote the token.
    const started = await login({ type: 'chatgpt' });
    await (await fetch(String(started.result?.authUrl))).text();
    await untilCompleted(2);
    await ask(server, 'account/read', { refreshToken: true });
    authority.expireAll();
    await limits();
    const { access_token, refresh_token } = stored().tokens;
    const quoting = { error: { message: `bad token ${access_token} and ${refresh_token}` } };
    authority.add('usage', { kind: 'answer', status: 500, body: quoting }, 1);
    await limits();
    authority.add('refresh', { kind: 'answer', status: 500, body: quoting }, 1);
    await ask(server, 'account/read', { refreshToken: true });
    authority.expireAll();
    authority.add('refresh', { kind: 'answer', status: 400, body: quoting }, 1);
    await limits();
    authority.add('code', { kind: 'answer', status: 400, body: quoting }, 1);
    const failing = await login({ type: 'chatgpt' });
    await (await fetch(String(failing.result?.authUrl))).text();
    await untilCompleted(3);

    // A code, in the place of the login before it.
    authority.device.pendingPolls = 0;
    await login({ type: 'chatgptDeviceCode' });
    await untilCompleted(4);
    await status();

    // A host, that gives better tokens once.
    const host = authority.signIn(person);
    await login({
      type: 'chatgptAuthTokens',
      accessToken: host.accessToken,
      chatgptAccountId: 'acct-lab',
    });
    authority.expireAll();
    const better = authority.signIn(person);
    const id = 'limits';
    server.send({ id, method: 'account/rateLimits/read', params: {} });
    const question = await server.find(
      ({ method }) => method === 'account/chatgptAuthTokens/refresh',
    );
    server.send({
      id: question.id,
      result: { accessToken: better.accessToken, chatgptAccountId: 'acct-lab' },
    });
    await server.answer(id);

    // The end of them all, once with an authority that quotes what it was sent.
    authority.add('revoke', { kind: 'answer', status: 500, body: quoting }, 1);
    await ask(server, 'account/logout');
    await login({ type: 'apiKey', apiKey: keys[1] });
    await ask(server, 'account/logout');
    return { keys, may };
  }

  it.each(['text', 'json'])(
    'reach no log and no message but the one that asks for them (%s)',
    async (format) => {
      const server = open({ RUST_LOG: 'trace', LOG_FORMAT: format });
      const { keys, may } = await withLoginPort(() => useEverything(server));
      expect(await server.end()).toEqual([0, null]);

      const said = server.received.filter((message) => !may.includes(message));
      const printed = `${JSON.stringify(said)}\n${server.stderr}`;
      const secrets = [...authority.secrets, ...keys];
      expect(secrets.length).toBeGreaterThan(20);
      expect(secrets.filter((secret) => printed.includes(secret))).toEqual([]);
      // All of it has happened, and has been logged.
      expect(JSON.stringify(may)).toContain(keys[0]);
      expect(may).toHaveLength(2);
      expect(completedLogins(server)).toBe(6);
      expect(authority.stats).toMatchObject({ refreshReused: 0, codeExchanges: 2 });
      for (const path of ['/oauth/token', '/oauth/revoke', '/deviceauth/token', '/wham/usage']) {
        expect(server.stderr).toContain(path);
      }
    },
  );
});
