/** Whole messages of a method on one side: how they look around a value, and what a side reads them as. */
import type { Method, TypeExpression } from '@wirebox/protocol/model';
import { answerType, knownMethods, messageType, sentMessage } from '../message.ts';
import { minimal, NONE } from '../samples.ts';
import type { Side, SideName, Sides } from '../side.ts';
import type { Root } from '../walk/walk.ts';

export interface Letters {
  /** The message with `body` as params, answer or data of an error. */
  around(body: unknown): unknown;
  /** Where the body stands in the message. */
  pointer: string;
  /** What a side takes as this message; undefined where it takes nothing of the kind. */
  type(side: SideName): TypeExpression;
  /** What stands in the body's place on a side. */
  body(side: SideName): TypeExpression | undefined;
}

export function lettersOf(root: Root, sides: Sides, sender: SideName): Letters {
  if (root.part === 'error') return errorLetters(root.name, sides, sender);
  const method = (root[sender] ?? root.old ?? root.new) as Method;
  if (root.part === 'result') {
    return {
      around: (body) => ({ id: 1, result: body }),
      pointer: '/result',
      type: (side) => answerType(root[side]?.result ?? { kind: 'json' }),
      body: (side) => root[side]?.result,
    };
  }
  return {
    around: (body) => sentMessage(method, body),
    pointer: '/params',
    type: (side) => {
      const known = root[side];
      return known === undefined ||
        known.kind !== method.kind ||
        known.direction !== method.direction
        ? knownMethods(sides[side], method)
        : messageType(known);
    },
    body: (side) => root[side]?.params,
  };
}

/** Smallest params of a method; undefined where it takes none or they can be left out. */
export function leastParams(method: Method, { model }: Side): unknown {
  if (method.params === undefined || method.paramsOptional === true) return undefined;
  const least = minimal(method.params, model.types);
  return least === NONE ? undefined : least;
}

function errorLetters(key: string, sides: Sides, sender: SideName): Letters {
  const { code = 0, message = '' } = sides[sender].model.errors[key] ?? {};
  return {
    around: (body) => ({ id: 1, error: { code, message, data: { key, ...(body as object) } } }),
    pointer: '/error/data',
    type: (side) => errorType(sides[side]),
    body: (side) => {
      const data = sides[side].model.errors[key]?.data;
      return data === undefined ? undefined : { kind: 'object', properties: data };
    },
  };
}

/** Errors as a side knows them: told apart by their key, and others may come. */
function errorType({ model }: Side): TypeExpression {
  const variants = Object.entries(model.errors).map(([key, { data }]) => ({
    tag: key,
    name: key,
    properties: data,
  }));
  return {
    kind: 'object',
    properties: [
      { name: 'id', required: true, type: { kind: 'integer', format: 'int64' } },
      {
        name: 'error',
        required: true,
        type: {
          kind: 'object',
          properties: [
            { name: 'code', required: true, type: { kind: 'integer', format: 'int64' } },
            { name: 'message', required: true, type: { kind: 'string' } },
            {
              name: 'data',
              required: true,
              type: { kind: 'taggedUnion', tag: 'key', open: true, variants },
            },
          ],
        },
      },
    ],
  };
}
