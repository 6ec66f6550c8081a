/**
 * Members that no attribute is there for, although the protocol knows them. A dataclass drops what it does not know, so
 * without this a message that fits two members of a union would lose what only the second one has.
 */
import {
  allFields,
  type ClassDeclaration,
  type Declaration,
  type FlatType,
} from './declarations.ts';
import { createScope } from './identifiers.ts';

interface Types {
  params?: FlatType;
  result?: FlatType;
}

/** Fills in `beside` and `misfits` of all classes. Invariant: all else is filled in. */
export function findMisfits(
  declarations: ReadonlyMap<string, Declaration>,
  methods: readonly Types[],
): void {
  const visit = (type: FlatType): void => {
    switch (type.kind) {
      case 'array':
        visit(type.items);
        break;
      case 'map':
        visit(type.values);
        break;
      case 'nullable':
        visit(type.type);
        break;
      case 'union':
        for (const member of type.members) visit(member);
        addBeside(classesOf(type, declarations));
        break;
    }
  };
  for (const declaration of declarations.values()) {
    if (declaration.kind === 'alias') visit(declaration.type);
    if (declaration.kind === 'class') for (const { type } of allFields(declaration)) visit(type);
  }
  for (const { params, result } of methods) {
    if (params !== undefined) visit(params);
    if (result !== undefined) visit(result);
  }
  for (const declaration of declarations.values()) {
    if (declaration.kind === 'class') nameMisfits(declaration);
  }
}

/** The classes of a union's objects, also behind aliases. */
function classesOf(
  type: FlatType,
  declarations: ReadonlyMap<string, Declaration>,
  seen: Set<string> = new Set(),
): ClassDeclaration[] {
  if (type.kind === 'nullable') return classesOf(type.type, declarations, seen);
  if (type.kind === 'union') {
    return type.members.flatMap((member) => classesOf(member, declarations, seen));
  }
  if (type.kind !== 'ref' || seen.has(type.name)) return [];
  seen.add(type.name);
  const target = declarations.get(type.name);
  if (target?.kind === 'alias') return classesOf(target.type, declarations, seen);
  return target?.kind === 'class' ? [target] : [];
}

function addBeside(classes: ClassDeclaration[]): void {
  for (const each of classes) {
    if (each.closed === true) continue;
    const own = new Set(allFields(each).map(({ wire }) => wire));
    const others = classes.flatMap((other) => allFields(other).map(({ wire }) => wire));
    const beside = new Set([...(each.beside ?? []), ...others.filter((wire) => !own.has(wire))]);
    if (beside.size > 0) each.beside = [...beside];
  }
}

function nameMisfits(declaration: ClassDeclaration): void {
  if (declaration.alternatives === undefined && declaration.beside === undefined) return;
  const unique = createScope();
  if (declaration.tag !== undefined) unique(declaration.tag.attribute);
  for (const { attribute } of allFields(declaration)) unique(attribute);
  declaration.misfits = unique('misfits');
}
