import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeHome, removeHome, runCommand } from '../testing.ts';

let home: string;
beforeEach(() => {
  home = makeHome();
});
afterEach(() => removeHome(home));

const run = (...args: string[]) => runCommand(['review', ...args], home, '', {}, home);
const write = (path: string, value: unknown) => {
  const file = join(home, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value, null, 1));
};
const read = (path: string) => readFileSync(join(home, path), 'utf8');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.email=me@example.org', '-c', 'user.name=Me', ...args], {
    cwd: home,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 30_000,
  }).trim();

const text = { type: 'string' };
const bundle = (params: object, more: object = {}) => ({
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
    JobStartParams: { type: 'object', ...params },
    JobStartResponse: { type: 'object' },
    ...more,
  },
});
const old = bundle({ properties: { name: text } });
const stricter = bundle({ properties: { name: text }, required: ['name'] });

const model = (required: boolean) => ({
  modelVersion: 1,
  protocol: { name: 'jobs', title: 'Jobs', version: '1.0.0', description: '' },
  methods: [
    {
      method: 'job/start',
      name: 'jobStart',
      kind: 'request',
      direction: 'clientToServer',
      resource: 'job',
      description: 'Starts a job.',
      params: {
        kind: 'object',
        properties: [{ name: 'name', required, type: { kind: 'string' } }],
      },
      result: { kind: 'object', properties: [] },
      stability: 'stable',
      since: '1.0.0',
    },
  ],
  types: {},
  errors: {},
});

describe('wirebox review of two files', () => {
  beforeEach(() => {
    write('old.json', old);
    write('new.json', stricter);
  });

  it('tells what breaks, for whom, with the message, and fails', async () => {
    const { stdout, stderr, code } = await run('old.json', 'new.json');
    expect(stderr).toBe('');
    expect(code).toBe(1);
    expect(stdout).toContain('BREAKING clients can no longer leave out `name`');
    expect(stdout).toContain('{"id":1,"method":"job/start","params":{}}');
  });

  it('succeeds where nothing is as bad as what was asked for', async () => {
    expect((await run('old.json', 'old.json')).code).toBe(0);
    expect((await run('old.json', 'new.json', '--fail-on', 'never')).code).toBe(0);
    expect((await run('old.json', 'new.json', '--mix', 'new-client')).code).toBe(0);
    expect((await run('new.json', 'old.json', '--fail-on', 'if-used')).code).toBe(1);
    expect((await run('new.json', 'old.json')).code).toBe(0);
  });

  it('writes every format', async () => {
    const formats = ['text', 'json', 'markdown', 'html', 'junit', 'github', 'sarif'];
    const reports = formats.flatMap((format) => ['--report', `${format}=out.${format}`]);
    const { stdout } = await run('old.json', 'new.json', '--format', 'json', ...reports);
    expect(JSON.parse(stdout)).toMatchObject({ old: 'old', new: 'new', verdict: 'breaking' });
    for (const format of formats) expect(read(`out.${format}`), format).toContain('name');
  });

  it('reads a bundle of several files', async () => {
    write('ClientRequest.json', {
      title: 'ClientRequest',
      ...old.definitions.ClientRequest,
      definitions: { JobStartParams: old.definitions.JobStartParams },
    });
    write('JobStartResponse.json', { type: 'object', properties: { done: text } });
    const { stdout, code } = await run(
      'ClientRequest.json,JobStartResponse.json',
      'old.json',
      '--all',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('never sends `done` again');
  });

  it('writes down who takes responsibility, and listens to it', async () => {
    const { stdout } = await run('old.json', 'new.json', '--format', 'json');
    const { fingerprint } = JSON.parse(stdout).findings[0];
    const file = ['--approvals', 'approved.json'];
    expect((await run('old.json', 'new.json', '--accept', fingerprint, ...file)).stderr).toContain(
      '--reason',
    );
    const accepted = await run(
      'old.json',
      'new.json',
      '--accept',
      fingerprint,
      '--reason',
      'all told',
      '--owner',
      'me',
      ...file,
    );
    expect(accepted).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(read('approved.json')).approvals).toMatchObject([
      { fingerprint, reason: 'all told', owner: 'me' },
    ]);
    expect((await run('old.json', 'new.json', ...file)).code).toBe(0);

    const stale = await run('old.json', 'old.json', ...file);
    expect(stale.stdout).toContain(`approval ${fingerprint} is stale`);
    expect(stale.code).toBe(1);
    write(
      'approved.json',
      read('approved.json').replace(/"expires": "[^"]*"/, '"expires": "2020-01-01"'),
    );
    const expired = await run('old.json', 'new.json', ...file);
    expect(expired.stdout).toContain(`approval ${fingerprint} has expired`);
    expect(expired.code).toBe(1);
  });

  it('lists its rules', async () => {
    const { stdout, code } = await run('--list-rules');
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n').length).toBeGreaterThanOrEqual(60);
    expect(stdout).toMatch(/^input-member-became-required +breaking \/ compatible +Clients/m);
  });

  it('looks at one model by itself', async () => {
    write('model.json', model(true));
    const plain = await run('--lint', 'model.json');
    expect(plain).toMatchObject({ code: 0, stdout: '0 problems, 0 approved\n' });
    const questioned = await run('--lint', 'old.json', '--fail-on', 'lossy');
    expect(questioned.stdout).toContain('JobStartParams has no description  (missing-description');
    expect(questioned.code).toBe(1);
    expect((await run('--lint', 'old.json')).code).toBe(0);
  });
});

describe('what cannot be read ends with 2, and the file and the place are named', () => {
  beforeEach(() => write('old.json', old));

  it.each<[string, string | object, RegExp]>([
    ['broken JSON', '{\n  "definitions": {,}\n}', /bad\.json is not JSON \(line 2, column 19\)/],
    [
      'two members of one name',
      '{"definitions": {\n"A": {"type": "string"},\n"A": {"type": "null"}}}',
      /bad\.json has two members under one name at \/definitions\/A \(line 3, column 1\)/,
    ],
    [
      'a name defined twice',
      { ...bundle({}), $defs: { JobStartResponse: { type: 'string' } } },
      /bad\.json#\/\$defs\/JobStartResponse: another definition of JobStartResponse stands at #\/definitions\/JobStartResponse/,
    ],
    [
      'a dangling reference',
      bundle({ properties: { level: { $ref: '#/definitions/Level' } } }),
      /bad\.json#\/definitions\/JobStartParams\/properties\/level: \$ref #\/definitions\/Level leads nowhere/,
    ],
    ['a list', [], /bad\.json is not a JSON Schema/],
    ['no definitions', {}, /bad\.json has no definitions/],
    ['no messages', { definitions: { A: text } }, /bad\.json lists no messages/],
    [
      'a type that is only itself',
      bundle(
        { properties: { a: { $ref: '#/definitions/A' } } },
        { A: { $ref: '#/definitions/A' } },
      ),
      /bad\.json: the type A comes down to nothing but itself/,
    ],
    ['no model', { modelVersion: 1 }, /bad\.json is not a protocol model: \/protocol is missing/],
    [
      'a model that names what it does not have',
      {
        ...model(true),
        types: { A: { description: '', resource: 'a', type: { kind: 'ref', name: 'B' } } },
      },
      /bad\.json is not a protocol model: \/types\/A\/type names the type B/,
    ],
  ])('%s', async (_, content, message) => {
    write('bad.json', content);
    const { stderr, stdout, code } = await run('bad.json', 'old.json');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  });

  it.each<[string[], RegExp]>([
    [[], /review needs OLD and NEW/],
    [['old.json'], /something to compare old\.json with/],
    [['old.json', 'gone.json'], /gone\.json does not exist/],
    [
      ['old.json', 'gone'],
      /gone is no file, no release in schemas\/released and no revision of git/,
    ],
    [['gone..HEAD'], /there is no revision gone/],
    [['old.json', '--output=x'], /unknown option/],
    [['old.json', 'old.json', '--format', 'pdf'], /no format `pdf`/],
    [['old.json', 'old.json', '--report', 'html'], /--report takes format=file/],
    [
      ['old.json', 'old.json', '--report', 'html=no/such/folder.html'],
      /cannot be written \(ENOENT\)/,
    ],
    [['old.json', 'old.json', '--fail-on', 'often'], /--fail-on takes breaking/],
    [['old.json', 'old.json', '--mix', 'none'], /--mix takes both/],
    [['old.json', 'old.json', '--approvals', 'gone.json'], /gone\.json does not exist/],
    [['old.json', 'old.json', '--approvals', 'old.json'], /old\.json does not hold approvals/],
    [['old.json', 'old.json', '--accept', 'ffffffffffff'], /no change here has the fingerprint/],
    [['old.json', 'old.json', '--changesets'], /needs a range of revisions/],
  ])('%j', async (args, message) => {
    const { stderr, code } = await run(...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});

describe('wirebox review of revisions', () => {
  const commit = (message: string) => {
    git('add', '-A');
    git('commit', '-q', '-m', message);
    return git('rev-parse', 'HEAD');
  };

  it('compares the models of two commits, or what one did since it left the other', async () => {
    git('init', '-q', '-b', 'main');
    write('schemas/protocol.model.json', model(false));
    commit('before');
    git('checkout', '-q', '-b', 'work');
    write('schemas/protocol.model.json', model(true));
    commit('after');
    git('checkout', '-q', 'main');
    write('other.txt', 'meanwhile');
    commit('meanwhile');
    const { stdout, code } = await run('main..work');
    expect(stdout).toContain('main -> work: 1 change on the wire');
    expect(code).toBe(1);
    expect((await run('main...work')).stdout).toContain('1 change on the wire');
    expect((await run('main', 'work')).code).toBe(1);
    expect((await run('main..')).code).toBe(0);
    write('schemas/released/1.0.0.model.json', model(false));
    expect((await run('1.0.0', 'work')).stdout).toContain('1.0.0 -> work');
    git('rm', '-q', '-r', 'schemas');
    commit('gone');
    expect((await run('work..main')).stderr).toContain('main has no schemas/protocol.model.json');
  });

  it('asks for a changeset that says enough, and writes one', async () => {
    git('init', '-q', '-b', 'main');
    write('schemas/protocol.model.json', model(false));
    commit('before');
    git('tag', 'before');
    write('schemas/protocol.model.json', model(true));
    commit('after');
    const judged = (...more: string[]) =>
      run('before..HEAD', '--fail-on', 'never', '--changesets', ...more);
    const none = await judged();
    expect(none.stderr).toContain('no changeset came with them; it has to say at least minor');
    expect(none.code).toBe(1);

    write('.changeset/little.md', '---\n"@wirebox/app-server-protocol": patch\n---\n\nA change.\n');
    commit('a changeset');
    const little = await judged();
    expect(little.stderr).toContain('the changesets say patch, but this change is at least minor');
    expect(little.code).toBe(1);

    const written = await run('before..HEAD', '--fail-on', 'never', '--write-changeset');
    const path = written.stderr.trim();
    expect(read(path)).toMatch(/^---\n"@wirebox\/app-server-protocol": minor\n---\n/);
    commit('one that says enough');
    expect(await judged()).toMatchObject({ stderr: '', code: 0 });
  });

  it('keeps to the approvals of the repository for its own history', async () => {
    git('init', '-q', '-b', 'main');
    write('schemas/protocol.model.json', model(false));
    commit('before');
    write('schemas/protocol.model.json', model(true));
    commit('after');
    const { stdout } = await run('HEAD~1..HEAD', '--format', 'json');
    const { fingerprint } = JSON.parse(stdout).findings[0];
    await run('HEAD~1..HEAD', '--accept', fingerprint, '--reason', 'told', '--owner', 'me');
    expect(JSON.parse(read('compat/approved-changes.json')).approvals).toHaveLength(1);
    expect((await run('HEAD~1..HEAD')).code).toBe(0);
    expect((await run('HEAD~1', 'HEAD')).code).toBe(1);
  });
});
