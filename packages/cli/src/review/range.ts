/** Two names of what to compare, from one or two arguments. */
import { CommandError, exitCode } from '../exit-code.ts';
import { commitOf, mergeBase } from './git.ts';

export interface Range {
  old: string;
  new: string;
  /** The commits, where both are revisions that were given as a range. */
  commits?: { old: string; new: string };
}

/** `OLD NEW`, `OLD..NEW`, or `OLD...NEW` for what NEW did since it parted from OLD. */
export async function readRange(
  first: string | undefined,
  second: string | undefined,
): Promise<Range> {
  if (first === undefined) {
    throw new CommandError(
      'review needs OLD and NEW, or a range such as main..HEAD',
      exitCode.usage,
    );
  }
  if (second !== undefined) return { old: first, new: second };
  const parts = /^(.+?)(\.\.\.?)(.*)$/.exec(first);
  if (parts === null) {
    throw new CommandError(`review needs something to compare ${first} with`, exitCode.usage);
  }
  const [, from = '', dots, to = ''] = parts;
  const names = { old: from, new: to || 'HEAD' };
  const left = await commit(names.old);
  const right = await commit(names.new);
  if (dots === '..') return { ...names, commits: { old: left, new: right } };
  const base = await mergeBase(left, right);
  if (base === undefined) {
    throw new CommandError(
      `${names.old} and ${names.new} have no history in common`,
      exitCode.usage,
    );
  }
  return { old: base, new: names.new, commits: { old: base, new: right } };
}

async function commit(name: string): Promise<string> {
  const found = await commitOf(name);
  if (found !== undefined) return found;
  throw new CommandError(`there is no revision ${name}`, exitCode.usage);
}
