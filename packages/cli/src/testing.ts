/** Runs the built command as a person or a host would. */
import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTextEnd, type TextEnd } from '@wirebox/rpc/testing';
import { openWebSocketChannel, type WebSocketChannel } from '@wirebox/rpc/websocket';

/** No test tells the true authority anything: port 9 of this machine refuses. */
const nobody = {
  CODEX_REFRESH_TOKEN_URL_OVERRIDE: 'http://127.0.0.1:9/oauth/token',
  CODEX_APP_SERVER_LOGIN_ISSUER: 'http://127.0.0.1:9',
  CODEX_APP_SERVER_CHATGPT_BASE_URL: 'http://127.0.0.1:9/backend-api',
};

export const builtCommand = fileURLToPath(new URL('../bin/wirebox.js', import.meta.url));

export const makeHome = (): string => mkdtempSync(join(tmpdir(), 'wirebox-cli-'));
export const removeHome = (home: string): void => rmSync(home, { recursive: true, force: true });

export interface Finished {
  stdout: string;
  stderr: string;
  code: number | null;
}

export interface RunningCommand {
  readonly process: ChildProcessWithoutNullStreams;
  readonly finished: Promise<Finished>;
  /** Waits until it has printed what fits, and gives that; rejects where it ends before. */
  prints(pattern: RegExp): Promise<string>;
}

export type Variables = Readonly<Record<string, string>>;

export function startCommand(
  args: readonly string[],
  home: string,
  env: Variables = {},
  cwd = process.cwd(),
): RunningCommand {
  const child = spawn(process.execPath, [builtCommand, ...args], {
    cwd,
    env: { ...process.env, ...nobody, CODEX_HOME: home, NO_COLOR: '1', ...env },
    // A group of its own, as a shell gives it: what a terminal sends reaches all of its processes.
    detached: process.platform !== 'win32',
  });
  child.stdin.on('error', () => {});
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const finished = once(child, 'close').then(([code]): Finished => ({ stdout, stderr, code }));
  return {
    process: child,
    finished,
    async prints(pattern) {
      let ended = false;
      finished.finally(() => {
        ended = true;
      });
      for (;;) {
        const found = pattern.exec(stdout)?.[0];
        if (found !== undefined) return found;
        if (ended) throw new Error(`it ended without printing ${pattern}: ${stdout}${stderr}`);
        await Promise.race([once(child.stdout, 'data'), finished]);
      }
    },
  };
}

export function runCommand(
  args: readonly string[],
  home: string,
  input = '',
  env: Variables = {},
  cwd = process.cwd(),
): Promise<Finished> {
  const { process: child, finished } = startCommand(args, home, env, cwd);
  child.stdin.end(input);
  return finished;
}

export interface ServerStart {
  /** The program and its arguments before `app-server`; the built command where it is not given. */
  program?: readonly [file: string, ...args: string[]];
  args?: readonly string[];
  env?: Variables;
  experimentalApi?: boolean;
  /** Leads a process group of its own, as what a shell has started does. */
  detached?: boolean;
}

/** A server on its standard streams, shaken hands with. */
export class RunningServer {
  readonly process: ChildProcessWithoutNullStreams;
  readonly exited: Promise<[code: number | null, signal: string | null]>;
  /** Every message so far. */
  readonly received: Record<string, unknown>[] = [];
  /** Everything it has logged so far. */
  stderr = '';
  private rest = '';
  private wake = () => {};

  constructor(home: string, start: ServerStart = {}) {
    const [file, ...first] = start.program ?? [process.execPath, builtCommand];
    const { args = [], env = {}, experimentalApi = false, detached = false } = start;
    this.process = spawn(file, [...first, 'app-server', ...args], {
      env: { ...process.env, ...nobody, ...env, CODEX_HOME: home },
      detached,
    });
    this.process.stdin.on('error', () => {});
    this.process.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      this.stderr += chunk;
    });
    this.exited = once(this.process, 'exit') as typeof this.exited;
    this.process.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (this.rest + chunk).split('\n');
      this.rest = lines.pop() ?? '';
      for (const line of lines) this.received.push(JSON.parse(line));
      this.wake();
    });
    this.send({
      id: 'init',
      method: 'initialize',
      params: {
        clientInfo: { name: 'test', version: '1' },
        capabilities: {
          experimentalApi,
          optOutNotificationMethods: ['remoteControl/status/changed'],
        },
      },
    });
  }

  write(bytes: string | Uint8Array): boolean {
    return this.process.stdin.write(bytes);
  }

  send(message: unknown): void {
    this.write(`${JSON.stringify(message)}\n`);
  }

  /** The first message that fits; rejects where the server leaves before. */
  async find(fits: (message: Record<string, unknown>) => boolean) {
    for (;;) {
      const found = this.received.find(fits);
      if (found !== undefined) return found;
      await Promise.race([
        new Promise<void>((resolve) => {
          this.wake = resolve;
        }),
        this.exited.then(([code, signal]) => {
          throw new Error(`the server left (${code ?? signal})`);
        }),
      ]);
    }
  }

  answer(id: unknown) {
    return this.find((message) => message.id === id);
  }

  /** Resident memory in megabytes, where the system tells. */
  memory(): number | undefined {
    try {
      const status = readFileSync(`/proc/${this.process.pid}/status`, 'latin1');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    } catch {
      return undefined;
    }
  }

  async end(): Promise<[code: number | null, signal: string | null]> {
    this.process.stdin.end();
    return this.exited;
  }
}

/** A server that listens; ends with the test, whatever happened. */
export class ListeningServer {
  readonly process: ChildProcess;
  readonly exited: Promise<[code: number | null, signal: string | null]>;
  /** Everything on stderr so far. */
  banner = '';
  private readonly clients: TextEnd[] = [];

  private constructor(home: string, args: readonly string[]) {
    this.process = spawn(process.execPath, [builtCommand, 'app-server', ...args], {
      env: { ...process.env, ...nobody, CODEX_HOME: home },
      // Its input is at its end from the start.
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.exited = once(this.process, 'exit') as typeof this.exited;
  }

  static async start(home: string, listen: string, args: readonly string[] = []) {
    const server = new ListeningServer(home, ['--listen', listen, ...args]);
    await new Promise<void>((resolve, reject) => {
      server.process.stderr?.on('data', (chunk) => {
        server.banner += chunk;
        if (/listening on: .*\n(.*\n)*.*\n$|unix:\/\/.*\n$/.test(server.banner)) resolve();
      });
      server.exited.then(([code]) => reject(new Error(`left with ${code}: ${server.banner}`)));
    });
    return server;
  }

  get url(): string {
    return /listening on: (\S+)/.exec(this.banner)?.[1] ?? '';
  }

  get port(): number {
    return Number(/:(\d+)$/.exec(this.url)?.[1]);
  }

  /** A client that has said nothing yet. */
  async connect(token?: string): Promise<TextEnd & { channel: WebSocketChannel }> {
    const channel = await openWebSocketChannel({
      url: this.url,
      headers: token === undefined ? undefined : { authorization: `Bearer ${token}` },
    });
    const end = createTextEnd(channel);
    this.clients.push(end);
    return Object.assign(end, { channel });
  }

  async end(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.close()));
    this.process.kill('SIGKILL');
    await this.exited;
  }
}
