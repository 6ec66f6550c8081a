/**
 * A model provider without a model: it answers with a canned text that says so, streamed like any other answer, so that
 * everything can be tried without a key and without a network.
 */
import type { Clock } from '../ports.ts';
import { textOf } from '../threads/stored-item.ts';
import { isRecord, records } from '../untyped.ts';
import { noCredential, type Send } from './send.ts';

/** So that one can watch it stream, as if somebody wrote. */
const pauseMs = 15;

export const createEchoSend =
  (clock: Clock, newId: () => string): Send =>
  async (make) => {
    const { init } = make(noCredential);
    const text = toAnswer(String(init.body));
    const body = new ReadableStream({
      start: (controller) => write(controller, `msg_${newId()}`, text, clock, init.signal),
    });
    return { response: new Response(body, { headers: { 'content-type': 'text/event-stream' } }) };
  };

function toAnswer(body: string): string {
  const request: unknown = JSON.parse(body);
  const said = records(isRecord(request) ? request.input : [])
    .filter(({ role }) => role === 'user')
    .map(({ content }) => textOf(content))
    .at(-1);
  return (
    'This is the echo provider of Wirebox: a canned answer, no model was asked. ' +
    `You said: ${said?.trim() || 'nothing'}`
  );
}

async function write(
  controller: ReadableStreamDefaultController,
  id: string,
  text: string,
  clock: Clock,
  signal: AbortSignal | null | undefined,
): Promise<void> {
  const encoder = new TextEncoder();
  const send = (event: object) =>
    controller.enqueue(encoder.encode(`data: ${JSON.stringify(event)}\n\n`));
  const item = { type: 'message', role: 'assistant', id };
  const words = text.match(/\S+\s*/g) ?? [];
  try {
    send({ type: 'response.output_item.added', item: { ...item, content: [] } });
    for (const delta of words) {
      await clock.sleep(pauseMs, signal ?? undefined);
      if (signal?.aborted) break;
      send({ type: 'response.output_text.delta', item_id: id, delta });
    }
    const content = [{ type: 'output_text', text }];
    send({ type: 'response.output_item.done', item: { ...item, content } });
    // Words stand for tokens here; nothing else is known, and nothing was used.
    const usage = { input_tokens: 0, output_tokens: words.length, total_tokens: words.length };
    send({ type: 'response.completed', response: { id: `resp_${id}`, usage } });
    controller.close();
  } catch {
    // The reader has gone: there is nobody left to write for.
  }
}
