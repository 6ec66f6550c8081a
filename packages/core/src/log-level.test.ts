import { expect, it } from 'vitest';
import { isLogged, parseLogThreshold } from './log-level.ts';

it.each([
  [undefined, 'warn'],
  ['', 'warn'],
  ['debug', 'debug'],
  ['trace', 'debug'],
  ['INFO', 'info'],
  ['Warn', 'warn'],
  ['error', 'error'],
  ['off', 'off'],
  ['0', 'off'],
  ['3', 'info'],
  ['codex_core=debug,info', 'debug'],
  ['info,codex_core=debug', 'debug'],
  ['error,wirebox=info', 'info'],
  ['off,codex_login::auth=debug', 'debug'],
  ['codex_core', 'debug'],
  ['codex_core[turn{id=1}]=info', 'info'],
  [' codex_core = debug , warn ', 'debug'],
  ['hyper=trace,error', 'error'],
  ['hyper=trace', 'warn'],
  ['hyper', 'warn'],
  ['loud', 'warn'],
  ['codex_core=loud', 'warn'],
  ['=,,=debug', 'warn'],
])('%o asks for %s', (text, threshold) => {
  expect(parseLogThreshold(text)).toBe(threshold);
});

it('admits what is at least as serious', () => {
  expect(isLogged('debug', 'debug')).toBe(true);
  expect(isLogged('info', 'warn')).toBe(false);
  expect(isLogged('warn', 'warn')).toBe(true);
  expect(isLogged('error', 'warn')).toBe(true);
  expect(isLogged('error', 'off')).toBe(false);
});
