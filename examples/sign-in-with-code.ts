/** Signs in with ChatGPT, by a code that is typed in on any other machine: for servers and containers without a browser. */
import { spawnAppServer } from '@wirebox/client/node';

const client = await spawnAppServer({
  command: 'wirebox',
  args: ['app-server'],
  clientInfo: { name: 'example', title: 'Example', version: '1.0.0' },
});
try {
  const completed = client.once('account/login/completed', { timeoutMs: 0 });
  const login = await client.accountLoginStart({ type: 'chatgptDeviceCode' });
  if (login.type === 'chatgptDeviceCode') {
    console.log(`open ${login.verificationUrl} and type in ${login.userCode}`);
  }
  const { success, error } = await completed;
  if (!success) throw new Error(error ?? 'not signed in');
  const { account } = await client.accountRead({});
  if (account?.type === 'chatgpt') console.log(`signed in: ${account.email} (${account.planType})`);
} finally {
  await client.close();
}
