/**
 * The same host with the server in its own process: no command and no pipe. Besides the address of its tokens it is told
 * the state directory.
 */
import { PassThrough } from 'node:stream';
import { connect } from '@wirebox/client';
import { createServer } from '@wirebox/core';
import { createNodePorts } from '@wirebox/core/node';
import { createStdioChannel } from '@wirebox/rpc/stdio';

interface HostTokens {
  accessToken: string;
  chatgptAccountId: string;
  chatgptPlanType: string | null;
}

const [tokensUrl = '', codexHome = ''] = process.argv.slice(2);

const fetchTokens = async (): Promise<HostTokens> =>
  (await (await fetch(tokensUrl)).json()) as HostTokens;

const server = createServer(createNodePorts(), {
  codexHome,
  // What `config.toml` would say.
  configOverrides: { cli_auth_credentials_store: 'ephemeral' },
  serverVersion: '1.0.0',
});

const toServer = new PassThrough();
const toClient = new PassThrough();
server.connect(createStdioChannel({ input: toServer, output: toClient }));
const client = await connect(createStdioChannel({ input: toClient, output: toServer }), {
  clientInfo: { name: 'example', title: 'Example', version: '1.0.0' },
  capabilities: { experimentalApi: true },
});

client.handle('account/chatgptAuthTokens/refresh', async ({ previousAccountId }) => {
  console.log(`new tokens for ${previousAccountId}`);
  return fetchTokens();
});
await client.accountLoginStart({ type: 'chatgptAuthTokens', ...(await fetchTokens()) });
const { rateLimits } = await client.accountRateLimitsRead();
console.log(`used: ${rateLimits.primary?.usedPercent} %`);

await client.close();
await server.close();
