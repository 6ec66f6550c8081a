/** Views of a model are filters on the model, never on emitted text. */
import type { Model, TypeExpression } from '@wirebox/protocol/model';

type Change = (type: TypeExpression) => TypeExpression;

/** Applies `change` to every type expression, the innermost first. */
function mapTypes(model: Model, change: Change): Model {
  const visit = (type: TypeExpression): TypeExpression => {
    switch (type.kind) {
      case 'array':
        return change({ ...type, items: visit(type.items) });
      case 'map':
        return change({ ...type, values: visit(type.values) });
      case 'nullable':
        return change({ ...type, type: visit(type.type) });
      case 'union':
        return change({ ...type, members: type.members.map(visit) });
      case 'object':
        return change({
          ...type,
          properties: type.properties.map((property) => ({
            ...property,
            type: visit(property.type),
          })),
        });
      case 'taggedUnion':
        return change({
          ...type,
          variants: type.variants.map((variant) => ({
            ...variant,
            properties: variant.properties.map((property) => ({
              ...property,
              type: visit(property.type),
            })),
          })),
        });
      default:
        return change(type);
    }
  };
  return {
    ...model,
    types: Object.fromEntries(
      Object.entries(model.types).map(([name, definition]) => [
        name,
        { ...definition, type: visit(definition.type) },
      ]),
    ),
  };
}

/** Names of the types that the methods of a model reach. */
function reachedTypes(model: Model): Set<string> {
  const reached = new Set<string>();
  const collect: Change = (type) => {
    if (type.kind === 'ref') visit(type.name);
    return type;
  };
  const visit = (name: string) => {
    const definition = model.types[name];
    if (definition === undefined || reached.has(name)) return;
    reached.add(name);
    mapTypes({ ...model, types: { [name]: definition } }, collect);
  };
  for (const { params, result } of model.methods) {
    for (const type of [params, result]) if (type?.kind === 'ref') visit(type.name);
  }
  return reached;
}

/**
 * Without experimental methods and fields, and without the types that only they lead to. Variants stay: the real
 * server keeps them in its stable export.
 */
export function stableView(model: Model): Model {
  const fields = mapTypes(model, (type) =>
    type.kind === 'object'
      ? { ...type, properties: type.properties.filter((p) => p.stability !== 'experimental') }
      : type,
  );
  const stable = {
    ...fields,
    methods: fields.methods.filter((method) => method.stability === 'stable'),
  };
  const before = reachedTypes(model);
  const after = reachedTypes(stable);
  return {
    ...stable,
    types: Object.fromEntries(
      Object.entries(stable.types).filter(([name]) => after.has(name) || !before.has(name)),
    ),
  };
}

/** As if every enum and union were complete. */
export const closedView = (model: Model): Model =>
  mapTypes(model, (type) =>
    type.kind === 'enum' || type.kind === 'taggedUnion' ? { ...type, open: false } : type,
  );

export const openTypes = (model: Model): string[] =>
  Object.entries(model.types)
    .filter(([, { type }]) => (type.kind === 'enum' || type.kind === 'taggedUnion') && type.open)
    .map(([name]) => name);
