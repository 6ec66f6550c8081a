import { request } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNodeLoopback } from './loopback-node.ts';
import type { LoopbackHandler, LoopbackListener } from './ports.ts';

const { listen } = createNodeLoopback(500);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

let port: number;
let listener: LoopbackListener;
let answer: LoopbackHandler;
let asked: string[];
beforeEach(async () => {
  port = await freePort();
  asked = [];
  answer = async () => ({ status: 200, headers: { 'X-Own': 'yes' }, body: 'häy' });
  const listening = await listen(port, (method, target) => {
    asked.push(`${method} ${target}`);
    return answer(method, target);
  });
  if (listening === 'inUse') throw new Error('the free port is taken');
  listener = listening;
});
afterEach(() => listener.close());

/** What comes back for these bytes, until the server closes. */
function talk(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (data) => {
      heard += data;
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });
}

const get = (target: string, host = `127.0.0.1:${port}`) =>
  talk(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);

describe('the loopback server', () => {
  it('passes path and query as they came, and closes after its answer', async () => {
    const heard = await get('/a%20b?c=%3C&c=d');
    expect(asked).toEqual(['GET /a%20b?c=%3C&c=d']);
    expect(heard).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(heard).toMatch(/\r\nX-Own: yes\r\n/);
    expect(heard).toMatch(/\r\nContent-Length: 4\r\n/);
    expect(heard).toMatch(/\r\nConnection: close\r\n/);
    expect(heard.endsWith('\r\n\r\nhäy')).toBe(true);
  });

  it.each(['localhost', '127.0.0.1'])('answers to the name %s', async (name) => {
    expect(await get('/', `${name}:${port}`)).toContain('200 OK');
  });

  it.each(['evil.test', 'localhost', 'localhost.evil.test:1455', '[::1]:1455', 'localhost:1'])(
    'does not answer to the name %s, which a page of a stranger could have made up',
    async (name) => {
      expect(await get('/', name)).toContain('421 Misdirected Request');
      expect(asked).toEqual([]);
    },
  );

  it('tells when somebody else has the port, and when it is free again', async () => {
    const again = () => listen(port, answer);
    expect(await again()).toBe('inUse');
    await listener.close();
    const second = await again();
    expect(second).not.toBe('inUse');
    if (second !== 'inUse') await second.close();
  });

  it('rejects where the system does not let it', async () => {
    await expect(listen(70_000, answer)).rejects.toThrow();
  });

  it('refuses an address that is too long', async () => {
    expect(await get(`/?${'a'.repeat(40_000)}`)).toContain('431');
    expect(asked).toEqual([]);
  });

  it('answers what is no HTTP with an error', async () => {
    expect(await talk('nonsense\r\n\r\n')).toContain('400 Bad Request');
  });

  it('answers a handler that fails with an error', async () => {
    answer = () => Promise.reject(new Error('secret'));
    const heard = await get('/');
    expect(heard).toContain('500 Internal Server Error');
    expect(heard).not.toContain('secret');
  });

  it('takes a body without reading it into memory', async () => {
    const status = await new Promise((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', method: 'POST' }, (response) => {
        resolve(response.statusCode);
        response.resume();
      });
      sent.on('error', reject);
      sent.end('x'.repeat(1_000_000));
    });
    expect(status).toBe(200);
  });

  it('closes when the answers that are under way are out', async () => {
    let finish: () => void = () => {};
    answer = () =>
      new Promise((resolve) => {
        finish = () => resolve({ status: 200, headers: {}, body: 'late' });
      });
    const heard = get('/');
    while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    let closed = false;
    const closing = listener.close().then(() => {
      closed = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(closed).toBe(false);
    finish();
    expect(await heard).toMatch(/late$/);
    await closing;
  });

  it('closes though somebody is connected who asks nothing', async () => {
    const idle = connect(port, '127.0.0.1');
    await new Promise((resolve) => idle.once('connect', resolve));
    const gone = new Promise((resolve) => idle.once('close', resolve));
    idle.on('error', () => {});
    await get('/');
    await listener.close();
    await gone;
  });

  it('ends a request that somebody sends drop by drop', async () => {
    const heard = talk('GET / HTTP/1.1\r\nHost: ');
    expect(await heard).toMatch(/408 Request Timeout|^$/);
    expect(asked).toEqual([]);
  });

  it('is not to be reached from elsewhere', async () => {
    const outside = connect(port, '127.0.0.2');
    const code = await new Promise((resolve) => {
      outside.on('error', (error: NodeJS.ErrnoException) => resolve(error.code));
      outside.on('connect', () => resolve('connected'));
    });
    outside.destroy();
    expect(code).not.toBe('connected');
  });
});
