import { type Client, ConnectionClosedError, StartError } from '@wirebox/client';
import { spawnAppServer } from '@wirebox/client/node';
import { CommandError, type ExitCode } from './exit-code.ts';
import type { ServerCommand } from './split-command.ts';
import { version } from './version.ts';

export interface WithServerOptions {
  /** Default: this command, as `app-server`. */
  server?: ServerCommand;
  experimentalApi?: boolean;
  /** What the server is told with `-c`, as `key=value`. */
  configOverrides?: readonly string[];
  /** Where the log of the server goes. Default: to ours. */
  stderr?: 'inherit' | 'ignore';
}

/** Starts a server, lets `use` speak to it, and ends it whatever happens. */
export async function withServer(
  { server, experimentalApi = false, configOverrides = [], stderr = 'inherit' }: WithServerOptions,
  use: (client: Client) => Promise<ExitCode>,
): Promise<ExitCode> {
  const self = { command: process.execPath, args: [process.argv[1] ?? '', 'app-server'] };
  const { command, args } = server ?? self;
  try {
    const client = await spawnAppServer({
      command,
      args: [...args, ...configOverrides.flatMap((override) => ['-c', override])],
      clientInfo: { name: 'wirebox', title: 'Wirebox', version },
      capabilities: { experimentalApi },
      stderr,
    });
    try {
      return await use(client);
    } finally {
      await client.close();
    }
  } catch (error) {
    if (error instanceof StartError || error instanceof ConnectionClosedError) {
      throw new CommandError(error.message);
    }
    throw error;
  }
}
