import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from './source.ts';

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}
const workflow = parse(readFileSync(join(root, '.github/workflows/schema-review.yml'), 'utf8'));
const steps = workflow.jobs.review.steps as readonly Step[];
const comment = steps.find(({ env }) => env?.GH_TOKEN !== undefined)?.run ?? '';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirebox-workflow-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Stands for GitHub's own command: writes down how it was called, and knows one comment at most. */
function postWith(known: string): string[] {
  const calls = join(folder, 'calls');
  const gh = join(folder, 'gh');
  writeFileSync(
    gh,
    `#!/bin/sh\necho "$*" >> '${calls}'\ncase "$*" in *--paginate*) printf '%s' '${known}';; esac\n`,
  );
  chmodSync(gh, 0o755);
  const { status, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', comment],
    {
      encoding: 'utf8',
      env: {
        PATH: `${folder}${delimiter}${process.env.PATH}`,
        GITHUB_REPOSITORY: 'someone/something',
        NUMBER: '7',
      },
    },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return readFileSync(calls, 'utf8').trimEnd().split('\n').slice(1);
}

describe('the comment of a review', () => {
  it('is a new one at first', () => {
    expect(postWith('')).toEqual([
      'api --method POST repos/someone/something/issues/7/comments --field body=@review.md',
    ]);
  });

  it('takes the place of the one before', () => {
    expect(postWith('4711')).toEqual([
      'api --method PATCH repos/someone/something/issues/comments/4711 --field body=@review.md',
    ]);
  });

  it('is found again by what every report in Markdown begins with', () => {
    const mark = /startswith\("([^"]+)"\)/.exec(comment)?.[1];
    const report = readFileSync(
      join(root, 'packages/schema-review/src/report/markdown.ts'),
      'utf8',
    );
    expect(mark).toBeDefined();
    expect(report).toContain(`'${mark}'`);
  });
});

it('every file that a later step takes is one that the review writes', () => {
  const review = steps.find(({ id }) => id === 'review')?.run ?? '';
  const written = [...review.matchAll(/--report \w+=(\S+)/g)].map(([, file]) => file);
  const taken = steps.flatMap((step) => [step.with?.path, step.with?.sarif_file]);
  expect(written).toEqual(['review.md', 'review.html', 'review.sarif']);
  expect(taken.filter((file) => file !== undefined)).toEqual(['review.html', 'review.sarif']);
});
