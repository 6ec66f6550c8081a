/** A type of the model as the TypeBox expression that folds back into it. */
import type { EnumValue, Property, TypeExpression } from '@wirebox/protocol/model';
import { array, call, type Expression, literal, object, text } from './expression.ts';
import type { ReadType } from './read-types.ts';

type Of<K extends TypeExpression['kind']> = Extract<TypeExpression, { kind: K }>;

/** Whether a mention of a type has to go by its name, as it is not there yet: only within a circle of types. */
export type IsLater = (name: string) => boolean;

/** What the options of a named scalar, array or dictionary begin with. */
type Naming = [key: string, value: Expression | undefined][];

export function defineType(name: string, definition: ReadType, isLater: IsLater): Expression {
  const { type, description } = definition;
  const named = [text(name), text(description)];
  const options = (...more: Naming): Expression =>
    object([['$id', text(name)], ['description', text(description)], ...more]);
  switch (type.kind) {
    case 'object':
      return call('shape', ...named, fields(type.properties, isLater), ...extras(type, isLater));
    case 'enum':
      return call(
        type.open ? 'openEnum' : 'closedEnum',
        ...named,
        values(type.values),
        ...fallback(type),
      );
    case 'taggedUnion':
      return call(
        type.open ? 'openUnion' : 'closedUnion',
        ...named,
        text(type.tag),
        variants(type, isLater),
      );
    case 'keyedUnion':
      return call(
        type.open ? 'openKeyedUnion' : 'closedKeyedUnion',
        ...named,
        values(type.values),
        keyedVariants(type, isLater),
      );
    case 'union':
      return call('union', ...named, typeList(type.members, isLater));
    case 'literal':
      return call('closedEnum', ...named, values([{ value: type.value }]));
    case 'ref':
      return call('Type.Ref', text(type.name), options());
    case 'nullable':
      return call(
        'Type.Union',
        array([toExpression(type.type, isLater), call('Type.Null')]),
        options(),
      );
    case 'array':
      return call('Type.Array', toExpression(type.items, isLater), options());
    case 'map':
      return call(
        'Type.Record',
        call('Type.String'),
        toExpression(type.values, isLater),
        options(),
      );
    case 'string':
      return call('Type.String', options(...bounds(type, 'minLength', 'maxLength', 'pattern')));
    case 'integer':
      return call(
        'Type.Integer',
        options(['format', text(type.format)], ...bounds(type, 'minimum', 'maximum')),
      );
    case 'number':
      return call('Type.Number', options(...bounds(type, 'minimum', 'maximum')));
    case 'boolean':
      return call('Type.Boolean', options());
    case 'null':
      return call('Type.Null', options());
    case 'json':
      return call('Type.Unknown', options());
  }
}

/** A type that stands inside another. Invariant: enums and told-apart unions are named, see `read-types.ts`. */
export function toExpression(type: TypeExpression, isLater: IsLater): Expression {
  switch (type.kind) {
    case 'ref':
      return isLater(type.name)
        ? call('Type.Unsafe', call('Type.Ref', text(type.name)))
        : { kind: 'ref', name: type.name };
    case 'literal':
      return call('Type.Literal', text(type.value));
    case 'object':
      return call('Type.Object', fields(type.properties, isLater));
    case 'union':
      return call('Type.Union', typeList(type.members, isLater));
    case 'nullable':
      return call('nullable', toExpression(type.type, isLater));
    case 'array':
      return call('Type.Array', toExpression(type.items, isLater));
    case 'map':
      return call('map', toExpression(type.values, isLater));
    case 'string':
      return withOptions('Type.String', bounds(type, 'minLength', 'maxLength', 'pattern'));
    case 'number':
      return withOptions('Type.Number', bounds(type, 'minimum', 'maximum'));
    case 'integer': {
      const range = bounds(type, 'minimum', 'maximum').filter(([, value]) => value !== undefined);
      return range.length === 0
        ? call(type.format)
        : call('Type.Integer', object([['format', text(type.format)], ...range]));
    }
    case 'boolean':
      return call('Type.Boolean');
    case 'null':
      return call('Type.Null');
    case 'json':
      return call('Type.Unknown');
    case 'enum':
    case 'taggedUnion':
    case 'keyedUnion':
      throw new Error(`a ${type.kind} stands where only a named one can`);
  }
}

const typeList = (types: TypeExpression[], isLater: IsLater): Expression =>
  array(types.map((type) => toExpression(type, isLater)));

function bounds<T extends object>(type: T, ...keys: (keyof T & string)[]): Naming {
  return keys.map((key) => [key, type[key] === undefined ? undefined : literal(type[key])]);
}

function withOptions(callee: string, members: Naming): Expression {
  const given = members.filter(([, value]) => value !== undefined);
  return given.length === 0 ? call(callee) : call(callee, object(given));
}

function fields(properties: Property[], isLater: IsLater): Expression {
  return object(
    properties.map((property) => [property.name, field(property, isLater)]),
    true,
  );
}

function field(property: Property, isLater: IsLater): Expression {
  const options = object([
    ['default', 'default' in property ? literal(property.default) : undefined],
    ['blank', property.blank === undefined ? undefined : literal(property.blank)],
    ['stability', property.stability === 'experimental' ? text('experimental') : undefined],
    ['since', property.since === undefined ? undefined : text(property.since)],
    ['deprecated', property.deprecated === undefined ? undefined : text(property.deprecated)],
  ]);
  const isEmpty =
    typeof options === 'object' && options.kind === 'object' && options.members.length === 0;
  return call(
    property.required ? 'required' : 'optional',
    toExpression(property.type, isLater),
    text(property.description ?? ''),
    ...(isEmpty ? [] : [options]),
  );
}

/** What the helpers take beside the members, where there is anything. */
function extras(
  source: Pick<Of<'object'>, 'alternatives' | 'closed'> & { stability?: string },
  isLater: IsLater,
): Expression[] {
  const { alternatives, closed, stability } = source;
  if (alternatives === undefined && closed === undefined && stability !== 'experimental') return [];
  const sets = alternatives?.map(({ properties }) => fields(properties, isLater));
  return [
    object([
      ['stability', stability === 'experimental' ? text('experimental') : undefined],
      ['anyOf', sets === undefined ? undefined : array(sets)],
      ['closed', closed === true ? 'true' : undefined],
    ]),
  ];
}

/** A plain list where no value is described. */
function values(list: EnumValue[]): Expression {
  return list.some(({ description }) => description !== undefined)
    ? object(
        list.map(({ value, description }) => [value, text(description ?? '')]),
        true,
      )
    : array(list.map(({ value }) => text(value)));
}

const fallback = (type: Of<'enum'>): Expression[] =>
  type.fallback === undefined ? [] : [object([['fallback', text(type.fallback)]])];

function variants(type: Of<'taggedUnion'>, isLater: IsLater): Expression {
  return object(
    type.variants.map((variant) => {
      const more = extras(variant, isLater);
      const members =
        variant.properties.length === 0 && more.length === 0
          ? []
          : [fields(variant.properties, isLater)];
      const head = [text(variant.name), text(variant.description ?? '')];
      return [variant.tag, call('variant', ...head, ...members, ...more)];
    }),
    true,
  );
}

function keyedVariants(type: Of<'keyedUnion'>, isLater: IsLater): Expression {
  return object(
    type.variants.map((variant) => [
      variant.key,
      call(
        'keyed',
        text(variant.name),
        text(variant.description ?? ''),
        toExpression(variant.type, isLater),
        ...extras(variant.stability === undefined ? {} : { stability: variant.stability }, isLater),
      ),
    ]),
    true,
  );
}
