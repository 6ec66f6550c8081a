/** The handshake: who the client is and what it can take, before anything else is asked. */
import * as Type from 'typebox';
import { clientNotification, notification, request } from './define.ts';
import { map, nullable, openEnum, optional, required, shape, uint64 } from './shapes.ts';

export const ClientInfo = shape(
  'ClientInfo',
  'The program at the other end, as it wants to be known.',
  {
    name: required(
      Type.String(),
      'Machine-readable name. It becomes the originator of upstream requests, so it must be a valid HTTP header value.',
    ),
    title: optional(nullable(Type.String()), 'Name for people. Not used by the server.'),
    version: required(Type.String(), 'Version of the client, in any form.'),
  },
);

export const InitializeCapabilities = shape(
  'InitializeCapabilities',
  'What the client opts in to. Everything absent is off.',
  {
    experimentalApi: optional(
      Type.Boolean(),
      'Allows experimental methods, fields and variants on this connection.',
      { default: false },
    ),
    explicitGatewayOauth: optional(
      Type.Boolean(),
      'The client runs the gateway sign-in itself, by `account/gatewayOAuth/*`.',
    ),
    extensions: optional(
      nullable(map(Type.Unknown())),
      'Capabilities of extensions, by the name of the extension.',
    ),
    mcpServerOpenaiFormElicitation: optional(
      Type.Boolean(),
      'The client can show the forms that MCP servers ask for.',
    ),
    optOutNotificationMethods: optional(
      nullable(Type.Array(Type.String())),
      'Notifications that shall not be sent on this connection, by exact method name. Unknown names are ignored.',
    ),
    requestAttestation: optional(Type.Boolean(), 'The client answers `attestation/generate`.', {
      default: false,
    }),
    requiredHumanApproval: optional(
      Type.Boolean(),
      'The client promises that approvals it grants were given by a person.',
    ),
  },
);

export const InitializeParams = shape('InitializeParams', 'Opens a connection.', {
  capabilities: optional(nullable(InitializeCapabilities), 'Null and absent mean the defaults.'),
  clientInfo: required(ClientInfo, 'Who is calling.'),
});

/** Servers before 0.115 say no more than their user agent, and a client has to get along with them. */
const later = { since: '0.115.0' };

export const InitializeResponse = shape('InitializeResponse', 'Who is answering.', {
  userAgent: required(
    Type.String(),
    'What the server sends upstream as its User-Agent: originator, a slash, the protocol version, the platform, the client.',
  ),
  codexHome: optional(Type.String(), "Absolute path of the server's state directory.", later),
  platformFamily: optional(Type.String(), '`unix` or `windows`.', later),
  platformOs: optional(
    Type.String(),
    'Operating system: `linux`, `macos`, `windows` or another.',
    later,
  ),
});

export const TextPosition = shape('TextPosition', 'A place in a text file.', {
  column: required(uint64(), 'Counted from 1, in Unicode scalar values.'),
  line: required(uint64(), 'Counted from 1.'),
});

export const TextRange = shape('TextRange', 'A stretch of a text file.', {
  end: required(TextPosition, 'The place behind its last character.'),
  start: required(TextPosition, 'The place of its first character.'),
});

export const ConfigWarningNotification = shape(
  'ConfigWarningNotification',
  'Something in the configuration was ignored or replaced.',
  {
    details: optional(nullable(Type.String()), 'The cause, with file and position where known.'),
    path: optional(nullable(Type.String()), 'The configuration file concerned.'),
    range: optional(nullable(TextRange), 'Where in that file.'),
    summary: required(Type.String(), 'One line for a person.'),
  },
);

export const RemoteControlConnectionStatus = openEnum(
  'RemoteControlConnectionStatus',
  'Whether the server can be driven from elsewhere.',
  {
    disabled: 'Remote control is off.',
    connecting: 'The server is looking for its relay.',
    connected: 'The server can be driven from elsewhere.',
    errored: 'The relay could not be reached.',
  },
);

export const RemoteControlStatusChangedNotification = shape(
  'RemoteControlStatusChangedNotification',
  'State of remote control, sent once after the handshake and again at every change.',
  {
    environmentId: optional(nullable(Type.String()), 'The environment registered at the relay.'),
    installationId: required(
      Type.String(),
      'A UUID that names this installation, kept in its state directory.',
    ),
    serverName: required(Type.String(), 'Host name of the machine.'),
    status: required(RemoteControlConnectionStatus, 'The state.'),
  },
);

export const initialize = request('initialize', {
  description:
    'Opens the connection. It has to be the first request, and is accepted once; a refused one may be repeated.',
  params: InitializeParams,
  result: InitializeResponse,
  errors: ['invalidClientName'],
  stability: 'stable',
  since: '0.61.0',
});

export const initialized = clientNotification('initialized', {
  description: 'The client has read the answer to `initialize`. Nothing waits for it.',
  stability: 'stable',
  since: '0.61.0',
});

export const configWarning = notification('configWarning', {
  description:
    'Sent after the handshake, once for each thing wrong with the configuration at start.',
  params: ConfigWarningNotification,
  stability: 'stable',
  since: '0.95.0',
});

export const remoteControlStatusChanged = notification('remoteControl/status/changed', {
  description: 'Tells whether this server can be driven from elsewhere.',
  params: RemoteControlStatusChangedNotification,
  stability: 'stable',
  since: '0.136.0',
});
