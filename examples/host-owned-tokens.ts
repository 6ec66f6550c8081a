/**
 * A host that owns the login: it hands its tokens to the server, and new ones when the server meets a 401. Nothing is
 * stored. The address in the first argument stands for whatever the host gets its tokens from.
 */
import { HandlerError } from '@wirebox/client';
import { spawnAppServer } from '@wirebox/client/node';

interface HostTokens {
  accessToken: string;
  chatgptAccountId: string;
  chatgptPlanType: string | null;
}

const [tokensUrl = ''] = process.argv.slice(2);

async function fetchTokens(): Promise<HostTokens> {
  const response = await fetch(tokensUrl);
  // The server passes the code on, and no word of the text.
  if (!response.ok) throw new HandlerError('the host is signed out');
  return (await response.json()) as HostTokens;
}

const client = await spawnAppServer({
  command: 'wirebox',
  args: ['app-server'],
  clientInfo: { name: 'example', title: 'Example', version: '1.0.0' },
  capabilities: { experimentalApi: true },
});
try {
  // The server waits ten seconds for the answer, and asks once for all the requests that need it.
  client.handle('account/chatgptAuthTokens/refresh', async ({ previousAccountId }) => {
    console.log(`new tokens for ${previousAccountId}`);
    return fetchTokens();
  });
  await client.accountLoginStart({ type: 'chatgptAuthTokens', ...(await fetchTokens()) });
  const { rateLimits } = await client.accountRateLimitsRead();
  console.log(`used: ${rateLimits.primary?.usedPercent} %`);
} finally {
  await client.close();
}
