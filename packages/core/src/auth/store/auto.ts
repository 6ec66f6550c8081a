import type { Log } from '../../ports.ts';
import { toDetail } from '../detail.ts';
import { parseRecord } from '../record.ts';
import type { CredentialStore } from './store.ts';

/** When the tokens of a record were got; undefined where it holds none that are dated. */
function dateOf(text: string): number | undefined {
  const parsed = parseRecord(text);
  const date = 'record' in parsed ? parsed.record.last_refresh : undefined;
  return date ? Date.parse(date) : undefined;
}

/** Whether the keyring was away when the file was saved, so that its entry holds tokens that have been spent since. */
function isOutdated(entry: string, inFile: string): boolean {
  const [old, recent] = [dateOf(entry), dateOf(inFile)];
  return old !== undefined && recent !== undefined && recent > old;
}

/** The keyring where there is one that works, else the file. */
export const createAutoStore = (
  keyring: CredentialStore,
  file: CredentialStore,
  log: Log,
): CredentialStore => ({
  async load() {
    try {
      const record = await keyring.load();
      if (record !== undefined) {
        const inFile = await file.load().catch(() => undefined);
        return inFile !== undefined && isOutdated(record, inFile) ? inFile : record;
      }
    } catch (error) {
      log.warn(
        `failed to load CLI auth from keyring, falling back to file storage: ${toDetail(error)}`,
      );
    }
    return file.load();
  },
  async save(record) {
    try {
      await keyring.save(record);
      return;
    } catch (error) {
      log.warn(`failed to save auth to keyring, falling back to file storage: ${toDetail(error)}`);
    }
    await file.save(record);
  },
  rehearse: (record) => keyring.rehearse(record).catch(() => file.rehearse(record)),
  /**
   * Unlike the real server's, which keeps the file where the keyring fails: on a machine without a keyring nobody could
   * ever sign out of the login that the file holds.
   */
  async delete() {
    try {
      return await keyring.delete();
    } catch (error) {
      log.warn(`only the file of the login is removed: ${toDetail(error)}`);
      return file.delete();
    }
  },
});
