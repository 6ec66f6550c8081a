import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createScreen } from './chat-screen.ts';

/** Two streams, and what came out of each, in one order. */
function open({ isTTY }: { isTTY: boolean }) {
  let shown = '';
  const stream = (name: string) => {
    const through = new PassThrough();
    through.on('data', (chunk) => {
      shown += `${name}${JSON.stringify(String(chunk))} `;
    });
    const terminal = Object.assign(through, { isTTY, hasColors: () => true });
    return terminal as unknown as NodeJS.WriteStream;
  };
  const streams = { stdout: stream('out'), stderr: stream('err') };
  return { screen: createScreen(streams), shown: () => shown.trim() };
}

describe('a screen', () => {
  it('keeps answers and everything else apart, each on lines of its own', () => {
    const { screen, shown } = open({ isTTY: false });
    screen.thought('Hm');
    screen.thought('m.');
    screen.answer('Yes');
    screen.answer('.');
    screen.note('done');
    screen.answer('No.\n');
    screen.answer('');
    screen.endLine();
    expect(shown()).toBe(
      'err"Hm" err"m." err"\\n" out"Yes" out"." out"\\n" err"done\\n" out"No.\\n"',
    );
  });

  it('lets nobody steer the terminal, and changes nothing in a pipe', () => {
    const trick = 'a\x1b]52;c;eA==\x07b\u009b2J\r\tc\n';
    const live = open({ isTTY: true });
    live.screen.answer(trick);
    live.screen.warn('x\x1b[2Jy');
    expect(live.shown()).toBe('out"a]52;c;eA==b2J\\tc\\n" err"x[2Jy\\n"');
    const pipe = open({ isTTY: false });
    pipe.screen.answer(trick);
    expect(pipe.shown()).toBe(`out${JSON.stringify(trick)}`);
  });
});
