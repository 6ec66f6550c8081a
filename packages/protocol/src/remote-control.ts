/** The `remoteControl/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, read, request, write } from './define.ts';
import {
  closedEnum,
  int64,
  nullable,
  openEnum,
  optional,
  required,
  shape,
  uint32,
} from './shapes.ts';

export const RemoteControlDisableParams = shape(
  'RemoteControlDisableParams',
  'How to switch remote control off.',
  {
    ephemeral: optional(
      Type.Boolean(),
      'True switches it off for the running server only; else the choice is stored.',
    ),
  },
);

export const RemoteControlEnableParams = shape(
  'RemoteControlEnableParams',
  'How to switch remote control on.',
  {
    ephemeral: optional(
      Type.Boolean(),
      'True switches it on for the running server only; else the choice is stored.',
    ),
  },
);

export const RemoteControlClient = shape(
  'RemoteControlClient',
  'A client that may drive the server from elsewhere.',
  {
    appVersion: optional(nullable(Type.String()), 'Version of the client program.'),
    clientId: required(
      Type.String(),
      'Id of the client, as taken by `remoteControl/client/revoke`.',
    ),
    deviceModel: optional(nullable(Type.String()), 'Model of the device it runs on.'),
    deviceType: optional(nullable(Type.String()), 'Kind of device it runs on.'),
    displayName: optional(nullable(Type.String()), 'Name for people.'),
    lastSeenAt: optional(
      nullable(int64()),
      'When it was last heard of, in seconds since the epoch; null where this is not known.',
    ),
    osVersion: optional(nullable(Type.String()), 'Version of the operating system.'),
    platform: optional(nullable(Type.String()), 'Platform it runs on.'),
  },
);

export const RemoteControlClientsListResponse = shape(
  'RemoteControlClientsListResponse',
  'A page of the paired clients.',
  {
    data: required(Type.Array(RemoteControlClient), 'The clients of this page.'),
    nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const RemoteControlClientsListOrder = closedEnum(
  'RemoteControlClientsListOrder',
  'Which way round clients are listed.',
  ['asc', 'desc'],
);

export const RemoteControlClientsListParams = shape(
  'RemoteControlClientsListParams',
  'Asks for a page of the clients that are paired with an environment.',
  {
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    environmentId: required(Type.String(), 'The environment registered at the relay.'),
    limit: optional(
      nullable(uint32()),
      'Most entries on the page; absent or null: the server decides.',
    ),
    order: optional(
      nullable(RemoteControlClientsListOrder),
      'Which way round to list them; absent or null: the server decides.',
    ),
  },
);

export const RemoteControlClientsRevokeParams = shape(
  'RemoteControlClientsRevokeParams',
  'Which client to shut out.',
  {
    clientId: required(Type.String(), 'Id of the client, as given by `remoteControl/client/list`.'),
    environmentId: required(Type.String(), 'The environment registered at the relay.'),
  },
);

export const RemoteControlClientsRevokeResponse = shape(
  'RemoteControlClientsRevokeResponse',
  'Nothing: the client is shut out.',
  {},
);

export const RemoteControlConnectionStatus = openEnum(
  'RemoteControlConnectionStatus',
  'Whether the server can be driven from elsewhere.',
  ['disabled', 'connecting', 'connected', 'errored'],
);

export const RemoteControlDisableResponse = shape(
  'RemoteControlDisableResponse',
  'State of remote control after it was switched off.',
  {
    environmentId: optional(nullable(Type.String()), 'The environment registered at the relay.'),
    installationId: required(
      Type.String(),
      'A UUID that names this installation, kept in its state directory.',
    ),
    serverName: required(Type.String(), 'Host name of the machine.'),
    status: required(RemoteControlConnectionStatus),
  },
);

export const RemoteControlEnableResponse = shape(
  'RemoteControlEnableResponse',
  'State of remote control after it was switched on. The connection may still be under way.',
  {
    environmentId: optional(nullable(Type.String()), 'The environment registered at the relay.'),
    installationId: required(
      Type.String(),
      'A UUID that names this installation, kept in its state directory.',
    ),
    serverName: required(Type.String(), 'Host name of the machine.'),
    status: required(RemoteControlConnectionStatus),
  },
);

export const RemoteControlPairingStartParams = shape(
  'RemoteControlPairingStartParams',
  'How to pair with a client.',
  {
    manualCode: optional(
      Type.Boolean(),
      'Whether a code that a person can type is wanted as well.',
    ),
  },
);

export const RemoteControlPairingStartResponse = shape(
  'RemoteControlPairingStartResponse',
  'What a client needs in order to be paired.',
  {
    environmentId: required(Type.String(), 'The environment registered at the relay.'),
    expiresAt: required(int64(), 'When the codes stop working, in seconds since the epoch.'),
    manualPairingCode: optional(
      nullable(Type.String()),
      'Code for a person to type; null where none was asked for. A secret.',
    ),
    pairingCode: required(Type.String(), 'Code to hand to the client. A secret.'),
  },
);

export const RemoteControlPairingStatusParams = shape(
  'RemoteControlPairingStatusParams',
  'Which pairing to look at, by exactly one of its codes.',
  {
    manualPairingCode: optional(
      nullable(Type.String()),
      'The code for typing, as given by `remoteControl/pairing/start`. A secret.',
    ),
    pairingCode: optional(
      nullable(Type.String()),
      'The code for the client, as given by `remoteControl/pairing/start`. A secret.',
    ),
  },
);

export const RemoteControlPairingStatusResponse = shape(
  'RemoteControlPairingStatusResponse',
  'How far a pairing has come.',
  {
    claimed: required(Type.Boolean(), 'Whether a client has used the code.'),
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
    status: required(RemoteControlConnectionStatus),
  },
);

export const RemoteControlStatusReadResponse = shape(
  'RemoteControlStatusReadResponse',
  'State of remote control at present.',
  {
    environmentId: optional(nullable(Type.String()), 'The environment registered at the relay.'),
    installationId: required(
      Type.String(),
      'A UUID that names this installation, kept in its state directory.',
    ),
    serverName: required(Type.String(), 'Host name of the machine.'),
    status: required(RemoteControlConnectionStatus),
  },
);

export const remoteControlEnable = request('remoteControl/enable', {
  description:
    'Lets this server be driven from elsewhere. Changes of state come as `remoteControl/status/changed`.',
  params: RemoteControlEnableParams,
  paramsOptional: true,
  result: RemoteControlEnableResponse,
  order: write('remoteControl'),
  stability: 'experimental',
  since: '0.169.0',
});

export const remoteControlDisable = request('remoteControl/disable', {
  description:
    'Stops this server from being driven from elsewhere. Paired clients stay paired. Changes of state come as `remoteControl/status/changed`.',
  params: RemoteControlDisableParams,
  paramsOptional: true,
  result: RemoteControlDisableResponse,
  order: write('remoteControl'),
  stability: 'experimental',
  since: '0.169.0',
});

export const remoteControlStatusRead = request('remoteControl/status/read', {
  description: 'Tells whether this server can be driven from elsewhere.',
  result: RemoteControlStatusReadResponse,
  order: read('remoteControl'),
  stability: 'experimental',
  since: '0.169.0',
});

export const remoteControlPairingStart = request('remoteControl/pairing/start', {
  description: 'Gives a code by which a client can be paired with this server.',
  params: RemoteControlPairingStartParams,
  result: RemoteControlPairingStartResponse,
  order: write('remoteControlPairing'),
  stability: 'experimental',
  since: '0.169.0',
});

export const remoteControlPairingStatus = request('remoteControl/pairing/status', {
  description: 'Tells whether a client has used a pairing code.',
  params: RemoteControlPairingStatusParams,
  result: RemoteControlPairingStatusResponse,
  order: read('remoteControlPairing'),
  stability: 'experimental',
  since: '0.169.0',
});

export const remoteControlClientList = request('remoteControl/client/list', {
  description:
    'Lists the clients that are paired with an environment. Needs a login, but not that remote control is on.',
  params: RemoteControlClientsListParams,
  result: RemoteControlClientsListResponse,
  order: read('remoteControlClients'),
  stability: 'experimental',
  since: '0.169.0',
});

export const remoteControlClientRevoke = request('remoteControl/client/revoke', {
  description:
    'Takes from a paired client the right to drive an environment. Needs a login, but not that remote control is on.',
  params: RemoteControlClientsRevokeParams,
  result: RemoteControlClientsRevokeResponse,
  order: write('remoteControlClients'),
  stability: 'experimental',
  since: '0.169.0',
});

export const remoteControlStatusChanged = notification('remoteControl/status/changed', {
  description: 'Tells whether this server can be driven from elsewhere.',
  params: RemoteControlStatusChangedNotification,
  stability: 'stable',
  since: '0.136.0',
});
