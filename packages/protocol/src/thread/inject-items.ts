/** `thread/inject_items` and what it speaks of. */
import * as Type from 'typebox';
import { request, write } from '../define.ts';
import { required, shape } from '../shapes.ts';

export const ThreadInjectItemsParams = shape(
  'ThreadInjectItemsParams',
  'What to add to the history of a thread.',
  {
    items: required(
      Type.Array(Type.Unknown()),
      'Items in the form of the Responses API. Images have to be inline; remote addresses are refused.',
    ),
    threadId: required(Type.String()),
  },
);

export const ThreadInjectItemsResponse = shape(
  'ThreadInjectItemsResponse',
  'The items were added.',
  {},
);

export const threadInject_items = request('thread/inject_items', {
  description:
    'Adds items to what the model sees of the history of a loaded thread, without starting a turn.',
  params: ThreadInjectItemsParams,
  result: ThreadInjectItemsResponse,
  errors: ['invalidThreadId', 'remoteImageRefused', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.125.0',
});
