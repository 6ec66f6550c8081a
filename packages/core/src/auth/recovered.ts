/** What came of trying to get a better credential than one that was refused or is about to end. */
import type { Credential } from './credential.ts';

export type Recovery =
  /** `adopted`: somebody else had got it already, so it may be used up as well. */
  | { readonly kind: 'recovered'; readonly credential: Credential; readonly adopted: boolean }
  /** `permanent`: not worth another try with this login. `message` is for the person. */
  | { readonly kind: 'failed'; readonly permanent: boolean; readonly message: string };

export const recovered = (credential: Credential, adopted: boolean): Recovery => ({
  kind: 'recovered',
  credential,
  adopted,
});

export const permanent = (message: string): Recovery => ({
  kind: 'failed',
  permanent: true,
  message,
});

export const transient = (message: string): Recovery => ({
  kind: 'failed',
  permanent: false,
  message,
});

/** The login that was used is no longer the one in force. Clients of the real server know this text. */
export const mismatch =
  'Your access token could not be refreshed because you have since logged out or signed in to another account. Please sign in again.';
