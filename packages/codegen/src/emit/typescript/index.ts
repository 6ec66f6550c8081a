import type { Model } from '@wirebox/protocol/model';
import { clientFile } from './client-file.ts';
import { declareTypes } from './declared-types.ts';
import { errorsFile } from './errors-file.ts';
import { experimentalFile } from './experimental-file.ts';
import { explainFile } from './explain-file.ts';
import { header } from './header.ts';
import { methodsFile } from './methods-file.ts';
import { refuseUnusableNames } from './refuse-names.ts';
import { serverFile } from './server-file.ts';
import { typeDataFile } from './type-data-file.ts';
import { typesFiles } from './types-files.ts';
import { paramsFile, resultsFile } from './validators-file.ts';

/** The TypeScript package of the protocol: path within the package -> text. */
export function emitTypescript(model: Model): Map<string, string> {
  refuseUnusableNames(model);
  const declared = declareTypes(model);
  const { homes } = declared;
  return new Map([
    ['src/client.ts', clientFile(model, homes)],
    ['src/errors.ts', errorsFile(model, declared)],
    ['src/experimental.ts', experimentalFile(model)],
    ['src/explain.ts', explainFile(model)],
    ['src/index.ts', indexFile(model)],
    ['src/methods.ts', methodsFile(model, homes)],
    ['src/params.ts', paramsFile(model, homes)],
    ['src/results.ts', resultsFile(model, homes)],
    ['src/server.ts', serverFile(model)],
    ['src/type-data.ts', typeDataFile(model)],
    ...typesFiles(model, declared),
  ]);
}

/** The checks are not in it: they are large, and who needs them needs one side only. */
const indexFile = (model: Model): string =>
  header(
    model,
    'The package but for the checks, which are entries of their own: `./params` (what a server',
    'receives), `./results` (what a client receives) and `./explain` (what is wrong with a value that',
    'a check refused).',
  ) +
  ['client', 'errors', 'experimental', 'methods', 'server', 'types']
    .map((name) => `export * from './${name}.ts';\n`)
    .join('');
