import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSource, root } from './source.ts';

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'compat/README.md',
];

/** Paths in backticks that begin at the root: a folder of ours, or a file of the root. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, path]) => path ?? '')
    .filter((path) =>
      /^(packages|generated|schemas|tools|compat|examples|docs|\.github|\.ci|\.changeset)\//.test(
        path,
      ),
    )
    .filter((path) => !/[<>*{}…]/.test(path));
}

it.each(documents)('every path that %s names exists', (document) => {
  const missing = pathsIn(readSource(document)).filter((path) => !existsSync(join(root, path)));
  expect(missing).toEqual([]);
});

it('ARCHITECTURE.md names enough to be a map', () => {
  expect(pathsIn(readSource('ARCHITECTURE.md')).length).toBeGreaterThan(40);
});

it('every npm script that a document shows exists', () => {
  const scripts = Object.keys(JSON.parse(readSource('package.json')).scripts);
  const named = documents
    .flatMap((document) => [...readSource(document).matchAll(/npm (?:run )?([a-z][\w:]*)/g)])
    .map(([, name]) => name ?? '')
    .filter((name) => !['test', 'start', 'install'].includes(name));
  expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
});
