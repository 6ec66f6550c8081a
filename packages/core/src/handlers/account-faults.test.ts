/** Whatever disk, network and strangers do: a clear error, the stored login intact, the server alive. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSignedIn, type SignedIn } from '../testing/signed-in.ts';
import { authPath, type Fault } from '../testing.ts';

let lab: SignedIn;
beforeEach(async () => {
  lab = await createSignedIn();
});
afterEach(async () => expect(await lab.close()).toEqual([]));

const read = (params: object = {}) => lab.client.request('account/read', params);
const start = () =>
  lab.client.request('account/login/start', { type: 'chatgpt' }) as Promise<{
    loginId: string;
    authUrl: string;
  }>;
const disk = () => lab.server.ports.disk.get(authPath);
const ended = () =>
  lab.client.heard
    .filter(({ method }) => method === 'account/login/completed')
    .map(({ params }) => params as { success: boolean; error: string | null });

/** Lets time pass until it is settled, as some answers never come. */
async function inTime<T>(promise: Promise<T>): Promise<T> {
  let settled = false;
  const done = promise.finally(() => {
    settled = true;
  });
  done.catch(() => {});
  while (!settled) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    await lab.server.ports.clock.advance(1000);
  }
  return done;
}

/** Where the browser of somebody who has signed in is sent back to. */
async function sentBackTo(authUrl: string): Promise<string> {
  const response = await fetch(authUrl, { redirect: 'manual' });
  return response.headers.get('location') ?? '';
}
const visit = (url: string) => lab.server.ports.loopback.visit(url);

const faults: [string, Fault, RegExp][] = [
  ['never answers', { kind: 'hang' }, /did not answer within \d+ s/],
  ['stops in the middle', { kind: 'hangInBody' }, /did not answer within \d+ s/],
  ['breaks off in the middle', { kind: 'closeInBody' }, /connection was closed|failed/],
  ['hangs up', { kind: 'reset' }, /connection was closed/],
  ['answers with a page', { kind: 'html' }, /response|decod/i],
  ['answers with a page of an error', { kind: 'html', status: 502 }, /502 Bad Gateway/],
  ['answers without an end', { kind: 'huge', bytes: 8 * 1024 * 1024 }, /longer than/],
  ['redirects to itself', { kind: 'redirect' }, /redirect, which is not followed/],
  ['answers with what is no text', { kind: 'badUtf8' }, /not UTF-8/],
  ['is no web server', { kind: 'noHttp' }, /not HTTP/],
  ['answers with a list', { kind: 'answer', status: 200, body: [] }, /response|decod/i],
];

/** One line for a person. */
function expectClear(text: string | null | undefined, reason: RegExp) {
  expect(text).toMatch(reason);
  expect(text).not.toMatch(/\n|\bat .*:\d+:\d+|TypeError/);
  expect(text?.length).toBeLessThan(1000);
}

describe.each(faults)('an authority that %s', (_, fault, reason) => {
  it('fails a refresh for now, and spends nothing', async () => {
    const before = disk();
    lab.authority.add('refresh', fault, 1);
    expect(await inTime(read({ refreshToken: true }))).toMatchObject({ userId: 'user-lab' });
    expect(disk()).toBe(before);
    await read({ refreshToken: true });
    expect(lab.authority.stats).toMatchObject({ refreshOk: 1, refreshReused: 0 });
  });

  it('fails a request that needs a refresh, and says why', async () => {
    const before = disk();
    lab.authority.expireAll();
    lab.authority.add('refresh', fault, 1);
    const error = await inTime(
      lab.client.request('account/usage/read').then(
        () => undefined,
        (thrown: Error) => thrown,
      ),
    );
    // The whole request may take less time than the refresh alone.
    expectClear(error?.message, new RegExp(`${reason.source}|did not answer within`, 'i'));
    expect(disk()).toBe(before);
    // Until it is given up it is waited for by everybody who needs it.
    await lab.server.ports.clock.advance(30_000);
    expect(await inTime(lab.client.request('account/usage/read'))).toBeDefined();
  });

  it('fails a sign-in, and leaves the one before it', async () => {
    await read();
    const before = disk();
    lab.authority.add('code', fault);
    const { authUrl } = await start();
    const page = await inTime(visit(await sentBackTo(authUrl)));
    expect(page).toMatchObject({ status: 200 });
    expect(page?.body).not.toContain('<h1>Back soon');
    await vi.waitFor(() => expect(ended()).toHaveLength(1));
    const [outcome] = ended();
    expectClear(outcome?.error, reason);
    expect(outcome?.success).toBe(false);
    expect(disk()).toBe(before);
    expect(await read()).toMatchObject({ userId: 'user-lab' });
  });
});

describe('an authority whose name cannot be looked up', () => {
  it('fails what needs it, and nothing else', async () => {
    const before = disk();
    const { ports } = lab.server;
    ports.fetch = () => {
      const cause = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
      return Promise.reject(new TypeError('fetch failed', { cause }));
    };
    const { client } = lab;
    expect(await client.request('account/read', { refreshToken: true })).toMatchObject({
      userId: 'user-lab',
    });
    await expect(client.request('account/usage/read')).rejects.toMatchObject({
      code: -32603,
      message: expect.stringMatching(/there is no such host \(ENOTFOUND\)/),
    });
    await expect(
      client.request('account/login/start', { type: 'chatgptDeviceCode' }),
    ).rejects.toMatchObject({ code: -32603, message: expect.stringMatching(/no such host/) });
    expect(disk()).toBe(before);
    expect(await client.request('account/logout')).toEqual({});
  });
});

describe('an answer that got lost', () => {
  it('costs the login, but neither the record of it nor the server', async () => {
    const before = disk();
    lab.authority.add('refresh', { kind: 'loseAnswer' }, 1);
    expect(await inTime(read({ refreshToken: true }))).toMatchObject({ userId: 'user-lab' });
    expect(await inTime(read({ refreshToken: true }))).toMatchObject({ account: null });
    expect(disk()).toBe(before);
    expect(lab.authority.stats).toMatchObject({ refreshOk: 1, refreshReused: 1 });
  });
});

describe('a browser that comes back', () => {
  it('with another state is not heard, and the right one still is', async () => {
    const { authUrl } = await start();
    lab.authority.consent = { kind: 'wrongState' };
    expect(await visit(await sentBackTo(authUrl))).toMatchObject({ status: 400 });
    expect(ended()).toEqual([]);
    lab.authority.consent = { kind: 'approve' };
    const page = await visit(await sentBackTo(authUrl));
    await visit(page?.headers.Location ?? '');
    await vi.waitFor(() => expect(ended()).toMatchObject([{ success: true }]));
  });

  it('twice signs in once', async () => {
    const { authUrl } = await start();
    const url = await sentBackTo(authUrl);
    const [page] = await Promise.all([visit(url), visit(url)]);
    await visit(page?.headers.Location ?? '');
    await vi.waitFor(() => expect(ended()).toMatchObject([{ success: true }]));
    expect(lab.authority.stats.codeExchanges).toBe(1);
  });

  it('with markup in the error brings it to a page as text, and to the client as it is', async () => {
    const description = '<img src=x onerror=alert(1)>';
    lab.authority.consent = { kind: 'deny', error: 'access_denied', description };
    const { authUrl } = await start();
    const page = await visit(await sentBackTo(authUrl));
    expect(page?.body).not.toContain('<img');
    await vi.waitFor(() =>
      expect(ended()).toMatchObject([
        { error: `Login server error: Sign-in failed: ${description}` },
      ]),
    );
  });

  it('cannot, where strangers hold both ports', async () => {
    lab.server.ports.loopback.taken.add(1455).add(1457);
    await expect(inTime(start())).rejects.toMatchObject({
      code: -32603,
      message: 'failed to start login server: Port 127.0.0.1:1457 is already in use',
    });
    expect(ended()).toEqual([]);
    expect(await read()).toMatchObject({ userId: 'user-lab' });
  });
});

describe('a disk', () => {
  it.each(['{"auth_mode":"chatgpt","tokens":{"id_to', '\u0000\u0000\u0000', '[]', '"x"'])(
    'that holds %j for a login shows nobody, and takes a new one',
    async (text) => {
      lab.store(text);
      expect(await read({ refreshToken: true })).toMatchObject({ account: null });
      expect(disk()).toBe(text);
      await lab.client.request('account/login/start', { type: 'apiKey', apiKey: 'sk-lab' });
      expect(await read()).toMatchObject({ account: { type: 'apiKey' } });
      expect(JSON.parse(disk() ?? '')).toEqual({ auth_mode: 'apikey', OPENAI_API_KEY: 'sk-lab' });
    },
  );

  it.each(['ENOSPC: no space left on device', 'EROFS: read-only file system'])(
    'that takes nothing (%s) costs no token, and a sign-in says so',
    async (fault) => {
      const before = disk();
      lab.server.ports.diskFault = fault;
      expect(await read({ refreshToken: true })).toMatchObject({ userId: 'user-lab' });
      expect(lab.authority.stats.refreshTotal).toBe(0);
      const { authUrl } = await start();
      const page = await visit(await sentBackTo(authUrl));
      expect(page?.body).toContain('credentials could not be saved locally');
      await vi.waitFor(() =>
        expect(ended()).toMatchObject([
          {
            error:
              'Login server error: Sign-in completed but credentials could not be saved locally.',
          },
        ]),
      );
      expect(disk()).toBe(before);
      expect(await read()).toMatchObject({ userId: 'user-lab' });
    },
  );
});
