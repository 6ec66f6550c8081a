import { describe, expect, it } from 'vitest';
import { CommandError } from './exit-code.ts';
import { splitCommand } from './split-command.ts';

describe('splitCommand', () => {
  it.each<[string, string[]]>([
    ['codex app-server', ['codex', 'app-server']],
    ['  codex  ', ['codex']],
    [`codex -c 'model="x y"'`, ['codex', '-c', 'model="x y"']],
    ['"C:\\\\Program Files\\\\codex" app-server', ['C:\\Program Files\\codex', 'app-server']],
    ['a\\ b c', ['a b', 'c']],
    [`x'y'"z"`, ['xyz']],
    [`a ''`, ['a', '']],
  ])('%s', (text, [command, ...args]) => {
    expect(splitCommand(text)).toEqual({ command, args });
  });

  it.each(['', '   ', `codex 'open`, 'codex "open'])('refuses %j', (text) => {
    expect(() => splitCommand(text)).toThrow(CommandError);
  });
});
