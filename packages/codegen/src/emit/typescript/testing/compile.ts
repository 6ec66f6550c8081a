import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const here = dirname(fileURLToPath(import.meta.url));
const baseConfig = join(here, '../../../../../../tsconfig.base.json');
/** A folder that does not exist; files in it take part in the compilation as if it did. */
export const EMITTED = join(here, 'emitted');

/** Files of the compiler and of Node do not change from one program to the next. */
const libraries = new Map<string, ts.SourceFile>();

/** The files as a program under the options that every package of this repository uses. Default: all are its roots. */
export function createEmittedProgram(
  files: ReadonlyMap<string, string>,
  roots: Iterable<string> = files.keys(),
): ts.Program {
  const { config } = ts.readConfigFile(baseConfig, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, here);
  const texts = new Map([...files].map(([path, text]) => [join(EMITTED, path), text]));
  const all = { ...options, noEmit: true, types: ['node'] };
  const host = ts.createCompilerHost(all);
  const { fileExists, readFile, directoryExists, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.directoryExists = (path) => path.startsWith(EMITTED) || directoryExists?.(path) === true;
  host.getSourceFile = (path, target, ...rest) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, target);
    const known = libraries.get(path) ?? getSourceFile(path, target, ...rest);
    if (known !== undefined) libraries.set(path, known);
    return known;
  };
  return ts.createProgram(
    [...roots].map((path) => join(EMITTED, path)),
    all,
    host,
  );
}

/** Compiles the files and returns the complaints. */
export function compile(files: ReadonlyMap<string, string>): string[] {
  return ts.getPreEmitDiagnostics(createEmittedProgram(files)).map((diagnostic) => {
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
    const { file, start } = diagnostic;
    if (file === undefined || start === undefined) return message;
    const { line } = file.getLineAndCharacterOfPosition(start);
    return `${file.fileName.slice(EMITTED.length + 1)}:${line + 1} ${message}`;
  });
}
