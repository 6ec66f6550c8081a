/** Writes the status into the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadModel } from '@wirebox/codegen';
import { statusTable, withStatus } from './table.ts';

const root = new URL('../..', import.meta.url);
const readme = new URL('README.md', root);
const model = await loadModel(new URL('schemas/protocol.model.json', root).pathname);
const before = readFileSync(readme, 'utf8');
const after = withStatus(before, await statusTable(model));
if (after !== before) writeFileSync(readme, after);
