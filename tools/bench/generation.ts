/** Everything we emit against quicktype, which emits the types of one language. */
import { readFileSync } from 'node:fs';
import { emitAll, emitTypesOnly, loadModel, parseConfig } from '@wirebox/codegen';
import { median, table } from './figures.ts';

const root = new URL('../..', import.meta.url);

export async function benchGeneration(rounds = 5): Promise<string> {
  const config = parseConfig(readFileSync(new URL('wirebox.json', root), 'utf8'));
  const model = await loadModel(new URL('schemas/protocol.model.json', root).pathname);
  const ours: number[] = [];
  const theirs: number[] = [];
  let files = 0;
  for (let round = -1; round < rounds; round += 1) {
    const start = performance.now();
    files = emitAll(model, config).size;
    const middle = performance.now();
    await emitTypesOnly(model, 'typescript');
    const end = performance.now();
    if (round < 0) continue;
    ours.push(middle - start);
    theirs.push(end - middle);
  }
  return table(
    ['generation from the model', 'median ms', 'files'],
    [
      ['all of ours', median(ours).toFixed(0), String(files)],
      ['quicktype, types of one language', median(theirs).toFixed(0), '1'],
      ['quicktype : ours', median(theirs.map((t, i) => t / ours[i]!)).toFixed(1), ''],
    ],
  );
}
