/** Where we answer otherwise on purpose. What is listed and is not so any more comes back as stale. */
import type { SeenRequest, Transcript, WireLine } from './transcript.ts';

/**
 * `theirs` is a part of what the real server says: every message of the scenarios that has all of its members differs,
 * and `ours` is what takes the place of these members; all others stay. A list in `theirs` speaks of the entries that fit
 * one of its own; what we say instead of them stands in `ours` at the same position, null where we have no such entry.
 */
interface Difference {
  scenarios: string[];
  /** Null where they say nothing: what we say comes last. */
  theirs: unknown;
  /** Null where we say nothing. */
  ours: unknown;
  /** Which one is meant where several are alike, from 0; absent: all of them. */
  only?: number;
  reason: string;
}

export interface Differences {
  messages: Difference[];
  requests: Difference[];
  /** Of what was seen beside the wire. */
  notes: Difference[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function fits(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) {
    return Array.isArray(whole) && part.every((entry) => whole.some((other) => fits(entry, other)));
  }
  if (!isObject(part)) return part === whole;
  return isObject(whole) && Object.entries(part).every(([key, value]) => fits(value, whole[key]));
}

/** What we say in the place of a value that `theirs` fits. */
function amended(whole: unknown, theirs: unknown, ours: unknown): unknown {
  if (Array.isArray(whole) && Array.isArray(theirs) && Array.isArray(ours)) {
    return whole.flatMap((entry) => {
      const at = theirs.findIndex((part) => fits(part, entry));
      if (at < 0) return [entry];
      return ours[at] === null ? [] : [amended(entry, theirs[at], ours[at])];
    });
  }
  if (!isObject(whole) || !isObject(ours)) return ours;
  const parts = isObject(theirs) ? theirs : {};
  const kept = Object.entries(whole).filter(([key]) => !(key in parts));
  const changed = Object.entries(ours).map(([key, value]) => [
    key,
    amended(whole[key], parts[key], value),
  ]);
  return Object.fromEntries([...kept, ...changed]);
}

/** The list with a difference put in its place; the same list where there is none. */
function amendAll<T>(
  list: readonly T[],
  { theirs, ours, only }: Pick<Difference, 'theirs' | 'ours' | 'only'>,
): readonly T[] {
  if (theirs === null) return [...list, ours as T];
  let found = 0;
  return list.flatMap((whole) => {
    if (!fits(theirs, whole) || (only !== undefined && found++ !== only)) return [whole];
    return ours === null ? [] : [amended(whole, theirs, ours) as T];
  });
}

const received = (message: unknown) => (message === null ? null : { '<': message });

/** What the real server asks its backend without being asked: routing, plug-ins and models. Listed under `everywhere`. */
const isLookUp = ({ request }: SeenRequest) =>
  /^(GET|POST) (\/backend-api\/(ps|wham\/(accounts|settings))\/|\/v1\/models)/.test(request);

/** What we are expected to do, and the differences that say nothing any more. */
export function expectedOf(scenario: string, transcript: Transcript, differences: Differences) {
  const ofScenario = (list: readonly Difference[]) =>
    list.filter(({ scenarios }) => scenarios.includes(scenario));
  const used = new Set<Difference>();
  const apply = <T>(
    list: readonly T[],
    about: readonly Difference[],
    wrap = (said: unknown): unknown => said,
  ): readonly T[] =>
    about.reduce((before, difference) => {
      const { theirs, ours } = difference;
      const after = amendAll(before, { ...difference, theirs: wrap(theirs), ours: wrap(ours) });
      if (!isSame(before, after)) used.add(difference);
      return after;
    }, list);

  const all = Object.entries(transcript.servers);
  const servers = all.map(([name, { exit, wire }], index) => {
    // What only we say comes at the very end.
    const here = ofScenario(differences.messages).filter(
      ({ theirs }) => theirs !== null || index === all.length - 1,
    );
    const lines: readonly WireLine[] = apply(wire, here, received);
    return { name, exit, wire: lines };
  });
  const requests = apply(
    (transcript.authority?.requests ?? []).filter((seen) => !isLookUp(seen)),
    ofScenario(differences.requests),
  );
  const [notes = {}] = apply([transcript.notes ?? {}], ofScenario(differences.notes));
  const stale = [differences.messages, differences.requests, differences.notes]
    .flatMap(ofScenario)
    .filter((each) => !used.has(each));
  return { servers, requests, notes, stale };
}
