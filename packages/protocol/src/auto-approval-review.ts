/** `autoApprovalReview/strictReviewRequired` and what it speaks of. */
import * as Type from 'typebox';
import { notification } from './define.ts';
import { int64, required, shape } from './shapes.ts';

export const StrictReviewRequiredNotification = shape(
  'StrictReviewRequiredNotification',
  'A turn has come under strict review of approvals.',
  {
    startedAtMs: required(int64(), 'When strict review began, in ms since the epoch.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const autoApprovalReviewStrictReviewRequired = notification(
  'autoApprovalReview/strictReviewRequired',
  {
    description: 'From now on the automatic review of approvals is strict for the turn.',
    params: StrictReviewRequiredNotification,
    stability: 'stable',
    since: '0.155.0',
  },
);
