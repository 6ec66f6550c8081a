/** Where in a message a fact shows, as a JSON pointer and as a path for people. */
import type { Fact } from '../fact.ts';
import type { Way } from './flows.ts';
import { pathOf, pointerPart } from './host.ts';

/** The step from the place of a fact to the member that it is about; empty where it is about the place itself. */
export function memberPointer(fact: Fact): string {
  switch (fact.kind) {
    case 'member-added':
    case 'member-removed':
    case 'member-deprecated':
      return `/${pointerPart(fact.property.name)}`;
    case 'member-became-required':
    case 'member-became-optional':
    case 'member-default':
    case 'member-stability':
      return `/${pointerPart(fact.new.name)}`;
    case 'key-added':
    case 'key-removed':
      return `/${pointerPart(fact.variant.key)}`;
    default:
      return '';
  }
}

export const placeOf = (fact: Fact, { root, steps }: Way): string => {
  const pointer = memberPointer(fact).slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
  const member = pointer === '' ? '' : `.${pointer}`;
  return `${root.part}${pathOf([...steps, ...fact.steps])}${member}`;
};
