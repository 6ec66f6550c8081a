/** The `item/reasoning/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification } from '../define.ts';
import { int64, required, shape } from '../shapes.ts';

export const ReasoningSummaryPartAddedNotification = shape(
  'ReasoningSummaryPartAddedNotification',
  'A new part of a reasoning summary.',
  {
    itemId: required(Type.String(), 'Id of the `reasoning` item.'),
    summaryIndex: required(int64(), 'Index of the new part in the `summary` of the item.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const ReasoningSummaryTextDeltaNotification = shape(
  'ReasoningSummaryTextDeltaNotification',
  'More text of a part of a reasoning summary.',
  {
    delta: required(Type.String(), 'The text to append.'),
    itemId: required(Type.String(), 'Id of the `reasoning` item.'),
    summaryIndex: required(int64(), 'Index of the part in the `summary` of the item.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const ReasoningTextDeltaNotification = shape(
  'ReasoningTextDeltaNotification',
  'More of the raw reasoning of the model.',
  {
    contentIndex: required(int64(), 'Index of the part in the `content` of the item.'),
    delta: required(Type.String(), 'The text to append.'),
    itemId: required(Type.String(), 'Id of the `reasoning` item.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const itemReasoningSummaryTextDelta = notification('item/reasoning/summaryTextDelta', {
  description: 'The summary of the reasoning has grown.',
  params: ReasoningSummaryTextDeltaNotification,
  stability: 'stable',
  since: '0.61.0',
});

export const itemReasoningSummaryPartAdded = notification('item/reasoning/summaryPartAdded', {
  description:
    'The summary of the reasoning has got a new part; its text comes as `item/reasoning/summaryTextDelta`.',
  params: ReasoningSummaryPartAddedNotification,
  stability: 'stable',
  since: '0.61.0',
});

export const itemReasoningTextDelta = notification('item/reasoning/textDelta', {
  description: 'The raw reasoning has grown. Only models that show it send any.',
  params: ReasoningTextDeltaNotification,
  stability: 'stable',
  since: '0.61.0',
});
