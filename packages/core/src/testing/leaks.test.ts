import { expect, it } from 'vitest';
import { holdsSecret } from './leaks.ts';
import { loginRecord } from './login.ts';
import { createFakePorts } from './ports.ts';

const stored = loginRecord({
  login: 0,
  idToken: 'id-1234',
  accessToken: 'access-1234',
  refreshToken: 'refresh-1234',
  accountId: 'acct-1',
});

it.each([
  ['eyJhbGciOiJub25lIn0.eyJhIjoxfQ.c2ln', true],
  [`the token rt_${'x'.repeat(32)} was refused`, true],
  ['access-1234', true],
  ['{"token":"refresh-1234"}', true],
  ['acct-1 signed in', false],
  ['the sk-learn of code-review', false],
])('%j: %j', (text, expected) => {
  expect(holdsSecret(text, ['no record', stored])).toBe(expected);
});

it('a line of the log with a secret fails the run, whoever catches errors', async () => {
  const reports: unknown[] = [];
  const ports = createFakePorts({ onLeak: (error) => reports.push(error) });
  ports.disk.set('auth.json', stored);
  ports.log.debug('asked', { url: 'http://localhost/?account=acct-1' });
  expect(reports).toEqual([]);
  ports.log.debug('asked', { url: 'http://localhost/?token=access-1234' });
  expect(reports).toHaveLength(1);
  expect(String(reports[0])).not.toContain('access-1234');
});
