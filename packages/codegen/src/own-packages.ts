/**
 * Definitions that lie outside every project, as imported ones may, still find the packages they are written with: their
 * own copies, else those that the built command carries, else those of this repository.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OnResolveResult, Plugin } from 'esbuild';

const HELPERS = '@wirebox/protocol';
const TRIED = Symbol('tried');

/** Where the command is built, these files lie beside this code. */
const CARRIED = new Map([
  [HELPERS, 'definitions/protocol.js'],
  ['typebox', 'definitions/typebox.js'],
]);

export const ownPackages: Plugin = {
  name: 'own-packages',
  setup(build) {
    const here = dirname(fileURLToPath(import.meta.url));
    build.onResolve(
      { filter: /^(@wirebox\/protocol|typebox)(\/|$)/ },
      async ({ path, kind, resolveDir, pluginData }): Promise<OnResolveResult | undefined> => {
        if (pluginData === TRIED) return undefined;
        const find = (name: string, folder: string) =>
          build.resolve(name, { kind, resolveDir: folder, pluginData: TRIED });
        const near = await find(path, resolveDir);
        if (near.errors.length === 0) return near;
        const carried = join(here, CARRIED.get(path) ?? '');
        if (CARRIED.has(path) && existsSync(carried)) return { path: carried, sideEffects: false };
        const helpers = await find(HELPERS, here);
        const far = await find(path, helpers.errors.length === 0 ? dirname(helpers.path) : here);
        return far.errors.length === 0 ? far : undefined;
      },
    );
  },
};
