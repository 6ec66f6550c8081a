/** For a terminal: grouped by method, the worst first, each change with the message that proves it. */
import { type Finding, MIXES, VERDICTS } from '../finding.ts';
import type { Report } from '../report-type.ts';
import {
  byMethod,
  countsText,
  effectOf,
  MEANINGS,
  MIX_NAMES,
  othersOf,
  overdueText,
  plural,
  shortJson,
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
  for (const [method, findings] of byMethod(shown)) {
    lines.push('', method);
    for (const finding of findings) lines.push(...findingLines(finding, paint));
  }
  lines.push('', ...summary(report, shown.length));
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function findingLines(finding: Finding, paint: NonNullable<TextOptions['paint']>): string[] {
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
      lines.push(`        ${effectOf(finding[mix])}${doubt}: ${shortJson(witness.message)}`);
    }
  }
  if (finding.approved !== undefined) {
    const { owner, reason, expires } = finding.approved;
    lines.push(`      approved by ${owner} until ${expires}: ${reason}`);
  }
  return [...lines, ...finding.notes.map((note) => `      ${note}`)];
}

function summary(report: Report, shown: number): string[] {
  const lines = report.notes.map((note) => `not compared: ${note}`);
  const used = VERDICTS.filter((verdict) => report.findings.some((one) => one.verdict === verdict));
  for (const verdict of used) lines.push(`${verdict}: ${MEANINGS[verdict]}`);
  const hidden = report.findings.length - shown;
  if (hidden > 0)
    lines.push(`${plural(hidden, 'compatible or approved change')} not shown; --all shows them`);
  lines.push(...overdueText(report));
  if (report.findings.length > 0) lines.push(`least bump of the version: ${report.bump}`);
  return lines;
}
