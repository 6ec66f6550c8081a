import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttp } from '../http.ts';
import { type Authority, createAuthority } from '../testing/authority.ts';
import { loginRecord } from '../testing/login.ts';
import { createFakePorts } from '../testing/ports.ts';
import { type RenewalOutcome, renew } from './renewal.ts';

let authority: Authority;
let record: string;
let refreshToken: string;
/** What the store gives, one for each reading; the last one again and again. */
let readings: (string | undefined | Error)[];
let saved: string[];

const half = () => record.slice(0, record.length / 2);

beforeEach(async () => {
  authority = await createAuthority();
  const login = authority.signIn({ accountId: 'acct-1' });
  refreshToken = login.refreshToken;
  record = loginRecord(login, { more: { of_tomorrow: 1 } });
  readings = [record];
  saved = [];
});
afterEach(() => authority.close());

const run = (): Promise<RenewalOutcome> =>
  renew(
    {
      refreshToken,
      cause: 'forced',
      tokenUrl: authority.refreshUrl,
      clientId: 'client',
      headers: {},
      store: { mode: 'file', codexHome: '' },
    },
    {
      http: createHttp(createFakePorts()),
      commit: (write) => write(),
      clock: { now: () => 0, sleep: async () => {} },
      store: {
        async load() {
          const read = readings.length > 1 ? readings.shift() : readings[0];
          if (read instanceof Error) throw read;
          return read;
        },
        save: async (text) => void saved.push(text),
        rehearse: async () => {},
        delete: async () => false,
      },
    },
  );

describe('a renewal beside a program that writes the record in place', () => {
  it('spends nothing while the record cannot be read', async () => {
    readings = [half()];
    expect(await run()).toEqual({
      kind: 'unavailable',
      detail: 'the stored login cannot be read: not JSON',
    });
    expect(authority.requests).toEqual([]);
  });

  it('reads again what it cannot read', async () => {
    const theirs = JSON.stringify({ ...JSON.parse(record), of_tomorrow: 2 });
    readings = [record, '', half(), theirs];
    expect(await run()).toEqual({ kind: 'saved' });
    expect(saved.map((text) => JSON.parse(text).of_tomorrow)).toEqual([2]);
  });

  it('gives way to a login that could be read at last', async () => {
    readings = [record, '', '{"OPENAI_API_KEY":"sk-1"}'];
    expect(await run()).toEqual({ kind: 'superseded' });
    expect(saved).toEqual([]);
  });

  it('saves the new tokens where the record stays unreadable', async () => {
    readings = [record, half()];
    expect(await run()).toEqual({ kind: 'saved' });
    const [text = ''] = saved;
    const { tokens, of_tomorrow } = JSON.parse(text);
    expect(authority.secrets).toContain(tokens.refresh_token);
    expect(tokens.refresh_token === refreshToken).toBe(false);
    expect(of_tomorrow).toBe(1);
  });

  it('writes over nothing where the store cannot be asked, and hands the new tokens back', async () => {
    readings = [record, new Error('no answer within 30 s'), record];
    const outcome = await run();
    expect(outcome).toMatchObject({ kind: 'unsaved', detail: 'no answer within 30 s' });
    expect(saved).toEqual([]);
    const { tokens } = JSON.parse(outcome.kind === 'unsaved' ? outcome.record : '');
    expect(tokens.refresh_token === refreshToken).toBe(false);
  });

  it('gives way to a logout', async () => {
    readings = [record, undefined];
    expect(await run()).toEqual({ kind: 'superseded' });
    expect(saved).toEqual([]);
  });
});
