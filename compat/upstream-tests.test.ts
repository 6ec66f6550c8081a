/** What the real server's own tests of accounts, threads and turns hold, ours hold as well: the titles of ours name them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const { suites, notServed }: { suites: Record<string, string[]>; notServed: object } = JSON.parse(
  read('compat/upstream-tests.json'),
);

const testFiles = ['packages', 'compat'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !/node_modules|dist|upstream-tests/.test(path))
    .map((path) => join(folder, path)),
);
const ours = testFiles.map(read).join('\n');
const isNamed = (name: string) => new RegExp(`\\b${name}\\b`).test(ours);

it.each(Object.entries(suites))('%s', (_, names) => {
  expect(names.length).toBeGreaterThan(2);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !isNamed(name))).toEqual([]);
});

it('a test of what is not served does not stand among ours', () => {
  expect(Object.keys(notServed).filter((name) => isNamed(name))).toEqual([]);
});

/** The last column of the table of what the real server's tests leave open. */
const decided = read('docs/accounts.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.split('|').length === 6)
  .flatMap((line) => /`([^`]+)` \|$/.exec(line)?.slice(1) ?? []);

it('every decision of the documentation has the test that it names', () => {
  expect(decided.length).toBeGreaterThanOrEqual(10);
  expect(decided.filter((title) => !ours.includes(title))).toEqual([]);
});
