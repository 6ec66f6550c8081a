/** The `thread/prediction/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, request, write } from '../define.ts';
import { nullable, openUnion, optional, required, shape, variant } from '../shapes.ts';

export const ThreadPredictionRequestParams = shape(
  'ThreadPredictionRequestParams',
  'After which turn to predict what the person will write next.',
  {
    sourceTurnId: required(Type.String(), 'Id of the turn that the prediction starts from.'),
    threadId: required(Type.String()),
  },
);

export const ThreadPredictionRequestResponse = shape(
  'ThreadPredictionRequestResponse',
  'The request is taken up; the prediction comes as `thread/prediction/updated`.',
  {},
);

export const ThreadPredictionResult = openUnion(
  'ThreadPredictionResult',
  'What came of a prediction.',
  'type',
  {
    completed: variant('CompletedThreadPredictionResult', 'The prediction was made.', {
      text: optional(
        nullable(Type.String()),
        'The predicted text; null where there is nothing to propose.',
      ),
    }),
    failed: variant('FailedThreadPredictionResult', 'No prediction could be made.'),
  },
);

export const ThreadPredictionUpdatedNotification = shape(
  'ThreadPredictionUpdatedNotification',
  'The result of a prediction.',
  {
    result: required(ThreadPredictionResult, 'What came of it.'),
    sourceTurnId: required(Type.String(), 'Id of the turn that the prediction starts from.'),
    threadId: required(Type.String()),
  },
);

export const threadPredictionRequest = request('thread/prediction/request', {
  description:
    'Asks for a prediction after a turn; the result comes as `thread/prediction/updated`.',
  params: ThreadPredictionRequestParams,
  result: ThreadPredictionRequestResponse,
  errors: ['invalidThreadId'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadPredictionUpdated = notification('thread/prediction/updated', {
  description: 'A prediction has come to its end.',
  params: ThreadPredictionUpdatedNotification,
  stability: 'stable',
  since: '0.163.0',
});
