/** @zakstam/codex-local-component: its runtime for hosts, with what it stores kept in memory, and its reader of messages. */
import assert from 'node:assert/strict';
import { message } from '@wirebox/core/testing';
import { createStore, type Delta } from './codex-local-store.ts';
import { type Lab, load, runScript, until } from './script.ts';

interface Thread {
  id: string;
  preview: string;
  turns: { status: string; items: { type: string; text?: string }[] }[];
}

interface Response {
  result: { thread: Thread; data: unknown[] };
}

interface State {
  running: boolean;
  threadId: string | null;
  turnId: string | null;
  turnInFlight: boolean;
  lastError: string | null;
}

interface Runtime {
  start(options: object): Promise<void>;
  stop(): Promise<void>;
  sendTurn(text: string): Promise<{ turnId: string }>;
  interrupt(): void;
  getState(): State;
  listThreads(params?: object): Promise<Response>;
  listLoadedThreads(): Promise<Response>;
  readThread(threadId: string, includeTurns: boolean): Promise<Response>;
  resumeThread(threadId: string): Promise<Response>;
  forkThread(threadId: string): Promise<Response>;
  archiveThread(threadId: string): Promise<Response>;
  unarchiveThread(threadId: string): Promise<Response>;
  readAccount(): Promise<{ result: { account: unknown } }>;
}

interface Exports {
  createCodexHostRuntime(options: object): Runtime;
  durableMessageForPayload(
    kind: string,
    payloadJson: string,
  ): { role: string; status: string; text: string } | null;
  durableMessageDeltaForPayload(kind: string, payloadJson: string): { delta: string } | null;
  terminalStatusForPayload(
    kind: string,
    payloadJson: string,
  ): { status: string; error?: string } | null;
}

const codex = await load<Exports>('codex-local.mjs');
const answer = 'Hello from the lab.';

async function open({ command, home }: Omit<Lab, 'provider'>, options: object = {}) {
  const store = createStore();
  const faults: string[] = [];
  const refusals: string[] = [];
  const runtime = codex.createCodexHostRuntime({
    bridge: { codexBin: command },
    persistence: store.persistence,
    handlers: {
      onProtocolError: (fault: { message: string }) => faults.push(fault.message),
      onGlobalMessage: ({ error }: { error?: { message: string } }) => {
        if (error !== undefined) refusals.push(error.message);
      },
    },
  });
  await runtime.start({ actor: { userId: 'somebody' }, cwd: home, ingestFlushMs: 5, ...options });
  await until('the thread is there', () => runtime.getState().threadId !== null);
  return { runtime, faults, refusals, ...store };
}

type Opened = Awaited<ReturnType<typeof open>>;

/** Says something, and gives what is known of the turn when it is over: what became of it, and what was stored of it. */
async function say({ runtime, fates, deltas }: Opened, text: string) {
  const turns = fates.size;
  // Not found by the id of the turn: behind an error, the client may forget which one it has given it.
  const from = deltas.length;
  const { turnId } = await runtime.sendTurn(text);
  await until('the turn is over', () => {
    const told = deltas.slice(from).some(({ kind }) => kind === 'turn/completed');
    return told && fates.size > turns && !runtime.getState().turnInFlight;
  });
  return { turnId, fate: [...fates.values()].at(-1) ?? [], stored: deltas.slice(from) };
}

const streamedText = (stored: Delta[]): string =>
  stored
    .map((one) => codex.durableMessageDeltaForPayload(one.kind, one.payloadJson)?.delta ?? '')
    .join('');

const messagesOf = (stored: Delta[]) =>
  stored.flatMap(({ kind, payloadJson }) => {
    const message = kind === 'item/completed' && codex.durableMessageForPayload(kind, payloadJson);
    return message ? [[message.role, message.status, message.text]] : [];
  });

const endOf = (stored: Delta[]) =>
  stored
    .map((one) => codex.terminalStatusForPayload(one.kind, one.payloadJson)?.status)
    .filter(Boolean);

const told = ({ provider }: Lab): string[] =>
  (provider.calls.at(-1)?.body.input ?? [])
    .filter(({ role }) => role === 'user' || role === 'assistant')
    .map(({ content }) => (content as { text?: string }[])[0]?.text ?? '')
    .filter((text) => !text.startsWith('<'));

/** Two turns, what can be asked about the thread, and a turn that fails. Gives the id of the thread. */
async function converse(lab: Lab): Promise<string> {
  const opened = await open(lab);
  const { runtime, usages, faults } = opened;

  const first = await say(opened, 'first');
  assert.ok(first.fate.includes('started'));
  assert.equal(first.fate.at(-1), 'completed');
  assert.equal(streamedText(first.stored), answer);
  assert.deepEqual(messagesOf(first.stored), [
    ['user', 'completed', 'first'],
    ['assistant', 'completed', answer],
  ]);
  assert.deepEqual(endOf(first.stored), ['completed']);
  assert.deepEqual(
    usages.map((one) => [one.turnId, one.totalTokens, one.inputTokens, one.outputTokens]),
    [[first.turnId, 15, 10, 5]],
  );

  await say(opened, 'second');
  assert.deepEqual(told(lab), ['first', answer, 'second']);
  assert.deepEqual(
    usages.map((one) => [one.totalTokens, one.lastTotalTokens]),
    [
      [15, 15],
      [30, 15],
    ],
  );

  const threadId = runtime.getState().threadId ?? '';
  const { data } = (await runtime.listThreads()).result;
  assert.deepEqual(
    (data as Thread[]).map(({ id, preview }) => [id, preview]),
    [[threadId, 'first']],
  );
  assert.deepEqual((await runtime.listLoadedThreads()).result.data, [threadId]);
  const { thread } = (await runtime.readThread(threadId, true)).result;
  assert.deepEqual(
    thread.turns.map(({ status, items }) => [status, items.map(({ type }) => type)]),
    [
      ['completed', ['userMessage', 'agentMessage']],
      ['completed', ['userMessage', 'agentMessage']],
    ],
  );
  assert.equal((await runtime.readAccount()).result.account, null);

  lab.provider.reactions.push({ status: 400, body: '{"detail":"no such model"}' });
  const failed = await say(opened, 'fail');
  assert.ok(failed.fate.some((fate) => fate.startsWith('failed')));
  assert.ok(endOf(failed.stored).includes('failed'));
  assert.equal((await say(opened, 'after')).fate.at(-1), 'completed');

  assert.deepEqual(faults, []);
  assert.equal(runtime.getState().lastError, null);
  await runtime.stop();
  return threadId;
}

/** Another process of the server goes on with the thread, forks it, puts it away and takes it out again. */
async function goOn(lab: Lab, threadId: string): Promise<void> {
  const resumed = await open(lab, { threadStrategy: 'resume', runtimeThreadId: threadId });
  const { runtime, faults } = resumed;
  assert.equal(runtime.getState().threadId, threadId);
  assert.equal((await say(resumed, 'third')).fate.at(-1), 'completed');
  assert.deepEqual(told(lab).slice(0, 3), ['first', answer, 'second']);
  assert.equal(told(lab).at(-1), 'third');
  const again = await runtime.resumeThread(threadId);
  assert.equal(again.result.thread.turns.length, 5);
  const fork = await runtime.forkThread(threadId);
  assert.notEqual(fork.result.thread.id, threadId);
  assert.equal(fork.result.thread.turns.length, 5);

  await runtime.archiveThread(threadId);
  const ids = async (archived: boolean) =>
    ((await runtime.listThreads({ archived })).result.data as Thread[]).map(({ id }) => id);
  assert.deepEqual(await ids(true), [threadId]);
  assert.deepEqual(await ids(false), [fork.result.thread.id]);
  await runtime.unarchiveThread(threadId);
  assert.deepEqual(await ids(true), []);
  assert.deepEqual(faults, []);
  await runtime.stop();

  const forked = await open(lab, { threadStrategy: 'fork', runtimeThreadId: threadId });
  assert.equal((await say(forked, 'of the fork')).fate.at(-1), 'completed');
  assert.equal(told(lab)[0], 'first');
  await forked.runtime.stop();
}

/**
 * The client has an id of its own for each turn and stops it under that one, which the server cannot know; it goes well
 * where it is asked to stop before there is a turn. Both are as published, so both are seen here.
 */
async function interrupt(lab: Lab): Promise<void> {
  const opened = await open(lab);
  const { runtime, refusals, fates, faults, deltas } = opened;
  let end = (_: undefined) => {};
  const gate = new Promise<undefined>((resolve) => {
    end = resolve;
  });
  const slow = message('slow');
  lab.provider.reactions.push({ steps: [...slow.slice(0, 3), gate, ...slow.slice(3)] });
  const saying = say(opened, 'go on');
  await until('the answer has begun', () => streamedText(deltas) !== '');
  runtime.interrupt();
  await until('the server has refused', () => refusals.length === 1);
  assert.match(refusals[0] ?? '', /^expected active turn id .+ but found .+/);
  end(undefined);
  assert.equal((await saying).fate.at(-1), 'completed');

  lab.provider.reactions.push({ steps: [...slow.slice(0, 3), new Promise(() => undefined)] });
  runtime.interrupt();
  const stopped = await say(opened, 'stop me');
  assert.equal(stopped.fate.at(-1), 'cancelled interrupted');
  assert.deepEqual(endOf(stopped.stored), ['interrupted']);
  lab.provider.reactions.length = 0;
  assert.equal((await say(opened, 'after')).fate.at(-1), 'completed');
  assert.equal(fates.size, 3);
  assert.deepEqual(faults, []);
  await runtime.stop();
}

await runScript({
  async lab(lab) {
    await goOn(lab, await converse(lab));
    await interrupt(lab);
  },
  async echo(lab) {
    const opened = await open(lab);
    const { fate, stored } = await say(opened, 'Is anybody there?');
    assert.equal(fate.at(-1), 'completed');
    const text = streamedText(stored);
    assert.match(text, /no model was asked/);
    assert.match(text, /Is anybody there\?/);
    assert.deepEqual(opened.faults, []);
    await opened.runtime.stop();
  },
});
