/** What tests of the emitters share besides the small model. */
import { readFileSync } from 'node:fs';
import type { Model } from '@wirebox/protocol/model';

/** The model that is committed in this repository. */
export function committedModel(): Model {
  const url = new URL('../../../schemas/protocol.model.json', import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Model;
}
