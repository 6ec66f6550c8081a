/** Times in which a thread waits for a person outside of it. */
import * as Type from 'typebox';
import { request, write } from '../define.ts';
import { int64, required, shape } from '../shapes.ts';

export const ThreadIncrementElicitationParams = shape(
  'ThreadIncrementElicitationParams',
  'In which thread a person is asked something.',
  {
    threadId: required(Type.String()),
  },
);

export const ThreadIncrementElicitationResponse = shape(
  'ThreadIncrementElicitationResponse',
  'How many questions are open, with the new one.',
  {
    count: required(int64(), 'Questions open in the thread.'),
    paused: required(
      Type.Boolean(),
      'Whether the time limits of the thread stand still because of them.',
    ),
  },
);

export const ThreadDecrementElicitationParams = shape(
  'ThreadDecrementElicitationParams',
  'In which thread a question to the user is settled.',
  {
    threadId: required(Type.String()),
  },
);

export const ThreadDecrementElicitationResponse = shape(
  'ThreadDecrementElicitationResponse',
  'How many questions are left open.',
  {
    count: required(int64(), 'Questions still open in the thread.'),
    paused: required(Type.Boolean(), 'Whether the time limits of the thread still stand still.'),
  },
);

export const threadIncrement_elicitation = request('thread/increment_elicitation', {
  description:
    'Tells that a person is asked something about a thread outside of the server. Time limits of the thread stand still until each such request is paired with a `thread/decrement_elicitation`.',
  params: ThreadIncrementElicitationParams,
  result: ThreadIncrementElicitationResponse,
  errors: ['invalidThreadId', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadDecrement_elicitation = request('thread/decrement_elicitation', {
  description: 'Tells that a question counted by `thread/increment_elicitation` is settled.',
  params: ThreadDecrementElicitationParams,
  result: ThreadDecrementElicitationResponse,
  errors: ['invalidThreadId', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});
