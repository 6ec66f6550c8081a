/** The handshake: who the client is and what it can take, before anything else is asked. */
import * as Type from 'typebox';
import { clientNotification, request } from './define.ts';
import { map, nullable, optional, required, shape } from './shapes.ts';

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
      'The client runs the gateway sign-in itself, by `account/gatewayOAuth/*`. Holds for the whole server; later connections cannot take it back.',
    ),
    extensions: optional(
      nullable(map(Type.Unknown())),
      'Capabilities of extensions, by the name of the extension.',
    ),
    mcpServerOpenaiFormElicitation: optional(
      Type.Boolean(),
      'The client can show the forms that MCP servers ask for.',
      { deprecated: 'Declare `openai/form` in `extensions`.' },
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
      'The client puts approvals of the kind `humanCommand` to a person, each anew. Needs `experimentalApi`.',
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
