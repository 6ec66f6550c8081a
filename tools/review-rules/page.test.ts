import { readFileSync } from 'node:fs';
import { ALL_RULES, listRules, printRuleDocs } from '@wirebox/schema-review';
import { expect, it } from 'vitest';

it('the page about the rules says what the rules say (mend: npm run generate)', () => {
  const page = readFileSync(new URL('../../docs/review-rules.md', import.meta.url), 'utf8');
  expect(printRuleDocs(ALL_RULES)).toBe(page);
});

it('the page and the list name every rule', () => {
  const [page, list] = [printRuleDocs(ALL_RULES), listRules(ALL_RULES)];
  for (const { id, why } of ALL_RULES) {
    expect(page).toContain(`### \`${id}\``);
    expect(page).toContain(why);
    expect(list).toContain(id);
  }
});
