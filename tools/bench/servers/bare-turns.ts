/**
 * The least that turns model events into notifications: fetch, eventsource-parser, JSON in and out, a frame for each
 * delta. No turns, no threads, no rollout, no care for slow readers. Arguments: the port of the provider, and `corked`
 * to make one write of all the frames of one read, which is the best that can be done.
 */
import { randomUUID } from 'node:crypto';
import type { AddressInfo, Socket } from 'node:net';
import { createParser } from 'eventsource-parser';
import { type WebSocket, WebSocketServer } from 'ws';

const [port, mode] = process.argv.slice(2);
const responses = `http://127.0.0.1:${port}/v1/responses`;

interface Request {
  readonly id: number;
  readonly method: string;
  readonly params: { readonly threadId: string; readonly model: string };
}

const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
  const { port } = server.address() as AddressInfo;
  process.stderr.write(`listening on: ws://127.0.0.1:${port}\n`);
});
server.on('connection', (webSocket, { socket }) => {
  let model = '';
  webSocket.on('message', (data) => {
    const { id, method, params } = JSON.parse(String(data)) as Request;
    if (id === undefined) return;
    if (method === 'thread/start') model = params.model;
    const result = method === 'thread/start' ? { thread: { id: randomUUID() } } : {};
    webSocket.send(JSON.stringify({ id, result }));
    if (method === 'turn/start') void stream(webSocket, socket, params.threadId, model);
  });
});

async function stream(webSocket: WebSocket, socket: Socket, threadId: string, model: string) {
  const turnId = randomUUID();
  const response = await fetch(responses, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ model, input: 'go', stream: true }),
  });
  const parser = createParser({
    onEvent: ({ data }) => {
      const { type, item_id: itemId, delta } = JSON.parse(data);
      if (type === 'response.output_text.delta') {
        const params = { threadId, turnId, itemId, delta };
        webSocket.send(JSON.stringify({ method: 'item/agentMessage/delta', params }));
      } else if (type === 'response.completed') {
        webSocket.send(JSON.stringify({ method: 'turn/completed', params: { threadId, turnId } }));
      }
    },
  });
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) return;
    if (mode === 'corked') socket.cork();
    parser.feed(decoder.decode(value, { stream: true }));
    if (mode === 'corked') socket.uncork();
  }
}
