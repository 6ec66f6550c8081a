/** What goes wrong between the server and the ChatGPT backend, seen from a client that asks for its rate limits. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loginRecord } from '../testing/login.ts';
import { createSignedIn, type SignedIn } from '../testing/signed-in.ts';
import { authPath, type Fault } from '../testing.ts';

let lab: SignedIn;
beforeEach(async () => {
  lab = await createSignedIn();
});
afterEach(async () => expect(await lab.close()).toEqual([]));

const read = (params?: unknown) => lab.client.request('account/rateLimits/read', params);
const refused = (params?: unknown) =>
  read(params).then(
    () => expect.unreachable(),
    (error: Error & { code: number; key: string }) => error,
  );
const host = () => new URL(lab.authority.url).host;
const usageUrl = () => `${lab.authority.url}/backend-api/wham/usage`;

describe('a backend that fails', () => {
  const quoted = (status: string, type: string, body: string) => () =>
    `GET ${usageUrl()} failed: ${status}; content-type=${type}; body=${body}`;

  it.each<[string, Fault, () => string]>([
    [
      'with status 404',
      { kind: 'answer', status: 404, body: { detail: 'Not Found' } },
      quoted('404 Not Found', 'application/json', '{"detail":"Not Found"}'),
    ],
    [
      'with a status nobody knows and no body',
      { kind: 'answer', status: 599, body: '' },
      quoted('599 <unknown status code>', 'text/plain', ''),
    ],
    [
      'with text over several lines',
      { kind: 'answer', status: 500, body: 'a\r\n\tb\u0000c ' },
      quoted('500 Internal Server Error', 'text/plain', 'a b c'),
    ],
    [
      'with a page of success',
      { kind: 'html' },
      () => `Decode error for ${usageUrl()}: it is no JSON object; content-type=text/html; body=<!`,
    ],
    [
      'with JSON that is no object',
      { kind: 'answer', status: 200, body: [] },
      () => `Decode error for ${usageUrl()}: it is no JSON object; content-type=application/json`,
    ],
    ['with a redirect', { kind: 'redirect' }, () => `${host()} answered with a redirect`],
    ['with too much', { kind: 'huge', bytes: 9e6 }, () => `the answer of ${host()} is longer than`],
    ['with bytes', { kind: 'badUtf8' }, () => `the answer of ${host()} is not UTF-8`],
    ['by going away', { kind: 'reset' }, () => `cannot reach ${host()}: the connection was closed`],
    ['in between', { kind: 'closeInBody' }, () => `cannot reach ${host()}: the connection`],
    ['to speak HTTP', { kind: 'noHttp' }, () => `${host()} answered with what is not HTTP`],
    [
      'to tell of any limit',
      { kind: 'answer', status: 200, body: { additional_rate_limits: [] } },
      () => 'no snapshots returned',
    ],
  ])('%s', async (_, fault, detail) => {
    lab.authority.add('usage', fault);
    const error = await refused();
    expect(error).toMatchObject({ code: -32603, key: 'backendFailed' });
    expect(error.message).toContain(`failed to fetch codex rate limits: ${detail()}`);
    lab.authority.clear();
    expect(await read()).toMatchObject({ rateLimits: { primary: { usedPercent: 12 } } });
  });

  it.each<Fault>([{ kind: 'hang' }, { kind: 'hangInBody' }])(
    'for 30 seconds: %j',
    async (fault) => {
      lab.authority.add('usage', fault);
      const error = refused({ excludeResetCreditDetails: true });
      await expect.poll(() => lab.requests().length).toBe(1);
      await lab.server.ports.clock.advance(29_999);
      const early = await Promise.race([error, Promise.resolve('waiting')]);
      expect(early).toBe('waiting');
      await lab.server.ports.clock.advance(1);
      expect((await error).message).toBe(
        `failed to fetch codex rate limits: ${host()} did not answer within 30 s`,
      );
    },
  );

  it('that nobody listens for', async () => {
    await lab.authority.close();
    expect((await refused()).message).toBe(
      `failed to fetch codex rate limits: cannot reach ${host()}: the connection was refused (ECONNREFUSED)`,
    );
  });

  it('and quotes what it was sent, or another secret, is cut short without them', async () => {
    const { accessToken } = lab.login;
    const others = ['sk-0123456789', 'opaque-refresh-token'];
    const body = `${accessToken} "key": ${others[0]} refresh_token=${others[1]} ${accessToken.repeat(9)}`;
    lab.authority.add('usage', { kind: 'answer', status: 400, body });
    const error = await refused();
    expect(error.message).toContain('body=<redacted> "key": <redacted> refresh_token=<redacted> ');
    expect(error.message.length).toBeLessThan(400);
    const shown = JSON.stringify({ ...error, message: error.message });
    // No part of one either: the text is cut after the secrets are gone.
    for (const secret of [accessToken, ...others]) expect(shown).not.toContain(secret.slice(0, 9));
  });

  it('and quotes an access token that looks like nothing in particular', async () => {
    const accessToken = 'as/plain+as=that';
    lab.store(loginRecord({ ...lab.login, accessToken }));
    lab.authority.add('usage', { kind: 'answer', status: 400, body: `not ${accessToken}!` });
    expect((await refused()).message).toMatch(/body=not <redacted>!$/);
  });

  it.each([
    ['a password', () => `http://me:hunter2@${host()}`],
    ['a token', () => `${lab.authority.url}/?token=hunter2&at=`],
  ])('shows no %s of its address', async (_, base) => {
    lab.moveBackend(base());
    const error = await refused();
    expect(error).toMatchObject({ key: 'backendFailed' });
    const shown = JSON.stringify([error.message, error, lab.server.ports.logged]);
    expect(shown).not.toContain('hunter2');
  });
});

describe('status 401', () => {
  it('is recovered from with one refresh for both requests, where the real server gives up', async () => {
    lab.authority.expireAll();
    expect(await read()).toMatchObject({
      rateLimits: { primary: { usedPercent: 12 } },
      rateLimitResetCredits: { credits: [{ id: 'credit-1' }] },
    });
    expect(lab.authority.stats).toMatchObject({ refreshTotal: 1, refreshOk: 1, refreshReused: 0 });
  });

  it('is told together with why the login could not be refreshed', async () => {
    lab.authority.expireAll();
    lab.authority.add('refresh', {
      kind: 'answer',
      status: 401,
      body: { error: { code: 'refresh_token_expired' } },
    });
    const error = await refused({ excludeResetCreditDetails: true });
    const start = `failed to fetch codex rate limits: GET ${usageUrl()} failed: 401 Unauthorized; `;
    expect(error.message).toContain(`${start}Your access token could not be refreshed because`);
    expect(lab.server.ports.disk.get(authPath)).toContain(lab.login.refreshToken);
  });

  it('that stays is an answer like any other', async () => {
    lab.authority.add('usage', { kind: 'answer', status: 401, body: { error: 'no' } });
    const error = await refused({ excludeResetCreditDetails: true });
    expect(error.message).toBe(
      `failed to fetch codex rate limits: GET ${usageUrl()} failed: 401 Unauthorized; content-type=application/json; body={"error":"no"}`,
    );
    expect(lab.authority.stats.refreshTotal).toBe(1);
  });
});
