/** An app-server as a child that can be called and killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createPeer } from '@wirebox/rpc';
import { createStdioChannel } from '@wirebox/rpc/stdio';

export type Call = 'account/rateLimits/read' | 'account/read' | 'getAuthStatus';

export interface Program {
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface AppServer {
  readonly pid: number;
  /** Undefined where the call was of use; else why not. Never rejects. */
  call(method: Call): Promise<string | undefined>;
  /** To the server alone, or to all of its process group as a terminal does. Resolves when the server is gone. */
  kill(signal: NodeJS.Signals, whom: 'server' | 'group'): Promise<void>;
  close(): Promise<void>;
}

const params: Readonly<Record<Call, object>> = {
  'account/rateLimits/read': { excludeResetCreditDetails: true },
  'account/read': { refreshToken: true },
  getAuthStatus: { refreshToken: true, includeToken: true },
};
/** Being signed out all of a sudden is what a client hears of a login that could not be refreshed. */
const expected: Readonly<Partial<Record<Call, string>>> = {
  'account/read': 'account',
  getAuthStatus: 'authToken',
};
/** Longer than anything that a server waits for; a call that takes this long hangs. */
const callMs = 60_000;
const leaveMs = 5_000;

/** The server leads a group of its own, as a program does that a shell has started. */
export async function startAppServer(
  program: Program,
  env: Readonly<Record<string, string>>,
): Promise<AppServer> {
  const [file = '', ...args] = program.command;
  const child = spawn(file, args, {
    env: { ...process.env, ...env, ...program.env },
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: process.platform !== 'win32',
  });
  child.stdin.on('error', () => {});
  const exited = once(child, 'exit');
  const { pid } = child;
  if (pid === undefined) throw new Error(`${file} could not be started`);

  const peer = createPeer(createStdioChannel({ input: child.stdout, output: child.stdin }));
  await peer.request(
    'initialize',
    { clientInfo: { name: 'bench', title: null, version: '1' } },
    { timeoutMs: callMs },
  );
  peer.notify('initialized');
  return {
    pid,
    async call(method) {
      try {
        const result = await peer.request(method, params[method], { timeoutMs: callMs });
        const member = expected[method];
        const isThere =
          member === undefined || (result as Record<string, unknown>)[member] !== null;
        return isThere ? undefined : `signed out: ${member} is null`;
      } catch (error) {
        return error instanceof Error ? error.message : 'unknown error';
      }
    },
    async kill(signal, whom) {
      try {
        process.kill(whom === 'group' ? -pid : pid, signal);
      } catch {
        // It has left of itself.
      }
      await exited;
      void peer.close({ graceMs: 0 });
    },
    async close() {
      child.stdin.end();
      const hard = setTimeout(() => child.kill('SIGKILL'), leaveMs);
      await exited;
      clearTimeout(hard);
      void peer.close({ graceMs: 0 });
    },
  };
}
