import { describe, expect, it } from 'vitest';
import { createFakePorts } from '../testing.ts';
import { ConfigError } from './config.ts';
import { loadConfig, parseOverrides } from './load.ts';

describe('parseOverrides', () => {
  it.each<[string, object]>([
    ['model=gpt', { model: 'gpt' }],
    ['model="x=y"', { model: 'x=y' }],
    ['a.b=1', { a: { b: 1 } }],
    ['a."b.c"=true', { a: { 'b.c': true } }],
    ['list=["x", "y"]', { list: ['x', 'y'] }],
    [' spaced = 1 ', { spaced: 1 }],
    ['empty=', { empty: '' }],
    ['url=http://h:1/p?q=1', { url: 'http://h:1/p?q=1' }],
  ])('reads %s', async (override, table) => {
    expect(await parseOverrides([override])).toEqual(table);
  });

  it('merges tables and lets the last one win', async () => {
    expect(await parseOverrides(['a.b=1', 'a.c=2', 'a.b=3'])).toEqual({ a: { b: 3, c: 2 } });
  });

  it.each(['novalue', '=1', 'a b=1', 'a..b=1'])('refuses %j', async (override) => {
    await expect(parseOverrides([override])).rejects.toThrow(ConfigError);
  });

  it('cannot reach the prototype of a table', async () => {
    await parseOverrides(['__proto__.polluted=1']).catch(() => {});
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('loadConfig', () => {
  const load = async (text: string | undefined, overrides = {}) => {
    const ports = createFakePorts();
    if (text !== undefined) ports.disk.set('/h/config.toml', text);
    return loadConfig(ports.files, '/h', overrides);
  };
  const defaults = {
    credentialStore: 'file',
    forcedLoginMethod: undefined,
    requiresOpenaiAuth: true,
  };

  it('has defaults for everything', async () => {
    expect(await load(undefined)).toEqual({ config: defaults, table: {}, faults: [] });
  });

  it('lets the command line win over the file', async () => {
    const { config } = await load('forced_login_method = "api"\n', {
      forced_login_method: 'chatgpt',
    });
    expect(config.forcedLoginMethod).toBe('chatgpt');
  });

  it.each<[string, boolean]>([
    ['model_provider = "p"\nmodel_providers.p.requires_openai_auth = true', true],
    ['model_provider = "p"\nmodel_providers.p.requires_openai_auth = false', false],
    ['model_provider = "p"\nmodel_providers.p.name = "P"', false],
    ['model_providers.p.requires_openai_auth = false', true],
  ])('finds whether the provider needs a login: %j', async (text, expected) => {
    expect((await load(text)).config.requiresOpenaiAuth).toBe(expected);
  });

  it.each([
    ['forced_login_method = "x"', /forced_login_method must be one of "chatgpt", "api"/],
    ['model_provider = "nope"', /Model provider `nope` not found/],
    ['cli_auth_credentials_store = 1', /cli_auth_credentials_store must be one of/],
    ['a = = 1', /config\.toml:1:/],
  ])('uses the defaults where a value means nothing, and says why: %s', async (text, details) => {
    const { config, faults } = await load(text);
    expect(config).toEqual(defaults);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.details).toMatch(details);
  });

  it('tells of a fault of the command line once', async () => {
    const { faults } = await load('model = "a"', { model_provider: 'nope' });
    expect(faults.map(({ details }) => details)).toEqual(['Model provider `nope` not found']);
  });

  it('keeps the command line in force where the file is broken', async () => {
    const { config, faults } = await load('broken', { forced_login_method: 'api' });
    expect(config.forcedLoginMethod).toBe('api');
    expect(faults).toHaveLength(1);
  });
});
