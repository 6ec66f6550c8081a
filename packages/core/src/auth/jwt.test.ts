import { describe, expect, it } from 'vitest';
import { toJwt } from '../testing.ts';
import { parseClaims, toIdentity } from './jwt.ts';

describe('parseClaims', () => {
  const payload = Buffer.from('{"a":1}').toString('base64url');

  it('reads the claims, whatever letters they hold', () => {
    expect(parseClaims(toJwt({ name: 'h\u00e9 \u{1f600}' }))).toEqual({
      name: 'h\u00e9 \u{1f600}',
    });
  });

  it('tolerates further parts', () => {
    expect(parseClaims(`h.${payload}.s.more`)).toEqual({ a: 1 });
  });

  it.each([
    ['no text', ''],
    ['two parts', `h.${payload}`],
    ['an empty header', `.${payload}.s`],
    ['an empty payload', 'h..s'],
    ['an empty signature', `h.${payload}.`],
    ['padding', `h.${Buffer.from('{"a":12}').toString('base64')}.s`],
    ['a blank inside', `h.${payload.slice(0, 4)} ${payload.slice(4)}.s`],
    ['a length no encoder makes', 'h.abcde.s'],
    ['bytes that are no UTF-8', `h.${Buffer.from([0x22, 0xff, 0x22]).toString('base64url')}.s`],
    ['no JSON', `h.${Buffer.from('nope').toString('base64url')}.s`],
    ['JSON that is no object', `h.${Buffer.from('[1]').toString('base64url')}.s`],
  ])('refuses %s', (_, token) => {
    expect(parseClaims(token)).toBeUndefined();
  });
});

describe('toIdentity', () => {
  const nobody = { email: undefined, plan: undefined, userId: undefined, accountId: undefined };

  it.each([
    [
      'address and plan [id_token_info_parses_email_and_plan]',
      {
        email: 'a@b.c',
        'https://api.openai.com/auth': { chatgpt_plan_type: 'pro', chatgpt_user_id: 'u' },
      },
      { ...nobody, email: 'a@b.c', plan: 'pro', userId: 'u' },
    ],
    [
      'the plan go [id_token_info_parses_go_plan]',
      { 'https://api.openai.com/auth': { chatgpt_plan_type: 'go', chatgpt_account_id: 'w' } },
      { ...nobody, plan: 'go', accountId: 'w' },
    ],
    [
      'what stands in other places',
      {
        'https://api.openai.com/profile': { email: 'p@b.c' },
        'https://api.openai.com/auth': { user_id: 'u' },
      },
      { ...nobody, email: 'p@b.c', userId: 'u' },
    ],
    ['nothing [id_token_info_handles_missing_fields]', { sub: 'x' }, nobody],
    [
      'nothing of members of another type',
      { email: 1, 'https://api.openai.com/profile': [], 'https://api.openai.com/auth': 'x' },
      nobody,
    ],
  ])('finds %s', (_, claims, identity) => {
    expect(toIdentity(claims)).toEqual(identity);
  });
});
