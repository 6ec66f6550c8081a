/**
 * Sample messages for every named type that a method mentions: some to be taken and some to be refused, named by their
 * reason. Every generated language reads the same files, so they all draw the same line.
 */
import type { Model } from '@wirebox/protocol/model';
import { jsonText } from '../../json-text.ts';
import { reachableTypes, typesOfMethod } from '../../references.ts';
import { createJudge } from './accepts.ts';
import type { Case } from './case.ts';
import { invalidCases } from './invalid-cases.ts';
import { createSampler, type Sampler } from './samples.ts';
import { validCases } from './valid-cases.ts';

/** Keeps a file readable; what is left out is spread over all members. */
const MOST_VALID = 30;
const MOST_IN_ALL = 60;

export interface Vectors {
  valid: Record<string, unknown>;
  invalid: Record<string, unknown>;
}

export function emitVectors(model: Model): Map<string, string> {
  const roots = model.methods.flatMap(typesOfMethod);
  const sampler = createSampler(model.types);
  return new Map(
    reachableTypes(model.types, roots).map((name) => [
      `vectors/${name}.json`,
      jsonText(vectorsOf(name, model, sampler)),
    ]),
  );
}

function vectorsOf(name: string, model: Model, sampler: Sampler): Vectors {
  const accepts = createJudge(model.types);
  const { type } = model.types[name]!;
  const fits = (verdict: boolean) => (item: Case) => accepts(type, item.value) === verdict;
  const sample = { where: '', what: 'an ordinary value', value: sampler.full(type, name) };
  const good = [...validCases(type, name, sampler), sample].filter(fits(true));
  const bad = invalidCases(type, name, sampler).filter(fits(false));
  const valid = collect(good, MOST_VALID);
  return { valid, invalid: collect(bad, MOST_IN_ALL - Object.keys(valid).length) };
}

/** Drops what repeats, takes a fair share of every place, and writes the reasons. */
function collect(cases: Case[], limit: number): Record<string, unknown> {
  const distinct = new Map<string, Case>();
  for (const item of cases) {
    const text = JSON.stringify(item.value);
    if (!distinct.has(text)) distinct.set(text, item);
  }
  const chosen = fairShare([...distinct.values()], limit);
  const result: Record<string, unknown> = {};
  for (const { where, what, value } of chosen) {
    const place = where.replace(/^\./, '');
    let reason = place === '' ? what : `${place}: ${what}`;
    while (Object.hasOwn(result, reason)) reason = `${reason} again`;
    result[reason] = value;
  }
  return result;
}

/** At most `limit` cases in their order: the telling ones, one of each place, a second one, until the limit. */
function fairShare(cases: Case[], limit: number): Case[] {
  const turns = new Map<string, number>();
  const ranked = cases.map((item, index) => {
    if (item.telling) return { item, index, turn: -1 };
    const turn = turns.get(item.where) ?? 0;
    turns.set(item.where, turn + 1);
    return { item, index, turn };
  });
  return ranked
    .sort((a, b) => a.turn - b.turn || a.index - b.index)
    .slice(0, limit)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}
