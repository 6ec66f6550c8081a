/** In which emitted module each type is declared, and how the other modules come by it. */
import { byCodeUnit } from '../../json-text.ts';
import { kebabCase } from '../../names.ts';
import { importTypes } from './header.ts';
import { UNKNOWN_VALUE } from './type-text.ts';

/** The path of the module from `src`, without extension, by the name of the type. */
export type Homes = ReadonlyMap<string, string>;

/** Two resources whose names differ in spelling only share one. */
export const resourceModule = (resource: string): string => `types/${kebabCase(resource)}`;

/** It lies beside the folder of the resources, as any name there may be that of a resource. */
export const UNKNOWN_MODULE = 'unknown-value';
export const ERRORS_MODULE = 'errors';

/** Imports of `names` for the text of `module`, each from where it is declared; its own need none. */
export function importDeclared(names: Iterable<string>, homes: Homes, module: string): string {
  const byHome = new Map<string, string[]>();
  for (const name of names) {
    const home = name === UNKNOWN_VALUE ? UNKNOWN_MODULE : homes.get(name);
    if (home === undefined) throw new Error(`No emitted module declares ${name}`);
    if (home !== module) byHome.set(home, [...(byHome.get(home) ?? []), name]);
  }
  return [...byHome]
    .map(([home, mentioned]) => [relative(module, home), mentioned] as const)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([path, mentioned]) => importTypes(mentioned, path))
    .join('');
}

/** Modules lie in `src` or in one folder beneath. */
function relative(from: string, to: string): string {
  const folder = (module: string) => module.split('/').slice(0, -1).join('/');
  const above = folder(from);
  if (above === '') return `./${to}.ts`;
  return above === folder(to) ? `./${to.slice(above.length + 1)}.ts` : `../${to}.ts`;
}
