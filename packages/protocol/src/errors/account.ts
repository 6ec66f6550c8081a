/** Accounts and logins. */
import * as Type from 'typebox';
import { required } from '../shapes.ts';
import { detail, type ErrorSource } from './error-source.ts';

export const accountErrors = {
  planTypeRequired: {
    code: -32600,
    message: 'plan type is required for chatgpt authentication',
    description: 'The stored ChatGPT sign-in holds no token data to read an account from.',
  },
  externalAuthActive: {
    code: -32600,
    message:
      'External auth is active. Use account/login/start (chatgptAuthTokens) to update it or account/logout to clear it.',
    description: 'The host owns the login; another kind of login has to wait until it is cleared.',
  },
  apiKeyLoginDisabled: {
    code: -32600,
    message: 'API key login is disabled. Use ChatGPT login instead.',
    description: 'The configuration key `forced_login_method` is `chatgpt`.',
  },
  chatgptLoginDisabled: {
    code: -32600,
    message: 'ChatGPT login is disabled. Use API key login instead.',
    description: 'The configuration key `forced_login_method` is `api`.',
  },
  externalAuthDisabled: {
    code: -32600,
    message: 'External ChatGPT auth is disabled. Use API key login instead.',
    description: 'The configuration key `forced_login_method` is `api`.',
  },
  workspaceMismatch: {
    code: -32600,
    message: 'External auth must use one of workspace(s) {expected}, but received {received}.',
    description:
      'The configuration key `forced_chatgpt_workspace_id` does not list the given workspace.',
    data: {
      expected: required(Type.String(), 'The allowed workspaces, as a printed list.'),
      received: required(Type.String(), 'The workspace given, in quotation marks.'),
    },
  },
  invalidExternalToken: {
    code: -32603,
    message: 'failed to set external auth: {detail}',
    description: 'The access token is not a JWT.',
    data: { detail },
  },
  invalidLoginId: {
    code: -32600,
    message: 'invalid login id: {loginId}',
    description: 'The login id is not a UUID.',
    data: { loginId: required(Type.String(), 'The id as given.') },
  },
  loginServerFailed: {
    code: -32603,
    message: 'failed to start login server: {detail}',
    description: 'The local server that waits for the browser could not listen.',
    retry: true,
    data: { detail },
  },
  deviceCodeDisabled: {
    code: -32600,
    message:
      'device code login is not enabled for this Codex server. Use the browser login or verify the server URL.',
    description: 'The authority knows no device code login.',
  },
  deviceCodeFailed: {
    code: -32603,
    message: 'failed to request device code: {detail}',
    description: 'The authority did not hand out a device code.',
    retry: true,
    data: { detail },
  },
  credentialsNotSaved: {
    code: -32603,
    message: 'failed to save api key: {detail}',
    description: 'The credential store could not be written. The previous login is still in force.',
    retry: true,
    data: { detail },
  },
  logoutFailed: {
    code: -32603,
    message: 'logout failed: {detail}',
    description: 'The credential store could not be cleared. The login is still in force.',
    retry: true,
    data: { detail },
  },
  rateLimitsNeedAuth: {
    code: -32600,
    message: 'codex account authentication required to read rate limits',
    description: 'Nobody is signed in.',
  },
  rateLimitsNeedChatgpt: {
    code: -32600,
    message: 'chatgpt authentication required to read rate limits',
    description: 'Rate limits belong to ChatGPT accounts; an API key has none.',
  },
  tokenUsageNeedsAuth: {
    code: -32600,
    message: 'codex account authentication required to read token usage',
    description: 'Nobody is signed in.',
  },
  tokenUsageNeedsChatgpt: {
    code: -32600,
    message: 'chatgpt authentication required to read token usage',
    description: 'Use is counted for ChatGPT accounts; of an API key nothing is known.',
  },
  backendFailed: {
    code: -32603,
    message: 'failed to fetch {what}: {detail}',
    description: 'The ChatGPT backend did not give a usable answer.',
    retry: true,
    data: {
      what: required(Type.String(), 'What was asked for, such as `codex rate limits`.'),
      detail,
    },
  },
} as const satisfies Record<string, ErrorSource>;
