import { access, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  BundleError,
  type BundleSource,
  type ImportOptions,
  importBundle,
  isMethodLists,
} from '@wirebox/codegen';
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts';
import { printLine } from '../print.ts';
import type { ImportArguments } from '../program.ts';
import { readJsonFile } from '../read-json-file.ts';

export const readBundles = (paths: readonly string[]): Promise<BundleSource[]> =>
  Promise.all(
    paths.map(async (path) => ({ name: basename(path), schema: await readJsonFile(path) })),
  );

async function readVersions(path: string): Promise<Pick<ImportOptions, 'versions'>> {
  const versions = await readJsonFile(path);
  if (isMethodLists(versions)) return { versions };
  throw new CommandError(`${path} does not list methods by version`, exitCode.usage);
}

/** Written definitions are edited by hand from then on: none is lost to a second run. */
async function refuseToReplace(out: string, paths: Iterable<string>): Promise<void> {
  for (const path of paths) {
    const file = join(out, path);
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (isThere) throw new CommandError(`${file} is there already; --force replaces it`);
  }
}

/** Files go to `out`, what could not be taken over as it stands to stderr. */
export async function runImport(
  paths: readonly string[],
  options: ImportArguments,
): Promise<ExitCode> {
  if (options.open !== 'received' && options.open !== 'none') {
    throw new CommandError(
      `--open takes \`received\` or \`none\`, not \`${options.open}\``,
      exitCode.usage,
    );
  }
  const sources = await readBundles(paths);
  const { protocolVersion: version, protocolName: name } = options;
  try {
    const { files, problems, counts } = importBundle(sources, {
      open: options.open,
      prose: options.prose ? 'keep' : 'drop',
      helpers: options.helpers,
      protocol: { ...(version && { version }), ...(name && { name }) },
      ...(options.stable.length > 0 && { stable: await readBundles(options.stable) }),
      ...(options.versions !== undefined && (await readVersions(options.versions))),
    });
    if (options.force !== true) await refuseToReplace(options.out, files.keys());
    for (const [path, text] of files) {
      const file = join(options.out, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    for (const { path, message } of problems) process.stderr.write(`${path}: ${message}\n`);
    printLine(
      `${counts.types} types, ${counts.methods} methods: ${files.size} files in ${options.out}, ${problems.length} things to look at`,
    );
    return exitCode.done;
  } catch (error) {
    if (error instanceof BundleError) throw new CommandError(error.message, exitCode.usage);
    throw error;
  }
}
