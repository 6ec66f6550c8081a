/** What the guardian thinks of a thread, and how its verdict is overruled. */
import * as Type from 'typebox';
import { GuardianRiskLevel, GuardianUserAuthorization } from '../approval.ts';
import { request, write } from '../define.ts';
import { nullable, openEnum, optional, required, shape } from '../shapes.ts';

export const GuardianAssessmentOutcome = openEnum(
  'GuardianAssessmentOutcome',
  'Whether the guardian would let an action pass.',
  ['allow', 'deny'],
);

export const ThreadGuardianAssessment = shape(
  'ThreadGuardianAssessment',
  'What the guardian thinks of an action.',
  {
    outcome: required(GuardianAssessmentOutcome, 'Whether the action may go ahead.'),
    rationale: required(Type.String(), 'Why, for a person to read.'),
    riskLevel: required(GuardianRiskLevel, 'How much harm the action could do.'),
    userAuthorization: required(
      GuardianUserAuthorization,
      'How clearly the user has asked for the action.',
    ),
  },
);

export const ThreadGuardianReviewResponse = shape(
  'ThreadGuardianReviewResponse',
  'What came of the review.',
  {
    assessment: optional(
      nullable(ThreadGuardianAssessment),
      'The verdict; null where none is called for, by the policy or by an earlier approval.',
    ),
    callId: required(Type.String(), 'Id of the call that was reviewed.'),
  },
);

export const ThreadGuardianReviewParams = shape(
  'ThreadGuardianReviewParams',
  'Which thread the guardian is to review.',
  {
    threadId: required(Type.String()),
  },
);

export const ThreadApproveGuardianDeniedActionParams = shape(
  'ThreadApproveGuardianDeniedActionParams',
  'Which denied action to allow after all.',
  {
    event: required(Type.Unknown(), 'The denial, as the server reported it.'),
    threadId: required(Type.String()),
  },
);

export const ThreadApproveGuardianDeniedActionResponse = shape(
  'ThreadApproveGuardianDeniedActionResponse',
  'The approval was taken.',
  {},
);

export const threadGuardianReview = request('thread/guardianReview', {
  description:
    'Has the guardian judge the command that was injected last into a resting thread, without running it. The connection is then subscribed to the thread.',
  params: ThreadGuardianReviewParams,
  result: ThreadGuardianReviewResponse,
  errors: ['invalidThreadId'],
  stability: 'experimental',
  since: '0.169.0',
});

export const threadApproveGuardianDeniedAction = request('thread/approveGuardianDeniedAction', {
  description: 'Allows an action that the automatic reviewer (guardian) has denied.',
  params: ThreadApproveGuardianDeniedActionParams,
  result: ThreadApproveGuardianDeniedActionResponse,
  errors: ['invalidThreadId', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.125.0',
});
