/** What the server tells of a running turn as a whole. */
import * as Type from 'typebox';
import { notification } from '../define.ts';
import { nullable, openEnum, optional, required, shape } from '../shapes.ts';

export const TurnDiffUpdatedNotification = shape(
  'TurnDiffUpdatedNotification',
  'What a turn has changed in the files so far.',
  {
    diff: required(Type.String(), 'All changes of the turn up to now, as one unified diff.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const TurnModerationMetadataNotification = shape(
  'TurnModerationMetadataNotification',
  'What moderation has to say on a turn.',
  {
    metadata: required(Type.Unknown(), 'As the model provider gave it.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const TurnPlanStepStatus = openEnum(
  'TurnPlanStepStatus',
  'How far a step of a plan has come.',
  ['pending', 'inProgress', 'completed'],
);

export const TurnPlanStep = shape('TurnPlanStep', 'A step of the plan that the model follows.', {
  status: required(TurnPlanStepStatus, 'How far it has come.'),
  step: required(Type.String(), 'What is to be done.'),
});

export const TurnPlanUpdatedNotification = shape(
  'TurnPlanUpdatedNotification',
  'The plan that the model follows in a turn.',
  {
    explanation: optional(
      nullable(Type.String()),
      'Why the plan was made or changed; null where the model did not tell.',
    ),
    plan: required(Type.Array(TurnPlanStep), 'All steps, not only the changed ones.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const turnDiffUpdated = notification('turn/diff/updated', {
  description: 'The files changed by a turn have changed again.',
  params: TurnDiffUpdatedNotification,
  stability: 'stable',
  since: '0.80.0',
});

export const turnPlanUpdated = notification('turn/plan/updated', {
  description: 'The model has made a plan, or come further with it.',
  params: TurnPlanUpdatedNotification,
  stability: 'stable',
  since: '0.80.0',
});

export const turnModerationMetadata = notification('turn/moderationMetadata', {
  description: 'The model provider has sent moderation metadata for a turn.',
  params: TurnModerationMetadataNotification,
  stability: 'stable',
  since: '0.145.0',
});
