/** A home with a login in its file, as another process sees it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loginRecord } from '@wirebox/core/testing';
import type { AuthorityProcess } from './authority-process.ts';

export interface Home {
  readonly path: string;
  /** Of the login stored now. Throws where the file is missing, cut short or has no tokens. */
  refreshToken(): string;
  remove(): void;
}

/** Of somebody who has just signed in. */
export async function createHome(authority: AuthorityProcess): Promise<Home> {
  const path = mkdtempSync(join(tmpdir(), 'wirebox-bench-auth-'));
  const file = join(path, 'auth.json');
  writeFileSync(file, loginRecord(await authority.signIn()), { mode: 0o600 });
  // The real server takes this address from its configuration only.
  writeFileSync(join(path, 'config.toml'), `chatgpt_base_url = "${authority.backendUrl}"\n`);
  return {
    path,
    refreshToken() {
      const { tokens } = JSON.parse(readFileSync(file, 'utf8'));
      if (typeof tokens?.refresh_token !== 'string') throw new Error('no refresh token is stored');
      return tokens.refresh_token;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
