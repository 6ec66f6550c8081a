import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Client } from './client.ts';
import type { Diagnostic } from './diagnostics.ts';
import { ConnectionClosedError, StartError } from './errors.ts';
import { type SpawnAppServerOptions, spawnAppServer } from './node.ts';
import { clientInfo } from './testing/fake-server.ts';

const script = fileURLToPath(new URL('./testing/fixtures/server.mjs', import.meta.url));

const start = (
  flags: string[] = [],
  options: Partial<SpawnAppServerOptions> = {},
): Promise<Client> =>
  spawnAppServer({ command: process.execPath, args: [script, ...flags], clientInfo, ...options });

const pidOf = (client: Client): number => Number(/pid; (\d+)/.exec(client.server.userAgent)?.[1]);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const failureOf = async (promise: Promise<unknown>): Promise<Error> => {
  const failure = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure instanceof Error) return failure;
  throw new Error('it did not fail');
};

describe('a server that works', () => {
  it('is spoken to, and leaves when its input ends', async () => {
    const client = await start();
    const pid = pidOf(client);
    expect(client.serverVersion).toBe('1.2.3');
    expect(await client.call('test/echo', { a: 'ü' })).toEqual({ a: 'ü' });
    expect(isAlive(pid)).toBe(true);
    await client.close();
    expect(isAlive(pid)).toBe(false);
    expect(await client.closed).toMatchObject({ by: 'client', exitCode: 0 });
  });

  it('gets the environment and the directory', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'wirebox-client-'));
    const client = await start([], { env: { FAKE_OS: 'plan9' }, cwd: directory });
    expect(client.server).toMatchObject({ platformOs: 'plan9' });
    expect(client.server.codexHome).toContain('wirebox-client-');
    await client.close();
    await rm(directory, { recursive: true });
    const without = await start([], { env: { FAKE_OS: undefined } });
    expect(without.server.platformOs).toBe('unset');
    await without.close();
  });

  it('is gone at the end of `await using`', async () => {
    let pid = 0;
    {
      await using client = await start();
      pid = pidOf(client);
    }
    expect(isAlive(pid)).toBe(false);
  });

  it('is heard to its last word when it goes', async () => {
    const before = 20_000;
    const client = await start();
    const stream = client.notifications('account/updated');
    expect(await client.call('test/lastWords', { before, after: 0 })).toEqual({});
    let heard = 0;
    for await (const { planType } of stream) {
      expect(planType).toBe(String(heard));
      heard += 1;
    }
    expect(heard).toBe(before);
    expect(await client.closed).toMatchObject({ by: 'server', exitCode: 0 });
  });

  // How much a pipe holds is a matter of the system.
  it.runIf(process.platform === 'linux')('is heard by a reader that is behind', async () => {
    const client = await start([], { queueLimit: 10 });
    const stream = client.notifications('account/updated');
    // More than is read at once, and little enough for the server to go while nobody reads.
    const after = 2_500;
    await client.call('test/lastWords', { before: 0, after });
    expect(await client.closed).toMatchObject({ by: 'server', exitCode: 0 });
    let heard = 0;
    for await (const _ of stream) heard += 1;
    expect(heard).toBe(after);
  });
});

describe('a server that does not start', () => {
  it('because it is not there', async () => {
    const command = 'wirebox-no-such-command';
    const error = await failureOf(spawnAppServer({ command, clientInfo }));
    expect(error).toBeInstanceOf(StartError);
    expect(error).toMatchObject({ key: 'notFound', command });
    expect(error.message).toBe(`cannot start \`${command}\`: not found; is it installed?`);
  });

  it('because its directory is not there', async () => {
    const error = await failureOf(start([], { cwd: '/no/such/directory' }));
    expect(error).toMatchObject({ key: 'notFound' });
    expect(error.message).toContain('there is no directory /no/such/directory');
  });

  it('because it may not be run', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'wirebox-client-'));
    const command = join(directory, 'server');
    await writeFile(command, '');
    await chmod(command, 0o644);
    const error = await failureOf(spawnAppServer({ command, clientInfo }));
    expect(error).toMatchObject({ key: 'notAllowed', command });
    await rm(directory, { recursive: true });
  });

  it('because the options make no process', async () => {
    const error = await failureOf(spawnAppServer({ command: 'a\0b', clientInfo }));
    expect(error).toMatchObject({ name: 'StartError', key: 'failed' });
  });

  it('but leaves at once: the error says how, and quotes it', async () => {
    const error = await failureOf(start(['exit-early']));
    expect(error).toMatchObject({ name: 'StartError', key: 'exited', exitCode: 2 });
    expect(error.message).toBe(
      `\`${process.execPath}\` ended with exit code 2 before it answered initialize\n` +
        "  error: unrecognized subcommand 'app-server'\n  Usage: fake [OPTIONS]",
    );
  });

  it('but is killed at once', async () => {
    const error = await failureOf(start(['killed-early']));
    expect(error).toMatchObject({ key: 'exited', signal: 'SIGKILL' });
    expect(error.message).toContain('ended by SIGKILL before it answered initialize');
  });

  it('but says nothing: it is not left behind', async () => {
    let pid = 0;
    const options: Partial<SpawnAppServerOptions> = {
      timeoutMs: 3000,
      shutdownMs: 50,
      stderr: (line) => {
        pid = Number(line);
      },
    };
    const error = await failureOf(start(['silent', 'ignore-eof'], options));
    expect(error).toMatchObject({ name: 'StartError', key: 'timeout' });
    expect(pid).toBeGreaterThan(0);
    expect(isAlive(pid)).toBe(false);
  });
});

describe('a server that goes', () => {
  it('rejects what waits with the way it went and its last words, masked and bounded', async () => {
    const client = await start();
    const lines = Array.from({ length: 100 }, (_, i) => `line ${i} ${'y'.repeat(1_000)}`);
    const secret = 'sk-proj-0123456789abcdef';
    const stderr = `${lines.join('\n')}\npanic: bad key ${secret} in {"apiKey":"${secret}"}\n`;
    const error = await failureOf(client.call('test/exit', { code: 7, stderr }));
    expect(error).toBeInstanceOf(ConnectionClosedError);
    const closed = error as ConnectionClosedError;
    expect(closed).toMatchObject({ by: 'server', exitCode: 7, signal: undefined });
    expect(closed.message).toBe('test/exit: the server left with exit code 7');
    expect(closed.stderr.at(-1)).toContain('panic: bad key');
    expect(closed.stderr.join('\n')).not.toContain(secret);
    expect(closed.stderr.join('\n').length).toBeLessThan(8_000);
    expect(Object.keys(closed)).not.toContain('stderr');
    expect(await client.closed).toMatchObject({ by: 'server', exitCode: 7 });
  });

  it('by a signal', async () => {
    const client = await start();
    const error = await failureOf(client.call('test/exit', { signal: 'SIGKILL' }));
    expect(error).toMatchObject({ signal: 'SIGKILL', exitCode: undefined });
    await client.close();
  });

  it('and leaves somebody behind who holds its pipes', async () => {
    const client = await start();
    const { pid } = (await client.call('test/heir')) as { pid: number };
    const before = performance.now();
    expect(await client.closed).toMatchObject({ exitCode: 3 });
    expect(performance.now() - before).toBeLessThan(4_000);
    process.kill(pid, 'SIGKILL');
  });

  it('deaf, with its output closed: it is ended', async () => {
    const client = await start(['ignore-eof'], { shutdownMs: 50 });
    const pid = pidOf(client);
    client.handleCall('test/ask', () => new Promise(() => undefined));
    const error = await failureOf(client.call('test/deaf'));
    expect(error).toMatchObject({ name: 'ConnectionClosedError', by: 'server', signal: 'SIGTERM' });
    expect((await client.closed).error).toBeUndefined();
    expect(isAlive(pid)).toBe(false);
  });
});

describe('a server that does not want to go', () => {
  it('is sent SIGTERM', async () => {
    const client = await start(['ignore-eof'], { shutdownMs: 50 });
    const pid = pidOf(client);
    await client.close();
    expect(isAlive(pid)).toBe(false);
    expect(await client.closed).toMatchObject({ by: 'client', signal: 'SIGTERM' });
  });

  it('is sent SIGKILL', async () => {
    const client = await start(['ignore-eof', 'ignore-sigterm'], { shutdownMs: 50 });
    const pid = pidOf(client);
    await client.close();
    expect(isAlive(pid)).toBe(false);
    expect(await client.closed).toMatchObject({ by: 'client', signal: 'SIGKILL' });
  });

  it('goes with its parent, if that exits in order', async () => {
    const parent = fileURLToPath(new URL('./testing/fixtures/parent.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--conditions=source',
      '--import',
      'tsx',
      parent,
      script,
    ]);
    const pid = Number(stdout);
    expect(pid).toBeGreaterThan(0);
    const deadline = performance.now() + 2_000;
    while (isAlive(pid) && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(isAlive(pid)).toBe(false);
  });
});

describe('stderr', () => {
  it('may be flooded without harm', async () => {
    const client = await start(['flood-stderr']);
    expect(await client.call('test/flooded')).toBe(true);
    await client.close();
    expect((await client.closed).stderr?.at(-1)).toMatch(/^line 19999 x+$/);
  });

  it('goes to a function line by line', async () => {
    const lines: string[] = [];
    const client = await start(['farewell'], { stderr: (line) => lines.push(line) });
    await client.close();
    expect(lines).toEqual(['leaving']);
    // It had more to say than a pipe holds, and could.
    expect(await client.closed).toMatchObject({ by: 'client', exitCode: 0 });
  });

  it('goes to ours', async () => {
    const client = await start([], { stderr: 'inherit' });
    expect(await client.call('test/echo', 1)).toBe(1);
    await client.close();
    expect((await client.closed).stderr).toEqual([]);
  });
});

describe('stdout', () => {
  it('may hold what is no message', async () => {
    const told: Diagnostic[] = [];
    const client = await start(['garbage'], { onDiagnostic: (fault) => told.push(fault) });
    expect(await client.call('test/echo', 1)).toBe(1);
    expect(told.map((fault) => fault.kind)).toEqual(Array(4).fill('unreadable'));
    expect(JSON.stringify(told)).not.toContain('npm');
    await client.close();
  });

  it('may hold a message that is too long', async () => {
    const told: Diagnostic[] = [];
    const client = await start([], {
      maxMessageBytes: 1_000,
      onDiagnostic: (fault) => told.push(fault),
    });
    const long = client.call('test/echo', 'x'.repeat(2_000), { timeoutMs: 300 });
    await expect(long).rejects.toMatchObject({ key: 'timeout' });
    expect(told).toEqual([{ kind: 'unreadable', reason: 'a message of more than 1000 bytes' }]);
    expect(await client.call('test/echo', 1)).toBe(1);
    await client.close();
  });
});
