import { posix } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';

type Exports = { [name: string]: unknown };

/** Runs one emitted module, and those it imports, from memory. */
export function loadEmitted<T extends object>(files: ReadonlyMap<string, string>, path: string): T {
  const loaded = new Map<string, Exports>();
  const load = (name: string): Exports => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const text = files.get(name);
    if (text === undefined) throw new Error(`No file ${name} was emitted`);
    const { code } = transformSync(text, { loader: 'ts', format: 'cjs', target: 'node20' });
    const module: { exports: Exports } = { exports: {} };
    loaded.set(name, module.exports);
    const run = compileFunction(code, ['module', 'exports', 'require']);
    run(module, module.exports, (request: string) =>
      load(posix.join(posix.dirname(name), request)),
    );
    loaded.set(name, module.exports);
    return module.exports;
  };
  return load(path) as T;
}
