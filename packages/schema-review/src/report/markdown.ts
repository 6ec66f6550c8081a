/** For a pull request: what breaks stands open, the rest is folded. Stays below the limit of a comment. */
import { type Finding, MIXES, VERDICTS, type Verdict } from '../finding.ts';
import type { Report } from '../report-type.ts';
import {
  countsText,
  effectOf,
  MEANINGS,
  MIX_NAMES,
  othersOf,
  overdueText,
  plural,
} from './words.ts';

/** A comment may have 65,536 characters. */
const LIMIT = 60_000;

/** Marks the comment, so that the next run finds it and replaces it. */
export const MARKER = '<!-- wirebox review -->';

export function printMarkdown(report: Report): string {
  const head = [
    MARKER,
    `### Schema review: ${code(report.old)} → ${code(report.new)}`,
    '',
    headline(report),
    '',
  ];
  if (report.findings.length > 0) {
    head.push('| | verdicts |', '| --- | --- |');
    for (const mix of MIXES) head.push(`| ${MIX_NAMES[mix]} | ${countsText(report.counts[mix])} |`);
    head.push('', `Least bump of the version: **${report.bump}**.`, '');
  }
  const remarks = report.refactors.map((refactor) => `No change on the wire: ${refactor}`);
  for (const line of [...overdueText(report), ...report.notes, ...remarks])
    head.push(`> ${line}`, '');
  const sections = VERDICTS.flatMap((verdict) => section(report, verdict));
  return fitted([...head, ...sections]);
}

const headline = ({ findings, verdict }: Report): string => {
  if (findings.length === 0) return 'Nothing changes on the wire.';
  const changes = plural(findings.length, 'change');
  return `${changes} on the wire. The worst that nobody has approved: **${verdict}** (${MEANINGS[verdict]}).`;
};

function section({ findings }: Report, verdict: Verdict): string[] {
  const own = findings.filter((finding) => finding.verdict === verdict);
  if (own.length === 0) return [];
  const isOpen = verdict === 'breaking' && own.some(({ approved }) => approved === undefined);
  return [
    `<details${isOpen ? ' open' : ''}><summary><b>${verdict}</b>: ${plural(own.length, 'change')} (${MEANINGS[verdict]})</summary>`,
    '',
    ...own.flatMap(entry),
    '</details>',
    '',
  ];
}

function entry(finding: Finding): string[] {
  const others = othersOf(finding);
  const reach = others.length === 0 ? '' : ` and ${plural(others.length, 'more method')}`;
  const lines = [
    `- **${code(finding.method)}**${reach}: ${finding.text}`,
    `  <br>${code(finding.path)} · ${code(finding.rule)} · ${code(finding.fingerprint)}`,
  ];
  if (finding.approved !== undefined) {
    lines.push(
      `  <br>approved by ${finding.approved.owner} until ${finding.approved.expires}: ${finding.approved.reason}`,
    );
  }
  for (const mix of MIXES) {
    const { verdict, witness, because } = finding[mix];
    if (verdict === 'compatible') continue;
    lines.push(
      `  <br>${MIX_NAMES[mix]}: **${verdict}**${because === undefined ? '' : ` (${because})`}`,
    );
    if (witness !== undefined) {
      lines.push(`  <br>${effectOf(finding, mix)}: ${code(JSON.stringify(witness.message))}`);
    }
  }
  return lines;
}

/** A code span that holds whatever it is given, backticks and line ends included. */
const code = (text: string): string => {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${text.replace(/\s*\n\s*/g, ' ')}${space}${fence}`;
};

/** Whole lines as far as they fit, and everything that is folded folded again. */
function fitted(lines: string[]): string {
  const whole = `${lines.join('\n').trimEnd()}\n`;
  if (whole.length <= LIMIT) return whole;
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > LIMIT) break;
    kept.push(line);
  }
  const open = kept.filter((line) => line.startsWith('<details')).length;
  const closed = kept.filter((line) => line === '</details>').length;
  if (open > closed) kept.push('</details>');
  return `${kept.join('\n')}\n\nThere is more: the whole review is in the HTML page.\n`;
}
