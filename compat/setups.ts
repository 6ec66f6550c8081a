/** What lies in the state directory when a transcript begins, and what must lie there when it ends. */

const toJwt = (claims: object): string => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.c2ln`;
};

const idToken = (plan?: string) =>
  toJwt({
    email: 'lab@example.com',
    'https://api.openai.com/auth': {
      chatgpt_user_id: 'user-lab',
      chatgpt_account_id: 'acct-lab',
      ...(plan !== undefined && { chatgpt_plan_type: plan }),
    },
  });

/** The token that a transcript calls `<jwt-1>`. */
export const accessToken = toJwt({ sub: 'lab' });

const chatgpt = (plan?: string) =>
  JSON.stringify({
    auth_mode: 'chatgpt',
    OPENAI_API_KEY: null,
    tokens: {
      id_token: idToken(plan),
      access_token: accessToken,
      refresh_token: 'rt-lab',
      account_id: 'acct-lab',
    },
    last_refresh: new Date().toISOString(),
  });

const apiKey = '{"auth_mode":"apikey","OPENAI_API_KEY":"sk-test-1"}';

const provider =
  'model_provider = "lab"\n[model_providers.lab]\nname = "Lab"\nbase_url = "http://localhost/v1"\n';

export interface Setup {
  /** By name of the server in the transcript. */
  [server: string]: { files?: Record<string, string>; after?: Record<string, unknown> };
}

export const setups: Record<string, Setup> = {
  'account-read-api-key-from-disk': { S1: { files: { 'auth.json': apiKey } } },
  'account-read-chatgpt-no-plan-claim': { S1: { files: { 'auth.json': chatgpt() } } },
  'account-read-chatgpt-pro': { S1: { files: { 'auth.json': chatgpt('pro') } } },
  'account-read-provider-without-openai-auth': {
    S1: { files: { 'auth.json': chatgpt('pro'), 'config.toml': provider } },
  },
  'get-auth-status-legacy': { S1: { files: { 'auth.json': chatgpt('pro') } } },
  'login-api-key': {
    S1: { after: { 'auth.json': { auth_mode: 'apikey', OPENAI_API_KEY: 'sk-test-key' } } },
  },
  'login-api-key-replaces-chatgpt': {
    S1: {
      files: { 'auth.json': chatgpt('pro') },
      after: { 'auth.json': { auth_mode: 'apikey', OPENAI_API_KEY: 'sk-test-2' } },
    },
  },
  'logout-api-key': { S1: { files: { 'auth.json': apiKey }, after: { 'auth.json': undefined } } },
};
