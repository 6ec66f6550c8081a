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

const configure = (members: string, head = '') =>
  ports.disk.set(
    `${testHome}/config.toml`,
    `model_provider = "lab"\n${head}\n[model_providers.lab]\nbase_url = "${authority.url}/v1"\n` +
      `requires_openai_auth = true\nrequest_max_retries = 0\n${members}\n`,
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

/** The same, where the turn is expected to be tried again so many times. */
async function sayThrough(client: TestClient, threadId: string, retries: number): Promise<Turn> {
  const saying = say(client, threadId);
  for (let retry = 1; retry <= retries; retry += 1) {
    await client.hears<{ error: { message: string } }>(
      'error',
      ({ error }) => error.message === `Reconnecting... ${retry}/${retries}`,
    );
    await ports.clock.advance(10_000);
  }
  return saying;
}

const modelRequests = () =>
  authority.requests.filter(({ request }) => request === 'POST /v1/responses');

const refuseAlways = (status: number) =>
  authority.add('responses', { kind: 'answer', status, body: { error: { message: 'Not you.' } } });

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

  it('that is being refreshed does not hold up who stops the turn', async () => {
    authority.expireAll();
    authority.add('refresh', { kind: 'hang' }, 1);
    const client = await open();
    const threadId = await startThread(client);
    const saying = say(client, threadId);
    while (!authority.requests.some(({ request }) => request === 'POST /oauth/token')) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await client.request('turn/interrupt', { threadId, turnId: '' });
    expect((await saying).status).toBe('interrupted');
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

describe('a login that is never accepted', () => {
  const refused401 = () =>
    `unexpected status 401 Unauthorized: Not you., url: ${authority.url}/v1/responses`;

  it('is announced with each new attempt, recovered in each, and told in the end', async () => {
    ports.disk.set(authPath, loginRecord(login));
    configure('stream_max_retries = 2');
    refuseAlways(401);
    const client = await open();
    const turn = await sayThrough(client, await startThread(client), 2);
    const again = (attempt: number) => ({
      willRetry: true,
      error: {
        message: `Reconnecting... ${attempt}/2`,
        codexErrorInfo: { responseStreamDisconnected: { httpStatusCode: 401 } },
        additionalDetails: refused401(),
      },
    });
    const error = {
      message: refused401(),
      codexErrorInfo: { httpConnectionFailed: { httpStatusCode: 401 } },
      additionalDetails: null,
    };
    expect(errorsHeard(client)).toMatchObject([again(1), again(2), { willRetry: false, error }]);
    expect(turn).toMatchObject({ status: 'failed', error });
    expect(modelRequests()).toHaveLength(6);
    expect(authority.stats.refreshTotal).toBe(3);
  });

  it('is no matter of refreshing where the status is 403', async () => {
    ports.disk.set(authPath, loginRecord(login));
    refuseAlways(403);
    const client = await open();
    const turn = await say(client, await startThread(client));
    expect(turn.error).toMatchObject({ message: expect.stringMatching(/ 403 Forbidden: Not you/) });
    expect(modelRequests()).toHaveLength(1);
    expect(authority.stats.refreshTotal).toBe(0);
  });

  it.each<[string, string | undefined]>([
    ['an API key', '{"auth_mode":"apikey","OPENAI_API_KEY":"sk-lab"}'],
    ['nobody', undefined],
  ])('is tried again, and not recovered, where it is that of %s', async (_, record) => {
    if (record !== undefined) ports.disk.set(authPath, record);
    configure('stream_max_retries = 2');
    refuseAlways(401);
    const client = await open();
    const turn = await sayThrough(client, await startThread(client), 2);
    expect(turn.error).toMatchObject({ message: refused401() });
    expect(modelRequests()).toHaveLength(3);
    expect(authority.stats.refreshTotal).toBe(0);
  });

  it('fails with the words of the refresh where that could not be done', async () => {
    ports.disk.set(authPath, loginRecord(login));
    configure('stream_max_retries = 1');
    authority.expireAll();
    authority.add('refresh', { kind: 'answer', status: 500, body: 'down' });
    const client = await open();
    const turn = await sayThrough(client, await startThread(client), 1);
    const message = expect.stringMatching(/500.*down/);
    expect(errorsHeard(client)).toMatchObject([
      {
        willRetry: true,
        error: {
          codexErrorInfo: { responseStreamDisconnected: { httpStatusCode: null } },
          additionalDetails: message,
        },
      },
      { willRetry: false, error: { message, codexErrorInfo: 'other', additionalDetails: null } },
    ]);
    expect(turn).toMatchObject({ status: 'failed', error: { message, codexErrorInfo: 'other' } });
  });
});

describe('a login that the host supplied', () => {
  const person = { email: 'lab@example.com', plan: 'pro', userId: 'user-lab' };
  const tokens = ({ accessToken }: IssuedTokens, accountId = 'acct-lab') => ({
    accessToken,
    chatgptAccountId: accountId,
    chatgptPlanType: 'pro',
  });
  const question = {
    method: 'account/chatgptAuthTokens/refresh',
    params: { reason: 'unauthorized', previousAccountId: 'acct-lab' },
  };

  /** A thread whose login has expired, and a host that answers in its own way. */
  async function expired(answer: () => ReturnType<Answer>) {
    const client = await open(answer);
    await client.request('account/login/start', { type: 'chatgptAuthTokens', ...tokens(login) });
    const threadId = await startThread(client);
    authority.expireAll();
    return { client, threadId };
  }

  it('external_auth_refreshes_on_unauthorized: the turn goes on with the new token', async () => {
    let next = '';
    const { client, threadId } = await expired(() => {
      const issued = authority.signIn({ ...person, accountId: 'acct-lab' });
      next = issued.accessToken;
      return { result: tokens(issued) };
    });
    expect((await say(client, threadId)).status).toBe('completed');
    expect(client.asked).toEqual([question]);
    expect(errorsHeard(client)).toEqual([]);
    const bearers = modelRequests().map(({ headers }) => headers.authorization?.slice(7));
    // Compared as truths, so that no token is printed where they differ.
    expect(bearers.map((bearer) => [bearer === login.accessToken, bearer === next])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it.each<[string, () => ReturnType<Answer>, string]>([
    [
      'external_auth_refresh_error_fails_turn: in words that are not those of the host',
      () => ({ error: { code: -32000, message: 'no token for you' } }),
      'auth refresh request failed: code=-32000',
    ],
    [
      'external_auth_refresh_invalid_access_token_fails_turn',
      () => ({ result: { accessToken: 'not-a-jwt', chatgptAccountId: 'acct-lab' } }),
      'auth refresh returned invalid credentials',
    ],
    [
      'external_auth_refresh_mismatched_workspace_fails_turn',
      () => ({
        result: tokens(authority.signIn({ ...person, accountId: 'acct-other' }), 'acct-other'),
      }),
      'Login is restricted to workspace(s) acct-lab, but current credentials belong to acct-other',
    ],
  ])('%s', async (_, answer, message) => {
    configure('stream_max_retries = 0', 'forced_chatgpt_workspace_id = "acct-lab"');
    const { client, threadId } = await expired(answer);
    const turn = await say(client, threadId);
    expect(turn).toMatchObject({
      status: 'failed',
      error: { message: expect.stringContaining(message) },
    });
    expect(errorsHeard(client)).toMatchObject([{ willRetry: false, error: turn.error }]);
    expect(client.asked).toEqual([question]);
    expect(modelRequests()).toHaveLength(1);
  });

  it('is asked for once in each attempt', async () => {
    configure('stream_max_retries = 2');
    const { client, threadId } = await expired(() => ({
      result: tokens(authority.signIn({ ...person, accountId: 'acct-lab' })),
    }));
    refuseAlways(401);
    expect((await sayThrough(client, threadId, 2)).status).toBe('failed');
    expect(client.asked).toEqual([question, question, question]);
    expect(modelRequests()).toHaveLength(6);
  });
});
