/** The committed `wirebox.json`, which says what `wirebox generate` reads and where it writes. */
import type { GenerateConfig } from './generate.ts';

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const MEMBERS = ['definitions', 'schemas', 'generated', 'docs', 'differences'];
const LANGUAGES = ['typescript', 'python'];

/** Refuses members it does not know: a misspelt one would silently leave a target out. */
export function parseConfig(text: string): GenerateConfig {
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch (error) {
    throw new ConfigError(`The configuration is not JSON: ${(error as Error).message}`);
  }
  const { definitions, schemas, generated, docs, differences } = object(
    config,
    'The configuration',
    MEMBERS,
  );
  const languages = generated === undefined ? {} : object(generated, '`generated`', LANGUAGES);
  return {
    definitions: path(definitions, 'definitions'),
    schemas: path(schemas, 'schemas'),
    generated: Object.fromEntries(
      Object.entries(languages).map(([name, folder]) => [name, path(folder, `generated.${name}`)]),
    ),
    ...(docs === undefined ? {} : { docs: path(docs, 'docs') }),
    ...(differences === undefined ? {} : { differences: path(differences, 'differences') }),
  };
}

function object(value: unknown, what: string, known: string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigError(`${what} has to be an object`);
  }
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new ConfigError(`${what} has no member \`${unknown}\`; it has ${known.join(', ')}`);
  }
  return value as Record<string, unknown>;
}

function path(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new ConfigError(`\`${name}\` of the configuration has to be a path`);
}
