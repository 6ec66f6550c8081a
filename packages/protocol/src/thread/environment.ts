/** The `thread/environment/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification } from '../define.ts';
import { required, shape } from '../shapes.ts';

export const EnvironmentConnectionNotification = shape(
  'EnvironmentConnectionNotification',
  'The environment of a thread whose connection has come up or gone down.',
  {
    environmentId: required(Type.String(), 'Id of the environment.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const threadEnvironmentConnected = notification('thread/environment/connected', {
  description: 'A thread has a connection to one of its environments.',
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
