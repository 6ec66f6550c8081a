/** `npm run bump`: after changesets have moved the version, the model of the release is frozen. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freezeModel } from './freeze.ts';

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { version } = JSON.parse(readFileSync(file('generated/typescript/package.json'), 'utf8'));
console.log(freezeModel(file('schemas/protocol.model.json'), file('schemas/released'), version));
