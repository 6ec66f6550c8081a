/** Where the authority and the ChatGPT backend are. */
import type { Env } from '../ports.ts';

export interface Endpoints {
  /** Of the browser and the device login; without a slash at its end. */
  readonly issuer: string;
  readonly clientId: string;
  /** Where tokens are refreshed. */
  readonly refreshUrl: string;
  /** Where tokens are revoked. */
  readonly revokeUrl: string;
  /** Of the ChatGPT backend; without a slash at its end. */
  readonly chatgptBaseUrl: string;
  /** The page that ends a login where the client asks for one of the authority. */
  readonly hostedSuccessUrl: string;
}

export interface ResolvedEndpoints {
  endpoints: Endpoints;
  /** One line for a person on each setting that is not in force; quotes no value, as an address can hold a password. */
  faults: string[];
}

const defaultIssuer = 'https://auth.openai.com';

const trimmed = (url: string): string => url.replace(/\/+$/, '');

/** The site alone is taken for the backend that it carries, as the real server takes it. */
function toBackend(url: string): string {
  const isSite = /^https:\/\/(?:chatgpt\.com|chat\.openai\.com)(?:\/|$)/i.test(url);
  return isSite && !url.includes('/backend-api') ? `${trimmed(url)}/backend-api` : trimmed(url);
}

/** Secrets are sent there: over TLS, or to this machine. */
function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:') return true;
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** The environment wins over the configuration; a setting that cannot be used counts for nothing, and is told. */
export function resolveEndpoints(
  env: Env,
  config: { readonly chatgptBaseUrl: string | undefined },
): ResolvedEndpoints {
  const faults: string[] = [];
  const choose = (candidates: readonly (readonly [name: string, url: string | undefined])[]) => {
    for (const [name, url] of candidates) {
      if (url === undefined) continue;
      if (isSafe(url)) return url;
      faults.push(`${name} is not an https URL, nor one of this machine`);
    }
    return undefined;
  };
  const fromEnv = (name: string) => choose([[name, env.get(name)]]);

  const refreshOverride = fromEnv('CODEX_REFRESH_TOKEN_URL_OVERRIDE');
  const endpoints: Endpoints = {
    issuer: trimmed(fromEnv('CODEX_APP_SERVER_LOGIN_ISSUER') ?? defaultIssuer),
    clientId: env.get('CODEX_APP_SERVER_LOGIN_CLIENT_ID') ?? 'app_EMoamEEZ73f0CkXaXp7hrann',
    refreshUrl: refreshOverride ?? `${defaultIssuer}/oauth/token`,
    revokeUrl:
      fromEnv('CODEX_REVOKE_TOKEN_URL_OVERRIDE') ??
      `${refreshOverride === undefined ? defaultIssuer : new URL(refreshOverride).origin}/oauth/revoke`,
    chatgptBaseUrl: toBackend(
      choose([
        ['CODEX_APP_SERVER_CHATGPT_BASE_URL', env.get('CODEX_APP_SERVER_CHATGPT_BASE_URL')],
        ['chatgpt_base_url', config.chatgptBaseUrl],
      ]) ?? 'https://chatgpt.com/backend-api',
    ),
    hostedSuccessUrl:
      fromEnv('CODEX_APP_SERVER_DEV_OPEN_APP_URL') ?? 'https://chatgpt.com/codex/open-app',
  };
  return { endpoints, faults };
}

/** The true authority has a platform site of its own. */
export const isDefaultIssuer = (issuer: string): boolean => issuer === defaultIssuer;
