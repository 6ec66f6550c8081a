/** `error` and what it speaks of. */
import * as Type from 'typebox';
import { notification } from './define.ts';
import { required, shape } from './shapes.ts';
import { TurnError } from './turn/error.ts';

export const ErrorNotification = shape('ErrorNotification', 'A turn has met an error.', {
  error: required(TurnError, 'What went wrong.'),
  threadId: required(Type.String()),
  turnId: required(Type.String()),
  willRetry: required(
    Type.Boolean(),
    'True: the server tries again and the turn goes on. False: the turn ends as `failed`.',
  ),
});

export const error = notification('error', {
  description:
    'A turn has met an error. Sent before each new attempt, and for the last time before the `turn/completed` of a failed turn.',
  params: ErrorNotification,
  stability: 'stable',
  since: '0.80.0',
});
