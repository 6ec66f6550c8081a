import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  ConfigError,
  emitTypesOnly,
  type GenerateConfig,
  generate,
  loadModel,
  ModelError,
  UnknownLanguageError,
} from '@wirebox/codegen';
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts';
import { printLine } from '../print.ts';
import type { GenerateArguments } from '../program.ts';
import { readProject } from '../read-project.ts';

async function generateTypesOnly(
  project: GenerateConfig,
  root: string,
  language: string,
  out: string,
): Promise<ExitCode> {
  const { files, merged } = await emitTypesOnly(
    await loadModel(resolve(root, project.definitions)),
    language,
  );
  for (const [name, text] of files) {
    const path = join(out, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    printLine(path);
  }
  if (merged.length > 0) {
    process.stderr.write(
      `wirebox: quicktype has merged the variants of ${merged.length} unions into one class each: ${merged.join(', ')}\n`,
    );
  }
  return exitCode.done;
}

/** Silent where there is nothing to tell and `--check` was given: exit codes are for scripts. */
export async function runGenerate(options: GenerateArguments): Promise<ExitCode> {
  try {
    const project = await readProject(options.project);
    const root = dirname(resolve(options.project));
    if (options.typesOnly !== undefined) {
      return await generateTypesOnly(project, root, options.typesOnly, options.out);
    }
    const check = options.check ?? false;
    const report = await generate(project, { check, root });
    for (const { path, state } of report.differences) printLine(`${state.padEnd(8)}${path}`);
    if (check) return report.differences.length === 0 ? exitCode.done : exitCode.failed;
    printLine(
      `${report.definitions} types, ${report.methods} methods: ${report.files} files, ${report.changed.length} of them changed, ${report.ms} ms`,
    );
    return exitCode.done;
  } catch (error) {
    if (error instanceof UnknownLanguageError)
      throw new CommandError(error.message, exitCode.usage);
    if (error instanceof ConfigError || error instanceof ModelError) {
      throw new CommandError(error.message);
    }
    throw error;
  }
}
