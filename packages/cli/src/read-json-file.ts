import { readFile } from 'node:fs/promises';
import { CommandError, exitCode } from './exit-code.ts';

/** A JSON file that was named on the command line. */
export async function readJsonFile(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
    throw new CommandError(`${path} ${reason}`, exitCode.usage);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${path} is not JSON: ${(error as Error).message}`, exitCode.usage);
  }
}
