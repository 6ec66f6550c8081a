/**
 * How this process asks the network: with the `fetch` of the platform, and with that of `undici` where the platform's
 * cannot do what is wanted, which is to go through a proxy or to wait for an answer longer than five minutes.
 */
import type { Dispatcher } from 'undici';
import type { Env, Fetch } from './ports.ts';

/** What the platform's own `fetch` waits for headers, or between two reads of a body. Cannot be changed there. */
const platformSilenceMs = 300_000;

interface Proxies {
  readonly httpProxy: string | undefined;
  readonly httpsProxy: string | undefined;
  /** Hosts that are asked directly. */
  readonly noProxy: string;
}

/** As most programs read them: lower case first. Undefined where there is no proxy to go through. */
function readProxies(env: Env): Proxies | undefined {
  // The sandbox of macOS lets nobody look up the proxies of the system; the real server does the same.
  if (env.get('CODEX_SANDBOX') === 'seatbelt') return undefined;
  const read = (name: string) => env.get(name) ?? env.get(name.toUpperCase());
  const all = read('all_proxy');
  const httpProxy = read('http_proxy') ?? all;
  const httpsProxy = read('https_proxy') ?? all;
  if (httpProxy === undefined && httpsProxy === undefined) return undefined;
  return { httpProxy, httpsProxy, noProxy: read('no_proxy') ?? '' };
}

/** An address that can be connected to, with a name and a password that can be read, if it has any. */
function isProxyAddress(address: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return false;
  try {
    const { username, password } = new URL(address);
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}

/** Has the form of the platform's errors, whose code says what a person is told. Quotes nothing: it may hold a password. */
const badProxy = (): Error =>
  Object.assign(new Error('the address of the proxy cannot be used'), {
    code: 'ERR_PROXY_ADDRESS',
  });

/** As the module that it is, because a bundler knows no other of its names. */
const loadUndici = async () => (await import('undici')).default;

export function createNodeFetch(env: Env): Fetch {
  const proxies = readProxies(env);
  /** By proxy and the longest silence: there are as many as configured providers have limits. */
  const dispatchers = new Map<string, Promise<Dispatcher>>();

  async function createDispatcher(
    proxy: string | undefined,
    silenceMs: number,
  ): Promise<Dispatcher> {
    const { Agent, EnvHttpProxyAgent } = await loadUndici();
    // Whoever reads the body has a limit of his own.
    const limits = { headersTimeout: silenceMs, bodyTimeout: 0 };
    if (proxies === undefined || proxy === undefined) return new Agent(limits);
    return new EnvHttpProxyAgent({
      ...limits,
      // Plain HTTP goes to a proxy as it is; many of them open tunnels to ports of TLS alone.
      proxyTunnel: false,
      noProxy: proxies.noProxy,
      httpProxy: proxy,
      httpsProxy: proxy,
    });
  }

  /** The proxy of plain HTTP is not asked for a tunnel: who means it for both names it for both. */
  const proxyFor = (url: string): string | undefined =>
    /^https:/i.test(url) ? proxies?.httpsProxy : proxies?.httpProxy;

  return async (url, { silenceMs = platformSilenceMs, ...init }) => {
    const proxy = proxyFor(url);
    if (proxy === undefined && silenceMs <= platformSilenceMs) return fetch(url, init);
    if (proxy !== undefined && !isProxyAddress(proxy)) throw badProxy();
    const key = `${silenceMs} ${proxy}`;
    const known = dispatchers.get(key) ?? createDispatcher(proxy, silenceMs);
    dispatchers.set(key, known);
    const { fetch: fetchThrough } = await loadUndici();
    type Init = Parameters<typeof fetchThrough>[1];
    // The same standard, declared twice.
    const answer = await fetchThrough(url, { ...init, dispatcher: await known } as Init);
    return answer as unknown as Response;
  };
}
