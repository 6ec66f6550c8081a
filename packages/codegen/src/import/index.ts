/** From a bundle of JSON Schema to TypeBox definitions, as a person would have written them. */
import type { Method } from '@wirebox/protocol/model';
import { type BundleSource, readBundle } from '../bundle/read-bundle.ts';
import type { Problem } from '../bundle/schema.ts';
import { byCodeUnit } from '../json-text.ts';
import { createProse, type Describe, describeByName } from './describe.ts';
import { openReceived } from './openness.ts';
import { planFiles } from './plan-files.ts';
import { countLines, printFile } from './print-files.ts';
import { type ProtocolName, printIndex } from './print-index.ts';
import { readMethods } from './read-methods.ts';
import { type ReadType, readTypes } from './read-types.ts';
import { firstVersions, type MethodLists, markExperimental, newestVersion } from './stability.ts';

export interface ImportOptions {
  /**
   * `received` (the default): enums and unions that a server sends keep what a later version adds. `none`: everything
   * accepts what the bundle accepts, neither more nor less.
   */
  open?: 'received' | 'none';
  /** Stands in for descriptions that the bundle does not have. */
  describe?: Describe;
  /** `drop` leaves out the descriptions of the bundle. */
  prose?: 'keep' | 'drop';
  /** The stable part of the same protocol: what it lacks is marked experimental. */
  stable?: readonly BundleSource[];
  /** Which releases had which methods. */
  versions?: MethodLists;
  protocol?: Partial<ProtocolName>;
  /** Where the helpers are imported from: a package, or a folder relative to the written files. */
  helpers?: string;
}

export interface Imported {
  /** Text by path, relative to the folder they are meant for. */
  files: Map<string, string>;
  /** What could not be taken over as it stands. */
  problems: Problem[];
  /** For the report: how much there is. */
  counts: { types: number; methods: number };
}

export function importBundle(
  sources: readonly BundleSource[],
  options: ImportOptions = {},
): Imported {
  const bundle = readBundle(sources);
  const { problems } = bundle;
  const prose = createProse(options.prose !== 'drop', options.describe ?? describeByName);
  const exact = options.open === 'none';
  const version =
    options.protocol?.version ?? (options.versions && newestVersion(options.versions));
  const types = readTypes(bundle, { prose, exact, problems });
  const methods = readMethods(bundle, types, {
    prose,
    problems,
    version: version ?? '0.1.0',
    since: options.versions === undefined ? new Map() : firstVersions(options.versions),
  });
  if (!exact) openReceived(types.types, methods);
  if (options.stable !== undefined) {
    const stable = readBundle(options.stable);
    const reading = { prose, exact, problems: [] };
    markExperimental(types.types, methods, {
      types: readTypes(stable, reading).types,
      bundle: stable,
    });
  }
  const protocol = {
    ...PROTOCOL,
    ...options.protocol,
    ...(version === undefined ? {} : { version }),
  };
  const helpers = options.helpers ?? '@wirebox/protocol';
  return {
    files: printAll(types.types, methods, protocol, helpers),
    problems: problems.sort((a, b) => byCodeUnit(a.path, b.path)),
    counts: { types: types.types.size, methods: methods.length },
  };
}

const PROTOCOL: ProtocolName = {
  name: 'imported',
  title: 'Imported protocol',
  version: '0.1.0',
  description: 'To be described.',
};

function printAll(
  types: ReadonlyMap<string, ReadType>,
  methods: readonly Method[],
  protocol: ProtocolName,
  helpers: string,
): Map<string, string> {
  const plan = planFiles(types, methods, countLines(types, methods));
  const fileOf = new Map(
    plan.flatMap((file) => file.types.map((name): [string, string] => [name, file.path])),
  );
  return new Map([
    ...plan.map((file): [string, string] => [
      `${file.path}.ts`,
      printFile(file, types, fileOf, helpers),
    ]),
    ['index.ts', printIndex(plan, protocol, helpers)],
  ]);
}
