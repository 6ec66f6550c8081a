import { RemoteError, RpcError } from '@wirebox/client';
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts';
import { printJson } from '../print.ts';
import type { CallArguments } from '../program.ts';
import { splitCommand } from '../split-command.ts';
import { readStdin } from '../stdin.ts';
import { withServer } from '../with-server.ts';

async function parseParams(text: string | undefined): Promise<unknown> {
  const source = text === '-' ? await readStdin() : text;
  if (source === undefined) return undefined;
  try {
    return JSON.parse(source);
  } catch (error) {
    // The parser's message quotes the text, which may hold a secret; the place is enough.
    const place = /position \d+/.exec(error instanceof Error ? error.message : '')?.[0];
    throw new CommandError(
      `the params are not JSON${place === undefined ? '' : ` (at ${place})`}`,
      exitCode.usage,
    );
  }
}

function parseTimeout(text: string): number {
  const seconds = Number(text);
  if (Number.isFinite(seconds) && seconds > 0) return seconds * 1000;
  throw new CommandError(`--timeout takes a number of seconds, not \`${text}\``, exitCode.usage);
}

/** One request, its result on stdout. An error of the server goes to stderr, with its key where it has one. */
export async function runCall(
  method: string,
  text: string | undefined,
  options: CallArguments,
): Promise<ExitCode> {
  const params = await parseParams(text);
  const timeoutMs = parseTimeout(options.timeout);
  const server = options.server === undefined ? undefined : splitCommand(options.server);
  return withServer(
    { ...(server && { server }), experimentalApi: options.experimental ?? false },
    async (client) => {
      try {
        printJson(await client.call(method, params ?? {}, { timeoutMs }));
        return exitCode.done;
      } catch (error) {
        if (error instanceof RemoteError) {
          const key = error.key === undefined ? '' : `, ${error.key}`;
          throw new CommandError(`${method}: ${error.message} (${error.code}${key})`);
        }
        if (error instanceof RpcError) throw new CommandError(`${method}: ${error.message}`);
        throw error;
      }
    },
  );
}
