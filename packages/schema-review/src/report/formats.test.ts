import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { failuresOf } from '../report.ts';
import { type Report, reportSchema } from '../report-type.ts';
import { sampleReport } from '../testing/sample-report.ts';
import { FORMATS, type Format, printReport } from './formats.ts';

/** Written for draft-04, of which it uses nothing that draft-07 says otherwise but the name of itself. */
const {
  $schema: _,
  id: __,
  ...sarifSchema
} = createRequire(import.meta.url)(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
) as Record<string, unknown>;

const plain = sampleReport();
const [first, second] = plain.findings as [Finding, Finding];
const nasty = 'he said "<&>" \u0000 \ud800 ]]> --> </script> % : , `` \n::error::x 日本';
/** One finding approved, one with a text that means something in every format, one approval of nothing. */
const report: Report = {
  ...plain,
  findings: [
    { ...first, approved: { reason: nasty, owner: 'me', expires: '2027-01-01' } },
    { ...second, text: nasty, before: nasty, path: `${second.path}<type=x>` },
    ...plain.findings.slice(2),
  ],
  overdue: [{ fingerprint: '0123456789ab', problem: 'stale', text: nasty }],
};
const failures = failuresOf(report, 'breaking');
const options = { failures, file: 'schemas/protocol.model.json', version: '0.1.0' };
const print = (format: Format, of = report) => printReport(of, format, options);
const empty: Report = {
  ...plain,
  findings: [],
  notes: [],
  refactors: [],
  verdict: 'compatible',
  bump: 'none',
};

describe('json', () => {
  const check = new Ajv2020({ strict: true, allErrors: true }).compile(reportSchema() as object);

  it('fits its schema, which is committed', async () => {
    expect(check(JSON.parse(print('json'))), JSON.stringify(check.errors)).toBe(true);
    expect(check(JSON.parse(print('json', empty)))).toBe(true);
    const text = `${JSON.stringify(reportSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../report.schema.json');
  });

  it('is told from what is no report', () => {
    expect(check({ ...report, verdict: 'terrible' })).toBe(false);
    expect(check({ ...report, findings: [{ ...first, oldClient: {} }] })).toBe(false);
  });
});

describe('sarif', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  const check = ajv.compile(sarifSchema);

  it('fits the schema of SARIF 2.1.0', () => {
    for (const one of [report, empty]) {
      expect(check(JSON.parse(print('sarif', one))), JSON.stringify(check.errors)).toBe(true);
    }
    expect(check({ version: '2.1.0' })).toBe(false);
  });

  it('has a result a finding, each with its rule, level and fingerprint', () => {
    const [run] = JSON.parse(print('sarif')).runs;
    expect(run.results).toHaveLength(report.findings.length);
    for (const [index, result] of run.results.entries()) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(report.findings[index]?.rule);
      expect(result.partialFingerprints['wirebox/v1']).toBe(report.findings[index]?.fingerprint);
    }
    expect(run.results[0].level).toBe('error');
    expect(run.results[0].suppressions).toHaveLength(1);
  });
});

describe('junit', () => {
  it('is XML with a case a finding, failed where the review fails', () => {
    const text = print('junit');
    expect(XMLValidator.validate(text)).toBe(true);
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => name === 'testcase' || name === 'failure',
    });
    const suite = parser.parse(text).testsuites.testsuite;
    expect(suite.testcase).toHaveLength(report.findings.length + 1);
    const failed = suite.testcase.filter((one: { failure?: unknown }) => one.failure !== undefined);
    expect(failed).toHaveLength(failures.length + 1);
    expect(Number(suite['@_failures'])).toBe(failures.length + 1);
    expect(XMLValidator.validate(print('junit', empty))).toBe(true);
  });
});

describe('html', () => {
  it.each([
    ['the sample', report],
    ['nothing', empty],
  ])('parses without an error: %s', (_, of) => {
    const errors: string[] = [];
    parse(print('html', of), {
      onParseError: ({ code }) => void errors.push(code),
      sourceCodeLocationInfo: true,
    });
    expect(errors).toEqual([]);
  });

  it('needs nothing from elsewhere and runs nothing of what it shows', () => {
    const text = print('html');
    expect(text).not.toMatch(/(src|href)=|@import|url\(/);
    expect(text.match(/<script>/g)).toHaveLength(1);
    expect(text).not.toContain('<&>');
  });

  it('marks the part of a message that it is about', () => {
    const marked = plain.findings.filter(({ oldClient }) => oldClient.witness?.part.length);
    expect(marked.length).toBeGreaterThan(10);
    expect(print('html').match(/<mark>/g)?.length).toBeGreaterThan(10);
  });
});

describe('github', () => {
  it('writes one command a line, and nothing in a text becomes a command', () => {
    const lines = print('github').trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^::(error|notice) [^:]*::/);
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(failures.length + 1);
    expect(print('github', empty)).toBe('');
  });
});

describe('markdown', () => {
  it('fits into a comment, closes what it opens, and says it when there is more', () => {
    const many = Array.from({ length: 40 }, () => report.findings).flat();
    const long = print('markdown', { ...report, findings: many });
    expect(long.length).toBeLessThan(65_536);
    expect(long).toContain('There is more');
    for (const text of [long, print('markdown'), print('markdown', empty)]) {
      expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    }
    expect(print('markdown', empty)).toContain('Nothing changes on the wire.');
  });

  it('puts what breaks on top, open', () => {
    const text = print('markdown');
    expect(text.indexOf('<b>breaking</b>')).toBeLessThan(text.indexOf('<b>lossy</b>'));
    expect(text).toContain('<details open><summary><b>breaking</b>');
  });
});

describe('text', () => {
  it('tells the worst first, and hides what is compatible or approved until it is asked for', () => {
    const text = print('text');
    expect(text.indexOf('BREAKING')).toBeLessThan(text.indexOf('LOSSY'));
    expect(text).not.toContain('COMPATIBLE');
    expect(text).not.toContain('approved by');
    const all = printReport(report, 'text', { ...options, all: true });
    expect(all).toContain('COMPATIBLE');
    expect(all).toContain('approved by me until 2027-01-01');
    expect(print('text', empty)).toBe('old -> new: 0 changes on the wire\n');
  });
});

it('knows seven formats', () => {
  expect(Object.keys(FORMATS)).toHaveLength(7);
});
