/**
 * Credentials as data: immutable, disjoint, each with only its own fields. The wire's authentication modes exist only
 * in the mapping at the end of this file.
 */
import type { AuthMode, PlanType } from '@wirebox/app-server-protocol';
import { knownPlanType, unknownValue } from '@wirebox/app-server-protocol';
import { type Identity, parseClaims, toIdentity } from './jwt.ts';
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
  readonly identity: Identity;
}

export type Credential = ApiKeyCredential | ManagedCredential;

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
    case 'chatgpt': {
      const { tokens } = record;
      if (!tokens || !record.last_refresh) return { kind: 'managed', tokens: undefined };
      const identity = toIdentity(parseClaims(tokens.id_token) ?? {});
      return { kind: 'managed', tokens: { accessToken: tokens.access_token, identity } };
    }
    default:
      return undefined;
  }
}

/** The mode as the wire spells it. */
export const toAuthMode = (credential: Credential): AuthMode =>
  credential.kind === 'apiKey' ? 'apikey' : 'chatgpt';

const planAliases: ReadonlyMap<string, string> = new Map([
  ['hc', 'enterprise'],
  ['education', 'edu'],
]);

/** A plan that the protocol does not list is `unknown` on the wire, and so is a missing one; never an error. */
export const toPlanType = (plan: string | undefined): PlanType =>
  plan === undefined ? 'unknown' : knownPlanType(unknownValue(planAliases.get(plan) ?? plan));
