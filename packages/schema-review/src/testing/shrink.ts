/** The smallest pair of models that still shows what a larger one shows. */
import type { Model } from '@wirebox/protocol/model';
import { endlessType } from '../endless.ts';
import type { Pair } from './verdicts-hold.ts';

type Json = unknown;
type Path = readonly (string | number)[];

/** So many attempts are made, a few hundredths of a second each. */
const ATTEMPTS = 1_500;

/** One part less at a time, on both sides where it is the same on both, for as long as `fails` says so. */
export function shrink(pair: Pair, fails: (pair: Pair) => boolean): Pair {
  let attempts = ATTEMPTS;
  let smallest = pair;
  for (let isSmaller = true; isSmaller && attempts > 0; ) {
    isSmaller = false;
    for (const candidate of smaller(smallest)) {
      if (attempts-- <= 0) break;
      if (endlessType(candidate.old) ?? endlessType(candidate.new)) continue;
      if (!fails(candidate)) continue;
      smallest = candidate;
      isSmaller = true;
      break;
    }
  }
  return smallest;
}

function* smaller(pair: Pair): Generator<Pair> {
  for (const side of ['old', 'new'] as const) {
    const other = side === 'old' ? 'new' : 'old';
    for (const [path, value] of cuts(pair[side].types, [])) {
      const changed = { ...pair, [side]: withTypes(pair[side], path, value) };
      const isCommon =
        JSON.stringify(at(pair.old.types, path)) === JSON.stringify(at(pair.new.types, path));
      if (isCommon) yield { ...changed, [other]: withTypes(pair[other], path, value) };
      yield changed;
    }
  }
}

const withTypes = (model: Model, path: Path, value: Json): Model => ({
  ...model,
  types: replaced(model.types, path, value) as Model['types'],
});

/** Every place where something can be less, the largest first, with what is there then. */
function* cuts(value: Json, path: Path): Generator<[Path, Json]> {
  if (Array.isArray(value)) {
    const isNeeded = value.length === 1 && NEVER_EMPTY.has(String(path.at(-1)));
    if (!isNeeded) for (const index of value.keys()) yield [path, value.toSpliced(index, 1)];
  } else if (isRecord(value) && typeof value.kind === 'string') {
    if (value.kind !== 'boolean') yield [path, { kind: 'boolean' }];
    for (const part of partsOf(value)) yield [path, part];
    for (const name of ['alternatives', 'closed', 'fallback', ...BOUNDS]) {
      const { [name]: dropped, ...rest } = value;
      if (dropped !== undefined) yield [path, rest];
    }
  } else if (isRecord(value) && value.default !== undefined) {
    const { default: _, ...rest } = value;
    yield [path, rest];
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    yield* cuts(part, [...path, Array.isArray(value) ? Number(name) : name]);
  }
}

const NEVER_EMPTY = new Set(['members', 'values', 'variants', 'alternatives']);
const BOUNDS = ['minimum', 'maximum', 'minLength', 'maxLength', 'pattern'];

const isRecord = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The types that a type holds. */
function* partsOf(value: Json): Generator<Json> {
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) {
    if (isRecord(part) && typeof part.kind === 'string') yield part;
    else yield* partsOf(part);
  }
}

const at = (value: Json, path: Path): Json =>
  path.reduce<Json>((part, name) => (part as Record<string, Json> | undefined)?.[name], value);

function replaced(value: Json, [name, ...rest]: Path, by: Json): Json {
  if (name === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((part, index) => (index === name ? replaced(part, rest, by) : part));
  }
  const record = value as Record<string, Json>;
  return { ...record, [name]: replaced(record[name], rest, by) };
}
