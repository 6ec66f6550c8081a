import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RenewalTask } from './auth/renewal.ts';
import { createNodeRenewals, type RenewalProgram, readyLine } from './renewals-node.ts';
import type { IssuedTokens } from './testing/authority/ledger.ts';
import { type Authority, createAuthority } from './testing/authority.ts';
import { loginRecord } from './testing/login.ts';

const source: RenewalProgram = [
  process.execPath,
  '--conditions=source',
  '--import',
  'tsx',
  fileURLToPath(new URL('renewal-process-node.ts', import.meta.url)),
];
const script = (code: string): RenewalProgram => [process.execPath, '-e', code];

let home: string;
let authority: Authority;
let login: IssuedTokens;
let task: RenewalTask;
const path = () => join(home, 'auth.json');
const stored = () => JSON.parse(readFileSync(path(), 'utf8'));

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'wirebox-renewals-'));
  authority = await createAuthority();
  login = authority.signIn({ accountId: 'acct-1' });
  writeFileSync(path(), loginRecord(login));
  task = {
    refreshToken: login.refreshToken,
    cause: 'forced',
    tokenUrl: authority.refreshUrl,
    clientId: 'client',
    headers: { originator: 'test' },
    store: { mode: 'file', codexHome: home },
  };
});
afterEach(async () => {
  await authority.close();
  rmSync(home, { recursive: true, force: true });
});

describe('a renewal in a process of its own', () => {
  it('stores the new tokens', async () => {
    expect(await createNodeRenewals(source).run(task, undefined)).toEqual({ kind: 'saved' });
    expect(stored().tokens.refresh_token).not.toBe(login.refreshToken);
    expect(authority.requests).toHaveLength(1);
  });

  it('tells what the authority said', async () => {
    authority.add('refresh', { kind: 'answer', status: 503, body: 'later' });
    expect(await createNodeRenewals(source).run(task, undefined)).toMatchObject({
      kind: 'unavailable',
      detail: expect.stringContaining('503'),
    });
  });

  it.each<[string, RenewalProgram]>([
    ['there is no such program', ['/no/such/program']],
    ['the program leaves at once', script('process.exit(1)')],
    ['the program cannot be named', ['\0']],
  ])('is left to others where %s', async (_, program) => {
    expect(await createNodeRenewals(program).run(task, undefined)).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')(
    'is not entrusted to a program that is never ready',
    async () => {
      const heard = join(home, 'heard');
      const program: RenewalProgram = ['sh', '-c', 'exec cat > "$0"', heard];
      expect(await createNodeRenewals(program, 500).run(task, undefined)).toBeUndefined();
      expect(readFileSync(heard, 'utf8')).toBe('');
    },
  );

  it('shows nobody a task that it was told half of', () => {
    const [file, ...args] = source;
    const { stdout, stderr, status } = spawnSync(file, args, {
      input: JSON.stringify(task).slice(0, -1),
      encoding: 'utf8',
      timeout: 15_000,
    });
    expect({ stdout, stderr, status }).toEqual({ stdout: readyLine, stderr: '', status: 0 });
    expect(authority.requests).toEqual([]);
  });

  it('may have spent the token where the program leaves after it was told', async () => {
    const program = script(
      `process.stdout.write(${JSON.stringify(readyLine)}); process.stdin.on('end', () => process.exit(1)).resume();`,
    );
    expect(await createNodeRenewals(program).run(task, undefined)).toEqual({
      kind: 'unavailable',
      detail: 'the process that refreshes the login ended early',
    });
  });
});
