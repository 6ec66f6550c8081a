/** Writes the size report. */
import { writeFileSync } from 'node:fs';
import { sizeReport } from './report.ts';

writeFileSync(new URL('../../docs/size.md', import.meta.url), await sizeReport());
