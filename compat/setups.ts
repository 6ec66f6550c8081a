/** What each transcript happened in, and what it left behind. Where nothing is listed, nothing is there at the start. */
import { type Authority, loginRecord, type Person, toJwt } from '@wirebox/core/testing';
import { lab } from './lab.ts';
import type { Scene, Setup } from './stage.ts';

const person: Person = { email: 'lab@example.com', userId: 'user-lab', accountId: 'acct-lab' };
const pro: Person = { ...person, plan: 'pro' };

/** A login is stored, and its tokens have the names of the transcripts. */
function signedIn(authority: Authority, who: Person): Required<Pick<Scene, 'files' | 'words'>> {
  const tokens = authority.signIn(who);
  return {
    files: { 'auth.json': loginRecord(tokens, { lastRefresh: Date.now() }) },
    words: { '<jwt-1>': tokens.accessToken, '<rt-s1-gen1>': tokens.refreshToken },
  };
}

const withLogin =
  (who: Person, more: Scene = {}): Setup =>
  ({ authority }) => ({ ...signedIn(authority, who), ...more });

const apiKey = '{"auth_mode":"apikey","OPENAI_API_KEY":"sk-test-1"}';
const storedKey = (key: string) => ({
  'auth.json': { auth_mode: 'apikey', OPENAI_API_KEY: key },
});
const noLogin = { 'auth.json': undefined };

/** What is stored of a ChatGPT login. */
const storedLogin = (accountId: string) => ({
  'auth.json': {
    auth_mode: 'chatgpt',
    OPENAI_API_KEY: null,
    last_refresh: '<instant>',
    tokens: {
      id_token: '<jwt>',
      access_token: '<jwt>',
      refresh_token: '<rt>',
      account_id: accountId,
    },
  },
});

const provider =
  'model_provider = "lab"\n[model_providers.lab]\nname = "Lab"\nbase_url = "http://localhost/v1"\n';

/** A provider that asks for no login, and that nobody listens at. */
const alone: Setup = () => ({
  files: {
    'config.toml': [
      'approval_policy = "never"',
      'sandbox_mode = "danger-full-access"',
      'model = "mock-model"',
      'model_provider = "lab"',
      '[model_providers.lab]',
      'name = "Lab"',
      'base_url = "http://127.0.0.1:9/v1"',
      '',
    ].join('\n'),
  },
});

/** The token of a host, as its client hands it over. */
const hostWords = {
  '<jwt-1>': toJwt({
    email: 'ext@example.com',
    'https://api.openai.com/auth': { chatgpt_user_id: 'user-ext' },
  }),
};

/** By name of the transcript, then of the server in it. */
export const setups: Record<string, Record<string, Setup>> = {
  'account-read-api-key-from-disk': { S1: () => ({ files: { 'auth.json': apiKey } }) },
  'account-read-chatgpt-no-plan-claim': { S1: withLogin(person) },
  'account-read-chatgpt-pro': { S1: withLogin(pro) },
  'account-read-provider-without-openai-auth': {
    S1: ({ authority }) => {
      const { files, words } = signedIn(authority, pro);
      return { files: { ...files, 'config.toml': provider }, words };
    },
  },
  'bad-choices': { S1: alone },
  'experimental-members': { S1: alone },
  'external-refresh-error': { S1: lab({ expired: 'supplied' }) },
  'external-turn-401': { S1: lab({ expired: 'supplied' }) },
  'forced-login-api': {
    S1: () => ({
      files: { 'config.toml': 'forced_login_method = "api"\n' },
      words: hostWords,
      after: storedKey('sk-test'),
    }),
  },
  'get-auth-status-legacy': { S1: withLogin(pro) },
  'handshake-edges': { S1: alone },
  'initialize-originator-header': { S1: lab({ login: 'chatgpt' }) },
  'login-api-key': { S1: () => ({ after: storedKey('sk-test-key') }) },
  'login-api-key-replaces-chatgpt': { S1: withLogin(pro, { after: storedKey('sk-test-2') }) },
  'login-chatgpt-browser-flow': {
    S1: ({ authority }) => {
      const browsing: Person = {
        email: 'br@example.com',
        plan: 'plus',
        userId: 'user-lab',
        accountId: 'acct-br',
      };
      authority.consent = { kind: 'approve', person: browsing };
      authority.add('apiKey', { kind: 'answer', status: 400 });
      return { words: { '<port>': '1455' }, signsIn: true, after: storedLogin('acct-br') };
    },
  },
  'login-chatgpt-start-and-cancel': {
    S1: () => ({ words: { '<port>': '1455' }, after: noLogin }),
  },
  'login-device-code': {
    S1: ({ authority }) => {
      // So that the one question that the recording has is the only one.
      authority.add('devicePoll', { kind: 'hang' });
      return { after: noLogin };
    },
  },
  'login-external': { S1: () => ({ words: hostWords, after: noLogin }) },
  'logout-api-key': { S1: () => ({ files: { 'auth.json': apiKey }, after: noLogin }) },
  'logout-clears-external': { S1: () => ({ words: hostWords, after: storedKey('sk-test') }) },
  // The provider gives no list: what is told is what is known without one.
  'model-list': { S1: withLogin(pro, { args: ['-c', 'openai_base_url=http://127.0.0.1:9/v1'] }) },
  'opt-out-notifications': {
    S1: lab({ login: 'chatgpt' }),
    S2: lab({ login: 'chatgpt', tokenWord: '<jwt-2>' }),
  },
  'refresh-account-read-true': { S1: withLogin(pro, { after: storedLogin('acct-lab') }) },
  'refresh-turn-401-managed': { S1: lab({ login: 'chatgpt', expired: 'stored' }) },
  'refresh-turn-401-reload-from-disk': {
    S1: lab({ login: 'chatgpt', expired: 'renewedElsewhere' }),
  },
  'turn-api-key': { S1: lab({ login: 'apiKey' }) },
  'turn-signed-out': { S1: lab() },
  'turn-simple-text': { S1: lab({ login: 'chatgpt' }) },
  'unknown-threads': { S1: alone },
};
