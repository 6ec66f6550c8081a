/**
 * `npm start`: definitions become schemas and stubs, a server starts, the generated client signs in and out, and holds a
 * text turn with the provider that asks no model.
 */
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
const startServer = (...args: string[]) =>
  spawnAppServer({
    command: process.execPath,
    args: [join(root, 'packages/cli/bin/wirebox.js'), 'app-server', ...args],
    env: { CODEX_HOME: home },
    clientInfo: { name: 'demo', title: 'Demo', version: '1.0.0' },
  });

async function takeTurn(text: string): Promise<void> {
  const client = await startServer('-c', 'model_provider=echo');
  const { thread } = await client.threadStart({});
  const notifications = client.notifications();
  said('→', 'turn/start', { threadId: '<id>', input: [{ type: 'text', text }] });
  await client.turnStart({ threadId: thread.id, input: [{ type: 'text', text }] });
  process.stdout.write('  · item/agentMessage/delta ');
  for await (const { method, params } of notifications) {
    if (method === 'item/agentMessage/delta') process.stdout.write(params.delta);
    if (method === 'item/completed' && params.item.type === 'agentMessage') console.log();
    if (method !== 'turn/completed') continue;
    const { status, error } = params.turn;
    said('·', 'turn/completed', { turn: { id: '<id>', status, error } });
    break;
  }
  await client.close();
}

try {
  const client = await startServer();
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

  step('3. A turn over the same path, with the echo provider: no key, no network, no model');
  await takeTurn('Hello, Wirebox!');
} finally {
  rmSync(home, { recursive: true, force: true });
}

console.log(
  `\n${report.definitions} definitions, ${report.methods} methods, ${report.files} files, ${report.changed.length} written, ${Math.round(performance.now() - start)} ms`,
);
