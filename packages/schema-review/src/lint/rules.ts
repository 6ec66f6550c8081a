/** What is questionable about one model by itself. */
import type { Model, TypeExpression } from '@wirebox/protocol/model';

export type Level = 'error' | 'warning';

/** A named type, a method, or a place within a type. */
export interface Place {
  /** `Account.chatgpt.email` or `account/read`; part of the fingerprint. */
  path: string;
  text: string;
}

export interface LintRule {
  id: string;
  level: Level;
  title: string;
  why: string;
  check(model: Model, facts: LintFacts): Place[];
}

/** What a model cannot say about where it comes from. */
export interface LintFacts {
  /** Requests for whose answer the source gives no type. */
  unanswered: ReadonlySet<string>;
}

interface Visit {
  path: string;
  type: TypeExpression;
  /** The named type itself, not a part of it. */
  isNamed: boolean;
}

/** Every type expression of a model, with where it stands. */
function* everyType({ types, methods }: Model): Generator<Visit> {
  for (const [name, { type }] of Object.entries(types)) yield* inside(type, name, true);
  for (const { method, params, result } of methods) {
    if (params !== undefined) yield* inside(params, `${method} params`, false);
    if (result !== undefined) yield* inside(result, `${method} result`, false);
  }
}

function* inside(type: TypeExpression, path: string, isNamed: boolean): Generator<Visit> {
  yield { path, type, isNamed };
  for (const [step, part] of partsOf(type)) yield* inside(part, `${path}${step}`, false);
}

function partsOf(type: TypeExpression): [step: string, part: TypeExpression][] {
  const members = (
    object: { properties: { name: string; type: TypeExpression }[] },
    before = '',
  ): [string, TypeExpression][] =>
    object.properties.map((property) => [`${before}.${property.name}`, property.type]);
  switch (type.kind) {
    case 'array':
      return [['[]', type.items]];
    case 'map':
      return [['[key]', type.values]];
    case 'nullable':
      return [['', type.type]];
    case 'object':
      return [type, ...(type.alternatives ?? [])].flatMap((set) => members(set));
    case 'taggedUnion':
      return type.variants.flatMap((variant) =>
        [variant, ...(variant.alternatives ?? [])].flatMap((set) =>
          members(set, `<${variant.tag}>`),
        ),
      );
    case 'keyedUnion':
      return type.variants.map((variant) => [`.${variant.key}`, variant.type]);
    case 'union':
      return type.members.map((member, index) => [`|${index + 1}`, member]);
    default:
      return [];
  }
}

const visits = (model: Model): Visit[] => [...everyType(model)];

/** Words that only stand in until somebody describes the thing. */
const isUndescribed = (text: string | undefined): boolean =>
  text === undefined || text.trim() === '' || text.startsWith('To be described');

const isObject = (type: TypeExpression, { types }: Model): boolean => {
  if (type.kind === 'ref') {
    const definition = types[type.name];
    return definition !== undefined && isObject(definition.type, { types } as Model);
  }
  return type.kind === 'object' || type.kind === 'taggedUnion';
};

export const LINT_RULES: readonly LintRule[] = [
  {
    id: 'dangling-ref',
    level: 'error',
    title: 'A type is mentioned that does not exist',
    why: 'Nobody can say what the place holds.',
    check: (model) =>
      visits(model).flatMap(({ path, type }) =>
        type.kind === 'ref' && !Object.hasOwn(model.types, type.name)
          ? [{ path, text: `names the type ${type.name}, which does not exist` }]
          : [],
      ),
  },
  {
    id: 'same-shape',
    level: 'warning',
    title: 'Two names stand for one shape',
    why: 'Typed languages keep them apart, so values cannot be passed from one place to the other.',
    check(model) {
      const first = new Map<string, string>();
      return Object.entries(model.types).flatMap(([name, { type }]) => {
        if (!isLarge(type)) return [];
        const text = JSON.stringify(withoutProse(type));
        const other = first.get(text);
        if (other === undefined) first.set(text, name);
        return other === undefined ? [] : [{ path: name, text: `has the shape of ${other}` }];
      });
    },
  },
  {
    id: 'enum-without-type',
    level: 'warning',
    title: 'A list of values stands in place and has no name',
    why: 'Every language has to make up a name for it, and another one each time it is written down again.',
    check: (model) =>
      visits(model)
        .filter(({ type, isNamed }) => type.kind === 'enum' && !isNamed)
        .map(({ path }) => ({ path, text: 'lists values without a name of its own' })),
  },
  {
    id: 'union-without-tag',
    level: 'warning',
    title: 'Several forms of object, and nothing tells them apart',
    why: 'A receiver has to try one after the other, and what fits two of them is read as the first.',
    check: (model) =>
      visits(model)
        .filter(
          ({ type }) =>
            type.kind === 'union' && type.members.filter((one) => isObject(one, model)).length > 1,
        )
        .map(({ path }) => ({ path, text: 'offers several objects without a tag' })),
  },
  {
    id: 'int64-without-policy',
    level: 'warning',
    title: 'A 64-bit integer without a bound',
    why: 'JavaScript is exact up to 2^53 - 1 only; a bound, or a text, says what is meant beyond.',
    check: (model) =>
      visits(model)
        .filter(
          ({ type }) =>
            type.kind === 'integer' &&
            (type.format === 'int64' || type.format === 'uint64') &&
            (type.maximum === undefined || type.maximum > Number.MAX_SAFE_INTEGER),
        )
        .map(({ path }) => ({ path, text: 'can be larger than JavaScript is exact for' })),
  },
  {
    id: 'missing-description',
    level: 'warning',
    title: 'Nobody has said what it is for',
    why: 'The description is the documentation in every language.',
    check: (model) => [
      ...Object.entries(model.types)
        .filter(([, { description }]) => isUndescribed(description))
        .map(([path]) => ({ path, text: 'has no description' })),
      ...model.methods
        .filter(({ description }) => isUndescribed(description))
        .map(({ method }) => ({ path: method, text: 'has no description' })),
    ],
  },
  {
    id: 'request-without-answer',
    level: 'warning',
    title: 'A request whose answer is not known',
    why: 'Clients get a value that no type describes.',
    check: (model, { unanswered }) =>
      model.methods
        .filter(
          ({ method, kind, result }) =>
            kind === 'request' && (result === undefined || unanswered.has(method)),
        )
        .map(({ method }) => ({ path: method, text: 'has no type for its answer' })),
  },
  {
    id: 'response-without-method',
    level: 'warning',
    title: 'A type for an answer that no request has',
    why: 'It is left over, or the request that it belongs to says something else.',
    check(model) {
      const used = JSON.stringify([model.methods, Object.values(model.types)]);
      return Object.keys(model.types)
        .filter((name) => /Response$/.test(name) && !used.includes(`"name":"${name}"`))
        .map((path) => ({ path, text: 'answers no request' }));
    },
  },
];

/** Small shapes are alike by chance. */
function isLarge(type: TypeExpression): boolean {
  if (type.kind === 'object') return type.properties.length > 2;
  if (type.kind === 'enum') return type.values.length > 2;
  return type.kind === 'taggedUnion' && type.variants.length > 1;
}

const withoutProse = (type: TypeExpression): unknown =>
  JSON.parse(
    JSON.stringify(type, (key, value) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  );
