// Bundles the command with code splitting: what `initialize` does not need is in chunks that are loaded later.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: new URL('.', import.meta.url).pathname,
  entryPoints: {
    wirebox: 'src/wirebox.ts',
    // A thread and a process of their own; whoever starts one looks for it beside itself.
    'keyring-worker-node': '../core/src/keyring-worker-node.js',
    'renewal-process-node': '../core/src/renewal-process-node.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  conditions: ['source'],
  // Native or large, and only used by `generate`.
  external: ['esbuild', 'quicktype-core', 'fs-native-extensions', '@napi-rs/keyring'],
  define: { WIREBOX_VERSION: JSON.stringify(version) },
  // Bundled CommonJS packages ask for built-in modules by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
});
// What definitions are written with. A user of the command has neither package: `generate` bundles their definitions with
// these. No banner: it would import, and what imports nothing is known to be the same each time.
await build({
  absWorkingDir: new URL('.', import.meta.url).pathname,
  entryPoints: { protocol: '@wirebox/protocol/definitions', typebox: 'typebox' },
  outdir: 'dist/definitions',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  target: 'node20.19',
  conditions: ['source'],
  logLevel: 'warning',
});
writeFileSync(new URL('dist/metafile.json', import.meta.url), JSON.stringify(metafile));
