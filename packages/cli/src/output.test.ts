import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { watchOutput } from './output.ts';
import { makeHome, removeHome, startCommand } from './testing.ts';

function open() {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  return { ...streams, watch: watchOutput(streams as unknown as typeof process) };
}
const failure = (code: string) => Object.assign(new Error(code), { code });

it('outlives a reader that has gone', async () => {
  const { stdout, watch } = open();
  expect(stdout.emit('error', failure('EPIPE'))).toBe(true);
  expect(await watch.loss()).toBeUndefined();
});

it('knows when output is lost, and does without a place for what is said in passing', async () => {
  const { stdout, stderr, watch } = open();
  expect(stderr.emit('error', failure('ENOSPC'))).toBe(true);
  expect(await watch.loss()).toBeUndefined();
  stdout.emit('error', failure('ENOSPC'));
  expect(await watch.loss()).toMatchObject({ code: 'ENOSPC' });
});

it('waits for the last write', async () => {
  const { stdout, watch } = open();
  stdout._transform = (_, __, done) => setImmediate(() => done(failure('EIO')));
  stdout.write('text');
  expect(await watch.loss()).toMatchObject({ code: 'EIO' });
});

it('a command whose reader leaves says nothing of it, and keeps its exit code', async () => {
  const home = makeHome();
  const { process: child, finished } = startCommand(['review', '--list-rules'], home);
  child.stdout.destroy();
  expect(await finished).toMatchObject({ code: 0, stderr: '' });
  removeHome(home);
});
