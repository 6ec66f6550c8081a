import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNodeLog } from './log-node.ts';
import { createNodeEnv } from './ports-node.ts';
import { toJwt } from './testing.ts';

let folder: string;
let descriptor: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirebox-log-'));
  descriptor = openSync(join(folder, 'log'), 'a');
});
afterEach(() => {
  closeSync(descriptor);
  rmSync(folder, { recursive: true, force: true });
});

const logWith = (variables: Record<string, string>) =>
  createNodeLog(createNodeEnv(variables), descriptor);
const written = () => readFileSync(join(folder, 'log'), 'utf8');

describe('the log', () => {
  it('is lines for people', () => {
    logWith({}).warn('the keyring is\n  locked', {
      tries: 2,
      why: 'a "b"',
      none: null,
      gone: undefined,
    });
    expect(written()).toBe(
      'wirebox warning: the keyring is locked tries=2 why="a \\"b\\"" none=null\n',
    );
  });

  it('holds warnings and errors where nothing else is asked for', () => {
    const log = logWith({});
    for (const level of ['debug', 'info', 'warn', 'error'] as const) log[level](`one ${level}`);
    expect(written()).toBe('wirebox warning: one warn\nwirebox error: one error\n');
  });

  it('holds everything at RUST_LOG=debug, and nothing at off', () => {
    const [loud, silent] = [logWith({ RUST_LOG: 'debug' }), logWith({ RUST_LOG: 'off' })];
    for (const log of [loud, silent]) {
      for (const level of ['debug', 'info', 'warn', 'error'] as const) log[level]('a line');
    }
    expect(written().split('\n')).toEqual([
      'wirebox debug: a line',
      'wirebox info: a line',
      'wirebox warning: a line',
      'wirebox error: a line',
      '',
    ]);
  });

  it('is one JSON object a line with LOG_FORMAT=json', () => {
    const log = logWith({ RUST_LOG: 'info', LOG_FORMAT: 'json' });
    log.info('two\nlines', { status: 401, gone: undefined });
    log.error('other', { message: 'a field of that name' });
    const lines = written()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      {
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        level: 'INFO',
        target: 'wirebox',
        fields: { message: 'two\nlines', status: 401 },
      },
      {
        timestamp: expect.any(String),
        level: 'ERROR',
        target: 'wirebox',
        fields: { message: 'other' },
      },
    ]);
  });

  it.each(['text', 'json'])('lets out nothing that looks like a secret (%s)', (format) => {
    const log = logWith({ LOG_FORMAT: format });
    const jwt = toJwt({ sub: 'x' });
    log.error(`refused ${jwt}`, { error: `Bearer planted-1 and sk-planted-22222`, body: jwt });
    expect(written()).toContain('<redacted>');
    expect(written()).not.toMatch(/planted|eyJ/);
    for (const line of format === 'json' ? [written()] : [])
      expect(() => JSON.parse(line)).not.toThrow();
  });
});

/** Writes three lines to stderr and leaves at once. */
const script = `
  import { createNodeLog } from ${JSON.stringify(new URL('log-node.ts', import.meta.url).href)};
  const log = createNodeLog({ get: () => undefined });
  for (const n of [1, 2, 3]) log.warn('line ' + n);
  STEP
  process.exit(0);
`;
const run = (shell: string, step = '') =>
  spawnSync('sh', ['-c', shell, 'sh', process.execPath], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { ...process.env, SCRIPT: script.replace('STEP', step) },
    encoding: 'utf8',
    timeout: 30_000,
  });
const node = '"$1" --conditions=source --import tsx --input-type=module -e "$SCRIPT"';
/** What goes wrong with a stream is told later, not where it is written. */
const later =
  "await new Promise((r) => setTimeout(r, 50)); log.warn('later'); await new Promise((r) => setTimeout(r, 50));";

describe.skipIf(process.platform === 'win32')('a process that logs', () => {
  it('loses no line when it leaves at once', () => {
    expect(run(node).stderr).toBe([1, 2, 3].map((n) => `wirebox warning: line ${n}\n`).join(''));
  });

  it.each([
    ['nobody reads its stderr', `exec 3>&1; { ${node} 2>&1 >/dev/null; echo $? >&3; } | :`],
    ['its stderr is closed', `${node} 2>&-; echo $?`],
  ])('goes on where %s', (_, shell) => {
    const { stdout, stderr } = run(shell, later);
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
  });

  it.skipIf(process.platform !== 'linux')('goes on where the disk is full', () => {
    expect(run(`${node} 2>/dev/full`, later).status).toBe(0);
  });
});
