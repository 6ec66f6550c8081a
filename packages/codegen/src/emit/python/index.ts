/** The model as an installable Python package: typed models, an asyncio client and a base class of servers. */
import type { Model } from '@wirebox/protocol/model';
import { clientModule } from './client-module.ts';
import { header } from './docstring.ts';
import { errorModule } from './error-module.ts';
import { experimentalModule } from './experimental-table.ts';
import { methodTable } from './method-table.ts';
import { indexModule, initModule, namesByModule, pyproject } from './package-files.ts';
import { planPython } from './plan.ts';
import { readme } from './readme.ts';
import { resourceModule } from './resource-module.ts';
import { clientBase } from './runtime/client.ts';
import { codec } from './runtime/codec.ts';
import { containers } from './runtime/containers.ts';
import { events } from './runtime/events.ts';
import { order } from './runtime/order.ts';
import { peer } from './runtime/peer.ts';
import { childProcess } from './runtime/process.ts';
import { records } from './runtime/records.ts';
import { scalars } from './runtime/scalars.ts';
import { serverBase } from './runtime/server.ts';
import { stdio } from './runtime/stdio.ts';
import { unions } from './runtime/unions.ts';
import { values } from './runtime/values.ts';
import { variants } from './runtime/variants.ts';
import { wire } from './runtime/wire.ts';
import { serverModule } from './server-module.ts';

/** Modules that are the same for every protocol. */
const runtime: Readonly<Record<string, string>> = {
  _client: clientBase,
  _codec: codec,
  _containers: containers,
  _events: events,
  _order: order,
  _peer: peer,
  _process: childProcess,
  _records: records,
  _scalars: scalars,
  _server: serverBase,
  _stdio: stdio,
  _unions: unions,
  _values: values,
  _variants: variants,
  _wire: wire,
};

/** Version of the emitted package, unless the caller gives one. */
export const packageVersion = '0.1.0';

/** Every file of the package, by its path in the package's folder. */
export function emitPython(model: Model, version: string = packageVersion): Map<string, string> {
  const plan = planPython(model);
  const modules: Record<string, string> = {
    __init__: initModule(plan, version),
    _experimental: experimentalModule(plan),
    _index: indexModule(plan),
    _methods: methodTable(plan),
    client: clientModule(plan),
    errors: errorModule(model),
    server: serverModule(plan),
  };
  for (const module of namesByModule(plan).keys()) modules[module] = resourceModule(plan, module);
  for (const [name, text] of Object.entries(runtime)) modules[name] = `${header}\n${text}`;

  const files = new Map([
    ['README.md', readme(plan, version)],
    ['pyproject.toml', pyproject(plan, version)],
    // The marker of PEP 561 says what it has to say by being there.
    ['wirebox_app_server/py.typed', ''],
  ]);
  for (const [name, text] of Object.entries(modules)) {
    files.set(`wirebox_app_server/${name}.py`, text);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
