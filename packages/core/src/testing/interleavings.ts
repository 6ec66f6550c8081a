/** Runs a story of several actors once for each order in which their effects can happen. */

export interface Stage {
  /** An effect that happens when the order says so; until then whoever wants it waits. */
  step<T>(actor: string, happen: () => T, isPossible?: () => boolean): Promise<T>;
  /** Resolves when no effect is possible any more: time passes slowly. */
  rest(): Promise<void>;
}

interface Waiting {
  readonly actor: string;
  readonly isPossible: () => boolean;
  readonly happen: () => void;
}

export interface Bounds {
  /** How often an actor is interrupted that could go on. */
  readonly mostSwitches: number;
}

/** Everything that is only computed has happened when this resolves. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Resolves to the number of orders. A story that rejects, or in which nobody can go on, rejects with its order. */
export async function tryEveryOrder(
  { mostSwitches }: Bounds,
  story: (stage: Stage) => Promise<void>,
): Promise<number> {
  // Which of the actors that could go on did, and how many there were, at each point of the last order.
  let path: { chosen: number; of: number }[] = [];
  for (let orders = 1; ; orders++) {
    const taken = await runOnce(path, mostSwitches, story);
    while (taken.length > 0) {
      const last = taken.pop()!;
      if (last.chosen + 1 < last.of) {
        taken.push({ chosen: last.chosen + 1, of: last.of });
        break;
      }
    }
    if (taken.length === 0) return orders;
    path = taken;
  }
}

async function runOnce(
  path: readonly { chosen: number }[],
  mostSwitches: number,
  story: (stage: Stage) => Promise<void>,
): Promise<{ chosen: number; of: number }[]> {
  let waiting: Waiting[] = [];
  let isOver = false;
  const told: string[] = [];
  const resting: (() => void)[] = [];
  const stage: Stage = {
    step: (actor, happen, isPossible = () => true) =>
      new Promise((resolve, reject) => {
        waiting.push({
          actor,
          isPossible,
          happen: () => {
            try {
              resolve(happen());
            } catch (error) {
              reject(error);
            }
          },
        });
      }),
    rest: () => new Promise((resolve) => resting.push(resolve)),
  };
  const telling = story(stage).finally(() => {
    isOver = true;
  });
  telling.catch(() => {});

  const taken: { chosen: number; of: number }[] = [];
  let running: string | undefined;
  let switches = 0;
  for (await settled(); !isOver; await settled()) {
    const possible = waiting.filter(({ isPossible }) => isPossible());
    if (possible.length === 0 && resting.length > 0) {
      for (const wake of resting.splice(0)) wake();
      continue;
    }
    const mine = possible.filter(({ actor }) => actor === running);
    const options =
      mine.length === 0
        ? possible
        : switches < mostSwitches
          ? [...mine, ...possible.filter(({ actor }) => actor !== running)]
          : mine;
    if (options.length === 0) throw new Error(`nobody can go on after ${told.join(' ')}`);
    const chosen = path[taken.length]?.chosen ?? 0;
    taken.push({ chosen, of: options.length });
    const next = options[chosen]!;
    if (mine.length > 0 && next.actor !== running) switches += 1;
    running = next.actor;
    told.push(running);
    waiting = waiting.filter((other) => other !== next);
    next.happen();
  }
  await telling.catch((cause: unknown) => {
    throw new Error(`in the order ${told.join(' ')}: ${String(cause)}`, { cause });
  });
  return taken;
}
