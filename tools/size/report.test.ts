import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sizeReport } from './report.ts';

it('the committed sizes are those of today (mend: npm run generate)', async () => {
  const committed = readFileSync(new URL('../../docs/size.md', import.meta.url), 'utf8');
  // gzip differs by some bytes from one zlib to the next; that column is for reading.
  const withoutGzip = (text: string) => text.replace(/ \| \d+\.\d \|$/gm, ' |');
  expect(withoutGzip(await sizeReport())).toBe(withoutGzip(committed));
});
