/** Turns whose login is not accepted, against an authority that says so. */
import type { Thread, Turn } from '@wirebox/app-server-protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IssuedTokens } from '../testing/authority/ledger.ts';
import { textInput } from '../testing/conversation.ts';
import { loginRecord } from '../testing/login.ts';
import {
  type Answer,
  type Authority,
  authPath,
  createAuthority,
  createFakePorts,
  createTestServer,
  type FakePorts,
  type TestClient,
  type TestServer,
  testHome,
} from '../testing.ts';

let authority: Authority;
let ports: FakePorts;
let server: TestServer;
let login: IssuedTokens;

beforeEach(async () => {
  ports = createFakePorts();
  authority = await createAuthority({ now: () => ports.clock.now() });
  for (const [name, value] of Object.entries(authority.env)) ports.variables.set(name, value);
  login = authority.signIn({
    email: 'lab@example.com',
    plan: 'pro',
    userId: 'user-lab',
    accountId: 'acct-lab',
  });
  configure('stream_max_retries = 0');
  server = createTestServer({}, ports);
});
afterEach(async () => {
  await server.close();
  await authority.close();
});

const configure = (retries: string) =>
  ports.disk.set(
    `${testHome}/config.toml`,
    `model_provider = "lab"\n[model_providers.lab]\nbase_url = "${authority.url}/v1"\n` +
      `requires_openai_auth = true\nrequest_max_retries = 0\n${retries}\n`,
  );

const open = (answer?: Answer) => server.initialize({ experimentalApi: true }, answer);

async function startThread(client: TestClient): Promise<string> {
  const { thread } = (await client.request('thread/start', {})) as { thread: Thread };
  return thread.id;
}

async function say(client: TestClient, threadId: string): Promise<Turn> {
  const input = textInput('Hello');
  const { turn } = (await client.request('turn/start', { threadId, input })) as { turn: Turn };
  const ended = await client.hears<{ turn: Turn }>(
    'turn/completed',
    (params) => params.turn.id === turn.id,
  );
  return ended.turn;
}

const errorsHeard = (client: TestClient) =>
  client.heard.filter(({ method }) => method === 'error').map(({ params }) => params);

describe('a stored login', () => {
  beforeEach(() => ports.disk.set(authPath, loginRecord(login)));

  it('signs the request and names the account', async () => {
    const client = await open();
    expect((await say(client, await startThread(client))).status).toBe('completed');
    const request = authority.requests.find(({ request }) => request.endsWith('/responses'));
    expect(request?.headers).toMatchObject({
      'chatgpt-account-id': 'acct-lab',
      originator: 'test',
    });
    expect(request?.headers.authorization).toMatch(/^Bearer /);
  });

  it('that is not accepted is refreshed within the turn, and nobody is told', async () => {
    authority.expireAll();
    const client = await open();
    const turn = await say(client, await startThread(client));
    expect(turn.status).toBe('completed');
    expect(authority.stats).toMatchObject({ refreshTotal: 1, responsesOk: 1 });
    expect(errorsHeard(client)).toEqual([]);
  });

  it('that cannot be refreshed any more ends the turn at once, with the advice to sign in', async () => {
    configure('stream_max_retries = 3');
    authority.expireAll();
    authority.add(
      'refresh',
      {
        kind: 'answer',
        status: 401,
        body: { error: { code: 'refresh_token_expired' } },
      },
      1,
    );
    const client = await open();
    const turn = await say(client, await startThread(client));
    expect(turn.error).toMatchObject({
      codexErrorInfo: 'unauthorized',
      message: expect.stringMatching(/sign in again/),
    });
    expect(errorsHeard(client)).toMatchObject([{ willRetry: false }]);
  });

  it('that could not be refreshed this time is tried again with the turn', async () => {
    configure('stream_max_retries = 1');
    authority.expireAll();
    authority.add('refresh', { kind: 'answer', status: 500, body: 'down' }, 1);
    const client = await open();
    const threadId = await startThread(client);
    const saying = say(client, threadId);
    expect(await client.hears('error')).toMatchObject({
      willRetry: true,
      error: {
        message: 'Reconnecting... 1/1',
        codexErrorInfo: { responseStreamDisconnected: { httpStatusCode: null } },
      },
    });
    await ports.clock.advance(1000);
    expect((await saying).status).toBe('completed');
  });
});

describe('a login that the host supplied', () => {
  const supply = (client: TestClient) =>
    client.request('account/login/start', {
      type: 'chatgptAuthTokens',
      accessToken: login.accessToken,
      chatgptAccountId: 'acct-lab',
      chatgptPlanType: 'pro',
    });

  it('that is not accepted is asked for anew', async () => {
    const asked: unknown[] = [];
    const client = await open((method, params) => {
      asked.push([method, params]);
      const next = authority.signIn({
        email: 'lab@example.com',
        plan: 'pro',
        userId: 'user-lab',
        accountId: 'acct-lab',
      });
      return {
        result: {
          accessToken: next.accessToken,
          chatgptAccountId: 'acct-lab',
          chatgptPlanType: 'pro',
        },
      };
    });
    await supply(client);
    const threadId = await startThread(client);
    authority.expireAll();
    expect((await say(client, threadId)).status).toBe('completed');
    expect(asked).toEqual([
      [
        'account/chatgptAuthTokens/refresh',
        { reason: 'unauthorized', previousAccountId: 'acct-lab' },
      ],
    ]);
    expect(errorsHeard(client)).toEqual([]);
  });

  it('that the host does not renew fails the turn in its words', async () => {
    const client = await open(() => ({ error: { code: -32000, message: 'no token for you' } }));
    await supply(client);
    const threadId = await startThread(client);
    authority.expireAll();
    expect((await say(client, threadId)).error).toMatchObject({
      message: 'auth refresh request failed: code=-32000',
      codexErrorInfo: 'other',
    });
  });
});
