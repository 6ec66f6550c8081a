/** What goes on which page, decided before a line is printed, so that every mention can be a link. */
import type { Method, Model, TypeExpression } from '@wirebox/protocol/model';
import { byCodeUnit } from '../../json-text.ts';
import { referencesOf, typesOfMethod } from '../../references.ts';
import { createSlugger } from './anchors.ts';

export const INDEX = 'reference.md';
export const METHODS_HEADING = 'Methods';
export const TYPES_HEADING = 'Types';

export interface Page {
  resource: string;
  /** Relative to the folder of the index. */
  path: string;
  methods: Method[];
  /** Names of the types with a heading of their own. */
  types: string[];
}

export interface Plan {
  pages: Page[];
  /** Types shown with the one method that uses them, by name. */
  inlined: Map<string, Method>;
  methodAnchor: Map<string, string>;
  typeAnchor: Map<string, { page: string; anchor: string }>;
}

export function planPages(model: Model): Plan {
  const inlined = inlinedTypes(model);
  const names = Object.keys(model.types);
  const resources = new Set([
    ...model.methods.map(({ resource }) => resource),
    ...names.map((name) => model.types[name]!.resource),
  ]);
  const plan: Plan = { pages: [], inlined, methodAnchor: new Map(), typeAnchor: new Map() };
  for (const resource of [...resources].sort(byCodeUnit)) {
    const path = `reference/${resource}.md`;
    const methods = model.methods.filter((method) => method.resource === resource);
    const types = names.filter(
      (name) => model.types[name]!.resource === resource && !inlined.has(name),
    );
    plan.pages.push({ resource, path, methods, types });
    setAnchors(plan, { resource, path, methods, types });
  }
  for (const [name, method] of inlined) {
    const anchor = plan.methodAnchor.get(method.method) ?? '';
    plan.typeAnchor.set(name, { page: `reference/${method.resource}.md`, anchor });
  }
  return plan;
}

/** Invariant: the headings in the order in which the page prints them. */
function setAnchors(plan: Plan, { resource, path, methods, types }: Page): void {
  const slug = createSlugger();
  slug(resource);
  if (methods.length > 0) slug(METHODS_HEADING);
  for (const { method } of methods) plan.methodAnchor.set(method, slug(method));
  if (types.length > 0) slug(TYPES_HEADING);
  for (const name of types) plan.typeAnchor.set(name, { page: path, anchor: slug(name) });
}

/** Params and results that are used by one method alone are read best where that method is. */
function inlinedTypes(model: Model): Map<string, Method> {
  const users = new Map<string, Method[]>();
  const spoilt = new Set<string>();
  for (const method of model.methods) {
    for (const type of typesOfMethod(method)) {
      if (type.kind === 'ref') users.set(type.name, [...(users.get(type.name) ?? []), method]);
      else for (const name of referencesOf(type)) spoilt.add(name);
    }
  }
  const elsewhere: TypeExpression[] = [
    ...Object.values(model.types).map(({ type }) => type),
    ...Object.values(model.errors).flatMap(({ data }) => data.map(({ type }) => type)),
  ];
  for (const name of elsewhere.flatMap(referencesOf)) spoilt.add(name);
  const result = new Map<string, Method>();
  for (const [name, methods] of users) {
    const [only] = methods;
    if (only !== undefined && methods.length === 1 && !spoilt.has(name)) result.set(name, only);
  }
  return result;
}
