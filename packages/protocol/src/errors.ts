/**
 * The closed table of wire errors. Every error carries `data.key`, so nobody has to match on prose; where the real
 * server has a text for the case, it is that text, because its clients match on it. `{name}` stands for a member of
 * `data`.
 */
import * as Type from 'typebox';
import { required } from './shapes.ts';

export interface ErrorSource {
  code: -32700 | -32600 | -32601 | -32602 | -32603 | -32001;
  message: string;
  description: string;
  /** Whether the same request can succeed later without any change. */
  retry?: true;
  /** Set for errors that every request can meet, whatever it declares. */
  common?: true;
  data?: Record<string, Type.TSchema>;
}

const detail = required(Type.String(), 'What went wrong, for a person.');
const threadId = required(Type.String(), 'The thread as given.');
const configWriteErrorCode = required(
  Type.String(),
  'The name the real server has for this error: `configLayerReadonly`, `configVersionConflict`, `configValidationError` or `configPathNotFound`.',
);

export const errors = {
  parseError: {
    code: -32700,
    message: 'Parse error: {detail}',
    description: 'The bytes are not one JSON text in UTF-8. Answered with `id: null`.',
    common: true,
    data: { detail },
  },
  invalidRequest: {
    code: -32600,
    message: 'Invalid request: {detail}',
    description:
      'JSON, but no request, notification or response: a batch, a scalar, or an id that is neither a string nor a 64-bit integer.',
    common: true,
    data: { detail },
  },
  messageTooLarge: {
    code: -32600,
    message: 'Message too large: the limit is {limit} bytes',
    description:
      'One message exceeds the size limit of the transport. Answered with `id: null`; the connection goes on with the next message.',
    common: true,
    data: { limit: required(Type.Integer({ format: 'int64' }), 'The limit in bytes.') },
  },
  methodNotFound: {
    code: -32601,
    message: 'Invalid request: unknown variant `{method}`, no such method',
    description: 'The protocol has no such method.',
    common: true,
    data: { method: required(Type.String(), 'The method asked for.') },
  },
  methodNotServed: {
    code: -32601,
    message: '{method} is part of the protocol but not served by this server',
    description: 'The method is known, this server does not implement it.',
    common: true,
    data: { method: required(Type.String(), 'The method asked for.') },
  },
  invalidParams: {
    code: -32602,
    message: 'Invalid request: {detail}',
    description: 'The params do not fit the method. `path` points at the first misfit.',
    common: true,
    data: {
      detail,
      path: required(
        Type.String(),
        'JSON pointer into the params; empty for the params themselves.',
      ),
    },
  },
  internalError: {
    code: -32603,
    message: 'Internal error',
    description: 'A defect of the server. The cause is in its log, never on the wire.',
    common: true,
  },
  overloaded: {
    code: -32001,
    message: 'Server overloaded; retry later.',
    description: 'Too many requests wait for an answer of the client. Back off and try again.',
    retry: true,
    common: true,
  },
  notInitialized: {
    code: -32600,
    message: 'Not initialized',
    description: 'The first request of a connection has to be `initialize`.',
    common: true,
  },
  alreadyInitialized: {
    code: -32600,
    message: 'Already initialized',
    description: 'A connection is initialised once.',
    common: true,
  },
  experimentalApiRequired: {
    code: -32600,
    message: '{reason} requires experimentalApi capability',
    description:
      'The request uses an experimental method, field or variant on a connection that did not set `capabilities.experimentalApi`.',
    common: true,
    data: { reason: required(Type.String(), 'The experimental thing that was used.') },
  },
  invalidClientName: {
    code: -32600,
    message: "Invalid clientInfo.name: '{name}'. Must be a valid HTTP header value.",
    description:
      'The client name becomes a header of upstream requests and cannot hold control characters.',
    data: { name: required(Type.String(), 'The name as given.') },
  },
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
  invalidThreadId: {
    code: -32600,
    message: 'invalid thread id: {detail}',
    description: 'The thread id is not a UUID.',
    data: { detail },
  },
  threadNotFound: {
    code: -32600,
    message: 'thread not found: {threadId}',
    description: 'No thread of that id is loaded.',
    data: { threadId },
  },
  threadNotLoaded: {
    code: -32600,
    message: 'thread not loaded: {threadId}',
    description: 'The thread is neither loaded nor stored.',
    data: { threadId },
  },
  noRolloutFound: {
    code: -32600,
    message: 'no rollout found for thread id {threadId}',
    description:
      'The thread has no stored history, because it is unknown or nothing was said in it yet.',
    data: { threadId },
  },
  threadRunning: {
    code: -32600,
    message: 'cannot resume thread {threadId} {detail} while it is running',
    description: 'The thread is loaded with another history or file than the one given.',
    data: { threadId, detail },
  },
  noArchivedRolloutFound: {
    code: -32600,
    message: 'no archived rollout found for thread id {threadId}',
    description: 'No thread of that id is in the archive.',
    data: { threadId },
  },
  threadArchived: {
    code: -32600,
    message:
      'session {threadId} is archived. Run `codex unarchive {threadId}` to unarchive it first.',
    description: 'The thread lies in the archive; `thread/unarchive` brings it back.',
    data: { threadId },
  },
  threadNotMaterialized: {
    code: -32600,
    message:
      'thread {threadId} is not materialized yet; {what} is unavailable before first user message',
    description: 'Nothing was said in the thread yet, so that it has no history.',
    data: {
      threadId,
      what: required(Type.String(), 'What was asked for, such as `includeTurns`.'),
    },
  },
  invalidSessionId: {
    code: -32600,
    message: 'invalid session id: {detail}',
    description: 'The id of the stored thread is not a UUID.',
    data: { detail },
  },
  emptyThreadName: {
    code: -32600,
    message: 'thread name must not be empty',
    description: 'A name of blanks is no name.',
  },
  invalidCursor: {
    code: -32600,
    message: 'invalid cursor: {cursor}',
    description: 'The cursor is none that an earlier page has given.',
    data: { cursor: required(Type.String(), 'The cursor as given.') },
  },
  anchorNeedsTurn: {
    code: -32602,
    message: 'turnId is required when cursor is an item anchor',
    description: 'Ids of items are unique within their turn only.',
  },
  turnNotFound: {
    code: -32600,
    message: 'turn not found: {turnId}',
    description: 'The thread has no such turn.',
    data: { turnId: required(Type.String(), 'The turn as given.') },
  },
  emptyTurnId: {
    code: -32600,
    message: 'expectedTurnId must not be empty',
    description: 'Steering has to name the turn it means.',
  },
  emptyInput: {
    code: -32600,
    message: 'input must not be empty',
    description: 'A turn cannot be steered with nothing.',
  },
  inputTooLarge: {
    code: -32602,
    message: 'Input exceeds the maximum length of {max_chars} characters.',
    description: 'The texts of the input together are too long. Nothing was started.',
    data: {
      input_error_code: required(Type.String(), 'Always `input_too_large`.'),
      max_chars: required(Type.Integer({ format: 'int64' }), 'The limit, in characters.'),
      actual_chars: required(Type.Integer({ format: 'int64' }), 'What was sent, in characters.'),
    },
  },
  remoteImageRefused: {
    code: -32600,
    message: 'remote image URLs are not supported; use an inline data URL instead',
    description: 'Images are sent as data, not as an address to fetch.',
  },
  noActiveTurn: {
    code: -32600,
    message: 'no active turn to {action}',
    description: 'Nothing runs in the thread.',
    data: { action: required(Type.String(), '`steer` or `interrupt`.') },
  },
  turnMismatch: {
    code: -32600,
    message: 'expected active turn id `{expected}` but found `{found}`',
    description: 'Another turn runs than the one the client has in mind.',
    data: {
      expected: required(Type.String(), 'The turn the client named.'),
      found: required(Type.String(), 'The turn that runs.'),
    },
  },
  interruptMismatch: {
    code: -32600,
    message: 'expected active turn id {expected} but found {found}',
    description: 'Another turn runs than the one the client wants to stop.',
    data: {
      expected: required(Type.String(), 'The turn the client named.'),
      found: required(Type.String(), 'The turn that runs.'),
    },
  },
  configNotLoaded: {
    code: -32600,
    message: 'failed to load configuration: {detail}',
    description: 'The configuration, or an override of the request, cannot be used.',
    data: { detail },
  },
  configReadFailed: {
    code: -32603,
    message: 'failed to read configuration layers: {detail}',
    description: 'A configuration file cannot be read or parsed.',
    data: { detail },
  },
  configLayerReadonly: {
    code: -32600,
    message: 'Only writes to the user config are allowed',
    description: 'The file named is not the one of the user.',
    data: { config_write_error_code: configWriteErrorCode },
  },
  configVersionConflict: {
    code: -32600,
    message: 'Configuration was modified since last read. Fetch latest version and retry.',
    description: 'Somebody else has written since the version that the client expects.',
    data: { config_write_error_code: configWriteErrorCode },
  },
  configValidationFailed: {
    code: -32600,
    message: 'Invalid configuration: {detail}',
    description: 'The configuration would not be valid after the edit. Nothing was written.',
    data: { config_write_error_code: configWriteErrorCode, detail },
  },
  configPathNotFound: {
    code: -32600,
    message: 'Path not found',
    description: 'There is nothing to remove at the path.',
    data: { config_write_error_code: configWriteErrorCode },
  },
  emptyKeyPath: {
    code: -32600,
    message: 'keyPath must not be empty',
    description: 'An edit has to name a key.',
  },
  mcpServerNotFound: {
    code: -32600,
    message: "No MCP server named '{name}' found.",
    description: 'The configuration has no MCP server of that name.',
    data: { name: required(Type.String(), 'The name as given.') },
  },
  emptyCommand: {
    code: -32600,
    message: 'command must not be empty',
    description: 'A command needs at least the program.',
  },
  execFailed: {
    code: -32603,
    message: 'exec failed: {detail}',
    description: 'The command could not be run.',
    data: { detail },
  },
  feedbackFailed: {
    code: -32603,
    message: 'failed to upload feedback: {detail}',
    description: 'The report could not be delivered.',
    retry: true,
    data: { detail },
  },
  fileSystemFailed: {
    code: -32603,
    message: '{detail}',
    description: "The operating system refused; the text is the system's own.",
    data: { detail },
  },
  invalidBase64: {
    code: -32600,
    message: 'fs/writeFile requires valid base64 dataBase64: {detail}',
    description: 'The content is not base64.',
    data: { detail },
  },
  watchIdTaken: {
    code: -32600,
    message: 'watchId already exists: {watchId}',
    description: 'The connection watches something under that id already.',
    data: { watchId: required(Type.String(), 'The id as given.') },
  },
} as const satisfies Record<string, ErrorSource>;

export type ErrorKey = keyof typeof errors;
