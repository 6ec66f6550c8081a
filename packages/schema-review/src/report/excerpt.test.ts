import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const long = 'x'.repeat(150);
const thread = { id: 'text', title: long, preview: 'a', path: 'b' };

describe('excerpt', () => {
  it('keeps a message that is short enough as it is', () => {
    const message = { id: 1, result: { thread: { path: 'b' } } };
    expect(excerpt({ message, part: '/result/thread/path' })).toBe(JSON.stringify(message));
  });

  it('leaves out what lies beside the way to the part', () => {
    const message = { id: 1, result: { model: long, data: [thread], cwd: 'c' } };
    expect(excerpt({ message, part: '/result/data/0/path' })).toBe(
      '{"id":1,"result":{…,"data":[{…,"path":"b"}],…}}',
    );
  });

  it('shows a member that is missing by those that are there', () => {
    const message = { method: 'thread/started', params: { model: long, thread } };
    expect(excerpt({ message, part: '/params/thread/turns' })).toBe(
      '{"method":"thread/started","params":{…,"thread":{"id":"text","title":…,"preview":"a","path":"b"}}}',
    );
  });

  it('reads names in a pointer as JSON pointers spell them, and cuts what is too long even so', () => {
    const message = { params: { 'a/b~c': { text: long.repeat(2) }, other: long } };
    const line = excerpt({ message, part: '/params/a~1b~0c/text' });
    expect(line).toMatch(/^\{"params":\{"a\/b~c":\{"text":"x+…$/);
    expect(line).toHaveLength(200);
  });
});
