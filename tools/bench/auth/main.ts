/**
 * `npm run bench:auth`: many servers on one login that ends again and again, and servers that are killed meanwhile.
 * `--quick` takes fewer of everything; `crowds` or `deaths` takes one of the two. Ends with 1 where a promise is broken.
 */
import { benchCrowds } from './crowds.ts';
import { benchDeaths } from './deaths.ts';
import { createReal } from './programs.ts';
import { createPromises } from './report.ts';

const args = process.argv.slice(2);
const isWanted = (part: string) =>
  args.includes(part) || !(args.includes('crowds') || args.includes('deaths'));

const promises = createPromises();
const options = { real: createReal(), quick: args.includes('--quick'), promises };
if (isWanted('crowds')) await benchCrowds(options);
if (isWanted('deaths')) await benchDeaths(options);

if (promises.broken.length > 0) {
  console.log(`\nbroken promises:\n${promises.broken.map((line) => `  ${line}`).join('\n')}`);
  process.exitCode = 1;
} else console.log('\nevery promise was kept');
