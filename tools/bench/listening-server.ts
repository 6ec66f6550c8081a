/** Servers that say on stderr where they listen. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { handshake } from './servers/raw-frames.ts';

export interface RunningServer {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly port: number;
}

export async function startServer(
  [command = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<RunningServer> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  let text = '';
  const port = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${command} left with ${code}: ${text}`)));
    child.stderr.on('data', (chunk) => {
      text += chunk;
      const found = /(?:ws|http):\/\/127\.0\.0\.1:(\d+)/.exec(text)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
  return { child, pid: child.pid ?? 0, port };
}

export async function stopServer({ child }: RunningServer): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** A socket that has become a WebSocket; paused. */
export async function openSocket({ port }: RunningServer): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  socket.write(handshake);
  await once(socket, 'data');
  socket.pause();
  return socket;
}
