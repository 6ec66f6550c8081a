/**
 * The interpreter that `explain.ts` is. It is emitted as it stands here, and the tests compile and run what was
 * emitted. The wording is that of the deserialiser of existing servers, because clients match on it.
 */
export const EXPLAIN_TEXT = `import type {
  ClientNotificationMethod,
  ClientRequestMethod,
  ServerNotificationMethod,
  ServerRequestMethod,
} from './methods.ts';
import {
  clientNotificationShapes,
  clientRequestShapes,
  type KeyedShape,
  type Members,
  type MethodShapes,
  type NumberLimits,
  type Shape,
  serverNotificationShapes,
  serverRequestShapes,
  shapes,
  type TaggedShape,
  type TextLimits,
} from './type-data.ts';

export interface Issue {
  /** A JSON pointer into the value; '' is the value itself. */
  path: string;
  message: string;
}

export const explainParams = (method: ClientRequestMethod, params: unknown): Issue[] =>
  paramsIssues(clientRequestShapes[method], params);

export const explainNotificationParams = (
  method: ClientNotificationMethod,
  params: unknown,
): Issue[] => paramsIssues(clientNotificationShapes[method], params);

export const explainServerRequestResult = (method: ServerRequestMethod, result: unknown): Issue[] =>
  resultIssues(serverRequestShapes[method], result);

export const explainResult = (method: ClientRequestMethod, result: unknown): Issue[] =>
  resultIssues(clientRequestShapes[method], result);

export const explainNotification = (method: ServerNotificationMethod, params: unknown): Issue[] =>
  paramsIssues(serverNotificationShapes[method], params);

export const explainServerRequestParams = (method: ServerRequestMethod, params: unknown): Issue[] =>
  paramsIssues(serverRequestShapes[method], params);

function paramsIssues(method: MethodShapes | undefined, params: unknown): Issue[] {
  const absent = params === undefined || params === null;
  if (absent && (method?.paramsOptional || method?.params === undefined)) return [];
  const issues = issuesOf(method?.params ?? { members: {} }, params);
  return absent && issues.length > 0 ? [{ path: '', message: missing('params') }] : issues;
}

function resultIssues(method: MethodShapes | undefined, result: unknown): Issue[] {
  const issues = issuesOf(method?.result ?? 'json', result);
  const absent = result === undefined && issues.length > 0;
  return absent ? [{ path: '', message: missing('result') }] : issues;
}

/** Where a value stands: its path, the name of its type, and whether nothing of it may be shown. */
interface Place {
  readonly path: string;
  readonly name?: string;
  readonly secret: boolean;
}

/** The first issue is the one that counts; the rest is a help and has a bound. */
const MOST_ISSUES = 20;

function issuesOf(shape: Shape, value: unknown): Issue[] {
  const issues: Issue[] = [];
  examine(shape, value, { path: '', secret: false }, issues);
  return issues;
}

function examine(shape: Shape, value: unknown, place: Place, issues: Issue[]): void {
  if (issues.length >= MOST_ISSUES) return;
  const report = (message: string): void => {
    issues.push({ path: place.path, message });
  };
  const wrongType = (expected: string): void =>
    report('invalid type: ' + shown(value, place) + ', expected ' + expected);

  if (shape === 'json') {
    if (value === undefined) wrongType('any value');
  } else if (shape === 'null') {
    if (value !== null) wrongType('null');
  } else if (shape === 'boolean') {
    if (typeof value !== 'boolean') wrongType('a boolean');
  } else if (shape === 'openEnum') {
    if (typeof value !== 'string') wrongType('string or map');
  } else if (shape === 'string') {
    if (typeof value !== 'string') wrongType('a string');
  } else if (shape === 'number') {
    examineNumber({}, value, place, report);
  } else if (typeof shape === 'string') {
    examineNumber({ format: shape }, value, place, report);
  } else if ('number' in shape) {
    examineNumber(shape.number, value, place, report);
  } else if ('text' in shape) {
    if (typeof value !== 'string') wrongType('a string');
    else examineText(shape.text, value, place, report);
  } else if ('oneOf' in shape) {
    if (typeof value !== 'string') wrongType('string or map');
    else if (!shape.oneOf.includes(value)) report(unknownVariant(value, shape.oneOf, place));
  } else if ('nullable' in shape) {
    if (value !== null) examine(shape.nullable, value, place, issues);
  } else if ('ref' in shape) {
    examine(shapeNamed(shape.ref), value, { ...place, name: shape.ref }, issues);
  } else if ('list' in shape) {
    if (!Array.isArray(value)) return wrongType('a sequence');
    if (shape.list === 'json') return;
    for (let i = 0; i < value.length; i++) {
      examine(shape.list, value[i], inside(place, String(i)), issues);
    }
  } else if ('map' in shape) {
    if (!isMembers(value)) return wrongType('a map');
    if (shape.map === 'json') return;
    for (const key in value) examine(shape.map, value[key], inside(place, key), issues);
  } else if ('members' in shape) {
    if (!isMembers(value)) return wrongType(place.name ? 'struct ' + place.name : 'a map');
    examineMembers(shape.members, value, place, issues);
  } else if ('tag' in shape) {
    if (!isMembers(value)) {
      return wrongType(place.name ? 'internally tagged enum ' + place.name : 'a map');
    }
    examineTagged(shape, value, place, issues);
  } else if ('keyed' in shape) {
    examineKeyed(shape, value, place, issues);
  } else {
    examineUnion(shape.anyOf, value, place, issues);
  }
}

/** Wrong members come first, in the order they were sent; what is missing shows only at the end. */
function examineMembers(
  members: Members,
  value: Readable,
  place: Place,
  issues: Issue[],
  tag?: string,
): void {
  const { required = {}, optional = {}, closed } = members;
  for (const name in value) {
    if (closed !== undefined && name !== tag && !closed.includes(name)) {
      issues.push({ path: inside(place, name).path, message: unknownField(name, closed, place) });
      continue;
    }
    const shape = own(required, name) ?? own(optional, name);
    if (shape === undefined || value[name] === undefined) continue;
    examine(shape, value[name], inside(place, name), issues);
  }
  for (const name of Object.keys(required)) {
    if (value[name] === undefined) issues.push({ path: place.path, message: missing(name) });
  }
  if (members.anyOf !== undefined) examineSets(members.anyOf, value, place, issues);
}

/** Where no set fits, the first says what is missing; in the others only what is there counts. */
function examineSets(
  sets: readonly Members[],
  value: Readable,
  place: Place,
  issues: Issue[],
): void {
  const ofSets = sets.map((set) => {
    const found: Issue[] = [];
    examineMembers(set, value, place, found);
    return found;
  });
  const [first = [], ...others] = ofSets;
  if (ofSets.some((found) => found.length === 0)) return;
  const told = new Set([place.path, ...first.map(({ path }) => path)]);
  issues.push(...first, ...others.flat().filter(({ path }) => !told.has(path)));
}

function examineTagged(
  shape: TaggedShape,
  value: Readable,
  place: Place,
  issues: Issue[],
): void {
  const tag = value[shape.tag];
  if (tag === undefined) {
    issues.push({ path: place.path, message: missing(shape.tag) });
    return;
  }
  const members = typeof tag === 'string' ? own(shape.variants, tag) : undefined;
  if (members !== undefined) {
    examineMembers(members, value, place, issues, shape.tag);
  } else if (typeof tag !== 'string' || !shape.open) {
    const known: Shape = { oneOf: Object.keys(shape.variants) };
    examine(typeof tag === 'string' ? known : 'string', tag, inside(place, shape.tag), issues);
  }
}

function examineKeyed(
  shape: KeyedShape,
  value: unknown,
  place: Place,
  issues: Issue[],
): void {
  const { open, values, keyed } = shape;
  const report = (message: string): void => {
    issues.push({ path: place.path, message });
  };
  const unknown = (name: string): string =>
    unknownVariant(name, [...values, ...Object.keys(keyed)], place);
  if (typeof value === 'string') {
    if (open || values.includes(value)) return;
    // The string names a variant that has to hold something.
    if (own(keyed, value)) report('invalid type: unit variant, expected newtype variant');
    else report(unknown(value));
    return;
  }
  if (!isMembers(value)) {
    return report('invalid type: ' + shown(value, place) + ', expected string or map');
  }
  const keys = Object.keys(value);
  const [key] = keys;
  if (key === undefined || keys.length > 1) {
    return report('invalid length ' + keys.length + ', expected map with a single key');
  }
  const held = own(keyed, key);
  if (held !== undefined) examine(held, value[key], inside(place, key), issues);
  else if (open) return;
  else report(values.includes(key) ? 'invalid type: map, expected string' : unknown(key));
}

/** If just one member of the union takes values of this kind at all, its issues tell more. */
function examineUnion(
  members: readonly Shape[],
  value: unknown,
  place: Place,
  issues: Issue[],
): void {
  const { name: _, ...unnamed } = place;
  const fitting: Issue[][] = [];
  for (const member of members) {
    const found: Issue[] = [];
    examine(member, value, unnamed, found);
    const [first] = found;
    if (first === undefined) return;
    if (first.path !== place.path || !first.message.startsWith('invalid type')) fitting.push(found);
  }
  const union = place.name ? ' of untagged enum ' + place.name : '';
  issues.push({ path: place.path, message: 'data did not match any variant' + union });
  if (fitting.length === 1) issues.push(...fitting.flat());
}

const RANGES = {
  int32: { name: 'i32', least: -2147483648, most: 2147483647 },
  int64: { name: 'i64', least: -Infinity, most: Infinity },
  uint16: { name: 'u16', least: 0, most: 65535 },
  uint32: { name: 'u32', least: 0, most: 4294967295 },
  uint64: { name: 'u64', least: 0, most: Infinity },
} as const;

function examineNumber(
  limits: NumberLimits,
  value: unknown,
  place: Place,
  report: (message: string) => void,
): void {
  const range = limits.format === undefined ? undefined : RANGES[limits.format];
  const expected = range?.name ?? 'f64';
  const fits = range === undefined ? Number.isFinite(value) : Number.isInteger(value);
  if (typeof value !== 'number' || !fits) {
    return report('invalid type: ' + shown(value, place) + ', expected ' + expected);
  }
  const { minimum = -Infinity, maximum = Infinity } = limits;
  const invalid = (what: string): void =>
    report('invalid value: ' + shown(value, place) + ', expected ' + what);
  if (range !== undefined && (value < range.least || value > range.most)) invalid(expected);
  else if (value < minimum) invalid('at least ' + minimum);
  else if (value > maximum) invalid('at most ' + maximum);
}

function examineText(
  limits: TextLimits,
  value: string,
  place: Place,
  report: (message: string) => void,
): void {
  const { minLength = 0, maxLength = Infinity, pattern } = limits;
  const length = [...value].length;
  if (length < minLength) report('invalid length ' + length + ', expected at least ' + minLength);
  else if (length > maxLength) {
    report('invalid length ' + length + ', expected at most ' + maxLength);
  } else if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
    report('invalid value: ' + shown(value, place) + ', expected a match of ' + ticked(pattern));
  }
}

const missing = (name: string): string => 'missing field ' + ticked(name);

const unknownVariant = (value: string, known: readonly string[], place: Place): string =>
  'unknown variant' + said(value, place) + ', expected ' + listed(known);

function unknownField(name: string, known: readonly string[], place: Place): string {
  const expected = known.length === 0 ? 'there are no fields' : 'expected ' + listed(known);
  return 'unknown field' + said(name, place) + ', ' + expected;
}

const said = (text: string, place: Place): string =>
  place.secret || text.length > LONGEST_SHOWN ? '' : ' ' + ticked(text);

function listed(known: readonly string[]): string {
  const names = known.map(ticked);
  return names.length > 2 ? 'one of ' + names.join(', ') : names.join(' or ');
}

/** Longer strings are not repeated: they help nobody and may be credentials by another name. */
const LONGEST_SHOWN = 40;
const SECRET_NAME = /token|key|secret|password|code/i;

/** The kind of a value and, unless it is a secret or long, the value. */
function shown(value: unknown, place: Place): string {
  switch (typeof value) {
    case 'string':
      if (place.secret || value.length > LONGEST_SHOWN) return 'string';
      return 'string ' + JSON.stringify(value);
    case 'boolean':
      return place.secret ? 'boolean' : 'boolean ' + ticked(String(value));
    case 'number': {
      const kind = Number.isInteger(value) ? 'integer' : 'floating point';
      return place.secret ? kind : kind + ' ' + ticked(String(value));
    }
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'sequence' : 'map';
    default:
      return typeof value;
  }
}

const ticked = (text: string): string => '\`' + text + '\`';

/** Everything inside a secret is one. Keys of maps come from outside and are shown as sparingly. */
function inside(place: Place, key: string): Place {
  const hidden = place.secret || key.length > LONGEST_SHOWN;
  const step = hidden ? '…' : key.replaceAll('~', '~0').replaceAll('/', '~1');
  return { path: place.path + '/' + step, secret: place.secret || SECRET_NAME.test(key) };
}

type Readable = { readonly [member: string]: unknown };

function isMembers(value: unknown): value is Readable {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own<T>(record: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function shapeNamed(name: string): Shape {
  const shape = own(shapes, name);
  if (shape === undefined) throw new Error('There is no type ' + name);
  return shape;
}
`;
