/** What a turn is, and that it begins and ends. */
import * as Type from 'typebox';
import { notification } from '../define.ts';
import { ThreadItem } from '../item/thread-item.ts';
import { int64, nullable, openEnum, optional, required, shape } from '../shapes.ts';
import { TurnError } from './error.ts';

export const TurnItemsView = openEnum(
  'TurnItemsView',
  'How much of a turn its `items` show: nothing (`notLoaded`), a part (`summary`) or all (`full`).',
  ['notLoaded', 'summary', 'full'],
);

export const TurnStatus = openEnum('TurnStatus', 'How far a turn has come, and how it ended.', [
  'completed',
  'interrupted',
  'failed',
  'inProgress',
]);

export const Turn = shape(
  'Turn',
  'One round of a thread: input of the person and all that the agent does about it.',
  {
    completedAt: optional(
      nullable(int64()),
      'When the turn ended, in seconds since the epoch; null until then.',
    ),
    durationMs: optional(
      nullable(int64()),
      'How long the turn took, in milliseconds; null until it has ended.',
    ),
    error: optional(
      nullable(TurnError),
      'Why the turn failed or was interrupted; null where nothing was wrong.',
    ),
    id: required(Type.String()),
    items: required(Type.Array(ThreadItem), 'What was said and done, as far as `itemsView` tells.'),
    itemsView: optional(TurnItemsView, 'How much of the turn `items` show.', { default: 'full' }),
    rootTurnId: optional(
      nullable(Type.String()),
      'The turn with which all this work began, to be passed on as `rootTurnId`; its own id for one that stands alone, null in older histories.',
    ),
    startedAt: optional(
      nullable(int64()),
      'When the turn began, in seconds since the epoch; null until then.',
    ),
    status: required(TurnStatus, 'How far the turn has come.'),
  },
);

export const TurnStartedNotification = shape('TurnStartedNotification', 'A turn has begun.', {
  threadId: required(Type.String()),
  turn: required(Turn, 'The turn, in progress and still without items.'),
});

export const TurnCompletedNotification = shape(
  'TurnCompletedNotification',
  'A turn came to its end.',
  {
    threadId: required(Type.String()),
    turn: required(
      Turn,
      'The turn, with its status, its error if it failed, and a summary of its items.',
    ),
  },
);

export const turnStarted = notification('turn/started', {
  description: 'A turn has begun, with `thread/status/changed` to `active` just before.',
  params: TurnStartedNotification,
  stability: 'stable',
  since: '0.61.0',
});

export const turnCompleted = notification('turn/completed', {
  description: 'A turn has ended: completed, interrupted or failed.',
  params: TurnCompletedNotification,
  stability: 'stable',
  since: '0.61.0',
});
