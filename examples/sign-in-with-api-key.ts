/** Signs in with an API key that comes in on stdin: never as an argument, which others on the machine can read. */
import { text } from 'node:stream/consumers';
import { spawnAppServer } from '@wirebox/client/node';

const apiKey = (await text(process.stdin)).trim();
const client = await spawnAppServer({
  command: 'wirebox',
  args: ['app-server'],
  clientInfo: { name: 'example', title: 'Example', version: '1.0.0' },
});
try {
  await client.accountLoginStart({ type: 'apiKey', apiKey });
  const { account } = await client.accountRead({});
  console.log(`signed in: ${account?.type}`);
} finally {
  await client.close();
}
