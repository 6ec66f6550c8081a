/**
 * What a browser has to load: bundles of typical imports, minified; and what a compiler has to read. The figures are
 * committed, so a change shows.
 */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { readFor } from './declarations.ts';

const imports: [what: string, source: string][] = [
  [
    'types alone',
    "import type { Account } from '@wirebox/app-server-protocol'; export type A = Account;",
  ],
  ['the client', "export { connect } from '@wirebox/client';"],
  [
    'the client with the checks of everything a server sends',
    "export { connect } from '@wirebox/client'; export { checkResult, checkNotification } from '@wirebox/app-server-protocol/results';",
  ],
  [
    'one check: the result of account/read',
    "export { isGetAccountResponse } from '@wirebox/app-server-protocol/results';",
  ],
  [
    'the checks of everything a client sends',
    "export { checkParams } from '@wirebox/app-server-protocol/params';",
  ],
];

const entries: [what: string, entry: string][] = [
  ['everything: `.`', 'index'],
  ['the types of threads: `./types/thread`', 'types/thread'],
  ['the types of accounts: `./types/account`', 'types/account'],
];

async function sizeOf(source: string): Promise<{ bytes: number; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    splitting: true,
    outdir: 'out',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['source'],
  });
  // What a page loads at once; chunks behind `import()` come later, if ever.
  const entry = outputFiles.find(({ path }) => path.endsWith('stdin.js'));
  const first = [
    entry,
    ...outputFiles.filter(({ path }) =>
      entry?.text.includes(`from"./${path.split(/[\\/]/).pop()}"`),
    ),
  ];
  const code = first.map((file) => file?.text ?? '').join('');
  return { bytes: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

export async function sizeReport(): Promise<string> {
  const rows: string[] = [];
  for (const [what, source] of imports) {
    const { bytes, gzip } = await sizeOf(source);
    rows.push(`| ${what} | ${kilobytes(bytes)} | ${kilobytes(gzip)} |`);
  }
  return [
    '# What a browser loads',
    '',
    'Bundled and minified by esbuild; chunks behind `import()` are not counted. Written by `npm run generate`.',
    '',
    '| import | KB | KB gzip |',
    '| --- | ---: | ---: |',
    ...rows,
    '',
    '# What a compiler reads',
    '',
    'Files of `@wirebox/app-server-protocol` that an import leads to, and the types and interfaces in them. None of it is',
    'left at run time, but for the lists of values of a few enums.',
    '',
    '| import | files | types |',
    '| --- | ---: | ---: |',
    ...entries.map(([what, entry]) => {
      const { files, types } = readFor(entry);
      return `| ${what} | ${files} | ${types} |`;
    }),
    '',
  ].join('\n');
}
