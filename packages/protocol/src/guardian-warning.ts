/** `guardianWarning` and what it speaks of. */
import * as Type from 'typebox';
import { notification } from './define.ts';
import { required, shape } from './shapes.ts';

export const GuardianWarningNotification = shape(
  'GuardianWarningNotification',
  'A warning of the automatic approval review.',
  {
    message: required(Type.String(), 'The warning, to show.'),
    threadId: required(Type.String()),
  },
);

export const guardianWarning = notification('guardianWarning', {
  description: 'The automatic approval review has something to warn of.',
  params: GuardianWarningNotification,
  stability: 'stable',
  since: '0.125.0',
});
