import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IssuedTokens } from './authority/ledger.ts';
import { type Authority, type AuthorityOptions, createAuthority } from './authority.ts';

let authority: Authority;
let tokens: IssuedTokens;

async function open(options: AuthorityOptions = {}) {
  authority = await createAuthority(options);
  tokens = authority.signIn({ accountId: 'acct-1', plan: 'plus' });
}
beforeEach(() => open());
afterEach(() => authority.close());

async function answered(sent: Promise<Response>) {
  const response = await sent;
  // Whatever the endpoint gives; each test knows what it asked for.
  const body = JSON.parse(await response.text());
  return { status: response.status, body };
}

const refresh = (refreshToken: string) =>
  answered(
    fetch(authority.refreshUrl, {
      method: 'POST',
      body: JSON.stringify({ grant_type: 'refresh_token', refresh_token: refreshToken }),
    }),
  );

const resource = (accessToken: string, path = '/resource') =>
  answered(
    fetch(`${authority.url}${path}`, { headers: { authorization: `Bearer ${accessToken}` } }),
  );

describe('an authority', () => {
  it('takes a refresh token once, and counts', async () => {
    const { status, body } = await refresh(tokens.refreshToken);
    expect(status).toBe(200);
    expect(await refresh(tokens.refreshToken)).toMatchObject({
      status: 401,
      body: { error: { code: 'refresh_token_reused' } },
    });
    expect(await refresh('unknown')).toMatchObject({
      status: 401,
      body: { error: { code: 'refresh_token_invalidated' } },
    });
    expect(await refresh(body.refresh_token)).toMatchObject({ status: 200 });
    expect(authority.stats).toMatchObject({
      refreshTotal: 4,
      refreshOk: 2,
      refreshReused: 1,
      refreshUnknownToken: 1,
    });
    expect(authority.logins).toMatchObject([{ refreshes: 2, reuses: 1, revoked: false }]);
  });

  it('lets tokens expire at will, and those that follow are good', async () => {
    expect(await resource(tokens.accessToken)).toMatchObject({ status: 200 });
    authority.expireAll();
    expect(await resource(tokens.accessToken)).toMatchObject({ status: 401 });
    const { body } = await refresh(tokens.refreshToken);
    expect(await resource(body.access_token)).toMatchObject({ status: 200 });
    expect(await resource('unknown')).toMatchObject({ status: 401 });
  });

  it('lets tokens expire by the clock', async () => {
    await authority.close();
    let now = 1_700_000_000_000;
    await open({ now: () => now, accessTokenSeconds: 60 });
    expect(await resource(tokens.accessToken)).toMatchObject({ status: 200 });
    now += 60_000;
    expect(await resource(tokens.accessToken)).toMatchObject({ status: 401 });
  });

  it('ends the whole login on reuse, where it is told to', async () => {
    await authority.close();
    await open({ revokeOnReuse: true });
    const { body } = await refresh(tokens.refreshToken);
    await refresh(tokens.refreshToken);
    expect(await refresh(body.refresh_token)).toMatchObject({
      body: { error: { code: 'refresh_token_invalidated' } },
    });
    expect(await resource(body.access_token)).toMatchObject({ status: 401 });
  });

  it('repeats itself until the new tokens are used, where it is told to', async () => {
    await authority.close();
    await open({ repeatUntilUsed: true });
    const first = await refresh(tokens.refreshToken);
    expect(await refresh(tokens.refreshToken)).toEqual(first);
    await resource(first.body.access_token);
    expect(await refresh(tokens.refreshToken)).toMatchObject({ status: 401 });
    expect(authority.stats).toMatchObject({ refreshOk: 1, refreshRepeated: 1, refreshReused: 1 });
  });

  it('spends nothing for a client that has gone while it was thinking', async () => {
    authority.latencyMs = 50;
    const stop = new AbortController();
    const gone = fetch(authority.refreshUrl, {
      method: 'POST',
      body: JSON.stringify({ refresh_token: tokens.refreshToken }),
      signal: stop.signal,
    });
    while (authority.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    stop.abort();
    await expect(gone).rejects.toThrow();
    expect(await refresh(tokens.refreshToken)).toMatchObject({ status: 200 });
    expect(authority.stats.refreshOk).toBe(1);
  });

  it('spends a token though its answer gets lost, where it is told to', async () => {
    authority.add('refresh', { kind: 'loseAnswer' }, 1);
    await expect(refresh(tokens.refreshToken)).rejects.toThrow();
    expect(await refresh(tokens.refreshToken)).toMatchObject({
      body: { error: { code: 'refresh_token_reused' } },
    });
  });

  it('has spent the token of a client that has gone while the answer was kept back', async () => {
    authority.answerLatencyMs = 50;
    const stop = new AbortController();
    const gone = fetch(authority.refreshUrl, {
      method: 'POST',
      body: JSON.stringify({ refresh_token: tokens.refreshToken }),
      signal: stop.signal,
    });
    while (authority.stats.refreshOk === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    stop.abort();
    await expect(gone).rejects.toThrow();
    authority.answerLatencyMs = 0;
    expect(await refresh(tokens.refreshToken)).toMatchObject({ status: 401 });
    expect(authority.stats).toMatchObject({ refreshOk: 1, refreshReused: 1 });
  });

  it('meets faults in the order and the number they were asked for', async () => {
    authority.add('resource', { kind: 'answer', status: 500, body: 1 }, 2);
    authority.add('resource', { kind: 'answer', status: 503, body: 2 }, 1);
    const statuses = [];
    for (let turn = 0; turn < 4; turn++) {
      statuses.push((await resource(tokens.accessToken)).status);
    }
    expect(statuses).toEqual([500, 500, 503, 200]);
  });

  it('answers for the backend to those who are signed in', async () => {
    for (const path of ['/backend-api/wham/usage', '/api/codex/usage']) {
      expect(await resource(tokens.accessToken, path)).toMatchObject({
        status: 200,
        body: { plan_type: 'plus' },
      });
      expect(await resource('unknown', path)).toMatchObject({ status: 401 });
    }
    expect(await resource(tokens.accessToken, '/backend-api/wham/accounts/check')).toMatchObject({
      body: { accounts: [{ id: 'acct-1' }] },
    });
    expect(await resource(tokens.accessToken, '/nowhere')).toMatchObject({ status: 404 });
  });

  it('revokes a login by either token', async () => {
    await fetch(authority.revokeUrl, {
      method: 'POST',
      body: JSON.stringify({ token: tokens.accessToken }),
    });
    expect(await refresh(tokens.refreshToken)).toMatchObject({
      body: { error: { code: 'refresh_token_invalidated' } },
    });
    expect(authority.stats.revokes).toBe(1);
  });

  it('remembers every secret that it hands out', async () => {
    const { body } = await refresh(tokens.refreshToken);
    for (const secret of [
      tokens.idToken,
      tokens.accessToken,
      tokens.refreshToken,
      body.id_token,
      body.access_token,
      body.refresh_token,
    ]) {
      expect(authority.secrets).toContain(secret);
    }
  });
});

it('an authority is a process of its own where it is started as one, and goes with its starter', async () => {
  const main = new URL('authority/main.ts', import.meta.url).pathname;
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', main, '{"revokeOnReuse":true,"answerLatencyMs":1}'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  try {
    const exited = new Promise((resolve) => child.once('exit', resolve));
    const line = await new Promise<string>((resolve, reject) => {
      createInterface(child.stdout).once('line', resolve);
      child.once('exit', () => reject(new Error('it ended')));
    });
    const { url, env } = JSON.parse(line);
    expect(env.CODEX_REFRESH_TOKEN_URL_OVERRIDE).toBe(`${url}/oauth/token`);
    const control = async (path: string, body?: object) => {
      const init = body && { method: 'POST', body: JSON.stringify(body) };
      return (await answered(fetch(`${url}/-/${path}`, init))).body;
    };
    const issued = await control('sign-in', { accountId: 'acct-9' });
    expect(await control('secrets')).toContain(issued.refreshToken);
    await control('fault', {
      endpoint: 'resource',
      fault: { kind: 'answer', status: 500 },
      times: 1,
    });
    const use = () =>
      fetch(`${url}/resource`, { headers: { authorization: `Bearer ${issued.accessToken}` } });
    expect((await use()).status).toBe(500);
    expect((await use()).status).toBe(200);
    await control('expire', {});
    expect((await use()).status).toBe(401);
    expect(await control('stats')).toMatchObject({ refreshTotal: 0, logins: [{ reuses: 0 }] });
    child.stdin.end();
    expect(await exited).toBe(0);
  } finally {
    child.kill();
  }
});
