import type { CredentialStoreMode } from '../../config/config.ts';
import type { Files, Keyring, Log } from '../../ports.ts';
import { createAutoStore } from './auto.ts';
import { createEphemeralStore } from './ephemeral.ts';
import { createFileStore } from './file.ts';
import { createKeyringStore } from './keyring.ts';
import type { CredentialStore } from './store.ts';
import { computeStoreKey } from './store-key.ts';

/** What stores are made of. */
export interface StoreWorld {
  files: Files;
  keyring: Keyring;
  log: Log;
  codexHome: string;
  /** Logins that live no longer than this process, by store key. Stores of one process share it. */
  memory: Map<string, string>;
}

/** The store of the configuration key `cli_auth_credentials_store`. Nothing is read or written before it is used. */
export function openStore(mode: CredentialStoreMode, world: StoreWorld): CredentialStore {
  const { files, keyring, log, codexHome, memory } = world;
  const storeKey = () => computeStoreKey(files, codexHome);
  const file = createFileStore(files, codexHome);
  switch (mode) {
    case 'file':
      return file;
    case 'keyring':
      return createKeyringStore(keyring, storeKey, file, log);
    case 'auto':
      return createAutoStore(createKeyringStore(keyring, storeKey, file, log), file, log);
    case 'ephemeral':
      return createEphemeralStore(memory, storeKey);
  }
}
