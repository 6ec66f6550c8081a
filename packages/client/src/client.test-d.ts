/** What must and must not compile. Checked by tsc, never run. */
import type { Account, AppServerClient } from '@wirebox/app-server-protocol';
import { type Client, connect, type ReceivedNotification } from './index.ts';
import { spawnAppServer } from './node.ts';

declare const client: Client;
declare const channel: Parameters<typeof connect>[0];

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => undefined;

/** No method of the protocol hides a member of the client, or the other way round. */
type Own =
  | 'server'
  | 'serverVersion'
  | 'supports'
  | 'closed'
  | 'request'
  | 'call'
  | 'notifications'
  | 'on'
  | 'onAny'
  | 'once'
  | 'handle'
  | 'handleCall'
  | 'close'
  | typeof Symbol.asyncDispose;
same<Extract<keyof AppServerClient, Own>, never>(true);
same<Exclude<keyof Client, keyof AppServerClient>, Own>(true);

export async function requests(): Promise<void> {
  const { account } = await client.accountRead({ refreshToken: true });
  same<typeof account, Account | null | undefined>(true);
  const named = await client.request('account/read', {});
  same<typeof named.account, Account | null | undefined>(true);
  await client.accountLogout({ timeoutMs: 1 });
  await client.request('account/logout');
  await client.request('account/logout', undefined, { timeoutMs: 1 });
  same<Awaited<ReturnType<typeof client.call>>, unknown>(true);
  await client.call('made/up', { anything: 1 });

  // @ts-expect-error params are of the method
  await client.accountRead({ refreshToken: 'yes' });
  // @ts-expect-error params are not left out
  await client.accountRead();
  // @ts-expect-error the same by name
  await client.request('account/read', { refreshToken: 'yes' });
  // @ts-expect-error the same by name
  await client.request('account/read');
  // @ts-expect-error no such method
  await client.request('account/raed', {});
  // @ts-expect-error no such function
  await client.accountRaed({});
  // @ts-expect-error the client does that itself
  await client.request('initialize', { clientInfo: { name: 'a', version: '1' } });
  // @ts-expect-error the client does that itself
  await client.initialize({ clientInfo: { name: 'a', version: '1' } });
  // @ts-expect-error no params
  await client.request('account/logout', {});
  // @ts-expect-error no such option
  await client.accountRead({}, { timeout: 1 });
}

export async function notifications(notification: ReceivedNotification): Promise<void> {
  for await (const { summary } of client.notifications('configWarning'))
    same<typeof summary, string>(true);
  for await (const { emittedAtMs } of client.notifications()) {
    same<typeof emittedAtMs, number | undefined>(true);
  }
  client.on('account/login/completed', ({ success }) => same<typeof success, boolean>(true));
  const { success } = await client.once('account/login/completed', {
    filter: ({ loginId }) => loginId === 'x',
  });
  same<typeof success, boolean>(true);

  switch (notification.method) {
    case 'configWarning':
      same<typeof notification.params.summary, string>(true);
      break;
    default:
      break;
  }

  // @ts-expect-error no such notification
  client.on('account/updatet', () => undefined);
  // @ts-expect-error a request is no notification
  client.notifications('account/read');
  // @ts-expect-error no such notification
  await client.once('account/updatet');
  // @ts-expect-error no such member
  client.on('configWarning', ({ summray }) => summray);
}

export function handlers(): void {
  client.handle('account/chatgptAuthTokens/refresh', async ({ reason }, { signal }) => ({
    accessToken: `${reason}${signal.aborted}`,
    chatgptAccountId: 'x',
  }));
  // @ts-expect-error not what the method answers
  client.handle('account/chatgptAuthTokens/refresh', () => ({ accessToken: 1 }));
  // @ts-expect-error the client asks this, not the server
  client.handle('account/read', () => ({}));
  client.handleCall('made/up', () => 1);
}

export async function starting(): Promise<void> {
  const clientInfo = { name: 'a', version: '1' };
  await connect(channel, { clientInfo, strict: true, timeoutMs: 0 });
  await spawnAppServer({ command: 'codex', args: ['app-server'], clientInfo, stderr: 'inherit' });
  // @ts-expect-error who is calling has to be said
  await connect(channel, {});
  // @ts-expect-error nothing to start
  await spawnAppServer({ clientInfo });
}
