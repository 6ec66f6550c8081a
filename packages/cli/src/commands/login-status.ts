import { RemoteError } from '@wirebox/client';
import { readToken } from '@wirebox/core/token';
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts';
import { printLine } from '../print.ts';
import { withServer } from '../with-server.ts';

/** In the two largest units that say something. */
function duration(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

/** What the access token itself says; it goes no further than here. */
function tokenLines(authToken: string): string[] {
  const token = readToken(authToken);
  if (token === undefined) return [];
  const { accountId, expiresAt } = token;
  const left = expiresAt === undefined ? undefined : expiresAt - Date.now();
  return [
    ...(accountId === undefined ? [] : [`  workspace  ${accountId}`]),
    ...(expiresAt === undefined || left === undefined
      ? []
      : [
          `  token      ${left > 0 ? `ends in ${duration(left)}` : `ended ${duration(left)} ago`} (${new Date(expiresAt).toISOString()}); it is refreshed when it is needed`,
        ]),
  ];
}

export const runLoginStatus = (): Promise<ExitCode> =>
  withServer({}, async (client) => {
    // First, as it refreshes a login that is about to end: what is told then holds afterwards.
    const { authMethod, authToken } = await client.getAuthStatus({ includeToken: true });
    const { account, requiresOpenaiAuth } = await client.accountRead({}).catch((error: unknown) => {
      if (!(error instanceof RemoteError)) throw error;
      throw new CommandError(`the stored login is not usable: ${error.message}`);
    });
    if (!requiresOpenaiAuth) {
      printLine('The configured model provider needs no login');
      return exitCode.done;
    }
    if (account === null || account === undefined) {
      printLine(authMethod ? 'The login has ended. Sign in again: wirebox login' : 'Not logged in');
      return exitCode.failed;
    }
    switch (account.type) {
      case 'apiKey':
        printLine('Logged in using an API key');
        return exitCode.done;
      case 'chatgpt':
        printLine('Logged in using ChatGPT');
        printLine(`  account    ${account.email ?? 'no address'}`);
        printLine(`  plan       ${account.planType}`);
        for (const line of tokenLines(authToken ?? '')) printLine(line);
        return exitCode.done;
      default:
        printLine(`Logged in using ${account.type}`);
        return exitCode.done;
    }
  });
