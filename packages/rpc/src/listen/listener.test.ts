import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { OpenError } from '../open-error.ts';
import { openWebSocketChannel } from '../websocket.ts';
import { admitCapability, sha256Of } from './bearer.ts';
import type { ListenOptions } from './listener.ts';
import {
  connectPeer,
  sendHttp,
  startListener,
  type TestListener,
  upgradeFields,
} from './testing.ts';

let running: TestListener | undefined;
const start = async (options: Partial<ListenOptions> = {}) => {
  running = await startListener(
    { dispatch: ({ params }) => ({ result: params ?? null }) },
    options,
  );
  return running;
};
afterEach(async () => {
  await running?.close();
  running = undefined;
});

describe('HTTP on the same port', () => {
  test.each([
    ['GET /readyz', 200, ''],
    ['GET /healthz', 200, ''],
    ['GET /readyz?verbose', 200, ''],
    ['HEAD /healthz', 200, ''],
    ['POST /readyz', 405, ''],
    ['GET /', 400, "Connection header did not include 'upgrade'"],
    ['POST /', 405, 'Request method must be `GET`'],
  ])('%s: %i', async (line, status, text) => {
    const { port } = await start();
    expect(await sendHttp(port, line)).toMatchObject({ status, text });
  });

  test.each([
    [{ Upgrade: 'h2c' }, "`Upgrade` header did not include 'websocket'"],
    [{ 'Sec-WebSocket-Version': '8' }, "`Sec-WebSocket-Version` header did not include '13'"],
  ])('half an upgrade: %o', async (fields, text) => {
    const { port } = await start();
    const answer = await sendHttp(port, 'GET /', { ...upgradeFields, ...fields });
    expect(answer).toMatchObject({ status: 400, text });
  });

  test('an upgrade without a key', async () => {
    const { port } = await start();
    const { 'Sec-WebSocket-Key': _, ...fields } = upgradeFields;
    const answer = await sendHttp(port, 'GET /', fields);
    expect(answer).toMatchObject({ status: 400, text: '`Sec-WebSocket-Key` header missing' });
  });

  test('an upgrade works on any path but those of health', async () => {
    const { port } = await start();
    expect((await sendHttp(port, 'GET /any?path', upgradeFields)).status).toBe(101);
    expect((await sendHttp(port, 'GET /readyz', upgradeFields)).status).toBe(200);
  });

  test.each(['GET /readyz', 'GET /', 'POST /'])('an Origin is refused: %s', async (line) => {
    const { port } = await start();
    for (const Origin of ['http://localhost', 'null', '']) {
      expect((await sendHttp(port, line, { Origin })).status).toBe(403);
      expect((await sendHttp(port, line, { ...upgradeFields, Origin })).status).toBe(403);
    }
  });

  test('compression is not agreed to', async () => {
    const { port } = await start();
    const { head } = await sendHttp(port, 'GET /', {
      ...upgradeFields,
      'Sec-WebSocket-Extensions': 'permessage-deflate',
    });
    expect(head.toLowerCase()).not.toContain('extensions');
  });

  test('who leaves in the middle of the handshake harms nobody', async () => {
    let judge: () => void = () => undefined;
    let asked: () => void = () => undefined;
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const { port, url, served } = await start({
      admit: (authorization) => {
        if (authorization === undefined) return undefined;
        asked();
        return new Promise((resolve) => {
          judge = () => resolve(undefined);
        });
      },
    });
    const lines = Object.entries({ Host: 'x', ...upgradeFields, Authorization: 'x' });
    const socket = connect(port, '127.0.0.1');
    socket.write(`GET / HTTP/1.1\r\n${lines.map(([k, v]) => `${k}: ${v}\r\n`).join('')}\r\n`);
    await isAsked;
    socket.resetAndDestroy();
    const peer = await connectPeer(url);
    expect(await peer.request('echo', 1)).toBe(1);
    judge();
    expect(await peer.request('echo', 2)).toBe(2);
    expect(served.length).toBe(1);
    await peer.close();
  });
});

describe('admission', () => {
  const admit = admitCapability(sha256Of('tok-en'));

  test.each([
    [undefined, 'missing websocket bearer token'],
    ['', 'invalid authorization header'],
    ['Bearer', 'invalid authorization header'],
    ['Bearer ', 'invalid authorization header'],
    ['Basic tok-en', 'invalid authorization header'],
    ['tok-en', 'invalid authorization header'],
    ['Bearer\ttok-en', 'invalid authorization header'],
    ['Bearer t\u00f6k-en', 'invalid authorization header'],
    ['Bearer bad', 'invalid websocket bearer token'],
    ['Bearer tok-en x', 'invalid websocket bearer token'],
    ['Bearer TOK-EN', 'invalid websocket bearer token'],
  ])('%j is refused', async (authorization, text) => {
    const { port } = await start({ admit });
    const fields = authorization === undefined ? {} : { Authorization: authorization };
    const answer = await sendHttp(port, 'GET /', { ...upgradeFields, ...fields });
    expect(answer).toMatchObject({ status: 401, text });
  });

  test.each(['Bearer tok-en', 'bearer tok-en', 'BEARER   tok-en  '])(
    '%j',
    async (authorization) => {
      const { port } = await start({ admit });
      const fields = { ...upgradeFields, Authorization: authorization };
      expect((await sendHttp(port, 'GET /', fields)).status).toBe(101);
    },
  );

  test('health is for everybody, an Origin for nobody', async () => {
    const { port } = await start({ admit });
    const fields = { ...upgradeFields, Authorization: 'Bearer tok-en', Origin: 'http://x' };
    expect((await sendHttp(port, 'GET /readyz')).status).toBe(200);
    expect((await sendHttp(port, 'GET /', fields)).status).toBe(403);
  });

  test('a client learns status and text, and the error does not repeat its token', async () => {
    const { url } = await start({ admit });
    const headers = { authorization: 'Bearer a-secret' };
    const error = await openWebSocketChannel({ url, headers }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OpenError);
    expect(error).toMatchObject({ key: 'refused', status: 401 });
    expect((error as Error).message).toContain('invalid websocket bearer token');
    expect(JSON.stringify(error) + (error as Error).stack).not.toContain('a-secret');
  });
});

describe('no connection', () => {
  test('nobody is there', async () => {
    const { url, close } = await start();
    await close();
    const error = await openWebSocketChannel({ url }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ key: 'unreachable' });
    expect((error as Error).message).toContain('ECONNREFUSED');
  });

  test('nobody answers', async () => {
    const silent = createServer().on('upgrade', () => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const url = `ws://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const error = await openWebSocketChannel({ url, timeoutMs: 30 }).catch((e: unknown) => e);
    expect(error).toMatchObject({ key: 'timeout', message: `${url}: no answer within 30 ms` });
    silent.closeAllConnections();
    silent.close();
  });

  test.each(['http://127.0.0.1', 'unix://', 'nonsense'])('%s is no address', async (url) => {
    await expect(openWebSocketChannel({ url })).rejects.toThrow(TypeError);
  });

  test('the port is taken', async () => {
    const { port } = await start();
    await expect(startListener({}, { address: { host: '127.0.0.1', port } })).rejects.toMatchObject(
      {
        code: 'EADDRINUSE',
      },
    );
  });
});

describe('the end', () => {
  test('a listener that closed accepts nobody, and leaves open connections alone', async () => {
    const { url, listener } = await start();
    const peer = await connectPeer(url);
    await listener.close();
    await expect(connectPeer(url)).rejects.toMatchObject({ key: 'unreachable' });
    expect(await peer.request('echo', 'still here')).toBe('still here');
    await peer.close();
  });

  test('who is let in after the close is told to come back', async () => {
    let judge: () => void = () => undefined;
    const judged = new Promise<void>((resolve) => {
      judge = resolve;
    });
    let asked: () => void = () => undefined;
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const { port, listener } = await start({
      admit: async () => {
        asked();
        await judged;
        return undefined;
      },
    });
    const answer = sendHttp(port, 'GET /', upgradeFields);
    await isAsked;
    await listener.close();
    judge();
    expect((await answer).status).toBe(503);
  });
});
