/** The `thread/goal/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, read, request, write } from '../define.ts';
import { closedEnum, int64, nullable, openEnum, optional, required, shape } from '../shapes.ts';

export const ThreadGoalStatus = openEnum(
  'ThreadGoalStatus',
  'How it stands with a goal: pursued, paused, blocked, stopped by a usage limit or by its own budget, or reached.',
  ['active', 'paused', 'blocked', 'usageLimited', 'budgetLimited', 'complete'],
);

export const ThreadGoal = shape(
  'ThreadGoal',
  'What a thread works towards over several turns, and how far it has come.',
  {
    createdAt: required(int64(), 'When the goal was set, in seconds since the epoch.'),
    objective: required(Type.String(), 'What is to be reached, in words.'),
    status: required(ThreadGoalStatus),
    threadId: required(Type.String()),
    timeUsedSeconds: required(int64(), 'Time spent on the goal so far, in seconds.'),
    tokenBudget: optional(nullable(int64()), 'Tokens the goal may use in all; null: no limit.'),
    tokensUsed: required(int64(), 'Tokens spent on the goal so far.'),
    updatedAt: required(int64(), 'When the goal last changed, in seconds since the epoch.'),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ThreadGoalMutationOrigin = closedEnum(
  'ThreadGoalMutationOrigin',
  'Whether a person or the client on its own wants the change.',
  ['user', 'automatic'],
);

export const ThreadGoalClearParams = shape(
  'ThreadGoalClearParams',
  'Of which thread to drop the goal.',
  {
    origin: optional(
      nullable(ThreadGoalMutationOrigin),
      'Who wants the change; absent or null does not count as the person.',
    ),
    threadId: required(Type.String()),
  },
);

export const ThreadGoalClearResponse = shape(
  'ThreadGoalClearResponse',
  'Whether a goal was dropped.',
  {
    cleared: required(Type.Boolean(), 'False where the thread had no goal.'),
  },
);

export const ThreadGoalClearedNotification = shape(
  'ThreadGoalClearedNotification',
  'A thread has no goal any more.',
  {
    threadId: required(Type.String()),
  },
);

export const ThreadGoalGetParams = shape(
  'ThreadGoalGetParams',
  'Of which thread to give the goal.',
  {
    threadId: required(Type.String()),
  },
);

export const ThreadGoalGetResponse = shape('ThreadGoalGetResponse', 'The goal of the thread.', {
  goal: optional(nullable(ThreadGoal), 'Null where the thread has no goal.'),
});

export const ThreadGoalSetParams = shape(
  'ThreadGoalSetParams',
  'What to change about the goal of a thread.',
  {
    objective: optional(
      nullable(Type.String()),
      'What is to be reached; absent or null leaves the objective as it is. A thread without a goal needs one.',
    ),
    origin: optional(
      nullable(ThreadGoalMutationOrigin),
      'Who wants the change; absent or null does not count as the person.',
    ),
    status: optional(
      nullable(ThreadGoalStatus),
      'How it shall stand with the goal; absent or null: `active` for a new goal, no change for another.',
    ),
    threadId: required(Type.String()),
    tokenBudget: optional(
      nullable(int64()),
      'Tokens the goal may use in all; null lifts the limit, absent leaves it as it is.',
    ),
  },
);

export const ThreadGoalSetResponse = shape('ThreadGoalSetResponse', 'The goal after the change.', {
  goal: required(ThreadGoal, 'The goal as it is now.'),
});

export const ThreadGoalUpdatedNotification = shape(
  'ThreadGoalUpdatedNotification',
  'The goal of a thread as it is now.',
  {
    goal: required(ThreadGoal, 'The goal, with what it has used so far.'),
    threadId: required(Type.String()),
    turnId: optional(
      nullable(Type.String()),
      'Id of the turn that changed the goal; null where it changed outside a turn.',
    ),
  },
);

export const threadGoalSet = request('thread/goal/set', {
  description:
    'Sets or changes the goal of a thread, which has to be stored but need not be loaded. `thread/goal/updated` follows.',
  params: ThreadGoalSetParams,
  result: ThreadGoalSetResponse,
  errors: ['ephemeralThread', 'goalsDisabled', 'invalidThreadId', 'noGoal', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.136.0',
});

export const threadGoalGet = request('thread/goal/get', {
  description: 'Gives the goal of a thread, which need not be loaded.',
  params: ThreadGoalGetParams,
  result: ThreadGoalGetResponse,
  errors: ['ephemeralThread', 'goalsDisabled', 'invalidThreadId', 'threadNotFound'],
  order: read('thread', 'threadId'),
  stability: 'stable',
  since: '0.136.0',
});

export const threadGoalClear = request('thread/goal/clear', {
  description:
    'Drops the goal of a thread, which need not be loaded. Where there was one, `thread/goal/cleared` follows.',
  params: ThreadGoalClearParams,
  result: ThreadGoalClearResponse,
  errors: ['ephemeralThread', 'goalsDisabled', 'invalidThreadId', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.136.0',
});

export const threadGoalUpdated = notification('thread/goal/updated', {
  description:
    'The goal of a thread was set or has changed. Comes after `thread/resume`, too, where the thread has a goal.',
  params: ThreadGoalUpdatedNotification,
  stability: 'stable',
  since: '0.136.0',
});

export const threadGoalCleared = notification('thread/goal/cleared', {
  description: 'The goal of a thread was dropped.',
  params: ThreadGoalClearedNotification,
  stability: 'stable',
  since: '0.136.0',
});
