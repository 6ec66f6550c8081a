/** A conversation in a real pseudo terminal, which `script` of util-linux opens. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { builtCommand, makeHome, removeHome, runCommand } from '../testing.ts';

let home: string;
beforeEach(() => {
  home = makeHome();
});
afterEach(() => removeHome(home));

function openTerminal(line: string) {
  const child = spawn('script', ['-qefc', line, '/dev/null'], {
    env: { ...process.env, CODEX_HOME: home, NO_COLOR: '1', TERM: 'xterm', SHELL: '/bin/sh' },
    timeout: 18_000,
  });
  let shown = '';
  let wake = () => {};
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    shown += chunk;
    wake();
  });
  const closed = once(child, 'close').then(([code]) => code as number | null);
  let isClosed = false;
  void closed.then(() => {
    isClosed = true;
    wake();
  });
  return {
    closed,
    type: (text: string) => void child.stdin.write(text),
    /** Resolves when the text has come, and passes over all up to its end. */
    async sees(text: string) {
      for (;;) {
        const at = shown.indexOf(text);
        if (at !== -1) {
          shown = shown.slice(at + text.length);
          return;
        }
        if (isClosed) throw new Error(`it ended without ${JSON.stringify(text)}: ${shown}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

it.runIf(process.platform === 'linux')(
  'streams, is interrupted by Ctrl-C and goes on, and a second Ctrl-C at the prompt leaves',
  async () => {
    const terminal = openTerminal(
      `'${process.execPath}' '${builtCommand}' chat -c model_provider=echo`,
    );
    await terminal.sees('echo: canned answers, no model is asked');
    await terminal.sees('> ');
    const long = 'word '.repeat(500);
    terminal.type(`${long}\r`);
    await terminal.sees('This is the echo');
    terminal.type('\x03');
    await terminal.sees('interrupted');
    await terminal.sees('> ');
    terminal.type('\x1b[200~two\rlines\x1b[201~\r');
    await terminal.sees('You said: two\r\nlines');
    await terminal.sees('tokens: ');
    await terminal.sees('> ');
    terminal.type('\x03');
    await terminal.sees('(Ctrl-C once more leaves)');
    terminal.type('\x03');
    await terminal.sees('To go on with it: wirebox chat --resume ');
    expect(await terminal.closed).toBe(0);
    const { stdout } = await runCommand(
      ['call', 'thread/list', '{"modelProviders":["echo"]}'],
      home,
    );
    expect(JSON.parse(stdout).data).toMatchObject([{ preview: long.trim() }]);
  },
);
