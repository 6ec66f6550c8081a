/** Answers of the model as they come, before they are made into items of a thread. */
import * as Type from 'typebox';
import { ResponseItem } from './response-item/response-item.ts';
import { nullable, optional, required, shape } from './shapes.ts';
import { TokenUsageBreakdown } from './thread/token-usage.ts';

export const ResponseUsageMetadata = shape(
  'ResponseUsageMetadata',
  'Further information on the use of one model response.',
  {
    amount: optional(nullable(Type.String()), 'An amount as text; null where none was reported.'),
    metadata: optional(Type.Unknown(), 'Further data, in any form.'),
  },
);

export const RawResponseCompletedNotification = shape(
  'RawResponseCompletedNotification',
  'A response of the model has come to its end.',
  {
    responseId: required(Type.String(), 'Id of the response, given by the model provider.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
    usage: optional(
      nullable(TokenUsageBreakdown),
      'Tokens of this response; null where they were not reported.',
    ),
    usageMetadata: optional(
      nullable(ResponseUsageMetadata),
      'Further information on the use; null where none was reported.',
    ),
  },
);

export const RawResponseItemCompletedNotification = shape(
  'RawResponseItemCompletedNotification',
  'An item of a model response is complete, in the form of the model provider rather than as a thread item.',
  {
    item: required(ResponseItem),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);
