/** The entry of a folder of definitions: it collects the files and folds them, so that `wirebox generate` can read it. */
import { camelCase } from '../names.ts';
import { array, call, object, print, text } from './expression.ts';
import type { PlannedFile } from './plan-files.ts';
import { byDistance, helperModule, importLine } from './print-files.ts';
import { resourceKey } from './resources.ts';

/** A bundle says nothing of errors: there are those that every peer answers with. */
const ERRORS = 'commonErrors';

export interface ProtocolName {
  name: string;
  title: string;
  version: string;
  description: string;
}

export function printIndex(
  files: readonly PlannedFile[],
  protocol: ProtocolName,
  helpers: string,
): string {
  const names = moduleNames(files);
  const resources = new Map<string, string[]>();
  for (const file of files) {
    const key = resourceKey(file.resource);
    resources.set(key, [...(resources.get(key) ?? []), names.get(file.path) as string]);
  }
  const registry = object(
    [
      [
        'protocol',
        object(
          Object.entries(protocol).map(([key, value]) => [key, text(value)]),
          true,
        ),
      ],
      [
        'resources',
        object(
          [...resources].map(([key, modules]) => [key, array(modules)]),
          true,
        ),
      ],
      ['errors', ERRORS],
    ],
    true,
  );
  const imports: [module: string, line: string][] = files.map(({ path }) => [
    `./${path}.ts`,
    `import * as ${names.get(path)} from './${path}.ts';`,
  ]);
  const model = helperModule(helpers, 0, 'model');
  const fold = helperModule(helpers, 0, 'to-model');
  const errors = helperModule(helpers, 0, 'common-errors');
  imports.push(
    ...(model === fold
      ? [[fold, importLine([ERRORS, 'type Model', 'toModel'], fold)] as [string, string]]
      : ([
          [errors, importLine([ERRORS], errors)],
          [model, `import type { Model } from '${model}';`],
          [fold, importLine(['toModel'], fold)],
        ] as [string, string][])),
  );
  const lines = imports.sort(([a], [b]) => byDistance(a, b)).map(([, line]) => line);
  const folded = print(
    call('toModel', registry),
    0,
    'export const model = (): Model => '.length,
    1,
  );
  return `/** Every definition, folded into the model that \`wirebox generate\` reads. */
${lines.join('\n')}

export const model = (): Model =>
  ${folded.replaceAll('\n', '\n  ')};
`;
}

/** `thread/turns` -> `threadTurns`; `thread/thread` -> `thread`. */
function moduleNames(files: readonly PlannedFile[]): Map<string, string> {
  const taken = new Set<string>([ERRORS, 'model', 'toModel']);
  return new Map(
    files.map(({ path }) => {
      let name = camelCase(path.replace(/^(.+)\/\1$/, '$1'));
      while (taken.has(name) || RESERVED.has(name)) name = `${name}Files`;
      taken.add(name);
      return [path, name];
    }),
  );
}

const RESERVED = new Set(
  'import export default delete function new class enum package public private static switch case'.split(
    ' ',
  ),
);
