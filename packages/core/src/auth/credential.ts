/**
 * Credentials as data: immutable, disjoint, each with only its own fields. The wire's authentication modes exist only
 * in the mapping at the end of this file.
 */
import type { AuthMode, PlanType } from '@wirebox/app-server-protocol';
import { knownPlanType, unknownValue } from '@wirebox/app-server-protocol';
import { expiryOf, type Identity, parseClaims, toIdentity } from './jwt.ts';
import type { AuthRecord } from './record.ts';

export interface ApiKeyCredential {
  readonly kind: 'apiKey';
  readonly apiKey: string;
}

/** A ChatGPT login whose tokens the server stores. */
export interface ManagedCredential {
  readonly kind: 'managed';
  /** Undefined where the record says ChatGPT but holds no tokens, or none that were ever dated. */
  readonly tokens: ManagedTokens | undefined;
}

export interface ManagedTokens {
  readonly accessToken: string;
  /** Can be spent once. Undefined where the login came without one. */
  readonly refreshToken: string | undefined;
  /** The workspace as stored beside the tokens; it stays when the tokens are refreshed. */
  readonly accountId: string | undefined;
  readonly identity: Identity;
  /** Milliseconds since the epoch; undefined where the access token does not say. */
  readonly expiresAt: number | undefined;
  /** Milliseconds since the epoch. */
  readonly lastRefresh: number;
}

/** A ChatGPT login that the host owns: kept in memory, renewed by asking the host. */
export interface ExternalCredential {
  readonly kind: 'external';
  readonly accessToken: string;
  readonly accountId: string;
  /** As the host gave it, else as the token has it. */
  readonly plan: string | undefined;
  readonly identity: Identity;
}

export type Credential = ApiKeyCredential | ManagedCredential | ExternalCredential;

function toManaged({ tokens, last_refresh }: AuthRecord): ManagedCredential {
  if (!tokens || !last_refresh) return { kind: 'managed', tokens: undefined };
  return {
    kind: 'managed',
    tokens: {
      accessToken: tokens.access_token,
      refreshToken: tokens.refresh_token || undefined,
      accountId: tokens.account_id ?? undefined,
      identity: toIdentity(parseClaims(tokens.id_token) ?? {}),
      expiresAt: expiryOf(parseClaims(tokens.access_token)),
      lastRefresh: Date.parse(last_refresh),
    },
  };
}

/** The credential of a record, undefined where it holds none of a kind that is served. */
export function toCredential(record: AuthRecord): Credential | undefined {
  // Records from before `auth_mode` was written: a key wins over tokens that lie beside it.
  const mode =
    record.auth_mode ?? (typeof record.OPENAI_API_KEY === 'string' ? 'apikey' : 'chatgpt');
  switch (mode) {
    case 'apikey':
      return typeof record.OPENAI_API_KEY === 'string'
        ? { kind: 'apiKey', apiKey: record.OPENAI_API_KEY }
        : undefined;
    case 'chatgpt':
      return toManaged(record);
    default:
      return undefined;
  }
}

export interface HostTokens {
  accessToken: string;
  chatgptAccountId: string;
  chatgptPlanType?: string | null;
}

/** The credential a host supplied; undefined where its access token is no JWT. */
export function toExternalCredential(given: HostTokens): ExternalCredential | undefined {
  const claims = parseClaims(given.accessToken);
  if (claims === undefined) return undefined;
  const identity = toIdentity(claims);
  return {
    kind: 'external',
    accessToken: given.accessToken,
    accountId: given.chatgptAccountId,
    // Hosts spell plans as they like; tokens are spelled by the authority.
    plan: given.chatgptPlanType?.toLowerCase() ?? identity.plan,
    identity,
  };
}

/** What a request is signed with; undefined where there is nothing to sign with. */
export function bearerOf(credential: Credential | undefined): string | undefined {
  switch (credential?.kind) {
    case undefined:
      return undefined;
    case 'apiKey':
      return credential.apiKey || undefined;
    case 'managed':
      return credential.tokens?.accessToken || undefined;
    case 'external':
      return credential.accessToken || undefined;
  }
}

/** The workspace that requests name; an API key has none. */
export function accountIdOf(credential: Credential | undefined): string | undefined {
  if (credential?.kind === 'external') return credential.accountId;
  return credential?.kind === 'managed' ? credential.tokens?.accountId : undefined;
}

/** Whom a login is of; an API key is nobody's. */
export function identityOf(credential: Credential | undefined): Identity | undefined {
  if (credential?.kind === 'external') return credential.identity;
  return credential?.kind === 'managed' ? credential.tokens?.identity : undefined;
}

/**
 * Whether both are logins of one person in one workspace. Without a user id on both sides the workspace has to do, and
 * without a workspace the address, so that such a login can be refreshed as well.
 */
export function isSameAccount(a: ManagedTokens, b: ManagedTokens): boolean {
  if (a.accountId !== b.accountId) return false;
  const [user, other] = [a.identity.userId, b.identity.userId];
  if (user !== undefined && other !== undefined) return user === other;
  return a.accountId !== undefined || a.identity.email === b.identity.email;
}

const modes = {
  apiKey: 'apikey',
  managed: 'chatgpt',
  external: 'chatgptAuthTokens',
} as const satisfies Record<Credential['kind'], string>;

/** The mode as the wire spells it. */
export const toAuthMode = (credential: Credential): AuthMode => modes[credential.kind];

const planAliases: ReadonlyMap<string, string> = new Map([
  ['hc', 'enterprise'],
  ['education', 'edu'],
]);

/** A plan that the protocol does not list is `unknown` on the wire, and so is a missing one; never an error. */
export const toPlanType = (plan: string | undefined): PlanType =>
  plan === undefined ? 'unknown' : knownPlanType(unknownValue(planAliases.get(plan) ?? plan));
