import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFiles, writeFiles } from './write.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'wirebox-write-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const manifest = 'schemas/generated-files.json';
const read = (path: string) => readFile(join(root, path), 'utf8');
const write = (files: Record<string, string>) =>
  writeFiles(root, new Map(Object.entries(files)), manifest);
const check = (files: Record<string, string>) =>
  checkFiles(root, new Map(Object.entries(files)), manifest);

describe('writeFiles', () => {
  it('writes what is new and lists it, and touches nothing the second time', async () => {
    const files = { 'schemas/b.json': 'b\n', 'schemas/a/a.json': 'a\n' };
    expect(await write(files)).toEqual(['schemas/a/a.json', 'schemas/b.json', manifest]);
    const before = await stat(join(root, 'schemas/b.json'));
    expect(await write(files)).toEqual([]);
    expect((await stat(join(root, 'schemas/b.json'))).mtimeMs).toBe(before.mtimeMs);
    expect(JSON.parse(await read(manifest)).files).toEqual([
      'schemas/a/a.json',
      'schemas/b.json',
      manifest,
    ]);
  });

  it('deletes what it wrote earlier and no longer emits, and never a hand-made file', async () => {
    await mkdir(join(root, 'out/deep'), { recursive: true });
    await writeFile(join(root, 'out/package.json'), '{}');
    await write({ 'out/deep/old.ts': 'old\n', 'out/kept.ts': 'kept\n' });
    expect(await write({ 'out/kept.ts': 'kept\n' })).toEqual(['out/deep/old.ts', manifest]);
    expect((await readdir(join(root, 'out'))).sort()).toEqual(['kept.ts', 'package.json']);
  });

  it('leaves no temporary file behind, not even when a write fails', async () => {
    await mkdir(join(root, 'out/taken'), { recursive: true });
    await expect(write({ 'out/taken': 'a folder is in the way\n' })).rejects.toThrow();
    expect(await readdir(join(root, 'out'))).toEqual(['taken']);
  });

  it('lets a file become a folder and a folder a file', async () => {
    await write({ 'out/a': 'file\n', 'out/b/c': 'file\n' });
    await write({ 'out/a/c': 'file\n', 'out/b': 'file\n' });
    expect(await read('out/a/c')).toBe('file\n');
    expect(await read('out/b')).toBe('file\n');
  });

  it('writes line feeds and forward slashes on every system', async () => {
    await write({ 'out\\a.txt': 'one\r\ntwo\r\n' });
    expect(await read('out/a.txt')).toBe('one\ntwo\n');
  });

  it('refuses paths outside the root, whoever names them', async () => {
    await expect(write({ '../escape.txt': '' })).rejects.toThrow(/not inside/);
    await expect(write({ '/escape.txt': '' })).rejects.toThrow(/not inside/);
    await write({ 'a.txt': '' });
    await writeFile(join(root, manifest), JSON.stringify({ files: ['../../precious'] }));
    await expect(write({ 'a.txt': '' })).rejects.toThrow(/not inside/);
  });

  it('refuses two files that some file systems take for one', async () => {
    await expect(write({ 'json/Plan.json': '', 'json/plan.json': '' })).rejects.toThrow(
      /case only/,
    );
    await expect(write({ 'a/b.txt': '', 'a\\b.txt': '' })).rejects.toThrow(/Two files/);
  });

  it('refuses to guess what a broken manifest meant', async () => {
    await write({ 'a.txt': '' });
    await writeFile(join(root, manifest), '<<<<<<< ours');
    await expect(write({ 'a.txt': '' })).rejects.toThrow(/Restore it/);
  });
});

describe('checkFiles', () => {
  it('names what is missing, changed and stale, and writes nothing', async () => {
    await write({ 'same.txt': 'same\n', 'changed.txt': 'old\n', 'stale.txt': 'stale\n' });
    const listed = await read(manifest);
    const emitted = { 'same.txt': 'same\n', 'changed.txt': 'new\n', 'missing.txt': 'new\n' };
    expect(await check(emitted)).toEqual([
      { path: 'changed.txt', state: 'changed' },
      { path: 'missing.txt', state: 'missing' },
      { path: manifest, state: 'changed' },
      { path: 'stale.txt', state: 'stale' },
    ]);
    expect(await read('changed.txt')).toBe('old\n');
    expect(await read(manifest)).toBe(listed);
    await write(emitted);
    expect(await check(emitted)).toEqual([]);
  });
});
