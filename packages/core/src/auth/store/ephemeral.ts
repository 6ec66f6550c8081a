import type { CredentialStore } from './store.ts';

/** Kept in memory and gone with the process. */
export const createEphemeralStore = (): CredentialStore => {
  let stored: string | undefined;
  return {
    load: async () => stored,
    save: async (record) => {
      stored = record;
    },
    rehearse: async () => {},
    delete: async () => {
      const had = stored !== undefined;
      stored = undefined;
      return had;
    },
  };
};
