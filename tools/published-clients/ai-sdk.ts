/** ai-sdk-provider-codex-app-server, used through the AI SDK as its documentation shows. */
import assert from 'node:assert/strict';
import { completed, message } from '@wirebox/core/testing';
import { type Lab, load, runScript, until } from './script.ts';

/**
 * The client closes the stream of an aborted turn without asking whether its reader has done so already, and then throws
 * where nobody can catch it. That is a fault of its own, met with any server.
 */
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  const isTheirs =
    error.code === 'ERR_INVALID_STATE' &&
    error.stack?.includes('ai-sdk-provider-codex-app-server/src/stream/stream-emitter');
  if (isTheirs) return;
  console.error(error);
  process.exit(1);
});

type Part = { type: string; text?: string; rawValue?: { method: string }; finishReason?: string };

interface Streamed {
  fullStream: AsyncIterable<Part>;
  text: Promise<string>;
  finishReason: Promise<string>;
  usage: Promise<{ raw: { threadId: string; status: string } }>;
  providerMetadata: Promise<{ codex: { sessionId: string } }>;
}

interface Session {
  threadId: string;
  turnId: string | null;
  injectMessage(text: string): Promise<void>;
  interrupt(): Promise<void>;
  isActive(): boolean;
}

interface Model {
  getSession(): Session | null;
  dispose(): void;
}

interface Settings {
  codexPath: string;
  cwd: string;
  logger: Record<'debug' | 'info' | 'warn' | 'error', (text: string) => void>;
  threadMode?: 'persistent' | 'stateless';
  baseInstructions?: string;
  resume?: string;
}

interface Exports {
  streamText(options: object): Streamed;
  generateText(options: object): Promise<{ text: string; finishReason: string; output: unknown }>;
  jsonSchema(schema: object): unknown;
  Output: { object(options: object): unknown };
  createCodexAppServer(options: { defaultSettings: Settings }): (model: string) => Model;
  listModels(options: { codexPath: string }): Promise<{
    models: { id: string; isDefault: boolean }[];
    defaultModel?: { id: string };
  }>;
}

const sdk = await load<Exports>('ai-sdk.mjs');
const answer = 'Hello from the lab.';

function open({ command, home }: Omit<Lab, 'provider'>, settings: Partial<Settings> = {}) {
  /** The methods of what the client has been told by the server, which it writes to its log. */
  const heard: string[] = [];
  const note = (text: string) => {
    const [, method] = /^Notification received: (.+)$/.exec(text) ?? [];
    if (method !== undefined) heard.push(method);
  };
  const create = sdk.createCodexAppServer({
    defaultSettings: {
      codexPath: command,
      cwd: home,
      logger: { debug: note, info: note, warn: note, error: note },
      ...settings,
    },
  });
  return { model: create('mock-model'), heard };
}

const ask = (model: Model, prompt: string, options: object = {}) =>
  sdk.streamText({
    model,
    prompt,
    maxRetries: 0,
    // What goes wrong is read from the stream.
    onError: () => undefined,
    ...options,
  });

async function partsOf(streamed: Streamed): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const part of streamed.fullStream) parts.push(part);
  return parts;
}

const typesOf = (parts: Part[]) => parts.map(({ type }) => type);

/** What the model was told in its last request, but for what servers add on their own. */
const told = ({ provider }: Lab): string[] =>
  (provider.calls.at(-1)?.body.input ?? [])
    .filter(({ role }) => role === 'user' || role === 'assistant')
    .map(({ content }) => (content as { text?: string }[])[0]?.text ?? '')
    .filter((text) => !text.startsWith('<'));

/** Two turns in one thread. Gives the id of the thread. */
async function twoTurns(lab: Lab): Promise<string> {
  const { model, heard } = open(lab, { baseInstructions: 'Speak of the lab.' });
  const first = ask(model, 'first');
  assert.deepEqual(typesOf(await partsOf(first)), [
    'start',
    'start-step',
    'text-start',
    'text-delta',
    'text-delta',
    'text-delta',
    'text-end',
    'finish-step',
    'finish',
  ]);
  assert.equal(await first.text, answer);
  assert.equal(await first.finishReason, 'stop');
  // The client counts no tokens, it only hears of them.
  assert.equal((await first.usage).raw.status, 'completed');
  assert.equal(heard.filter((method) => method === 'thread/tokenUsage/updated').length, 1);
  assert.ok(JSON.stringify(lab.provider.calls.at(-1)?.body).includes('Speak of the lab.'));
  const { codex } = await first.providerMetadata;

  const second = ask(model, 'second', { includeRawChunks: true });
  const raw = (await partsOf(second)).flatMap(({ rawValue }) => rawValue?.method ?? []);
  assert.deepEqual(raw.slice(-5), [
    'item/agentMessage/delta',
    'item/agentMessage/delta',
    'item/agentMessage/delta',
    'item/completed',
    'turn/completed',
  ]);
  assert.equal((await second.providerMetadata).codex.sessionId, codex.sessionId);
  assert.deepEqual(told(lab), ['first', answer, 'second']);
  model.dispose();
  return codex.sessionId;
}

/**
 * The client listens for a turn only when it has the answer to `turn/start`, and loses what was read together with it:
 * against a model that answers at once, that must not be the text.
 */
async function inQuickSuccession(lab: Lab): Promise<void> {
  const { model } = open(lab);
  for (let n = 0; n < 25; n++) {
    const { text } = await sdk.generateText({ model, prompt: `number ${n}` });
    assert.equal(text, answer);
  }
  model.dispose();
}

/** Another process of the server goes on with the thread. */
async function resume(lab: Lab, threadId: string): Promise<void> {
  const { model } = open(lab, { resume: threadId });
  const { text } = await sdk.generateText({ model, prompt: 'third' });
  assert.equal(text, answer);
  assert.deepEqual(told(lab), ['first', answer, 'second', answer, 'third']);
  model.dispose();
}

async function structuredOutput(lab: Lab): Promise<void> {
  const { model } = open(lab, { threadMode: 'stateless' });
  const schema = {
    type: 'object',
    properties: { colour: { type: 'string' } },
    required: ['colour'],
    additionalProperties: false,
  };
  lab.provider.reactions.push({ steps: message('{"colour":"red"}') });
  const { output } = await sdk.generateText({
    model,
    prompt: 'Which colour?',
    output: sdk.Output.object({ schema: sdk.jsonSchema(schema) }),
  });
  assert.deepEqual(output, { colour: 'red' });
  assert.deepEqual(lab.provider.calls.at(-1)?.body.text, {
    format: { type: 'json_schema', strict: true, name: 'codex_output_schema', schema },
  });

  // Each call has a thread of its own, and the client sends along what was said before.
  await sdk.generateText({
    model,
    messages: [
      { role: 'user', content: 'one' },
      { role: 'assistant', content: 'two' },
      { role: 'user', content: 'three' },
    ],
  });
  assert.deepEqual(told(lab), ['User: one\n\nAssistant: two\n\nUser: three']);
  model.dispose();
}

/** Speaking while the model answers, then stopping it, by the session and by a signal. */
async function meanwhile(lab: Lab): Promise<void> {
  const { model } = open(lab);
  const begun = message('slow').slice(0, 3);
  const endless = { steps: [...begun, new Promise(() => undefined)] };
  const { calls, reactions } = lab.provider;

  reactions.push(endless);
  const spoken = ask(model, 'begin');
  let injected = false;
  for await (const { type } of spoken.fullStream) {
    if (type !== 'text-delta' || injected) continue;
    injected = true;
    await model.getSession()?.injectMessage('and more');
  }
  // What was half said has been shown, but the answer is the one to both.
  assert.equal(await spoken.text, `sl${answer}`);
  assert.deepEqual(told(lab), ['begin', 'and more']);
  await until('the provider is left alone', () => lab.provider.abandoned === 1);

  reactions.push(endless);
  const interrupted = ask(model, 'stop me');
  for await (const { type } of interrupted.fullStream) {
    if (type === 'text-delta') await model.getSession()?.interrupt();
  }
  assert.equal((await interrupted.usage).raw.status, 'interrupted');
  assert.equal(model.getSession()?.isActive(), false);
  await until('the provider is left alone', () => lab.provider.abandoned === 2);

  reactions.push(endless);
  const abort = new AbortController();
  const aborted = ask(model, 'stop me again', { abortSignal: abort.signal });
  const types: string[] = [];
  for await (const { type } of aborted.fullStream) {
    types.push(type);
    if (type === 'text-delta') abort.abort();
  }
  assert.equal(types.at(-1), 'abort');
  await until('the provider is left alone', () => lab.provider.abandoned === 3);

  const before = calls.length;
  const { text } = await sdk.generateText({ model, prompt: 'still there?' });
  assert.equal(text, answer);
  assert.equal(calls.length, before + 1);
  model.dispose();
}

async function failure(lab: Lab): Promise<void> {
  const { model, heard } = open(lab);
  lab.provider.reactions.push({ status: 400, body: '{"detail":"no such model"}' });
  const failed = ask(model, 'Hello?');
  await partsOf(failed);
  assert.equal(await failed.finishReason, 'error');
  assert.match(await failed.text, /^Error: .*no such model/);
  assert.equal((await failed.usage).raw.status, 'failed');
  assert.equal(heard.filter((method) => method === 'error').length, 1);

  // An answer that breaks off.
  lab.provider.reactions.push({ steps: [...message('half').slice(0, 3), 'cut'] });
  const broken = ask(model, 'Hello?');
  await partsOf(broken);
  assert.equal(await broken.finishReason, 'error');

  lab.provider.reactions.push({ steps: [completed()] });
  const silent = ask(model, 'Say nothing.');
  await partsOf(silent);
  assert.equal(await silent.finishReason, 'stop');
  assert.equal(await silent.text, '');
  model.dispose();
}

async function models({ command }: Lab): Promise<void> {
  const { models, defaultModel } = await sdk.listModels({ codexPath: command });
  assert.ok(models.length > 0);
  assert.equal(defaultModel?.id, models.find(({ isDefault }) => isDefault)?.id);
}

await runScript({
  async lab(lab) {
    await resume(lab, await twoTurns(lab));
    await inQuickSuccession(lab);
    await structuredOutput(lab);
    await meanwhile(lab);
    await failure(lab);
    await models(lab);
  },
  async echo(lab) {
    const { model } = open(lab);
    const streamed = ask(model, 'Is anybody there?');
    const deltas = (await partsOf(streamed)).filter(({ type }) => type === 'text-delta');
    assert.ok(deltas.length > 3);
    const text = await streamed.text;
    assert.match(text, /no model was asked/);
    assert.match(text, /Is anybody there\?/);
    model.dispose();
  },
});
