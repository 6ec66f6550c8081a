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
  unknownValue, type Address, type Approval, type Fault, type JammedFault, type LostFault,
  type PictureShape, type Session, type States, type Empty, type UnknownFault,
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
    case 'picture': {
      const picture: PictureShape = shape;
      // @ts-expect-error of the two only one is sure to be there
      shape.url;
      return ('url' in shape ? shape.url : shape.fileId).length + (picture.detail ?? '').length;
    }
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

// --- alternatives: what all have, and at least one set of the rest
export const picture: Shape = { type: 'picture', url: 'a' };
export const both: Shape = { type: 'picture', url: 'a', fileId: 'b', detail: 'one' };
// @ts-expect-error none of the sets
export const blank: Shape = { type: 'picture', detail: 'one' };
// @ts-expect-error a set in part
export const partial: Address = { number: 3 };
// @ts-expect-error a set with a wrong member
export const wrongSet: Address = { street: 'a', number: 'b' };
export const place = (address: Address): string | number =>
  (address.label ?? '') + ('street' in address ? address.street : address.point.x);

// --- keyed unions: \`typeof\` takes the strings, \`in\` the keys one by one
export function repair(fault: Fault): string {
  if (typeof fault === 'string') {
    switch (fault) {
      case 'overheated':
      case 'stuck':
        return fault;
      default: {
        const unknown: UnknownValue = fault;
        return unknown;
      }
    }
  }
  if ('jammed' in fault) {
    const jammed: JammedFault = fault;
    const limb: number | null | undefined = fault.jammed.limb;
    // @ts-expect-error a variant has its own key and no other
    fault.noise;
    return String(jammed) + limb;
  }
  if ('torn-off' in fault) return String(fault['torn-off'].limb);
  if ('wornBy' in fault) return fault.wornBy === null ? '' : repair(fault.wornBy);
  if ('helped' in fault) return String(fault.helped.at);
  if ('noise' in fault) return String(fault.noise);
  if ('lost' in fault) {
    const lost: LostFault['lost'] = fault.lost;
    return lost.at;
  }
  const rest: UnknownFault = fault;
  const entries: [string, unknown][] = Object.entries(fault);
  return entries.concat(Object.entries(rest)).join();
}
// @ts-expect-error a key that the protocol does not know
export const unknownKey = (fault: Fault) => typeof fault !== 'string' && fault.fire;
export const faults: Fault[] = [
  'stuck',
  { jammed: {} },
  unknownValue('on fire'),
  { [unknownValue('burning')]: { since: 3 } },
];
// @ts-expect-error nobody can make up a string
export const madeUpString: Fault = 'on fire';
// @ts-expect-error nor a key
export const madeUpKey: Fault = { burning: { since: 3 } };
// @ts-expect-error nor what a known one holds
export const wrongContent: Fault = { jammed: { limb: 'left' } };
export function approved(approval: Approval): boolean {
  if (approval === 'never' || approval === 'always') return approval === 'always';
  if ('granular' in approval) return approval.granular.write;
  const nothing: never = approval;
  return nothing;
}

// --- unions without a tag
export function rooms(session: Session): string {
  if ('rooms' in session) return session.rooms.join();
  if ('authUrl' in session) return session.authUrl + session.loginId;
  return String(place(session));
}
// @ts-expect-error half of a member
export const half: Session = { authUrl: 'a' };

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
