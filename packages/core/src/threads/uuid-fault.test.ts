import { describe, expect, it } from 'vitest';
import { readUuid, uuidFault } from './uuid-fault.ts';

const id = '01a20394-0000-7000-8000-0000000000ff';

describe('uuidFault', () => {
  it.each([
    ['', 'invalid length: expected length 32 for simple format, found 0'],
    ['abc', 'invalid length: expected length 32 for simple format, found 3'],
    ['a-b', 'invalid group count: expected 5, found 2'],
    [id.slice(0, -2), 'invalid group length in group 4: expected 12, found 10'],
    [
      '01a20394-000-07000-8000-0000000000ff',
      'invalid group length in group 1: expected 4, found 3',
    ],
    [
      'é',
      'invalid character: expected an optional prefix of `urn:uuid:` followed by [0-9a-fA-F-], found `é` at 1',
    ],
    [
      'zz',
      'invalid character: expected an optional prefix of `urn:uuid:` followed by [0-9a-fA-F-], found `z` at 1',
    ],
  ])('tells what the real server tells: %j', (text, fault) => {
    expect(uuidFault(text)).toBe(fault);
    expect(readUuid(text)).toBeUndefined();
  });

  it.each([id, id.replaceAll('-', ''), `{${id}}`, `urn:uuid:${id}`, id.toUpperCase()])(
    'takes %s',
    (text) => {
      expect(uuidFault(text)).toBeUndefined();
      expect(readUuid(text)).toBe(id);
    },
  );
});
