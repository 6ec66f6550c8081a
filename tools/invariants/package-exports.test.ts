import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource, root } from './source.ts';

const NAME = '@wirebox/app-server-protocol';
const manifest = JSON.parse(readSource('generated/typescript/package.json'));
const model = JSON.parse(readSource('schemas/protocol.model.json'));

/** A project that has the package the way it is published: its manifest and what its build makes. */
const project = realpathSync(mkdtempSync(join(tmpdir(), 'wirebox-exports-')));
const installed = join(project, 'node_modules', NAME);

beforeAll(() => {
  const tsc = join(root, 'node_modules/typescript/lib/tsc.js');
  const config = join(root, 'generated/typescript/tsconfig.build.json');
  const args = [tsc, '-p', config, '--outDir', join(installed, 'dist')];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: 120_000,
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
  cpSync(join(root, 'generated/typescript/package.json'), join(installed, 'package.json'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
}, 120_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

type Target = { types: string; default: string };
/** Every specifier by which a user can name a file of the package; a pattern stands for all that fit it. */
function entries(): [specifier: string, target: Target][] {
  return Object.entries(manifest.exports as Record<string, Target>).flatMap(([key, target]) => {
    const specifier = key.replace(/^\./, NAME);
    if (!key.includes('*')) return [[specifier, target] as [string, Target]];
    const [folder = '', ending = ''] = target.types.split('*');
    const found = readdirSync(join(installed, folder)).filter((file) => file.endsWith(ending));
    return found.map((file): [string, Target] => {
      const name = file.slice(0, -ending.length);
      const fill = (path: string) => path.replace('*', name);
      return [fill(specifier), { types: fill(target.types), default: fill(target.default) }];
    });
  });
}

const RESOLUTIONS = {
  node16: { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
};

/** Files of the compiler, which are the same each time. */
const libraries = new Map<string, ts.SourceFile>();

function compileUser(resolution: keyof typeof RESOLUTIONS, text: string) {
  const file = join(project, `${resolution}.ts`);
  writeFileSync(file, text);
  const options: ts.CompilerOptions = {
    ...RESOLUTIONS[resolution],
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, ...rest) => {
    if (!path.includes('/typescript/lib/')) return getSourceFile(path, ...rest);
    const known = libraries.get(path) ?? getSourceFile(path, ...rest);
    if (known !== undefined) libraries.set(path, known);
    return known;
  };
  const program = ts.createProgram([file], options, host);
  const complaints = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  const loaded = program
    .getSourceFiles()
    .map(({ fileName }) => relative(installed, fileName))
    .filter((path) => !path.startsWith('..'))
    .sort();
  return { program, file, complaints, loaded };
}

/** A module of types that mentions no other one, and one of its types. */
function lonely(): { resource: string; type: string } {
  for (const file of readdirSync(join(installed, 'dist/types')).sort()) {
    const text = readFileSync(join(installed, 'dist/types', file), 'utf8');
    const [, type] = /^export (?:interface|type) (\w+)/m.exec(text) ?? [];
    const isAlone = file.endsWith('.d.ts') && !text.includes("from './");
    if (isAlone && type !== undefined) return { resource: file.replace('.d.ts', ''), type };
  }
  throw new Error('every module mentions another');
}

describe('the built package of types', () => {
  it('has the files that its exports name, and Node loads them', () => {
    const specifiers = entries().map(([specifier]) => specifier);
    expect(specifiers.some((specifier) => specifier.startsWith(`${NAME}/types/`))).toBe(true);
    const missing = entries()
      .flatMap(([, target]) => [target.types, target.default])
      .filter((path) => !existsSync(join(installed, path)));
    expect(missing).toEqual([]);
    const script = join(project, 'load.mjs');
    writeFileSync(script, specifiers.map((specifier) => `import '${specifier}';\n`).join(''));
    const { status, stderr } = spawnSync(process.execPath, [script], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  describe.each(['node16', 'bundler'] as const)('resolved as %s', (resolution) => {
    it('compiles whatever is imported, and shows our documentation', { timeout: 60_000 }, () => {
      const imports = entries().map(([specifier], index) => {
        return `import * as entry${index} from '${specifier}';\nexport const use${index} = entry${index};\n`;
      });
      const { program, complaints, file } = compileUser(resolution, imports.join(''));
      expect(complaints).toEqual([]);
      const checker = program.getTypeChecker();
      const index = program
        .getSourceFiles()
        .find(({ fileName }) => relative(installed, fileName) === 'dist/index.d.ts');
      expect(index, file).toBeDefined();
      const exported = new Map(
        checker
          .getExportsOfModule(checker.getSymbolAtLocation(index!)!)
          .map((symbol) => [symbol.name, symbol]),
      );
      const plain = (text: string) => text.replace(/\\(?=[@/])/g, '').replace(/\s+/g, ' ');
      const undocumented = Object.entries(model.types as Record<string, { description: string }>)
        .filter(([name, { description }]) => {
          const symbol = exported.get(name);
          const target =
            symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias
              ? checker.getAliasedSymbol(symbol)
              : symbol;
          const shown = ts.displayPartsToString(target?.getDocumentationComment(checker));
          return !plain(shown).startsWith(plain(description));
        })
        .map(([name]) => name);
      expect(undocumented).toEqual([]);
    });

    it('reads for the types of one resource that resource alone', { timeout: 60_000 }, () => {
      const { resource, type } = lonely();
      const { complaints, loaded } = compileUser(
        resolution,
        `import type { ${type} } from '${NAME}/types/${resource}';\nexport type T = ${type};\n`,
      );
      expect(complaints).toEqual([]);
      expect(loaded.filter((path) => path !== 'dist/unknown-value.d.ts')).toEqual([
        `dist/types/${resource}.d.ts`,
      ]);
    });

    it('notices a name that is not there', { timeout: 60_000 }, () => {
      const { complaints } = compileUser(
        resolution,
        `import type { Nobody } from '${NAME}/types/${lonely().resource}';\nimport type { Thing } from '${NAME}/types/no-such-resource';\nexport type T = Nobody | Thing;\n`,
      );
      expect(complaints).toHaveLength(2);
    });
  });
});
