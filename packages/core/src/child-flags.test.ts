import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { toChildFlags } from './child-flags.ts';

it.each([
  [['-e', 'host()']],
  [['--input-type=module', '--eval', 'host()']],
  [['-p', 'host()']],
  [['--inspect-brk=127.0.0.1:9229']],
  [['--watch', '--watch-path=src']],
])('%j are not for a child', (flags) => {
  expect(toChildFlags(['--import', 'tsx', ...flags, '--conditions=source'])).toEqual([
    '--import',
    'tsx',
    '--conditions=source',
  ]);
});

it('knows what Node makes of a program on its command line', () => {
  const print = 'console.log(JSON.stringify(process.execArgv))';
  for (const flags of [['-e'], ['--eval'], ['--input-type=commonjs', '-e'], ['-pe']]) {
    const { stdout } = spawnSync(process.execPath, ['--no-warnings', ...flags, print], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(toChildFlags(JSON.parse(stdout.split('\n')[0] ?? ''))).toEqual(['--no-warnings']);
  }
});
