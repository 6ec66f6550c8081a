import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkModel } from '@wirebox/codegen';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freezeModel } from './freeze.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirebox-release-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('freezing the model of a release', () => {
  it('keeps it, says the same twice, and refuses to change it', () => {
    const model = join(folder, 'model.json');
    writeFileSync(model, '{ "modelVersion": 1 }');
    const path = freezeModel(model, join(folder, 'released'), '1.2.3');
    expect(readFileSync(path, 'utf8')).toBe('{"modelVersion":1}\n');
    expect(freezeModel(model, join(folder, 'released'), '1.2.3')).toBe(path);
    writeFileSync(model, '{ "modelVersion": 2 }');
    expect(() => freezeModel(model, join(folder, 'released'), '1.2.3')).toThrow(/cannot change/);
    expect(freezeModel(model, join(folder, 'released'), '1.2.4')).not.toBe(path);
  });

  it('has left models only', () => {
    const released = fileURLToPath(new URL('../../schemas/released', import.meta.url));
    expect(existsSync(released)).toBe(true);
    const models = readdirSync(released).filter((name) => name.endsWith('.json'));
    for (const name of models) {
      expect(name).toMatch(/^\d+\.\d+\.\d+[^/]*\.model\.json$/);
      expect(
        checkModel(JSON.parse(readFileSync(join(released, name), 'utf8'))),
        name,
      ).toBeUndefined();
    }
  });
});
