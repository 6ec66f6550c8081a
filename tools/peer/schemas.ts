/** Our schemas against those that the real server exports: equal in meaning, or the reason why not. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type BundleSource,
  compareWithBundle,
  type Explained,
  emitVectors,
  printParity,
  stableView,
} from '@wirebox/codegen';
import type { Model } from '@wirebox/protocol/model';
import { Ajv } from 'ajv';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

type Definitions = Record<string, object>;

export interface SchemaReport {
  compared: number;
  explained: number;
  vectors: number;
  faults: string[];
}

/** What `generate-json-schema` of the real server writes: its bundle, and the answers that are not part of it. */
function exportBundle(binary: string): BundleSource[] {
  const folder = mkdtempSync(join(tmpdir(), 'wirebox-peer-schema-'));
  try {
    const { status } = spawnSync(binary, ['app-server', 'generate-json-schema', '--out', folder]);
    if (status !== 0) throw new Error(`generate-json-schema ended with ${status}`);
    const answers = [folder, join(folder, 'v1')]
      .filter(existsSync)
      .flatMap((path) => readdirSync(path).map((name) => join(path, name)))
      .filter((path) => /Response\.json$/.test(path) && !/JSONRPC/.test(path))
      .sort();
    return ['codex_app_server_protocol.schemas.json', ...answers].map((path) => ({
      name: path.replace(folder, ''),
      schema: readJson(path.startsWith(folder) ? path : join(folder, path)),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** References of every file name types; where the definitions lie is a matter of the file. */
function definitionsOf(sources: readonly BundleSource[]): Definitions {
  const text = JSON.stringify(sources).replace(/#\/definitions\/(v2\/)?/g, '#/definitions/');
  const files = JSON.parse(text) as { schema: { title: string; definitions?: Definitions } }[];
  return Object.assign(
    {},
    ...files.map(({ schema }) => {
      const { definitions = {}, ...own } = schema;
      const { v2 = {}, ...roots } = definitions;
      return { ...roots, ...v2, [schema.title]: own };
    }),
  );
}

export async function compareSchemas(binary: string): Promise<SchemaReport> {
  const model: Model = readJson(join(root, 'schemas/protocol.model.json'));
  const explained: Explained = readJson(join(root, 'compat/schema-differences.json'));
  const sources = exportBundle(binary);
  const report = await compareWithBundle(model, sources, explained);
  const faults = report.same ? [] : printParity(report);
  const vectors = judgeVectors(stableView(model), definitionsOf(sources), explained, faults);
  return {
    compared: report.compared.definitions + report.compared.methods,
    explained: report.explained.reduce((sum, { count }) => sum + count, 0),
    vectors,
    faults,
  };
}

/** Types that differ on purpose in more than openness. */
function typesApart({ rules }: Explained): Set<string> {
  return new Set(
    rules.flatMap((rule) => {
      if (rule.rule === 'place') return [rule.type];
      if (rule.rule === 'unlistedMembers') return rule.types;
      return rule.rule === 'member' ? rule.members.map((member) => member.replace(/\..*/, '')) : [];
    }),
  );
}

/**
 * Sample messages, judged by the real server's schemas. Left out is where we differ on purpose: values of the future,
 * and the bounds of integers, which their schemas name but do not state.
 */
function judgeVectors(
  model: Model,
  theirs: Definitions,
  explained: Explained,
  faults: string[],
): number {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'peer', definitions: theirs });
  const apart = typesApart(explained);
  let judged = 0;
  for (const [path, text] of emitVectors(model)) {
    const name = /^vectors\/(\w+)\.json$/.exec(path)?.[1] ?? '';
    if (theirs[name] === undefined || apart.has(name)) continue;
    const check = ajv.compile({ $ref: `peer#/definitions/${name}` });
    const vectors: Record<'valid' | 'invalid', Record<string, unknown>> = JSON.parse(text);
    for (const verdict of ['valid', 'invalid'] as const) {
      for (const [reason, value] of Object.entries(vectors[verdict])) {
        if (/from a later version|too small|too large/.test(reason)) continue;
        judged++;
        if (check(value) !== (verdict === 'valid')) {
          faults.push(`${name}: the vector "${reason}" is ${verdict} for us, not for the peer`);
        }
      }
    }
  }
  return judged;
}
