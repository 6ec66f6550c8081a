import { RemoteError } from '@wirebox/client';
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts';
import { printLine } from '../print.ts';
import { readStdin } from '../stdin.ts';
import { withServer } from '../with-server.ts';

const refusedAs = (prefix: string) => (error: unknown) => {
  if (error instanceof RemoteError) throw new CommandError(`${prefix}: ${error.message}`);
  throw error;
};

export async function runLogin(options: { withApiKey?: boolean }): Promise<ExitCode> {
  if (options.withApiKey !== true) {
    throw new CommandError(
      'signing in with ChatGPT is not built yet; use `wirebox login --with-api-key`',
      exitCode.usage,
    );
  }
  if (process.stdin.isTTY) {
    throw new CommandError(
      'pipe the key in, so that it stays out of the shell history:\n  printenv OPENAI_API_KEY | wirebox login --with-api-key',
      exitCode.usage,
    );
  }
  const apiKey = (await readStdin()).trim();
  if (apiKey === '') throw new CommandError('no API key came in on stdin');
  return withServer({}, async (client) => {
    await client.accountLoginStart({ type: 'apiKey', apiKey }).catch(refusedAs('not signed in'));
    printLine('Logged in using an API key');
    return exitCode.done;
  });
}

export const runLoginStatus = (): Promise<ExitCode> =>
  withServer({}, async (client) => {
    const { account, requiresOpenaiAuth } = await client
      .accountRead({})
      .catch(refusedAs('the stored login is not usable'));
    if (!requiresOpenaiAuth) {
      printLine('The configured model provider needs no login');
      return exitCode.done;
    }
    if (account === null || account === undefined) {
      printLine('Not logged in');
      return exitCode.failed;
    }
    switch (account.type) {
      case 'apiKey':
        printLine('Logged in using an API key');
        return exitCode.done;
      case 'chatgpt':
        printLine(
          `Logged in using ChatGPT (${account.email ?? 'no address'}, ${account.planType})`,
        );
        return exitCode.done;
      default:
        printLine(`Logged in using ${account.type}`);
        return exitCode.done;
    }
  });

export const runLogout = (): Promise<ExitCode> =>
  withServer({}, async (client) => {
    const { account } = await client.accountRead({}).catch(() => ({ account: undefined }));
    await client.accountLogout().catch(refusedAs('not logged out'));
    printLine(account === null ? 'Not logged in' : 'Successfully logged out');
    return exitCode.done;
  });
