/** Reasoning in the history of the model. */
import * as Type from 'typebox';
import { ReasoningEffort } from '../model/reasoning.ts';
import { closedUnion, required, shape, variant } from '../shapes.ts';

export const ConfigurationReasoning = shape(
  'ConfigurationReasoning',
  'How the model is to reason from here on.',
  {
    effort: required(ReasoningEffort),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ReasoningItemContent = closedUnion(
  'ReasoningItemContent',
  'One part of the raw reasoning of the model.',
  'type',
  {
    reasoning_text: variant('ReasoningTextReasoningItemContent', 'A part marked as reasoning.', {
      text: required(Type.String(), 'The reasoning.'),
    }),
    text: variant('TextReasoningItemContent', 'A part marked as plain text.', {
      text: required(Type.String()),
    }),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ReasoningItemReasoningSummary = closedUnion(
  'ReasoningItemReasoningSummary',
  'One part of the summary that the model gives of its reasoning.',
  'type',
  {
    summary_text: variant('SummaryTextReasoningItemReasoningSummary', 'A part in plain text.', {
      text: required(Type.String(), 'The summary.'),
    }),
  },
);
