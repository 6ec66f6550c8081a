/** The loopback web server of a Node process: reached from this machine only, whatever a browser is made to ask. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Loopback, LoopbackAnswer, LoopbackHandler, LoopbackListener } from './ports.ts';

const address = '127.0.0.1';

/** A page of a stranger can point a name of its own here; the browser then sends that name. */
const isOurs = (host: string | undefined, port: number): boolean =>
  host === `${address}:${port}` || host === `localhost:${port}`;

const misdirected: LoopbackAnswer = {
  status: 421,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: 'Misdirected Request',
};

const broken: LoopbackAnswer = {
  status: 500,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: 'Internal Server Error',
};

/** How long an answer that nobody reads may hold up the end. */
const lastAnswersMs = 2000;

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  handler: LoopbackHandler,
): Promise<void> {
  const answer = isOurs(request.headers.host, port)
    ? await handler(request.method ?? '', request.url ?? '/').catch(() => broken)
    : misdirected;
  // No request here has a body that anybody wants.
  request.resume();
  response.writeHead(answer.status, {
    ...answer.headers,
    'Content-Length': Buffer.byteLength(answer.body),
    Connection: 'close',
  });
  response.end(answer.body);
}

function listen(
  port: number,
  handler: LoopbackHandler,
  patienceMs: number,
): Promise<LoopbackListener | 'inUse'> {
  const sockets = new Set<Socket>();
  const answering = new Set<Socket>();
  const server = createServer(
    {
      maxHeaderSize: 32 * 1024,
      headersTimeout: patienceMs,
      requestTimeout: patienceMs,
      connectionsCheckingInterval: patienceMs / 5,
    },
    (request, response) => {
      const { socket } = request;
      answering.add(socket);
      response.on('close', () => {
        answering.delete(socket);
        if (!server.listening) socket.destroy();
      });
      respond(request, response, port, handler).catch(() => socket.destroy());
    },
  );
  server.maxConnections = 64;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  function close(): Promise<void> {
    return new Promise((resolve) => {
      const giveUp = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, lastAnswersMs);
      server.close(() => {
        clearTimeout(giveUp);
        resolve();
      });
      // A browser opens connections in advance and asks nothing on them.
      for (const socket of sockets) if (!answering.has(socket)) socket.destroy();
    });
  }

  return new Promise((resolve, reject) => {
    // For as long as it lives: a connection that cannot be accepted, for want of descriptors, is no reason to end.
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('inUse');
      else reject(error);
    });
    server.listen(port, address, () => resolve({ close }));
  });
}

/** Whoever takes longer than `patienceMs` to send a request does not want to sign in. */
export const createNodeLoopback = (patienceMs = 5000): Loopback => ({
  listen: (port, handler) => listen(port, handler, patienceMs),
});
