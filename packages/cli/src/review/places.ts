/** Where the project of the current folder keeps its model. */
import { existsSync } from 'node:fs';
import { ConfigError } from '@wirebox/codegen';
import { CommandError, exitCode } from '../exit-code.ts';
import { readProject } from '../read-project.ts';
import type { Places } from './read-side.ts';

/** The usual places where there is no project file. */
export async function projectPlaces(project: string): Promise<Places & { schemas: string }> {
  const schemas = existsSync(project) ? await schemasOf(project) : 'schemas';
  return { schemas, model: `${schemas}/protocol.model.json`, released: `${schemas}/released` };
}

async function schemasOf(project: string): Promise<string> {
  try {
    return (await readProject(project)).schemas.replace(/\/$/, '');
  } catch (error) {
    if (error instanceof ConfigError) throw new CommandError(error.message, exitCode.usage);
    throw error;
  }
}
