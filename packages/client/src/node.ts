/** Starting an app-server as a child process and connecting to it. Node only. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import type { Client, ClientOptions } from './client.ts';
import { openClient } from './connect.ts';
import { ConnectionClosedError, RpcError, StartError } from './errors.ts';
import { killAtExit } from './kill-at-exit.ts';
import { ServerProcess } from './server-process.ts';

export { type ConnectAppServerOptions, connectAppServer } from './connect-node.ts';

export interface SpawnAppServerOptions extends ClientOptions {
  command: string;
  args?: readonly string[] | undefined;
  /** Added to the environment of this process; undefined takes a variable away. */
  env?: Readonly<Record<string, string | undefined>> | undefined;
  cwd?: string | undefined;
  /**
   * Where the server's stderr goes: to ours, nowhere, or line by line to a function. `ignore` by default; the last
   * lines are kept for errors then, and with a function.
   */
  stderr?: 'inherit' | 'ignore' | ((line: string) => void) | undefined;
  /**
   * How long the server may take to leave when its input has ended, and again when it was sent SIGTERM; then comes
   * SIGKILL. 2,000 by default.
   */
  shutdownMs?: number | undefined;
  /** The longest message the server may send, in bytes; a longer one is skipped and its request times out. */
  maxMessageBytes?: number | undefined;
}

const standardShutdownMs = 2000;

/**
 * Starts the command and opens the protocol on its standard streams. The child is ended by `close()`, and when this
 * process exits in an orderly way. If it crashes the child finds its input ended, and a well-behaved server leaves.
 */
export async function spawnAppServer(options: SpawnAppServerOptions): Promise<Client> {
  const { command } = options;
  const child = await start(options);
  const server = new ServerProcess(child, {
    onStderr: typeof options.stderr === 'function' ? options.stderr : undefined,
    shutdownMs: options.shutdownMs ?? standardShutdownMs,
    maxMessageBytes: options.maxMessageBytes,
  });
  killAtExit(child);
  try {
    return await openClient({ channel: server, left: server.left, exit: server.exit }, options);
  } catch (error) {
    throw explainSilence(command, error);
  }
}

async function start(options: SpawnAppServerOptions): Promise<ChildProcess> {
  const { command, args = [], cwd } = options;
  const settings: SpawnOptions = {
    stdio: ['pipe', 'pipe', options.stderr === 'inherit' ? 'inherit' : 'pipe'],
    env: { ...process.env, ...options.env },
    windowsHide: true,
    ...(cwd === undefined ? {} : { cwd }),
  };
  try {
    const child = spawn(command, args, settings);
    await new Promise((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    return child;
  } catch (error) {
    throw await explainFailure(command, cwd, error);
  }
}

async function explainFailure(
  command: string,
  cwd: string | undefined,
  cause: unknown,
): Promise<StartError> {
  const { code } = cause as NodeJS.ErrnoException;
  const head = `cannot start \`${command}\``;
  if (code === 'ENOENT') {
    // The system says the same of a missing working directory.
    const missing = cwd !== undefined && !(await isDirectory(cwd));
    const text = missing ? `there is no directory ${cwd}` : 'not found; is it installed?';
    return new StartError('notFound', command, `${head}: ${text}`, { cause });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new StartError('notAllowed', command, `${head}: not allowed to run it`, { cause });
  }
  return new StartError('failed', command, `${head}: ${code ?? 'the system refused'}`, { cause });
}

const isDirectory = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

/** How many of the last lines of stderr a message quotes. */
const quotedLines = 5;

/** From the failed handshake to an error that names the command. An answer with an error is left as it is. */
function explainSilence(command: string, error: unknown): unknown {
  if (error instanceof ConnectionClosedError) {
    const { exitCode, signal, stderr, by } = error;
    const how = signal === undefined ? `with exit code ${exitCode}` : `by ${signal}`;
    // Only the handshake was sent by now, so these lines can hold nothing of the user's.
    const quote = stderr.slice(-quotedLines).map((line) => `\n  ${line}`);
    const message = `\`${command}\` ended ${how} before it answered initialize${quote.join('')}`;
    return new StartError('exited', command, message, {
      cause: error,
      ending: { by, exitCode, signal, stderr },
    });
  }
  if (error instanceof RpcError && error.key === 'timeout') {
    return new StartError('timeout', command, `\`${command}\`: ${error.message}`, { cause: error });
  }
  return error;
}
