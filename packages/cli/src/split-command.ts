import { CommandError, exitCode } from './exit-code.ts';

export interface ServerCommand {
  command: string;
  args: string[];
}

/**
 * Splits `codex app-server -c 'model="x"'` at blanks; single and double quotes keep words together, a backslash keeps
 * the next character. No shell is involved, so nothing else has a meaning.
 */
export function splitCommand(text: string): ServerCommand {
  const words: string[] = [];
  const pattern = /\s*((?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")+)/gy;
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    end = match.index + match[0].length;
    words.push(
      (match[1] ?? '').replace(
        /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/g,
        (_, single, double, char) => single ?? double?.replace(/\\(.)/g, '$1') ?? char,
      ),
    );
  }
  const [command, ...args] = words;
  if (command === undefined || text.slice(end).trim() !== '') {
    throw new CommandError(`\`${text}\` is not a command`, exitCode.usage);
  }
  return { command, args };
}
