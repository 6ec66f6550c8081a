/** The methods of a bundle as methods of the model. */
import type { Method } from '@wirebox/protocol/model';
import type { Bundle } from '../bundle/read-bundle.ts';
import type { Problem, Schema } from '../bundle/schema.ts';
import { pascalCase } from '../names.ts';
import type { Prose } from './describe.ts';
import type { ReadTypes } from './read-types.ts';
import { findResponses } from './responses.ts';

export interface MethodOptions {
  prose: Prose;
  problems: Problem[];
  /** The release that a method is taken to come from where nothing tells more. */
  version: string;
  since: ReadonlyMap<string, string>;
  /** Collects the requests whose answer no definition could be found for. */
  unanswered?: Set<string>;
}

/** `account/gatewayOAuth/read` -> `accountGatewayOAuthRead`, as the fold of the definitions names it. */
export function methodName(method: string): string {
  const [first = '', ...rest] = method.split('/');
  return first + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

export function readMethods(bundle: Bundle, types: ReadTypes, options: MethodOptions): Method[] {
  const responses = findResponses(bundle.methods, bundle.definitions);
  return bundle.methods.map((source): Method => {
    const { method, envelope, params, paramsOptional, at } = source;
    const place = { at, path: method, name: `${pascalCase(method)}Params`, named: false };
    const described: Schema =
      source.description === undefined ? {} : { description: source.description };
    const result = responses.get(method);
    if (envelope.kind === 'request' && result === undefined) {
      const message = `no definition looks like the answer to ${method}; taken for any JSON value`;
      options.problems.push({ path: at, message });
      options.unanswered?.add(method);
    }
    return {
      method,
      name: methodName(method),
      kind: envelope.kind,
      direction: envelope.direction,
      resource: '',
      description: options.prose.text('method', method, method, described),
      ...(params === undefined ? {} : { params: types.read(params, place) }),
      ...(paramsOptional ? { paramsOptional: true } : {}),
      ...(envelope.kind === 'request'
        ? { result: result === undefined ? { kind: 'json' } : { kind: 'ref', name: result } }
        : {}),
      stability: source.stability ?? 'stable',
      since: options.since.get(method) ?? options.version,
    };
  });
}
