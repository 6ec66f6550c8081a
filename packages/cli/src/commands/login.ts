import { type Client, ConnectionClosedError, RemoteError } from '@wirebox/client';
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts';
import { printLine } from '../print.ts';
import { withServer } from '../with-server.ts';
import { openInBrowser } from './login-browser.ts';
import { askForApiKey } from './login-key.ts';

export interface LoginArguments {
  withApiKey?: boolean;
  deviceAuth?: boolean;
  /** False where the address is only to be printed. */
  browser: boolean;
}

const refusedAs = (prefix: string) => (error: unknown) => {
  if (error instanceof RemoteError) throw new CommandError(`${prefix}: ${error.message}`);
  throw error;
};

export async function runLogin(options: LoginArguments): Promise<ExitCode> {
  if (options.withApiKey && options.deviceAuth) {
    throw new CommandError('--with-api-key and --device-auth exclude each other', exitCode.usage);
  }
  if (options.withApiKey) return loginWithApiKey();
  return withServer({}, (client) =>
    options.deviceAuth ? loginWithCode(client) : loginInBrowser(client, options.browser),
  );
}

async function loginWithApiKey(): Promise<ExitCode> {
  const apiKey = await askForApiKey();
  if (apiKey === undefined) return cancelled();
  return withServer({}, async (client) => {
    await client.accountLoginStart({ type: 'apiKey', apiKey }).catch(refusedAs('not signed in'));
    printLine('Logged in using an API key');
    return exitCode.done;
  });
}

function cancelled(): ExitCode {
  printLine('Login cancelled. Nothing has changed.');
  return exitCode.failed;
}

async function loginInBrowser(client: Client, open: boolean): Promise<ExitCode> {
  const ended = client.notifications('account/login/completed');
  const started = await client
    .accountLoginStart({ type: 'chatgpt' })
    .catch(refusedAs('not signed in'));
  if (started.type !== 'chatgpt') throw new Error(`an answer to another login: ${started.type}`);
  printLine('To sign in, open this address in a browser on this machine:\n');
  printLine(`  ${started.authUrl}\n`);
  if (open && (await openInBrowser(started.authUrl))) printLine('Your browser has been asked to.');
  printLine('On a machine without a browser: wirebox login --device-auth');
  return awaitEnd(client, ended, started.loginId, 'Waiting until you have signed in.');
}

async function loginWithCode(client: Client): Promise<ExitCode> {
  const ended = client.notifications('account/login/completed');
  const started = await client
    .accountLoginStart({ type: 'chatgptDeviceCode' })
    .catch(refusedAs('not signed in'));
  if (started.type !== 'chatgptDeviceCode') {
    throw new Error(`an answer to another login: ${started.type}`);
  }
  printLine('To sign in, open this address in a browser on any machine:\n');
  printLine(`  ${started.verificationUrl}\n`);
  printLine('and type in this code, which you give to nobody else:\n');
  printLine(`  ${started.userCode}\n`);
  const waiting = 'Waiting until you have signed in; the code is good for 15 minutes.';
  return awaitEnd(client, ended, started.loginId, waiting);
}

interface Ended {
  loginId?: string | null;
  success: boolean;
  error?: string | null;
}

/** Until the login has ended, or the person ends it. */
async function awaitEnd(
  client: Client,
  ended: AsyncIterable<Ended>,
  loginId: string,
  waiting: string,
): Promise<ExitCode> {
  let gaveUp = false;
  const giveUp = () => {
    gaveUp = true;
    // A terminal sends Ctrl-C to the server as well, so it may be gone already.
    client
      .accountLoginCancel({ loginId })
      .catch(() => {})
      .finally(() => client.close());
  };
  process.once('SIGINT', giveUp);
  process.once('SIGTERM', giveUp);
  // Not before it is so.
  printLine(`${waiting} Ctrl-C gives up.`);
  try {
    for await (const { loginId: id, success, error } of ended) {
      if (id !== loginId) continue;
      if (gaveUp) return cancelled();
      if (!success) throw new CommandError(`not signed in: ${error ?? 'no reason was given'}`);
      const { account } = await client.accountRead({});
      const who = account?.type === 'chatgpt' ? ` as ${account.email ?? 'a ChatGPT user'}` : '';
      printLine(`Successfully logged in${who}`);
      return exitCode.done;
    }
  } catch (error) {
    if (!gaveUp || !(error instanceof ConnectionClosedError)) throw error;
  } finally {
    process.removeListener('SIGINT', giveUp);
    process.removeListener('SIGTERM', giveUp);
  }
  if (gaveUp) return cancelled();
  throw new CommandError('the server ended before the login did');
}

export const runLogout = (): Promise<ExitCode> =>
  withServer({}, async (client) => {
    const { account } = await client.accountRead({}).catch(() => ({ account: undefined }));
    await client.accountLogout().catch(refusedAs('not logged out'));
    printLine(account === null ? 'Not logged in' : 'Successfully logged out');
    return exitCode.done;
  });
