/** A home with a login in its file, as another process sees it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IssuedTokens, loginRecord } from '@wirebox/core/testing';

export interface Home {
  readonly path: string;
  /** Of the login stored now. Throws where the file is missing, cut short or has no tokens. */
  refreshToken(): string;
  remove(): void;
}

export function createHome(login: IssuedTokens): Home {
  const path = mkdtempSync(join(tmpdir(), 'wirebox-bench-auth-'));
  const file = join(path, 'auth.json');
  writeFileSync(file, loginRecord(login), { mode: 0o600 });
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
