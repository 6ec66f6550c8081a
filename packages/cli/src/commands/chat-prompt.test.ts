import { PassThrough } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createPrompt, type Prompt } from './chat-prompt.ts';

const ctrlC = '\x03';
const ctrlD = '\x04';
const paste = (text: string) => `\x1b[200~${text}\x1b[201~`;

let prompt: Prompt | undefined;
afterEach(() => prompt?.close());

/** A terminal without a screen. */
function open() {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 80 });
  let [shown, left] = ['', 0];
  output.on('data', (chunk) => {
    shown += chunk;
  });
  const opened = createPrompt({
    input,
    output,
    onLeave: () => {
      left += 1;
    },
  });
  prompt = opened;
  return {
    ask: opened.ask,
    close: opened.close,
    /** Resolves when it has been read. */
    async type(text: string) {
      input.write(text);
      await nextTurn();
      await nextTurn();
    },
    get shown() {
      return shown;
    },
    get left() {
      return left;
    },
  };
}

describe('what a person says', () => {
  it('is a line', async () => {
    const terminal = open();
    const said = terminal.ask();
    await terminal.type('\r  \rHello you\r');
    expect(await said).toMatchObject({ text: 'Hello you' });
  });

  it('is a paste of several lines when Enter is pressed behind it', async () => {
    const terminal = open();
    const said = terminal.ask();
    await terminal.type(`See: ${paste('  one\r\rtwo\n\tthree')}`);
    const isOpen = await Promise.race([said, nextTurn('open')]);
    expect(isOpen).toBe('open');
    await terminal.type('!\r');
    expect(await said).toMatchObject({ text: 'See:   one\n\ntwo\n\tthree!' });
  });

  it('is kept while nobody asks, and shown only then', async () => {
    const terminal = open();
    const said = terminal.ask();
    await terminal.type('one\r');
    await said;
    await terminal.type('two\rthree\rfou');
    expect(terminal.shown).not.toContain('two');
    expect(await terminal.ask()).toMatchObject({ text: 'two' });
    expect(await terminal.ask()).toMatchObject({ text: 'three' });
    expect(terminal.shown).toContain('> three\n');
    const last = terminal.ask();
    await terminal.type('r\r');
    expect(await last).toMatchObject({ text: 'four' });
  });

  it('is over at Ctrl-D', async () => {
    const terminal = open();
    const said = terminal.ask();
    await terminal.type(ctrlD);
    expect(await said).toBeUndefined();
    expect(await terminal.ask()).toBeUndefined();
  });
});

describe('Ctrl-C', () => {
  it('interrupts what was said, then leaves', async () => {
    const terminal = open();
    const asked = terminal.ask();
    await terminal.type('one\r');
    const said = await asked;
    expect(said?.interrupt.aborted).toBe(false);
    await terminal.type(`typed\rahead${ctrlC}`);
    expect(said?.interrupt.aborted).toBe(true);
    expect(terminal.left).toBe(0);
    await terminal.type(ctrlC);
    expect(terminal.left).toBe(1);
    // What was typed ahead is not said any more.
    const next = terminal.ask();
    await terminal.type('two\r');
    expect(await next).toMatchObject({ text: 'two', interrupt: { aborted: false } });
  });

  it('interrupts also what nobody has begun with', async () => {
    const terminal = open();
    const asked = terminal.ask();
    await terminal.type(`one\r${ctrlC}`);
    expect((await asked)?.interrupt.aborted).toBe(true);
  });

  it('clears a line, and leaves when it is pressed again', async () => {
    const terminal = open();
    const asked = terminal.ask();
    await terminal.type(`${paste('half\ra ')}thought${ctrlC}`);
    expect(terminal.shown).toContain('(Ctrl-C once more leaves)');
    await terminal.type('whole\r');
    expect(await asked).toMatchObject({ text: 'whole' });
    const next = terminal.ask();
    await terminal.type(ctrlC);
    const isOpen = await Promise.race([next, nextTurn('open')]);
    expect(isOpen).toBe('open');
    await terminal.type(ctrlC);
    expect(await next).toBeUndefined();
    expect(terminal.left).toBe(0);
  });
});

it('marks pastes as long as it is open, and no longer', () => {
  const terminal = open();
  terminal.close();
  terminal.close();
  expect(terminal.shown.match(/\?2004[hl]/g)).toEqual(['?2004h', '?2004l']);
});
