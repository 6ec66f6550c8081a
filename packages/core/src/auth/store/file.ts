import type { Files } from '../../ports.ts';
import type { CredentialStore } from './store.ts';

/** `$CODEX_HOME/auth.json`, which the real server reads and writes as well. */
export const createFileStore = (files: Files, codexHome: string): CredentialStore => {
  const path = `${codexHome}/auth.json`;
  return {
    load: () => files.read(path),
    save: (record) => files.replace(path, record),
    rehearse: (record) => files.rehearse(path, record),
    delete: () => files.remove(path),
  };
};
