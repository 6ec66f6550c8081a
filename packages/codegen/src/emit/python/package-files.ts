/** What makes the modules a package: the lazy `__init__`, the index of names, `pyproject.toml`. */
import { createPrinter } from '../../printer.ts';
import { importLines } from './annotation.ts';
import { header, printDocstring } from './docstring.ts';
import { literal } from './identifiers.ts';
import type { Plan } from './plan.ts';

/** What the package exports besides the protocol's types, by module. */
const written: Readonly<Record<string, readonly string[]>> = {
  _codec: ['decode', 'encode'],
  _events: ['Notification', 'NotificationStream'],
  _server: ['Reply'],
  _values: ['UNSET', 'ClosedEnum', 'OpenEnum', 'UnknownVariant', 'UnsetType'],
  client: [
    'AppServerClient',
    'NotificationListeners',
    'ServerNotification',
    'ServerRequestHandlers',
  ],
  errors: [
    'ERRORS',
    'ConnectionClosed',
    'DecodeError',
    'EncodeError',
    'ErrorInfo',
    'ErrorKey',
    'NotServed',
    'ProtocolError',
    'RemoteError',
    'RequestTimeout',
    'WireboxError',
  ],
  server: ['AppServer'],
};

const bySpelling = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The type names of each module. */
export function namesByModule(plan: Plan): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { name, module } of plan.declarations.values()) {
    names.set(module, [...(names.get(module) ?? []), name].sort(bySpelling));
  }
  return new Map([...names].sort(([a], [b]) => bySpelling(a, b)));
}

export function indexModule(plan: Plan): string {
  const printer = createPrinter('    ');
  printer.line(header);
  printer.line(
    '"""Which module each name is in, so that a module is loaded only when it is needed."""',
  );
  const table = (name: string, rows: [string, string][], doc: string) => {
    printer.line();
    printer.block(
      `${name}: dict[str, str] = {`,
      () => {
        for (const [key, module] of rows) printer.line(`${literal(key)}: ${literal(module)},`);
      },
      '}',
    );
    printDocstring(printer, [doc]);
  };
  const rows = (modules: Iterable<[string, readonly string[]]>): [string, string][] =>
    [...modules].flatMap(([module, names]) =>
      names.map((name): [string, string] => [name, module]),
    );
  table('MODULES', rows(namesByModule(plan)), 'Types of the protocol.');
  table('EXPORTS', rows(Object.entries(written)), 'Everything else.');
  return printer.text();
}

export function initModule(plan: Plan, version: string): string {
  const types = namesByModule(plan);
  const modules = [...Object.entries(written), ...types];
  const printer = createPrinter('    ');
  printer.line(header);
  printDocstring(printer, [
    `${plan.model.protocol.title} ${plan.model.protocol.version}: typed models, an asyncio client and a server base class.`,
    'Everything is importable from here and loaded on first use; the types of one resource are also in the module of that name.',
  ]);
  printer.line('from __future__ import annotations');
  printer.line();
  printer.line('from typing import TYPE_CHECKING');
  printer.line();
  printer.block('if TYPE_CHECKING:', () => {
    for (const [module, names] of modules) {
      const renamed = names.map((name) => `${name} as ${name}`);
      for (const line of importLines(`.${module}`, renamed)) printer.line(line);
    }
  });
  printer.line();
  printer.line(`__version__ = ${literal(version)}`);
  printer.line(`PROTOCOL_VERSION = ${literal(plan.model.protocol.version)}`);
  printer.line('"""The release of the protocol that the types are of."""');
  printer.line();
  printer.block(
    '__all__ = [',
    () => {
      const names = modules.flatMap(([, each]) => each);
      for (const name of ['PROTOCOL_VERSION', ...names].sort(bySpelling)) {
        printer.line(`${literal(name)},`);
      }
    },
    ']',
  );
  printer.line();
  printer.block('if not TYPE_CHECKING:', () => {
    printer.line();
    printer.block('def __getattr__(name: str) -> object:', () => {
      printer.line('from importlib import import_module');
      printer.line();
      printer.line('from ._index import EXPORTS, MODULES');
      printer.line();
      printer.line('module = EXPORTS.get(name) or MODULES.get(name)');
      printer.block('if module is None:', () => {
        printer.line('raise AttributeError(f"module {__name__!r} has no attribute {name!r}")');
      });
      printer.line('value = getattr(import_module(f"{__name__}.{module}"), name)');
      printer.line('globals()[name] = value');
      printer.line('return value');
    });
    printer.line();
    printer.block('def __dir__() -> list[str]:', () => {
      printer.line('return sorted({*globals(), *__all__})');
    });
  });
  return printer.text();
}

export function pyproject(plan: Plan, version: string): string {
  return `${header}
[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "wirebox-app-server"
version = ${literal(version)}
description = ${literal(`Typed models, asyncio client and server base class of the ${plan.model.protocol.title}`)}
readme = "README.md"
license = "Apache-2.0"
requires-python = ">=3.10"
dependencies = []
classifiers = [
    "Framework :: AsyncIO",
    "Programming Language :: Python :: 3",
    "Typing :: Typed",
]

[tool.hatch.build.targets.wheel]
packages = ["wirebox_app_server"]

[tool.hatch.build.targets.sdist]
include = ["/wirebox_app_server", "/README.md"]

[tool.mypy]
strict = true
files = ["wirebox_app_server", "tests"]
`;
}
