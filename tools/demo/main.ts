/** `npm start`: definitions become schemas and stubs, a server starts, the generated client signs in and out. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnAppServer } from '@wirebox/client/node';
import { generate, parseConfig } from '@wirebox/codegen';

const root = fileURLToPath(new URL('../..', import.meta.url));
const start = performance.now();

const step = (title: string) => console.log(`\n${title}`);
const said = (arrow: '→' | '←' | '·', method: string, value: unknown) =>
  console.log(`  ${arrow} ${method} ${JSON.stringify(value)}`);

step('1. Definitions become schemas, documentation, typed clients and servers');
const report = await generate(parseConfig(readFileSync(join(root, 'wirebox.json'), 'utf8')), {
  root,
});
console.log(
  `  ${report.definitions} types and ${report.methods} methods -> ${report.files} files in ${Math.round(report.ms)} ms, ${report.changed.length} of them changed`,
);

step('2. A server starts, and the generated client signs in, reads the account and signs out');
const home = mkdtempSync(join(tmpdir(), 'wirebox-demo-'));
try {
  const client = await spawnAppServer({
    command: process.execPath,
    args: [join(root, 'packages/cli/bin/wirebox.js'), 'app-server'],
    env: { CODEX_HOME: home },
    clientInfo: { name: 'demo', title: 'Demo', version: '1.0.0' },
  });
  said('←', 'initialize', { ...client.server, codexHome: '<a temporary folder>' });
  client.on('account/login/completed', (params) => said('·', 'account/login/completed', params));
  client.on('account/updated', (params) => said('·', 'account/updated', params));

  const read = async () => {
    said('→', 'account/read', {});
    said('←', 'account/read', await client.accountRead({}));
  };
  await read();
  said('→', 'account/login/start', { type: 'apiKey', apiKey: '<a key>' });
  said(
    '←',
    'account/login/start',
    await client.accountLoginStart({ type: 'apiKey', apiKey: 'sk-demo' }),
  );
  await read();
  said('→', 'account/logout', null);
  said('←', 'account/logout', await client.accountLogout());
  await read();
  await client.close();
} finally {
  rmSync(home, { recursive: true, force: true });
}

console.log(
  `\n${report.definitions} definitions, ${report.methods} methods, ${report.files} files, ${report.changed.length} written, ${Math.round(performance.now() - start)} ms`,
);
