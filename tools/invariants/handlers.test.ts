import { clientRequests } from '@wirebox/app-server-protocol';
import { expect, it } from 'vitest';
import { isTest, readSource, sourceFiles } from './source.ts';

const handlerFiles = sourceFiles('packages/core/src/handlers').filter((path) => !isTest(path));

it.each(Object.entries(clientRequests))(
  '%s is found in the handler file of its resource, once',
  (method, { resource }) => {
    const key = new RegExp(`^  (?:'${method}'|${method.replace(/\W/g, '\\W')}): `, 'gm');
    const found = handlerFiles.flatMap((path) =>
      [...readSource(path).matchAll(key)].map(() => path),
    );
    expect(found).toEqual([`packages/core/src/handlers/${resource}.ts`]);
  },
);
