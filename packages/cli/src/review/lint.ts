/** `wirebox review --lint MODEL`: what is questionable about one model by itself. */
import { lint } from '@wirebox/schema-review';
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts';
import { printJson, printLine } from '../print.ts';
import type { ReviewArguments } from '../program.ts';
import { readApprovals, writeApproval } from './approvals-file.ts';
import { author } from './git.ts';
import { type Places, readSide } from './read-side.ts';

interface LintContext {
  options: ReviewArguments;
  places: Places;
  today: string;
}

/** Errors that nobody has approved make it fail; warnings do with `--fail-on` anything but `breaking` and `never`. */
export async function runLint(
  first: string | undefined,
  second: string | undefined,
  { options, places, today }: LintContext,
): Promise<ExitCode> {
  if (second !== undefined) throw new CommandError('--lint looks at one model', exitCode.usage);
  const side = await readSide(first ?? places.model, places);
  const { approvals: path } = options;
  const approvals =
    path === undefined ? [] : await readApprovals(path, options.accept === undefined);
  const problems = lint(side.model, side, approvals, today);
  if (options.accept !== undefined) {
    const problem = problems.find(({ fingerprint }) => fingerprint === options.accept);
    const owner = options.owner ?? (await author());
    if (
      problem === undefined ||
      path === undefined ||
      options.reason === undefined ||
      owner === undefined
    ) {
      throw new CommandError(
        '--accept needs the fingerprint of a problem, --approvals, --reason and an owner',
        exitCode.usage,
      );
    }
    const { fingerprint, path: place, text } = problem;
    const expires = options.expires ?? `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
    const approval = {
      fingerprint,
      text: `${place} ${text}`,
      reason: options.reason,
      owner,
      expires,
    };
    await writeApproval(path, approval);
    printLine(`approved in ${path}: ${place} ${text}`);
    return exitCode.done;
  }
  const open = problems.filter(({ approved }) => approved === undefined);
  const fingerprints = new Set(problems.map(({ fingerprint }) => fingerprint));
  const overdue = approvals.filter(
    ({ fingerprint, expires }) => !fingerprints.has(fingerprint) || expires < today,
  );
  if (options.format === 'json') printJson(problems);
  else {
    for (const { level, path: place, text, rule, fingerprint } of open) {
      printLine(`${level.padEnd(8)}${place} ${text}  (${rule}, ${fingerprint})`);
    }
    for (const { fingerprint, text } of overdue)
      printLine(`approval ${fingerprint} is stale or has expired (${text})`);
    printLine(`${open.length} problems, ${problems.length - open.length} approved`);
  }
  const isStrict = options.failOn !== 'breaking' && options.failOn !== 'never';
  const failing = open.filter(({ level }) => level === 'error' || isStrict);
  return (failing.length > 0 && options.failOn !== 'never') || overdue.length > 0
    ? exitCode.failed
    : exitCode.done;
}
