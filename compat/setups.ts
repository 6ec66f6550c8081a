/** What lies in the state directory when a transcript begins, who is at the other end, and what must lie there after. */
import { type Authority, loginRecord, type Person, toJwt } from '@wirebox/core/testing';

export interface Setup {
  files?: (authority: Authority) => Record<string, string>;
  /** What has become of the files: their content in the words of the transcripts, undefined where there must be none. */
  after?: () => Record<string, unknown>;
  /** How the authority of the recording behaved. */
  prepare?: (authority: Authority) => void;
  /** What the words of the transcript stand for in lines of the client. */
  words?: Record<string, string>;
  /** A person opens the address that the login answers. */
  signsIn?: boolean;
}

const lab: Person = {
  email: 'lab@example.com',
  userId: 'user-lab',
  accountId: 'acct-lab',
};

const chatgpt = (person: Person) => (authority: Authority) => ({
  'auth.json': loginRecord(authority.signIn(person), { lastRefresh: Date.now() }),
});

const apiKey = '{"auth_mode":"apikey","OPENAI_API_KEY":"sk-test-1"}';

const provider =
  'model_provider = "lab"\n[model_providers.lab]\nname = "Lab"\nbase_url = "http://localhost/v1"\n';

const hostToken = toJwt({
  email: 'ext@example.com',
  'https://api.openai.com/auth': { chatgpt_user_id: 'user-ext' },
});

/** What is stored of a ChatGPT login. */
const signedIn = { auth_mode: 'chatgpt', OPENAI_API_KEY: null, last_refresh: '<time>' };
const tokensOf = (accountId: string) => ({
  id_token: '<jwt>',
  access_token: '<jwt>',
  refresh_token: '<rt>',
  account_id: accountId,
});

/** By name of the transcript, then of the server in it. */
export const setups: Record<string, Record<string, Setup>> = {
  'account-read-api-key-from-disk': { S1: { files: () => ({ 'auth.json': apiKey }) } },
  'account-read-chatgpt-no-plan-claim': { S1: { files: chatgpt(lab) } },
  'account-read-chatgpt-pro': { S1: { files: chatgpt({ ...lab, plan: 'pro' }) } },
  'account-read-provider-without-openai-auth': {
    S1: {
      files: (authority) => ({
        ...chatgpt({ ...lab, plan: 'pro' })(authority),
        'config.toml': provider,
      }),
    },
  },
  'forced-login-api': {
    S1: {
      files: () => ({ 'config.toml': 'forced_login_method = "api"\n' }),
      words: { '<jwt-1>': hostToken },
      after: () => ({ 'auth.json': { auth_mode: 'apikey', OPENAI_API_KEY: 'sk-test' } }),
    },
  },
  'get-auth-status-legacy': { S1: { files: chatgpt({ ...lab, plan: 'pro' }) } },
  'login-api-key': {
    S1: { after: () => ({ 'auth.json': { auth_mode: 'apikey', OPENAI_API_KEY: 'sk-test-key' } }) },
  },
  'login-api-key-replaces-chatgpt': {
    S1: {
      files: chatgpt({ ...lab, plan: 'pro' }),
      after: () => ({ 'auth.json': { auth_mode: 'apikey', OPENAI_API_KEY: 'sk-test-2' } }),
    },
  },
  'login-chatgpt-browser-flow': {
    S1: {
      prepare(authority) {
        authority.consent = {
          kind: 'approve',
          person: {
            email: 'br@example.com',
            plan: 'plus',
            userId: 'user-lab',
            accountId: 'acct-br',
          },
        };
        authority.add('apiKey', { kind: 'answer', status: 400 });
      },
      signsIn: true,
      after: () => ({ 'auth.json': { ...signedIn, tokens: tokensOf('acct-br') } }),
    },
  },
  'login-chatgpt-start-and-cancel': { S1: { after: () => ({ 'auth.json': undefined }) } },
  'login-device-code': {
    S1: {
      // So that the one question that the recording has is the only one.
      prepare: (authority) => authority.add('devicePoll', { kind: 'hang' }),
      after: () => ({ 'auth.json': undefined }),
    },
  },
  'login-external': {
    S1: { words: { '<jwt-1>': hostToken }, after: () => ({ 'auth.json': undefined }) },
  },
  'logout-api-key': {
    S1: { files: () => ({ 'auth.json': apiKey }), after: () => ({ 'auth.json': undefined }) },
  },
  'logout-clears-external': {
    S1: {
      words: { '<jwt-1>': hostToken },
      after: () => ({ 'auth.json': { auth_mode: 'apikey', OPENAI_API_KEY: 'sk-test' } }),
    },
  },
  'refresh-account-read-true': {
    S1: {
      files: chatgpt({ ...lab, plan: 'pro' }),
      after: () => ({ 'auth.json': { ...signedIn, tokens: tokensOf('acct-lab') } }),
    },
  },
};
