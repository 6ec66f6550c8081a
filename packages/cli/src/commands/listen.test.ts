/** The command as a listener. The suite `connection_handling_websocket` has the names of the real server's tests. */
import { createHash, createHmac } from 'node:crypto';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ListeningServer, makeHome, removeHome, runCommand } from '../testing.ts';

const anyPort = 'ws://127.0.0.1:0';
let home: string;
let server: ListeningServer | undefined;
beforeEach(() => {
  home = makeHome();
});
afterEach(async () => {
  await server?.end();
  server = undefined;
  removeHome(home);
});

const start = async (args: readonly string[] = [], listen = anyPort) => {
  server = await ListeningServer.start(home, listen, args);
  return server;
};

const initialize = (name: string, optOut: string[] = []) => ({
  id: 1,
  method: 'initialize',
  params: {
    clientInfo: { name, version: '1' },
    capabilities: {
      optOutNotificationMethods: ['remoteControl/status/changed', ...optOut],
    },
  },
});

const parse = (texts: readonly string[]) => texts.map((text) => JSON.parse(text));

const fileOf = (name: string, text: string): string => {
  const path = join(home, name);
  writeFileSync(path, text);
  return path;
};

const secret = '0123456789abcdef0123456789abcdef';
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function sign(claims: object, key = secret): string {
  const text = `${base64({ alg: 'HS256', typ: 'JWT' })}.${base64(claims)}`;
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
}

const refusalOf = async (listening: ListeningServer, token?: string) => {
  const error = await listening.connect(token).catch((caught: Error) => caught);
  return error instanceof Error ? error.message.slice(listening.url.length + 2) : 'let in';
};

describe('connection_handling_websocket', () => {
  it('websocket_transport_routes_per_connection_handshake_and_responses', async () => {
    const listening = await start();
    const first = await listening.connect();
    const second = await listening.connect();
    const stranger = await listening.connect();

    first.send(initialize('first_client'));
    expect(parse(await first.received(1))[0]).toMatchObject({
      id: 1,
      result: { userAgent: expect.stringMatching(/^first_client\//) },
    });
    // The handshake of one counts for no other.
    second.send({ id: 77, method: 'account/read', params: {} });
    expect(parse(await second.received(1))[0]).toMatchObject({
      id: 77,
      error: { code: -32600, message: 'Not initialized' },
    });
    second.send(initialize('second_client', ['account/login/completed']));
    expect(parse(await second.received(2))[1]).toMatchObject({
      id: 1,
      result: { userAgent: expect.stringMatching(/^second_client\//) },
    });

    // The same id on two connections: each gets its own answer.
    first.send({ id: 77, method: 'getAuthStatus', params: {} });
    second.send({ id: 77, method: 'account/read', params: {} });
    expect(parse(await first.received(2))[1]).toMatchObject({
      id: 77,
      result: { authMethod: null },
    });
    expect(parse(await second.received(3))[2]).toMatchObject({ id: 77, result: { account: null } });

    // What is for everybody reaches whoever has shaken hands and has not opted out.
    first.send({
      id: 5,
      method: 'account/login/start',
      params: { type: 'apiKey', apiKey: 'sk-x' },
    });
    const methods = parse(await first.received(5))
      .slice(2)
      .map(({ id, method }) => id ?? method);
    expect(methods).toEqual([5, 'account/login/completed', 'account/updated']);
    expect(parse(await second.received(4))[3]).toMatchObject({ method: 'account/updated' });
    second.send({ id: 'last', method: 'account/read', params: {} });
    expect(parse(await second.received(5))[4]).toMatchObject({ id: 'last' });
    stranger.send({ id: 0, method: 'account/read', params: {} });
    expect(parse(await stranger.received(1))[0]).toMatchObject({
      id: 0,
      error: { message: 'Not initialized' },
    });
    expect([first.texts.length, second.texts.length, stranger.texts.length]).toEqual([5, 5, 1]);
  });

  it('websocket_transport_serves_health_endpoints_on_same_listener', async () => {
    const { port, banner } = await start();
    for (const path of ['readyz', 'healthz']) {
      expect(banner).toContain(`${path}: http://127.0.0.1:${port}/${path}`);
      const response = await fetch(`http://127.0.0.1:${port}/${path}`);
      expect([response.status, await response.text()]).toEqual([200, '']);
    }
  });

  it('websocket_transport_rejects_browser_origin_without_auth', async () => {
    const { port } = await start();
    const headers = { origin: 'http://localhost' };
    expect((await fetch(`http://127.0.0.1:${port}/`, { headers })).status).toBe(403);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`, { headers })).status).toBe(403);
  });

  it('websocket_transport_rejects_missing_and_invalid_capability_tokens', async () => {
    const token = fileOf('token', ' tok-en\n');
    const listening = await start(['--ws-auth', 'capability-token', '--ws-token-file', token]);
    expect(await refusalOf(listening)).toBe('HTTP status 401: missing websocket bearer token');
    expect(await refusalOf(listening, 'bad')).toBe(
      'HTTP status 401: invalid websocket bearer token',
    );
    expect(await refusalOf(listening, 'tok-en')).toBe('let in');
    expect((await fetch(`http://127.0.0.1:${listening.port}/readyz`)).status).toBe(200);
  });

  it('the same with the hash of the token', async () => {
    const hash = createHash('sha256').update('tok-en').digest('hex').toUpperCase();
    const listening = await start(['--ws-auth', 'capability-token', '--ws-token-sha256', hash]);
    expect(await refusalOf(listening, 'bad')).toBe(
      'HTTP status 401: invalid websocket bearer token',
    );
    expect(await refusalOf(listening, 'tok-en')).toBe('let in');
  });

  it('websocket_transport_verifies_signed_short_lived_bearer_tokens', async () => {
    const file = fileOf('secret', `${secret}\n`);
    const listening = await start([
      ...['--ws-auth', 'signed-bearer-token', '--ws-shared-secret-file', file],
      ...['--ws-issuer', 'iss', '--ws-audience', 'aud', '--ws-max-clock-skew-seconds', '5'],
    ]);
    const now = Math.floor(Date.now() / 1000);
    const good = { exp: now + 600, iss: 'iss', aud: ['x', 'aud'] };
    const refusal = async (claims: object, key?: string) =>
      (await refusalOf(listening, sign(claims, key))).replace('HTTP status 401: ', '');
    expect(await refusal(good)).toBe('let in');
    expect(await refusal({ ...good, exp: now - 60 })).toBe('expired websocket jwt');
    expect(await refusal({ ...good, nbf: now + 600 })).toBe('websocket jwt is not valid yet');
    expect(await refusal({ ...good, iss: 'no' })).toBe('websocket jwt issuer mismatch');
    expect(await refusal({ ...good, aud: 'no' })).toBe('websocket jwt audience mismatch');
    expect(await refusal({ iss: 'iss', aud: 'aud' })).toBe('invalid websocket jwt');
    expect(await refusal(good, 'x'.repeat(32))).toBe('invalid websocket jwt');
    expect(await refusalOf(listening, 'a.b.c')).toBe('HTTP status 401: invalid websocket jwt');
  });

  it('websocket_transport_rejects_short_signed_bearer_secret_configuration', async () => {
    const file = fileOf('secret', 'short');
    const args = ['--ws-auth', 'signed-bearer-token', '--ws-shared-secret-file', file];
    expect(await runCommand(['app-server', '--listen', anyPort, ...args], home)).toEqual({
      stdout: '',
      stderr: `wirebox: signed websocket bearer secret ${file} must be at least 32 bytes\n`,
      code: 1,
    });
  });

  it('websocket_transport_rejects_unauthenticated_non_loopback_startup', async () => {
    const run = (url: string) => runCommand(['app-server', '--listen', url], home);
    for (const place of ['0.0.0.0:0', '[::]:0', '192.0.2.1:80', '[::ffff:127.0.0.1]:0']) {
      expect(await run(`ws://${place}`)).toEqual({
        stdout: '',
        stderr: `wirebox: refusing to start non-loopback websocket listener ${place} without auth; configure \`--ws-auth capability-token\` or \`--ws-auth signed-bearer-token\`\n`,
        code: 1,
      });
    }
    const token = fileOf('token', 'tok-en');
    const auth = ['--ws-auth', 'capability-token', '--ws-token-file', token];
    const { banner } = await start(auth, 'ws://0.0.0.0:0');
    expect(banner).toContain('note: websocket auth is required for non-localhost listeners');
  });
});

describe('the values of --listen', () => {
  const problem = (url: string, text: string) => ({ url, text: text.replace('X', url) });
  const invalid = 'invalid websocket --listen URL `X`; expected `ws://IP:PORT`';
  const unsupported =
    'unsupported --listen URL `X`; expected `stdio://`, `unix://`, `unix://PATH`, `ws://IP:PORT`, or `off`';
  it.each([
    ...['ws://localhost:1', 'ws://127.0.0.1', 'ws://127.0.0.1:', 'ws://127.0.0.1:99999'],
    ...['ws://127.0.0.1:0/', 'ws://::1:0', 'ws://[::1%lo]:0', 'ws://127.1:0', 'ws://[127.0.0.1]:0'],
  ])('%s', async (url) => {
    const { stderr, code } = await runCommand(['app-server', '--listen', url], home);
    expect([stderr, code]).toEqual([`wirebox: ${problem(url, invalid).text}\n`, 2]);
  });

  it.each(['http://127.0.0.1:1', 'WS://127.0.0.1:0', 'unix:/x', 'OFF', ''])('%j', async (url) => {
    const { stderr, code } = await runCommand(['app-server', '--listen', url], home);
    expect([stderr, code]).toEqual([`wirebox: ${problem(url, unsupported).text}\n`, 2]);
  });

  it('off: nothing to serve', async () => {
    expect(await runCommand(['app-server', '--listen', 'off'], home)).toMatchObject({
      stderr: 'wirebox: no transport configured; use --listen or enable remote control\n',
      code: 1,
    });
  });

  it('--stdio and another transport are two things', async () => {
    const { code } = await runCommand(['app-server', '--stdio', '--listen', 'off'], home);
    expect(code).toBe(2);
  });

  it('an address that is taken', async () => {
    const { url } = await start();
    expect(await runCommand(['app-server', '--listen', url], home)).toMatchObject({
      stderr: `wirebox: cannot listen on ${url}: the address is in use\n`,
      code: 1,
    });
  });

  it('an address of version 6', async () => {
    const { banner } = await start([], 'ws://[::1]:0');
    expect(banner).toMatch(/listening on: ws:\/\/\[::1\]:\d+\n/);
  });
});

describe('options that do not fit each other', () => {
  const capability = ['--ws-auth', 'capability-token'];
  const signed = ['--ws-auth', 'signed-bearer-token'];
  const needMode =
    'websocket auth flags require `--ws-auth capability-token` or `--ws-auth signed-bearer-token`';
  const needSigned =
    '`--ws-shared-secret-file`, `--ws-issuer`, `--ws-audience`, and `--ws-max-clock-skew-seconds` require `--ws-auth signed-bearer-token`';
  const needCapability =
    '`--ws-token-file` and `--ws-token-sha256` require `--ws-auth capability-token`, not `signed-bearer-token`';
  it.each<[string[], string]>([
    [['--ws-token-file', '/x'], needMode],
    [['--ws-issuer', 'x'], needMode],
    [[...capability, '--ws-issuer', 'x'], needSigned],
    [[...capability, '--ws-max-clock-skew-seconds', '1'], needSigned],
    [[...signed, '--ws-token-file', '/x'], needCapability],
    [[...signed, '--ws-token-sha256', 'x'], needCapability],
    [
      capability,
      '`--ws-token-file` or `--ws-token-sha256` is required when `--ws-auth capability-token` is set',
    ],
    [
      [...capability, '--ws-token-file', '/x', '--ws-token-sha256', 'x'],
      '`--ws-token-file` and `--ws-token-sha256` are mutually exclusive',
    ],
    [
      [...capability, '--ws-token-sha256', 'abcd'],
      '--ws-token-sha256 must be a 64-character hex SHA-256 digest',
    ],
    [
      [...capability, '--ws-token-file', '/nonexistent'],
      'failed to read websocket auth secret /nonexistent: ENOENT',
    ],
    [signed, '`--ws-shared-secret-file` is required when `--ws-auth signed-bearer-token` is set'],
    [
      [...signed, '--ws-max-clock-skew-seconds', '9223372036854775808'],
      'websocket auth clock skew must fit in a signed 64-bit integer',
    ],
  ])('%j', async (args, text) => {
    const command = ['app-server', '--listen', anyPort, ...args];
    expect(await runCommand(command, home)).toEqual({
      stdout: '',
      stderr: `wirebox: ${text}\n`,
      code: 1,
    });
  });

  it.each([[['--ws-auth', 'x']], [['--ws-max-clock-skew-seconds', 'abc']]])('%j', async (args) => {
    const { code } = await runCommand(['app-server', '--listen', anyPort, ...args], home);
    expect(code).toBe(2);
  });

  it('an empty secret', async () => {
    const file = fileOf('token', ' \n');
    const args = ['--ws-auth', 'capability-token', '--ws-token-file', file];
    const { stderr } = await runCommand(['app-server', '--listen', anyPort, ...args], home);
    expect(stderr).toBe(`wirebox: websocket auth secret ${file} must not be empty\n`);
  });
});

describe.skipIf(process.platform === 'win32')('a unix socket', () => {
  it("speaks WebSocket, is its owner's, and goes with the server", async () => {
    const path = join(home, 's.sock');
    const listening = await start([], `unix://${path}`);
    expect(listening.url).toBe(`unix://${path}`);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const client = await listening.connect();
    client.send(initialize('over_unix'));
    expect(parse(await client.received(1))[0]).toMatchObject({ id: 1 });
    listening.process.kill('SIGTERM');
    expect(await listening.exited).toEqual([0, null]);
    expect(existsSync(path)).toBe(false);
  });

  it('has a place of its own, which a killed server does not keep', async () => {
    const first = await start([], 'unix://');
    const folder = join(home, 'app-server-control');
    expect(first.url).toBe(`unix://${join(folder, 'app-server-control.sock')}`);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const { stderr, code } = await runCommand(['app-server', '--listen', 'unix://'], home);
    expect(code).toBe(1);
    expect(stderr).toContain(`app-server control socket is already in use at ${folder}`);
    await first.end();
    expect(existsSync(join(folder, 'app-server-control.sock'))).toBe(true);
    const second = await start([], 'unix://');
    const client = await second.connect();
    client.send(initialize('next'));
    expect(parse(await client.received(1))[0]).toMatchObject({ id: 1 });
  });

  it('is not put in place of another file', async () => {
    const path = fileOf('precious', 'x');
    const { stderr } = await runCommand(['app-server', '--listen', `unix://${path}`], home);
    expect(stderr).toBe(
      `wirebox: app-server control socket path exists and is not a socket: ${path}\n`,
    );
    mkdirSync(join(home, 'there'));
    const nowhere = `unix://${join(home, 'nowhere', 's.sock')}`;
    const missing = await runCommand(['app-server', '--listen', nowhere], home);
    expect(missing.stderr).toBe(
      `wirebox: cannot listen on ${nowhere}: its folder does not exist\n`,
    );
  });
});

describe('the end', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('%s: clients are told, exit code 0', async (signal) => {
    const listening = await start();
    const clients = await Promise.all([listening.connect(), listening.connect()]);
    for (const client of clients) {
      client.send(initialize('x'));
      await client.received(1);
    }
    listening.process.kill(signal);
    expect(await listening.exited).toEqual([0, null]);
    for (const { channel } of clients) {
      await expect
        .poll(() => channel.closing)
        .toEqual({
          code: 1001,
          reason: 'the server is shutting down',
        });
    }
  });

  it('what was accepted is answered first', async () => {
    const listening = await start();
    const client = await listening.connect();
    client.send(initialize('x'));
    await client.received(1);
    for (let id = 0; id < 500; id += 1) client.send({ id, method: 'account/read', params: {} });
    await client.received(2);
    listening.process.kill('SIGTERM');
    expect(await listening.exited).toEqual([0, null]);
    await expect.poll(() => client.channel.closing).toMatchObject({ code: 1001 });
    const ids = parse(client.texts)
      .slice(1)
      .map(({ id }) => id);
    // Those behind the signal were never accepted; no other is missing, and none comes twice.
    expect(ids).toEqual(Array.from({ length: ids.length }, (_, index) => index));
  });

  it('a client that does not read holds it up, and a second signal ends that', async () => {
    const listening = await start();
    const client = await listening.connect();
    client.send(initialize('x'));
    await client.received(1);
    client.sleep();
    const request = { method: 'account/nonsense', params: {} };
    // More answers than the sockets between the two hold.
    for (let id = 0; id < 60_000; id += 1) client.send({ id, ...request });
    await expect.poll(() => client.channel.congested, { timeout: 10_000 }).toBe(true);
    listening.process.kill('SIGTERM');
    // It no longer listens, and has not gone.
    await expect
      .poll(() =>
        fetch(`http://127.0.0.1:${listening.port}/readyz`).then(
          () => 'up',
          () => 'down',
        ),
      )
      .toBe('down');
    expect(listening.process.exitCode).toBe(null);
    listening.process.kill('SIGINT');
    expect(await listening.exited).toEqual([null, 'SIGINT']);
  });

  it('its input has nothing to do with it, nor has a client that goes', async () => {
    const listening = await start();
    const client = await listening.connect();
    client.send(initialize('x'));
    await client.received(1);
    await client.close();
    const socket = connect(listening.port, '127.0.0.1');
    socket.end('nonsense\r\n\r\n');
    const next = await listening.connect();
    next.send(initialize('y'));
    expect(parse(await next.received(1))[0]).toMatchObject({ id: 1 });
    expect(listening.process.exitCode).toBe(null);
  });
});
