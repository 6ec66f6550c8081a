/** `_experimental.py`: where in the params of requests something experimental can be. */
import { camelCase } from '../../names.ts';
import { createPrinter, type Printer } from '../../printer.ts';
import {
  allFields,
  type ClassDeclaration,
  type Declaration,
  type Declarations,
  type Field,
  type FlatType,
  mentionsOf,
} from './declarations.ts';
import { header } from './docstring.ts';
import { literal } from './identifiers.ts';
import type { Plan, PlannedMethod } from './plan.ts';
import { experimental as runtime } from './runtime/experimental.ts';

/** What the method table says of a method: that all of it is experimental, or where to look in its params. */
export function gateOf(plan: Plan, { stability, params }: PlannedMethod): string | undefined {
  if (stability === 'experimental') return 'True';
  const place = params === undefined ? none : placeOf(params, touchingTypes(plan));
  return place === none ? undefined : place;
}

export function experimentalModule(plan: Plan): string {
  const touching = touchingTypes(plan);
  const printer = createPrinter('    ');
  printer.line(header);
  printer.line(runtime.trimEnd());
  printer.line();
  printer.line();
  const names = reachable(plan, touching);
  const print = () => {
    for (const name of names) printEntry(printer, plan, plan.declarations.get(name)!, touching);
  };
  if (names.length === 0) printer.line('TYPES: dict[str, Any] = {}');
  else printer.block('TYPES: dict[str, Any] = {', print, '}');
  printer.line(
    '"""By name: what the variants of the type are called by in a reason, None where it has none, and the place."""',
  );
  return printer.text();
}

const none = 'None';

/** A type as a place to look at. */
function placeOf(type: FlatType, touching: ReadonlySet<string>): string {
  const inner = (child: FlatType) => placeOf(child, touching);
  switch (type.kind) {
    case 'array':
    case 'map': {
      const place = inner(type.kind === 'array' ? type.items : type.values);
      return place === none ? none : `("each", ${place})`;
    }
    case 'nullable':
      return inner(type.type);
    case 'union': {
      const places = type.members.map(inner).filter((place) => place !== none);
      return places.length === 0 ? none : `("any", ${places.join(', ')})`;
    }
    case 'ref':
      return touching.has(type.name) ? `("ref", ${literal(type.name)})` : none;
    default:
      return none;
  }
}

function printEntry(
  printer: Printer,
  plan: Plan,
  declaration: Declaration,
  touching: ReadonlySet<string>,
): void {
  const { name, source, kind } = declaration;
  const hasVariants = source !== undefined && (kind === 'tagged' || kind === 'keyed');
  const calls = hasVariants ? literal(camelCase(source)) : none;
  const entry = (open: string, rows: readonly string[], close: string) =>
    printer.block(
      `${literal(name)}: (${calls}, (${open}`,
      () => {
        for (const row of rows) printer.line(`${row},`);
      },
      `${close})),`,
    );
  switch (declaration.kind) {
    case 'class':
      entry('"members",', memberRows(allFields(declaration), touching), '');
      return;
    case 'alias':
      printer.line(`${literal(name)}: (${calls}, ${placeOf(declaration.type, touching)}),`);
      return;
    case 'tagged':
    case 'keyed': {
      const rows = declaration.variants.flatMap((variant) => {
        const wire = 'key' in variant ? variant.key : variant.value;
        const marked = plan.declarations.get(variant.name)?.stability === 'experimental';
        if (!marked && !touching.has(variant.name)) return [];
        const row = marked
          ? `(${literal(camelCase(wire))}, ${none})`
          : `(${none}, ${variantPlace(variant.name, plan.declarations, touching)})`;
        return [`${literal(wire)}: ${row}`];
      });
      const tag = declaration.kind === 'tagged' ? literal(declaration.tag) : none;
      entry(`"variants", ${tag}, {`, rows, '}');
      return;
    }
    case 'enum':
      return;
  }
}

/** A row for each member that is experimental or may hold something that is. */
function memberRows(fields: readonly Field[], touching: ReadonlySet<string>): string[] {
  return fields.flatMap(({ wire, type, property }) => {
    const name = literal(camelCase(wire));
    if (property.stability === 'experimental') {
      const blank = property.blank ?? (property.type.kind === 'boolean' ? [null, false] : [null]);
      const words = blank.map((value) => `${scalar(value)}, `).join('');
      return [`(${literal(wire)}, ${name}, (${words.trim()}), ${none})`];
    }
    const place = placeOf(type, touching);
    return place === none ? [] : [`(${literal(wire)}, ${name}, ${none}, ${place})`];
  });
}

const scalar = (value: string | boolean | null): string => {
  if (value === null) return none;
  if (typeof value === 'string') return literal(value);
  return value ? 'True' : 'False';
};

/** What is looked at once the variant is known: the object of a tagged one, what stands under the key of a keyed one. */
function variantPlace(
  name: string,
  declarations: Declarations,
  touching: ReadonlySet<string>,
): string {
  const declaration = declarations.get(name)!;
  if (!isHolder(declaration)) return `("ref", ${literal(name)})`;
  const [held] = declaration.fields;
  return held === undefined ? none : placeOf(held.type, touching);
}

const isHolder = (declaration: Declaration): declaration is ClassDeclaration =>
  declaration.kind === 'class' && declaration.key?.body === false;

const touched = new WeakMap<Plan, Set<string>>();

/** Declarations in which something experimental can be, directly or through what they mention. */
function touchingTypes(plan: Plan): Set<string> {
  const known = touched.get(plan);
  if (known !== undefined) return known;
  const touching = new Set<string>();
  touched.set(plan, touching);
  for (let before = -1; before < touching.size; ) {
    before = touching.size;
    for (const declaration of plan.declarations.values()) {
      if (touches(declaration, plan, touching)) touching.add(declaration.name);
    }
  }
  return touching;
}

function touches(declaration: Declaration, plan: Plan, touching: ReadonlySet<string>): boolean {
  const marked = (name: string) => plan.declarations.get(name)?.stability === 'experimental';
  switch (declaration.kind) {
    case 'class':
      return allFields(declaration).some(
        ({ property, type }) =>
          property.stability === 'experimental' ||
          mentionsOf(type).some((name) => touching.has(name)),
      );
    case 'alias':
      return mentionsOf(declaration.type).some((name) => touching.has(name));
    case 'tagged':
    case 'keyed':
      return declaration.variants.some(({ name }) => marked(name) || touching.has(name));
    case 'enum':
      return false;
  }
}

/** What of it the gates of requests lead to, in the order of the model. */
function reachable(plan: Plan, touching: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const queue = plan.methods
    .filter((each) => each.direction === 'clientToServer' && each.stability === 'stable')
    .flatMap(({ params }) => (params === undefined ? [] : mentionsOf(params)));
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name) || !touching.has(name)) continue;
    found.add(name);
    queue.push(...mentioned(plan.declarations.get(name)!));
  }
  return [...plan.declarations.values()]
    .filter((each) => found.has(each.name) && !isHolder(each))
    .map(({ name }) => name);
}

function mentioned(declaration: Declaration): string[] {
  switch (declaration.kind) {
    case 'class':
      return allFields(declaration).flatMap(({ type }) => mentionsOf(type));
    case 'alias':
      return mentionsOf(declaration.type);
    case 'tagged':
    case 'keyed':
      return declaration.variants.map(({ name }) => name);
    case 'enum':
      return [];
  }
}
