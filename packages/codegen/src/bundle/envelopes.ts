/** The four unions of messages of a bundle: which methods there are, who sends them, and what they take. */
import type { Direction } from '@wirebox/protocol/model';
import type { Bundle } from './read-bundle.ts';
import {
  branchesOf,
  isSchema,
  onlyString,
  propertiesOf,
  requiredOf,
  type Schema,
} from './schema.ts';

export type EnvelopeName =
  | 'ClientRequest'
  | 'ServerRequest'
  | 'ServerNotification'
  | 'ClientNotification';

export interface Envelope {
  name: EnvelopeName;
  kind: 'request' | 'notification';
  direction: Direction;
}

export const ENVELOPES: readonly Envelope[] = [
  { name: 'ClientRequest', kind: 'request', direction: 'clientToServer' },
  { name: 'ServerRequest', kind: 'request', direction: 'serverToClient' },
  { name: 'ServerNotification', kind: 'notification', direction: 'serverToClient' },
  { name: 'ClientNotification', kind: 'notification', direction: 'clientToServer' },
];

export interface BundleMethod {
  method: string;
  envelope: Envelope;
  /** Absent: the method takes none. */
  params?: Schema;
  /** Whether `params` may be left out or null although the method has some. */
  paramsOptional: boolean;
  description?: string;
  stability?: 'experimental';
  /** Where it stands in its file. */
  at: string;
}

/** The union that a file or title such as `0.169.0.ServerRequest` names. */
export const envelopeName = (name: string): EnvelopeName | undefined =>
  ENVELOPES.find((envelope) => new RegExp(`(^|[^A-Za-z])${envelope.name}$`).test(name))?.name;

export function readEnvelope(
  envelope: Envelope,
  schema: Schema,
  at: string,
  bundle: Pick<Bundle, 'methods' | 'problems'>,
): void {
  const keyword = Array.isArray(schema.oneOf) ? 'oneOf' : 'anyOf';
  for (const [index, branch] of branchesOf(schema, keyword).entries()) {
    const where = `${at}/${keyword}/${index}`;
    const properties = new Map(propertiesOf(branch));
    const method = onlyString(properties.get('method') ?? {});
    if (method === undefined) {
      bundle.problems.push({ path: where, message: 'this message names no method; left out' });
      continue;
    }
    if (bundle.methods.some((known) => known.method === method && known.envelope === envelope)) {
      continue;
    }
    bundle.methods.push({
      method,
      envelope,
      ...readParams(properties.get('params'), requiredOf(branch).includes('params')),
      ...(typeof branch.description === 'string' ? { description: branch.description } : {}),
      ...(branch['x-stability'] === 'experimental' ? { stability: 'experimental' } : {}),
      at: where,
    });
  }
}

const isNull = (schema: Schema): boolean => schema.type === 'null';

function readParams(
  schema: Schema | undefined,
  required: boolean,
): Pick<BundleMethod, 'params' | 'paramsOptional'> {
  if (schema === undefined || isNull(schema)) return { paramsOptional: false };
  const branches = branchesOf(schema, 'anyOf');
  const [only, ...more] = branches.filter((branch) => !isNull(branch));
  if (branches.length > 1 && more.length === 0 && isSchema(only)) {
    return { params: only, paramsOptional: true };
  }
  return { params: schema, paramsOptional: !required };
}
