import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Duplex, PassThrough, Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { RpcError } from './errors.ts';
import { createPeer, type Peer, type PeerOptions } from './peer.ts';
import { createStdioChannel, type StdioChannelOptions } from './stdio.ts';

/** A peer over two streams, written to and read from by the test. */
function play(options: PeerOptions = {}, channel: Partial<StdioChannelOptions> = {}) {
  const input = new PassThrough();
  const output = new PassThrough();
  const peer = createPeer(createStdioChannel({ input, output, ...channel }), options);
  const texts: string[] = [];
  let rest = '';
  const read = (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop()!;
    texts.push(...lines);
  };
  const received = async (count: number) => {
    while (texts.length < count) await once(output, 'data');
    return texts;
  };
  return { peer, input, output, texts, received, read: () => output.on('data', read) };
}

const echo: PeerOptions = { dispatch: async ({ params }) => ({ result: params ?? null }) };

describe('bytes in, bytes out', () => {
  test('requests are answered, each in a line of its own', async () => {
    const { input, read, received } = play(echo);
    read();
    input.write('{"id":1,"method":"m","params":"é"}\n{"id":2,');
    input.write(Buffer.from('"method":"m","params":"€"}\r\n\r\n \n').subarray(0, 24));
    input.write(Buffer.from('"method":"m","params":"€"}\r\n\r\n \n').subarray(24));
    expect(await received(2)).toEqual(['{"id":1,"result":"é"}', '{"id":2,"result":"€"}']);
  });

  test('the end of the input: what has come is answered, a last line without newline too', async () => {
    const { input, output, read, peer, texts } = play({
      dispatch: () => sleep(5, { result: 1 }),
      limits: { window: 1 },
    });
    read();
    input.end('{"id":1,"method":"m"}\n{"id":2,"method":"m"}\n{"id":3,"method":"m"}');
    await peer.closed;
    await once(output, 'end');
    expect(texts.map((text) => JSON.parse(text).id)).toEqual([1, 2, 3]);
  });

  test('bad bytes get an error each, and the rest is served', async () => {
    const { input, read, received } = play(echo, { maxMessageBytes: 100 });
    read();
    input.write(Buffer.from([0x7b, 0xff, 0x0a, 0x00, 0x0a]));
    input.write(`"${'x'.repeat(200)}"\n`);
    input.write('{"id":1,"method":"m"}\n');
    const [utf8, nul, large, answer] = (await received(4)).map((text) => JSON.parse(text));
    expect(utf8).toMatchObject({ id: null, error: { code: -32700, data: { key: 'parseError' } } });
    expect(nul).toMatchObject({ id: null, error: { code: -32700, data: { key: 'parseError' } } });
    expect(large).toMatchObject({
      id: null,
      error: { code: -32600, data: { key: 'messageTooLarge', limit: 100 } },
    });
    expect(answer).toEqual({ id: 1, result: null });
  });

  test('answers of one turn leave in one write', async () => {
    const writes: string[] = [];
    const output = new Writable({
      decodeStrings: false,
      write: (chunk: string, _encoding, done) => {
        writes.push(chunk);
        done();
      },
    });
    const input = new PassThrough();
    const peer = createPeer(createStdioChannel({ input, output }), {
      dispatch: async () => {
        await Promise.resolve();
        return { result: 1 };
      },
    });
    for (let id = 0; id < 100; id += 1) input.write(`{"id":${id},"method":"m"}\n`);
    await sleep(5);
    expect(writes.join('').split('\n').length).toBe(101);
    expect(writes.length).toBeLessThan(10);
    writes.length = 0;
    for (let count = 0; count < 100; count += 1) {
      peer.notify('delta');
      await Promise.resolve();
    }
    await sleep(1);
    expect(writes.length).toBe(1);
    writes.length = 0;
    for (let count = 0; count < 10_000; count += 1) peer.notify('delta', 'x'.repeat(20));
    expect(writes.length).toBeGreaterThan(5);
    expect(writes.length).toBeLessThan(20);
    expect(writes[0]!.length).toBeLessThan(8 * 1024);
  });
});

describe('slow readers', () => {
  test.each([1024, 1024 * 1024])('a stream that buffers %i bytes', async (highWaterMark) => {
    const requests = 20_000;
    let accepted = 0;
    const output = new PassThrough({ highWaterMark });
    const { input, peer } = play(
      {
        dispatch: async () => {
          accepted += 1;
          return { result: 'x'.repeat(50) };
        },
      },
      { output },
    );
    const source = Array.from({ length: requests }, (_, id) => `{"id":${id},"method":"m"}\n`);
    Readable.from(source, { objectMode: false }).pipe(input);
    await sleep(200);
    expect(accepted).toBeLessThan(requests);
    expect(input.isPaused()).toBe(true);
    const before = accepted;
    await sleep(20);
    expect(accepted).toBe(before);

    const ids = new Set<number>();
    let lines = 0;
    let rest = '';
    for await (const chunk of output.setEncoding('utf8')) {
      const parts = (rest + chunk).split('\n');
      rest = parts.pop()!;
      lines += parts.length;
      for (const part of parts) ids.add(JSON.parse(part).id);
    }
    expect([ids.size, lines]).toEqual([requests, requests]);
    await peer.closed;
  });

  test('a reader that never comes does not hold up the end that was asked for', async () => {
    const output = new PassThrough({ highWaterMark: 10 });
    const { input, peer } = play(echo, { output });
    for (let id = 0; id < 1000; id += 1) input.write(`{"id":${id},"method":"m"}\n`);
    await sleep(5);
    await peer.close({ graceMs: 20 });
    expect([input.destroyed, output.destroyed]).toEqual([true, true]);
  });

  test('nor after the input has ended', async () => {
    const { input, peer } = play(echo, { output: new PassThrough({ highWaterMark: 10 }) });
    input.end('{"id":1,"method":"m"}\n');
    let over = false;
    void peer.closed.then(() => {
      over = true;
    });
    await sleep(30);
    expect(over).toBe(false);
    await peer.close({ graceMs: 10 });
  });
});

describe('a stream that breaks', () => {
  test.each(['write error', 'destroyed'])('output: %s', async (way) => {
    const output = new PassThrough();
    const { input, peer } = play({ dispatch: () => new Promise(() => undefined) }, { output });
    const answer = peer.request('m').catch((error: unknown) => error);
    input.write('{"id":1,"method":"m"}\n');
    await sleep(1);
    output.destroy(
      way === 'destroyed' ? undefined : Object.assign(new Error('EPIPE'), { code: 'EPIPE' }),
    );
    await peer.closed;
    expect(await answer).toMatchObject({ key: 'closed' });
    peer.notify('nobody hears this');
    expect(input.destroyed).toBe(true);
  });

  test('input: what has come is answered', async () => {
    const { input, peer, read, texts } = play(echo);
    read();
    input.write('{"id":1,"method":"m"}\n');
    await sleep(1);
    input.destroy(new Error('ECONNRESET'));
    await peer.closed;
    expect(texts).toEqual(['{"id":1,"result":null}']);
  });

  test('one stream for both directions is ended, not torn down', async () => {
    const [here, there] = createDuplexPair();
    const peer = createPeer(createStdioChannel({ input: here, output: here }), echo);
    there.write('{"id":1,"method":"m"}\n');
    await once(there, 'data');
    await peer.close();
    await once(there, 'end');
    expect(here.destroyed).toBe(false);
  });
});

/** What one side writes the other reads. */
function createDuplexPair(): [Duplex, Duplex] {
  const make = (other: () => Duplex): Duplex =>
    new Duplex({
      read: () => undefined,
      write: (chunk, _encoding, done) => {
        other().push(chunk);
        done();
      },
      final: (done) => {
        other().push(null);
        done();
      },
    });
  const left: Duplex = make(() => right);
  const right: Duplex = make(() => left);
  return [left, right];
}

describe('over real pipes', () => {
  /** `cat` sends back what it gets, so the peer talks to itself through two pipes of limited size. */
  function mirror(options: PeerOptions): { peer: Peer; kill: () => void } {
    const child = spawn('cat', { stdio: ['pipe', 'pipe', 'inherit'] });
    const channel = createStdioChannel({ input: child.stdout, output: child.stdin });
    return { peer: createPeer(channel, options), kill: () => child.kill('SIGKILL') };
  }

  test('20,000 requests at once, each with a kilobyte, are answered once', async () => {
    const params = 'x'.repeat(1000);
    const { peer } = mirror(echo);
    const answers = Array.from({ length: 20_000 }, () => peer.request('m', params));
    expect((await Promise.all(answers)).every((answer) => answer === params)).toBe(true);
    await peer.close();
  });

  test('messages of many megabytes arrive whole', async () => {
    const { peer } = mirror(echo);
    for (const text of ['x'.repeat(5_000_000), '€'.repeat(3_000_000)]) {
      expect((await peer.request('m', text)) === text).toBe(true);
    }
    await peer.close();
  });

  test('a process that is gone ends the connection quietly', async () => {
    const { peer, kill } = mirror({});
    const answer = peer.request('m', {}, { timeoutMs: 10_000 }).catch((error: unknown) => error);
    kill();
    for (let count = 0; count < 100; count += 1) peer.notify('n', 'x'.repeat(10_000));
    await peer.closed;
    // Either the echo came first and was answered by nobody, or the connection was over before.
    expect(await answer).toBeInstanceOf(Error);
    expect(await peer.request('m').catch((error: RpcError) => error.key)).toBe('closed');
  });
});
