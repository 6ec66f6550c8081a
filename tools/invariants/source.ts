/** Reads the repository's own source, so that rules about it are re-derived and not merely stated. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const isTest = (path: string): boolean => /\.test(-d)?\.ts$/.test(path);

/** Paths of a folder's TypeScript files from the root, with `/`, fixtures and golden files aside. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).split(sep).join('/'))
    .filter(
      (path) => path.endsWith('.ts') && !/\/(__golden__|fixtures|dist|node_modules)\//.test(path),
    )
    .sort();
}

export const readSource = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The same without comments. */
export const readCode = (path: string): string =>
  readSource(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** What a file imports: package names and `node:` modules as they stand, relative ones as paths from the root. */
export function importsOf(path: string): string[] {
  const specifiers = readCode(path).matchAll(
    /^\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"\n]+)['"]|(?:^\s*import\s+|[^.\w'"]import\s*\(\s*)['"]([^'"\n]+)['"]/gm,
  );
  return [...specifiers].map(([, from, other]) => {
    const specifier = from ?? other ?? '';
    return specifier.startsWith('.')
      ? relative(root, resolve(root, dirname(path), specifier))
          .split(sep)
          .join('/')
      : specifier;
  });
}
