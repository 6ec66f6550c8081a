/** Python spellings: what a wire name is called in Python, and which names are taken. */
import { pascalCase, snakeCase } from '../../names.ts';

const keywords = new Set(
  `False None True and as assert async await break class continue def del elif else except finally
  for from global if import in is lambda nonlocal not or pass raise return try while with yield`.split(
    /\s+/,
  ),
);

/** Built-in names that annotations mention: a class attribute of that name would hide them from a type checker. */
const annotationNames = new Set(['str', 'int', 'float', 'bool', 'list', 'dict']);

/** Names that every resource module may import, and those the package exports besides the protocol's own types. */
const takenTypeNames = new Set([
  'Any',
  'AppServer',
  'AppServerClient',
  'ClassVar',
  'ClosedEnum',
  'ConnectionClosed',
  'DecodeError',
  'EncodeError',
  'ErrorInfo',
  'ErrorKey',
  'Literal',
  'NotServed',
  'Notification',
  'NotificationListeners',
  'NotificationStream',
  'OpenEnum',
  'ProtocolError',
  'RemoteError',
  'Reply',
  'RequestTimeout',
  'ServerNotification',
  'ServerRequestHandlers',
  'TypeAlias',
  'UnknownVariant',
  'UnsetType',
  'WireboxError',
]);

const takenModuleNames = new Set(['client', 'server', 'errors', 'tests']);

/** One word, as the protocol counts acronyms. */
const snake = (wire: string): string => snakeCase(wire);

const safe = (name: string, fallback: string): string => {
  if (name === '') return fallback;
  const started = /^[0-9]/.test(name) ? `_${name}` : name;
  return keywords.has(started) ? `${started}_` : started;
};

export function attributeName(wire: string): string {
  const name = safe(snake(wire), '_');
  return annotationNames.has(name) ? `${name}_` : name;
}

export function moduleName(resource: string): string {
  const name = safe(snake(resource), '_');
  return takenModuleNames.has(name) ? `${name}_types` : name;
}

/** A type keeps its name on the wire, so that one search finds it in every language. */
export function typeName(wire: string): string {
  const name = /^[A-Za-z_]\w*$/.test(wire) ? wire : safe(pascalCase(wire), 'Type');
  return takenTypeNames.has(name) || keywords.has(name) ? `${name}_` : name;
}

/** Enum members must neither begin with a digit nor look private to `enum`. */
export function memberName(value: string): string {
  const name = snake(value).toUpperCase();
  if (name === '') return 'EMPTY';
  return /^[0-9]/.test(name) ? `VALUE_${name}` : name;
}

/** A method of a class that already has the `taken` names. */
export function methodName(wire: string, taken: ReadonlySet<string>): string {
  const name = safe(snake(wire), '_');
  return taken.has(name) ? `${name}_` : name;
}

/** What a client has besides the methods of the protocol. */
const takenByClient = new Set(
  `close closed connect handle notifications on pid returncode server_info spawn stderr_tail`.split(
    ' ',
  ),
);
export const clientMethodName = (name: string): string => methodName(name, takenByClient);

/** Makes the names of one scope unique: the second `plan_type` is called `plan_type_2`. */
export function createScope(): (name: string) => string {
  const used = new Set<string>();
  return (name) => {
    let unique = name;
    for (let count = 2; used.has(unique); count++) unique = `${name}_${count}`;
    used.add(unique);
    return unique;
  };
}

/** A string literal of Python. JSON's escapes are all valid there; DEL and beyond are written as they are. */
export const literal = (text: string): string => JSON.stringify(text);
