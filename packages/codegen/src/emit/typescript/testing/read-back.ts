import { join } from 'node:path';
import {
  createFormatter,
  createParser,
  DEFAULT_CONFIG,
  SchemaGenerator,
} from 'ts-json-schema-generator';
import ts from 'typescript';
import { UNKNOWN_VALUE } from '../type-text.ts';
import { createEmittedProgram, EMITTED } from './compile.ts';
import type { Schema } from './normal-form.ts';

/** What `ts-json-schema-generator` makes of every type of `types/` and of the method maps, by name. */
export function readBack(files: ReadonlyMap<string, string>): { [name: string]: Schema } {
  const config = {
    ...DEFAULT_CONFIG,
    jsDoc: 'none',
    additionalProperties: true,
    encodeRefs: false,
  } as const;
  // The generator takes an object with a member that cannot be for one that cannot be, as it should; here the rest counts.
  const methods = files.get('src/methods.ts')?.replaceAll('errors: never;', 'errors: null;') ?? '';
  const program = createEmittedProgram(new Map([...files, ['src/methods.ts', methods]]));
  const generator = new SchemaGenerator(
    program,
    createParser(program, config),
    createFormatter(config),
    config,
  );
  const isOfTypes = (path: string) => path.startsWith('src/types/');
  const roots = ['src/methods.ts', ...[...files.keys()].filter(isOfTypes)].flatMap((path) => {
    const maps = /^(Client|Server)(Requests|Notifications)$/;
    const { statements } = program.getSourceFile(join(EMITTED, path))!;
    return statements
      .filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      .filter(({ name }) => isOfTypes(path) || maps.test(name.text));
  });
  const { definitions = {} } = generator.createSchemaFromNodes(roots);
  return withUnknowns(definitions as { [name: string]: Schema });
}

/** The one member of a variant whose key is unknown, as the compiler knows it. */
const UNKNOWN_KEY = '(unrecognized)';

/**
 * Says of the types for what is unknown what they are at run time: the value is any string, and the variant of a union
 * has a tag, or the one key, that none of its neighbours has.
 */
function withUnknowns(definitions: { [name: string]: Schema }): { [name: string]: Schema } {
  const result = structuredClone(definitions);
  result[UNKNOWN_VALUE] = { type: 'string' };
  const nameOf = ($ref: unknown) => String($ref).replace('#/definitions/', '');
  const visit = (schema: Schema): void => {
    for (const part of partsOf(schema)) visit(part);
    const branches = schema.anyOf ?? [];
    const names = branches.map(({ $ref }) => nameOf($ref));
    for (const name of names.filter((name) => name.startsWith('Unknown'))) {
      const [tag, member] = Object.entries(result[name]?.properties ?? {})[0] ?? [];
      if (tag === UNKNOWN_KEY) {
        const keys = names.flatMap((other) =>
          other === name ? [] : (result[other]?.required ?? []),
        );
        result[name] = oneMemberBut(keys);
        continue;
      }
      if (tag === undefined || member?.$ref === undefined) continue;
      const known = names
        .filter((other) => other !== name)
        .map((other) => tagOf(result[other], tag))
        .filter((value) => value !== undefined);
      result[name]!.properties![tag] = { type: 'string', not: { enum: known } };
    }
  };
  for (const schema of Object.values(definitions)) visit(schema);
  return result;
}

/** The schemas right inside one. A member may have the name of any keyword, so nothing is looked for by name alone. */
function partsOf({ anyOf, oneOf, not, items, properties, additionalProperties }: Schema): Schema[] {
  const parts = [anyOf, oneOf, not, items, Object.values(properties ?? {}), additionalProperties];
  return parts.flat().filter((part) => typeof part === 'object');
}

const oneMemberBut = (keys: string[]): Schema => ({
  type: 'object',
  minProperties: 1,
  maxProperties: 1,
  propertyNames: { not: { enum: keys } },
});

/** A variant is an object, or several where it has alternatives. */
function tagOf(variant: Schema | undefined, tag: string): unknown {
  return variant?.properties?.[tag]?.const ?? variant?.anyOf?.[0]?.properties?.[tag]?.const;
}
