/** How much a model reasons, and how much of it is shown. */
import * as Type from 'typebox';
import { openEnum } from '../shapes.ts';

export const ReasoningEffort = Type.String({
  $id: 'ReasoningEffort',
  description:
    'How much the model reasons before it answers. The values depend on the model; see `supportedReasoningEfforts` in `model/list`.',
  minLength: 1,
});

export const ReasoningSummary = openEnum(
  'ReasoningSummary',
  'How detailed a summary the model gives of its reasoning; `none` asks for no summary.',
  ['auto', 'concise', 'detailed', 'none'],
);
