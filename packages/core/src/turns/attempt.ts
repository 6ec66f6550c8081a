/** One attempt to get an answer of the model: the request, tried again where it never got through, and its stream. */
import type { RateLimitSnapshot } from '@wirebox/app-server-protocol';
import { describeFetchError } from '../http.ts';
import type { Clock, Env, Random } from '../ports.ts';
import type { LoadedThread } from '../threads/loaded-thread.ts';
import type { Caller } from '../user-agent.ts';
import type { Answer, AnswerReader } from './answer-reader.ts';
import { readEventStream } from './event-stream.ts';
import { type ModelRequest, printBody, readOwnKey, toDraft } from './model-request.ts';
import { readRateLimits } from './rate-limits.ts';
import { readRefusal } from './refusal-body.ts';
import type { Send, Sent } from './send.ts';
import {
  fromMissingKey,
  fromNetwork,
  fromSignIn,
  fromStatus,
  fromStream,
  type TurnFailure,
} from './turn-failure.ts';

export type AttemptEnd =
  | { end: 'answered'; answer: Answer; rateLimits: RateLimitSnapshot }
  | { end: 'failed'; failure: TurnFailure }
  | { end: 'aborted' };

export interface AttemptOptions {
  readonly thread: LoadedThread;
  readonly request: ModelRequest;
  readonly caller: Caller;
  readonly version: string;
  readonly send: Send;
  readonly env: Env;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  readonly reader: AnswerReader;
  /** Awaited between reads: nothing more is read as long as somebody has not caught up. */
  readonly caughtUp: () => Promise<void>;
}

export async function attempt(options: AttemptOptions): Promise<AttemptEnd> {
  const { thread, env, clock, signal, reader } = options;
  const { provider } = thread.settings;
  const own = readOwnKey(provider, env);
  if ('missing' in own) {
    return failed(fromMissingKey(own.missing, provider.envKeyInstructions));
  }
  const opened = await open(options);
  if (!('response' in opened)) return opened;
  const { response } = opened;
  const ended = await readEventStream(response.body, {
    idleMs: provider.streamIdleTimeoutMs,
    clock,
    signal,
    take: async (events) => {
      const isOver = reader.take(events);
      await orAborted(options.caughtUp(), signal);
      return isOver;
    },
  });
  const { result } = reader;
  if (result !== undefined) {
    return 'failure' in result
      ? failed(result.failure)
      : { end: 'answered', answer: result.answer, rateLimits: readRateLimits(response.headers) };
  }
  return ended.end === 'aborted' ? { end: 'aborted' } : failed(fromStream(ended));
}

const failed = (failure: TurnFailure): AttemptEnd => ({ end: 'failed', failure });

/** A request that met no server, or a server in trouble, is sent again without telling anybody. */
async function open(options: AttemptOptions): Promise<AttemptEnd | { response: Response }> {
  const { clock, random, signal, thread } = options;
  const { requestMaxRetries } = thread.settings.provider;
  for (let retry = 0; ; retry += 1) {
    const outcome = await sendOnce(options);
    if (outcome === undefined) return { end: 'aborted' };
    if ('response' in outcome) return outcome;
    if (signal.aborted) return { end: 'aborted' };
    if (!outcome.resend || retry >= requestMaxRetries) return failed(outcome.failure);
    await clock.sleep(backOff(retry + 1, random), signal);
    if (signal.aborted) return { end: 'aborted' };
  }
}

/** Undefined where it was given up. */
async function sendOnce(
  options: AttemptOptions,
): Promise<{ response: Response } | { failure: TurnFailure; resend: boolean } | undefined> {
  const { send, request, thread, env, caller, version, signal } = options;
  const body = printBody(request);
  const threadId = thread.meta.id;
  const headers = {
    accept: 'text/event-stream',
    'content-type': 'application/json',
    'session-id': threadId,
    'thread-id': threadId,
    'x-client-request-id': threadId,
  };
  const context = { provider: thread.settings.provider, env, caller, version };
  let url = '';
  let sent: Sent | undefined;
  try {
    const sending = send((credential) => {
      const draft = toDraft(context, '/responses', credential, {
        method: 'POST',
        // Somewhere else is somebody else, who is not to get the key.
        redirect: 'manual',
        headers,
        body,
        signal,
        silenceMs: thread.settings.provider.streamIdleTimeoutMs,
      });
      url = withoutQuery(draft.url);
      return draft;
    });
    // A renewal of the login is not given up with the turn that needs it; nor does that wait for its end.
    sent = await orAborted(sending, signal);
  } catch (error) {
    return { failure: fromNetwork(describeFetchError(error, url)), resend: true };
  }
  if (sent === undefined) return undefined;
  if ('fault' in sent) return { failure: fromSignIn(sent.fault), resend: false };
  const { response } = sent;
  if (response.ok) return { response };
  const { status } = response;
  const text = await readRefusal(response, options.clock);
  return {
    failure: fromStatus({ status, headers: response.headers, body: text, url }),
    resend: status >= 500,
  };
}

/** What a provider wants in the query may be a key. */
const withoutQuery = (url: string): string => url.split('?', 1)[0] ?? url;

/** Doubles each time from 200 ms; give or take a tenth, so that not all come back at once. */
export function backOff(attemptNumber: number, random: Random): number {
  const [byte = 128] = random.bytes(1);
  return 200 * 2 ** (attemptNumber - 1) * (0.9 + (byte / 255) * 0.2);
}

/** Ends as the promise does, or with undefined when it is of no interest any more. */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  let stop = () => {};
  const aborted = new Promise<undefined>((resolve) => {
    stop = () => resolve(undefined);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
