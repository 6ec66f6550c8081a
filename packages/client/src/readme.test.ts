/** Every example in the READMEs compiles, so that it cannot lie. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Ours, and that of the repository, which shows the client first. */
const examples = [`${root}README.md`, `${root}../../README.md`].flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((m) => m[1] ?? ''),
);

/** The errors in sources that stand in this package as files would, each on its own. */
function errorsIn(sources: readonly string[]): string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const files = new Map(sources.map((text, at) => [`${root}src/readme-example-${at}.ts`, text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, language, ...rest) => {
    const text = files.get(name);
    if (text === undefined) return getSourceFile(name, language, ...rest);
    return ts.createSourceFile(name, text, language);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
    );
  });
}

describe('the examples in the READMEs', () => {
  it('compile', { timeout: 60_000 }, () => {
    expect(examples.length).toBeGreaterThan(5);
    expect(errorsIn(examples)).toEqual([]);
  });

  it('would not if they were wrong', { timeout: 60_000 }, () => {
    const wrong = (examples[0] ?? '').replace('accountRead', 'accountRaed');
    expect(errorsIn([wrong]).join()).toContain('accountRaed');
  });
});
