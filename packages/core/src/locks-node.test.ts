import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNodeLocks } from './locks-node.ts';
import { createLocksOf, type LockKind } from './testing/lock-kinds.ts';
import { createFakePorts } from './testing/ports.ts';

const script = fileURLToPath(new URL('testing/lock-process.ts', import.meta.url));
const folder = fileURLToPath(new URL('.', import.meta.url));

let home: string;
let path: string;
const children = new Set<ChildProcessWithoutNullStreams>();

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'wirebox-locks-'));
  path = join(home, 'auth.refresh.lock');
});
afterEach(async () => {
  for (const child of children) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  children.clear();
  rmSync(home, { recursive: true, force: true });
});

function start(kind: LockKind, role: string): ChildProcessWithoutNullStreams {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', script, kind, role, path],
    { cwd: folder, timeout: 60_000 },
  );
  children.add(child);
  return child;
}

const firstLine = async (child: ChildProcessWithoutNullStreams): Promise<string> => {
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const said = once(child.stdout, 'data').then(([chunk]) => String(chunk).trim());
  const left = once(child, 'exit').then(() => Promise.reject(new Error(stderr)));
  left.catch(() => {});
  return Promise.race([said, left]);
};

async function kill(child: ChildProcessWithoutNullStreams): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

const kinds: LockKind[] = process.platform === 'linux' ? ['file', 'socket'] : ['file'];

describe.each(kinds)('a lock of the kind %s', (kind) => {
  const locks = () => createLocksOf(kind);

  it('is had once, and again when it was released', async () => {
    const [one, other] = [locks(), locks()];
    const held = await one.acquire(path, 0);
    expect(held).toBeDefined();
    expect(await one.acquire(path, 20)).toBeUndefined();
    expect(await other.acquire(path, 20)).toBeUndefined();
    await held?.release();
    await held?.release();
    const again = await other.acquire(path, 0);
    expect(again).toBeDefined();
    await again?.release();
  });

  it('is one for each path', async () => {
    const all = locks();
    const held = await Promise.all([all.acquire(path, 0), all.acquire(`${path}.other`, 0)]);
    expect(held.every((lock) => lock !== undefined)).toBe(true);
    for (const lock of held) await lock?.release();
  });

  it('goes to the tasks of one process in the order in which they asked', async () => {
    const all = locks();
    const order: number[] = [];
    await Promise.all(
      [0, 1, 2, 3, 4].map(async (n) => {
        const held = await all.acquire(path, 10_000);
        order.push(n);
        await new Promise((resolve) => setImmediate(resolve));
        await held?.release();
      }),
    );
    expect(order).toEqual([0, 1, 2, 3, 4]);
  });

  it('passes over a task that gave up', async () => {
    const all = locks();
    const held = await all.acquire(path, 0);
    const impatient = all.acquire(path, 10);
    const patient = all.acquire(path, 10_000);
    expect(await impatient).toBeUndefined();
    await held?.release();
    const last = await patient;
    expect(last).toBeDefined();
    await last?.release();
  });

  it('keeps processes apart that are killed while they hold it', async () => {
    writeFileSync(`${path}.counter`, '0');
    for (let round = 0; round < 2; round++) {
      const crowd = [1, 2, 3].map(() => start(kind, 'count'));
      const ends = await Promise.all(crowd.map((child) => once(child, 'exit')));
      expect(ends).toEqual(crowd.map(() => [null, 'SIGKILL']));
    }
    const seen = readFileSync(`${path}.seen`, 'utf8').trim().split('\n').map(Number);
    expect(seen).toEqual(Array.from({ length: 2 * 3 * 15 }, (_, n) => n + 1));
  });

  it('is free when its holder was killed', async () => {
    const child = start(kind, 'hold');
    expect(await firstLine(child)).toBe('held');
    const all = locks();
    expect(await all.acquire(path, 20)).toBeUndefined();
    const waiting = all.acquire(path, 10_000);
    await kill(child);
    const held = await waiting;
    expect(held).toBeDefined();
    await held?.release();
  });

  it.skipIf(process.platform === 'win32')(
    'is not taken from a holder that sleeps: who waits gives up at the deadline',
    async () => {
      const child = start(kind, 'hold');
      expect(await firstLine(child)).toBe('held');
      child.kill('SIGSTOP');
      expect(await locks().acquire(path, 300)).toBeUndefined();
      child.kill('SIGCONT');
      expect(await locks().acquire(path, 20)).toBeUndefined();
    },
  );

  it.skipIf(process.platform === 'win32')(
    'stays with a child that inherited it when the parent is killed, and ends with that child',
    async () => {
      const parent = start(kind, 'lend');
      const heir = Number(await firstLine(parent));
      expect(heir).toBeGreaterThan(0);
      try {
        await kill(parent);
        expect(await locks().acquire(path, 300)).toBeUndefined();
        const waiting = locks().acquire(path, 10_000);
        process.kill(heir, 'SIGKILL');
        const held = await waiting;
        expect(held).toBeDefined();
        await held?.release();
      } finally {
        try {
          process.kill(heir, 'SIGKILL');
        } catch {
          // It has ended, as it should.
        }
      }
    },
  );

  it.skipIf(process.platform === 'win32')(
    'stays with a child that inherited it when the parent releases it',
    async () => {
      const held = await locks().acquire(path, 0);
      const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
        stdio: ['pipe', 'ignore', 'ignore', held?.descriptor],
        timeout: 30_000,
      });
      await once(child, 'spawn');
      await held?.release();
      const all = locks();
      expect(await all.acquire(path, 50)).toBeUndefined();
      child.stdin?.end();
      const next = await all.acquire(path, 10_000);
      expect(next).toBeDefined();
      await next?.release();
    },
  );
});

describe('the lock of a file', () => {
  it('is not inherited by a child that it was not given to', async () => {
    const held = await createLocksOf('file').acquire(path, 0);
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { timeout: 30_000 });
    children.add(child);
    await once(child, 'spawn');
    await held?.release();
    const next = await createLocksOf('file').acquire(path, 0);
    expect(next).toBeDefined();
    await next?.release();
  });

  it('leaves its file in place, for the owner only', async () => {
    const deep = join(home, 'new', 'auth.refresh.lock');
    const held = await createLocksOf('file').acquire(deep, 0);
    await held?.release();
    expect(readFileSync(deep, 'utf8')).toBe('');
    if (process.platform !== 'win32') expect(statSync(deep).mode & 0o777).toBe(0o600);
  });

  it('is one with a file of that name only: a file removed meanwhile does not count', async () => {
    const locks = createLocksOf('file');
    const first = await locks.acquire(path, 0);
    const waiting = createLocksOf('file').acquire(path, 10_000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    rmSync(path);
    await first?.release();
    const second = await waiting;
    expect(await createLocksOf('file').acquire(path, 50)).toBeUndefined();
    await second?.release();
  });

  it('says what is wrong with a home that nothing can be written to', async () => {
    // Root may write anywhere but into what the kernel shows.
    const closed = process.getuid?.() === 0 ? '/sys/kernel' : home;
    if (closed === home) chmodSync(home, 0o500);
    await expect(
      createLocksOf('file').acquire(join(closed, 'auth.refresh.lock'), 1000),
    ).rejects.toThrow(/^the lock .*auth\.refresh\.lock cannot be taken: E(ACCES|ROFS|PERM)/);
    if (closed === home) chmodSync(home, 0o700);
  });
});

describe('where the addon', () => {
  const failing = (code: string) => () => Promise.reject(Object.assign(new Error('no'), { code }));

  it.each(['ADDON_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'])(
    'has no build (%s) for a system that has no substitute, one warning says so',
    async (code) => {
      const { log, logged } = createFakePorts();
      const locks = createNodeLocks(log, failing(code), 'openbsd');
      const held = await locks.acquire(path, 0);
      expect(held).toBeDefined();
      expect(await locks.acquire(path, 10)).toBeUndefined();
      await held?.release();
      await (await locks.acquire(path, 0))?.release();
      expect(logged.map(({ level }) => level)).toEqual(['warn']);
    },
  );

  it('is there but does not load, nothing stands in for it, and the next time may do better', async () => {
    let tries = 0;
    const load = () => (tries++ === 0 ? failing('CANNOT_LOAD')() : Promise.resolve(() => true));
    const locks = createNodeLocks(createFakePorts().log, load, 'linux');
    await expect(locks.acquire(path, 0)).rejects.toThrow('the locks of this system');
    const held = await locks.acquire(path, 0);
    expect(held?.descriptor).toBeDefined();
    await held?.release();
  });
});
