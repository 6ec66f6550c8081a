import { describe, expect, it } from 'vitest';
import { createFakePorts } from '../testing.ts';
import { readEventStream, type StreamOptions } from './event-stream.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function streamOf(chunks: readonly (Uint8Array | Error)[], stayOpen = false) {
  const state = { cancelled: false, pulled: 0 };
  const rest = [...chunks];
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const next = rest.shift();
        state.pulled += 1;
        if (next instanceof Error) controller.error(next);
        else if (next !== undefined) controller.enqueue(next);
        else if (stayOpen) return new Promise(() => {});
        else controller.close();
        return undefined;
      },
      cancel: () => {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, state };
}

function read(body: ReadableStream<Uint8Array>, options: Partial<StreamOptions> = {}) {
  const { clock } = createFakePorts();
  const events: unknown[] = [];
  const end = readEventStream(body, {
    idleMs: 1000,
    clock,
    signal: new AbortController().signal,
    take: async (taken) => {
      events.push(...taken);
      return false;
    },
    ...options,
  });
  return { end, events, clock };
}

describe('readEventStream', () => {
  it('puts together what comes byte by byte', async () => {
    const text =
      ': hello\n\nevent: a\ndata: {"n":"é😀"}\n\ndata: {"n":\ndata: 2}\r\n\r\ndata: [DONE]\n\n';
    const { body } = streamOf([...encode(text)].map((byte) => Uint8Array.of(byte)));
    const { end, events } = read(body);
    expect(await end).toEqual({ end: 'closed' });
    expect(events).toEqual([{ n: 'é😀' }, { n: 2 }]);
  });

  it('ends at an event that is too long, and says so', async () => {
    const part = encode('x'.repeat(1024 * 1024));
    const chunks = [encode('data: '), ...Array.from({ length: 40 }, () => part)];
    const { body, state } = streamOf(chunks, true);
    const { end } = read(body);
    expect(await end).toEqual({ end: 'cut', detail: 'an event is longer than 16777216 bytes' });
    expect(state).toMatchObject({ cancelled: true });
    expect(state.pulled).toBeLessThan(20);
  });

  it('leaves out what is not JSON, and goes on', async () => {
    const { body } = streamOf([encode('data: {oops\n\ndata: {"n":1}\n\n')]);
    const { end, events } = read(body);
    await end;
    expect(events).toEqual([{ n: 1 }]);
  });

  it('tells a broken connection', async () => {
    const cause = new Error('other side closed');
    const { body } = streamOf([encode('data: 1\n\n'), new TypeError('terminated', { cause })]);
    expect(await read(body).end).toEqual({ end: 'cut', detail: 'other side closed' });
  });

  it('tells that nothing comes any more, and lets go of the stream', async () => {
    const { body, state } = streamOf([encode('data: 1\n\n')], true);
    const { end, clock } = read(body);
    await clock.advance(999);
    expect(state.cancelled).toBe(false);
    await clock.advance(1);
    expect(await end).toEqual({ end: 'idle' });
    expect(state.cancelled).toBe(true);
  });

  it('tells that somebody gave up', async () => {
    const { body, state } = streamOf([encode('data: 1\n\n')], true);
    const controller = new AbortController();
    const { end } = read(body, { signal: controller.signal });
    controller.abort();
    expect(await end).toEqual({ end: 'aborted' });
    expect(state.cancelled).toBe(true);
  });

  it('ends when it has seen enough', async () => {
    const { body, state } = streamOf([encode('data: 1\n\n')], true);
    expect(await read(body, { take: async () => true }).end).toEqual({ end: 'enough' });
    expect(state.cancelled).toBe(true);
  });

  it('reads nothing while events are being taken, and does not count that time', async () => {
    const { body, state } = streamOf([encode('data: 1\n\n'), encode('data: 2\n\n')]);
    let goOn = () => {};
    const paused = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const seen: unknown[] = [];
    const { end, clock } = read(body, {
      take: async (events) => {
        seen.push(...events);
        if (seen.length === 1) await paused;
        return false;
      },
    });
    await clock.advance(60_000);
    expect([seen, state.pulled]).toEqual([[1], 1]);
    goOn();
    expect(await end).toEqual({ end: 'closed' });
    expect(seen).toEqual([1, 2]);
  });

  it('takes no event without an end for one', async () => {
    const chunk = encode(`data: ${'x'.repeat(1024 * 1024)}`);
    const { body } = streamOf(
      Array.from({ length: 20 }, () => chunk),
      true,
    );
    expect(await read(body).end).toMatchObject({ end: 'cut' });
  });
});
