/** Whether a value is a model, and if not, the first place where it is none. */
import type { Alternative, Model, Property, TypeExpression } from '@wirebox/protocol/model';
import { modelSchema } from './model-schema.ts';
import { partsOf } from './references.ts';

/** `path` is a JSON pointer; empty means the whole value. */
export interface ModelProblem {
  path: string;
  message: string;
}

type Schema = { readonly [keyword: string]: unknown };

export function checkModel(value: unknown): ModelProblem | undefined {
  return checkShape(value, modelSchema()) ?? checkNames(value as Model);
}

/** Interprets the schema of the model, which uses few keywords. Invariant: it knows all that `modelSchema` writes. */
function checkShape(root: unknown, schema: Schema): ModelProblem | undefined {
  const definitions = schema.$defs as Record<string, Schema>;
  const visit = (value: unknown, node: Schema, path: string): ModelProblem | undefined => {
    if (typeof node.$ref === 'string') {
      return visit(value, definitions[node.$ref.slice('#/$defs/'.length)] ?? {}, path);
    }
    if (Array.isArray(node.oneOf)) {
      const kinds = node.oneOf.map((branch) => kindOf(branch));
      const kind = (value as { kind?: unknown } | null)?.kind;
      const index = kinds.indexOf(kind);
      if (index >= 0) return visit(value, node.oneOf[index], path);
      return { path: `${path}/kind`, message: `expected one of ${kinds.join(', ')}` };
    }
    if ('const' in node && value !== node.const) {
      return { path, message: `expected ${JSON.stringify(node.const)}` };
    }
    if (Array.isArray(node.enum) && !node.enum.includes(value)) {
      return { path, message: `expected one of ${node.enum.join(', ')}` };
    }
    if (typeof node.type === 'string' && !hasType(value, node.type)) {
      return { path, message: `expected ${/^[aio]/.test(node.type) ? 'an' : 'a'} ${node.type}` };
    }
    if (Array.isArray(value) && node.items !== undefined) {
      return first(value, (item, index) => visit(item, node.items as Schema, `${path}/${index}`));
    }
    return node.type === 'object' ? visitMembers(value as Schema, node, path) : undefined;
  };
  const visitMembers = (value: Schema, node: Schema, path: string): ModelProblem | undefined => {
    const required = (node.required ?? []) as string[];
    const missing = required.find(
      (name) => !Object.hasOwn(value, name) || value[name] === undefined,
    );
    if (missing !== undefined) {
      return { path: `${path}/${pointerPart(missing)}`, message: 'is missing' };
    }
    const properties = (node.properties ?? {}) as Record<string, Schema>;
    return first(Object.entries(value), ([name, member]) => {
      const known = Object.hasOwn(properties, name) ? properties[name] : node.additionalProperties;
      if (known === undefined || member === undefined) return undefined;
      return visit(member, known as Schema, `${path}/${pointerPart(name)}`);
    });
  };
  return visit(root, schema, '');
}

/** What a schema cannot say: every name that is mentioned exists, and none is given twice. */
function checkNames(model: Model): ModelProblem | undefined {
  return (
    first(Object.entries(model.types), ([name, { type }]) =>
      checkType(type, model, `/types/${pointerPart(name)}/type`),
    ) ??
    first(Object.entries(model.errors), ([key, error]) =>
      first(error.data, ({ type }, index) =>
        checkType(type, model, `/errors/${pointerPart(key)}/data/${index}/type`),
      ),
    ) ??
    checkMethods(model)
  );
}

function checkMethods(model: Model): ModelProblem | undefined {
  const twice = duplicate(model.methods.map(({ method }) => method));
  if (twice >= 0) return { path: `/methods/${twice}/method`, message: 'is in the model already' };
  const same = duplicate(model.methods.map(({ name }) => name));
  if (same >= 0) return { path: `/methods/${same}/name`, message: 'is the name of another method' };
  return first(model.methods, (method, index) => {
    const path = `/methods/${index}`;
    const unknown = method.errors?.findIndex((key) => !Object.hasOwn(model.errors, key)) ?? -1;
    if (unknown >= 0) {
      return { path: `${path}/errors/${unknown}`, message: 'is not in the table of errors' };
    }
    return (
      (method.params && checkType(method.params, model, `${path}/params`)) ??
      (method.result && checkType(method.result, model, `${path}/result`))
    );
  });
}

function checkType(type: TypeExpression, model: Model, path: string): ModelProblem | undefined {
  if (type.kind === 'ref' && !Object.hasOwn(model.types, type.name)) {
    return { path, message: `names the type ${type.name}, which the model does not have` };
  }
  return checkNamesIn(type, path) ?? first(partsOf(type), (part) => checkType(part, model, path));
}

/** Names that `type` itself gives to its members and variants. */
function checkNamesIn(type: TypeExpression, path: string): ModelProblem | undefined {
  switch (type.kind) {
    case 'object':
      return checkMembers(type, [], path);
    case 'taggedUnion':
      if (duplicate(type.variants.map(({ tag }) => tag)) >= 0) {
        return { path: `${path}/variants`, message: 'has two variants with one tag' };
      }
      return first(type.variants, (variant, index) =>
        checkMembers(variant, [type.tag], `${path}/variants/${index}`),
      );
    case 'keyedUnion':
      return checkKeyed(type, path);
    default:
      return undefined;
  }
}

function checkKeyed(
  { values, variants, open }: Extract<TypeExpression, { kind: 'keyedUnion' }>,
  path: string,
): ModelProblem | undefined {
  if (duplicate(values.map(({ value }) => value)) >= 0) {
    return { path: `${path}/values`, message: 'has one value twice' };
  }
  if (duplicate(variants.map(({ key }) => key)) >= 0) {
    return { path: `${path}/variants`, message: 'has two variants with one key' };
  }
  return open || values.length + variants.length > 0
    ? undefined
    : { path, message: 'has nothing to choose from' };
}

/** Invariant: a set never repeats a member of the object itself; two sets may have one of the same name. */
function checkMembers(
  { properties, alternatives }: { properties: Property[]; alternatives?: Alternative[] },
  taken: string[],
  path: string,
): ModelProblem | undefined {
  const own = [...taken, ...properties.map(({ name }) => name)];
  if (duplicate(own) >= 0) {
    return { path: `${path}/properties`, message: 'has two members of one name' };
  }
  if (alternatives?.length === 0) return { path: `${path}/alternatives`, message: 'is empty' };
  return first(alternatives ?? [], (set, index) =>
    checkMembers(set, own, `${path}/alternatives/${index}`),
  );
}

function first<T>(
  values: readonly T[],
  check: (value: T, index: number) => ModelProblem | undefined,
): ModelProblem | undefined {
  for (const [index, value] of values.entries()) {
    const problem = check(value, index);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** The index of the first value that came before, or -1. */
const duplicate = (values: string[]): number =>
  values.findIndex((value, index) => values.indexOf(value) < index);

const kindOf = (branch: Schema): unknown =>
  ((branch.properties as Record<string, Schema>).kind as Schema).const;

const pointerPart = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

function hasType(value: unknown, type: string): boolean {
  if (type === 'object')
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
