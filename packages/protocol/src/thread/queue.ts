/** The `thread/queue/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, read, request, write } from '../define.ts';
import { map, nullable, optional, required, shape, uint32 } from '../shapes.ts';
import { Turn } from '../turn/turn.ts';
import { UserInput } from '../turn/user-input.ts';

export const QueuedSubmission = shape('QueuedSubmission', 'Input that waits for its turn.', {
  clientUserMessageId: required(Type.String(), 'Id the client chose for the user message.'),
  id: required(Type.String(), 'Id of the entry, given by the server.'),
  input: required(Type.Array(UserInput), 'What will be sent to the model.'),
  responsesapiClientMetadata: optional(
    nullable(map(Type.String())),
    'Client metadata for the requests to the Responses API; null where none was given.',
  ),
});

export const ThreadQueueAddParams = shape(
  'ThreadQueueAddParams',
  'What to put into the queue of which thread.',
  {
    clientUserMessageId: required(Type.String(), 'Id the client chooses for the user message.'),
    input: required(Type.Array(UserInput), 'What to send to the model.'),
    responsesapiClientMetadata: optional(
      nullable(map(Type.String())),
      'Client metadata for the requests to the Responses API.',
    ),
    threadId: required(Type.String()),
  },
);

export const ThreadQueueAddResponse = shape(
  'ThreadQueueAddResponse',
  'The new entry of the queue.',
  {
    queuedSubmission: required(QueuedSubmission, 'The entry, with the id it was given.'),
  },
);

export const ThreadQueueChangedNotification = shape(
  'ThreadQueueChangedNotification',
  'The thread whose queue has changed. List the queue again to see how.',
  {
    threadId: required(Type.String()),
  },
);

export const ThreadQueueDeleteParams = shape(
  'ThreadQueueDeleteParams',
  'Which entry to take out of the queue.',
  {
    queuedSubmissionId: required(Type.String(), 'Id of the entry.'),
    threadId: required(Type.String()),
  },
);

export const ThreadQueueDeleteResponse = shape(
  'ThreadQueueDeleteResponse',
  'Whether an entry was taken out.',
  {
    deleted: required(Type.Boolean(), 'True where the entry was in the queue and is gone now.'),
  },
);

export const ThreadQueueListParams = shape(
  'ThreadQueueListParams',
  'Of which thread to list the queue.',
  {
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    limit: optional(
      nullable(uint32()),
      'Most entries of a page; absent or null: the server decides.',
    ),
    threadId: required(Type.String()),
  },
);

export const ThreadQueueListResponse = shape(
  'ThreadQueueListResponse',
  'One page of the queue of a thread.',
  {
    data: required(
      Type.Array(QueuedSubmission),
      'The entries of this page, in the order of the queue.',
    ),
    nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
  },
);

export const ThreadQueueReorderParams = shape(
  'ThreadQueueReorderParams',
  'The order the queue shall have.',
  {
    queuedSubmissionIds: required(
      Type.Array(Type.String()),
      'Ids of the entries in the new order.',
    ),
    threadId: required(Type.String()),
  },
);

export const ThreadQueueReorderResponse = shape(
  'ThreadQueueReorderResponse',
  'The queue has the new order.',
  {},
);

export const ThreadQueueStartParams = shape(
  'ThreadQueueStartParams',
  'Which entry of the queue to start now.',
  {
    queuedSubmissionId: optional(
      nullable(Type.String()),
      'Id of the entry; absent or null: the head of the queue.',
    ),
    threadId: required(Type.String()),
  },
);

export const ThreadQueueStartResponse = shape(
  'ThreadQueueStartResponse',
  'The turn that the entry has become.',
  {
    turn: required(Turn),
  },
);

export const ThreadQueueUpdateParams = shape(
  'ThreadQueueUpdateParams',
  'What an entry of the queue shall say from now on.',
  {
    input: required(Type.Array(UserInput), 'What to send to the model instead.'),
    queuedSubmissionId: required(Type.String(), 'Id of the entry.'),
    responsesapiClientMetadata: optional(
      nullable(map(Type.String())),
      'Replaces the client metadata of the entry; absent, null or empty leaves it as it is.',
    ),
    threadId: required(Type.String()),
  },
);

export const ThreadQueueUpdateResponse = shape(
  'ThreadQueueUpdateResponse',
  'The changed entry of the queue.',
  {
    queuedSubmission: required(QueuedSubmission, 'The entry as it is now.'),
  },
);

export const threadQueueAdd = request('thread/queue/add', {
  description:
    'Puts input at the end of the queue of a thread, which is stored with it. Whenever the thread comes to rest, the server starts a turn with the head of the queue. `thread/queue/changed` tells of the change.',
  params: ThreadQueueAddParams,
  result: ThreadQueueAddResponse,
  errors: ['inputTooLarge', 'invalidThreadId', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadQueueList = request('thread/queue/list', {
  description: 'Lists the input that waits in the queue of a thread.',
  params: ThreadQueueListParams,
  result: ThreadQueueListResponse,
  errors: ['invalidCursor', 'invalidThreadId'],
  order: read('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadQueueUpdate = request('thread/queue/update', {
  description: 'Changes the input of an entry that still waits; its ids and its place stay.',
  params: ThreadQueueUpdateParams,
  result: ThreadQueueUpdateResponse,
  errors: ['invalidThreadId'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadQueueDelete = request('thread/queue/delete', {
  description: 'Takes an entry out of the queue.',
  params: ThreadQueueDeleteParams,
  result: ThreadQueueDeleteResponse,
  errors: ['invalidThreadId'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadQueueReorder = request('thread/queue/reorder', {
  description: 'Puts the entries of the queue into another order.',
  params: ThreadQueueReorderParams,
  result: ThreadQueueReorderResponse,
  errors: ['invalidThreadId'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadQueueStart = request('thread/queue/start', {
  description:
    'Starts a turn with the head of the queue, or with another entry, while no turn is running.',
  params: ThreadQueueStartParams,
  result: ThreadQueueStartResponse,
  errors: ['invalidThreadId'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadQueueChanged = notification('thread/queue/changed', {
  description:
    'The queue of a thread has changed, by a request or because a turn was started with its head.',
  params: ThreadQueueChangedNotification,
  stability: 'stable',
  since: '0.155.0',
});
