/** `warning` and what it speaks of. */
import * as Type from 'typebox';
import { notification } from './define.ts';
import { nullable, optional, required, shape } from './shapes.ts';

export const WarningNotification = shape(
  'WarningNotification',
  'Something is not as it should be, but work goes on.',
  {
    message: required(Type.String(), 'One message for a person.'),
    threadId: optional(
      nullable(Type.String()),
      'Id of the thread concerned; null where it is not about a thread.',
    ),
  },
);

export const warning = notification('warning', {
  description:
    'Sent when something deserves the attention of a person, such as a model that the server knows nothing about.',
  params: WarningNotification,
  stability: 'stable',
  since: '0.125.0',
});
