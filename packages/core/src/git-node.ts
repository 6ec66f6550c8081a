/** Asks the program `git`, which knows every kind of repository; where it is not installed nothing is known. */
import { execFile } from 'node:child_process';
import type { GitInfo } from '@wirebox/app-server-protocol';
import type { Git } from './ports.ts';

/** A repository on a disk that does not answer must not hold up a turn for longer. */
const timeoutMs = 5000;

/**
 * Variables by which git tells programs that it runs which repository it is at. This server may be one of them, and is
 * asked about other directories.
 */
const ofAnotherRepository = [
  'GIT_DIR',
  'GIT_COMMON_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
];

function environment(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of ofAnotherRepository) delete env[name];
  // It only looks: no lock is taken, and nobody is asked for a password.
  return { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}

/**
 * The directory is whatever a client has named. It is git that goes there: as the `cwd` of the child, a file would make
 * the start of it throw, and a disk that does not answer would hold up this process.
 */
const ask = (directory: string, ...args: string[]): Promise<string | null> =>
  new Promise<string | null>((resolve) => {
    execFile(
      'git',
      ['-C', directory, ...args],
      {
        // Unlike `timeout` it does not wait for the child to be gone, which behind such a disk no signal can bring about.
        signal: AbortSignal.timeout(timeoutMs),
        killSignal: 'SIGKILL',
        windowsHide: true,
        env: environment(),
      },
      (error, text) => resolve(error === null ? text.trim() || null : null),
    );
    // It throws for a name that no program can be given: one that holds a NUL, or is as long as a book.
  }).catch(() => null);

/** The address is stored and shown: a user with a password, as it may stand in one of HTTP, is not part of it. */
export function withoutUserInfo(url: string): string {
  if (!/^https?:/i.test(url)) return url;
  return url.replace(/^([a-z]+:\/\/)[^/?#]*@/i, '$1');
}

export function createNodeGit(): Git {
  return {
    async facts(directory): Promise<GitInfo | null> {
      const [sha, branch, origin] = await Promise.all([
        ask(directory, 'rev-parse', '--verify', '--quiet', 'HEAD'),
        ask(directory, 'symbolic-ref', '--quiet', '--short', 'HEAD'),
        ask(directory, 'remote', 'get-url', 'origin'),
      ]);
      if (sha === null && branch === null && origin === null) return null;
      return { sha, branch, originUrl: origin === null ? null : withoutUserInfo(origin) };
    },
  };
}
