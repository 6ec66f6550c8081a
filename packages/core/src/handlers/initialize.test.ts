import { describe, expect, it } from 'vitest';
import { createFakePorts, createTestServer, testHome } from '../testing.ts';

const lab = { clientInfo: { name: 'lab', title: null, version: '1.2.3' } };

describe('initialize', () => {
  it('says who answers, in the form that clients parse (initialize_uses_client_info_name_as_originator)', async () => {
    const server = createTestServer();
    const client = server.connect();
    expect(await client.request('initialize', lab)).toEqual({
      userAgent: 'lab/0.169.0 (Debian 12.0.0; x86_64) unknown (lab; 1.2.3) wirebox/0.0.0-test',
      codexHome: testHome,
      platformFamily: 'unix',
      platformOs: 'linux',
    });
    await server.close();
  });

  it('lets the environment name the originator, but not the client (initialize_respects_originator_override_env_var)', async () => {
    const ports = createFakePorts();
    ports.variables.set('CODEX_INTERNAL_ORIGINATOR_OVERRIDE', 'host_app');
    ports.variables.set('TERM_PROGRAM', 'Term\u00e9');
    ports.variables.set('TERM_PROGRAM_VERSION', '7');
    const server = createTestServer({}, ports);
    const answer = await server.connect().request('initialize', lab);
    expect(answer).toMatchObject({
      userAgent: 'host_app/0.169.0 (Debian 12.0.0; x86_64) Term_/7 (lab; 1.2.3) wirebox/0.0.0-test',
    });
    await server.close();
  });

  it('refuses a name that no header can hold, and may be tried again (initialize_rejects_invalid_client_name)', async () => {
    const server = createTestServer();
    const client = server.connect();
    const bad = { clientInfo: { ...lab.clientInfo, name: 'bad\rname' } };
    await expect(client.request('initialize', bad)).rejects.toMatchObject({
      code: -32600,
      message: "Invalid clientInfo.name: 'bad\rname'. Must be a valid HTTP header value.",
    });
    await expect(client.request('account/read', {})).rejects.toMatchObject({
      message: 'Not initialized',
    });
    await expect(client.request('initialize', lab)).resolves.toBeDefined();
    await server.close();
  });

  it.each(['', 'h\u00e9\u00e9'])('accepts the name %j', async (name) => {
    const server = createTestServer();
    const params = { clientInfo: { name, version: '1' } };
    await expect(server.connect().request('initialize', params)).resolves.toBeDefined();
    await server.close();
  });

  it('is first and only, on each connection for itself', async () => {
    const server = createTestServer();
    const [first, second] = [server.connect(), server.connect()];
    await expect(first.request('account/read', {})).rejects.toMatchObject({
      code: -32600,
      message: 'Not initialized',
    });
    await first.request('initialize', lab);
    await expect(first.request('initialize', lab)).rejects.toMatchObject({
      code: -32600,
      message: 'Already initialized',
    });
    await expect(second.request('account/read', {})).rejects.toMatchObject({
      message: 'Not initialized',
    });
    await server.close();
  });

  it('opens the connection for requests sent right behind it', async () => {
    const server = createTestServer();
    const client = server.connect();
    const [, account] = await Promise.all([
      client.request('initialize', lab),
      client.request('account/read', {}),
    ]);
    expect(account).toMatchObject({ account: null });
    await server.close();
  });

  it('tells params that do not fit before it asks for the handshake', async () => {
    const server = createTestServer();
    const client = server.connect();
    await expect(client.request('account/read')).rejects.toMatchObject({
      code: -32602,
      key: 'invalidParams',
      message: 'Invalid request: missing field `params`',
    });
    await expect(client.request('initialize', {})).rejects.toMatchObject({
      message: 'Invalid request: missing field `clientInfo`',
      data: { key: 'invalidParams', path: '' },
    });
    await server.close();
  });
});

describe('after the handshake', () => {
  const heardBy = async (server: ReturnType<typeof createTestServer>, capabilities = {}) => {
    const client = await server.initialize(capabilities);
    await client.request('account/read', {});
    return client.heard;
  };

  it('tells the state of remote control, with an id that stays', async () => {
    const server = createTestServer();
    const told = {
      method: 'remoteControl/status/changed',
      params: {
        status: 'disabled',
        serverName: 'test-host',
        installationId: '00000000-0000-4000-8000-000000000000',
        environmentId: null,
      },
    };
    expect(await heardBy(server)).toEqual([told]);
    expect(await heardBy(server)).toEqual([told]);
    await server.close();
  });

  it('leaves out what the client opted out of', async () => {
    const server = createTestServer();
    const heard = await heardBy(server, {
      optOutNotificationMethods: ['remoteControl/status/changed', 'no/such/method'],
    });
    expect(heard).toEqual([]);
    await server.close();
  });

  it('warns of a broken configuration with its place, and works with the defaults', async () => {
    const server = createTestServer();
    server.ports.disk.set(`${testHome}/config.toml`, 'model = "a"\nbroken = = 1\n');
    const [warning] = await heardBy(server);
    expect(warning).toMatchObject({
      method: 'configWarning',
      params: {
        summary: 'Invalid configuration; using defaults.',
        path: `${testHome}/config.toml`,
        range: { start: { line: 2 } },
      },
    });
    await server.close();
  });
});

describe('the experimental gate', () => {
  it('refuses methods and variants on a connection that has not opted in', async () => {
    const server = createTestServer();
    const client = await server.initialize();
    await expect(client.request('mock/experimentalMethod', {})).rejects.toMatchObject({
      code: -32600,
      message: 'mock/experimentalMethod requires experimentalApi capability',
    });
    const tokens = { type: 'chatgptAuthTokens', accessToken: 'x', chatgptAccountId: 'a' };
    await expect(client.request('account/login/start', tokens)).rejects.toMatchObject({
      code: -32600,
      message: 'account/login/start.chatgptAuthTokens requires experimentalApi capability',
    });
    await server.close();
  });

  it('minds a flag that is raised, and no other', async () => {
    const server = createTestServer();
    const client = await server.initialize();
    const start = (experimentalRawEvents: boolean) =>
      client.request('thread/start', { ephemeral: true, experimentalRawEvents });
    await expect(start(true)).rejects.toMatchObject({
      code: -32600,
      message: 'thread/start.experimentalRawEvents requires experimentalApi capability',
    });
    expect(await start(false)).toMatchObject({ thread: { ephemeral: true } });
    await server.close();
  });

  it('is open for one that has', async () => {
    const server = createTestServer();
    const client = await server.initialize({ experimentalApi: true });
    expect(await client.request('mock/experimentalMethod', { value: 'v' })).toEqual({
      echoed: 'v',
    });
    expect(await client.request('mock/experimentalMethod', {})).toEqual({ echoed: null });
    await server.close();
  });
});
