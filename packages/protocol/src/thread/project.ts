/** The `thread/project/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification } from '../define.ts';
import { nullable, required, shape } from '../shapes.ts';

export const ThreadProjectUpdatedNotification = shape(
  'ThreadProjectUpdatedNotification',
  'A thread now belongs to another project, or to none.',
  {
    projectId: required(
      nullable(Type.String()),
      'Id of the project it belongs to now; null: to none.',
    ),
    threadId: required(Type.String()),
  },
);

export const threadProjectUpdated = notification('thread/project/updated', {
  description: 'A thread was moved to another project, or out of its project.',
  params: ThreadProjectUpdatedNotification,
  stability: 'stable',
  since: '0.155.0',
});
