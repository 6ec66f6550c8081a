/** The entries that promise to run in a browser are followed through all their imports. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = dirname(fileURLToPath(import.meta.url));

function reach(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const source = readFileSync(join(folder, entry), 'utf8');
  for (const [, from] of source.matchAll(/^(?:import|export)[^;]*?from '([^']+)';/gm)) {
    if (from!.startsWith('./')) reach(from!.slice(2), seen);
    else seen.add(from!);
  }
  return seen;
}

test.each(['index.ts', 'testing.ts', 'browser-websocket.ts'])(
  '%s needs nothing of Node',
  (entry) => {
    const files = [...reach(entry)];
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => !/^[a-z-]+\.ts$/.test(file))).toEqual([]);
    for (const file of files) {
      const code = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      expect(code, file).not.toMatch(/\b(Buffer|process|setImmediate|require|global)\b/);
    }
  },
);

test('the check would see what it looks for', () => {
  expect([...reach('stdio.ts')]).toContain('node:buffer');
});
