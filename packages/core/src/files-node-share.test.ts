/** On shares and mounts that cannot flush a directory. */
import type * as fs from 'node:fs/promises';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createNodeFiles } from './files-node.ts';

let code = '';
vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof fs>();
  const open: typeof real.open = async (path, ...rest) => {
    const handle = await real.open(path, ...rest);
    if ((await stat(path)).isDirectory()) {
      handle.sync = () => Promise.reject(Object.assign(new Error(code), { code }));
    }
    return handle;
  };
  return { ...real, open };
});

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'wirebox-share-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

it.each(['EINVAL', 'EPERM'])('a file is replaced all the same: %s', async (said) => {
  code = said;
  await createNodeFiles().replace(join(home, 'auth.json'), 'new');
  expect(await readFile(join(home, 'auth.json'), 'utf8')).toBe('new');
});

it('a disk that fails is told', async () => {
  code = 'EIO';
  await expect(createNodeFiles().replace(join(home, 'auth.json'), 'new')).rejects.toThrow('EIO');
});
