import { readFile } from 'node:fs/promises';
import { type GenerateConfig, parseConfig } from '@wirebox/codegen';
import { CommandError, exitCode } from './exit-code.ts';

/** The file that says where the definitions lie and what is made of them. */
export async function readProject(path: string): Promise<GenerateConfig> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new CommandError(
      `there is no ${path}; run this where it lies, or name it with --project`,
      exitCode.usage,
    );
  }
  return parseConfig(text);
}
