import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNodeFiles } from './files-node.ts';

let home: string;
const files = createNodeFiles();
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'wirebox-files-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

describe('files of a Node process', () => {
  it('reads what is there, and nothing where nothing is', async () => {
    await writeFile(join(home, 'a'), 'text');
    expect(await files.read(join(home, 'a'))).toBe('text');
    expect(await files.read(join(home, 'b'))).toBeUndefined();
    await expect(files.read(home)).rejects.toThrow('EISDIR');
  });

  it('makes missing directories, for the owner only to read', async () => {
    const path = join(home, 'new', 'deep', 'auth.json');
    await files.replace(path, 'text');
    expect(await readFile(path, 'utf8')).toBe('text');
    if (process.platform !== 'win32') expect(await modeOf(path)).toBe(0o600);
  });

  it('narrows the mode of a file that others could read', async () => {
    const path = join(home, 'auth.json');
    await writeFile(path, 'old', { mode: 0o644 });
    await files.replace(path, 'new');
    if (process.platform !== 'win32') expect(await modeOf(path)).toBe(0o600);
    expect(await readdir(home)).toEqual(['auth.json']);
  });

  it('writes through a symbolic link', async () => {
    await mkdir(join(home, 'real'));
    await writeFile(join(home, 'real', 'auth.json'), 'old');
    await symlink(join(home, 'real', 'auth.json'), join(home, 'auth.json'));
    await files.replace(join(home, 'auth.json'), 'new');
    expect(await readFile(join(home, 'real', 'auth.json'), 'utf8')).toBe('new');
  });

  it('shows a reader the old text or the new one, never a part', async () => {
    const path = join(home, 'auth.json');
    const texts = ['a', 'b'].map((letter) => letter.repeat(200_000));
    await files.replace(path, texts[0]!);
    let writing = true;
    const seen = (async () => {
      const wrong: string[] = [];
      while (writing) {
        const text = await files.read(path);
        if (text === undefined || !texts.includes(text)) wrong.push(`${text?.length}`);
      }
      return wrong;
    })();
    for (let round = 0; round < 20; round++) await files.replace(path, texts[round % 2]!);
    writing = false;
    expect(await seen).toEqual([]);
  });

  it('keeps the old file and leaves nothing behind where it cannot write', async () => {
    const path = join(home, 'taken');
    await mkdir(path);
    await expect(files.replace(path, 'text')).rejects.toThrow();
    expect(await readdir(home)).toEqual(['taken']);
  });

  it('sweeps up what a killed process left, but not what a live one is writing', async () => {
    const stale = join(home, '.auth.json.1.aa.tmp');
    const fresh = join(home, '.auth.json.2.bb.tmp');
    await writeFile(stale, '');
    await writeFile(fresh, '');
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(stale, longAgo, longAgo);
    await files.replace(join(home, 'auth.json'), 'text');
    expect((await readdir(home)).sort()).toEqual(['.auth.json.2.bb.tmp', 'auth.json']);
  });

  it('tells whether there was something to remove', async () => {
    const path = join(home, 'a');
    await writeFile(path, '');
    expect(await files.remove(path)).toBe(true);
    expect(await files.remove(path)).toBe(false);
  });
});
