/** What the script of each client is given. It runs in a process of its own, as the client would in the program of a user. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type FakeModelProvider, startModelProvider } from '@wirebox/core/testing';
import { configureLab } from '../peer/lab.ts';
import type { Door } from './install.ts';

export interface Lab {
  /** The command to start as `COMMAND app-server`. */
  readonly command: string;
  /** `CODEX_HOME`, which the server inherits. */
  readonly home: string;
  readonly provider: FakeModelProvider;
}

const [clients = '', command = '', mode, home = ''] = process.argv.slice(2);

/** What a package exports, of which the caller says how much it uses. */
export const load = <T>(door: Door): Promise<T> =>
  import(pathToFileURL(join(clients, door)).href) as Promise<T>;

/**
 * Runs the part that is asked for: with a model provider that says what it is told to, or with the one that is built
 * into Wirebox. The process ends by itself when nothing is left running: so a server that outlives its client is seen.
 */
export async function runScript(parts: {
  lab: (lab: Lab) => Promise<void>;
  echo: (lab: Omit<Lab, 'provider'>) => Promise<void>;
}): Promise<void> {
  if (mode === 'echo') return parts.echo({ command, home });
  const provider = await startModelProvider();
  try {
    configureLab(home, provider);
    await parts.lab({ command, home, provider });
  } finally {
    await provider.close();
  }
}

/** Waits for something that the client tells nobody of. */
export async function until(what: string, is: () => boolean): Promise<void> {
  for (let tries = 0; !is(); tries++) {
    if (tries === 1000) throw new Error(`it never came to this: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
