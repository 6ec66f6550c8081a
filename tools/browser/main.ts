/** Signs in with a real browser: the command, a fake authority, and Chromium between them. Installs one where allowed. */
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { spawnAppServer } from '@wirebox/client/node';
import { type Consent, createAuthority } from '@wirebox/core/testing';

const root = fileURLToPath(new URL('../..', import.meta.url));

const works = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 600_000 }).status === 0;

function findBrowser(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return names.find((name) => works(name, ['--version']));
}

let browser = findBrowser();
if (browser === undefined && process.getuid?.() === 0 && works('apt-get', ['--version'])) {
  console.log('installing chromium …');
  works('apt-get', ['update', '-qq']);
  works('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  browser = findBrowser();
}
if (browser === undefined) {
  console.error('These checks did not run: there is no Chromium and no Chrome. Install chromium.');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'wirebox-browser-'));

/** What the browser shows when it has gone wherever it was sent. */
async function pageAt(url: string): Promise<string> {
  const options = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  const { stdout } = await promisify(execFile)(
    browser ?? '',
    [...options, profile, '--dump-dom', url],
    { timeout: 60_000, killSignal: 'SIGKILL', maxBuffer: 4 * 1024 * 1024 },
  );
  return stdout;
}

interface Case {
  name: string;
  consent: Consent;
  title: string;
  shows: string;
  error: string | null;
}

const script = '<script>document.title = "taken over"</script>';

const cases: readonly Case[] = [
  {
    name: 'somebody signs in',
    consent: { kind: 'approve' },
    title: 'Signed in to Codex',
    shows: 'lab@example.com',
    error: null,
  },
  {
    name: 'somebody has second thoughts, in the words of a stranger',
    consent: { kind: 'deny', error: 'access_denied', description: script },
    title: 'Codex Sign-in Error',
    shows: '&lt;script&gt;document.title = "taken over"&lt;/script&gt;',
    error: `Login server error: Sign-in failed: ${script}`,
  },
  {
    name: 'somebody may not',
    consent: { kind: 'deny', error: 'access_denied', description: 'missing_codex_entitlement' },
    title: 'Codex Sign-in Error',
    shows: 'You do not have access to Codex',
    error:
      'Login server error: Codex is not enabled for your workspace. Contact your workspace administrator to request access to Codex.',
  },
];

const authority = await createAuthority();
try {
  const client = await spawnAppServer({
    command: process.execPath,
    args: [join(root, 'packages/cli/bin/wirebox.js'), 'app-server'],
    env: { CODEX_HOME: folder, ...authority.env },
    clientInfo: { name: 'browser-check', version: '1.0.0' },
  });
  for (const { name, consent, title, shows, error } of cases) {
    authority.consent = consent;
    const started = await client.accountLoginStart({ type: 'chatgpt' });
    assert.ok('authUrl' in started);
    const completed = new Promise((resolve) => {
      client.on('account/login/completed', resolve);
    });
    const page = await pageAt(started.authUrl as string);
    assert.equal(/<title>(.*)<\/title>/.exec(page)?.[1], title);
    assert.ok(page.includes(shows), 'the page does not show what it should');
    assert.deepEqual(await completed, {
      loginId: started.loginId,
      success: error === null,
      error,
      onboardingEntrypoint: null,
    });
    console.log(`ok: ${name}`);
  }
  await client.close();
} finally {
  await authority.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${cases.length} passed, 0 failed`);
