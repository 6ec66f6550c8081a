/** Our descriptions against those that the real server exports: none may be a copy. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Model } from '@wirebox/protocol/model';

/** Every text under a key `description`, without marks and in one case. A shorter one says too little to be copied. */
function descriptionsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'description' && typeof part === 'string') {
      const words = part
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
      if (words.split(' ').length >= 5) found.add(words);
    } else descriptionsIn(part, found);
  }
  return found;
}

export interface ProseReport {
  ours: number;
  theirs: number;
  copies: string[];
}

export function compareProse(binary: string): ProseReport {
  const folder = mkdtempSync(join(tmpdir(), 'wirebox-peer-prose-'));
  try {
    const args = ['app-server', 'generate-json-schema', '--experimental', '--out', folder];
    if (spawnSync(binary, args).status !== 0) throw new Error('generate-json-schema failed');
    const bundle = readFileSync(join(folder, 'codex_app_server_protocol.schemas.json'), 'utf8');
    const theirs = descriptionsIn(JSON.parse(bundle));
    const model: Model = JSON.parse(
      readFileSync(new URL('../../schemas/protocol.model.json', import.meta.url), 'utf8'),
    );
    const ours = descriptionsIn(model);
    return {
      ours: ours.size,
      theirs: theirs.size,
      copies: [...ours].filter((text) => theirs.has(text)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
