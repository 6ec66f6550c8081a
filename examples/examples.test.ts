import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Authority, createAuthority, withLoginPort } from '@wirebox/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const commands = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));

let home: string;
let authority: Authority;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'wirebox-example-'));
  authority = await createAuthority();
});
afterEach(async () => {
  await authority.close();
  rmSync(home, { recursive: true, force: true });
});

const tried = new Set<string>();

interface RunOptions {
  input?: string;
  args?: string[];
  /** Called with all that has been printed whenever there is more. */
  onPrint?: (printed: string) => void;
}

async function run(name: string, { input = '', args = [], onPrint }: RunOptions = {}) {
  tried.add(name);
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', join(here, name), ...args],
    {
      env: {
        ...process.env,
        ...authority.env,
        CODEX_HOME: home,
        PATH: `${commands}${delimiter}${process.env.PATH}`,
      },
      timeout: 15_000,
      killSignal: 'SIGKILL',
    },
  );
  child.stdin.end(input);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
    onPrint?.(stdout);
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const [code] = await once(child, 'close');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout;
}

const stored = () => JSON.parse(readFileSync(join(home, 'auth.json'), 'utf8'));

describe('examples', () => {
  it('sign-in-with-api-key.ts', async () => {
    const printed = await run('sign-in-with-api-key.ts', { input: 'sk-example\n' });
    expect(printed).toBe('signed in: apiKey\n');
    expect(stored()).toEqual({ auth_mode: 'apikey', OPENAI_API_KEY: 'sk-example' });
  });

  it('sign-in-in-browser.ts', async () => {
    let visit: Promise<Response> | undefined;
    const printed = await withLoginPort(() =>
      run('sign-in-in-browser.ts', {
        onPrint: (text) => {
          const address = /open (\S+)\n/.exec(text)?.[1];
          if (address !== undefined) visit ??= fetch(address);
        },
      }),
    );
    expect(printed).toMatch(/^open .*\nsigned in: lab@example\.com \(pro\)\n$/);
    expect(await (await visit)?.text()).toContain('lab@example.com');
    expect(stored()).toMatchObject({ auth_mode: 'chatgpt' });
  });

  it('sign-in-with-code.ts', async () => {
    authority.device.pendingPolls = 0;
    expect(await run('sign-in-with-code.ts')).toMatch(
      /^open \S+\/codex\/device and type in [0-9A-F-]{9}\nsigned in: lab@example\.com \(pro\)\n$/,
    );
    expect(stored()).toMatchObject({ auth_mode: 'chatgpt', OPENAI_API_KEY: null });
  });

  it.each(['host-owned-tokens.ts', 'embedded-server.ts'])('%s', async (name) => {
    // The first tokens that the host hands out have ended already.
    const logins = [authority.signIn({ accountId: 'acct-1' })];
    authority.expireAll();
    logins.push(authority.signIn({ accountId: 'acct-1' }));
    const tokens = logins.map(({ accessToken }) => ({
      accessToken,
      chatgptAccountId: 'acct-1',
      chatgptPlanType: 'pro',
    }));
    const host = createServer((_, response) => response.end(JSON.stringify(tokens.shift())));
    await once(host.listen(0, '127.0.0.1'), 'listening');
    try {
      const url = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
      expect(await run(name, { args: [url, home] })).toBe('new tokens for acct-1\nused: 12 %\n');
    } finally {
      host.close();
    }
    expect(existsSync(join(home, 'auth.json'))).toBe(false);
  });

  it('are all run', () => {
    const files = readdirSync(here);
    const programs = files.filter((name) => /^[^.]*\.ts$/.test(name));
    const others = files
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => name.replace('.test', ''));
    expect([...tried, ...others.filter((name) => programs.includes(name))].sort()).toEqual(
      programs.sort(),
    );
  });
});
