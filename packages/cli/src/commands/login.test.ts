/** `wirebox login` as a person meets it, with an authority on the network. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Authority, createAuthority, loginRecord, withLoginPort } from '@wirebox/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  builtCommand,
  makeHome,
  type RunningCommand,
  removeHome,
  runCommand,
  startCommand,
} from '../testing.ts';

let home: string;
let authority: Authority;
const running: RunningCommand[] = [];

beforeEach(async () => {
  home = makeHome();
  authority = await createAuthority();
});
afterEach(async () => {
  for (const { process: child } of running.splice(0)) child.kill('SIGKILL');
  await authority.close();
  removeHome(home);
});

const start = (...args: string[]): RunningCommand => {
  const command = startCommand(args, home, authority.env);
  running.push(command);
  return command;
};
const run = (...args: string[]) => runCommand(args, home, '', authority.env);
const authPath = () => join(home, 'auth.json');
const stored = () => JSON.parse(readFileSync(authPath(), 'utf8'));
const signIn = () => {
  const login = authority.signIn({ email: 'lab@example.com', plan: 'pro', accountId: 'acct-lab' });
  writeFileSync(authPath(), loginRecord(login, { lastRefresh: Date.now() }));
  return login;
};

describe('wirebox login', () => {
  it('prints an address, and ends when somebody has signed in there', async () => {
    await withLoginPort(async () => {
      const login = start('login', '--no-browser');
      const address = (await login.prints(/^ {2}http\S+$/m)).trim();
      const page = await fetch(address);
      expect(await page.text()).toContain('lab@example.com');
      expect(await login.finished).toMatchObject({
        stdout: expect.stringMatching(/\nSuccessfully logged in as lab@example\.com\n$/),
        stderr: '',
        code: 0,
      });
    });
    expect(stored()).toMatchObject({ auth_mode: 'chatgpt', tokens: { account_id: 'acct-lab' } });
  });

  it('says why where the authority refuses', async () => {
    authority.consent = { kind: 'deny', error: 'access_denied', description: 'not today' };
    await withLoginPort(async () => {
      const login = start('login', '--no-browser');
      await (await fetch((await login.prints(/^ {2}http\S+$/m)).trim())).text();
      expect(await login.finished).toMatchObject({
        stderr: 'wirebox: not signed in: Login server error: Sign-in failed: not today\n',
        code: 1,
      });
    });
    expect(existsSync(authPath())).toBe(false);
  });

  it('prints a code for another machine, and ends when it has been typed in there', async () => {
    authority.device.pendingPolls = 1;
    const { stdout, code } = await run('login', '--device-auth');
    expect(stdout).toContain(`  ${authority.url}/codex/device\n`);
    expect(stdout).toMatch(/\n {2}[0-9A-F]{4}-[0-9A-F]{4}\n/);
    expect(stdout).toMatch(/\nSuccessfully logged in as lab@example\.com\n$/);
    expect(code).toBe(0);
    expect(stored()).toMatchObject({ auth_mode: 'chatgpt', OPENAI_API_KEY: null });
  });

  it('says where there is no sign-in by code', async () => {
    authority.add('userCode', { kind: 'answer', status: 404 });
    expect(await run('login', '--device-auth')).toMatchObject({
      stderr:
        'wirebox: not signed in: device code login is not enabled for this Codex server. Use the browser login or verify the server URL.\n',
      code: 1,
    });
  });

  /** The terminal's Ctrl-C is for every process in front; what a supervisor sends is for one. */
  const isGone = (pid: number) => {
    try {
      process.kill(-pid, 0);
      return false;
    } catch {
      return true;
    }
  };

  it.skipIf(process.platform === 'win32').each([
    ['Ctrl-C', (pid: number) => process.kill(-pid, 'SIGINT')],
    ['SIGINT to it alone', (pid: number) => process.kill(pid, 'SIGINT')],
    ['SIGTERM to it alone', (pid: number) => process.kill(pid, 'SIGTERM')],
  ])('is given up by %s, and leaves nothing behind', async (_, send) => {
    authority.device.pendingPolls = Number.POSITIVE_INFINITY;
    for (const how of ['--no-browser', '--device-auth']) {
      await withLoginPort(async () => {
        const login = start('login', how);
        await login.prints(/Waiting until you have signed in/);
        const { pid } = login.process;
        send(pid!);
        expect(await login.finished).toMatchObject({
          stdout: expect.stringMatching(/\nLogin cancelled\. Nothing has changed\.\n$/),
          stderr: '',
          code: 1,
        });
        expect(isGone(pid!)).toBe(true);
        await expect(fetch('http://127.0.0.1:1455/')).rejects.toThrow();
      });
    }
    expect(readdirSync(home).filter((name) => name.startsWith('auth.json'))).toEqual([]);
  });
});

/** Under a pseudo terminal; `script` makes one. */
async function type(keys: string[], env: Record<string, string>) {
  const command = [process.execPath, builtCommand, 'login', '--with-api-key']
    .map((word) => `'${word}'`)
    .join(' ');
  // A terminal that has no size breaks every line after one letter.
  const child = spawn('script', ['-qefc', `stty cols 80 rows 24; exec ${command}`, '/dev/null'], {
    env: { ...process.env, ...authority.env, CODEX_HOME: home, TERM: 'xterm', ...env },
    timeout: 10_000,
    killSignal: 'SIGKILL',
  });
  let screen = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    screen += chunk;
    if (screen.includes('Paste your OpenAI API key') && keys.length > 0) {
      child.stdin.write(keys.splice(0).join(''));
    }
  });
  const [code] = await once(child, 'close');
  return { screen, code };
}

describe.runIf(process.platform === 'linux')('wirebox login --with-api-key at a terminal', () => {
  it('takes a key that is typed, and shows none of it', async () => {
    const { screen, code } = await type(['sk-typed-at-a-terminal\r'], {});
    expect(screen).toContain('Logged in using an API key');
    expect(screen).not.toContain('sk-typed');
    expect(code).toBe(0);
    expect(stored()).toEqual({ auth_mode: 'apikey', OPENAI_API_KEY: 'sk-typed-at-a-terminal' });
  });

  it('offers that of OPENAI_API_KEY, and shows its end alone', async () => {
    const { screen, code } = await type(['\r'], { OPENAI_API_KEY: 'sk-of-the-environment-1234' });
    expect(screen).toContain('…1234');
    expect(screen).not.toContain('sk-of');
    expect(code).toBe(0);
    expect(stored()).toMatchObject({ OPENAI_API_KEY: 'sk-of-the-environment-1234' });
  });

  it('is given up by Ctrl-C', async () => {
    const { screen, code } = await type(['\u0003'], {});
    expect(screen).toContain('Login cancelled. Nothing has changed.');
    expect(code).toBe(1);
    expect(readdirSync(home)).toEqual([]);
  });
});

describe('wirebox login status', () => {
  it('says who, of which plan and workspace, and how long the token lasts', async () => {
    signIn();
    const { stdout, code } = await run('login', 'status');
    expect(stdout.split('\n')).toEqual([
      'Logged in using ChatGPT',
      '  account    lab@example.com',
      '  plan       pro',
      '  workspace  acct-lab',
      expect.stringMatching(
        /^ {2}token {6}ends in (1 h 0|60|59) min \(\d{4}-.*Z\); it is refreshed when it is needed$/,
      ),
      '',
    ]);
    expect(code).toBe(0);
  });

  it('says that a login has ended where the authority has refused it for good', async () => {
    const login = authority.signIn({ email: 'lab@example.com', accountId: 'acct-lab' });
    authority.add('refresh', {
      kind: 'answer',
      status: 401,
      body: { error: { code: 'refresh_token_expired' } },
    });
    const old = Date.now() - 30 * 24 * 60 * 60_000;
    writeFileSync(
      authPath(),
      loginRecord({ ...login, accessToken: 'opaque' }, { lastRefresh: old }),
    );
    expect(await run('login', 'status')).toMatchObject({
      stdout: 'The login has ended. Sign in again: wirebox login\n',
      code: 1,
    });
    expect(existsSync(authPath())).toBe(true);
  });
});

describe('wirebox logout', () => {
  it('forgets the login and has it revoked', async () => {
    const login = signIn();
    expect(await run('logout')).toEqual({
      stdout: 'Successfully logged out\n',
      stderr: '',
      code: 0,
    });
    expect(existsSync(authPath())).toBe(false);
    expect(authority.logins).toMatchObject([{ revoked: true }]);
    expect(
      authority.requests.map(({ request, body }) => [request, JSON.parse(body).token]),
    ).toEqual([['POST /oauth/revoke', login.refreshToken]]);
  });
});
