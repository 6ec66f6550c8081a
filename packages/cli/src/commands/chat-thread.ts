/** Opens the thread that a conversation is held in. */
import { type Client, RemoteError } from '@wirebox/client';
import { CommandError } from '../exit-code.ts';
import { describeItem } from './chat-item.ts';
import type { Screen } from './chat-screen.ts';

export interface ThreadChoice {
  /** Id of a stored thread. */
  resume?: string | undefined;
  /** The thread that was used last. */
  last?: boolean | undefined;
  /** Undefined: as stored or configured. */
  model?: string | undefined;
  modelProvider: string | undefined;
}

export interface OpenedThread {
  readonly id: string;
  readonly model: string;
  readonly modelProvider: string;
}

/** A new thread, or a stored one, whose last turn is then shown. */
export async function openThread(
  client: Client,
  choice: ThreadChoice,
  screen: Screen,
): Promise<OpenedThread> {
  const { model = null, modelProvider = null } = choice;
  try {
    const threadId = choice.last ? await findLast(client) : choice.resume;
    if (threadId === undefined) {
      const started = await client.threadStart({ model, modelProvider });
      return { ...started, id: started.thread.id };
    }
    const resumed = await client.threadResume({ threadId, model, modelProvider });
    for (const item of resumed.thread.turns.at(-1)?.items ?? []) {
      const line = describeItem(item);
      if (line !== undefined) screen.note(line);
    }
    return { ...resumed, id: resumed.thread.id };
  } catch (error) {
    if (error instanceof RemoteError && noSuchThread.has(error.key)) {
      throw new CommandError(`${error.message}\n  ${listAdvice}`);
    }
    throw error;
  }
}

const noSuchThread: ReadonlySet<string | undefined> = new Set([
  'invalidSessionId',
  'invalidThreadId',
  'noRolloutFound',
]);

const listAdvice = `see which there are:  wirebox call thread/list '{"modelProviders":[]}'`;

async function findLast(client: Client): Promise<string> {
  // An empty list of providers stands for all: what was last may have been with another one than is configured.
  const { data } = await client.threadList({
    limit: 1,
    sortKey: 'updated_at',
    modelProviders: [],
  });
  const [last] = data;
  if (last !== undefined) return last.id;
  throw new CommandError('there is no thread to go on with; leave out --last to start one');
}
