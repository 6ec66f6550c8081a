import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { registry } from './registry.ts';

const notDefinitions = new Set([
  'define.ts',
  'errors.ts',
  'index.ts',
  'model.ts',
  'registry.ts',
  'shapes.ts',
  'to-model.ts',
]);

const isDefinition = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('$id' in value || 'method' in value);

test('every definition of every file is registered', async () => {
  const registered = new Set(
    Object.values(registry.resources).flatMap((modules) => modules.flatMap(Object.values)),
  );
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => !notDefinitions.has(file));
  const missing: string[] = [];
  for (const file of files) {
    const module: object = await import(new URL(file, import.meta.url).href);
    for (const [name, value] of Object.entries(module)) {
      if (isDefinition(value) && !registered.has(value)) missing.push(`${file}: ${name}`);
    }
  }
  expect(files.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});
