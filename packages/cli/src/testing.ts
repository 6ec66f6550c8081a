/** Runs the built command as a person or a host would. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** No test tells the true authority anything: port 9 of this machine refuses. */
const nobody = {
  CODEX_REFRESH_TOKEN_URL_OVERRIDE: 'http://127.0.0.1:9/oauth/token',
  CODEX_APP_SERVER_LOGIN_ISSUER: 'http://127.0.0.1:9',
  CODEX_APP_SERVER_CHATGPT_BASE_URL: 'http://127.0.0.1:9/backend-api',
};

export const command = fileURLToPath(new URL('../bin/wirebox.js', import.meta.url));

export const makeHome = (): string => mkdtempSync(join(tmpdir(), 'wirebox-cli-'));
export const removeHome = (home: string): void => rmSync(home, { recursive: true, force: true });

export interface Finished {
  stdout: string;
  stderr: string;
  code: number | null;
}

export async function runCommand(
  args: readonly string[],
  home: string,
  input = '',
): Promise<Finished> {
  const child = spawn(process.execPath, [command, ...args], {
    env: { ...process.env, ...nobody, CODEX_HOME: home, NO_COLOR: '1' },
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const [code] = await once(child, 'close');
  return { stdout, stderr, code };
}

/** A server on its standard streams, shaken hands with. */
export class RunningServer {
  readonly process: ChildProcessWithoutNullStreams;
  readonly exited: Promise<[code: number | null, signal: string | null]>;
  /** Every message so far. */
  readonly received: Record<string, unknown>[] = [];
  private rest = '';
  private wake = () => {};

  constructor(home: string, args: readonly string[] = []) {
    this.process = spawn(process.execPath, [command, 'app-server', ...args], {
      env: { ...process.env, ...nobody, CODEX_HOME: home },
    });
    this.process.stdin.on('error', () => {});
    this.process.stderr.resume();
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
        capabilities: { optOutNotificationMethods: ['remoteControl/status/changed'] },
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
