import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../..', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(join(cli, 'package.json'), 'utf8'));

/** A project outside this repository that has the command as published, its dependencies, and nothing else. */
const project = realpathSync(mkdtempSync(join(tmpdir(), 'wirebox-packed-')));
const installed = join(project, 'node_modules/@wirebox/cli');

function run(command: string, args: string[], cwd = project) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}
const wirebox = (...args: string[]) =>
  run(process.execPath, [join(installed, 'bin/wirebox.js'), ...args]);

beforeAll(() => {
  const packed = run('npm', ['pack', '--offline', '--json', '--pack-destination', project], cli);
  const [{ filename }] = JSON.parse(packed.stdout);
  mkdirSync(installed, { recursive: true });
  const unpacked = run('tar', ['-xzf', filename, '-C', installed, '--strip-components=1']);
  expect(unpacked.status).toBe(0);
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(project, 'node_modules', name)), { recursive: true });
    symlinkSync(
      realpathSync(join(cli, 'node_modules', name)),
      join(project, 'node_modules', name),
      'junction',
    );
  }
}, 120_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

const text = { type: 'string' };
const ref = (name: string) => ({ $ref: `#/definitions/${name}` });
const bundle = {
  definitions: {
    ClientRequest: {
      oneOf: [
        {
          properties: { method: { enum: ['job/start'] }, params: ref('JobStartParams') },
          required: ['method', 'params'],
        },
      ],
    },
    JobStartParams: {
      type: 'object',
      properties: {
        name: text,
        size: { type: 'integer', format: 'uint32' },
        step: ref('Step'),
        only: { type: 'boolean' },
      },
      required: ['name'],
    },
    JobStartResponse: { type: 'object', properties: { level: ref('Level') } },
    Level: { type: 'string', enum: ['low', 'high'] },
    Step: {
      oneOf: [
        {
          title: 'RunStep',
          type: 'object',
          properties: { type: { enum: ['run'], type: 'string' }, command: text },
          required: ['type', 'command'],
        },
        {
          title: 'WaitStep',
          type: 'object',
          properties: { type: { enum: ['wait'], type: 'string' } },
          required: ['type'],
        },
      ],
    },
  },
};

describe('the packed command, in a project of somebody else', { timeout: 60_000 }, () => {
  it('has none of our packages at hand', () => {
    for (const name of ['@wirebox/protocol', 'typebox']) {
      expect(existsSync(join(project, 'node_modules', name)), name).toBe(false);
      expect(Object.keys(dependencies)).not.toContain(name);
    }
  });

  it('imports a protocol, generates from the definitions, and finds nothing to do the next time', () => {
    writeFileSync(join(project, 'bundle.json'), JSON.stringify(bundle));
    writeFileSync(
      join(project, 'wirebox.json'),
      JSON.stringify({
        definitions: 'definitions/index.ts',
        schemas: 'schemas',
        docs: 'docs',
        generated: { typescript: 'generated/typescript', python: 'generated/python' },
      }),
    );
    const imported = wirebox('import', 'bundle.json', '--out', 'definitions', '--open', 'none');
    expect(imported).toMatchObject({ status: 0, stderr: '' });
    const definitions = readFileSync(join(project, 'definitions/job.ts'), 'utf8');
    expect(definitions).toContain("from '@wirebox/protocol'");
    expect(definitions).toContain("from 'typebox'");

    expect(wirebox('generate')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/^[\s\S]*4 types, 1 methods: /),
    });
    const types = readFileSync(join(project, 'generated/typescript/src/types/job.ts'), 'utf8');
    expect(types).toContain('export interface JobStartParams');
    expect(types).toContain('export interface RunStep');
    // What the definitions are bundled with imports nothing, so that hashes tell whether anything has changed.
    expect(existsSync(join(project, 'node_modules/.cache/wirebox/last-run.json'))).toBe(true);
    expect(wirebox('generate', '--check')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(wirebox('parity', 'bundle.json')).toMatchObject({ status: 0, stderr: '' });
  });

  it('generates anew when a definition has changed', () => {
    const path = join(project, 'definitions/job.ts');
    const source = readFileSync(path, 'utf8');
    expect(source).toMatch(/^ {2}only: .*\n/m);
    writeFileSync(path, source.replace(/^ {2}only: .*\n/m, ''));
    const check = wirebox('generate', '--check');
    expect(check.stdout).toContain('changed generated/typescript/src/types/job.ts');
    expect(check.status).toBe(1);
    expect(wirebox('generate').status).toBe(0);
    expect(wirebox('parity', 'bundle.json').status).toBe(1);
  });

  it('says what is not carried', () => {
    const path = join(project, 'definitions/extended.ts');
    writeFileSync(
      path,
      "import { registry } from '@wirebox/protocol';\nexport const model = registry;\n",
    );
    const { status, stderr } = wirebox('parity', 'bundle.json', '--model', path);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/extended\.ts:1: .*registry/);
  });
});
