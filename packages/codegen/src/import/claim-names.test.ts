import { describe, expect, it } from 'vitest';
import { createClaimedNames, variantNames } from './claim-names.ts';

describe('variantNames', () => {
  it.each<[unknown, string, string, string]>([
    ['UserMessageThreadItem', 'userMessage', 'ThreadItem', 'UserMessageThreadItem'],
    ['ApiKeyv2::LoginAccountParams', 'apiKey', 'LoginAccountParams', 'ApiKeyLoginAccountParams'],
    [undefined, 'openai/form', 'Params', 'OpenaiFormParams'],
    [undefined, 'list_files', 'Action', 'ListFilesAction'],
    [undefined, '2d', 'Shape', 'Number2dShape'],
    ['not a name', 'a', 'Shape', 'AShape'],
    // Generated code has a name of that form already.
    [undefined, 'unknown', 'Action', 'UnknownOfAction'],
    ['UnknownAction', 'unknown', 'Action', 'UnknownOfAction'],
  ])('%s, %s of %s: %s', (title, tag, union, name) => {
    expect(variantNames(title, tag, union)[0]).toBe(name);
  });
});

describe('createClaimedNames', () => {
  it('gives each name once, the best first', () => {
    const names = createClaimedNames(['Taken']);
    expect(names.claim('Taken', 'Second')).toBe('Second');
    expect(names.claim('Taken', 'Second')).toBe('Second2');
    expect(names.claim('Free')).toBe('Free');
  });
});
