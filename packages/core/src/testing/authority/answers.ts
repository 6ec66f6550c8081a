/** What each endpoint answers when nothing is wrong. */
import type { IncomingMessage } from 'node:http';
import type { Authorizer, Consent } from './authorize.ts';
import {
  accountsOf,
  profileOf,
  resetCreditsOf,
  saidWord,
  threadUsageOf,
  usageOf,
} from './backend.ts';
import type { Devices } from './devices.ts';
import type { Endpoint } from './faults.ts';
import type { IssuedTokens, Ledger, Person } from './ledger.ts';
import type { AuthorityStats } from './stats.ts';

export interface Answer {
  status: number;
  body: string;
  type: string;
  location?: string;
}

export const json = (status: number, body: unknown): Answer => ({
  status,
  body: JSON.stringify(body),
  type: 'application/json',
});

export const refusedWith = (status: number, code: string, message: string): Answer =>
  json(status, { error: { code, message } });

const bearerOf = (request: IncomingMessage): string =>
  /^Bearer (.*)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';

export const object = (body: string): Record<string, unknown> => {
  try {
    return Object(JSON.parse(body));
  } catch {
    return {};
  }
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Which endpoint a request is for; a token request says so in its body. */
export function endpointOf(method: string, path: string, body: string): Endpoint | undefined {
  if (method === 'POST' && path === '/oauth/token') {
    if (body.startsWith('{')) return 'refresh';
    const grant = new URLSearchParams(body).get('grant_type');
    if (grant === 'refresh_token') return 'refresh';
    return grant === 'authorization_code' ? 'code' : 'apiKey';
  }
  if (method === 'POST' && path.endsWith('/responses')) return 'responses';
  const fixed: Record<string, Endpoint> = {
    'GET /oauth/authorize': 'authorize',
    'POST /oauth/revoke': 'revoke',
    'POST /api/accounts/deviceauth/usercode': 'userCode',
    'POST /api/accounts/deviceauth/token': 'devicePoll',
    'GET /api/codex/accounts/check': 'accountsCheck',
    'GET /api/codex/usage': 'usage',
    'GET /api/codex/rate-limit-reset-credits': 'resetCredits',
    'GET /api/codex/profiles/me': 'profile',
    'POST /api/codex/usage/thread_usage/query': 'threadUsage',
    'GET /resource': 'resource',
  };
  return fixed[`${method} ${path.replace(/^\/backend-api\/wham\//, '/api/codex/')}`];
}

interface Parts {
  stats: AuthorityStats;
  ledger: Ledger;
  authorizer: Authorizer;
  devices: Devices;
  consent: () => Consent;
}

type Answers = Readonly<
  Record<Endpoint, (request: IncomingMessage, url: URL, body: string) => Answer>
>;

const tokens = ({ idToken, accessToken, refreshToken }: IssuedTokens): Answer =>
  json(200, { id_token: idToken, access_token: accessToken, refresh_token: refreshToken });

export function createAnswers({ stats, ledger, authorizer, devices, consent }: Parts): Answers {
  const withPerson = (request: IncomingMessage, answer: (person: Person) => Answer): Answer => {
    const found = ledger.authenticate(bearerOf(request));
    return found === undefined
      ? refusedWith(401, 'token_expired', 'Provided authentication token is expired.')
      : answer(found);
  };

  return {
    authorize(_, url) {
      const outcome = authorizer.authorize(url.searchParams, consent());
      if ('refused' in outcome) return refusedWith(400, 'invalid_request', outcome.refused);
      return { status: 302, body: '', type: 'text/plain', location: outcome.location };
    },
    code(_, __, body) {
      stats.codeExchanges += 1;
      const outcome = authorizer.redeem(new URLSearchParams(body));
      if ('refused' in outcome) {
        return json(400, { error: 'invalid_grant', error_description: outcome.refused });
      }
      return tokens(outcome.tokens);
    },
    apiKey() {
      stats.apiKeyExchanges += 1;
      return json(200, { access_token: ledger.secret('sk-') });
    },
    refresh(_, __, body) {
      stats.refreshTotal += 1;
      const form = body.startsWith('{')
        ? object(body)
        : Object.fromEntries(new URLSearchParams(body));
      const outcome = ledger.refresh(text(form.refresh_token));
      if ('refused' in outcome) return refusedWith(401, outcome.refused, 'The token was refused.');
      return tokens(outcome.tokens);
    },
    revoke(_, __, body) {
      stats.revokes += 1;
      ledger.revoke(text(object(body).token));
      return json(200, {});
    },
    userCode: (_, __, body) => json(200, devices.offer(text(object(body).client_id))),
    devicePoll(_, __, body) {
      const { device_auth_id: id, user_code: code } = object(body);
      const granted = devices.poll(text(id), text(code));
      return granted === undefined
        ? refusedWith(403, 'authorization_pending', 'Not yet.')
        : json(200, granted);
    },
    accountsCheck: (request) => withPerson(request, (found) => json(200, accountsOf(found))),
    usage(request) {
      stats.usageReads += 1;
      return withPerson(request, (found) => json(200, usageOf(found)));
    },
    resetCredits: (request) => withPerson(request, () => json(200, resetCreditsOf())),
    profile: (request) => withPerson(request, () => json(200, profileOf())),
    threadUsage: (request, _, body) =>
      withPerson(request, () => json(200, threadUsageOf(object(body).thread_ids))),
    responses(request) {
      stats.responsesTotal += 1;
      const answer = withPerson(request, () => ({
        status: 200,
        body: saidWord(),
        type: 'text/event-stream',
      }));
      if (answer.status === 401) stats.responses401 += 1;
      else stats.responsesOk += 1;
      return answer;
    },
    resource: (request) => withPerson(request, () => json(200, { ok: true })),
  };
}
