/** The page where a person would say yes, and the codes that it hands out. */
import { createHash } from 'node:crypto';
import type { IssuedTokens, Ledger, Person } from './ledger.ts';

/** What the person answers. */
export type Consent =
  /** `suffix` is appended to the state, as the authority does to pass a hint. */
  | { kind: 'approve'; person?: Person; suffix?: string }
  | { kind: 'deny'; error: string; description?: string }
  | { kind: 'wrongState' }
  | { kind: 'noCode' };

interface Grant {
  person: Person;
  clientId: string;
  redirectUri: string;
  challenge: string;
}

export type Redeemed = { tokens: IssuedTokens } | { refused: string };

export interface Authorizer {
  /** Where the browser is sent, or why nowhere. */
  authorize(query: URLSearchParams, consent: Consent): { location: string } | { refused: string };
  /** A code works once, for who asked for it. */
  redeem(form: URLSearchParams): Redeemed;
  /** A code that no browser came for. */
  grant(details: Grant): string;
}

export const challengeOf = (verifier: string): string =>
  createHash('sha256').update(verifier).digest('base64url');

export function createAuthorizer(ledger: Ledger, defaultPerson: Person): Authorizer {
  const grants = new Map<string, Grant>();

  function grant(details: Grant): string {
    const code = ledger.secret('code-');
    grants.set(code, details);
    return code;
  }

  return {
    grant,
    authorize(query, consent) {
      const need = (name: string) => query.get(name) ?? '';
      if (need('response_type') !== 'code') return { refused: 'response_type is not code' };
      if (need('code_challenge_method') !== 'S256') return { refused: 'no PKCE with S256' };
      for (const name of ['client_id', 'redirect_uri', 'code_challenge', 'state', 'scope']) {
        if (need(name) === '') return { refused: `${name} is missing` };
      }
      const back = new URL(need('redirect_uri'));
      const state = need('state');
      if (consent.kind === 'deny') {
        back.searchParams.set('error', consent.error);
        if (consent.description !== undefined) {
          back.searchParams.set('error_description', consent.description);
        }
      } else if (consent.kind !== 'noCode') {
        const person = consent.kind === 'approve' ? consent.person : undefined;
        back.searchParams.set(
          'code',
          grant({
            person: person ?? defaultPerson,
            clientId: need('client_id'),
            redirectUri: need('redirect_uri'),
            challenge: need('code_challenge'),
          }),
        );
      }
      const suffix = consent.kind === 'approve' ? (consent.suffix ?? '') : '';
      back.searchParams.set('state', consent.kind === 'wrongState' ? 'nonsense' : state + suffix);
      return { location: back.href };
    },
    redeem(form) {
      const found = grants.get(form.get('code') ?? '');
      if (found === undefined) return { refused: 'the code is not known' };
      grants.delete(form.get('code') ?? '');
      if (form.get('client_id') !== found.clientId) return { refused: 'another client' };
      if (form.get('redirect_uri') !== found.redirectUri) return { refused: 'another redirect' };
      if (challengeOf(form.get('code_verifier') ?? '') !== found.challenge) {
        return { refused: 'the verifier does not fit' };
      }
      return { tokens: ledger.signIn(found.person) };
    },
  };
}
