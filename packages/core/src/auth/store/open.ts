import type { CredentialStoreMode } from '../../config/config.ts';
import type { Files } from '../../ports.ts';
import { createEphemeralStore } from './ephemeral.ts';
import { createFileStore } from './file.ts';
import type { CredentialStore } from './store.ts';
import { createUnavailableStore } from './unavailable.ts';

/** The store of the configuration key `cli_auth_credentials_store`. */
export function openStore(
  mode: CredentialStoreMode,
  files: Files,
  codexHome: string,
): CredentialStore {
  switch (mode) {
    // Without a keyring `auto` is the file, as it is on a machine that has none.
    case 'file':
    case 'auto':
      return createFileStore(files, codexHome);
    case 'ephemeral':
      return createEphemeralStore();
    case 'keyring':
      return createUnavailableStore(
        'this release has no keyring; set cli_auth_credentials_store = "file"',
      );
  }
}
