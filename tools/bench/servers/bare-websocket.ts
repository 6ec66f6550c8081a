/** The speed limit of `ws` as its documentation shows it: one `send` for each message, no care for anything. */
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { accountReadResult } from './account.ts';

const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
  const { port } = server.address() as AddressInfo;
  process.stderr.write(`listening on: ws://127.0.0.1:${port}\n`);
});
server.on('connection', (socket) => {
  socket.on('message', (data) => {
    const { id } = JSON.parse(String(data)) as { id: unknown };
    socket.send(JSON.stringify({ id, result: accountReadResult }));
  });
});
