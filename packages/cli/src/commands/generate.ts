import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { emitTypesOnly, generate, loadModel, writeFiles } from '@wirebox/codegen';
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts';
import { printLine } from '../print.ts';
import type { GenerateArguments } from '../program.ts';

export async function runGenerate(options: GenerateArguments): Promise<ExitCode> {
  return exitCode.done;
}
