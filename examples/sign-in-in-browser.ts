/** Signs in with ChatGPT, in a browser on this machine. */
import { spawnAppServer } from '@wirebox/client/node';

const client = await spawnAppServer({
  command: 'wirebox',
  args: ['app-server'],
  clientInfo: { name: 'example', title: 'Example', version: '1.0.0' },
});
try {
  // Before the request that leads to it, so that it cannot be missed. The server gives up after ten minutes itself.
  const completed = client.once('account/login/completed', { timeoutMs: 0 });
  const login = await client.accountLoginStart({ type: 'chatgpt' });
  if (login.type === 'chatgpt') console.log(`open ${login.authUrl}`);
  const { success, error } = await completed;
  if (!success) throw new Error(error ?? 'not signed in');
  const { account } = await client.accountRead({});
  if (account?.type === 'chatgpt') console.log(`signed in: ${account.email} (${account.planType})`);
} finally {
  await client.close();
}
