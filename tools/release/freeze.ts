/** The model of a release, kept as it was: what later ones are reviewed against. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gives the path of the frozen model, or throws where the release has another one already. */
export function freezeModel(model: string, folder: string, version: string): string {
  const path = join(folder, `${version}.model.json`);
  const text = `${JSON.stringify(JSON.parse(readFileSync(model, 'utf8')))}\n`;
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  } else if (readFileSync(path, 'utf8') !== text) {
    throw new Error(`${path} is released and cannot change; the model moved on without a version`);
  }
  return path;
}
