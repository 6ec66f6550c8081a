import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { CommandError } from './exit-code.ts';

/**
 * The state directory: `CODEX_HOME`, which has to exist, else `~/.codex`, which is made when something is stored. A
 * misspelt CODEX_HOME must not look like a fresh installation.
 */
export function readCodexHome(variables: NodeJS.ProcessEnv = process.env): string {
  const given = variables.CODEX_HOME;
  if (!given) return join(homedir(), '.codex');
  const stats = statSync(given, { throwIfNoEntry: false });
  if (stats === undefined) {
    throw new CommandError(
      `CODEX_HOME points to ${JSON.stringify(given)}, but that path does not exist`,
    );
  }
  if (!stats.isDirectory()) {
    throw new CommandError(
      `CODEX_HOME points to ${JSON.stringify(given)}, but that path is not a directory`,
    );
  }
  return resolve(given);
}
