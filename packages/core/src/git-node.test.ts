import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createNodeGit, withoutUserInfo } from './git-node.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'wirebox-git-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
    cwd: directory,
    encoding: 'utf8',
  }).trim();
const facts = () => createNodeGit().facts(directory);

it('knows nothing of a directory without a repository, or that is not there', async () => {
  expect(await facts()).toBeNull();
  expect(await createNodeGit().facts(join(directory, 'absent'))).toBeNull();
});

it('knows nothing of what cannot be a directory', async () => {
  const file = join(directory, 'file');
  writeFileSync(file, '');
  const lengthy = 'x/'.repeat(200_000);
  for (const path of [file, join(file, 'x'), `${directory}\0x`, join(directory, lengthy), '-C']) {
    expect(await createNodeGit().facts(path)).toBeNull();
  }
});

it('looks at the directory, and not where a git that runs this server looks', async () => {
  git('init', '--quiet', '--initial-branch', 'trunk');
  vi.stubEnv('GIT_DIR', join(directory, 'absent'));
  expect(await facts()).toMatchObject({ branch: 'trunk' });
});

it('tells commit, branch and origin, as far as there are any', async () => {
  git('init', '--quiet', '--initial-branch', 'trunk');
  expect(await facts()).toEqual({ sha: null, branch: 'trunk', originUrl: null });
  git('commit', '--quiet', '--allow-empty', '--message', 'one');
  git('remote', 'add', 'origin', 'https://someone:word@example.com/x.git');
  const sha = git('rev-parse', 'HEAD');
  expect(await facts()).toEqual({ sha, branch: 'trunk', originUrl: 'https://example.com/x.git' });
  git('checkout', '--quiet', '--detach');
  expect(await facts()).toMatchObject({ sha, branch: null });
});

it.each([
  ['http://word@example.com:8080/a%20b?x=1@2', 'http://example.com:8080/a%20b?x=1@2'],
  ['HTTPS://a:b@c@example.com', 'HTTPS://example.com'],
  ['https://example.com/@scope/x', 'https://example.com/@scope/x'],
  ['ssh://git@example.com/x.git', 'ssh://git@example.com/x.git'],
  ['git@example.com:x.git', 'git@example.com:x.git'],
])('%s is kept as %s', (url, kept) => {
  expect(withoutUserInfo(url)).toBe(kept);
});
