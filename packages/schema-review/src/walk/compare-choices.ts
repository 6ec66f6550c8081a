/** Enums, tagged unions and keyed unions: what came, what went, and whether the rest is kept. */
import type { Variant } from '@wirebox/protocol/model';
import type { ObjectType } from '../accepts.ts';
import type { Body } from '../shape.ts';
import type { SideName } from '../side.ts';
import { gate, type Here, isExperimental, type Walker } from './walker.ts';

type Of<K extends Body['kind']> = Extract<Body, { kind: K }>;
type Listed = Pick<Of<'enum'>, 'values' | 'open' | 'fixed'>;

export function compareValues(here: Here, old: Of<'enum'>, now: Of<'enum'>, walker: Walker): void {
  compareLists(here, old, now, walker);
  compareOpenness(here, old, now, 'enum', walker);
  if (old.fallback !== now.fallback) {
    walker.report(here, { kind: 'fallback-changed', old: old.fallback, new: now.fallback });
  }
}

type Openable = { open: boolean; fixed?: true };

const isOpen = (side: SideName, { open, fixed }: Openable, walker: Walker): boolean =>
  fixed !== true && walker.isOpen(side, open);

function compareLists(here: Here, old: Listed, now: Listed, walker: Walker): void {
  const open = { old: isOpen('old', old, walker), new: isOpen('new', now, walker) };
  for (const value of now.values) {
    if (old.values.some((one) => one.value === value.value)) continue;
    walker.report(here, { kind: 'value-added', value, open: open.old });
  }
  for (const value of old.values) {
    if (now.values.some((one) => one.value === value.value)) continue;
    walker.report(here, { kind: 'value-removed', value, open: open.new });
  }
}

function compareOpenness(
  here: Here,
  old: Openable,
  now: Openable,
  what: string,
  walker: Walker,
): void {
  // Whether a single value has a name is a matter of writing; the source says the same about it either way.
  if ((old.fixed === true || now.fixed === true) && old.open === now.open) return;
  const [was, is] = [isOpen('old', old, walker), isOpen('new', now, walker)];
  if (was !== is) walker.report(here, { kind: is ? 'choice-opened' : 'choice-closed', what });
}

export function compareTagged(
  here: Here,
  old: Of<'taggedUnion'>,
  now: Of<'taggedUnion'>,
  walker: Walker,
): void {
  if (old.tag !== now.tag) {
    walker.report(here, { kind: 'tag-renamed', old: old.tag, new: now.tag });
    return;
  }
  const { tag } = now;
  for (const variant of now.variants) {
    const before = old.variants.find((one) => one.tag === variant.tag);
    if (before === undefined) {
      const open = walker.isOpen('old', old.open);
      walker.report(here, { kind: 'variant-added', variant, tag, open, ...gate(variant) });
      continue;
    }
    if (isExperimental(before) !== isExperimental(variant)) {
      const became = isExperimental(variant) ? 'experimental' : 'stable';
      walker.report(here, { kind: 'variant-stability', variant, tag, became });
    }
    walker.descend(here, {
      kind: 'variant',
      name: variant.tag,
      tag,
      old: asObject(before),
      new: asObject(variant),
      ...gate(before, variant),
    });
  }
  for (const variant of old.variants) {
    if (now.variants.some((one) => one.tag === variant.tag)) continue;
    const open = walker.isOpen('new', now.open);
    walker.report(here, { kind: 'variant-removed', variant, tag, open, ...gate(variant) });
  }
  compareOpenness(here, old, now, 'union', walker);
}

const asObject = ({ properties, alternatives, closed }: Variant): ObjectType => ({
  kind: 'object',
  properties,
  ...(alternatives === undefined ? {} : { alternatives }),
  ...(closed === undefined ? {} : { closed }),
});

export function compareKeyed(
  here: Here,
  old: Of<'keyedUnion'>,
  now: Of<'keyedUnion'>,
  walker: Walker,
): void {
  compareLists(here, old, now, walker);
  for (const variant of now.variants) {
    const before = old.variants.find((one) => one.key === variant.key);
    if (before === undefined) {
      const open = walker.isOpen('old', old.open);
      walker.report(here, { kind: 'key-added', variant, open, ...gate(variant) });
      continue;
    }
    const types = { old: before.type, new: variant.type };
    walker.descend(here, { kind: 'key', name: variant.key, ...types, ...gate(before, variant) });
  }
  for (const variant of old.variants) {
    if (now.variants.some((one) => one.key === variant.key)) continue;
    const open = walker.isOpen('new', now.open);
    walker.report(here, { kind: 'key-removed', variant, open, ...gate(variant) });
  }
  compareOpenness(here, old, now, 'union', walker);
}
