/** For code scanning: SARIF 2.1.0. */
import type { Finding, Verdict } from '../finding.ts';
import type { Report } from '../report-type.ts';
import { ALL_RULES } from '../rules/all.ts';
import { effectOf, MIX_NAMES } from './words.ts';

const LEVELS: Readonly<Record<Verdict, string>> = {
  breaking: 'error',
  lossy: 'warning',
  'closed-only': 'note',
  'if-used': 'note',
  compatible: 'none',
};

/** `file` is where the model lies, from the root of the repository. */
export function printSarif(report: Report, file: string, version: string): string {
  const used = new Set(report.findings.map(({ rule }) => rule));
  const rules = ALL_RULES.filter(({ id }) => used.has(id));
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'wirebox review',
            version,
            rules: rules.map(({ id, title, why }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: why },
            })),
          },
        },
        results: report.findings.map((finding) => toResult(finding, file, index)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const toResult = (finding: Finding, file: string, index: ReadonlyMap<string, number>) => ({
  ruleId: finding.rule,
  ruleIndex: index.get(finding.rule),
  level: LEVELS[finding.verdict],
  message: { text: messageOf(finding) },
  locations: [
    {
      physicalLocation: { artifactLocation: { uri: encodeURI(file) } },
      logicalLocations: [{ fullyQualifiedName: `${finding.method} ${finding.path}` }],
    },
  ],
  partialFingerprints: { 'wirebox/v1': finding.fingerprint },
  ...(finding.approved === undefined
    ? {}
    : { suppressions: [{ kind: 'external', justification: finding.approved.reason }] }),
});

const messageOf = (finding: Finding): string =>
  [
    `${finding.method} ${finding.path}: ${finding.text}.`,
    ...(['oldClient', 'newClient'] as const).map((mix) => {
      const { verdict, witness } = finding[mix];
      const shown =
        witness === undefined
          ? ''
          : ` ${effectOf(finding, mix)}: ${JSON.stringify(witness.message)}`;
      return `${MIX_NAMES[mix]}: ${verdict}.${shown}`;
    }),
  ].join('\n');
