import { describe, expect, it } from 'vitest';
import { emitTypescript } from './index.ts';
import { loadEmitted } from './testing/load-emitted.ts';
import { sampleModel } from './testing/sample-model.ts';

type Anything = { [name: string]: (...args: unknown[]) => unknown };

const files = emitTypescript(sampleModel);
const load = (name: string) => loadEmitted<Anything>(files, `src/${name}.ts`);

describe('the emitted client', () => {
  const calls: unknown[][] = [];
  const client = load('client').createAppServerClient!((...args: unknown[]) => {
    calls.push(args);
    return Promise.resolve(`answer ${calls.length}`);
  }) as Anything;

  it('has one function a request, which passes everything on', async () => {
    expect(Object.keys(client)).toEqual([
      'robotDraw',
      'robotList',
      'robotSay',
      'robotStop',
      'vaultOpen',
      'vaultTell',
    ]);
    const options = { timeoutMs: 5 };
    await expect(client.robotSay!({ kind: 'halt' }, options)).resolves.toBe('answer 1');
    await client.robotStop!(options);
    await client.robotList!();
    expect(calls).toEqual([
      ['robot/say', { kind: 'halt' }, options],
      ['robot/stop', undefined, options],
      ['robot/list', undefined, undefined],
    ]);
  });
});

describe('the emitted server stubs', () => {
  const { reply, failure, isReply, isFailure } = load('server') as Required<Anything>;

  it('tell replies and failures from results', () => {
    const answer = reply!({ a: 1 }, { method: 'robot/gone' });
    expect(answer).toMatchObject({ result: { a: 1 }, notifications: [{ method: 'robot/gone' }] });
    expect(isReply!(answer)).toBe(true);
    expect(isFailure!(answer)).toBe(false);
    const failed = failure!('tooFar', { distance: 3 });
    expect(failed).toMatchObject({ key: 'tooFar', data: { distance: 3 } });
    expect(isFailure!(failed)).toBe(true);
    expect(isReply!(failed)).toBe(false);
    for (const result of [undefined, null, 'reply', { key: 'tooFar', data: {} }]) {
      expect(isReply!(result) || isFailure!(result)).toBe(false);
    }
  });
});

describe('the emitted errors', () => {
  const { errorMessage } = load('errors') as Required<Anything>;

  it('fill the members of their data into their text', () => {
    expect(errorMessage!('tooFar', { distance: 3.5 })).toBe('too far: 3.5 m');
    expect(errorMessage!('outOfInk', { colour: 'red' })).toBe('out of red');
    expect(errorMessage!('outOfInk', undefined)).toBe('out of {colour}');
    expect(errorMessage!('invalidParams', undefined)).toBe('Invalid params');
  });
});

describe('the emitted lists of values', () => {
  const types = load('types');

  it('lead from an unknown value to the fallback', () => {
    expect(types.colourValues).toEqual(['red', 'deep-blue', 'none']);
    expect(types.knownColour!('deep-blue')).toBe('deep-blue');
    expect(types.knownColour!('ultraviolet')).toBe('none');
    expect(types.unknownValue!('ultraviolet')).toBe('ultraviolet');
  });
});
