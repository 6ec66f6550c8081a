/** The `mcpServer/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, request, write } from '../define.ts';
import { closedEnum, int64, nullable, openEnum, optional, required, shape } from '../shapes.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const McpServerOauthClientRegistration = closedEnum(
  'McpServerOauthClientRegistration',
  'How we become a client of the authorisation server: by a client ID metadata document (`cimd`), by dynamic client registration (`dcr`), or by what fits (`auto`).',
  ['auto', 'cimd', 'dcr'],
);

export const McpServerOauthLoginParams = shape(
  'McpServerOauthLoginParams',
  'Asks to sign in at an MCP server.',
  {
    clientRegistration: optional(
      nullable(McpServerOauthClientRegistration),
      'How to register as a client, for this login only; null and absent: as the MCP server lets find out.',
    ),
    name: required(
      Type.String(),
      'Name of the MCP server in the configuration; it has to be reached over HTTP.',
    ),
    scopes: optional(
      nullable(Type.Array(Type.String())),
      'OAuth scopes to ask for; null and absent: not prescribed.',
    ),
    threadId: optional(
      nullable(Type.String()),
      'Id of the thread whose MCP server is meant; null and absent: no thread in particular.',
    ),
    timeoutSecs: optional(
      nullable(int64()),
      'How many seconds to wait for the user; null and absent: the default of the server.',
    ),
  },
);

export const McpServerOauthLoginCompletedNotification = shape(
  'McpServerOauthLoginCompletedNotification',
  'How a login at an MCP server ended.',
  {
    error: optional(
      nullable(Type.String()),
      'Why the login failed; null and absent after a success.',
    ),
    loginId: optional(
      nullable(Type.String()),
      'Id of the login, as the answer to `mcpServer/oauth/login` gave it.',
    ),
    name: required(Type.String(), 'Name of the MCP server in the configuration.'),
    success: required(Type.Boolean(), 'Whether we are signed in now.'),
    threadId: optional(
      nullable(Type.String()),
      'Id of the thread that the login was for; null and absent: no thread in particular.',
    ),
  },
);

export const McpServerOauthLoginResponse = shape(
  'McpServerOauthLoginResponse',
  'A login that has begun.',
  {
    authorizationUrl: required(Type.String(), 'Page to open in the browser of the user.'),
    loginId: optional(
      nullable(Type.String()),
      'Id of the login, which `mcpServer/oauthLogin/completed` repeats; null where it has none.',
      { default: null },
    ),
  },
);

export const McpServerStartupFailureReason = openEnum(
  'McpServerStartupFailureReason',
  'A cause of a failed start that the client can do something about: `reauthenticationRequired` asks for another login.',
  ['reauthenticationRequired'],
);

export const McpServerStartupState = openEnum(
  'McpServerStartupState',
  'How far the start of an MCP server has come.',
  ['starting', 'ready', 'failed', 'cancelled'],
);

export const McpServerStatusUpdatedNotification = shape(
  'McpServerStatusUpdatedNotification',
  'How far the start of an MCP server has come.',
  {
    error: optional(nullable(Type.String()), 'Message of a start that `failed`; null otherwise.'),
    failureReason: optional(
      nullable(McpServerStartupFailureReason),
      'Cause of the failure, where it is one of those known; null otherwise.',
    ),
    name: required(
      Type.String(),
      'Name of the MCP server in the configuration; `codex_apps` is the built-in one for apps.',
    ),
    status: required(McpServerStartupState, 'State of the start.'),
    threadId: optional(
      nullable(Type.String()),
      'Id of the thread that the MCP server is started for; null and absent: no thread in particular.',
    ),
  },
);

export const McpServerToolCallParams = shape(
  'McpServerToolCallParams',
  'Asks to call a tool of an MCP server, without the model.',
  {
    _meta: optional(Type.Unknown(), 'Metadata to pass to the MCP server.'),
    arguments: optional(Type.Unknown(), 'Arguments of the tool, as its `inputSchema` wants them.'),
    server: required(Type.String(), 'Name of the MCP server in the configuration.'),
    threadId: required(Type.String(), 'Id of the thread whose MCP server is meant.'),
    tool: required(Type.String(), 'Name of the tool.'),
  },
);

export const McpServerToolCallResponse = shape(
  'McpServerToolCallResponse',
  'What the tool gave, in the words of MCP.',
  {
    _meta: optional(Type.Unknown(), 'Metadata of the MCP server, passed through.'),
    content: required(Type.Array(Type.Unknown()), 'Pieces of content, passed through.'),
    isError: optional(
      nullable(Type.Boolean()),
      'Whether the tool itself reports a failure; null and absent: it does not say.',
    ),
    structuredContent: optional(
      Type.Unknown(),
      'Structured result, as the `outputSchema` of the tool describes it.',
    ),
  },
);

export const mcpServerOauthLogin = request('mcpServer/oauth/login', {
  description:
    'Begins a login at an MCP server that is reached over HTTP; `mcpServer/oauthLogin/completed` tells how it ended.',
  params: McpServerOauthLoginParams,
  result: McpServerOauthLoginResponse,
  errors: ['mcpServerNotFound'],
  order: write('mcpServer', 'name'),
  stability: 'stable',
  since: '0.80.0',
});

export const mcpServerToolCall = request('mcpServer/tool/call', {
  description: 'Calls a tool of an MCP server on behalf of the client and gives its result.',
  params: McpServerToolCallParams,
  result: McpServerToolCallResponse,
  errors: ['invalidThreadId', 'threadNotFound'],
  stability: 'stable',
  since: '0.125.0',
});

export const mcpServerOauthLoginCompleted = notification('mcpServer/oauthLogin/completed', {
  description: 'A login at an MCP server came to its end, well or not.',
  params: McpServerOauthLoginCompletedNotification,
  stability: 'stable',
  since: '0.80.0',
});

export const mcpServerStartupStatusUpdated = notification('mcpServer/startupStatus/updated', {
  description:
    'The start of an MCP server has come further. A thread starts its MCP servers when it is started itself.',
  params: McpServerStatusUpdatedNotification,
  stability: 'stable',
  since: '0.125.0',
});
