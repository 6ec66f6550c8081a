import { describe, expect, it } from 'vitest';
import { emitTypescript } from './index.ts';
import { compile } from './testing/compile.ts';
import { sampleModel } from './testing/sample-model.ts';

const files = emitTypescript(sampleModel);
const complaints = (uses: string): string[] =>
  compile(new Map([...files, ['src/uses.ts', uses]])).filter((text) => text.startsWith('src/uses'));

// Every `@ts-expect-error` is a promise: the compiler complains where there is no error to expect.
const USES = `
import {
  type AppServerClient, type Colour, type Command, createAppServerClient, type ErrorKey, errors,
  failure, type Handler, type HandlersFor, type Handlers, type KnownColour, knownColour, notServed,
  reply, type ResourceName, type ServerNotification, type Shape, type UnknownShape, type UnknownValue,
  unknownValue, type Approval, type States, type Empty,
} from './index.ts';
import { checkParams, isShape } from './params.ts';
import { checkResult } from './results.ts';
import { explainParams } from './explain.ts';

// --- open unions narrow, and what is left is the unknown variant
export function area(shape: Shape): number {
  switch (shape.type) {
    case 'dot':
      return 0;
    case 'circle':
      return shape.radius;
    case 'group':
      // @ts-expect-error a group has no radius
      shape.radius;
      return shape.shapes.length;
    default: {
      const rest: UnknownShape = shape;
      const tag: UnknownValue = shape.type;
      return tag.length + (typeof rest.size === 'number' ? rest.size : 0);
    }
  }
}
// @ts-expect-error a case that the protocol does not know
export const never = (shape: Shape) => shape.type === 'square';
export const relayed: Shape = { type: unknownValue('square'), side: 3 };
// @ts-expect-error nobody can make up a variant
export const madeUp: Shape = { type: 'square', side: 3 };
// @ts-expect-error nor leave out what a known one needs
export const incomplete: Shape = { type: 'circle' };

// --- closed unions are exhausted
export function run(command: Command): string {
  switch (command.kind) {
    case 'halt':
    case 'dream':
      return command.kind;
    case 'go':
      return command.gait ?? 'stand';
    default: {
      const nothing: never = command;
      return nothing;
    }
  }
}

// --- open enums
export function paint(colour: Colour): KnownColour {
  switch (colour) {
    case 'red':
    case 'deep-blue':
    case 'none':
      return colour;
    default: {
      const unknown: UnknownValue = colour;
      // @ts-expect-error what is unknown is no known value
      const known: KnownColour = unknown;
      return known ?? knownColour(unknown);
    }
  }
}
// @ts-expect-error a plain string is no value
export const shade: Colour = 'mauve' as string;

// --- the four states of a member
export const states: States = { required: '', requiredNullable: null, anything: undefined };
// @ts-expect-error required although it may be null
export const absent: States = { required: '', anything: 1 };
// @ts-expect-error optional is not nullable
export const nulled: States = { ...states, optional: null };
export const nullable: States = { ...states, optionalNullable: null };
// @ts-expect-error an empty object has no members
export const empty: Empty = { left: 'over' };
export const granular: Approval = { granular: { write: true } };

// --- the client
export async function call(client: AppServerClient): Promise<void> {
  await client.robotSay({ kind: 'go', to: { x: 1, y: 2 } }, { timeoutMs: 100 });
  await client.robotList();
  await client.robotList(null);
  await client.robotStop({ signal: new AbortController().signal });
  const { drawn } = await client.robotDraw({ shape: { type: 'dot' } });
  // @ts-expect-error results are typed
  const text: string = drawn;
  // @ts-expect-error wrong params
  await client.robotSay({ kind: 'go', to: 'there' });
  // @ts-expect-error missing params
  await client.robotSay();
  // @ts-expect-error unknown method
  await client.robotFly(text);
  // @ts-expect-error a method without params
  await client.robotStop({ force: true });
}
createAppServerClient((method, params) => {
  const known: keyof typeof checkParams = method;
  return Promise.resolve(checkParams[known](params) && checkResult[known](null));
});

// --- handlers
interface Context { now(): number }
export const robot: HandlersFor<'robot', Context> = {
  'robot/draw': async ({ now }, { shape, brush }) => {
    if (brush?.type === 'pen' && brush.width > 3) return failure('outOfInk');
    if (area(shape) > 3) return failure('tooFar', { distance: now() });
    return { drawn: 1 };
  },
  'robot/list': (_, params) => {
    const percent: number | undefined = params?.percent;
    return { lines: [percent] };
  },
  'robot/say': () => reply([[1, null]], { method: 'robot/changed', params: states }, { method: 'robot/gone' }),
  'robot/stop': () => ({}),
};
export const vault: HandlersFor<'vault', Context> = { 'vault/open': notServed, 'vault/tell': () => 'any' };
export const all: Handlers<Context> = { ...robot, ...vault };

// @ts-expect-error a missing handler
export const missing: HandlersFor<'vault', Context> = { 'vault/open': notServed };
export const strange: HandlersFor<'vault', Context> = {
  ...vault,
  // @ts-expect-error a handler for no request
  'vault/dig': notServed,
};
// @ts-expect-error an unknown resource
export type Cellar = HandlersFor<'cellar', Context>;
// @ts-expect-error wrong result
export const wrongResult: Handler<'robot/draw', Context> = () => ({ drawn: 'two' });
// @ts-expect-error no result
export const noResult: Handler<'robot/draw', Context> = () => {};
// @ts-expect-error wrong result in a reply
export const wrongReply: Handler<'robot/draw', Context> = () => reply({ drawn: 'two' });
// @ts-expect-error an error key that the method does not declare
export const undeclared: Handler<'robot/say', Context> = () => failure('outOfInk');
// @ts-expect-error also where every object would do as a result
export const undeclaredHere: Handler<'robot/stop', Context> = () => failure('vaultShut');
// @ts-expect-error also in an async handler
export const undeclaredThere: Handler<'robot/say', Context> = async () => failure('vaultShut');
export const common: Handler<'robot/stop', Context> = () => failure('invalidParams');
// @ts-expect-error a key that is in no table
failure('lost');
// @ts-expect-error the data of the error is required
failure('tooFar');
// @ts-expect-error the data of the error is of another shape
failure('tooFar', { distance: 'far' });
// @ts-expect-error the error has no data
failure('vaultShut', { why: 'closed' });
// @ts-expect-error not served is no result
export const served: Handler<'robot/stop', Context> = () => notServed;
export const gone: ServerNotification = { method: 'robot/gone' };
// @ts-expect-error a notification without its params
export const bare: ServerNotification = { method: 'robot/changed' };
// @ts-expect-error a client's notification
reply({}, { method: 'robot/ready' });

// --- the rest
export const resources: ResourceName[] = ['robot', 'vault'];
export const codes = (keys: ErrorKey[]): number[] => keys.map((key) => errors[key].code);
export const parsed = (value: unknown): number => (isShape(value) ? area(value) : 0);
// @ts-expect-error methods without an entry are not explained
explainParams('robot/fly', {});
`;

describe('the emitted types', { timeout: 60_000 }, () => {
  it('let through what is right and nothing else', () => {
    expect(complaints(USES)).toEqual([]);
  });

  it('are complained about where a use is wrong', () => {
    const wrong = `import type { Shape } from './index.ts';\nexport const shape: Shape = 3;\n`;
    expect(complaints(wrong)).toEqual([
      "src/uses.ts:2 Type 'number' is not assignable to type 'Shape'.",
    ]);
  });
});
