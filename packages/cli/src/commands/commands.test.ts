import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeHome, RunningServer, removeHome, runCommand } from '../testing.ts';

let home: string;
beforeEach(() => {
  home = makeHome();
});
afterEach(() => removeHome(home));

describe('wirebox login, login status and logout', () => {
  it('store a key, show it, forget it', async () => {
    expect(await runCommand(['login', 'status'], home)).toMatchObject({
      stdout: 'Not logged in\n',
      code: 1,
    });
    expect(await runCommand(['login', '--with-api-key'], home, 'sk-secret-1\n')).toEqual({
      stdout: 'Logged in using an API key\n',
      stderr: '',
      code: 0,
    });
    const path = join(home, 'auth.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      auth_mode: 'apikey',
      OPENAI_API_KEY: 'sk-secret-1',
    });
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await runCommand(['login', 'status'], home)).toMatchObject({
      stdout: 'Logged in using an API key\n',
      code: 0,
    });
    expect(await runCommand(['logout'], home)).toMatchObject({
      stdout: 'Successfully logged out\n',
      code: 0,
    });
    expect(existsSync(path)).toBe(false);
    expect(await runCommand(['logout'], home)).toMatchObject({
      stdout: 'Not logged in\n',
      code: 0,
    });
  });

  it('say what is missing', async () => {
    expect(await runCommand(['login', '--with-api-key'], home, ' \n')).toMatchObject({
      stderr: 'wirebox: no API key came in on stdin\n',
      code: 1,
    });
    expect(await runCommand(['login', '--with-api-key', '--device-auth'], home)).toMatchObject({
      code: 2,
    });
  });

  it('say why the server refuses', async () => {
    writeFileSync(join(home, 'config.toml'), 'forced_login_method = "chatgpt"\n');
    expect(await runCommand(['login', '--with-api-key'], home, 'sk-1')).toMatchObject({
      stderr: 'wirebox: not signed in: API key login is disabled. Use ChatGPT login instead.\n',
      code: 1,
    });
  });
});

describe('wirebox call', () => {
  it('prints the result', async () => {
    const { stdout, code } = await runCommand(['call', 'account/read'], home);
    expect(JSON.parse(stdout)).toMatchObject({ account: null, requiresOpenaiAuth: true });
    expect(code).toBe(0);
  });

  it('reads params from the command line or stdin', async () => {
    const args = ['call', '--experimental', 'mock/experimentalMethod'];
    const given = await runCommand([...args, '{"value":"a"}'], home);
    expect(JSON.parse(given.stdout)).toEqual({ echoed: 'a' });
    const piped = await runCommand([...args, '-'], home, '{"value":"b"}');
    expect(JSON.parse(piped.stdout)).toEqual({ echoed: 'b' });
  });

  it.each<[string, string[], string, number]>([
    ['an error of the server', ['account/nope'], 'account/nope: Invalid request', 1],
    ['params that are not JSON', ['account/read', '{"a'], 'the params are not JSON', 2],
    ['a time-out of nonsense', ['account/read', '--timeout', 'soon'], '--timeout takes', 2],
    ['no method', [], "missing required argument 'method'", 2],
    ['a server that is not there', ['account/read', '--server', 'no-such-program'], 'not found', 1],
    ['a server that leaves', ['account/read', '--server', 'node -e 0'], 'exit code 0', 1],
    ['an open quote', ['account/read', '--server', "node '"], 'is not a command', 2],
  ])('tells %s', async (_, args, message, code) => {
    const result = await runCommand(['call', ...args], home);
    expect(result.stderr).toContain(message);
    expect(result.stderr).not.toMatch(/\n {4}at /);
    expect(result).toMatchObject({ stdout: '', code });
  });
});

describe('wirebox app-server', () => {
  it('leaves with 0 when its input ends, and answers what it had accepted', async () => {
    const server = new RunningServer(home);
    for (let id = 0; id < 500; id++) server.send({ id, method: 'account/read', params: {} });
    expect(await server.end()).toEqual([0, null]);
    expect(server.received.filter(({ id }) => typeof id === 'number')).toHaveLength(500);
  });

  it('leaves with 0 on SIGTERM', async () => {
    const server = new RunningServer(home);
    await server.answer('init');
    server.process.kill('SIGTERM');
    expect(await server.exited).toEqual([0, null]);
  });

  it('leaves on SIGTERM although nobody reads its answers', async () => {
    const server = new RunningServer(home);
    await server.answer('init');
    server.process.stdout.pause();
    for (let id = 0; id < 20_000; id++) server.send({ id, method: 'account/read', params: {} });
    setTimeout(() => server.process.kill('SIGTERM'), 300);
    const [code] = await server.exited;
    expect(code).toBe(0);
  });

  it('refuses a message beyond the limit it was given', async () => {
    const server = new RunningServer(home, { args: ['--max-message-bytes', '2000'] });
    await server.answer('init');
    server.write(`${'x'.repeat(3000)}\n`);
    expect(await server.answer(null)).toMatchObject({
      error: { data: { key: 'messageTooLarge', limit: 2000 } },
    });
    await server.end();
  });

  it('leaves quietly when nobody reads any more', async () => {
    const server = new RunningServer(home);
    await server.answer('init');
    server.process.stdout.destroy();
    for (let id = 0; id < 10; id++) server.send({ id, method: 'account/read', params: {} });
    const [code] = await server.exited;
    expect(code).toBe(0);
  });

  it.each([
    [['app-server', '-c', 'forced_login_method=chatgpt']],
    [['-c', 'forced_login_method="chatgpt"', 'app-server']],
    [['app-server', '--stdio', '--analytics-default-enabled', '-cforced_login_method=chatgpt']],
    [
      [
        'app-server',
        '--enable',
        'x',
        '--listen=stdio://',
        '--config',
        'forced_login_method=chatgpt',
      ],
    ],
  ])('takes configuration from %j', async (args) => {
    const { stdout } = await runCommand(
      args,
      home,
      [
        '{"id":1,"method":"initialize","params":{"clientInfo":{"name":"t","version":"1"}}}',
        '{"id":2,"method":"account/login/start","params":{"type":"apiKey","apiKey":"sk-1"}}',
        '',
      ].join('\n'),
    );
    expect(stdout).toContain('API key login is disabled');
  });

  it.each<[string, string[], string, number]>([
    ['another transport', ['--listen', 'tcp://x'], 'unsupported --listen URL `tcp://x`', 2],
    ['an override without a value', ['-c', 'nonsense'], 'key=value', 2],
    ['a limit of nonsense', ['--max-message-bytes', '1e9'], '--max-message-bytes takes', 2],
    ['an unknown option', ['--nonsense'], "unknown option '--nonsense'", 2],
  ])('refuses %s', async (_, args, message, code) => {
    const result = await runCommand(['app-server', ...args], home);
    expect(result.stderr).toContain(message);
    expect(result).toMatchObject({ stdout: '', code });
  });

  it('does not take a missing CODEX_HOME for a fresh installation', async () => {
    const missing = join(home, 'missing');
    expect(await runCommand(['app-server'], missing)).toMatchObject({
      stderr: `wirebox: CODEX_HOME points to ${JSON.stringify(missing)}, but that path does not exist\n`,
      code: 1,
    });
    expect(existsSync(missing)).toBe(false);
  });
});

describe('wirebox', () => {
  it('teaches', async () => {
    const { stdout, code } = await runCommand(['--help'], home);
    for (const word of [
      'app-server',
      'call',
      'chat',
      'generate',
      'login',
      'logout',
      'Exit codes',
    ]) {
      expect(stdout).toContain(word);
    }
    expect(code).toBe(0);
    expect(await runCommand(['logni'], home)).toMatchObject({ code: 2 });
    expect(await runCommand(['--version'], home)).toMatchObject({
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      code: 0,
    });
  });
});
