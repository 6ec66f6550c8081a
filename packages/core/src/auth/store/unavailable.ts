import type { CredentialStore } from './store.ts';

/** Stands for a store that is configured but not built in: nothing is read, nothing is written, everything says why. */
export const createUnavailableStore = (reason: string): CredentialStore => {
  const refuse = () => Promise.reject(new Error(reason));
  return { load: refuse, save: refuse, rehearse: refuse, delete: refuse };
};
