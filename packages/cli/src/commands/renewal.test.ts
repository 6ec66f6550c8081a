/** Refreshing a login with real processes: several at once, and some that are killed in the middle. */
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createNodePorts } from '@wirebox/core/node';
import {
  type Authority,
  createAuthority,
  type IssuedTokens,
  loginRecord,
} from '@wirebox/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeHome, RunningServer, removeHome, type ServerStart } from '../testing.ts';

const packageFolder = fileURLToPath(new URL('../..', import.meta.url));
const isWindows = process.platform === 'win32';

let home: string;
let authority: Authority;
let login: IssuedTokens;
let servers: RunningServer[];

beforeEach(async () => {
  home = makeHome();
  servers = [];
  authority = await createAuthority();
  login = authority.signIn({ email: 'lab@example.com', plan: 'pro', accountId: 'acct-1' });
  writeFileSync(join(home, 'auth.json'), loginRecord(login));
});
afterEach(async () => {
  for (const server of servers) {
    server.process.kill('SIGKILL');
    await server.exited;
  }
  await authority.close();
  removeHome(home);
});

function start(options: ServerStart = {}): RunningServer {
  const server = new RunningServer(home, { ...options, env: { ...authority.env } });
  servers.push(server);
  return server;
}

let ids = 0;
function call(server: RunningServer, method: string, params: object = {}) {
  const id = ids++;
  server.send({ id, method, params });
  return server.answer(id);
}
const readLimits = (server: RunningServer) => call(server, 'account/rateLimits/read');
const refresh = (server: RunningServer) => call(server, 'account/read', { refreshToken: true });

const isServed = { result: { rateLimits: { planType: 'pro' } } };
const isSignedIn = { result: { account: { email: 'lab@example.com' } } };
const storedToken = (): string =>
  JSON.parse(readFileSync(join(home, 'auth.json'), 'utf8')).tokens.refresh_token;

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(2);
}

/** Held by nobody: neither a server nor a renewal. */
async function expectFreeLock(): Promise<void> {
  const lock = await createNodePorts().locks.acquire(join(home, 'auth.refresh.lock'), 5_000);
  expect(lock).toBeDefined();
  await lock?.release();
}

/** Every process that was started for this home; none where the system does not tell. */
function processesOfHome(): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`CODEX_HOME=${home}\0`);
    } catch {
      return false;
    }
  });
}

describe('two processes refresh together', () => {
  it.each([
    ['a 401', readLimits, isServed],
    ['a demand of their clients', refresh, isSignedIn],
  ])('after %s: one refresh', async (_, ask, answer) => {
    const both = [start(), start()];
    for (const server of both) expect(await readLimits(server)).toMatchObject(isServed);
    authority.latencyMs = 50;
    authority.expireAll();
    const answers = await Promise.all(both.map(ask));
    for (const one of answers) expect(one).toMatchObject(answer);
    expect(authority.stats).toMatchObject({ refreshTotal: 1, refreshOk: 1 });
    expect(storedToken()).not.toBe(login.refreshToken);
  });
});

/** A server whose renewal has spent the token and waits for the answer. */
async function startRefreshing(options: ServerStart = {}): Promise<RunningServer> {
  const server = start(options);
  authority.answerLatencyMs = 300;
  server.send({ id: 'refresh', method: 'account/read', params: { refreshToken: true } });
  await until(() => authority.stats.refreshOk === 1);
  expect(storedToken()).toBe(login.refreshToken);
  return server;
}

/** Nothing was lost: a process that was not there before uses the login, and refreshes it. */
async function expectGoodLogin(): Promise<void> {
  authority.answerLatencyMs = 0;
  await expectFreeLock();
  const next = start();
  expect(await readLimits(next)).toMatchObject(isServed);
  expect(authority.stats.refreshOk).toBe(1);
  expect(storedToken()).not.toBe(login.refreshToken);
  expect(await refresh(next)).toMatchObject(isSignedIn);
  expect(authority.stats).toMatchObject({ refreshOk: 2, refreshReused: 0 });
  await next.end();
}

describe.skipIf(isWindows)('a server that is killed in the middle of a refresh', () => {
  it('leaves a renewal that stores the tokens, frees the lock and ends', async () => {
    const server = await startRefreshing();
    server.process.kill('SIGKILL');
    expect(await server.exited).toEqual([null, 'SIGKILL']);
    expect(storedToken()).toBe(login.refreshToken);
    await expectGoodLogin();
    await until(() => processesOfHome().length === 0);
    expect(readdirSync(home).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each(['SIGINT', 'SIGHUP', 'SIGKILL'] as const)(
    'by %s to all that the terminal runs leaves it as well',
    async (signal) => {
      const server = await startRefreshing({ detached: true });
      process.kill(-(server.process.pid as number), signal);
      await server.exited;
      await expectGoodLogin();
    },
  );

  it('leaves one that ends when the authority does, and has changed nothing', async () => {
    const server = start();
    authority.add('refresh', { kind: 'hang' }, 1);
    server.send({ id: 'refresh', method: 'account/read', params: { refreshToken: true } });
    await until(() => authority.requests.length === 1);
    server.process.kill('SIGKILL');
    await server.exited;
    await authority.close();
    await expectFreeLock();
    await until(() => processesOfHome().length === 0);
    expect(storedToken()).toBe(login.refreshToken);
  });
});

describe('a renewal that cannot be started', () => {
  it('because its file is missing is done by the server', async () => {
    const copy = join(home, 'copy');
    cpSync(join(packageFolder, 'dist'), join(copy, 'dist'), { recursive: true });
    symlinkSync(join(packageFolder, 'node_modules'), join(copy, 'node_modules'), 'junction');
    writeFileSync(join(copy, 'package.json'), '{"type":"module"}');
    rmSync(join(copy, 'dist/renewal-process-node.js'));
    const server = start({ program: [process.execPath, join(copy, 'dist/wirebox.js')] });
    expect(await refresh(server)).toMatchObject(isSignedIn);
    expect(authority.stats).toMatchObject({ refreshTotal: 1, refreshOk: 1 });
    expect(storedToken()).not.toBe(login.refreshToken);
    await expectFreeLock();
  });

  it.skipIf(isWindows)('because Node itself is gone is done by the server', async () => {
    const node = join(home, 'bin', 'node');
    mkdirSync(join(home, 'bin'));
    copyFileSync(process.execPath, node);
    const server = start({ program: [node, join(packageFolder, 'bin/wirebox.js')] });
    await server.answer('init');
    rmSync(node);
    expect(await refresh(server)).toMatchObject(isSignedIn);
    expect(authority.stats).toMatchObject({ refreshTotal: 1, refreshOk: 1 });
    expect(storedToken()).not.toBe(login.refreshToken);
  });
});
