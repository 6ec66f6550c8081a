import { createServer } from '@wirebox/core';
import { createNodePorts } from '@wirebox/core/node';
import { createStdioChannel } from '@wirebox/rpc/stdio';
import { readCodexHome } from '../codex-home.ts';
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts';
import type { ServerArguments } from '../server-arguments.ts';
import { version } from '../version.ts';

/**
 * Serves one client over stdin and stdout until stdin ends, then answers what it has accepted and leaves; or many, where
 * it was told to listen.
 */
export async function runAppServer(args: ServerArguments): Promise<ExitCode> {
  try {
    const codexHome = readCodexHome();
    const server = createServer(createNodePorts(), {
      codexHome,
      configOverrides: await readOverrides(args.configOverrides),
      serverVersion: version,
    });
    if (args.listen.kind !== 'stdio') {
      const { runListener } = await import('./listen.ts');
      process.exit(await runListener(server, codexHome, args));
    }
    const { maxMessageBytes } = args;
    const connection = server.connect(
      createStdioChannel({
        input: process.stdin,
        output: process.stdout,
        ...(maxMessageBytes !== undefined && { maxMessageBytes }),
      }),
    );
    const stop = () => void connection.close();
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    await connection.closed;
    // A turn that is still running ends as interrupted, and is stored as such.
    await server.close();
    // Everything that can still be read is out. Without this a reader that sleeps would keep the process for ever.
    process.exit(exitCode.done);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`wirebox: ${error.message}\n`);
    return error.code;
  }
}

async function readOverrides(overrides: readonly string[]) {
  if (overrides.length === 0) return {};
  const { ConfigError, parseOverrides } = await import('@wirebox/core/config');
  try {
    return await parseOverrides(overrides);
  } catch (error) {
    if (error instanceof ConfigError) {
      throw new CommandError(`-c ${error.message}`, exitCode.usage);
    }
    throw error;
  }
}
