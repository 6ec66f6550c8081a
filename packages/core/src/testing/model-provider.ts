/** A model provider on this machine that says what a test tells it to. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * One step of an answer: an event, bytes that are sent as they are, a pause in milliseconds, a promise to wait for, or
 * the breaking of the connection.
 */
export type Step = object | Uint8Array | number | Promise<unknown> | 'cut';

export type Reaction =
  | { steps: readonly Step[]; headers?: Record<string, string> }
  | { status: number; body: string; headers?: Record<string, string> };

export interface ModelCall {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown> & { input: Record<string, unknown>[] };
}

export interface FakeModelProvider {
  /** For `base_url`. */
  readonly baseUrl: string;
  readonly calls: readonly ModelCall[];
  /** Taken one by one; when there are none left, a short message is the answer. */
  readonly reactions: Reaction[];
  /** Asked first, where it is set; undefined: the reactions are taken. */
  decide: ((call: ModelCall) => Promise<Reaction | undefined>) | undefined;
  /** What `GET /models` gives; undefined: status 404. */
  models: unknown;
  /** Answers that were given up by whoever asked for them. */
  readonly abandoned: number;
  close(): Promise<void>;
}

export async function startModelProvider(): Promise<FakeModelProvider> {
  const calls: ModelCall[] = [];
  const reactions: Reaction[] = [];
  let abandoned = 0;
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    if (request.method === 'GET') {
      const known = path.includes('/models') && provider.models !== undefined;
      response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(known ? provider.models : {}));
      return;
    }
    let text = '';
    for await (const chunk of request) text += chunk;
    const call: ModelCall = { path, headers: request.headers, body: JSON.parse(text) };
    calls.push(call);
    response.on('close', () => {
      if (!response.writableFinished) abandoned += 1;
    });
    const decided = await provider.decide?.(call);
    const standard = { steps: message('Hello from the lab.') };
    await react(response, decided ?? reactions.shift() ?? standard);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const provider: FakeModelProvider = {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    calls,
    reactions,
    models: undefined,
    decide: undefined,
    get abandoned() {
      return abandoned;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return provider;
}

async function react(response: ServerResponse, reaction: Reaction): Promise<void> {
  if ('status' in reaction) {
    response.writeHead(reaction.status, reaction.headers);
    response.end(reaction.body);
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', ...reaction.headers });
  for (const step of reaction.steps) {
    if (response.destroyed) return;
    if (step === 'cut') {
      // Whatever was said before is on its way first.
      await new Promise((resolve) => response.write(':\n\n', resolve));
      response.destroy();
      return;
    }
    if (typeof step === 'number') await new Promise((resolve) => setTimeout(resolve, step));
    else if (step instanceof Promise) await step;
    else if (!response.write(step instanceof Uint8Array ? step : printEvent(step))) {
      await new Promise<void>((resolve) => {
        const go = () => {
          response.off('drain', go);
          response.off('close', go);
          resolve();
        };
        response.on('drain', go);
        response.on('close', go);
      });
    }
  }
  response.end();
}

/** An event as it stands in the stream. */
export const printEvent = (event: object): string => `data: ${JSON.stringify(event)}\n\n`;

/** The events of a message, in three pieces and a usage of 15 tokens. */
export function message(text: string, id = 'msg_1', phase?: string): object[] {
  const item = { type: 'message', role: 'assistant', id, ...(phase && { phase }) };
  const size = Math.ceil(text.length / 3) || 1;
  const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
  return [
    { type: 'response.created', response: { id: 'resp_1' } },
    { type: 'response.output_item.added', item: { ...item, content: [] } },
    ...pieces.map((delta) => ({ type: 'response.output_text.delta', item_id: id, delta })),
    {
      type: 'response.output_item.done',
      item: { ...item, content: [{ type: 'output_text', text }] },
    },
    completed(),
  ];
}

export const completed = (input = 10, output = 5): object => ({
  type: 'response.completed',
  response: {
    id: 'resp_1',
    usage: { input_tokens: input, output_tokens: output, total_tokens: input + output },
  },
});

export const failedWith = (code: string, text: string): object => ({
  type: 'response.failed',
  response: { id: 'resp_1', error: { code, message: text } },
});
