import { readFileSync } from 'node:fs';
import ts from 'typescript';

const src = new URL('../../generated/typescript/src/', import.meta.url);

/** The files that the compiler reads for an import of `entry`, a path within the package, and the types they declare. */
export function readFor(entry: string): { files: number; types: number } {
  const seen = new Set([new URL(`${entry}.ts`, src).href]);
  let types = 0;
  for (const file of seen) {
    const text = readFileSync(new URL(file), 'utf8');
    types += [...text.matchAll(/^(?:export )?(?:type|interface|declare enum) \w+/gm)].length;
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      seen.add(new URL(fileName, file).href);
    }
  }
  return { files: seen.size, types };
}
