/** `deprecationNotice` and what it speaks of. */
import * as Type from 'typebox';
import { notification } from './define.ts';
import { nullable, optional, required, shape } from './shapes.ts';

export const DeprecationNoticeNotification = shape(
  'DeprecationNoticeNotification',
  'Something in use is deprecated.',
  {
    details: optional(
      nullable(Type.String()),
      'More about it, such as what to use instead; null where there is nothing to add.',
    ),
    summary: required(Type.String(), 'What is deprecated, in one line to show.'),
  },
);

export const deprecationNotice = notification('deprecationNotice', {
  description: 'Something that the client or the configuration uses is deprecated.',
  params: DeprecationNoticeNotification,
  stability: 'stable',
  since: '0.80.0',
});
