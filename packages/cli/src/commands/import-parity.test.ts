import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeHome, removeHome, runCommand } from '../testing.ts';

let home: string;
let bundle: string;
let out: string;

const text = { type: 'string' };
const schema = {
  definitions: {
    ClientRequest: {
      oneOf: [
        {
          properties: {
            method: { enum: ['job/start'] },
            params: { $ref: '#/definitions/JobStartParams' },
          },
          required: ['method', 'params'],
        },
      ],
    },
    JobStartParams: {
      type: 'object',
      properties: { name: text, level: { $ref: '#/definitions/Level' } },
      required: ['name'],
    },
    JobStartResponse: { type: 'object', properties: { level: { $ref: '#/definitions/Level' } } },
    Level: { type: 'string', enum: ['low', 'high'] },
  },
};

beforeEach(() => {
  home = makeHome();
  bundle = join(home, 'bundle.json');
  out = join(home, 'definitions');
  writeFileSync(bundle, JSON.stringify(schema));
});
afterEach(() => removeHome(home));

const run = (...args: string[]) => runCommand(args, home);
const parity = (...args: string[]) =>
  run('parity', bundle, '--model', join(out, 'index.ts'), ...args);

describe('wirebox import and wirebox parity', () => {
  it('write definitions that mean what the bundle means, and notice when they no longer do', async () => {
    expect(await run('import', bundle, '--out', out, '--open', 'none')).toMatchObject({
      stdout: `3 types, 1 methods: 2 files in ${out}, 0 things to look at\n`,
      stderr: '',
      code: 0,
    });
    expect(await parity()).toMatchObject({ stdout: expect.stringContaining('4 equal'), code: 0 });

    const path = join(out, 'job.ts');
    const source = readFileSync(path, 'utf8');
    expect(source).toContain("import * as Type from 'typebox';");
    writeFileSync(path, source.replace(/^ {2}name: .*\n/m, ''));
    const changed = await parity();
    expect(changed.stdout).toContain(
      'differs   JobStartParams /properties/name: ours accepts, theirs refuses\n            {}\n',
    );
    expect(changed.code).toBe(1);
    expect(JSON.parse((await parity('--json')).stdout)).toMatchObject({
      same: false,
      unexplained: [{ definition: 'JobStartParams', witness: {} }],
    });
  });

  it('say for which reason something differs', async () => {
    await run('import', bundle, '--out', out);
    expect(await parity()).toMatchObject({ code: 1 });
    const explained = join(home, 'explained.json');
    const rule = { rule: 'open', reason: 'Levels come and go.', types: ['Level'] };
    writeFileSync(explained, JSON.stringify({ rules: [rule] }));
    expect(await parity('--explained', explained)).toMatchObject({
      stdout: expect.stringContaining('    1  Levels come and go.\n'),
      code: 0,
    });
  });

  it('tell what could not be taken over, and where', async () => {
    const { Level: _, ...definitions } = schema.definitions;
    writeFileSync(bundle, JSON.stringify({ definitions }));
    const { stderr, code } = await run('import', bundle, '--out', out);
    expect(stderr).toContain(
      '#/definitions/JobStartParams/properties/level: $ref #/definitions/Level leads nowhere',
    );
    expect(code).toBe(0);
  });

  it('lose nothing that was written before', async () => {
    await run('import', bundle, '--out', out);
    const again = await run('import', bundle, '--out', out);
    expect(again).toMatchObject({
      stderr: expect.stringContaining('--force replaces it'),
      code: 1,
    });
    expect(await run('import', bundle, '--out', out, '--force')).toMatchObject({ code: 0 });
  });

  it.each<[string, string, string[], string]>([
    [
      'a file that is not there',
      '',
      ['import', 'none.json', '--out', 'x'],
      'none.json does not exist',
    ],
    ['a file that is not JSON', '{', ['import', 'BUNDLE', '--out', 'x'], 'is not JSON'],
    ['a file that is no bundle', '{}', ['import', 'BUNDLE', '--out', 'x'], 'has no definitions'],
    ['no folder', '', ['import', 'BUNDLE'], "required option '--out <folder>'"],
    ['another openness', '', ['import', 'BUNDLE', '--out', 'x', '--open', 'all'], '--open takes'],
    ['no bundle', '', ['parity'], "missing required argument 'bundle'"],
    ['no project', '', ['parity', 'BUNDLE', '--project', 'none.json'], 'there is no none.json'],
    ['no model', '', ['parity', 'BUNDLE', '--model', 'none.ts'], 'none.ts does not exist'],
    [
      'no explanations',
      '',
      ['parity', 'BUNDLE', '--model', 'none.ts', '--explained', 'BUNDLE'],
      'does not explain',
    ],
  ])('refuse %s', async (_, content, args, message) => {
    if (content !== '') writeFileSync(bundle, content);
    const result = await run(...args.map((arg) => (arg === 'BUNDLE' ? bundle : arg)));
    expect(result.stderr).toContain(message);
    expect(result.stderr).not.toMatch(/\n {4}at /);
    expect(result).toMatchObject({ stdout: '', code: 2 });
  });
});
