/** The servers that are compared. */
import { fileURLToPath } from 'node:url';
import { fetchPeer } from '../../peer/fetch.ts';
import type { Program } from './app-server.ts';

export const wirebox: Program = {
  command: [
    process.execPath,
    fileURLToPath(new URL('../../../packages/cli/dist/wirebox.js', import.meta.url)),
    'app-server',
  ],
};

export const realName = 'codex 0.169.0';
export const createReal = (): Program => ({
  command: [fetchPeer('0.169.0'), 'app-server'],
  // It reports to its maker on the way. Nothing of a test goes there.
  env: { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1' },
});
