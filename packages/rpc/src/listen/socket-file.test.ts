import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ListenError } from './listen-error.ts';
import { bindSocketFile } from './socket-file.ts';
import { connectPeer, startListener } from './testing.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirebox-socket-'));
  path = join(folder, 's.sock');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The file that a killed server leaves behind. */
async function leaveDeadSocket(): Promise<void> {
  const script = fileURLToPath(new URL('./fixtures/socket-server.mjs', import.meta.url));
  const child = fork(script, [path], { execArgv: [] });
  await once(child, 'message');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(existsSync(path)).toBe(true);
}

const listenHere = () =>
  startListener({ dispatch: () => ({ result: 'here' }) }, { address: { path } });

describe.skipIf(process.platform === 'win32')('the file of a unix socket', () => {
  test('is for its owner, leads to the server, and goes with it', async () => {
    const running = await listenHere();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['s.sock']);
    const peer = await connectPeer(`unix://${path}`);
    expect(await peer.request('m')).toBe('here');
    await peer.close();
    await running.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of a dead server is taken over', async () => {
    await leaveDeadSocket();
    const running = await listenHere();
    const peer = await connectPeer(`unix://${path}`);
    expect(await peer.request('m')).toBe('here');
    await peer.close();
    await running.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of a dead server goes to one of many that want it', async () => {
    await leaveDeadSocket();
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, listenHere));
    const won = outcomes.filter((outcome) => outcome.status === 'fulfilled');
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(won.length).toBe(1);
    for (const { reason } of lost) expect(reason).toMatchObject({ problem: 'inUse', path });
    const peer = await connectPeer(`unix://${path}`);
    expect(await peer.request('m')).toBe('here');
    await peer.close();
    expect(readdirSync(folder)).toEqual(['s.sock']);
    await won[0]?.value.close();
  });

  test('of a living server is left alone', async () => {
    const running = await listenHere();
    await expect(listenHere()).rejects.toMatchObject({ problem: 'inUse', path });
    const peer = await connectPeer(`unix://${path}`);
    expect(await peer.request('m')).toBe('here');
    await peer.close();
    await running.close();
  });

  test('that somebody else has put there meanwhile is left alone', async () => {
    const first = await listenHere();
    rmSync(path);
    const second = await listenHere();
    await first.close();
    expect(existsSync(path)).toBe(true);
    const peer = await connectPeer(`unix://${path}`);
    expect(await peer.request('m')).toBe('here');
    await peer.close();
    await second.close();
  });

  test('is not made in place of another file', async () => {
    writeFileSync(path, 'precious');
    await expect(listenHere()).rejects.toMatchObject({ problem: 'notASocket', path });
    expect(readdirSync(folder)).toEqual(['s.sock']);
  });

  test('may be a link: to a dead server it is taken over, to a living one not', async () => {
    symlinkSync(join(folder, 'nowhere'), path);
    const running = await listenHere();
    const link = join(folder, 'link.sock');
    symlinkSync(path, link);
    const there = { address: { path: link } };
    await expect(startListener({}, there)).rejects.toMatchObject({ problem: 'inUse' });
    await running.close();
    const second = await startListener({}, there);
    expect(lstatSync(link).isSocket()).toBe(true);
    await second.close();
  });

  test('needs a path that fits into an address, in a folder that is there', async () => {
    const long = join(folder, 'x'.repeat(100));
    await expect(bindSocketFile(createServer(), long)).rejects.toBeInstanceOf(ListenError);
    const nowhere = join(folder, 'no', 's.sock');
    await expect(bindSocketFile(createServer(), nowhere)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
