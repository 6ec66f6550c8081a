import { clientRequests } from '@wirebox/app-server-protocol';
import { expect, it } from 'vitest';
import { isTest, readSource, sourceFiles } from './source.ts';

const handlerFiles = sourceFiles('packages/core/src/handlers').filter((path) => !isTest(path));

const servedResources = new Set(handlerFiles.map((path) => /(\w+)\.ts$/.exec(path)?.[1] ?? ''));

/** Where a method stands as a key of a handler table. */
function filesWith(method: string): string[] {
  const key = new RegExp(`^  (?:'${method}'|${method.replace(/\W/g, '\\W')}): `, 'gm');
  return handlerFiles.flatMap((path) => [...readSource(path).matchAll(key)].map(() => path));
}

it('there is a handler file for each resource that is served, and no other', () => {
  const resources = new Set<string>(Object.values(clientRequests).map(({ resource }) => resource));
  expect([...servedResources].filter((resource) => !resources.has(resource))).toEqual([]);
  expect(servedResources.size).toBeGreaterThan(2);
});

it.each(Object.entries(clientRequests).filter(([, { resource }]) => servedResources.has(resource)))(
  '%s is found in the handler file of its resource, once',
  (method, { resource }) => {
    expect(filesWith(method)).toEqual([`packages/core/src/handlers/${resource}.ts`]);
  },
);

it('a method of a resource that is not served is nowhere', () => {
  const strays = Object.entries(clientRequests)
    .filter(([, { resource }]) => !servedResources.has(resource))
    .filter(([method]) => filesWith(method).length > 0);
  expect(strays).toEqual([]);
});
