/** The world that the conversations of the real server took place in: an authority, a model provider and a stored login. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Authority,
  loginRecord,
  type ModelCall,
  message,
  startModelProvider,
} from '@wirebox/core/testing';
import type { Setup } from './stage.ts';

export interface LabOptions {
  /** Who is signed in at the start. */
  login?: 'chatgpt' | 'apiKey';
  /** The login that is there, or that the client supplies, is not accepted any more. */
  expired?: 'stored' | 'renewedElsewhere' | 'supplied';
  /** What the transcript calls the access token that is there at the start. */
  tokenWord?: string;
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

/** The recording had both on one address: the authority judges, and notes, what the provider was asked. */
async function isAccepted({ path, headers }: ModelCall, authority: Authority): Promise<boolean> {
  const apiKey = 'Bearer sk-test-turn';
  if (headers.authorization === apiKey) {
    authority.add('responses', { kind: 'answer', status: 200 });
  }
  const own = ['host', 'connection', 'content-length', 'transfer-encoding'];
  const passedOn = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    own.includes(name) ? [] : [[name, String(value)]],
  );
  const { status } = await fetch(`${authority.url}${path}`, {
    method: 'POST',
    headers: passedOn,
  });
  return status === 200;
}

export const lab =
  ({ login, expired: expiry, tokenWord = '<jwt-1>' }: LabOptions = {}): Setup =>
  async ({ home, authority }) => {
    const provider = await startModelProvider();
    const whose = expiry === 'supplied' ? { ...person, accountId: 'acct-ext' } : person;
    const record = (tokens: typeof first) => loginRecord(tokens, { lastRefresh: Date.now() });
    const first = authority.signIn(whose);
    if (expiry !== undefined) authority.expireAll();
    // What the login is renewed to by somebody else; where we have to renew it ourselves, it is what we get.
    const second = expiry === 'stored' ? undefined : authority.signIn(whose);

    provider.decide = async (call) => {
      if (await isAccepted(call, authority)) {
        return { steps: message('Hello from the lab.', 'msg_lab_1') };
      }
      // Just before it is refused, another process stores a login that is better.
      if (expiry === 'renewedElsewhere' && second !== undefined) {
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
      apiKey: '{"auth_mode":"apikey","OPENAI_API_KEY":"sk-test-turn"}',
    };
    const isRenewed = expiry === 'supplied' || expiry === 'renewedElsewhere';
    return {
      files: {
        'config.toml': config,
        ...(login !== undefined && { 'auth.json': logins[login] }),
      },
      words: {
        [tokenWord]: first.accessToken,
        '<rt-s1-gen1>': first.refreshToken,
        ...(isRenewed && second !== undefined && { '<jwt-2>': second.accessToken }),
        '<AUTHORITY>': provider.baseUrl.replace('/v1', ''),
      },
      close: provider.close,
    };
  };
