/** `wirebox chat`: the server side is a child process, and all that is done here a client of any server can do. */
import {
  type Client,
  ConnectionClosedError,
  RemoteError,
  RpcError,
  UnsupportedMethodError,
} from '@wirebox/client';
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts';
import { splitCommand } from '../split-command.ts';
import { readStdin } from '../stdin.ts';
import { withServer } from '../with-server.ts';
import { describeFailure, signInAdvice, tryOutAdvice } from './chat-advice.ts';
import { declineApprovals } from './chat-approvals.ts';
import { createPrompt } from './chat-prompt.ts';
import { createScreen, type Screen } from './chat-screen.ts';
import { type OpenedThread, openThread } from './chat-thread.ts';
import { takeTurn } from './chat-turn.ts';
import { describeUsage } from './chat-usage.ts';

export interface ChatArguments {
  resume?: string;
  last?: boolean;
  model?: string;
  server?: string;
  /** `key=value`, each. */
  config: string[];
}

interface Conversation {
  readonly client: Client;
  readonly thread: OpenedThread;
  readonly screen: Screen;
}

/** A conversation where a person types, else one question from stdin, whose answer decides on the exit code. */
export async function runChat(options: ChatArguments): Promise<ExitCode> {
  if (options.resume !== undefined && options.last) {
    throw new CommandError('--resume and --last exclude each other', exitCode.usage);
  }
  const modelProvider = await readProvider(options.config);
  const server = options.server === undefined ? undefined : splitCommand(options.server);
  const question = process.stdin.isTTY ? undefined : (await readStdin()).trimEnd();
  if (question === '') throw new CommandError('no question came in on stdin');
  const screen = createScreen(process);
  return withServer(
    {
      ...(server && { server }),
      configOverrides: options.config,
      // A log in the midst of a conversation is for those who ask for it.
      stderr: process.env.RUST_LOG ? 'inherit' : 'ignore',
    },
    (client) =>
      explained(async () => {
        showWarnings(client, screen);
        declineApprovals(client, screen);
        const thread = await openThread(client, { ...options, modelProvider }, screen);
        await requireLogin(client, thread);
        screen.note(describeThread(thread));
        const conversation = { client, thread, screen };
        if (question === undefined) return converse(conversation);
        return answerOne(conversation, question);
      }),
  );
}

function showWarnings(client: Client, screen: Screen): void {
  client.on('configWarning', ({ summary, details }) =>
    screen.warn(details ? `${summary} ${details}` : summary),
  );
  client.on('warning', ({ message }) => screen.warn(message));
}

/** What the server refuses, or does not answer, ends the command with its reason and without a stack. */
async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isExpected =
      error instanceof RemoteError ||
      error instanceof RpcError ||
      error instanceof UnsupportedMethodError;
    throw isExpected ? new CommandError(error.message) : error;
  }
}

/**
 * The provider that `-c` names. It goes into the request for the thread as well: there a provider that does not exist
 * is refused, and one that a stored thread had before is replaced.
 */
async function readProvider(overrides: readonly string[]): Promise<string | undefined> {
  const { ConfigError, parseOverrides } = await import('@wirebox/core/config');
  try {
    const { model_provider: provider } = await parseOverrides(overrides);
    return typeof provider === 'string' ? provider : undefined;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new CommandError(`-c ${error.message}`, exitCode.usage);
  }
}

/** Asking the built-in provider without a login would only fail later, and less clearly. */
async function requireLogin(client: Client, { modelProvider }: OpenedThread): Promise<void> {
  if (modelProvider !== 'openai') return;
  const { account, requiresOpenaiAuth } = await client.accountRead({});
  if (account || !requiresOpenaiAuth) return;
  throw new CommandError(`nobody is signed in\n  ${signInAdvice}\n  ${tryOutAdvice}`);
}

const isEcho = ({ modelProvider }: OpenedThread): boolean => modelProvider === 'echo';

const describeThread = (thread: OpenedThread): string =>
  isEcho(thread)
    ? `echo: canned answers, no model is asked; thread ${thread.id}`
    : `model ${thread.model} of ${thread.modelProvider}; thread ${thread.id}`;

async function answerOne(conversation: Conversation, question: string): Promise<ExitCode> {
  const interrupt = new AbortController();
  // Once: whoever presses Ctrl-C again does not want to wait for the server either.
  process.once('SIGINT', () => interrupt.abort());
  try {
    return await ask(conversation, question, interrupt.signal);
  } catch (error) {
    // A terminal sends Ctrl-C to the server as well, so it may go before it has told how the turn ended.
    if (!(error instanceof ConnectionClosedError) || !interrupt.signal.aborted) throw error;
    conversation.screen.warn('interrupted');
    return exitCode.failed;
  }
}

async function converse(conversation: Conversation): Promise<ExitCode> {
  const { client, thread, screen } = conversation;
  screen.note('Ctrl-C stops an answer, Ctrl-D leaves.');
  const leave = () => void client.close();
  const prompt = createPrompt({ input: process.stdin, output: process.stderr, onLeave: leave });
  // So that the terminal is given back as it was.
  process.once('SIGTERM', leave);
  const closed = client.closed.then((ending) => {
    throw new ConnectionClosedError('the conversation was cut off', ending);
  });
  closed.catch(() => {});
  let asked = 0;
  try {
    for (;;) {
      const said = await Promise.race([prompt.ask(), closed]);
      if (said === undefined) return exitCode.done;
      asked += 1;
      await ask(conversation, said.text, said.interrupt);
    }
  } catch (error) {
    if (error instanceof ConnectionClosedError && error.by === 'client') return exitCode.done;
    throw error;
  } finally {
    process.removeListener('SIGTERM', leave);
    prompt.close();
    if (asked > 0) screen.note(`To go on with it: wirebox chat --resume ${thread.id}`);
  }
}

/** One question and its answer. Rejects where the server has gone. */
async function ask(
  { client, thread, screen }: Conversation,
  text: string,
  signal: AbortSignal,
): Promise<ExitCode> {
  try {
    const { turn, usage } = await takeTurn({ client, threadId: thread.id, text, screen, signal });
    if (usage !== undefined) {
      screen.note(`${isEcho(thread) ? 'echo, no model was asked; ' : ''}${describeUsage(usage)}`);
    }
    switch (turn.status) {
      case 'completed':
        return exitCode.done;
      case 'interrupted':
        screen.warn('interrupted');
        return exitCode.failed;
      default:
        screen.warn(
          `wirebox: ${turn.error ? describeFailure(turn.error, thread.modelProvider) : `the turn is ${turn.status}`}`,
        );
        return exitCode.failed;
    }
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    screen.warn(`wirebox: ${error.message}`);
    return exitCode.failed;
  }
}
