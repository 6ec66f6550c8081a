/** The ports that a browser is sent back to are two for the whole machine, and a newer login ends the one before it. */
import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Held by whoever may sign in for real; it is free when its holder dies. */
const guard = 1456;

const claim = () =>
  new Promise<Server | undefined>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(guard, '127.0.0.1', () => resolve(server));
  });

/** Runs while no other test, of this process or another, waits for a browser. */
export async function withLoginPort<T>(use: () => Promise<T>): Promise<T> {
  let held = await claim();
  while (held === undefined) {
    await sleep(20);
    held = await claim();
  }
  try {
    return await use();
  } finally {
    held.close();
  }
}
