import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as params from '@wirebox/app-server-protocol/params';
import * as results from '@wirebox/app-server-protocol/results';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../schemas/vectors', import.meta.url));
const names = readdirSync(folder).map((file) => file.replace('.json', ''));

type Check = (value: unknown) => boolean;
const checksOf = (name: string): Check[] =>
  [params, results].flatMap((module) => {
    const check = (module as unknown as Record<string, Check | undefined>)[`is${name}`];
    return check === undefined ? [] : [check];
  });

describe('the emitted checks judge every vector as its name says', () => {
  it('knows every type that has vectors', () => {
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => checksOf(name).length === 0)).toEqual([]);
  });

  it.each(names)('%s', (name) => {
    const vectors: Record<'valid' | 'invalid', Record<string, unknown>> = JSON.parse(
      readFileSync(join(folder, `${name}.json`), 'utf8'),
    );
    for (const verdict of ['valid', 'invalid'] as const) {
      for (const [reason, value] of Object.entries(vectors[verdict])) {
        for (const check of checksOf(name)) {
          expect(check(value), `${verdict}: ${reason}`).toBe(verdict === 'valid');
        }
      }
    }
  });
});
