/** From the start of the process to the answer to initialize, against a bare Node script and the real app-server. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compilePrograms } from './compile.ts';
import { median, table } from './figures.ts';

export interface ColdStartOptions {
  readonly rounds?: number;
  /** Command lines by name; the first is what the ratios are of. */
  readonly servers: readonly { readonly name: string; readonly command: readonly string[] }[];
}

const request = `${JSON.stringify({
  method: 'initialize',
  id: 1,
  params: { clientInfo: { name: 'bench', title: null, version: '1' } },
})}\n`;

/** Milliseconds until the first line of the answer is there. */
async function startOnce(
  [command = '', ...args]: readonly string[],
  home: string,
): Promise<number> {
  const start = performance.now();
  const child = spawn(command, args, {
    env: { ...process.env, CODEX_HOME: home },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.write(request);
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.includes(10) && resolve());
    child.once('exit', (code) => reject(new Error(`${command} left with ${code}`)));
  });
  const elapsed = performance.now() - start;
  child.removeAllListeners('exit');
  child.stdin.end();
  child.kill();
  await new Promise((resolve) => child.once('exit', resolve));
  return elapsed;
}

export async function benchColdStart({ rounds = 15, servers }: ColdStartOptions): Promise<string> {
  const { folder, path } = await compilePrograms(['bare']);
  const home = mkdtempSync(join(tmpdir(), 'wirebox-bench-home-'));
  const rows = [
    { name: 'bare Node script', command: [process.execPath, path('bare')] },
    ...servers,
  ];
  const times = rows.map((): number[] => []);
  try {
    for (let round = -1; round < rounds; round += 1) {
      for (const [index, { command }] of rows.entries()) {
        const elapsed = await startOnce(command, home);
        if (round >= 0) times[index]!.push(elapsed);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(home, { recursive: true });
  }
  return table(
    ['start to the initialize answer', 'median ms', 'fastest ms', ': bare script'],
    rows.map(({ name }, row) => [
      name,
      median(times[row]!).toFixed(1),
      Math.min(...times[row]!).toFixed(1),
      median(times[row]!.map((time, round) => time / times[0]![round]!)).toFixed(2),
    ]),
  );
}
