/** The script that both servers have to pass: shake hands, read, sign in with a key, read, sign out, read. */
import assert from 'node:assert/strict';
import { spawnAppServer } from '@wirebox/client/node';

export interface ServerCommand {
  command: string;
  args: string[];
  env: Record<string, string>;
}

export interface SignIn {
  userAgent: string;
  /** What was heard between login and logout. */
  notifications: string[];
}

/** Rejects at the first thing that is not as it should be. */
export async function signIn(server: ServerCommand): Promise<SignIn> {
  const client = await spawnAppServer({
    ...server,
    clientInfo: { name: 'wirebox_peer', title: 'Wirebox', version: '0.1.0' },
    stderr: 'ignore',
    timeoutMs: 20_000,
  });
  try {
    const notifications: string[] = [];
    client.on('account/login/completed', ({ success }) => {
      assert.equal(success, true);
      notifications.push('account/login/completed');
    });
    client.on('account/updated', ({ authMode }) => {
      notifications.push(`account/updated ${authMode}`);
    });

    const before = await client.accountRead({});
    assert.equal(before.account, null);
    assert.equal(before.requiresOpenaiAuth, true);

    const login = await client.accountLoginStart({ type: 'apiKey', apiKey: 'sk-not-a-real-key' });
    assert.equal(login.type, 'apiKey');
    const during = await client.accountRead({});
    assert.equal(during.account?.type, 'apiKey');

    await client.accountLogout();
    const after = await client.accountRead({});
    assert.equal(after.account, null);

    assert.deepEqual(notifications, [
      'account/login/completed',
      'account/updated apikey',
      'account/updated null',
    ]);
    return { userAgent: client.server.userAgent, notifications };
  } finally {
    await client.close();
  }
}
