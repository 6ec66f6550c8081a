/** Where a thread runs its commands. */
import * as Type from 'typebox';
import { notification } from '../define.ts';
import { LegacyAppPathString } from '../path.ts';
import { required, shape } from '../shapes.ts';

export const ThreadEnvironment = shape(
  'ThreadEnvironment',
  'A place in which a thread runs its commands.',
  {
    cwd: required(LegacyAppPathString, 'Working directory of the thread in the environment.'),
    environmentId: required(
      Type.String(),
      'Id of the environment; `local` is the machine of the server.',
    ),
    runtimeWorkspaceRoots: required(
      Type.Array(LegacyAppPathString),
      'Directories that count as the workspace of the thread.',
    ),
  },
);

export const EnvironmentConnectionNotification = shape(
  'EnvironmentConnectionNotification',
  'The environment of a thread whose connection has come up or gone down.',
  {
    environmentId: required(Type.String()),
    threadId: required(Type.String()),
  },
);

export const threadEnvironmentConnected = notification('thread/environment/connected', {
  description:
    'A thread has a connection to one of its environments. Tells of changes only, not of how it is at first.',
  params: EnvironmentConnectionNotification,
  stability: 'stable',
  since: '0.145.0',
});

export const threadEnvironmentDisconnected = notification('thread/environment/disconnected', {
  description: 'A thread has lost the connection to one of its environments.',
  params: EnvironmentConnectionNotification,
  stability: 'stable',
  since: '0.145.0',
});
