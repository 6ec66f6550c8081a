import { readFileSync } from 'node:fs';
import { loadModel } from '@wirebox/codegen';
import { expect, it } from 'vitest';
import { statusTable, withStatus } from './table.ts';

const root = new URL('../..', import.meta.url);

it('the README says what the registry and the handlers say (mend: npm run generate)', async () => {
  const model = await loadModel(new URL('schemas/protocol.model.json', root).pathname);
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  expect(withStatus(readme, await statusTable(model))).toBe(readme);
});

it('a document without a place for it is refused', () => {
  expect(() => withStatus('# Nothing', 'table')).toThrow('no place');
});
