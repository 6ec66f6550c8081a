/** The messages of a method as types of the model, so that whole messages can be judged like any value. */
import type { Method, Property, TypeExpression } from '@wirebox/protocol/model';
import type { ObjectType } from './accepts.ts';
import type { Side } from './side.ts';

/** What a method without params takes besides nothing at all. */
const NO_PARAMS: TypeExpression = {
  kind: 'nullable',
  type: { kind: 'object', properties: [], closed: true },
};

const member = (name: string, type: TypeExpression, required = true): Property => ({
  name,
  required,
  type,
});

const id = member('id', {
  kind: 'union',
  members: [{ kind: 'string' }, { kind: 'integer', format: 'int64' }],
});

/** A request or notification as its receiver reads it. */
export function messageType({ method, kind, params, paramsOptional }: Method): ObjectType {
  const held = params === undefined ? NO_PARAMS : params;
  const isOptional = params === undefined || paramsOptional === true;
  return {
    kind: 'object',
    properties: [
      ...(kind === 'request' ? [id] : []),
      member('method', { kind: 'literal', value: method }),
      member('params', isOptional ? { kind: 'nullable', type: held } : held, !isOptional),
    ],
  };
}

export const answerType = (result: TypeExpression): ObjectType => ({
  kind: 'object',
  properties: [id, member('result', result)],
});

/**
 * Every message of one kind that a side takes, as far as its name. An unknown request is refused; an unknown
 * notification of the server is passed over, unless the client decodes a closed list of them.
 */
export function knownMethods(
  { model }: Side,
  { kind, direction }: Pick<Method, 'kind' | 'direction'>,
  stability?: 'stable',
): ObjectType {
  const names = model.methods
    .filter((one) => one.kind === kind && one.direction === direction)
    .filter((one) => stability === undefined || one.stability === stability)
    .map(({ method }) => method);
  return {
    kind: 'object',
    properties: [
      ...(kind === 'request' ? [id] : []),
      member('method', kind === 'notification' ? openList(names) : closedList(names)),
    ],
  };
}

/** No method has an empty name; a list of no values at all is none that a schema can say. */
const openList = (names: readonly string[]): TypeExpression => ({
  kind: 'enum',
  open: true,
  values: ['', ...names].map((value) => ({ value })),
});

/** Closed however it is read. */
const closedList = (names: readonly string[]): TypeExpression => ({
  kind: 'union',
  members: ['', ...names].map((value) => ({ kind: 'literal', value })),
});

export const sentMessage = (
  { method, kind }: Method,
  params: unknown,
): Record<string, unknown> => ({
  ...(kind === 'request' ? { id: 1 } : {}),
  method,
  ...(params === undefined ? {} : { params }),
});
