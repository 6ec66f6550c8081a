import { dirname, resolve } from 'node:path';
import {
  BundleError,
  ConfigError,
  compareWithBundle,
  type Explained,
  explainedProblem,
  loadModel,
  ModelError,
  printParity,
} from '@wirebox/codegen';
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts';
import { printJson, printLine } from '../print.ts';
import type { ParityArguments } from '../program.ts';
import { readJsonFile } from '../read-json-file.ts';
import { readProject } from '../read-project.ts';
import { readBundles } from './import.ts';

/** What to compare: a model that was named, else the definitions of the project with its explanations. */
async function readOurs(options: ParityArguments): Promise<{ model: string; explained?: string }> {
  const { model, explained } = options;
  if (model !== undefined) return { model, ...(explained !== undefined && { explained }) };
  const { definitions, differences } = await readProject(options.project);
  const root = dirname(resolve(options.project));
  const file = explained ?? (differences === undefined ? undefined : resolve(root, differences));
  return {
    model: resolve(root, definitions),
    ...(file !== undefined && { explained: file }),
  };
}

async function readExplained(path: string): Promise<Explained> {
  const explained = await readJsonFile(path);
  const problem = explainedProblem(explained);
  if (problem === undefined) return explained as Explained;
  throw new CommandError(`${path} does not explain differences: ${problem}`, exitCode.usage);
}

/** Ends with 1 where something differs without a reason, with 2 where nothing could be compared. */
export async function runParity(
  paths: readonly string[],
  options: ParityArguments,
): Promise<ExitCode> {
  try {
    const sources = await readBundles(paths);
    const ours = await readOurs(options);
    const explained =
      ours.explained === undefined ? undefined : await readExplained(ours.explained);
    const report = await compareWithBundle(await loadModel(ours.model), sources, explained);
    if (options.json) printJson(report);
    else for (const line of printParity(report)) printLine(line);
    return report.same ? exitCode.done : exitCode.failed;
  } catch (error) {
    if (
      error instanceof BundleError ||
      error instanceof ModelError ||
      error instanceof ConfigError
    ) {
      throw new CommandError(error.message, exitCode.usage);
    }
    throw error;
  }
}
