import type { CredentialStore } from './store.ts';

/** Kept in memory and gone with the process. `memory` holds the logins of all homes, by store key. */
export const createEphemeralStore = (
  memory: Map<string, string>,
  storeKey: () => Promise<string>,
): CredentialStore => ({
  load: async () => memory.get(await storeKey()),
  async save(record) {
    memory.set(await storeKey(), record);
  },
  rehearse: async () => {},
  delete: async () => memory.delete(await storeKey()),
});
