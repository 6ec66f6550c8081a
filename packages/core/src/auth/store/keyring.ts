import type { Keyring, Log } from '../../ports.ts';
import { toDetail } from '../detail.ts';
import { parseRecord } from '../record.ts';
import type { CredentialStore } from './store.ts';
import { explained } from './store-error.ts';
import { keyringService } from './store-key.ts';

/** Keyrings set limits to what they take. */
function toCompact(record: string): string {
  try {
    return JSON.stringify(JSON.parse(record));
  } catch {
    // The parser's own words would quote the record.
    throw new Error('the record is not JSON');
  }
}

/**
 * An entry of the desktop's keyring, which the real server reads and writes as well. `file` is what a home may still hold
 * from before it was set to use the keyring: it is never read, and goes with every change.
 */
export function createKeyringStore(
  keyring: Keyring,
  storeKey: () => Promise<string>,
  file: CredentialStore,
  log: Log,
): CredentialStore {
  return {
    async load() {
      const record = await explained(
        'failed to load CLI auth from keyring',
        storeKey().then((key) => keyring.get(keyringService, key)),
      );
      if (record === undefined) return undefined;
      const parsed = parseRecord(record);
      if ('invalid' in parsed) {
        throw new Error(`failed to deserialize CLI auth from keyring: ${parsed.invalid}`);
      }
      return record;
    },
    async save(record) {
      await explained(
        'failed to write OAuth tokens to keyring',
        storeKey().then((key) => keyring.set(keyringService, key, toCompact(record))),
      );
      await file.delete().catch((error: unknown) => {
        log.warn(`failed to remove CLI auth fallback file: ${toDetail(error)}`);
      });
    },
    /** How much it takes is not known before; whether it is there is. */
    async rehearse() {
      await explained(
        'failed to load CLI auth from keyring',
        storeKey().then((key) => keyring.get(keyringService, key)),
      );
    },
    async delete() {
      // First, and an error ends it here: the file is not touched while the entry may still be there.
      const hadEntry = await explained(
        'failed to delete auth from keyring',
        storeKey().then((key) => keyring.delete(keyringService, key)),
      );
      return (await file.delete()) || hadEntry;
    },
  };
}
