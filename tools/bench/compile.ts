/** Plain JavaScript of the programs measured: a loader that compiles while they run would be part of the figures. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export type Program =
  | 'bare'
  | 'bare-websocket'
  | 'vscode'
  | 'ours'
  | 'ours-net'
  | 'driver'
  | 'net-driver'
  | 'bare-turns'
  | 'model-provider'
  | 'turn-driver'
  | 'first-call';

/** Path of each program, in a folder of its own that the caller deletes. */
export async function compilePrograms(
  names: readonly Program[],
): Promise<{ folder: string; path: (name: Program) => string }> {
  const folder = mkdtempSync(join(tmpdir(), 'wirebox-bench-'));
  const source = (name: Program) => fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url));
  await build({
    entryPoints: names.map(source),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['source'],
    // CommonJS inside a bundle asks for built-in modules through `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return { folder, path: (name) => join(folder, `${name}.mjs`) };
}
