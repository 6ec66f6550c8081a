/** Writes the page about the rules of the reviewer. */
import { readFileSync, writeFileSync } from 'node:fs';
import { ALL_RULES, printRuleDocs } from '@wirebox/schema-review';

const page = new URL('../../docs/review-rules.md', import.meta.url);
const text = printRuleDocs(ALL_RULES);
let before = '';
try {
  before = readFileSync(page, 'utf8');
} catch {
  // The first time there is none.
}
if (text !== before) writeFileSync(page, text);
