import { describe, expect, it } from 'vitest';
import { isBefore, supportedBy, tooOldFor } from './supports.ts';

describe('isBefore', () => {
  it.each([
    ['0.61.0', '0.107.0', true],
    ['0.107.0', '0.61.0', false],
    ['0.107.0', '0.107.0', false],
    ['0.107.0-alpha.3', '0.107.0', false],
    ['0.106.9-alpha.3', '0.107.0', true],
    ['1.0.0', '0.169.0', false],
    ['0.169', '0.169.1', false],
  ])('%s before %s: %s', (version, other, expected) => {
    expect(isBefore(version, other)).toBe(expected);
  });
});

describe('supportedBy', () => {
  it('goes by the release lists', () => {
    expect(supportedBy('0.107.0', 'account/read')).toBe(true);
    expect(supportedBy('0.107.0', 'account/usage/read')).toBe(false);
    expect(supportedBy('0.169.0', 'account/usage/read')).toBe(true);
  });

  it('does not guess', () => {
    expect(supportedBy(undefined, 'account/read')).toBeUndefined();
    expect(supportedBy('0.107.0', 'no/such/method')).toBeUndefined();
    expect(supportedBy('0.107.0', 'toString')).toBeUndefined();
  });
});

describe('tooOldFor', () => {
  it('says which release is needed and which one is there', () => {
    expect(tooOldFor('0.107.0', 'account/usage/read')).toMatchObject({
      key: 'unsupportedMethod',
      method: 'account/usage/read',
      since: '0.145.0',
      serverVersion: '0.107.0',
      message: 'account/usage/read needs a server of 0.145.0 or later; this one speaks 0.107.0',
    });
    expect(tooOldFor('0.169.0', 'account/usage/read')).toBeUndefined();
    expect(tooOldFor(undefined, 'account/usage/read')).toBeUndefined();
  });
});
