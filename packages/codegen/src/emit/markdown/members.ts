/** The members of an object as tables: its own, and the sets of which it has at least one. */
import type { Alternative, Property, TypeExpression } from '@wirebox/protocol/model';
import { code, type Linker, prose, table, typeText } from './inline.ts';

interface Members {
  properties: Property[];
  alternatives?: Alternative[];
  closed?: true;
}

/** One line of a table: a member, where it stands and when it is there. */
interface Row {
  path: string;
  property: Property;
  presence: string;
}

const COLUMNS = ['member', 'type', 'presence', 'description'];

/** No block at all for an object without members that may get some. `prefix` leads to the object. */
export function memberBlocks(
  { properties, alternatives = [], closed }: Members,
  link: Linker,
  prefix = '',
): string[] {
  const rows = (property: Property): string[][] =>
    withInner({
      path: `${prefix}${property.name}`,
      property,
      presence: presenceOf(property),
    }).map((row) => cells(row, link));
  const own = properties.flatMap(rows);
  const sets = alternatives.flatMap((set, index) =>
    set.properties.flatMap(rows).map((row) => [`${index + 1}`, ...row]),
  );
  return [
    ...(own.length === 0 ? [] : [table(COLUMNS, own)]),
    ...(sets.length === 0
      ? []
      : ['At least one of these sets is there in full:', table(['set', ...COLUMNS], sets)]),
    ...(closed === true
      ? [
          own.length + sets.length === 0
            ? 'No members are allowed.'
            : 'No other members are allowed.',
        ]
      : []),
  ];
}

/** The row, and one more for each member of an object written in place. */
const withInner = (row: Row): Row[] => [row, ...innerRows(row.property.type, row.path)];

function innerRows(type: TypeExpression, path: string): Row[] {
  switch (type.kind) {
    case 'object':
      return objectRows(type, path);
    case 'array':
      return innerRows(type.items, `${path}[]`);
    case 'map':
      return innerRows(type.values, `${path}{}`);
    case 'nullable':
      return innerRows(type.type, path);
    case 'taggedUnion':
      return type.variants.flatMap((variant) => objectRows(variant, `${path}(${variant.tag})`));
    case 'keyedUnion':
      return type.variants.flatMap(({ key, type: held, ...about }) =>
        withInner({
          path: `${path}.${key}`,
          property: { ...about, name: key, required: true, type: held },
          presence: 'alone',
        }),
      );
    case 'union':
      return type.members.flatMap((member) => innerRows(member, path));
    default:
      return [];
  }
}

const objectRows = ({ properties, alternatives = [] }: Members, path: string): Row[] => [
  ...properties.flatMap((property) => innerRow(property, path, '')),
  ...alternatives.flatMap((set, index) =>
    set.properties.flatMap((property) => innerRow(property, path, ` in set ${index + 1}`)),
  ),
];

const innerRow = (property: Property, path: string, set: string): Row[] =>
  withInner({
    path: `${path}.${property.name}`,
    property,
    presence: `${presenceOf(property)}${set}`,
  });

function cells({ path, property, presence }: Row, link: Linker): string[] {
  const { type, nullable } =
    property.type.kind === 'nullable'
      ? { type: property.type.type, nullable: true }
      : { type: property.type, nullable: false };
  const when = `${presence}${nullable ? ', may be null' : ''}`;
  return [code(path), typeText(type, link), when, remarks(property)];
}

const presenceOf = ({ required }: Property): string => (required ? 'required' : 'optional');

function remarks(property: Property): string {
  const { description, deprecated, stability, since } = property;
  return [
    ...(deprecated === undefined ? [] : [`**Deprecated:** ${prose(deprecated)}`]),
    ...(stability === 'experimental' ? ['*Experimental.*'] : []),
    ...(description === undefined ? [] : [prose(description)]),
    ...('default' in property ? [`Default: ${code(JSON.stringify(property.default))}.`] : []),
    ...(since === undefined ? [] : [`Since ${since}.`]),
  ].join(' ');
}
