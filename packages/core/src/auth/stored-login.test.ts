import { beforeEach, describe, expect, it } from 'vitest';
import { loginRecord } from '../testing/login.ts';
import { createFakePorts, type FakePorts } from '../testing/ports.ts';
import { authPath, testHome, toJwt } from '../testing.ts';
import { bearerOf, type ManagedCredential } from './credential.ts';
import { openStore } from './store/open.ts';
import { createStoredLogin, type StoredLogin } from './stored-login.ts';

const record = loginRecord({
  login: 0,
  idToken: toJwt({ email: 'lab@example.com' }),
  accessToken: 'access-1',
  refreshToken: 'refresh-1',
  accountId: 'acct-lab',
});

let ports: FakePorts;
/** Runs whenever the configuration is asked what it allows. */
let meanwhile: () => unknown;

function open(): StoredLogin {
  const store = openStore('file', { ...ports, codexHome: testHome, memory: new Map() });
  return createStoredLogin({
    ...ports,
    store: async () => store,
    restrictions: async () => {
      await meanwhile();
      return { loginMethod: undefined, workspaces: undefined };
    },
    exclusively: (write) => write(),
  });
}

beforeEach(() => {
  ports = createFakePorts();
  meanwhile = () => {};
});

describe('the stored login', () => {
  it.each<[string, () => Promise<string>]>([
    ['could not be read', () => Promise.reject(new Error('EIO: i/o error'))],
    ['was just being written by another program', async () => record.slice(0, 40)],
  ])('is read again where it %s, but not at each call', async (_, reading) => {
    const { read } = ports.files;
    ports.files.read = reading;
    const login = open();
    expect(await login.credential()).toBeUndefined();
    ports.files.read = read;
    ports.disk.set(authPath, record);
    expect(await login.credential()).toBeUndefined();
    await ports.clock.advance(5_000);
    expect(bearerOf(await login.credential())).toBe('access-1');
  });

  it('is not looked for again where there was none', async () => {
    const login = open();
    expect(await login.credential()).toBeUndefined();
    ports.disk.set(authPath, record);
    await ports.clock.advance(60_000);
    expect(await login.credential()).toBeUndefined();
  });

  it('is not what a refresh brings when somebody has signed out meanwhile', async () => {
    ports.disk.set(authPath, record);
    const login = open();
    const credential = (await login.credential()) as ManagedCredential;
    meanwhile = () => login.remove();
    expect(await login.publish(credential, login.generation)).toBe(false);
    expect(await login.credential()).toBeUndefined();
  });

  it('is what a login has saved, however long the first reading takes', async () => {
    ports.disk.set(authPath, record);
    const login = open();
    meanwhile = () => login.save({ auth_mode: 'apikey', OPENAI_API_KEY: 'sk-2' });
    expect(bearerOf(await login.credential())).toBe('sk-2');
  });
});
