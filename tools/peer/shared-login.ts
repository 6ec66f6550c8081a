/** One home, two servers: each goes on with the login that the other has stored. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@wirebox/client';
import { spawnAppServer } from '@wirebox/client/node';
import { type Authority, createAuthority } from '@wirebox/core/testing';

export type Command = readonly [command: string, ...args: string[]];

export interface SharedHome {
  readonly home: string;
  /** Opens a server on the home, hands it over, and closes it. */
  using<T>(command: Command, use: (client: Client) => Promise<T>): Promise<T>;
  /** The file as it stands. */
  record(): StoredRecord;
  readonly authority: Authority;
}

interface StoredRecord {
  OPENAI_API_KEY: string | null;
  tokens: Readonly<Record<string, unknown>>;
  [more: string]: unknown;
}

export async function withSharedHome<T>(
  home: string,
  use: (shared: SharedHome) => Promise<T>,
): Promise<T> {
  const authority = await createAuthority();
  // The real server takes this address from its configuration only.
  writeFileSync(join(home, 'config.toml'), `chatgpt_base_url = "${authority.chatgptBaseUrl}"\n`);
  try {
    return await use({
      home,
      authority,
      record: () => JSON.parse(readFileSync(join(home, 'auth.json'), 'utf8')),
      async using([command, ...args], work) {
        const client = await spawnAppServer({
          command,
          args,
          // The real one reports to its maker on the way. Nothing of a test goes there.
          env: {
            ...authority.env,
            CODEX_HOME: home,
            HTTPS_PROXY: 'http://127.0.0.1:9',
            NO_PROXY: '127.0.0.1',
          },
          clientInfo: { name: 'wirebox_peer', title: 'Wirebox', version: '0.1.0' },
          timeoutMs: 20_000,
        });
        try {
          return await work(client);
        } finally {
          await client.close();
        }
      },
    });
  } finally {
    await authority.close();
  }
}

const waitMs = 20_000;

/** Signs in as somebody does whose browser asks nothing. */
async function signInWithBrowser(client: Client): Promise<void> {
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  const completed = new Promise<{ success: boolean; error?: string | null | undefined }>(
    (resolve, reject) => {
      client.on('account/login/completed', resolve);
      giveUp = setTimeout(() => reject(new Error('the login was not completed')), waitMs);
    },
  );
  try {
    const login = await client.accountLoginStart({ type: 'chatgpt' });
    assert(login.type === 'chatgpt');
    const page = await fetch(login.authUrl);
    assert.equal(page.status, 200);
    await page.text();
    const { success, error } = await completed;
    assert.equal(success, true, error ?? '');
  } finally {
    clearTimeout(giveUp);
  }
}

async function assertSignedIn(client: Client, refreshToken: boolean): Promise<void> {
  const { account } = await client.accountRead({ refreshToken });
  assert(account?.type === 'chatgpt');
  assert.equal(account.email, 'lab@example.com');
  assert.equal(account.planType, 'pro');
}

/** A key that one stores is the key of the other, and gone for it after a logout. */
export async function shareKey(
  shared: SharedHome,
  writer: Command,
  reader: Command,
): Promise<string> {
  const apiKey = 'sk-not-a-real-key';
  await shared.using(writer, async (client) => {
    await client.accountLoginStart({ type: 'apiKey', apiKey });
  });
  assert.equal(shared.record().OPENAI_API_KEY, apiKey);
  await shared.using(reader, async (client) => {
    assert.equal((await client.accountRead({})).account?.type, 'apiKey');
    const { authMethod, authToken } = await client.getAuthStatus({ includeToken: true });
    assert.deepEqual([authMethod, authToken], ['apikey', apiKey]);
    await client.accountLogout();
  });
  await shared.using(writer, async (client) => {
    assert.equal((await client.accountRead({})).account, null);
  });
  return 'read and removed';
}

/** A login of one is used and refreshed by the other, and by the first again. */
export async function shareLogin(
  shared: SharedHome,
  writer: Command,
  other: Command,
): Promise<string> {
  const { authority, record, using } = shared;
  await using(writer, signInWithBrowser);
  const tokens = new Set([record().tokens.refresh_token]);
  for (const command of [other, writer, other]) {
    await using(command, async (client) => {
      await assertSignedIn(client, false);
      await assertSignedIn(client, true);
    });
    tokens.add(record().tokens.refresh_token);
  }
  assert.equal(tokens.size, 4);
  const { refreshOk, refreshTotal } = authority.stats;
  assert.deepEqual([refreshTotal, refreshOk], [3, 3]);
  await using(other, async (client) => {
    await client.accountLogout();
  });
  assert.equal(authority.logins[0]?.revoked, true);
  await using(writer, async (client) => {
    assert.equal((await client.accountRead({})).account, null);
  });
  return `${refreshOk} refreshes, in turn`;
}

/** What the real server stores besides the tokens, and what a later one may store, outlives our refresh. */
export async function keepFields(
  shared: SharedHome,
  real: Command,
  ours: Command,
): Promise<string> {
  const { home, record, using } = shared;
  await using(real, signInWithBrowser);
  const before = { ...record(), of_tomorrow: { kept: true } };
  const { oauth_provenance: provenance, login_owner_id: owner } = before.tokens;
  assert(typeof provenance === 'object' && typeof owner === 'string');
  writeFileSync(join(home, 'auth.json'), JSON.stringify(before));
  await using(ours, (client) => assertSignedIn(client, true));
  const after = record();
  // Never the values: they are secrets, and an assertion shows what it compares.
  const names = Object.keys(before.tokens).filter((name) => !/_token$/.test(name));
  for (const name of names) assert.deepEqual(after.tokens[name], before.tokens[name], name);
  for (const name of ['id_token', 'access_token', 'refresh_token']) {
    assert(after.tokens[name] !== before.tokens[name], `${name} is the old one`);
  }
  assert.deepEqual(Object.keys(after), Object.keys(before));
  assert.deepEqual(after.of_tomorrow, { kept: true });
  await using(real, (client) => assertSignedIn(client, true));
  return `${names.join(', ')} kept`;
}
