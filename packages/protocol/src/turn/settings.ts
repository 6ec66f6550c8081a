/** The `turn/settings/…` methods and what they speak of. */
import * as Type from 'typebox';
import { ApprovalsReviewer } from '../approval.ts';
import { request, write } from '../define.ts';
import { ReasoningEffort, ReasoningSummary } from '../model/reasoning.ts';
import { nullable, openEnum, optional, required, shape } from '../shapes.ts';
import { TurnEnvironmentParams } from './environment.ts';

export const TurnSettingsUpdateParams = shape(
  'TurnSettingsUpdateParams',
  'Which settings of a running turn to change, for its steps to come. What is absent stays as it is.',
  {
    approvalsReviewer: optional(
      nullable(ApprovalsReviewer),
      'Who decides on approvals; those that are asked for already stay where they are.',
    ),
    effort: optional(nullable(ReasoningEffort), 'How much the model reasons.'),
    environments: optional(
      nullable(Type.Array(TurnEnvironmentParams)),
      'Environments to work in; absent or null leaves them, empty: none.',
    ),
    model: optional(nullable(Type.String()), 'Id of the model.'),
    serviceTier: optional(
      nullable(Type.String()),
      'Service tier to ask of the model provider; null clears it, absent leaves it.',
    ),
    summary: optional(nullable(ReasoningSummary), 'How the reasoning is summed up.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
  { closed: true },
);

export const TurnSettingsUpdateStatus = openEnum(
  'TurnSettingsUpdateStatus',
  'Whether the change took effect: `applied`, or `targetUnavailable` where the turn could no longer be reached.',
  ['applied', 'targetUnavailable'],
);

export const TurnSettingsUpdateResponse = shape(
  'TurnSettingsUpdateResponse',
  'What became of the change.',
  {
    status: required(TurnSettingsUpdateStatus),
  },
);

export const turnSettingsUpdate = request('turn/settings/update', {
  description: 'Changes settings of a turn while it is running.',
  params: TurnSettingsUpdateParams,
  result: TurnSettingsUpdateResponse,
  errors: ['invalidThreadId'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});
