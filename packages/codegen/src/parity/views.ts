/** Views of a model are filters on the model, never on emitted text. */
import type { Model, Property, TypeExpression } from '@wirebox/protocol/model';

type Change = (type: TypeExpression) => TypeExpression;

/** Applies `change` to an expression and every one within it, the innermost first. */
export function mapType(type: TypeExpression, change: Change): TypeExpression {
  const visit = (part: TypeExpression): TypeExpression => mapType(part, change);
  const members = (properties: Property[]): Property[] =>
    properties.map((property) => ({ ...property, type: visit(property.type) }));
  const inObject = <
    T extends { properties: Property[]; alternatives?: { properties: Property[] }[] },
  >(
    object: T,
  ): T => ({
    ...object,
    properties: members(object.properties),
    ...(object.alternatives === undefined
      ? {}
      : {
          alternatives: object.alternatives.map((set) => ({ properties: members(set.properties) })),
        }),
  });
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
      return change(inObject(type));
    case 'taggedUnion':
      return change({ ...type, variants: type.variants.map(inObject) });
    case 'keyedUnion':
      return change({
        ...type,
        variants: type.variants.map((variant) => ({ ...variant, type: visit(variant.type) })),
      });
    default:
      return change(type);
  }
}

const mapTypes = (model: Model, change: Change): Model => ({
  ...model,
  types: Object.fromEntries(
    Object.entries(model.types).map(([name, definition]) => [
      name,
      { ...definition, type: mapType(definition.type, change) },
    ]),
  ),
});

const isStable = ({ stability }: { stability?: string }): boolean => stability !== 'experimental';

/** Without experimental methods, members and variants. Types stay, also those that only experimental methods lead to. */
export function stableView(model: Model): Model {
  const view = mapTypes(model, (type) => {
    switch (type.kind) {
      case 'object':
        return { ...type, properties: type.properties.filter(isStable) };
      case 'taggedUnion': {
        const variants = type.variants.filter(isStable).map((variant) => ({
          ...variant,
          properties: variant.properties.filter(isStable),
        }));
        return { ...type, variants };
      }
      case 'keyedUnion':
        return { ...type, variants: type.variants.filter(isStable) };
      default:
        return type;
    }
  });
  return { ...view, methods: view.methods.filter(isStable) };
}

const withOpenness =
  (open: boolean) =>
  (type: TypeExpression): TypeExpression =>
    mapType(type, (part) =>
      part.kind === 'enum' || part.kind === 'taggedUnion' || part.kind === 'keyedUnion'
        ? { ...part, open }
        : part,
    );

/** The same type, as if every enum and union were complete. */
export const closedType = withOpenness(false);
/** The same type, as if something could be added to every enum and union. */
export const openType = withOpenness(true);

/** As if every enum and union of the model were complete. */
export const closedView = (model: Model): Model => mapTypes(model, (type) => closedType(type));
