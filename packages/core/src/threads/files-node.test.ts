import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFakePorts } from '../testing.ts';
import { createNodeRolloutFiles } from './files-node.ts';
import { createFileJournal } from './journal.ts';
import { nextOrdinal, parseLines } from './rollout-line.ts';

const rollouts = createNodeRolloutFiles();
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirebox-rollouts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function openJournal(path: string) {
  const { log } = createFakePorts();
  const read = async () => parseLines(await readFile(path, 'utf8').catch(() => ''));
  const ordinal = nextOrdinal(await read());
  return createFileJournal({ path, ordinal, stored: false, read, rollouts, now: () => 0, log });
}

it('makes files and directories that only their owner can read', async () => {
  const path = join(folder, 'a/b/c.jsonl');
  const file = await rollouts.open(path);
  await file.append('one\n');
  await file.sync();
  await file.close();
  expect(await readFile(path, 'utf8')).toBe('one\n');
  if (process.platform === 'win32') return;
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, 'a'))).mode & 0o777).toBe(0o700);
});

it('opens a file anew only where it still is', async () => {
  const path = join(folder, 'moved.jsonl');
  await expect(rollouts.reopen(path)).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
  await writeFile(path, 'one\nha');
  const file = await rollouts.reopen(path);
  await file.append('two\n');
  await file.close();
  expect(await readFile(path, 'utf8')).toBe('one\nha\ntwo\n');
});

it('puts an end to a line that has none, once', async () => {
  const path = join(folder, 'torn.jsonl');
  await writeFile(path, 'whole\n{"half');
  for (const text of ['one\n', 'two\n']) {
    const file = await rollouts.open(path);
    await file.append(text);
    await file.close();
  }
  expect(await readFile(path, 'utf8')).toBe('whole\n{"half\none\ntwo\n');
});

it('reads the head of a file', async () => {
  const path = join(folder, 'head');
  await writeFile(path, 'abcdef');
  expect(await rollouts.head(path, 3)).toEqual({ text: 'abc', isWhole: false });
  expect(await rollouts.head(path, 7)).toEqual({ text: 'abcdef', isWhole: true });
  expect(await rollouts.head(join(folder, 'none'), 3)).toBeUndefined();
  expect(await rollouts.list(join(folder, 'none'))).toEqual([]);
  expect(await rollouts.facts(join(folder, 'none'))).toBeUndefined();
});

it('moves no file over another', async () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'deep/other')];
  await writeFile(one, '1');
  await rollouts.move(one, other);
  expect(await readFile(other, 'utf8')).toBe('1');
  await writeFile(one, '2');
  await expect(rollouts.move(one, other)).rejects.toThrow('exists');
  expect(await readFile(other, 'utf8')).toBe('1');
});

it('goes on behind a line that another process has left half done', async () => {
  const path = join(folder, 'rollout.jsonl');
  const before = await openJournal(path);
  before.append('event_msg', { n: 0 });
  await before.close();
  await appendFile(path, '{"timestamp":"","ordinal":1,"type":"event_');
  const journal = await openJournal(path);
  journal.append('event_msg', { n: 1 });
  expect((await journal.lines()).map(({ ordinal, payload }) => [ordinal, payload.n])).toEqual([
    [0, 0],
    [1, 1],
  ]);
  await journal.close();
});

it('loses nothing it has written when it is killed, but the line it is at', async () => {
  const path = join(folder, 'killed.jsonl');
  const script = fileURLToPath(new URL('../testing/journal-process.ts', import.meta.url));
  for (let round = 0; round < 3; round += 1) {
    const child: ChildProcess = spawn(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', script, path],
      { stdio: ['ignore', 'pipe', 'inherit'], timeout: 30_000 },
    );
    // The process tells how far the system has taken its lines; then it goes on writing without end.
    const [told] = (await once(child.stdout!, 'data')) as [Buffer];
    const promised = Number(String(told).trim().split('\n').at(-1));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const text = await readFile(path, 'utf8');
    const ordinals = parseLines(text).map(({ ordinal }) => ordinal);
    expect(ordinals.length).toBeGreaterThanOrEqual(promised);
    expect(ordinals).toEqual(ordinals.map((_, index) => index));
    expect(
      text.split('\n').filter((line) => line !== '').length - ordinals.length,
    ).toBeLessThanOrEqual(round + 1);
  }
}, 60_000);
