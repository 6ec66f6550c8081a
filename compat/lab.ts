/** The world that the conversations of the real server took place in: an authority, a model provider and a stored login. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAuthority, message, startModelProvider } from '@wirebox/core/testing';

export interface LabSetup {
  /** Who is signed in at the start. */
  login?: 'chatgpt' | 'apiKey';
  /** The stored login is not accepted any more. */
  expired?: 'stored' | 'renewedElsewhere' | 'supplied';
}

export const labSetups: Readonly<Record<string, LabSetup>> = {
  'turn-simple-text': { login: 'chatgpt' },
  'turn-api-key': { login: 'apiKey' },
  'turn-signed-out': {},
  'external-turn-401': { expired: 'supplied' },
  'external-refresh-error': { expired: 'supplied' },
  'refresh-turn-401-managed': { login: 'chatgpt', expired: 'stored' },
  'refresh-turn-401-reload-from-disk': { login: 'chatgpt', expired: 'renewedElsewhere' },
  'opt-out-notifications': { login: 'chatgpt' },
  'initialize-originator-header': { login: 'chatgpt' },
};

export interface Lab {
  /** What lies in the state directory. */
  readonly files: Readonly<Record<string, string>>;
  readonly bindings: readonly [string, string][];
  /** Called once the state directory is there. */
  env(home: string): Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const person = {
  email: 'lab@example.com',
  plan: 'pro',
  userId: 'user-lab',
  accountId: 'acct-lab',
};

const expired = {
  status: 401,
  body: JSON.stringify({
    error: { message: 'Provided authentication token is expired. Please try signing in again.' },
  }),
};

export async function openLab(setup: LabSetup): Promise<Lab> {
  const authority = await createAuthority();
  const provider = await startModelProvider();
  const supplied = setup.expired === 'supplied';
  const first = authority.signIn(supplied ? { ...person, accountId: 'acct-ext' } : person);
  const record = (tokens: typeof first) =>
    JSON.stringify({
      auth_mode: 'chatgpt',
      OPENAI_API_KEY: null,
      tokens: {
        id_token: tokens.idToken,
        access_token: tokens.accessToken,
        refresh_token: tokens.refreshToken,
        account_id: tokens.accountId,
      },
      last_refresh: new Date().toISOString(),
    });
  if (setup.expired !== undefined) authority.expireAll();
  const second = authority.signIn(supplied ? { ...person, accountId: 'acct-ext' } : person);

  const accepted = async (authorization: string | undefined): Promise<boolean> => {
    if (authorization === 'Bearer sk-test-1') return true;
    if (authorization === undefined) return false;
    const { status } = await fetch(`${authority.url}/v1/responses`, {
      method: 'POST',
      headers: { authorization },
    });
    return status === 200;
  };
  let home = '';
  provider.decide = async ({ headers }) => {
    if (await accepted(headers.authorization)) {
      return { steps: message('Hello from the lab.', 'msg_lab_1') };
    }
    // Just before it is refused, another process stores a login that is better.
    if (setup.expired === 'renewedElsewhere') {
      writeFileSync(join(home, 'auth.json'), record(second));
    }
    return expired;
  };

  const config = [
    'model = "gpt-5.1-codex"',
    'model_provider = "lab"',
    'approval_policy = "never"',
    'sandbox_mode = "danger-full-access"',
    '[model_providers.lab]',
    'name = "Lab"',
    `base_url = "${provider.baseUrl}"`,
    'requires_openai_auth = true',
    'request_max_retries = 0',
    'stream_max_retries = 0',
    '',
  ].join('\n');
  const logins = {
    chatgpt: record(first),
    apiKey: '{"auth_mode":"apikey","OPENAI_API_KEY":"sk-test-1"}',
  };
  return {
    files: {
      'config.toml': config,
      ...(setup.login !== undefined && { 'auth.json': logins[setup.login] }),
    },
    bindings: [
      ['<jwt-1>', first.accessToken],
      ['<jwt-2>', second.accessToken],
      ['<AUTHORITY>', provider.baseUrl.replace('/v1', '')],
    ],
    env(stateDirectory) {
      home = stateDirectory;
      return authority.env;
    },
    async close() {
      await provider.close();
      await authority.close();
    },
  };
}
