import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { generatorFingerprint } from './generator-fingerprint.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirebox-fingerprint-'));
  await mkdir(join(folder, 'emit'));
  await write('index.js', 'one');
  await write('emit/types.ts', 'two');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFile(join(folder, path), text);

it.each<[string, () => Promise<void>]>([
  ['is edited', () => write('emit/types.ts', 'three')],
  ['is added', () => write('emit/more.mjs', '')],
  ['goes', () => rm(join(folder, 'emit/types.ts'))],
  ['gets another name', () => rename(join(folder, 'index.js'), join(folder, 'main.js'))],
  [
    'gives text to the next',
    async () => {
      await write('emit/types.ts', 't');
      await write('index.js', 'wone');
    },
  ],
])('changes when code %s', async (_, change) => {
  const before = await generatorFingerprint(folder);
  await change();
  expect(await generatorFingerprint(folder)).not.toBe(before);
});

it('stays the same whatever tests and data lie beside the code', async () => {
  const before = await generatorFingerprint(folder);
  await write('emit/types.test.ts', 'a test');
  await write('metafile.json', '{}');
  expect(await generatorFingerprint(folder)).toBe(before);
});

it('is that of this very package by default', async () => {
  expect(await generatorFingerprint()).toBe(await generatorFingerprint(import.meta.dirname));
});
