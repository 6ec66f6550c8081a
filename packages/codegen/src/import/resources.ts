/** Which resource a method belongs to, and how the files of a resource are called. */
import { camelCase, kebabCase } from '../names.ts';

/** Files that a folder of definitions has anyway. */
const RESERVED = new Set([
  'common-errors',
  'define',
  'errors',
  'index',
  'jsonrpc',
  'model',
  'registry',
  'shapes',
  'to-model',
]);

/** The resource of each method: what its name begins with. */
export function resourcesOf(methods: readonly string[]): Map<string, string> {
  const firsts = new Set(
    methods
      .filter((method) => /[/.]/.test(method))
      .map((method) => kebabCase(firstSegment(method))),
  );
  return new Map(methods.map((method) => [method, resourceOf(method, firsts)]));
}

const firstSegment = (method: string): string => method.split(/[/.]/)[0] as string;

/** A method of one part such as `configWarning` joins the resource `config`, where there is one. */
function resourceOf(method: string, firsts: ReadonlySet<string>): string {
  const own = kebabCase(firstSegment(method));
  if (/[/.]/.test(method) || firsts.has(own)) return own;
  const parts = own.split('-');
  for (let length = parts.length - 1; length > 0; length--) {
    const begin = parts.slice(0, length).join('-');
    if (firsts.has(begin)) return begin;
  }
  return own;
}

/** The main file of a resource; in a folder of its own where the plain name is not free. */
export const mainFile = (resource: string, isFolder: boolean): string =>
  isFolder || RESERVED.has(resource) ? `${resource}/${resource}` : resource;

/** The key of a resource in the registry, and the name of a module of definitions. */
export const resourceKey = (resource: string): string => camelCase(resource);

/** Of several kebab-case names the longest that a type's name begins with. */
export function namesake(type: string, candidates: Iterable<string>): string | undefined {
  const own = kebabCase(type);
  return [...candidates]
    .filter((name) => own === name || own.startsWith(`${name}-`))
    .sort((a, b) => b.length - a.length)[0];
}
