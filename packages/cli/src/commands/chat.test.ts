/** `wirebox chat` as a pipe sees it: the built command, a server of its own, and a model provider on this machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FakeModelProvider, message, startModelProvider } from '@wirebox/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtCommand, makeHome, removeHome, runCommand } from '../testing.ts';

let home: string;
beforeEach(() => {
  home = makeHome();
});
afterEach(() => removeHome(home));

const echo = ['-c', 'model_provider=echo'];
const threadOf = (stderr: string): string => /thread ([\w-]{36})/.exec(stderr)?.[1] ?? 'none';
const fixture = fileURLToPath(new URL('./fixtures/server.mjs', import.meta.url));
const fakeServer = (mode: string) => ['--server', `'${process.execPath}' '${fixture}' ${mode}`];

describe('wirebox chat with the echo provider', () => {
  it('answers without a key and a network, and says that no model was asked', async () => {
    const { stdout, stderr, code } = await runCommand(['chat', ...echo], home, 'Hello\nyou\n');
    expect(stdout).toBe(
      'This is the echo provider of Wirebox: a canned answer, no model was asked. You said: Hello\nyou\n',
    );
    expect(stderr).toMatch(/^echo: canned answers, no model is asked; thread [\w-]{36}\n/);
    expect(stderr).toContain('echo, no model was asked; tokens: 0 in');
    expect(code).toBe(0);
  });

  it('fails where the answer cannot be written', async () => {
    const file = join(home, 'answer.txt');
    writeFileSync(file, '');
    const descriptor = openSync(file, 'r');
    const child = spawn(process.execPath, [builtCommand, 'chat', ...echo], {
      env: { ...process.env, CODEX_HOME: home },
      stdio: ['pipe', descriptor, 'pipe'],
    });
    closeSync(descriptor);
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin?.end('Hello');
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(stderr).toContain('wirebox: the output is lost: ');
  });

  it('goes on with the last thread, and with a given one', async () => {
    const first = await runCommand(['chat', ...echo], home, 'one');
    const id = threadOf(first.stderr);
    const last = await runCommand(['chat', '--last'], home, 'two');
    expect(last.stdout).toContain('You said: two');
    expect(last.stderr).toMatch(/^> one\nThis is the echo provider .* You said: one\necho: /);
    expect(threadOf(last.stderr)).toBe(id);
    const given = await runCommand(['chat', '--resume', id], home, 'three');
    expect(given.stderr).toMatch(/^> two\n/);
    expect(given).toMatchObject({ stdout: expect.stringContaining('You said: three'), code: 0 });
  });
});

describe('wirebox chat with a model provider', () => {
  let provider: FakeModelProvider;
  let lab: string[];
  beforeEach(async () => {
    provider = await startModelProvider();
    lab = ['model_provider=lab', `model_providers.lab.base_url="${provider.baseUrl}"`].flatMap(
      (override) => ['-c', override],
    );
  });
  afterEach(() => provider.close());

  it('gives the answer to stdout, and reasoning, model and tokens to stderr', async () => {
    const item = {
      type: 'reasoning',
      id: 'rs_1',
      summary: [{ type: 'summary_text', text: 'Hm.' }],
    };
    const usage = {
      input_tokens: 1200,
      input_tokens_details: { cached_tokens: 1000 },
      output_tokens: 34,
      output_tokens_details: { reasoning_tokens: 30 },
      total_tokens: 1234,
    };
    provider.reactions.push({
      steps: [
        { type: 'response.output_item.added', item: { ...item, summary: [] } },
        { type: 'response.reasoning_summary_part.added', item_id: 'rs_1', summary_index: 0 },
        {
          type: 'response.reasoning_summary_text.delta',
          item_id: 'rs_1',
          summary_index: 0,
          delta: 'Hm.',
        },
        { type: 'response.output_item.done', item },
        ...message('Forty-two.').slice(0, -1),
        { type: 'response.completed', response: { id: 'resp_1', usage } },
      ],
    });
    const result = await runCommand(['chat', '-m', 'deep-thought', ...lab], home, 'Well?');
    expect(result).toMatchObject({ stdout: 'Forty-two.\n', code: 0 });
    expect(result.stderr).toBe(
      `model deep-thought of lab; thread ${threadOf(result.stderr)}\n` +
        'Hm.\ntokens: 1,200 in (1,000 cached), 34 out (30 reasoning), 1,234 in this thread\n',
    );
    expect(provider.calls[0]?.body.model).toBe('deep-thought');
  });

  it('tells of another attempt, and gives the answer once', async () => {
    const half = message('Half an answer').slice(0, 3);
    provider.reactions.push({ steps: [...half, 'cut'] }, { steps: message('All of it.') });
    const { stdout, stderr, code } = await runCommand(['chat', ...lab], home, 'Go');
    expect(stdout).toBe('All of it.\n');
    expect(stderr).toMatch(
      /\nReconnecting\.\.\. 1\/5 \(stream disconnected before completion: .*\)\n/,
    );
    expect(code).toBe(0);
  });

  it('asks through the proxy of the environment', async () => {
    provider.reactions.push({ steps: message('From far away.') });
    const asked: string[] = [];
    const proxy = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      const { pathname } = new URL(request.url ?? '');
      const { method, headers } = request;
      const onward = new URL(pathname, provider.baseUrl);
      request.pipe(httpRequest(onward, { method, headers }, (answer) => answer.pipe(response)));
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    const far = [...lab, '-c', 'model_providers.lab.base_url="http://models.test/v1"'];
    const env = { HTTP_PROXY: `http://127.0.0.1:${port}` };
    const result = await runCommand(['chat', ...far], home, 'Go', env);
    expect(result).toMatchObject({ stdout: 'From far away.\n', code: 0 });
    expect(asked).toEqual(['POST http://models.test/v1/responses']);
    proxy.closeAllConnections();
    proxy.close();
  });

  it('fails where the turn does, and says what can be done', async () => {
    const refusal = { error: { message: 'Incorrect API key provided' } };
    provider.reactions.push({ status: 401, body: JSON.stringify(refusal) });
    const once = ['-c', 'model_providers.lab.stream_max_retries=0'];
    const result = await runCommand(['chat', ...lab, ...once], home, 'Go');
    expect(result).toMatchObject({ stdout: '', code: 1 });
    expect(result.stderr).toContain('wirebox: unexpected status 401 Unauthorized: Incorrect API');
    expect(result.stderr).toContain('\n  is the key for model provider lab right?\n');
  });

  it.each([
    ['alone', 1],
    ['and its server, as from a terminal', -1],
  ])('interrupts the turn when SIGINT comes to it %s', async (_, sign) => {
    let asked = () => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const never = new Promise(() => {});
    const steps = message('never said');
    provider.reactions.push({
      get steps() {
        asked();
        return [...steps.slice(0, 3), never];
      },
    });
    const child = spawn(process.execPath, [builtCommand, 'chat', ...lab], {
      env: { ...process.env, CODEX_HOME: home },
      timeout: 15_000,
      // A group of its own, which can be signalled as a whole.
      detached: true,
    });
    child.stdin.end('Go');
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    await isAsked;
    if (child.pid === undefined) throw new Error('the command did not start');
    process.kill(sign * child.pid, 'SIGINT');
    const [code] = await once(child, 'close');
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(stderr).toContain('\ninterrupted\n');
    expect(provider.abandoned).toBe(1);
  });
});

describe('wirebox chat with another server', () => {
  it('declines what nobody could look at, and passes over what it does not know', async () => {
    const result = await runCommand(['chat', ...fakeServer('asks')], home, 'List');
    expect(result).toEqual({
      stdout: 'You said decline.\n',
      stderr:
        'model m of p; thread thread-1\nn answers instead\nLet me look.\n$ ls -l\n' +
        'declined to run ls -l\n',
      code: 0,
    });
  });

  it('says how a server went in the midst of a turn', async () => {
    expect(await runCommand(['chat', ...fakeServer('dies')], home, 'Go')).toEqual({
      stdout: '',
      stderr:
        'model m of p; thread thread-1\n' +
        'wirebox: the turn was cut off: the server left with exit code 7\n',
      code: 1,
    });
  });
});

describe('wirebox chat refuses', () => {
  const unknown = '01996f5e-0000-7000-8000-000000000000';
  it.each<[string, string[], string, string, number]>([
    ['nothing on stdin', echo, ' \n', 'no question came in on stdin', 1],
    ['nobody', [], 'Hi', 'nobody is signed in\n  sign in with:  wirebox login\n', 1],
    ['a thread without a name', ['--resume', 'x'], 'Hi', 'invalid session id: ', 1],
    [
      'an unknown thread',
      ['--resume', unknown],
      'Hi',
      `no rollout found for thread id ${unknown}\n`,
      1,
    ],
    ['the last of no threads', ['--last'], 'Hi', 'there is no thread to go on with', 1],
    ['two threads', ['--last', '--resume', 'x'], 'Hi', 'exclude each other', 2],
    ['an unknown provider', ['-c', 'model_provider=x'], 'Hi', 'Model provider `x` not found\n', 1],
    ['an override without a value', ['-c', 'x'], 'Hi', '-c `x` is not of the form key=value', 2],
    ['a server that is none', ['--server', 'node -e 0'], 'Hi', 'exit code 0 before it answered', 1],
  ])('%s', async (_, args, input, expected, code) => {
    const result = await runCommand(['chat', ...args], home, input);
    expect(result.stderr).toContain(expected);
    expect(result.stderr).toContain('wirebox: ');
    expect(result.stderr).not.toMatch(/\n {4}at /);
    expect(result).toMatchObject({ stdout: '', code });
  });
});
