/** Who is signed in at an authority, and which tokens are good. A refresh token works once. */
import { randomBytes } from 'node:crypto';
import { toJwt } from '../jwt.ts';
import type { AuthorityStats } from './stats.ts';

/** What the tokens say of somebody. A member that is undefined is a claim that is missing. */
export interface Person {
  email?: string | undefined;
  plan?: string | undefined;
  userId?: string | undefined;
  accountId?: string | undefined;
  /** More claims of the namespace of authentication. */
  more?: Readonly<Record<string, unknown>>;
}

export interface IssuedTokens {
  /** Names the login in the counters. */
  login: number;
  idToken: string;
  accessToken: string;
  refreshToken: string;
  accountId: string | undefined;
}

export interface LedgerOptions {
  /** How long an access token says that it lives. */
  accessTokenSeconds: number;
  /** A second use of a refresh token ends the whole login, as some authorities do against thieves. */
  revokeOnReuse: boolean;
  /**
   * A spent refresh token may be spent again until one of the tokens that it brought has been used, and brings the same
   * tokens: a client that dies between the answer and its disk has lost nothing.
   */
  repeatUntilUsed: boolean;
  now: () => number;
}

interface Login {
  readonly id: number;
  readonly person: Person;
  revoked: boolean;
  refreshes: number;
  reuses: number;
  /** Whether a token of the newest set has been used. */
  used: boolean;
  tokens: IssuedTokens;
  previousRefreshToken: string | undefined;
}

export type Refreshed = { tokens: IssuedTokens } | { refused: string };

export interface Ledger {
  /** Every secret that was ever handed out. */
  readonly secrets: Set<string>;
  signIn(person: Person): IssuedTokens;
  refresh(refreshToken: string): Refreshed;
  /** Ends the login of a token, be it for access or for refresh. */
  revoke(token: string): boolean;
  /** The person of an access token that is good now. */
  authenticate(accessToken: string): Person | undefined;
  /** Every access token handed out so far is good no more; the refresh tokens are. */
  expireAll(): void;
  /** A secret that is told to nobody but its receiver, in the form of the real authority. */
  secret(prefix: string): string;
  readonly logins: readonly Readonly<Pick<Login, 'id' | 'refreshes' | 'reuses' | 'revoked'>>[];
}

export const defaultPerson: Person = {
  email: 'lab@example.com',
  plan: 'pro',
  userId: 'user-lab',
  accountId: 'acct-lab',
};

const claimsOf = ({ plan, userId, accountId, more }: Person) => ({
  'https://api.openai.com/auth': {
    ...(plan !== undefined && { chatgpt_plan_type: plan }),
    ...(userId !== undefined && { chatgpt_user_id: userId }),
    ...(accountId !== undefined && { chatgpt_account_id: accountId }),
    ...more,
  },
});

export function createLedger(stats: AuthorityStats, options: LedgerOptions): Ledger {
  const secrets = new Set<string>();
  const logins: Login[] = [];
  const byRefreshToken = new Map<string, Login>();
  const byAccessToken = new Map<string, { login: Login; goodUntil: number }>();

  const keep = (secret: string): string => {
    secrets.add(secret);
    return secret;
  };
  const secret = (prefix: string) => keep(`${prefix}${randomBytes(24).toString('base64url')}`);

  function issue(login: number, person: Person): IssuedTokens {
    const second = Math.floor(options.now() / 1000);
    const times = { iat: second, exp: second + options.accessTokenSeconds };
    const claims = { ...claimsOf(person), ...times, jti: randomBytes(12).toString('base64url') };
    return {
      login,
      idToken: keep(
        toJwt({ ...claims, ...(person.email !== undefined && { email: person.email }) }),
      ),
      accessToken: keep(toJwt({ ...claims, scp: ['openid', 'offline_access'] })),
      refreshToken: secret('rt_'),
      accountId: person.accountId,
    };
  }

  function remember(login: Login, tokens: IssuedTokens) {
    login.tokens = tokens;
    login.used = false;
    byRefreshToken.set(tokens.refreshToken, login);
    const goodUntil = options.now() + options.accessTokenSeconds * 1000;
    byAccessToken.set(tokens.accessToken, { login, goodUntil });
  }

  return {
    secrets,
    secret,
    logins,
    signIn(person) {
      const id = logins.length;
      const tokens = issue(id, person);
      const login: Login = {
        id,
        person,
        revoked: false,
        refreshes: 0,
        reuses: 0,
        used: false,
        tokens,
        previousRefreshToken: undefined,
      };
      logins.push(login);
      remember(login, tokens);
      return tokens;
    },
    refresh(refreshToken) {
      const login = byRefreshToken.get(refreshToken);
      if (login === undefined || login.revoked) {
        stats.refreshUnknownToken += 1;
        return { refused: 'refresh_token_invalidated' };
      }
      if (refreshToken !== login.tokens.refreshToken) {
        const repeat = refreshToken === login.previousRefreshToken && !login.used;
        if (options.repeatUntilUsed && repeat) {
          stats.refreshRepeated += 1;
          return { tokens: login.tokens };
        }
        stats.refreshReused += 1;
        login.reuses += 1;
        if (options.revokeOnReuse) login.revoked = true;
        return { refused: 'refresh_token_reused' };
      }
      stats.refreshOk += 1;
      login.refreshes += 1;
      login.previousRefreshToken = refreshToken;
      // The access token before it stays good until it expires, as a real one does.
      remember(login, issue(login.id, login.person));
      return { tokens: login.tokens };
    },
    revoke(token) {
      const login = byRefreshToken.get(token) ?? byAccessToken.get(token)?.login;
      if (login === undefined) return false;
      login.revoked = true;
      return true;
    },
    authenticate(accessToken) {
      const known = byAccessToken.get(accessToken);
      if (known === undefined || known.login.revoked || known.goodUntil <= options.now()) {
        return undefined;
      }
      if (accessToken === known.login.tokens.accessToken) known.login.used = true;
      return known.login.person;
    },
    expireAll() {
      for (const known of byAccessToken.values()) known.goodUntil = Number.NEGATIVE_INFINITY;
    },
  };
}
