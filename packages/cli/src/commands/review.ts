import { writeFile } from 'node:fs/promises';
import { createTypeJudge } from '@wirebox/codegen';
import {
  ALL_RULES,
  type Approval,
  type Format,
  failuresOf,
  isFormat,
  type Judge,
  listRules,
  type Mix,
  type PrintOptions,
  printReport,
  type Report,
  review,
  type Sides,
  toReport,
  VERDICTS,
  type Verdict,
} from '@wirebox/schema-review';
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts';
import { paint } from '../print.ts';
import type { ReviewArguments } from '../program.ts';
import { DEFAULT_APPROVALS, readApprovals, writeApproval } from '../review/approvals-file.ts';
import { changesetProblems, writeChangeset } from '../review/changesets.ts';
import { author } from '../review/git.ts';
import { runLint } from '../review/lint.ts';
import { projectPlaces } from '../review/places.ts';
import { type Range, readRange } from '../review/range.ts';
import { readSide } from '../review/read-side.ts';
import { version } from '../version.ts';

const MIXES: Readonly<Record<string, readonly Mix[]>> = {
  both: ['oldClient', 'newClient'],
  'old-client': ['oldClient'],
  'new-client': ['newClient'],
};

/** Days that an approval counts where nobody says how long. */
const APPROVED_DAYS = 90;

const usage = (message: string): never => {
  throw new CommandError(message, exitCode.usage);
};

const dayAfter = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export async function runReview(
  first: string | undefined,
  second: string | undefined,
  options: ReviewArguments,
): Promise<ExitCode> {
  if (options.listRules) {
    process.stdout.write(listRules(ALL_RULES));
    return exitCode.done;
  }
  const checked = checkOptions(options);
  const places = await projectPlaces(options.project);
  if (options.lint) return runLint(first, second, { options, places, today: dayAfter(0) });
  const range = await readRange(first, second);
  const [old, now] = await Promise.all([readSide(range.old, places), readSide(range.new, places)]);
  const sides = { old, new: now };
  const found = review(sides, { judge: createJudge() });
  const approvals = await approvalsFor(range, options);
  const report = toReport(found, sides, { approvals, today: dayAfter(0) });
  if (options.accept !== undefined) return accept(report, options.accept, options);

  const failures = failuresOf(report, checked.failOn, checked.mixes);
  const print = { failures, file: places.model, version };
  await writeReports(report, checked, { ...print, all: options.all === true });
  const missing = await changesetsFor(range, report, places.schemas, options);
  for (const line of missing) process.stderr.write(`wirebox: ${line}\n`);
  return failures.length + report.overdue.length + missing.length > 0
    ? exitCode.failed
    : exitCode.done;
}

interface Checked {
  format: Format;
  reports: [format: Format, path: string][];
  failOn: Verdict | 'never';
  mixes: readonly Mix[];
}

function checkOptions({ format, report, failOn, mix, expires }: ReviewArguments): Checked {
  const known = (name: string): Format =>
    isFormat(name) ? name : usage(`there is no format \`${name}\``);
  const mixes = MIXES[mix] ?? usage(`--mix takes ${Object.keys(MIXES).join(', ')}, not \`${mix}\``);
  if (failOn !== 'never' && !VERDICTS.includes(failOn as Verdict)) {
    usage(`--fail-on takes ${VERDICTS.join(', ')} or never, not \`${failOn}\``);
  }
  if (expires !== undefined && !/^\d{4}-\d\d-\d\d$/.test(expires)) {
    usage(`--expires takes a day such as 2027-02-28, not \`${expires}\``);
  }
  return {
    format: known(format),
    reports: report.map((text): [Format, string] => {
      const [name = '', ...path] = text.split('=');
      if (path.length === 0 || path.join('=') === '')
        usage(`--report takes format=file, not \`${text}\``);
      return [known(name), path.join('=')];
    }),
    failOn: failOn as Verdict | 'never',
    mixes,
  };
}

/** One judge a side, made when it is first asked. */
function createJudge(): Judge {
  const judges = new WeakMap<Sides['old'], ReturnType<typeof createTypeJudge>>();
  return (side, openness, type, value) => {
    const judge = judges.get(side) ?? createTypeJudge(side.model);
    judges.set(side, judge);
    return judge(openness, type, value);
  };
}

/** The usual file is about this repository's own history, so it counts for ranges of it only. */
async function approvalsFor(
  range: Range,
  { approvals, accept }: ReviewArguments,
): Promise<Approval[]> {
  if (approvals !== undefined) return readApprovals(approvals, accept === undefined);
  return range.commits === undefined ? [] : readApprovals(DEFAULT_APPROVALS, false);
}

async function accept(
  report: Report,
  fingerprint: string,
  { reason, owner, expires, approvals }: ReviewArguments,
): Promise<ExitCode> {
  const finding = report.findings.find((one) => one.fingerprint === fingerprint);
  if (finding === undefined) return usage(`no change here has the fingerprint ${fingerprint}`);
  if (reason === undefined) return usage('--accept needs --reason: why is the change all right?');
  const path = approvals ?? DEFAULT_APPROVALS;
  const responsible = owner ?? (await author());
  if (responsible === undefined) return usage('--accept needs --owner: git knows no user here');
  await writeApproval(path, {
    fingerprint,
    text: `${finding.method} ${finding.path}: ${finding.text}`,
    reason,
    owner: responsible,
    expires: expires ?? dayAfter(APPROVED_DAYS),
  });
  process.stdout.write(`approved in ${path}: ${finding.text}\n`);
  return exitCode.done;
}

async function writeReports(
  report: Report,
  { format, reports }: Checked,
  options: PrintOptions,
): Promise<void> {
  for (const [name, path] of reports) {
    try {
      await writeFile(path, printReport(report, name, options));
    } catch (error) {
      usage(`${path} cannot be written (${(error as NodeJS.ErrnoException).code})`);
    }
  }
  process.stdout.write(printReport(report, format, { ...options, paint }));
}

async function changesetsFor(
  range: Range,
  report: Report,
  schemas: string,
  { changesets, writeChangeset: isWritten }: ReviewArguments,
): Promise<string[]> {
  if (isWritten) {
    const path = await writeChangeset(report);
    process.stderr.write(path === undefined ? 'no changeset is needed\n' : `${path}\n`);
  }
  if (!changesets) return [];
  if (range.commits === undefined) return usage('--changesets needs a range of revisions');
  return changesetProblems(report, range.commits, schemas);
}
