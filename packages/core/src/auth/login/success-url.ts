/** Where the browser goes after a sign-in. */
import { type Endpoints, isDefaultIssuer } from '../endpoints.ts';
import { type Claims, parseClaims } from '../jwt.ts';
import type { LoginTokens } from './exchange.ts';

export type AppBrand = 'codex' | 'chatgpt';

export interface SuccessPageChoice {
  /** Ends on a page of the authority, unless there is something left to set up, which that page does not know. */
  hosted: boolean;
  appBrand: AppBrand;
  streamlined: boolean;
}

export interface SuccessRedirect {
  url: string;
  /** Whether the local server has to show the page. */
  local: boolean;
  /** Where the owner of a new organisation goes on; undefined where there is nothing left to do. */
  setupUrl: string | undefined;
}

const authClaims = (token: string): Claims => {
  const claims = parseClaims(token)?.['https://api.openai.com/auth'];
  return typeof claims === 'object' && claims !== null ? (claims as Claims) : {};
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * The id token does not go along, though the real server sends it: an address stays in the history of a browser, and
 * an id token buys an API key.
 */
export function successRedirect(
  port: number,
  endpoints: Pick<Endpoints, 'issuer' | 'hostedSuccessUrl'>,
  tokens: LoginTokens,
  choice: SuccessPageChoice,
): SuccessRedirect {
  const claims = authClaims(tokens.idToken);
  const needsSetup = claims.completed_platform_onboarding !== true && claims.is_org_owner === true;
  if (choice.hosted && !needsSetup) {
    const url = new URL(endpoints.hostedSuccessUrl);
    url.searchParams.set('source', 'login');
    url.searchParams.set('app_brand', choice.appBrand);
    return { url: url.href, local: false, setupUrl: undefined };
  }
  const platformUrl = isDefaultIssuer(endpoints.issuer)
    ? 'https://platform.openai.com'
    : 'https://platform.api.openai.org';
  const query = new URLSearchParams([
    ['needs_setup', String(needsSetup)],
    ['org_id', text(claims.organization_id)],
    ['project_id', text(claims.project_id)],
    ['plan_type', text(authClaims(tokens.accessToken).chatgpt_plan_type)],
    ['platform_url', platformUrl],
    ...(choice.streamlined ? [['codex_streamlined_login', 'true'] as [string, string]] : []),
  ]);
  return {
    url: `http://127.0.0.1:${port}/success?${query}`,
    local: true,
    setupUrl: needsSetup ? platformUrl : undefined,
  };
}
