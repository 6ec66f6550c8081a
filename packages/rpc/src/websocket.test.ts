import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { toFrame } from './frame.ts';
import { connectPeer, startListener, type TestListener, upgradeFields } from './listen/testing.ts';
import { createPeer, type PeerOptions } from './peer.ts';
import { openWebSocketChannel } from './websocket.ts';

const echo: PeerOptions = { dispatch: async ({ params }) => ({ result: params ?? null }) };

let running: TestListener | undefined;
const start = async (...args: Parameters<typeof startListener>) => {
  running = await startListener(...args);
  return running;
};
afterEach(async () => {
  await running?.close();
  running = undefined;
});

/** A client without any library, which reads only when told to. */
class RawClient {
  readonly socket: Socket;
  private received = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.socket = socket;
  }

  static async open(port: number): Promise<RawClient> {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    const fields = Object.entries({ Host: 'test', ...upgradeFields });
    socket.write(`GET / HTTP/1.1\r\n${fields.map(([k, v]) => `${k}: ${v}\r\n`).join('')}\r\n`);
    await once(socket, 'data');
    socket.pause();
    return new RawClient(socket);
  }

  /** With a mask of zeros. */
  send(payload: string | Buffer, opcode = 1): boolean {
    const bytes = Buffer.from(payload);
    const head =
      bytes.length < 126
        ? [0x80 | opcode, 0x80 | bytes.length]
        : [0x80 | opcode, 0xfe, bytes.length >> 8, bytes.length & 0xff];
    return this.socket.write(Buffer.concat([Buffer.from([...head, 0, 0, 0, 0]), bytes]));
  }

  /** What the server sends until it is enough. */
  read(isDone: (frames: readonly Frame[]) => boolean): Promise<Frame[]> {
    const frames: Frame[] = [];
    return new Promise((resolve, reject) => {
      this.socket.on('close', () => reject(new Error(`closed after ${frames.length}`)));
      this.socket.on('data', (chunk: Buffer) => {
        this.received = Buffer.concat([this.received, chunk]);
        for (let frame = this.cut(); frame !== undefined; frame = this.cut()) frames.push(frame);
        if (isDone(frames)) resolve(frames);
      });
      this.socket.resume();
    });
  }

  private cut(): Frame | undefined {
    const data = this.received;
    if (data.length < 2) return undefined;
    const short = data[1]!;
    const at = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (data.length < at) return undefined;
    const length =
      short < 126 ? short : short === 126 ? data.readUInt16BE(2) : Number(data.readBigUInt64BE(2));
    if (data.length < at + length) return undefined;
    this.received = data.subarray(at + length);
    return { opcode: data[0]! & 0x0f, payload: data.subarray(at, at + length) };
  }
}

interface Frame {
  readonly opcode: number;
  readonly payload: Buffer;
}

describe('messages', () => {
  test('go both ways, of every length and in every alphabet', async () => {
    const { url, served } = await start(echo);
    const client = await connectPeer(url, echo);
    const lengths = [0, 1, 80, 125, 126, 127, 4096, 16_384, 65_535, 65_536, 200_000];
    for (const letter of ['x', 'é', '€', '😀', '\u0000']) {
      for (const length of lengths) {
        const text = letter.repeat(length);
        expect((await client.request('m', text)) === text).toBe(true);
        expect((await served[0]!.peer.request('m', text)) === text).toBe(true);
      }
    }
    await client.close();
  });

  test('10,000 at once each way, all answered once and in order', async () => {
    const { url, served } = await start(echo);
    const client = await connectPeer(url, echo);
    const ask = (peer: typeof client) =>
      Promise.all(Array.from({ length: 10_000 }, (_, index) => peer.request('m', index)));
    const [here, there] = await Promise.all([ask(client), ask(served[0]!.peer)]);
    expect(here).toEqual(Array.from({ length: 10_000 }, (_, index) => index));
    expect(there).toEqual(here);
    await client.close();
  });

  test('of a server: small and large ones keep their order', async () => {
    const { url, served } = await start();
    const heard: number[] = [];
    const client = await connectPeer(url, {
      onNotification: (_, params) => heard.push((params as string).length),
    });
    const sizes = [10, 20_000, 30, 70_000, 40, 15_000, 16_385, 50];
    for (const size of sizes) served[0]!.peer.notify('n', 'x'.repeat(size));
    await served[0]!.peer.close();
    await client.closed;
    expect(heard).toEqual(sizes);
  });

  test('binary ones are ignored, a ping is answered between answers', async () => {
    const { port } = await start(echo);
    const client = await RawClient.open(port);
    client.send('{"id":1,"method":"m"}', 2);
    client.send('hello', 9);
    client.send('{"id":2,"method":"m"}');
    const frames = await client.read((all) => all.length === 2);
    expect(frames.map(({ opcode, payload }) => [opcode, payload.toString()])).toEqual([
      [10, 'hello'],
      [1, '{"id":2,"result":null}'],
    ]);
    client.socket.destroy();
  });

  test('a message that is too long ends its connection with 1009, and no other', async () => {
    const { url } = await start(echo, { maxMessageBytes: 1000 });
    const other = await connectPeer(url);
    const channel = await openWebSocketChannel({ url });
    const client = createPeer(channel);
    expect(await client.request('m', 'x'.repeat(900))).toHaveLength(900);
    await expect(client.request('m', 'x'.repeat(2000))).rejects.toMatchObject({ key: 'closed' });
    expect(channel.closing).toMatchObject({ code: 1009 });
    expect(await other.request('m', 'alive')).toBe('alive');
    await other.close();
  });

  test('15 MiB are fine by default, 17 MiB are not', async () => {
    const { url } = await start(echo);
    const client = await connectPeer(url);
    const length = 15 * 2 ** 20;
    expect(await client.request('m', 'x'.repeat(length))).toHaveLength(length);
    await expect(client.request('m', 'x'.repeat(17 * 2 ** 20))).rejects.toMatchObject({
      key: 'closed',
    });
  });

  test('bytes that are no text end the connection with 1007', async () => {
    const { port } = await start(echo);
    const client = await RawClient.open(port);
    client.send(Buffer.from([0x22, 0xff, 0x22]));
    const frames = await client.read((all) => all.length === 1);
    expect(frames[0]?.opcode).toBe(8);
    expect(frames[0]?.payload.readUInt16BE(0)).toBe(1007);
  });
});

describe('a frame', () => {
  test.each([0, 125, 126, 65_535, 65_536])('of %i bytes has the header of RFC 6455', (length) => {
    const bytes = Buffer.from(toFrame('é'.repeat(length >> 1) + 'x'.repeat(length & 1)), 'latin1');
    const head =
      length < 126
        ? [0x81, length]
        : length < 65_536
          ? [0x81, 126, length >> 8, length & 255]
          : [0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0];
    expect([...bytes.subarray(0, head.length)]).toEqual(head);
    expect(bytes.length).toBe(head.length + length);
  });
});

describe('slow readers', () => {
  test('who floods and does not read is made to wait, and loses nothing', async () => {
    let accepted = 0;
    const { port } = await start({
      dispatch: async () => {
        accepted += 1;
        return { result: 'x'.repeat(1000) };
      },
    });
    const requests = 30_000;
    const client = await RawClient.open(port);
    for (let id = 0; id < requests; id += 1) client.send(`{"id":${id},"method":"m"}`);
    let before = -1;
    while (before !== accepted) {
      before = accepted;
      await sleep(100);
    }
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(requests);
    const frames = await client.read((all) => all.length === requests);
    const ids = frames.map(({ payload }) => JSON.parse(payload.toString()).id);
    expect(new Set(ids).size).toBe(requests);
    expect(accepted).toBe(requests);
    client.socket.destroy();
  });

  test('a producer that waits is told when the reader has caught up, and only then', async () => {
    const { port, served } = await start();
    const client = await RawClient.open(port);
    const [server] = served;
    const count = 20_000;
    let sent = 0;
    const produce = async () => {
      for (; sent < count; sent += 1) {
        server!.peer.notify('n', `${sent} ${'x'.repeat(1000)}`);
        await server!.peer.drained();
      }
    };
    const produced = produce();
    let before = -1;
    while (before !== sent) {
      before = sent;
      await sleep(100);
    }
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(count);
    const frames = await client.read((all) => all.length === count);
    await produced;
    const numbers = frames.map(({ payload }) =>
      Number.parseInt(JSON.parse(payload.toString()).params, 10),
    );
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index));
    client.socket.destroy();
  });

  test('a slow one does not slow down the others', async () => {
    const { port, url } = await start({ dispatch: async () => ({ result: 'x'.repeat(10_000) }) });
    const slow = await RawClient.open(port);
    for (let id = 0; id < 10_000; id += 1) slow.send(`{"id":${id},"method":"m"}`);
    const client = await connectPeer(url);
    for (let count = 0; count < 50; count += 1)
      expect(await client.request('m')).toHaveLength(10_000);
    await client.close();
    slow.socket.destroy();
  });
});

describe('signs of life', () => {
  test('who is dead is found, who lives or is slow stays', async () => {
    const { port, url, served } = await start(echo, { probeMs: 10 });
    const alive = await connectPeer(url);
    const slow = await RawClient.open(port);
    served[1]!.peer.notify('n', 'x'.repeat(16 * 2 ** 20));
    const dead = await RawClient.open(port);

    await served[2]!.peer.closed;
    expect(served[2]!.channel.closing).toMatchObject({ code: 1006 });
    dead.socket.destroy();
    for (let probes = 0; probes < 10; probes += 1) await sleep(10);
    expect(await alive.request('m', 'alive')).toBe('alive');
    await alive.close();
    await slow.read((all) => all.some(({ payload }) => payload.length > 16 * 2 ** 20));
    slow.socket.destroy();
  });
});

describe('the end', () => {
  test('of a client reaches the handlers that work for it', async () => {
    let aborted: () => void = () => undefined;
    const isAborted = new Promise<void>((resolve) => {
      aborted = resolve;
    });
    const { url, served } = await start({
      dispatch: ({ signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            aborted();
            resolve({ result: null });
          });
        }),
    });
    const client = await connectPeer(url);
    const answer = client.request('m').catch((error: unknown) => error);
    await client.close({ graceMs: 0 });
    await isAborted;
    expect(await answer).toMatchObject({ key: 'closed' });
    await served[0]!.peer.closed;
    expect(served[0]!.channel.closing).toEqual({ code: 1000, reason: '' });
  });

  test('of a server: what was accepted is answered, then the client is told', async () => {
    let finish: () => void = () => undefined;
    const { url, served } = await start({
      dispatch: () =>
        new Promise((resolve) => {
          finish = () => resolve({ result: 'late' });
        }),
    });
    const channel = await openWebSocketChannel({ url });
    const client = createPeer(channel);
    const answer = client.request('m');
    await sleep(10);
    const closed = served[0]!.peer.close();
    finish();
    expect(await answer).toBe('late');
    await closed;
    await client.closed;
    expect(channel.closing).toEqual({ code: 1001, reason: 'the server is shutting down' });
  });

  test('of a server does not wait for one that does not read', async () => {
    const { port, served } = await start();
    const client = await RawClient.open(port);
    served[0]!.peer.notify('n', 'x'.repeat(16 * 2 ** 20));
    await served[0]!.peer.close({ graceMs: 10 });
    client.socket.destroy();
  });

  test('of a server does not wait for one that does not agree', async () => {
    const { port, served } = await start();
    const client = await RawClient.open(port);
    await served[0]!.peer.close();
    expect(served[0]!.channel.closing).toMatchObject({ code: 1006 });
    client.socket.destroy();
  });

  test('a client still hears what the server had said', async () => {
    const { url, served } = await start();
    const channel = await openWebSocketChannel({ url });
    for (let count = 0; count < 5000; count += 1) served[0]!.peer.notify('n', count);
    void served[0]!.peer.close();
    await sleep(20);
    const heard: unknown[] = [];
    const client = createPeer(channel, { onNotification: (_, params) => heard.push(params) });
    await client.closed;
    expect(heard).toEqual(Array.from({ length: 5000 }, (_, index) => index));
  });

  test('a line that breaks ends both', async () => {
    const { port, served } = await start();
    const client = await RawClient.open(port);
    client.socket.resetAndDestroy();
    await served[0]!.peer.closed;
    served[0]!.peer.notify('nobody hears this');
    expect(served[0]!.channel.closing).toMatchObject({ code: 1006 });
  });

  test('a client that goes in the middle of a flood leaves nothing behind', async () => {
    const { port, served, url } = await start(echo);
    const client = await RawClient.open(port);
    for (let id = 0; id < 10_000; id += 1) client.send(`{"id":${id},"method":"m"}`);
    await sleep(5);
    client.socket.destroy();
    await served[0]!.peer.closed;
    const other = new WebSocket(url);
    await once(other, 'open');
    other.close();
    await once(other, 'close');
    await served[1]!.peer.closed;
  });
});
