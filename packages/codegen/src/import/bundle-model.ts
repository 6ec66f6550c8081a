/** A bundle of JSON Schema as a model, for whoever asks what it means and not for a file to edit. */
import type { Method, Model } from '@wirebox/protocol/model';
import { ENVELOPES } from '../bundle/envelopes.ts';
import { type BundleSource, readBundle } from '../bundle/read-bundle.ts';
import type { Problem } from '../bundle/schema.ts';
import { byCodeUnit } from '../json-text.ts';
import { createProse, describeByName } from './describe.ts';
import { readMethods } from './read-methods.ts';
import { readTypes } from './read-types.ts';

export interface BundleModel {
  /** An enum or union is open in it only where the bundle has a catch-all. It has no table of errors. */
  model: Model;
  /** Requests whose answer no definition could be found for; the model says any JSON value. */
  unanswered: Set<string>;
  /** Kinds of message that no file of the bundle lists. */
  silentOn: Pick<Method, 'kind' | 'direction'>[];
  problems: Problem[];
}

export function readBundleModel(name: string, sources: readonly BundleSource[]): BundleModel {
  const bundle = readBundle(sources);
  const { problems } = bundle;
  const prose = createProse(true, describeByName);
  const read = readTypes(bundle, { prose, exact: true, problems });
  const unanswered = new Set<string>();
  const methods = readMethods(bundle, read, {
    prose,
    problems,
    version: name,
    since: new Map(),
    unanswered,
  });
  const types = [...read.types]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, { type, description }]) => [key, { type, description, resource: '' }]);
  return {
    model: {
      modelVersion: 1,
      protocol: { name, title: name, version: name, description: '' },
      methods: methods.sort((a, b) => byCodeUnit(a.method, b.method)),
      types: Object.fromEntries(types),
      errors: {},
    },
    unanswered,
    silentOn: ENVELOPES.filter((envelope) => !bundle.envelopes.has(envelope.name)).map(
      ({ kind, direction }) => ({ kind, direction }),
    ),
    problems,
  };
}
