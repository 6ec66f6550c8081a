/** The few questions that are asked of git. It is told what to do by arguments, never through a shell. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CommandError, exitCode } from '../exit-code.ts';

const run = promisify(execFile);

/** Output of a git command; undefined where it did not succeed. */
async function git(...args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', args, { maxBuffer: 2 ** 28, timeout: 60_000 });
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new CommandError('git is needed to read revisions, and is not there', exitCode.usage);
    }
    return undefined;
  }
}

/** The commit that a revision names; undefined where there is none. */
export async function commitOf(revision: string): Promise<string | undefined> {
  if (revision.startsWith('-')) return undefined;
  return (await git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`))?.trim();
}

/** A file at a commit, its path relative to where the command runs; undefined where the commit has no such file. */
export const fileAt = (commit: string, path: string): Promise<string | undefined> =>
  git('show', `${commit}:./${path}`);

/** Where two lines of history part. */
export const mergeBase = async (a: string, b: string): Promise<string | undefined> =>
  (await git('merge-base', a, b))?.trim();

/** Files below `folder` that differ between two commits; `filter` as git spells it, `AM` for what came or changed. */
export async function changedFiles(
  from: string,
  to: string,
  folder: string,
  filter = 'ACDMR',
): Promise<string[]> {
  const found = await git(
    'diff',
    '--name-only',
    '--relative',
    `--diff-filter=${filter}`,
    from,
    to,
    '--',
    folder,
  );
  return lines(found);
}

/** Files directly in a folder at a commit. */
export const filesAt = async (commit: string, folder: string): Promise<string[]> =>
  lines(await git('ls-tree', '--name-only', commit, '--', `${folder}/`));

/** Who works here, as commits say it. */
export const author = async (): Promise<string | undefined> =>
  (await git('config', 'user.email'))?.trim() || (await git('config', 'user.name'))?.trim();

const lines = (text: string | undefined): string[] =>
  (text ?? '').split('\n').filter((line) => line !== '');
