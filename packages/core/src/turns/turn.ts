/** One turn, from what the person says to the last answer of the model. */
import type { ThreadTokenUsage, Turn, TurnError, UserInput } from '@wirebox/app-server-protocol';
import { nextTurn } from '../next-turn.ts';
import type { Ports } from '../ports.ts';
import { type LoadedThread, materialize, type RunningTurn } from '../threads/loaded-thread.ts';
import { type ServedItem, userMessage } from '../threads/stored-item.ts';
import type { ThreadService } from '../threads/thread-service.ts';
import { printContext } from '../threads/thread-settings.ts';
import { addTokens, noTokens } from '../threads/token-usage.ts';
import type { Caller } from '../user-agent.ts';
import { createAnswerReader } from './answer-reader.ts';
import { type AttemptEnd, attempt, backOff } from './attempt.ts';
import type { Send } from './send.ts';
import { runTool, type ToolRegistry, toToolCall } from './tools.ts';
import { type TurnFailure, toReconnecting } from './turn-failure.ts';
import { createTurnRecorder, printTurnError } from './turn-recorder.ts';
import { completeInput, toMessage } from './user-input.ts';

export interface TurnOptions {
  readonly thread: LoadedThread;
  readonly threads: ThreadService;
  readonly ports: Ports;
  readonly caller: Caller;
  readonly version: string;
  readonly send: Send;
  readonly tools: ToolRegistry;
  readonly input: UserInput[];
  readonly clientId: string | null;
  readonly outputSchema: unknown;
  readonly rootTurnId: string | null;
}

type TurnEnd =
  | { status: 'completed' }
  | { status: 'interrupted' }
  | { status: 'failed'; error: TurnError };

/** For the model, which would else go on with what the person did not want. */
const interruptedNote =
  '<turn_aborted>\nThe person stopped the turn before this on purpose. What it was about may be done in part.\n</turn_aborted>';

/** Makes the turn that runs in the thread from now on; `run` sets it going. */
export function createTurn(options: TurnOptions): { running: RunningTurn; run: () => void } {
  const { thread, threads, ports, tools } = options;
  const { clock, random } = ports;
  const { subscriptions, newId } = threads;
  const threadId = thread.meta.id;
  const turnId = newId();
  const rootTurnId = options.rootTurnId ?? turnId;
  const recorder = createTurnRecorder(thread, turnId, subscriptions, clock);
  const controller = new AbortController();
  const { signal } = controller;
  /** Of the answer that the model is giving, which new input makes out of date. */
  let sampling = new AbortController();
  const waiting: { input: UserInput[]; clientId: string | null }[] = [
    { input: options.input, clientId: options.clientId },
  ];
  const itemIds = new Set<string>();
  let lastMessage: ServedItem | undefined;
  let ending = false;
  let startedAt: number | null = null;
  let startedMonotonic = 0;

  const describe = (end: Partial<Turn> = {}): Turn => ({
    id: turnId,
    rootTurnId,
    items: [],
    itemsView: 'notLoaded',
    status: 'inProgress',
    error: null,
    startedAt,
    completedAt: null,
    durationMs: null,
    ...end,
  });
  const seconds = () => Math.floor(clock.now() / 1000);

  function begin(): void {
    startedAt = seconds();
    startedMonotonic = clock.monotonic();
    thread.status = { type: 'active', activeFlags: [] };
    recorder.announce({
      method: 'thread/status/changed',
      params: { threadId, status: thread.status },
    });
    recorder.announce({ method: 'turn/started', params: { threadId, turn: describe() } });
    materialize(thread);
    recorder.event('task_started', {
      turn_id: turnId,
      root_turn_id: rootTurnId,
      started_at: startedAt,
      model_context_window: thread.settings.contextWindow,
      collaboration_mode_kind: 'default',
    });
    const { developerInstructions: text } = thread.settings;
    if (text !== null && text !== thread.instructed) {
      thread.instructed = text;
      const content = [{ type: 'input_text', text }];
      recorder.unseen({ type: 'message', id: `msg_${newId()}`, role: 'developer', content });
    }
    thread.journal.append('turn_context', printContext(turnId, thread.settings));
  }

  async function takeInput(): Promise<void> {
    for (const { input, clientId } of waiting.splice(0)) {
      // An empty input starts a turn that goes on from where things stand.
      if (input.length === 0) continue;
      const startedAtMs = clock.now();
      const content = completeInput(input);
      const id = newId();
      const message = await toMessage(`msg_${newId()}`, input, ports.files);
      recorder.started(userMessage(id, content, clientId, { startedAtMs, completedAtMs: null }));
      recorder.completed(
        userMessage(id, content, clientId, { startedAtMs, completedAtMs: clock.now() }),
        message,
      );
      if (thread.preview === '') {
        thread.preview = content.map((part) => (part.type === 'text' ? part.text : '')).join('');
      }
    }
  }

  const tryOnce = (): Promise<AttemptEnd> =>
    attempt({
      thread,
      request: {
        threadId,
        settings: thread.settings,
        input: thread.input,
        tools,
        outputSchema: options.outputSchema,
      },
      caller: options.caller,
      version: options.version,
      send: options.send,
      env: ports.env,
      clock,
      random,
      signal: sampling.signal,
      reader: createAnswerReader({ threadId, turnId, recorder, clock, newId, taken: itemIds }),
      caughtUp: () => subscriptions.caughtUp(threadId),
    });

  /** Invariant: called without a pause after the last look at `waiting`, so that no input is taken and then lost. */
  function conclude(end: TurnEnd): TurnEnd {
    ending = true;
    return end;
  }

  /** Tries until there is an answer, as often as the provider is worth it, or until there is more to be said. */
  async function sample(): Promise<AttemptEnd> {
    const { streamMaxRetries } = thread.settings.provider;
    sampling = new AbortController();
    if (signal.aborted) sampling.abort();
    for (let retry = 1; ; retry += 1) {
      const end = await tryOnce();
      // Input that has come in the meantime would be lost with a turn that fails.
      if (end.end === 'failed' && sampling.signal.aborted) return { end: 'aborted' };
      if (end.end !== 'failed' || !end.failure.retry || retry > streamMaxRetries) return end;
      recorder.failed(toReconnecting(end.failure, retry, streamMaxRetries), true);
      await clock.sleep(end.failure.delayMs ?? backOff(retry, random), sampling.signal);
      if (sampling.signal.aborted) return { end: 'aborted' };
    }
  }

  async function converse(): Promise<TurnEnd> {
    for (;;) {
      while (waiting.length > 0) await takeInput();
      const end = await sample();
      if (end.end === 'aborted') {
        if (signal.aborted) return conclude({ status: 'interrupted' });
        // What was completed is kept, what was half said is not: the model begins anew, knowing more.
        continue;
      }
      if (end.end === 'failed') return conclude(fail(end.failure));
      const { answer, rateLimits } = end;
      if (answer.tokens !== undefined) {
        thread.usage = addUsage(thread.usage, answer.tokens, thread.settings.contextWindow);
        recorder.usage();
      }
      recorder.announce({ method: 'account/rateLimits/updated', params: { rateLimits } });
      lastMessage = answer.lastMessage ?? lastMessage;
      for (const item of answer.calls) {
        const call = toToolCall(item);
        if (call !== undefined) recorder.unseen(await runTool(tools, item, call, signal));
      }
      if (signal.aborted) return conclude({ status: 'interrupted' });
      if (answer.calls.length === 0 && waiting.length === 0) {
        return conclude({ status: 'completed' });
      }
    }
  }

  function fail({ error, overflow }: TurnFailure): TurnEnd {
    if (overflow) {
      thread.usage = fillUp(thread.usage, thread.settings.contextWindow);
      recorder.usage();
    }
    return { status: 'failed', error };
  }

  async function finish(end: TurnEnd): Promise<void> {
    const { status } = end;
    const error = status === 'failed' ? end.error : null;
    const times = {
      started_at: startedAt,
      completed_at: seconds(),
      duration_ms: Math.round(clock.monotonic() - startedMonotonic),
    };
    if (status === 'interrupted') {
      const content = [{ type: 'input_text', text: interruptedNote }];
      recorder.unseen({ type: 'message', id: `msg_${newId()}`, role: 'user', content });
      recorder.event('turn_aborted', { turn_id: turnId, reason: 'interrupted', ...times });
    } else {
      recorder.event('task_complete', {
        turn_id: turnId,
        root_turn_id: rootTurnId,
        last_agent_message: lastMessage?.type === 'agentMessage' ? lastMessage.text : null,
        ...printTurnError(error),
        ...times,
      });
    }
    // What clients hear to be done has to be so even if the power fails.
    await thread.journal.settle();
    thread.running = undefined;
    thread.status = status === 'failed' ? { type: 'systemError' } : { type: 'idle' };
    recorder.announce({
      method: 'thread/status/changed',
      params: { threadId, status: thread.status },
    });
    if (error !== null) recorder.failed(error, false);
    const items = status === 'completed' && lastMessage !== undefined ? [lastMessage] : [];
    const turn = describe({
      status,
      error,
      items,
      itemsView: items.length > 0 ? 'summary' : 'notLoaded',
      completedAt: times.completed_at,
      durationMs: times.duration_ms,
    });
    recorder.announce({ method: 'turn/completed', params: { threadId, turn } });
  }

  let tellEnded: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    tellEnded = resolve;
  });

  async function run(): Promise<void> {
    await thread.learned;
    begin();
    // The answer has to be out before the model is asked: many a client listens for the turn only once it has its id.
    await nextTurn();
    let end: TurnEnd;
    try {
      end = await converse();
    } catch (error) {
      ports.log.error('a turn failed', {
        threadId,
        error: error instanceof Error ? (error.stack ?? error.message) : typeof error,
      });
      end = conclude({ status: 'failed', error: internalError });
    }
    await finish(end);
    tellEnded();
  }

  const running: RunningTurn = {
    get turn() {
      return describe();
    },
    get ending() {
      return ending;
    },
    get interrupted() {
      return signal.aborted;
    },
    ended,
    steer: (input, clientId) => {
      waiting.push({ input, clientId });
      sampling.abort();
    },
    interrupt: () => {
      // From here on it takes no input: what is said next begins a turn of its own.
      ending = true;
      controller.abort();
      sampling.abort();
      return ended;
    },
  };
  return { running, run: () => void run() };
}

const internalError: TurnError = {
  message: 'Internal error',
  codexErrorInfo: 'other',
  additionalDetails: null,
  misalignment: null,
};

const addUsage = (
  usage: ThreadTokenUsage | undefined,
  last: ThreadTokenUsage['last'],
  modelContextWindow: number,
): ThreadTokenUsage => ({
  total: addTokens(usage?.total ?? noTokens, last),
  last,
  modelContextWindow,
});

/** The model has not told how much there was: it was all that it can take. */
function fillUp(usage: ThreadTokenUsage | undefined, window: number): ThreadTokenUsage {
  const left = Math.max(0, window - (usage?.total.totalTokens ?? 0));
  return {
    total: { ...noTokens, totalTokens: window },
    last: { ...noTokens, totalTokens: left },
    modelContextWindow: window,
  };
}
