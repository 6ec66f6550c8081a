/** Processes that share a home: whatever the order of their effects, no login is lost and no token is spent twice. */
import { describe, expect, it } from 'vitest';
import { toConfig } from '../config/config.ts';
import type { Http } from '../http.ts';
import type { HeldLock, Ports } from '../ports.ts';
import { type Stage, tryEveryOrder } from '../testing/interleavings.ts';
import { loginRecord } from '../testing/login.ts';
import { createFakePorts } from '../testing/ports.ts';
import { authPath, testHome, toJwt } from '../testing.ts';
import { resolveEndpoints } from './endpoints.ts';
import type { AuthManager } from './manager.ts';
import { openAuth } from './open-auth.ts';

const caller = { originator: 'test', userAgent: 'test/1' };
const config = toConfig({});

const tokensOf = (name: string, accountId: string) => ({
  login: 0,
  idToken: toJwt({ email: `${accountId}@example.com` }),
  accessToken: `access-${name}`,
  refreshToken: `refresh-${name}`,
  accountId,
  apiKey: undefined,
});

const json = (status: number, body: unknown): Awaited<ReturnType<Http>> => ({
  kind: 'answered',
  status,
  statusText: '',
  contentType: 'application/json',
  text: JSON.stringify(body),
});

/** One home, one authority, and processes whose every effect is a step. */
function createWorld({ step, rest }: Stage) {
  const base = createFakePorts();
  const { disk, files } = base;
  disk.set(authPath, loginRecord(tokensOf('1', 'acct-1')));
  const locks = new Set<string>();
  const spent: string[] = [];
  let elapsedMs = 0;
  // Reading what everybody starts with is no part of the story.
  let isTold = false;

  /** What a refresh token brings, once. */
  async function spend(name: string, token: string) {
    const isReuse = await step(name, () => spent.push(token) > new Set(spent).size);
    return step(name, () =>
      isReuse ? undefined : { access_token: `${token}-access`, refresh_token: `${token}-next` },
    );
  }

  function open(name: string): AuthManager {
    const during = async <T>(effect: () => Promise<T>): Promise<T> =>
      isTold ? await step(name, effect) : effect();

    async function acquire(path: string, waitMs: number): Promise<HeldLock | undefined> {
      const isFree = () => !locks.has(path);
      // Who waits longer than a person likes to waits for the end of a refresh.
      const isPatient = waitMs > 10_000;
      return step(
        name,
        () => {
          if (!isFree()) return undefined;
          locks.add(path);
          return { release: async () => void locks.delete(path) };
        },
        () => isFree() || !isPatient,
      );
    }

    const http: Http = async ({ url, body }) => {
      if (!url.endsWith('/oauth/token')) return json(200, {});
      const { refresh_token: token } = JSON.parse(body ?? '{}');
      const next = await spend(name, token);
      return next === undefined
        ? json(401, { error: { code: 'refresh_token_reused' } })
        : json(200, next);
    };

    const ports: Ports = {
      ...base,
      clock: {
        ...base.clock,
        async sleep(ms) {
          await rest();
          elapsedMs += ms;
        },
        monotonic: () => elapsedMs,
      },
      locks: { acquire },
      files: {
        ...files,
        read: (path) => during(() => files.read(path)),
        replace: (path, text) => during(() => files.replace(path, text)),
        remove: (path) => during(() => files.remove(path)),
      },
    };
    return openAuth({
      ports,
      codexHome: testHome,
      config: () => config,
      endpoints: async () => resolveEndpoints(ports.env, config).endpoints,
      http,
    });
  }

  return {
    spent,
    /** A program that knows no lock refreshes the login as the real server does. */
    async refreshWithoutLock(name: string): Promise<void> {
      const read = () => step(name, () => JSON.parse(disk.get(authPath) ?? 'null'));
      const { tokens } = await read();
      if (tokens.access_token !== 'access-1') return;
      const brought = await spend(name, tokens.refresh_token);
      if (brought === undefined) return;
      const record = await read();
      const text = JSON.stringify({ ...record, tokens: { ...record.tokens, ...brought } });
      await step(name, () => disk.set(authPath, text));
    },
    stored: () => JSON.parse(disk.get(authPath) ?? 'null'),
    /** Opened, and each has read the login. */
    async processes<N extends string>(...names: N[]): Promise<Record<N, AuthManager>> {
      const opened = names.map((name) => [name, open(name)] as const);
      for (const [, auth] of opened) await auth.credential();
      isTold = true;
      return Object.fromEntries(opened) as Record<N, AuthManager>;
    },
  };
}

const isOnce = (tokens: readonly string[]) => new Set(tokens).size === tokens.length;

describe('in every order of effects', () => {
  it('two refreshes spend one token, and both have what it brought', async () => {
    const orders = await tryEveryOrder({ mostSwitches: 4 }, async (stage) => {
      const world = createWorld(stage);
      const { a, b } = await world.processes('a', 'b');
      const both = await Promise.all([a.renew(caller), b.renew(caller)]);
      expect(world.spent).toEqual(['refresh-1']);
      for (const recovery of both) {
        expect(recovery).toMatchObject({
          kind: 'recovered',
          credential: { tokens: { accessToken: 'refresh-1-access' } },
        });
      }
      expect(world.stored().tokens.refresh_token).toBe('refresh-1-next');
    });
    expect(orders).toBeGreaterThan(1);
  });

  it('two refreshes beside a program without a lock both succeed', async () => {
    await tryEveryOrder({ mostSwitches: 3 }, async (stage) => {
      const world = createWorld(stage);
      const { a, b } = await world.processes('a', 'b');
      const [ours, others] = await Promise.all([
        a.renew(caller),
        b.renew(caller),
        world.refreshWithoutLock('peer'),
      ]);
      expect(ours).toMatchObject({ kind: 'recovered' });
      expect(others).toMatchObject({ kind: 'recovered' });
      expect(world.spent).not.toContain(world.stored().tokens.refresh_token);
    });
  });

  it.each([
    ['another account', 'acct-2'],
    ['the same account', 'acct-1'],
  ])('a login of %s outlives two refreshes', async (_, accountId) => {
    const orders = await tryEveryOrder({ mostSwitches: 3 }, async (stage) => {
      const world = createWorld(stage);
      const { a, b, person } = await world.processes('a', 'b', 'person');
      const tokens = tokensOf('2', accountId);
      const [change] = await Promise.all([
        person.loginWithTokens(tokens),
        a.renew(caller),
        b.renew(caller),
      ]);
      expect(change.done).toBe(true);
      expect(isOnce(world.spent)).toBe(true);
      const { refresh_token, account_id } = world.stored().tokens;
      expect(account_id).toBe(accountId);
      // Whoever refreshes the newer login may do so; its own tokens are there in any case.
      expect(refresh_token).toMatch(/^refresh-2/);
      expect(await person.credential()).toMatchObject({ tokens: { accessToken: 'access-2' } });
    });
    expect(orders).toBeGreaterThan(100);
  });

  it('a logout outlives two refreshes', async () => {
    await tryEveryOrder({ mostSwitches: 3 }, async (stage) => {
      const world = createWorld(stage);
      const { a, b, person } = await world.processes('a', 'b', 'person');
      await Promise.all([person.logout(), a.renew(caller), b.renew(caller)]);
      expect(isOnce(world.spent)).toBe(true);
      expect(world.stored()).toBeNull();
      expect(await person.credential()).toBeUndefined();
    });
  });

  it('a login outlives a refresh in the process of its own', async () => {
    await tryEveryOrder({ mostSwitches: 4 }, async (stage) => {
      const world = createWorld(stage);
      const { a } = await world.processes('a');
      const [change] = await Promise.all([a.loginWithApiKey('sk-2'), a.renew(caller)]);
      expect(change.done).toBe(true);
      expect(world.stored()).toEqual({ auth_mode: 'apikey', OPENAI_API_KEY: 'sk-2' });
      expect(await a.credential()).toEqual({ kind: 'apiKey', apiKey: 'sk-2' });
    });
  });
});
