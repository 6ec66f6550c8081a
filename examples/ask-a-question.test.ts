import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startModelProvider } from '@wirebox/core/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = ['--conditions=source', '--import', 'tsx', 'examples/ask-a-question.ts'];

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'wirebox-example-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const run = (...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...example, ...args], {
    cwd: root,
    env: { ...process.env, CODEX_HOME: home },
    encoding: 'utf8',
    timeout: 18_000,
  });
  return { stdout, stderr, status };
};

it('asks, streams the answer and ends', () => {
  expect(run('Is anybody there?')).toEqual({
    stdout:
      'model: echo\nThis is the echo provider of Wirebox: a canned answer, no model was asked. ' +
      'You said: Is anybody there?\n19 tokens\ncompleted\n',
    stderr: '',
    status: 0,
  });
});

it('tells why a turn failed, with a server that is given', async () => {
  const provider = await startModelProvider();
  await provider.close();
  const overrides = [
    'model="m"',
    'model_provider="lab"',
    `model_providers.lab={base_url="${provider.baseUrl}",request_max_retries=0,stream_max_retries=1}`,
  ].flatMap((override) => ['-c', override]);
  const { stdout, stderr, status } = run(
    'Hello?',
    process.execPath,
    'packages/cli/bin/wirebox.js',
    'app-server',
    ...overrides,
  );
  expect(stdout).toMatch(/^model: m\nfailed: Connection failed: .*\n$/);
  expect(stderr).toContain('Reconnecting... 1/1\n');
  expect(status).toBe(1);
});
