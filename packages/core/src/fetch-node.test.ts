import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createNodeFetch } from './fetch-node.ts';
import { describeFetchError } from './http.ts';

const servers: Server[] = [];
async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const seen = ({ method, url, headers }: IncomingMessage) => ({
  line: `${method} ${url}`,
  authorization: headers.authorization,
  proxyAuthorization: headers['proxy-authorization'],
});
let atTarget: ReturnType<typeof seen>[];
let atProxy: ReturnType<typeof seen>[];
let target: string;
let proxyPort: number;

beforeEach(async () => {
  atTarget = [];
  atProxy = [];
  const port = await listen(
    createServer((request, response) => {
      atTarget.push(seen(request));
      response.end('from the target');
    }),
  );
  target = `http://127.0.0.1:${port}`;
  const proxy = createServer((request, response) => {
    atProxy.push(seen(request));
    response.end('from the proxy');
  });
  proxy.on('connect', (request, socket) => {
    atProxy.push(seen(request));
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  proxyPort = await listen(proxy);
});

const withEnv = (variables: Record<string, string>) =>
  createNodeFetch({ get: (name) => variables[name] || undefined });
const headers = { authorization: 'Bearer for-the-target' };
const ask = async (variables: Record<string, string>, url = `${target}/x`) =>
  (await withEnv(variables)(url, { headers })).text();

it.each(['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'])('goes through %s', async (name) => {
  expect(await ask({ [name]: `http://127.0.0.1:${proxyPort}` })).toBe('from the proxy');
  expect(atProxy).toMatchObject([
    { line: `GET ${target}/x`, authorization: headers.authorization },
  ]);
  expect(atTarget).toEqual([]);
});

it('signs in at the proxy, and tells the target nothing of it', async () => {
  expect(await ask({ HTTP_PROXY: `http://me:word@127.0.0.1:${proxyPort}` })).toBe('from the proxy');
  const basic = `Basic ${Buffer.from('me:word').toString('base64')}`;
  expect(atProxy).toMatchObject([{ proxyAuthorization: basic }]);
});

it.each([{ NO_PROXY: '127.0.0.1' }, { no_proxy: '*' }, { CODEX_SANDBOX: 'seatbelt' }])(
  'asks directly with %o',
  async (variables: Record<string, string>) => {
    const proxies = { HTTP_PROXY: `http://127.0.0.1:${proxyPort}` };
    expect(await ask({ ...proxies, ...variables })).toBe('from the target');
    expect(atProxy).toEqual([]);
  },
);

it('asks for a tunnel to a server of TLS, and says who refused it', async () => {
  const url = 'https://models.test/v1';
  const refused = ask({ HTTPS_PROXY: `http://127.0.0.1:${proxyPort}` }, url);
  const error = await refused.catch((caught: unknown) => caught);
  expect(atProxy).toMatchObject([{ line: 'CONNECT models.test:443', authorization: undefined }]);
  expect(describeFetchError(error, url)).toBe(
    'cannot reach models.test: the proxy did not let it through (UND_ERR_ABORTED)',
  );
});

it('asks a server of TLS directly where only plain HTTP has a proxy', async () => {
  const proxies = { HTTP_PROXY: `http://127.0.0.1:${proxyPort}` };
  // The target has no certificate to show.
  await expect(ask(proxies, target.replace('http:', 'https:'))).rejects.toThrow();
  expect(atProxy).toEqual([]);
});

it.each([
  'socks5://me:word@127.0.0.1:1',
  'nonsense:word',
  'http://[word',
  'http://word.test:99999',
  'http://me:%word@127.0.0.1:1',
])('refuses the proxy %s', async (proxy) => {
  const error = await ask({ ALL_PROXY: proxy }).catch((caught: unknown) => caught);
  expect(String(error)).not.toContain('word');
  expect(describeFetchError(error, target)).toContain(
    'HTTPS_PROXY, HTTP_PROXY or ALL_PROXY is no http or https URL',
  );
  expect(atTarget).toEqual([]);
});

it.each([
  [undefined, true],
  [300_000, true],
  [300_001, false],
])('a silence of %s ms: the fetch of the platform is enough: %s', async (silenceMs, enough) => {
  const answer = await withEnv({})(target, silenceMs === undefined ? {} : { silenceMs });
  expect(await answer.text()).toBe('from the target');
  // The limit of the platform's own cannot be moved.
  expect(answer instanceof Response).toBe(enough);
});
