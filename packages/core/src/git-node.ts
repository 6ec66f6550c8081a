/** Asks the program `git`, which knows every kind of repository; where it is not installed nothing is known. */
import { execFile } from 'node:child_process';
import type { GitInfo } from '@wirebox/app-server-protocol';
import type { Git } from './ports.ts';

/** A repository on a disk that does not answer must not hold up a turn for longer. */
const timeoutMs = 5000;

const ask = (directory: string, ...args: string[]): Promise<string | null> =>
  new Promise((resolve) => {
    execFile(
      'git',
      args,
      {
        cwd: directory,
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        windowsHide: true,
        // It only looks: no lock is taken, and nobody is asked for a password.
        env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
      },
      (error, text) => resolve(error === null ? text.trim() || null : null),
    );
  });

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
