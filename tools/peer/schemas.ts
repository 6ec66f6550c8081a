/** Our schemas of the slice against those that the real server exports: equal in meaning, or the reason why not. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emitJsonSchema, emitVectors } from '@wirebox/codegen';
import type { Model } from '@wirebox/protocol/model';
import { Ajv } from 'ajv';
import { type Definitions, differences, normalForm, type Schema } from './schema-form.ts';
import { closedView, openTypes, stableView } from './views.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

interface Explained {
  /** Types whose receiver must cope with values of the future. */
  open: { reason: string; types: string[] };
  /** Types of ours that the real server's JSON Schemas leave out. */
  notExported: { reason: string; types: string[] };
  /** Places where a type of the same name means something else. */
  places: { type: string; at: string; reason: string }[];
}

export interface SchemaReport {
  compared: number;
  explained: number;
  vectors: number;
  faults: string[];
}

/** What `generate-json-schema` of the real server writes, as one set of definitions. */
function exportDefinitions(binary: string): Definitions {
  const folder = mkdtempSync(join(tmpdir(), 'wirebox-peer-schema-'));
  try {
    const { status } = spawnSync(binary, ['app-server', 'generate-json-schema', '--out', folder]);
    if (status !== 0) throw new Error(`generate-json-schema ended with ${status}`);
    const bundle = readJson(join(folder, 'codex_app_server_protocol.v2.schemas.json')).definitions;
    const whole = readJson(join(folder, 'codex_app_server_protocol.schemas.json')).definitions;
    const alone = ['InitializeResponse', 'ChatgptAuthTokensRefreshResponse']
      .flatMap((name) => [join(folder, 'v1', `${name}.json`), join(folder, `${name}.json`)])
      .filter(existsSync)
      .map((path) => readJson(path) as Schema & { title: string; definitions?: Definitions });
    const { v2: _, ...roots } = whole;
    return {
      ...roots,
      ...bundle,
      ...Object.fromEntries(alone.map(({ title, definitions: __, ...schema }) => [title, schema])),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const definitionsOf = (model: Model): Definitions =>
  JSON.parse(emitJsonSchema(model).get('protocol.draft-07.schema.json') ?? '{}').definitions;

/** References of both sides name types; where the definitions lie is a matter of the file. */
const localRefs = (text: string): string =>
  text.replace(/#\/definitions\/(v2\/)?/g, '#/definitions/');

const envelopes = new Set([
  'ClientRequest',
  'ClientNotification',
  'ServerRequest',
  'ServerNotification',
]);

export function compareSchemas(binary: string): SchemaReport {
  const model: Model = readJson(join(root, 'schemas/protocol.model.json'));
  const explained: Explained = readJson(join(root, 'compat/schema-differences.json'));
  const theirs: Definitions = JSON.parse(localRefs(JSON.stringify(exportDefinitions(binary))));
  const ours = definitionsOf(closedView(stableView(model)));
  const faults: string[] = [];
  const stale = new Set(explained.places.map(({ type, at }) => `${type}${at}`));
  let compared = 0;

  for (const [name, schema] of Object.entries(ours)) {
    if (envelopes.has(name)) continue;
    const other = theirs[name];
    if (other === undefined) {
      if (!explained.notExported.types.includes(name))
        faults.push(`${name}: the peer has no such type`);
      continue;
    }
    if (explained.notExported.types.includes(name)) faults.push(`${name}: is exported after all`);
    compared++;
    for (const { at, ours: mine, theirs: its } of differences(
      normalForm(schema),
      normalForm(other),
    )) {
      if (stale.delete(`${name}${at}`)) continue;
      if (explained.places.some((place) => place.type === name && place.at === at)) continue;
      faults.push(`${name}${at}: ours ${JSON.stringify(mine)}, theirs ${JSON.stringify(its)}`);
    }
  }
  for (const place of stale) faults.push(`${place}: explained, but equal`);

  const open = openTypes(stableView(model)).filter((name) => theirs[name] !== undefined);
  for (const name of open) {
    if (!explained.open.types.includes(name)) faults.push(`${name}: open without being listed`);
  }
  for (const name of explained.open.types) {
    if (!open.includes(name)) faults.push(`${name}: listed as open, but is not`);
  }

  const vectors = judgeVectors(stableView(model), theirs, explained, faults);
  return {
    compared,
    explained: explained.places.length + explained.open.types.length,
    vectors,
    faults,
  };
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
  const places = new Set(explained.places.map(({ type }) => type));
  let judged = 0;
  for (const [path, text] of emitVectors(model)) {
    const name = /^vectors\/(\w+)\.json$/.exec(path)?.[1] ?? '';
    if (theirs[name] === undefined || places.has(name)) continue;
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
