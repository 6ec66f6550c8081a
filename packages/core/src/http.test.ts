import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttp, createLoggedFetch, type HttpRequest } from './http.ts';
import type { Fetch } from './ports.ts';
import {
  type Authority,
  createAuthority,
  createFakePorts,
  type FakePorts,
  type Fault,
} from './testing.ts';

let authority: Authority;
let ports: FakePorts;
beforeEach(async () => {
  authority = await createAuthority();
  ports = createFakePorts();
});
afterEach(() => authority.close());

const host = () => new URL(authority.url).host;

const send = (request: Partial<HttpRequest> = {}) =>
  createHttp(ports)({
    method: 'GET',
    url: `${authority.url}/resource?code=secret`,
    headers: { authorization: `Bearer ${authority.signIn({}).accessToken}` },
    timeoutMs: 5000,
    ...request,
  });

describe('an HTTP request', () => {
  it('is answered whatever the status, and logged by method, address and status', async () => {
    expect(await send()).toEqual({
      kind: 'answered',
      status: 200,
      statusText: 'OK',
      contentType: 'application/json',
      text: '{"ok":true}',
    });
    expect(await send({ headers: {} })).toMatchObject({ kind: 'answered', status: 401 });
    const url = `${authority.url}/resource?code=<redacted>`;
    expect(ports.logged).toEqual([
      { level: 'debug', message: 'Request completed', fields: { method: 'GET', url, status: 200 } },
      { level: 'debug', message: 'Request completed', fields: { method: 'GET', url, status: 401 } },
    ]);
  });

  it.each<[string, Fault, () => string]>([
    [
      'a redirect',
      { kind: 'redirect' },
      () => `${host()} answered with a redirect, which is not followed`,
    ],
    [
      'a reset',
      { kind: 'reset' },
      () => `cannot reach ${host()}: the connection was closed (ECONNRESET)`,
    ],
    [
      'a body that ends early',
      { kind: 'closeInBody' },
      () => `cannot reach ${host()}: the connection was closed (UND_ERR_SOCKET)`,
    ],
    [
      'what is not HTTP',
      { kind: 'noHttp' },
      () => `${host()} answered with what is not HTTP (HPE_INVALID_CONSTANT)`,
    ],
    ['bytes that are not UTF-8', { kind: 'badUtf8' }, () => `the answer of ${host()} is not UTF-8`],
    [
      'a huge body',
      { kind: 'huge', bytes: 50_000_000 },
      () => `the answer of ${host()} is longer than 1048576 bytes`,
    ],
  ])('fails with a text for a person on %s', async (_, fault, detail) => {
    authority.add('resource', fault);
    expect(await send()).toEqual({ kind: 'failed', detail: detail(), timedOut: false });
    expect(ports.logged).toEqual([
      {
        level: 'debug',
        message: 'Request failed',
        fields: {
          method: 'GET',
          url: `${authority.url}/resource?code=<redacted>`,
          error: detail(),
        },
      },
    ]);
  });

  it.each<Fault['kind']>(['hang', 'hangInBody'])(
    'is given up when the time for all of it is over: %s',
    async (kind) => {
      authority.add('resource', { kind } as Fault);
      const outcome = send();
      await ports.clock.advance(4999);
      expect(ports.logged).toEqual([]);
      await ports.clock.advance(1);
      expect(await outcome).toEqual({
        kind: 'failed',
        detail: `${host()} did not answer within 5 s`,
        timedOut: true,
      });
      expect(ports.clock.sleepers).toBe(0);
    },
  );

  it('ends when its caller says so', async () => {
    authority.add('resource', { kind: 'hang' });
    const stop = new AbortController();
    const outcome = send({ signal: stop.signal });
    stop.abort();
    const canceled = { kind: 'failed', detail: 'the request was canceled', timedOut: false };
    expect(await outcome).toEqual(canceled);
    expect(await send({ signal: stop.signal })).toEqual(canceled);
    expect(ports.clock.sleepers).toBe(0);
  });

  it('fails where nobody listens', async () => {
    const { url } = authority;
    await authority.close();
    expect(await send({ url })).toEqual({
      kind: 'failed',
      detail: `cannot reach ${host()}: the connection was refused (ECONNREFUSED)`,
      timedOut: false,
    });
  });

  it.each<[string, unknown, string]>([
    [
      'a name that nobody knows',
      new TypeError('fetch failed', {
        cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }),
      }),
      'cannot reach auth.test: there is no such host (ENOTFOUND)',
    ],
    [
      'two addresses that refuse',
      new TypeError('fetch failed', {
        cause: new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })]),
      }),
      'cannot reach auth.test: the connection was refused (ECONNREFUSED)',
    ],
    [
      'a code without a text of its own',
      new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'E_ODD' }) }),
      'the request to auth.test failed (E_ODD)',
    ],
    [
      'a message that quotes a header',
      new TypeError('"Bearer secret" is an invalid header value'),
      'the request to auth.test failed',
    ],
    ['what is no error', 'secret', 'the request to auth.test failed'],
  ])('says of %s no more than it should', async (_, error, detail) => {
    const fetch: Fetch = () => Promise.reject(error);
    const http = createHttp({ ...ports, fetch });
    expect(await http({ method: 'GET', url: 'https://auth.test/', timeoutMs: 5000 })).toEqual({
      kind: 'failed',
      detail,
      timedOut: false,
    });
  });

  it('does not start for what is no address', async () => {
    expect(await send({ url: 'secret' })).toMatchObject({ detail: 'the address is no URL' });
    expect(JSON.stringify(ports.logged)).not.toContain('secret');
  });

  it('keeps its headers to itself, whatever happens', async () => {
    const headers = { authorization: 'Bearer\nsecret' };
    expect(await send({ headers })).toMatchObject({ kind: 'failed' });
    expect(JSON.stringify(ports.logged)).not.toContain('Bearer');
  });
});

describe('a logged fetch', () => {
  it('passes answers and failures on, and logs one line for each', async () => {
    const fetch = createLoggedFetch(ports.fetch, ports.log);
    const response = await fetch(`${authority.url}/resource#secret`, {});
    expect(response.status).toBe(401);
    await response.body?.cancel();
    await authority.close();
    await expect(fetch(authority.url, { method: 'POST' })).rejects.toThrow('fetch failed');
    expect(ports.logged.map(({ message, fields }) => [message, fields])).toEqual([
      [
        'Request completed',
        { method: 'GET', url: `${authority.url}/resource#<redacted>`, status: 401 },
      ],
      [
        'Request failed',
        {
          method: 'POST',
          url: `${authority.url}/`,
          error: `cannot reach ${host()}: the connection was refused (ECONNREFUSED)`,
        },
      ],
    ]);
  });
});
