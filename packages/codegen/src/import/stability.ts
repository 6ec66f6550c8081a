/** What is experimental, and since when there are the methods: told by a second bundle and by lists of methods. */
import type { Method, Property, TypeExpression } from '@wirebox/protocol/model';
import type { Bundle } from '../bundle/read-bundle.ts';
import { byCodeUnit } from '../json-text.ts';
import type { ReadType } from './read-types.ts';

/** `{ versions: { "0.61.0": { clientRequests: ["account/read", …], … }, … } }` */
export interface MethodLists {
  versions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export const isMethodLists = (value: unknown): value is MethodLists => {
  const versions = (value as Partial<MethodLists> | null)?.versions;
  return (
    typeof versions === 'object' &&
    versions !== null &&
    Object.values(versions).every((lists) => Object.values(lists).every(Array.isArray))
  );
};

const byVersion = (a: string, b: string): number => {
  const [left, right] = [a, b].map((text) => text.split(/[.+-]/).map(Number));
  for (let index = 0; index < 3; index++) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return byCodeUnit(a, b);
};

/** The newest version that the lists know. */
export const newestVersion = (lists: MethodLists): string | undefined =>
  Object.keys(lists.versions).sort(byVersion).at(-1);

/** First version that lists each method. */
export function firstVersions(lists: MethodLists): Map<string, string> {
  const first = new Map<string, string>();
  for (const version of Object.keys(lists.versions).sort(byVersion)) {
    for (const method of Object.values(lists.versions[version] ?? {}).flat()) {
      if (!first.has(method)) first.set(method, version);
    }
  }
  return first;
}

export interface StableView {
  types: ReadonlyMap<string, ReadType>;
  bundle: Bundle;
}

/** Marks methods, members and variants that the stable bundle lacks. Types follow from what they are reached by. */
export function markExperimental(
  types: Map<string, ReadType>,
  methods: Method[],
  stable: StableView,
): void {
  const known = new Set(stable.bundle.methods.map(({ method }) => method));
  for (const method of methods) {
    const union = stable.bundle.methods.some(
      ({ envelope }) => envelope.kind === method.kind && envelope.direction === method.direction,
    );
    // A bundle without a union says nothing about its methods.
    if (union && !known.has(method.method)) method.stability = 'experimental';
  }
  for (const [name, { type }] of types) {
    const other = stable.types.get(name)?.type;
    if (other !== undefined) markType(type, other);
  }
}

function markType(type: TypeExpression, stable: TypeExpression): void {
  if (type.kind === 'object' && stable.kind === 'object') {
    markProperties(type.properties, stable.properties);
  } else if (type.kind === 'taggedUnion' && stable.kind === 'taggedUnion') {
    for (const variant of type.variants) {
      const same = stable.variants.find(({ tag }) => tag === variant.tag);
      if (same === undefined) variant.stability = 'experimental';
      else markProperties(variant.properties, same.properties);
    }
  } else if (type.kind === 'keyedUnion' && stable.kind === 'keyedUnion') {
    for (const variant of type.variants) {
      const same = stable.variants.find(({ key }) => key === variant.key);
      if (same === undefined) variant.stability = 'experimental';
      else markType(variant.type, same.type);
    }
  } else if (type.kind === 'nullable' && stable.kind === 'nullable') {
    markType(type.type, stable.type);
  } else if (type.kind === 'array' && stable.kind === 'array') {
    markType(type.items, stable.items);
  }
}

function markProperties(properties: Property[], stable: readonly Property[]): void {
  for (const property of properties) {
    const same = stable.find(({ name }) => name === property.name);
    if (same === undefined) property.stability = 'experimental';
    else markType(property.type, same.type);
  }
}
