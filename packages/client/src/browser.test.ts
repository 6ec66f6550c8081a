import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const bundle = async (entry: string) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['source'],
    external: ['node:*'],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
};

const nodeGlobals = /\b(?:process|Buffer|require|__dirname)\s*[.([]/;
const nodeImport = /(?:from|import)\s*\(?\s*["']node:/;

it('is safe in browsers', async () => {
  const text = await bundle('./index.ts');
  expect(text).toContain('initialized');
  expect(text).not.toMatch(nodeImport);
  expect(text).not.toMatch(nodeGlobals);
});

it('would notice', async () => {
  const text = await bundle('./node.ts');
  expect(text).toMatch(nodeImport);
  expect(text).toMatch(nodeGlobals);
});
