/** The rules for people: a list for the terminal, and a page of documentation. */

import { VERDICTS } from './finding.ts';
import { printType } from './notation.ts';
import { FLOW_NAMES, MEANINGS } from './report/words.ts';
import { FAMILIES, type Part, type Rule } from './rule.ts';

export function listRules(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, oldClient, newClient, title }) =>
      `${id.padEnd(width)}  ${`${oldClient} / ${newClient}`.padEnd(25)}  ${title}`.trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

const GENERATED = '<!-- Written by `npm run generate`; do not edit. -->';

export function printRuleDocs(rules: readonly Rule[]): string {
  const lines = [
    GENERATED,
    '# What `wirebox review` knows',
    '',
    `${rules.length} rules. Each judges one kind of change twice: an **old client with a new server**, and a **new client with an old`,
    'server**. Every verdict but `compatible` comes with a message that proves it; where the values that can be sent tell',
    'otherwise than the rule, the values count, and the report says why.',
    '',
    '| verdict | meaning |',
    '| --- | --- |',
    ...VERDICTS.map((verdict) => `| \`${verdict}\` | ${MEANINGS[verdict]} |`),
    '| `by values` | of a rule: `breaking` where a message is refused that can be sent, else as the values tell |',
    '',
    'What is there only for connections that opted in to the experimental surface breaks only those: `breaking` becomes',
    '`if-used`. So does a request or notification of the server that it sends only to clients that announce a capability.',
  ];
  for (const family of FAMILIES) {
    lines.push('', `## ${family.charAt(0).toUpperCase()}${family.slice(1)}`);
    for (const rule of rules.filter((one) => one.family === family)) lines.push('', ...entry(rule));
  }
  return `${lines.join('\n')}\n`;
}

function entry({ id, title, why, flow, oldClient, newClient, example }: Rule): string[] {
  const told = (claim: string) => `\`${claim.replace('-', claim === 'by-values' ? ' ' : '-')}\``;
  return [
    `### \`${id}\``,
    `${title}. ${why}`,
    '',
    `${flow === 'both' ? 'In either direction' : `What is ${FLOW_NAMES[flow]}`}. Old client, new server: ${told(oldClient)}. New client, old server: ${told(newClient)}.`,
    ...shown(example.before, example.after),
  ];
}

function shown(before: Part, after: Part): string[] {
  if (!('kind' in before) || !('kind' in after)) return [];
  return ['', '```', `before  ${printType(before)}`, `after   ${printType(after)}`, '```'];
}
