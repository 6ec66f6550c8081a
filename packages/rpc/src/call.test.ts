import { describe, expect, test } from 'vitest';
import { Call } from './call.ts';
import { Window } from './window.ts';

const makeWindow = (running: number, waiting: number) =>
  new Window({ running, waiting }, { onRoom: () => undefined });

describe('what a call takes of the window it gives back', () => {
  const ways: Record<string, (call: Call) => void> = {
    answered: (call) => call.finish(),
    'answered twice': (call) => {
      call.finish();
      call.finish();
    },
    'left and came back': (call) => {
      call.leave();
      call.enter();
      call.finish();
    },
    'left twice at once': (call) => {
      call.leave();
      call.leave();
      call.enter();
      call.enter();
      call.finish();
    },
    'answered while it was out': (call) => {
      call.leave();
      call.finish();
      call.enter();
    },
    'left after it was answered': (call) => {
      call.finish();
      call.leave();
      call.enter();
    },
  };

  test.each(Object.entries(ways))('%s', (_name, run) => {
    const window = makeWindow(2, 2);
    for (let count = 0; count < 10; count += 1) {
      run(new Call(count, 'm', undefined, window));
      expect(window.idle).toBe(true);
    }
    // With one running there is room for exactly one more.
    window.accept();
    expect(window.open).toBe(true);
    window.accept();
    expect(window.open).toBe(false);
    expect([window.leave(), window.leave(), window.leave()]).toEqual([true, true, false]);
  });
});

describe('the signal', () => {
  test('is made when it is asked for, and is aborted by then if the call is lost', () => {
    const call = new Call(1, 'm', undefined, makeWindow(1, 1));
    call.abandon();
    expect(call.signal.aborted).toBe(true);
    expect(call.signal).toBe(call.signal);
  });
});
