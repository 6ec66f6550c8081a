/** The real Secret Service is asked in `tools/secret-service`. Here workers stand in for what it may do. */
import { describe, expect, it } from 'vitest';
import { createNodeKeyring } from './keyring-node.ts';

const workerOf = (body: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { parentPort, workerData } from 'node:worker_threads';\n${body}`,
    )}`,
  );
const keyringOf = (body: string, limitMs = 10_000) => createNodeKeyring(limitMs, workerOf(body));

describe('the keyring', () => {
  it('asks a worker, and takes its answer', async () => {
    const echo = keyringOf('parentPort.postMessage({ value: JSON.stringify(workerData) })');
    expect(await echo.get('Codex Auth', 'cli|1')).toBe(
      '{"service":"Codex Auth","account":"cli|1"}',
    );
    expect(await keyringOf('parentPort.postMessage({ value: null })').get('s', 'a')).toBe(
      undefined,
    );
    for (const value of [true, false]) {
      const body = `parentPort.postMessage({ value: workerData.change.delete && ${value} })`;
      expect(await keyringOf(body).delete('s', 'a')).toBe(value);
    }
    const check = `if (workerData.change.set !== 'secret') throw new Error('not given');
      parentPort.postMessage({ value: undefined })`;
    expect(await keyringOf(check).set('s', 'a', 'secret')).toBeUndefined();
  });

  it.each([
    ['the service fails', "parentPort.postMessage({ failed: 'locked' })", 'locked'],
    ['the library cannot be loaded', "await import('no-such-package')", 'no-such-package'],
    ['the worker throws', "throw new Error('broken\\nin detail')", /^broken$/],
    ['the worker leaves without an answer', 'process.exit(0)', 'ended without an answer'],
    ['nobody answers', 'setInterval(() => {}, 1000)', /^no answer within 0\.3 s$/],
    ['the worker is stuck', 'for (;;) {}', /^no answer within 0\.3 s$/],
  ])('rejects where %s', async (_, body, reason) => {
    const limit = typeof reason === 'string' || reason.source === '^broken$' ? 10_000 : 300;
    await expect(keyringOf(body, limit).get('s', 'a')).rejects.toThrow(reason);
  });

  it('goes on after one that was stuck', async () => {
    const stuckAtFirst = keyringOf(
      "if (workerData.account === 'first') for (;;) {} else parentPort.postMessage({ value: 'x' })",
      500,
    );
    const [first, second] = await Promise.allSettled([
      stuckAtFirst.get('s', 'first'),
      stuckAtFirst.get('s', 'second'),
    ]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  });
});
