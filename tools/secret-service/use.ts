/**
 * Uses the keyring as the server does, in a process of its own: a list of `[method, ...arguments]` as JSON in, a list of
 * outcomes out, and how often the event loop came round meanwhile.
 */
import { createNodePorts } from '@wirebox/core/node';

export type Use = ['get' | 'delete', string, string] | ['set', string, string, string];
/** `value` is missing where nothing was found. */
export type Outcome = { value?: string | boolean } | { failed: string };
export interface Outcomes {
  outcomes: Outcome[];
  turns: number;
}

const { keyring } = createNodePorts();

async function run([method, service, account, secret = '']: Use): Promise<Outcome> {
  try {
    const value = await (method === 'set'
      ? keyring.set(service, account, secret)
      : keyring[method](service, account));
    return value === undefined ? {} : { value };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : 'unknown error' };
  }
}

let turns = 0;
const turning = setInterval(() => turns++, 10);
const outcomes: Outcome[] = [];
for (const use of JSON.parse(process.argv[2] ?? '[]')) outcomes.push(await run(use));
clearInterval(turning);
console.log(JSON.stringify({ outcomes, turns } satisfies Outcomes));
