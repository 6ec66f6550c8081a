import { describe, expect, it } from 'vitest';
import { importsOf, isTest, readCode, readSource, root, sourceFiles } from './source.ts';

/** Every edge there may be between our packages. */
const allowed: Record<string, readonly string[]> = {
  'packages/protocol': [],
  'packages/codegen': ['@wirebox/protocol/model'],
  'packages/schema-review': ['@wirebox/protocol/model'],
  'packages/rpc': [],
  'packages/client': ['@wirebox/rpc', '@wirebox/app-server-protocol'],
  'packages/core': ['@wirebox/rpc', '@wirebox/app-server-protocol'],
  'packages/cli': [
    '@wirebox/app-server-protocol',
    '@wirebox/client',
    '@wirebox/codegen',
    '@wirebox/core',
    '@wirebox/rpc',
    '@wirebox/schema-review',
  ],
  'generated/typescript': [],
};

const shipped = (folder: string) =>
  sourceFiles(`${folder}/src`).filter((path) => !isTest(path) && !/\/testing(\.ts|\/)/.test(path));

const isUnder = (specifier: string, name: string) =>
  specifier === name || specifier.startsWith(`${name}/`);

describe.each(Object.keys(allowed))('%s', (folder) => {
  const files = shipped(folder);
  const edges = files.flatMap((path) => importsOf(path).map((to) => ({ path, to })));

  it('has source to look at', () => {
    expect(files.length).toBeGreaterThan(5);
    expect(edges.length).toBeGreaterThan(5);
  });

  it('imports our packages one way only', () => {
    const wrong = edges.filter(
      ({ to }) =>
        to.startsWith('@wirebox/') && !(allowed[folder] ?? []).some((name) => isUnder(to, name)),
    );
    expect(wrong).toEqual([]);
  });

  it('reaches into no other package by a path', () => {
    const wrong = edges.filter(
      ({ to }) => /^(packages|generated|tools|compat)\//.test(to) && !isUnder(to, folder),
    );
    expect(wrong).toEqual([]);
  });

  it('imports nothing that is there for tests', () => {
    const wrong = edges.filter(({ to }) => /(^|\/)testing(\.ts$|\/|$)/.test(to));
    expect(wrong).toEqual([]);
  });

  it('imports only packages that its package.json names', () => {
    const manifest = JSON.parse(readSource(`${folder}/package.json`));
    const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const wrong = edges.filter(
      ({ to }) =>
        !to.startsWith('node:') &&
        !to.startsWith(folder) &&
        !isUnder(to, manifest.name) &&
        !named.some((name) => isUnder(to, name)),
    );
    expect(wrong).toEqual([]);
  });
});

/** All files that a file reaches by static imports of its own package. */
function reach(start: string): Set<string> {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const to of importsOf(path)) if (to.endsWith('.ts') && !to.startsWith('@')) visit(to);
  };
  visit(start);
  return seen;
}

describe('effects', () => {
  it.each([
    'packages/rpc/src/index.ts',
    'packages/client/src/index.ts',
    'generated/typescript/src/index.ts',
  ])('%s reaches no module of Node', (entry) => {
    const wrong = [...reach(entry)].filter((path) =>
      importsOf(path).some((to) => to.startsWith('node:')),
    );
    expect(wrong).toEqual([]);
  });

  it('come into core through the ports alone', () => {
    const wrong = shipped('packages/core')
      .filter((path) => !path.endsWith('-node.ts'))
      .filter(
        (path) =>
          importsOf(path).some((to) => to.startsWith('node:')) ||
          /\b(process\.|Date\.now|Math\.random)|(?<!\bports\.)\bfetch\(/.test(readCode(path)),
      );
    expect(wrong).toEqual([]);
  });

  it('change no environment variable in a test', () => {
    const wrong = ['packages', 'tools', 'compat', 'examples']
      .flatMap((folder) => sourceFiles(folder))
      .filter((path) => isTest(path) && /process\.env\.\w+\s*=[^=]/.test(readSource(path)));
    expect(wrong).toEqual([]);
  });
});

it('no file of the repository names a place on this machine', () => {
  const wrong = ['packages', 'tools', 'compat', 'examples', 'generated/typescript']
    .flatMap((folder) => sourceFiles(folder))
    .filter((path) => readSource(path).includes(root));
  expect(wrong).toEqual([]);
});
