/** For test dashboards: one case a finding, failed where the review fails because of it. */
import type { Finding } from '../finding.ts';
import type { Report } from '../report-type.ts';
import { effectOf, MIX_NAMES } from './words.ts';
import { escapeXml } from './xml.ts';

export function printJunit(report: Report, failures: readonly Finding[]): string {
  const failed = new Set(failures);
  const cases = report.findings.map((finding) => {
    const name = `name="${escapeXml(`${finding.path}: ${finding.text} (${finding.fingerprint})`)}"`;
    const open = `<testcase classname="${escapeXml(finding.method)}" ${name}`;
    if (!failed.has(finding)) return `    ${open}/>`;
    const message = `message="${escapeXml(`${finding.verdict}: ${finding.text}`)}" type="${finding.rule}"`;
    return [
      `    ${open}>`,
      `      <failure ${message}>${escapeXml(details(finding))}</failure>`,
      '    </testcase>',
    ].join('\n');
  });
  const overdue = report.overdue.map(({ fingerprint, problem, text }) =>
    [
      `    <testcase classname="approvals" name="${fingerprint}">`,
      `      <failure message="${problem}" type="approval">${escapeXml(text)}</failure>`,
      '    </testcase>',
    ].join('\n'),
  );
  const all = [...cases, ...overdue];
  const totals = `tests="${all.length}" failures="${failures.length + overdue.length}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="wirebox review" ${totals}>`,
    `  <testsuite name="${escapeXml(`${report.old} -> ${report.new}`)}" ${totals}>`,
    ...all,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

const details = (finding: Finding): string =>
  (['oldClient', 'newClient'] as const)
    .filter((mix) => finding[mix].witness !== undefined)
    .map(
      (mix) =>
        `${MIX_NAMES[mix]}: ${finding[mix].verdict}; ${effectOf(finding, mix)}: ${JSON.stringify(finding[mix].witness?.message)}`,
    )
    .join('\n');
