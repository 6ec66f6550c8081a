import type { EnumValue, Model } from '@wirebox/protocol/model';
import { byCodeUnit } from '../../json-text.ts';
import { camelCase } from '../../names.ts';
import { type DeclaredTypes, hasFallback, knownName, textOf } from './declared-types.ts';
import { functionHead, header } from './header.ts';
import { literal, quote } from './literal.ts';
import { ERRORS_MODULE, importDeclared, UNKNOWN_MODULE } from './modules.ts';
import { UNKNOWN_VALUE } from './type-text.ts';

/** A module a resource, one for what they share, and `types.ts`, which leads to all of them. */
export function typesFiles(model: Model, declared: DeclaredTypes): Map<string, string> {
  const files = new Map<string, string>();
  const doors: string[] = [];
  const modules = [...declared.byModule.keys()].filter((module) => module !== ERRORS_MODULE);
  for (const module of modules.sort(byCodeUnit)) {
    const { text, hasValues } = resourceText(model, declared, module);
    files.set(`src/${module}.ts`, text);
    // What has no values is not even loaded at run time.
    doors.push(`export ${hasValues ? '' : 'type '}* from './${module}.ts';\n`);
  }
  files.set(`src/${UNKNOWN_MODULE}.ts`, header(model, UNKNOWN_PURPOSE) + UNKNOWN_TEXT);
  files.set(
    'src/types.ts',
    header(model, 'Every type of the protocol. Those of one resource alone are in `types/`.') +
      doors.join('') +
      `export * from './${UNKNOWN_MODULE}.ts';\n`,
  );
  return files;
}

function resourceText(model: Model, { byModule, homes }: DeclaredTypes, module: string) {
  const declarations = byModule.get(module) ?? [];
  const imports = importDeclared(
    declarations.flatMap(({ names }) => [...names]),
    homes,
    module,
  );
  const values = enumFunctions(
    model.types,
    declarations.map(({ name }) => name),
  );
  const purpose =
    values === '' ? 'Types only.' : 'Types only, but for the lists of values at the end.';
  const text = [
    header(model, `Types of ${module.replace(/^.*\//, '')}. ${purpose}`),
    imports === '' ? '' : `${imports}\n`,
    declarations.map(textOf).join('\n'),
    values,
  ].join('');
  return { text, hasValues: values !== '' };
}

const UNKNOWN_PURPOSE = 'What every type that may grow says of the values that are yet to come.';

// An ambient enum member is a type that no text but itself belongs to: it narrows like a literal, and nothing of it is
// left at run time.
const UNKNOWN_TEXT = `declare enum Unrecognized {
  value = '(unrecognized)',
}

/**
 * A string that this version of the protocol does not know. At run time it is any other string:
 * values pass as they came and can be sent back unchanged. In a \`switch\` it is what is left for
 * \`default\`.
 */
export type ${UNKNOWN_VALUE} = Unrecognized.value;

/** Lets a proxy say a string that is not part of this version of the protocol. */
export function unknownValue(text: string): ${UNKNOWN_VALUE} {
  return text as ${UNKNOWN_VALUE};
}
`;

/** For open enums that name a fallback: the values this version knows, and the way back to one of them. */
const enumFunctions = (types: Model['types'], names: string[]): string =>
  names
    .map((name) => {
      const type = types[name]?.type;
      return type !== undefined && hasFallback(type)
        ? enumFunction(name, type.values, type.fallback)
        : '';
    })
    .join('');

function enumFunction(name: string, values: EnumValue[], fallback: string): string {
  const list = `${camelCase(name)}Values`;
  const known = knownName(name);
  const head = `export const ${list}: readonly ${known}[] = `;
  return `
/** The values of \`${name}\` that this version of the protocol knows. */
${head}${literal(
  values.map(({ value }) => value),
  0,
  head.length,
)};

/** The same value where it is known, else \`${fallback}\`. */
export ${functionHead(`known${name}`, `value: ${name}`, known)}
  return ${list}.find((known) => known === value) ?? ${quote(fallback)};
}
`;
}
