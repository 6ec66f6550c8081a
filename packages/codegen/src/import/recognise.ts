/** What a list of alternatives is: an enum, a union told apart by a tag or by a key, or something with a catch-all. */
import {
  isSchema,
  onlyString,
  propertiesOf,
  requiredOf,
  type Schema,
  stringValues,
} from '../bundle/schema.ts';

/** Tags that people choose; where several members could be the tag, the first of these is. */
const USUAL_TAGS = ['type', 'kind', 'method', 'mode', 'name'];

export interface Tagged {
  tag: string;
  values: string[];
}

/** The member that every branch requires and allows exactly one string for, a different one each. */
export function findTag(branches: readonly Schema[]): Tagged | undefined {
  const [first] = branches;
  if (first === undefined) return undefined;
  const candidates = propertiesOf(first)
    .filter(([, property]) => onlyString(property) !== undefined)
    .map(([name]) => name)
    .sort((a, b) => rank(a) - rank(b));
  for (const tag of candidates) {
    const values = branches.map((branch) => tagOf(branch, tag));
    if (values.every((value) => value !== undefined) && new Set(values).size === values.length) {
      return { tag, values };
    }
  }
  return undefined;
}

const rank = (name: string): number => {
  const index = USUAL_TAGS.indexOf(name);
  return index < 0 ? USUAL_TAGS.length : index;
};

function tagOf(branch: Schema, tag: string): string | undefined {
  if (!isSchema(branch.properties) || !requiredOf(branch).includes(tag)) return undefined;
  const property = branch.properties[tag];
  return isSchema(property) ? onlyString(property) : undefined;
}

/** The only member of an object that allows no other. */
export function soleKey(branch: Schema): [key: string, held: Schema] | undefined {
  if (branch.additionalProperties !== false || requiredOf(branch).length !== 1) return undefined;
  const [only, ...more] = propertiesOf(branch);
  if (only === undefined || more.length > 0 || requiredOf(branch)[0] !== only[0]) return undefined;
  return only;
}

/** Strings, and objects with a sole key: the way that serde writes an enum of its own accord. */
export function isKeyed(branches: readonly Schema[]): boolean {
  const objects = branches.filter((branch) => stringValues(branch) === undefined);
  return objects.length > 0 && objects.every((branch) => soleKey(branch) !== undefined);
}

const ANNOTATIONS = new Set(['title', 'description', '$comment']);

/** The JSON types of a branch that asks for nothing else. */
function bareTypes(branch: Schema): string[] | undefined {
  const asked = Object.keys(branch).filter((keyword) => !ANNOTATIONS.has(keyword));
  if (asked.length !== 1 || asked[0] !== 'type') return undefined;
  return Array.isArray(branch.type) ? (branch.type as string[]) : [branch.type as string];
}

/** Whether a branch takes every string or every object, as what a later version adds. */
export function isCatchAll(branch: Schema): boolean {
  const types = bareTypes(branch);
  return types?.every((type) => type === 'string' || type === 'object') ?? false;
}

/** A branch for what is not known: a tag, a text or a sole key that is anything but the known ones. */
export const isUnknownVariant = (branch: Schema): boolean =>
  isUnknownTag(branch) || isUnknownText(branch) || isUnknownKey(branch);

const isUnknownText = ({ type, not }: Schema): boolean => type === 'string' && isSchema(not);

const isUnknownKey = ({ type, minProperties, maxProperties, properties }: Schema): boolean =>
  type === 'object' && minProperties === 1 && maxProperties === 1 && properties === undefined;

function isUnknownTag(branch: Schema): boolean {
  const [only, ...more] = propertiesOf(branch);
  if (only === undefined || more.length > 0) return false;
  const [tag, { type, not }] = only;
  return type === 'string' && isSchema(not) && requiredOf(branch).includes(tag);
}
