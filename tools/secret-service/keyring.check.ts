import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Client } from '@wirebox/client';
import { spawnAppServer } from '@wirebox/client/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchPeer } from '../peer/fetch.ts';
import { type Desktop, startDesktop } from './service.ts';
import type { Outcomes, Use } from './use.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'packages/cli/bin/wirebox.js');
const run = promisify(execFile);

let desktop: Desktop;
beforeEach(async () => {
  desktop = await startDesktop();
});
afterEach(() => desktop.close());

const environment = (more: Record<string, string> = {}) => ({
  ...process.env,
  ...desktop.env,
  ...more,
});

async function use(uses: Use[], more?: Record<string, string>): Promise<Outcomes> {
  const { stdout } = await run(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', 'tools/secret-service/use.ts', JSON.stringify(uses)],
    { cwd: root, env: environment(more), timeout: 50_000 },
  );
  return JSON.parse(stdout);
}

async function secretTool(args: string[], input = ''): Promise<string> {
  const child = spawn('secret-tool', args, { env: environment(), timeout: 10_000 });
  child.stdin.end(input);
  let stdout = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  await once(child, 'close');
  return stdout;
}

const entry = ['Codex Auth', 'cli|0123456789abcdef'] as const;
const attributes = ['service', entry[0], 'username', entry[1]];

describe('the keyring', () => {
  beforeEach(() => desktop.startKeyring('unlocked'));

  it('keeps a secret, changes it, deletes it, and knows when there is none', async () => {
    const { outcomes } = await use([
      ['get', ...entry],
      ['delete', ...entry],
      ['set', ...entry, 'one'],
      ['get', ...entry],
      ['set', ...entry, 'two \u{1f511}'],
      ['get', ...entry],
      ['get', entry[0], 'another'],
      ['delete', ...entry],
      ['get', ...entry],
    ]);
    expect(outcomes).toEqual([
      {},
      { value: false },
      {},
      { value: 'one' },
      {},
      { value: 'two \u{1f511}' },
      {},
      { value: true },
      {},
    ]);
  });

  it('takes a value that is larger than any login', async () => {
    const long = 'x'.repeat(60_000);
    const { outcomes } = await use([
      ['set', ...entry, long],
      ['get', ...entry],
    ]);
    expect(outcomes).toEqual([{}, { value: long }]);
  });

  it('is the Secret Service that other programs see', async () => {
    await use([['set', ...entry, 'ours']]);
    expect(await secretTool(['lookup', ...attributes])).toBe('ours');
    await secretTool(['store', '--label', 'test', ...attributes], 'theirs');
    expect((await use([['get', ...entry]])).outcomes).toEqual([{ value: 'theirs' }]);
    await secretTool(['clear', ...attributes]);
    expect((await use([['get', ...entry]])).outcomes).toEqual([{}]);
  });

  it('fails while it is locked and nobody is there to open it, and keeps what it has', async () => {
    await use([['set', ...entry, 'kept']]);
    await desktop.startKeyring('locked');
    const { outcomes } = await use([
      ['get', ...entry],
      ['set', ...entry, 'other'],
      ['delete', ...entry],
    ]);
    for (const outcome of outcomes) expect(outcome).toHaveProperty('failed');
    await desktop.startKeyring('unlocked');
    expect((await use([['get', ...entry]])).outcomes).toEqual([{ value: 'kept' }]);
  });

  it('fails while its daemon is stopped, the event loop goes round, and later it is there again', async () => {
    await use([['set', ...entry, 'kept']]);
    desktop.signalKeyring('SIGSTOP');
    const { outcomes, turns } = await use([['get', ...entry]]);
    expect(outcomes[0]).toHaveProperty('failed');
    // The call into the library lasts two seconds; on the event loop it would leave room for no turn at all.
    expect(turns).toBeGreaterThan(20);
    desktop.signalKeyring('SIGCONT');
    expect((await use([['get', ...entry]])).outcomes).toEqual([{ value: 'kept' }]);
  });
});

describe('without a keyring', () => {
  it.each([
    ['a bus without a service', {}],
    ['no bus', { DBUS_SESSION_BUS_ADDRESS: '', DISPLAY: '' }],
    ['a bus that is gone', { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' }],
  ])('every use fails: %s', async (_, more) => {
    const { outcomes } = await use(
      [
        ['get', ...entry],
        ['set', ...entry, 'x'],
        ['delete', ...entry],
      ],
      more,
    );
    for (const outcome of outcomes) expect(outcome).toHaveProperty('failed');
  });
});

interface Home {
  path: string;
  /** The name of its login in the keyring, as the real server gives it. */
  lookUp(): Promise<string>;
  withServer<T>(use: (client: Client) => Promise<T>): Promise<T>;
}

function makeHome(store: 'keyring' | 'auto'): Home {
  const path = join(realpathSync(desktop.folder), 'codex-home');
  mkdirSync(path);
  writeFileSync(join(path, 'config.toml'), `cli_auth_credentials_store = "${store}"\n`);
  return {
    path,
    lookUp: () => secretTool(['lookup', 'service', 'Codex Auth']),
    async withServer(use) {
      const client = await spawnAppServer({
        command: process.execPath,
        args: [command, 'app-server'],
        env: { ...desktop.env, CODEX_HOME: path },
        clientInfo: { name: 'wirebox_keyring', title: 'Wirebox', version: '0.1.0' },
        stderr: 'ignore',
        timeoutMs: 20_000,
      });
      try {
        return await use(client);
      } finally {
        await client.close();
      }
    },
  };
}

const login = (apiKey: string) => (client: Client) =>
  client.accountLoginStart({ type: 'apiKey', apiKey });
const readType = async (client: Client) => (await client.accountRead({})).account?.type;
const logout = (client: Client) => client.accountLogout();

describe('the server', () => {
  it('keeps a login in the keyring and nowhere else', async () => {
    await desktop.startKeyring('unlocked');
    const home = makeHome('keyring');
    writeFileSync(join(home.path, 'auth.json'), '{"OPENAI_API_KEY":"sk-of-before"}');
    await home.withServer(login('sk-in-the-keyring'));
    expect(existsSync(join(home.path, 'auth.json'))).toBe(false);
    expect(JSON.parse(await home.lookUp())).toEqual({
      auth_mode: 'apikey',
      OPENAI_API_KEY: 'sk-in-the-keyring',
    });
    expect(await home.withServer(readType)).toBe('apiKey');
    await home.withServer(logout);
    expect(await home.lookUp()).toBe('');
    expect(await home.withServer(readType)).toBeUndefined();
  });

  it('says what failed where there is no keyring, and goes on', async () => {
    const home = makeHome('keyring');
    await home.withServer(async (client) => {
      await expect(login('sk-1')(client)).rejects.toMatchObject({
        code: -32603,
        message: expect.stringMatching(
          /^failed to save api key: failed to write OAuth tokens to keyring: ./,
        ),
      });
      expect(await readType(client)).toBeUndefined();
    });
  });

  it('uses the file where there is no keyring and the store may choose, and signs out of it', async () => {
    const home = makeHome('auto');
    await home.withServer(login('sk-in-the-file'));
    expect(readFileSync(join(home.path, 'auth.json'), 'utf8')).toContain('sk-in-the-file');
    expect(await home.withServer(readType)).toBe('apiKey');
    await home.withServer(logout);
    expect(existsSync(join(home.path, 'auth.json'))).toBe(false);
  });

  it('answers other requests while the keyring hangs', async () => {
    await desktop.startKeyring('unlocked');
    const home = makeHome('keyring');
    await home.withServer(login('sk-1'));
    desktop.signalKeyring('SIGSTOP');
    await home.withServer(async (client) => {
      const order: string[] = [];
      await Promise.all([
        readType(client).then((type) => order.push(`account/read ${type}`)),
        // Needs a capability, and is refused without a look at the login.
        expect(client.call('mock/experimentalMethod', {}))
          .rejects.toThrow()
          .then(() => order.push('another')),
      ]);
      expect(order).toEqual(['another', 'account/read undefined']);
    });
    desktop.signalKeyring('SIGCONT');
    expect(await home.withServer(readType)).toBe('apiKey');
  });
});

describe('the real server', () => {
  it('reads and deletes what we wrote, and we what it wrote', async () => {
    const peer = fetchPeer('0.169.0');
    await desktop.startKeyring('unlocked');
    const home = makeHome('keyring');
    const ask = (...args: string[]) => {
      const child = run(peer, args, {
        env: environment({ CODEX_HOME: home.path }),
        timeout: 30_000,
      });
      child.child.stdin?.end('sk-of-the-real-server');
      return child.then(
        ({ stdout, stderr }) => stdout + stderr,
        (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
      );
    };

    await ask('login', '--with-api-key');
    expect(await home.lookUp()).toContain('sk-of-the-real-server');
    expect(await home.withServer(readType)).toBe('apiKey');
    await home.withServer(logout);
    expect(await ask('login', 'status')).toContain('Not logged in');

    await home.withServer(login('sk-of-ours-0123456789'));
    expect(await ask('login', 'status')).toContain('sk-of-ou');
    await ask('login', '--with-api-key');
    expect(await home.lookUp()).toContain('sk-of-the-real-server');
    await ask('logout');
    expect(await home.withServer(readType)).toBeUndefined();
  });
});
