/** The `windowsSandbox/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, read, request, write } from './define.ts';
import { AbsolutePathBuf } from './path.ts';
import { nullable, openEnum, optional, required, shape } from './shapes.ts';

export const WindowsSandboxReadiness = openEnum(
  'WindowsSandboxReadiness',
  'Whether the Windows sandbox can be used: `ready`, not set up (`notConfigured`), or in need of an update (`updateRequired`).',
  ['ready', 'notConfigured', 'updateRequired'],
);

export const WindowsSandboxReadinessResponse = shape(
  'WindowsSandboxReadinessResponse',
  'Whether the Windows sandbox can be used.',
  {
    status: required(WindowsSandboxReadiness, 'The state of the sandbox.'),
  },
);

export const WindowsSandboxSetupMode = openEnum(
  'WindowsSandboxSetupMode',
  'Whether the Windows sandbox is set up with the rights of an administrator (`elevated`) or without (`unelevated`).',
  ['elevated', 'unelevated'],
);

export const WindowsSandboxSetupCompletedNotification = shape(
  'WindowsSandboxSetupCompletedNotification',
  'How setting up the Windows sandbox ended.',
  {
    error: optional(nullable(Type.String()), 'Why it failed; null where it succeeded.'),
    mode: required(WindowsSandboxSetupMode, 'The mode that was asked for.'),
    success: required(Type.Boolean(), 'Whether the sandbox is set up now.'),
  },
);

export const WindowsSandboxSetupStartParams = shape(
  'WindowsSandboxSetupStartParams',
  'How to set up the Windows sandbox.',
  {
    cwd: optional(
      nullable(AbsolutePathBuf),
      'Directory to set it up for; absent or null: left to the server.',
    ),
    mode: required(WindowsSandboxSetupMode, 'With or without the rights of an administrator.'),
  },
);

export const WindowsSandboxSetupStartResponse = shape(
  'WindowsSandboxSetupStartResponse',
  'Whether setting up has begun.',
  {
    started: required(Type.Boolean(), 'True where `windowsSandbox/setupCompleted` will follow.'),
  },
);

export const windowsSandboxSetupStart = request('windowsSandbox/setupStart', {
  description:
    'Starts to set up the Windows sandbox; `windowsSandbox/setupCompleted` tells how it ended.',
  params: WindowsSandboxSetupStartParams,
  result: WindowsSandboxSetupStartResponse,
  order: write('windowsSandboxSetup'),
  stability: 'stable',
  since: '0.107.0',
});

export const windowsSandboxReadiness = request('windowsSandbox/readiness', {
  description: 'Tells whether the Windows sandbox can be used.',
  result: WindowsSandboxReadinessResponse,
  order: read('config'),
  stability: 'stable',
  since: '0.136.0',
});

export const windowsSandboxSetupCompleted = notification('windowsSandbox/setupCompleted', {
  description: 'Setting up the Windows sandbox has ended, well or not.',
  params: WindowsSandboxSetupCompletedNotification,
  stability: 'stable',
  since: '0.107.0',
});
