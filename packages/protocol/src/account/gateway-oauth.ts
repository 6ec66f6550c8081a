/** Signing in to a gateway that stands before a model provider. */
import * as Type from 'typebox';
import { notification, read, request, write } from '../define.ts';
import { nullable, openEnum, optional, required, shape } from '../shapes.ts';

export const GatewayOAuthStatus = openEnum(
  'GatewayOAuthStatus',
  'How far a gateway sign-in has come.',
  {
    notReady: 'None was started.',
    started: 'It waits for the person.',
    succeeded: 'The gateway accepts us.',
    failed: 'It ended without success.',
  },
);

export const GatewayOAuthReadParams = shape(
  'GatewayOAuthReadParams',
  'Which provider to look at.',
  {
    modelProvider: optional(
      nullable(Type.String()),
      'Id of the provider; null and absent: the configured one.',
    ),
  },
);

export const GatewayOAuthReadResponse = shape(
  'GatewayOAuthReadResponse',
  'The gateway sign-in of a provider.',
  {
    error: optional(nullable(Type.String()), 'Why the last sign-in failed.'),
    providerId: required(Type.String()),
    providerName: required(Type.String(), 'Name of the provider for people.'),
    required: required(Type.Boolean(), 'Whether the provider stands behind a gateway at all.'),
    status: optional(nullable(GatewayOAuthStatus), 'How far it has come.'),
    supportsDeviceAuth: optional(
      Type.Boolean(),
      'Whether a code can be typed on another machine.',
      {
        default: false,
      },
    ),
  },
);

export const GatewayOAuthLoginParams = shape(
  'GatewayOAuthLoginParams',
  'Where and how to sign in.',
  {
    deviceAuth: optional(Type.Boolean(), 'Use a code that is typed on another machine.'),
    modelProvider: optional(
      nullable(Type.String()),
      'Id of the provider; null and absent: the configured one.',
    ),
  },
);

export const GatewayOAuthPrompt = shape('GatewayOAuthPrompt', 'What to show to the person.', {
  loginId: required(Type.String(), 'Names the sign-in.'),
  userCode: required(Type.String(), 'The code to type in.'),
  verificationUrl: required(Type.String(), 'The page to type it in.'),
});

export const GatewayOAuthLoginResponse = shape(
  'GatewayOAuthLoginResponse',
  'The sign-in has begun.',
  {
    prompt: optional(nullable(GatewayOAuthPrompt), 'Set where a code has to be typed.'),
  },
);

export const GatewayOAuthCancelResponse = shape('GatewayOAuthCancelResponse', 'Given up.', {});

export const GatewayOAuthChangedNotification = shape(
  'GatewayOAuthChangedNotification',
  'A gateway sign-in has come further.',
  {
    authUrl: optional(
      nullable(Type.String()),
      'Page to open in a browser. Nobody but the connection that began the sign-in is told.',
    ),
    error: optional(nullable(Type.String()), 'Why it failed.'),
    loginId: optional(nullable(Type.String()), 'Names the sign-in.'),
    providerId: required(Type.String()),
    status: required(GatewayOAuthStatus, 'How far it has come.'),
  },
);

export const accountGatewayOAuthRead = request('account/gatewayOAuth/read', {
  description:
    'Tells whether a provider stands behind a gateway, and whether we are signed in there.',
  params: GatewayOAuthReadParams,
  paramsOptional: true,
  result: GatewayOAuthReadResponse,
  order: read('account'),
  stability: 'stable',
  since: '0.163.0',
});

export const accountGatewayOAuthLogin = request('account/gatewayOAuth/login', {
  description:
    'Starts to sign in at the gateway; progress comes as `account/gatewayOAuth/changed`.',
  params: GatewayOAuthLoginParams,
  paramsOptional: true,
  result: GatewayOAuthLoginResponse,
  order: write('account'),
  stability: 'stable',
  since: '0.163.0',
});

export const accountGatewayOAuthCancel = request('account/gatewayOAuth/cancel', {
  description: 'Gives up a gateway sign-in that is under way.',
  result: GatewayOAuthCancelResponse,
  order: write('account'),
  stability: 'stable',
  since: '0.163.0',
});

export const accountGatewayOAuthChanged = notification('account/gatewayOAuth/changed', {
  description: 'A gateway sign-in has come further.',
  params: GatewayOAuthChangedNotification,
  stability: 'stable',
  since: '0.163.0',
});
