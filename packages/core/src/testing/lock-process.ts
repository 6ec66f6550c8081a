/**
 * A process of its own for tests of locks: `node lock-process.ts KIND ROLE PATH`. It tells what it did in lines on stdout.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createLocksOf, type LockKind } from './lock-kinds.ts';

const [kind, role, path = ''] = process.argv.slice(2);
const locks = createLocksOf(kind as LockKind);
const say = (line: string) => void process.stdout.write(`${line}\n`);
const die = () => process.kill(process.pid, 'SIGKILL');
const acquire = async () => {
  const held = await locks.acquire(path, 15_000);
  if (held === undefined) throw new Error('the lock was not free in time');
  return held;
};

const roles: Record<string, () => Promise<void>> = {
  /** Holds the lock until it is killed. */
  async hold() {
    await acquire();
    say('held');
    process.stdin.resume();
  },
  /** Adds one to a counter again and again, and dies as the holder. */
  async count() {
    for (let left = 15; left > 0; left--) {
      const held = await acquire();
      const value = Number(readFileSync(`${path}.counter`, 'utf8')) + 1;
      await new Promise((resolve) => setImmediate(resolve));
      writeFileSync(`${path}.counter`, String(value));
      appendFileSync(`${path}.seen`, `${value}\n`);
      if (left === 1) die();
      await held.release();
    }
  },
  /** Gives the lock to a child that lives until its stdin ends, and says who the child is. */
  async lend() {
    const { descriptor } = await acquire();
    if (descriptor === undefined) throw new Error('no descriptor');
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      stdio: ['ignore', 'ignore', 'ignore', descriptor],
      detached: true,
    });
    say(String(child.pid));
    process.stdin.resume();
  },
};
await roles[role ?? '']?.();
