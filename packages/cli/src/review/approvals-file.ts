/** The committed file of changes that somebody has taken responsibility for. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Approval, parseApprovals, printApprovals } from '@wirebox/schema-review';
import { CommandError, exitCode } from '../exit-code.ts';
import { JsonError, parseStrictJson } from './strict-json.ts';

export const DEFAULT_APPROVALS = 'compat/approved-changes.json';

/** A file that was named has to be there; the usual one may be missing. */
export async function readApprovals(path: string, isNamed: boolean): Promise<Approval[]> {
  if (!existsSync(path)) {
    if (!isNamed) return [];
    throw new CommandError(`${path} does not exist`, exitCode.usage);
  }
  let problem: string;
  try {
    const approvals = parseApprovals(parseStrictJson(await readFile(path, 'utf8')));
    if (typeof approvals !== 'string') return approvals;
    problem = `does not hold approvals: ${approvals}`;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    problem = error.message;
  }
  throw new CommandError(`${path} ${problem}`, exitCode.usage);
}

export interface Acceptance {
  fingerprint: string;
  text: string;
  reason: string;
  owner: string;
  expires: string;
}

/** Adds an approval, or replaces the one of the same change. */
export async function writeApproval(path: string, approval: Acceptance): Promise<void> {
  const known = await readApprovals(path, false);
  const others = known.filter(({ fingerprint }) => fingerprint !== approval.fingerprint);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, printApprovals([...others, approval]));
}
