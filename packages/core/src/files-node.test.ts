import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  lstat,
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
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

  it('makes missing directories, for the owner only to read [creates_missing_codex_home_dir]', async () => {
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

  it('removes what a symbolic link leads to along with the link', async () => {
    const target = join(home, 'shared.json');
    const path = join(home, 'auth.json');
    await writeFile(target, 'secret');
    await symlink(target, path);
    expect(await files.remove(path)).toBe(true);
    expect(await readdir(home)).toEqual([]);
  });

  it('removes a link that leads nowhere, or to itself', async () => {
    const path = join(home, 'auth.json');
    for (const target of [join(home, 'gone'), path]) {
      await symlink(target, path);
      expect(await files.remove(path)).toBe(true);
      expect(await readdir(home)).toEqual([]);
    }
  });

  it.skipIf(process.platform === 'win32')(
    'neither replaces nor removes what is no file at the end of a link',
    async () => {
      // A device such as /dev/null is the likely case. A socket shows the same, and is none to lose.
      const target = join(home, 'socket');
      const path = join(home, 'auth.json');
      const server = createServer().listen(target);
      await once(server, 'listening');
      await symlink(target, path);
      await expect(files.replace(path, 'text')).rejects.toThrow('is not a file');
      expect(await files.remove(path)).toBe(true);
      expect((await lstat(target)).isSocket()).toBe(true);
      server.close();
    },
  );

  it('resolves links, and gives back a path that it cannot resolve', async () => {
    await mkdir(join(home, 'real'));
    await symlink(join(home, 'real'), join(home, 'link'));
    const real = await files.canonical(join(home, 'real'));
    expect(await files.canonical(join(home, 'link'))).toBe(real);
    expect(await files.canonical(join(home, 'gone'))).toBe(join(home, 'gone'));
  });

  it('rejects in a home that nothing can be written to', async () => {
    // Root may write anywhere but into what the kernel shows.
    const closed = process.getuid?.() === 0 ? '/sys/kernel' : home;
    if (closed === home) await chmod(home, 0o500);
    await expect(files.replace(join(closed, 'auth.json'), 'text')).rejects.toThrow(
      /^E(ACCES|ROFS|PERM)/,
    );
    if (closed === home) await chmod(home, 0o700);
  });

  it.skipIf(process.platform === 'win32')(
    'keeps the old file and leaves nothing behind where the disk is full',
    async () => {
      // A limit on the size of files does to a write what a full disk does: it takes a part and then refuses.
      const path = join(home, 'auth.json');
      await files.replace(path, 'old');
      const script = `
        import { createNodeFiles } from ${JSON.stringify(new URL('files-node.ts', import.meta.url).href)};
        createNodeFiles()
          .replace(${JSON.stringify(path)}, 'x'.repeat(500_000))
          .then(() => console.log('replaced'), (error) => console.log(error.code));
      `;
      const shell =
        'ulimit -f 64; exec "$1" --conditions=source --import tsx --input-type=module -e "$2"';
      const { stdout } = spawnSync('sh', ['-c', shell, 'sh', process.execPath, script], {
        cwd: fileURLToPath(new URL('.', import.meta.url)),
        env: { ...process.env, TSX_DISABLE_CACHE: '1' },
        encoding: 'utf8',
        timeout: 30_000,
      });
      expect(stdout).toBe('EFBIG\n');
      expect(await readFile(path, 'utf8')).toBe('old');
      expect(await readdir(home)).toEqual(['auth.json']);
    },
  );
});
