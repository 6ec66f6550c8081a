/** Writes lines into a rollout until it is killed, and tells now and then how many are surely there. */
import { readFile } from 'node:fs/promises';
import { createNodeRolloutFiles } from '../threads/files-node.ts';
import { createFileJournal } from '../threads/journal.ts';
import { nextOrdinal, parseLines } from '../threads/rollout-line.ts';
import { createFakePorts } from './ports.ts';

const [path = ''] = process.argv.slice(2);
const read = async () => parseLines(await readFile(path, 'utf8').catch(() => ''));
const stored = await read();
const journal = createFileJournal({
  stored: false,
  path,
  ordinal: nextOrdinal(stored),
  read,
  rollouts: createNodeRolloutFiles(),
  now: Date.now,
  log: createFakePorts().log,
});
for (let count = stored.length; ; ) {
  for (let line = 0; line < 100; line += 1, count += 1) {
    journal.append('event_msg', { type: 'test', text: 'x'.repeat(count % 5000) });
  }
  await journal.settle();
  process.stdout.write(`${count}\n`);
}
