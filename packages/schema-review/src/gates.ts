/** Messages that a server sends only to clients that said at the start that they can deal with them. */
import type { Method, Model, Property, TypeExpression } from '@wirebox/protocol/model';
import { objectOf } from './proof/host.ts';

const START = 'initialize';
const CAPABILITIES = 'capabilities';

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** What clients announce about themselves when they connect. */
function capabilities({ methods, types }: Model): Property[] {
  const start = methods.find(({ method }) => method === START);
  const membersOf = (type: TypeExpression | undefined): Property[] =>
    (type && objectOf(type, types)?.properties) ?? [];
  const announced = membersOf(start?.params).find(({ name }) => name === CAPABILITIES);
  return membersOf(announced?.type);
}

/** Words of a capability that say what the client does about the thing. */
const VERBS = new Set([
  'accept',
  'accepts',
  'can',
  'enable',
  'enabled',
  'handle',
  'handles',
  'request',
  'support',
  'supports',
]);

/**
 * The capability that a method of the server is sent for, told by the names: `requestAttestation` for
 * `attestation/generate`. A name that says more than the method does is about a part of it only.
 */
export function capabilityFor({ method, direction }: Method, model: Model): string | undefined {
  if (direction !== 'serverToClient') return undefined;
  const [resource = ''] = method.split('/');
  const [needed, allowed] = [wordsOf(resource), wordsOf(method)];
  return capabilities(model).find(({ name }) => {
    const own = wordsOf(name);
    const things = own.filter((word) => !VERBS.has(word));
    return (
      things.length > 0 &&
      needed.every((word) => own.includes(word)) &&
      things.every((word) => allowed.includes(word))
    );
  })?.name;
}
