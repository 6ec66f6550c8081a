import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttp } from '../../http.ts';
import { createFakePorts, type FakePorts } from '../../testing.ts';
import { type ClaimedPort, claimPort } from './claim-port.ts';

let ports: FakePorts;
let stranger: Server | undefined;
let stop: AbortController;
const sockets = new Set<Socket>();

beforeEach(() => {
  ports = createFakePorts();
  stop = new AbortController();
  stranger = undefined;
});
afterEach(async () => {
  // After a request that was given up, `fetch` holds a connection for the next one.
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await new Promise((resolve) => (stranger ? stranger.close(resolve) : resolve(undefined)));
});

/** Somebody who holds port 1455 and says this to whoever connects; nothing where it is undefined. */
async function hold(says: string | undefined, then: () => void = () => {}): Promise<void> {
  stranger = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => {
      then();
      if (says !== undefined) socket.end(says);
    });
  });
  stranger.listen(0, '127.0.0.1');
  await new Promise((resolve) => stranger?.once('listening', resolve));
  const { port } = stranger.address() as AddressInfo;
  ports.loopback.taken.add(1455);
  const { fetch } = ports;
  ports.fetch = (url, init) => fetch(url.replace(':1455/', `:${port}/`), init);
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 2));

/** Claims a port, and lets so much time pass, but none while somebody who answers is about to. */
async function claim(passesMs: number, answers = true): Promise<ClaimedPort | 'waiting'> {
  let claimed: ClaimedPort | 'waiting' = 'waiting';
  let asking = false;
  const http = createHttp(ports);
  void claimPort(
    {
      ...ports,
      http: (request) => {
        asking = true;
        return http(request).finally(() => {
          asking = false;
        });
      },
    },
    () => async () => ({ status: 200, headers: {}, body: '' }),
    stop.signal,
  ).then((outcome) => {
    claimed = outcome;
  });
  // What the network does takes no time of this clock.
  for (let passed = 0; passed < passesMs && claimed === 'waiting'; ) {
    await turn();
    if (asking && answers) continue;
    await ports.clock.advance(50);
    passed += 50;
  }
  await turn();
  return claimed;
}

describe('claiming a port', () => {
  it('takes the first one where it is free', async () => {
    expect(await claim(0)).toMatchObject({ port: 1455 });
  });

  it('takes it from a login server that heeds the request to go', async () => {
    await hold('HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\nLogin cancelled', () =>
      setTimeout(() => ports.loopback.taken.delete(1455), 20),
    );
    expect(await claim(3000)).toMatchObject({ port: 1455 });
  });

  it('waits two seconds for one that says that it goes and does not, and takes the other', async () => {
    await hold('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
    expect(await claim(1700)).toBe('waiting');
    stop.abort();
    stop = new AbortController();
    expect(await claim(2500)).toMatchObject({ port: 1457 });
  });

  it.each([
    ['says nothing', undefined],
    ['talks nonsense', 'hello\r\n'],
    ['is another web server', 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n'],
    ['redirects', 'HTTP/1.1 302 Found\r\nLocation: /cancel\r\nContent-Length: 0\r\n\r\n'],
    ['never ends', `HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n${'x'.repeat(9000)}`],
    ['hangs up', ''],
  ])('is not held up by a stranger who %s', async (_, says) => {
    await hold(says);
    expect(await claim(2500, says !== undefined)).toMatchObject({ port: 1457 });
  });

  it('stops when the login does', async () => {
    await hold(undefined);
    const claimed = claim(3000, false);
    await turn();
    stop.abort();
    expect(await claimed).toEqual({ failed: 'Login was not completed' });
    expect(ports.clock.sleepers).toBe(0);
    expect(ports.loopback.listening.size).toBe(0);
  });
});
