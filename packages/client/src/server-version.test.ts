import { expect, it } from 'vitest';
import { parseServerVersion } from './server-version.ts';

it.each([
  ['probe/0.107.0 (Debian 12.0.0; x86_64) unknown (probe; 1.2.3)', '0.107.0'],
  ['my/tool 2.0/0.169.0-alpha.3 (Mac OS 15; arm64) x (my/tool 2.0; 9.9.9)', '0.169.0-alpha.3'],
  ['héé/0.0.0-test (Debian; x86_64) unknown (héé; 1) wirebox/0.1.0', '0.0.0-test'],
  ['nothing of the kind', undefined],
  ['', undefined],
  [undefined, undefined],
])('of %j is %j', (userAgent, version) => {
  expect(parseServerVersion(userAgent)).toBe(version);
});
