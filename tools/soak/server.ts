/** The server under load, and what it holds. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../packages/cli/dist/wirebox.js', import.meta.url));
const probe = new URL('./server-probe.mjs', import.meta.url).href;

export interface Holdings {
  /** In megabytes, after a collection of garbage. */
  readonly heap: number;
  /** In megabytes, as the system counts; NaN where it does not tell. */
  readonly resident: number;
  /** Open file descriptors; NaN where the system does not tell. */
  readonly descriptors: number;
  /** What keeps the process alive, by kind. */
  readonly resources: Readonly<Record<string, number>>;
  /** Everything in the state directory. */
  readonly files: readonly string[];
}

export class SoakServer {
  readonly exited: Promise<[code: number | null, signal: string | null]>;
  private readonly child: ChildProcess;
  private readonly home: string;
  private text = '';

  private constructor(child: ChildProcess, home: string) {
    this.child = child;
    this.home = home;
    this.exited = once(child, 'exit') as SoakServer['exited'];
    child.stderr?.on('data', (chunk) => {
      this.text += chunk;
    });
  }

  static async start(home: string): Promise<SoakServer> {
    const args = ['--expose-gc', '--import', probe, command, 'app-server'];
    const child = spawn(process.execPath, [...args, '--listen', 'ws://127.0.0.1:0'], {
      env: { ...process.env, CODEX_HOME: home },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const server = new SoakServer(child, home);
    while (!/note: .*\n/.test(server.text)) {
      await Promise.race([
        once(child.stderr, 'data'),
        server.exited.then(() => Promise.reject(new Error(`the server has gone:\n${server.text}`))),
      ]);
    }
    return server;
  }

  get url(): string {
    return /ws:\/\/\S+/.exec(this.text)?.[0] ?? '';
  }

  /** What the server said besides its banner and its answers to probes: nothing, where all is well. */
  get complaints(): string[] {
    return this.text.split('\n').filter((line) => /^wirebox (warning|error)/.test(line));
  }

  async holdings(): Promise<Holdings> {
    const before = this.text.length;
    this.child.kill('SIGUSR2');
    let line: string | undefined;
    while (line === undefined) {
      if (this.child.exitCode !== null || this.child.signalCode !== null) {
        throw new Error(`the server has gone:\n${this.text}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
      line = /^probe (.*)\n/m.exec(this.text.slice(before))?.[1];
    }
    const { heapUsed, external, resources } = JSON.parse(line);
    return {
      heap: (heapUsed + external) / 1e6,
      resources,
      ...this.system(),
      files: readdirSync(this.home, { recursive: true }).map(String).sort(),
    };
  }

  terminate(): void {
    this.child.kill('SIGTERM');
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  private system(): Pick<Holdings, 'resident' | 'descriptors'> {
    try {
      const folder = `/proc/${this.child.pid}`;
      const pages = Number(readFileSync(`${folder}/statm`, 'latin1').split(' ')[1]);
      return { resident: (pages * 4096) / 1e6, descriptors: readdirSync(`${folder}/fd`).length };
    } catch {
      return { resident: Number.NaN, descriptors: Number.NaN };
    }
  }
}
