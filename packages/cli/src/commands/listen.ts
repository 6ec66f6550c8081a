/** Serves many clients over WebSocket until a signal asks for the end. */
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Server } from '@wirebox/core';
import { type ListenAddress, ListenError, type Listener, listen } from '@wirebox/rpc/listen';
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts';
import { openAuth } from '../listen-auth.ts';
import { isLoopback, type ListenTarget, printSocketAddress } from '../listen-target.ts';
import type { ServerArguments } from '../server-arguments.ts';

/** Answers and farewells have limits of their own, which end sooner; this one is for what nobody thought of. */
const hardDeadlineMs = 20_000;

export async function runListener(
  server: Server,
  codexHome: string,
  { listen: target, auth, maxMessageBytes }: ServerArguments,
): Promise<ExitCode> {
  // Whoever started this may read the banner and go; what is logged later must not end the process.
  process.stderr.on('error', () => undefined);
  const admit = await openAuth(auth, Date.now);
  const address = toAddress(target, codexHome);
  if ('host' in address && !isLoopback(address.host) && admit === undefined) {
    throw new CommandError(
      `refusing to start non-loopback websocket listener ${printSocketAddress(address.host, address.port)} without auth; configure \`--ws-auth capability-token\` or \`--ws-auth signed-bearer-token\``,
    );
  }
  // A folder that was named is there; only our own is made.
  if ('path' in address && target.kind === 'unix' && target.path === undefined) {
    await mkdir(dirname(address.path), { recursive: true, mode: 0o700 });
  }
  const asked = firstSignal();
  const listener = await open(address, {
    admit,
    maxMessageBytes,
    onConnection: (channel) => void server.connect(channel),
  });
  process.stderr.write(banner(listener.address));
  await asked;
  setTimeout(() => process.exit(exitCode.failed), hardDeadlineMs).unref();
  await listener.close();
  await server.close();
  return exitCode.done;
}

function toAddress(target: ListenTarget, codexHome: string): ListenAddress {
  if (target.kind === 'websocket') return { host: target.host, port: target.port };
  if (target.kind === 'unix') {
    const { path = join(codexHome, 'app-server-control', 'app-server-control.sock') } = target;
    return { path: resolve(path) };
  }
  throw new CommandError('no transport configured; use --listen or enable remote control');
}

async function open(
  address: ListenAddress,
  options: Omit<Parameters<typeof listen>[0], 'address'>,
): Promise<Listener> {
  try {
    return await listen({ address, ...options });
  } catch (error) {
    throw new CommandError(explain(address, error));
  }
}

function explain(address: ListenAddress, error: unknown): string {
  if (error instanceof ListenError) {
    const { problem, path } = error;
    return {
      inUse: `app-server control socket is already in use at ${path}`,
      notASocket: `app-server control socket path exists and is not a socket: ${path}`,
      pathTooLong: `app-server control socket path is too long for the system: ${path}`,
    }[problem];
  }
  const { code = String(error) } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    EADDRINUSE: 'the address is in use',
    EADDRNOTAVAIL: 'the address is not one of this machine',
    EACCES: 'not allowed',
    ENOENT: 'its folder does not exist',
  };
  return `cannot listen on ${print(address)}: ${reasons[code] ?? code}`;
}

const print = (address: ListenAddress): string =>
  'path' in address
    ? `unix://${address.path}`
    : `ws://${printSocketAddress(address.host, address.port)}`;

/** In the form of the real server, because programs look for the address in it. */
function banner(address: ListenAddress): string {
  if ('path' in address) {
    return `wirebox app-server (unix socket)\n  listening on: ${print(address)}\n`;
  }
  const http = `http://${printSocketAddress(address.host, address.port)}`;
  const note = isLoopback(address.host)
    ? 'binds localhost only (use SSH port-forwarding for remote access)'
    : 'websocket auth is required for non-localhost listeners';
  return `wirebox app-server (WebSockets)
  listening on: ${print(address)}
  readyz: ${http}/readyz
  healthz: ${http}/healthz
  note: ${note}
`;
}

/** A second signal of any kind finds no listener any more and ends the process at once. */
function firstSignal(): Promise<void> {
  return new Promise((resolve) => {
    const signals = ['SIGTERM', 'SIGINT'] as const;
    const hear = () => {
      for (const signal of signals) process.off(signal, hear);
      resolve();
    };
    for (const signal of signals) process.on(signal, hear);
  });
}
