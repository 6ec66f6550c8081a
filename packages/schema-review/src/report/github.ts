/** For the log of a GitHub workflow: one annotation a finding that is not compatible. */
import type { Finding } from '../finding.ts';
import type { Report } from '../report-type.ts';
import { effectOf, MIX_NAMES, overdueText } from './words.ts';

/** GitHub shows ten annotations of a level; the rest stays in the log. */
export function printGithub(report: Report, failures: readonly Finding[], file: string): string {
  const failed = new Set(failures);
  const shown = report.findings.filter(
    ({ verdict, approved }) => verdict !== 'compatible' && approved === undefined,
  );
  const lines = shown.map((finding) => {
    const level = failed.has(finding) ? 'error' : 'notice';
    const title = property(`${finding.verdict}: ${finding.method} ${finding.path}`);
    return `::${level} file=${property(file)},title=${title}::${data(message(finding))}`;
  });
  const overdue = overdueText(report).map((line) => `::error title=approvals::${data(line)}`);
  return [...lines, ...overdue].map((line) => `${line}\n`).join('');
}

const message = (finding: Finding): string =>
  [
    `${finding.text} (${finding.rule}, ${finding.fingerprint})`,
    ...(['oldClient', 'newClient'] as const)
      .filter((mix) => finding[mix].witness !== undefined)
      .map(
        (mix) =>
          `${MIX_NAMES[mix]}: ${finding[mix].verdict}; ${effectOf(finding, mix)}: ${JSON.stringify(finding[mix].witness?.message)}`,
      ),
  ].join('\n');

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
