/** A server in memory whose stored login is one of an authority of its own, for tests of what is asked of the backend. */
import type { Table } from '../config/config.ts';
import { authPath, createTestServer, type TestClient, type TestServer } from '../testing.ts';
import type { IssuedTokens } from './authority/ledger.ts';
import { type Authority, createAuthority } from './authority.ts';
import { loginRecord } from './login.ts';

export interface SignedIn {
  readonly server: TestServer;
  readonly authority: Authority;
  readonly login: IssuedTokens;
  /** Has shaken hands. */
  readonly client: TestClient;
  /** The requests so far, such as `GET /backend-api/wham/usage`. */
  requests(): string[];
  /** Puts something else in the place of the stored login; before the first request that is about an account. */
  store(record: string | undefined): void;
  /** The backend is elsewhere. */
  moveBackend(url: string): void;
  /** Ends everything. The secrets of the authority that stand in the log, of which there must be none. */
  close(): Promise<string[]>;
}

/** `config` stands for what `config.toml` says. */
export async function createSignedIn(config: Table = {}): Promise<SignedIn> {
  const server = createTestServer({ configOverrides: config });
  const { ports } = server;
  const authority = await createAuthority({ now: () => ports.clock.now() });
  for (const [name, value] of Object.entries(authority.env)) ports.variables.set(name, value);
  const login = authority.signIn({
    email: 'lab@example.com',
    plan: 'pro',
    userId: 'user-lab',
    accountId: 'acct-lab',
  });
  ports.disk.set(authPath, loginRecord(login));
  const client = await server.initialize({ experimentalApi: true });
  return {
    server,
    authority,
    login,
    client,
    requests: () => authority.requests.map(({ request }) => request),
    store(record) {
      if (record === undefined) ports.disk.delete(authPath);
      else ports.disk.set(authPath, record);
    },
    moveBackend: (url) => void ports.variables.set('CODEX_APP_SERVER_CHATGPT_BASE_URL', url),
    async close() {
      await server.close();
      await authority.close();
      const printed = JSON.stringify(ports.logged);
      return [...authority.secrets].filter((secret) => printed.includes(secret));
    },
  };
}
