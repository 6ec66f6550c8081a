/** For a terminal: grouped by method, the worst first, each change with the message that proves it. */
import { type Finding, MIXES, VERDICTS } from '../finding.ts';
import type { Report } from '../report-type.ts';
import { ALL_RULES } from '../rules/all.ts';
import { excerpt } from './excerpt.ts';
import {
  byMethod,
  countsText,
  effectOf,
  MEANINGS,
  MIX_NAMES,
  othersOf,
  overdueText,
  plural,
} from './words.ts';

export interface TextOptions {
  /** Whether compatible and approved changes are printed too. */
  all?: boolean;
  /** Puts colours in; left out, there are none. */
  paint?: (text: string, verdict: Finding['verdict']) => string;
}

export function printText(
  report: Report,
  { all = false, paint = (text) => text }: TextOptions = {},
): string {
  const isShown = (finding: Finding) =>
    all || (finding.verdict !== 'compatible' && finding.approved === undefined);
  const shown = report.findings.filter(isShown);
  const lines = [
    `${report.old} -> ${report.new}: ${plural(report.findings.length, 'change')} on the wire`,
  ];
  if (report.findings.length > 0) {
    for (const mix of MIXES) lines.push(`  ${MIX_NAMES[mix]}: ${countsText(report.counts[mix])}`);
  }
  for (const block of blocksOf(shown)) lines.push('', ...printBlock(block, paint));
  lines.push('', ...summary(report, shown.length));
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

type Paint = NonNullable<TextOptions['paint']>;

/** So many methods that came or went for one reason are told together. */
const MANY = 4;

/** Changes of one method, or many methods with the same change. */
interface Block {
  isGathered: boolean;
  findings: Finding[];
}

/** The block with the worst change first. Invariant: the findings come sorted like that. */
function blocksOf(findings: readonly Finding[]): Block[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = likeness(finding);
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  const gathered = [...alike.values()].filter((group) => group.length >= MANY);
  const told = new Set(gathered.flat());
  const single = byMethod(findings.filter((finding) => !told.has(finding)));
  const blocks = [
    ...[...single.values()].map((own): Block => ({ isGathered: false, findings: own })),
    ...gathered.map((own): Block => ({ isGathered: true, findings: own })),
  ];
  const rank = ({ findings: [first] }: Block) => VERDICTS.indexOf(first?.verdict ?? 'compatible');
  return blocks.sort((a, b) => rank(a) - rank(b));
}

/** Equal where the same can be said of two changes of whole methods. */
function likeness({ path, before, after, approved, fingerprint, ...rest }: Finding): string {
  const isWhole = /^(params|error)$/.test(path) && before === undefined && after === undefined;
  if (!isWhole || approved !== undefined) return fingerprint;
  const { rule, oldClient, newClient } = rest;
  return [rule, oldClient.verdict, newClient.verdict, oldClient.because, newClient.because].join();
}

function printBlock({ isGathered, findings }: Block, paint: Paint): string[] {
  if (isGathered) return gatheredLines(findings, paint);
  return [
    findings[0]?.method ?? '',
    ...findings.flatMap((finding) => findingLines(finding, paint)),
  ];
}

function gatheredLines(findings: readonly Finding[], paint: Paint): string[] {
  const [first] = findings as [Finding];
  const title = TITLES.get(first.rule) ?? first.rule;
  const lines = [
    `${findings.length} ${first.path === 'error' ? 'errors' : 'methods'}`,
    `  ${paint(first.verdict.toUpperCase(), first.verdict)} ${title}  (${first.rule})`,
    ...wrapped(findings.map(({ method }) => method)),
  ];
  for (const mix of MIXES) {
    const { verdict, witness, because } = first[mix];
    if (verdict === 'compatible') continue;
    lines.push(
      `      ${MIX_NAMES[mix]}: ${verdict}${because === undefined ? '' : ` (${because})`}`,
    );
    if (witness !== undefined) {
      lines.push(`        such as this, which ${effectOf(first, mix)}: ${excerpt(witness)}`);
    }
  }
  return lines;
}

const TITLES = new Map(ALL_RULES.map(({ id, title }) => [id, title]));

/** Names with commas between, on lines of a width that terminals have. */
function wrapped(names: readonly string[]): string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length < 98)
      lines[lines.length - 1] = `${last}, ${name}`;
    else lines.push(`      ${name}`);
  }
  return lines.map((line, index) => (index < lines.length - 1 ? `${line},` : line));
}

function findingLines(finding: Finding, paint: Paint): string[] {
  const others = othersOf(finding);
  const reach = others.length === 0 ? '' : `, and in ${plural(others.length, 'more method')}`;
  const lines = [
    `  ${paint(finding.verdict.toUpperCase(), finding.verdict)} ${finding.text}`,
    `      at ${finding.path}${reach}  (${finding.rule}, ${finding.fingerprint})`,
  ];
  if (finding.before !== undefined || finding.after !== undefined) {
    lines.push(`      was ${finding.before ?? '-'}`, `      is  ${finding.after ?? '-'}`);
  }
  for (const mix of MIXES) {
    const { verdict, because, witness } = finding[mix];
    if (verdict === 'compatible') continue;
    const reason = because === undefined ? '' : ` (${because})`;
    lines.push(`      ${MIX_NAMES[mix]}: ${verdict}${reason}`);
    if (witness !== undefined) {
      const doubt = witness.confirmed ? '' : ' (not confirmed)';
      lines.push(`        ${effectOf(finding, mix)}${doubt}: ${excerpt(witness)}`);
    }
  }
  if (finding.approved !== undefined) {
    const { owner, reason, expires } = finding.approved;
    lines.push(`      approved by ${owner} until ${expires}: ${reason}`);
  }
  return [...lines, ...finding.notes.map((note) => `      ${note}`)];
}

function summary(report: Report, shown: number): string[] {
  const lines = [
    ...report.notes,
    ...report.refactors.map((refactor) => `no change on the wire: ${refactor}`),
  ];
  const used = VERDICTS.filter((verdict) => report.findings.some((one) => one.verdict === verdict));
  for (const verdict of used) lines.push(`${verdict}: ${MEANINGS[verdict]}`);
  if (shown > 0) lines.push('in brackets: the rule, and the fingerprint that --accept takes');
  const hidden = report.findings.length - shown;
  if (hidden > 0)
    lines.push(`${plural(hidden, 'compatible or approved change')} not shown; --all shows them`);
  lines.push(...overdueText(report));
  if (report.findings.length > 0) lines.push(`least bump of the version: ${report.bump}`);
  return lines;
}
