/** The `thread/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, read, request, write } from '../define.ts';
import {
  closedEnum,
  int64,
  nullable,
  openEnum,
  optional,
  required,
  shape,
  uint32,
} from '../shapes.ts';
import { ThreadStatus, TokenUsageBreakdown } from '../shared/shared.ts';
import { Thread } from '../shared/thread.ts';
import { ThreadReadState } from './read-state.ts';

export const ContextCompactedNotification = shape(
  'ContextCompactedNotification',
  'The context of a thread was compacted.',
  {
    threadId: required(Type.String(), 'Id of the thread.'),
    turnId: required(Type.String(), 'Id of the turn in which it was done.'),
  },
);

export const ThreadApproveGuardianDeniedActionParams = shape(
  'ThreadApproveGuardianDeniedActionParams',
  'Which denied action to allow after all.',
  {
    event: required(Type.Unknown(), 'The denial, as the server reported it.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadApproveGuardianDeniedActionResponse = shape(
  'ThreadApproveGuardianDeniedActionResponse',
  'The approval was taken.',
  {},
);

export const ThreadArchiveParams = shape('ThreadArchiveParams', 'Which thread to archive.', {
  threadId: required(Type.String(), 'Id of the thread.'),
});

export const ThreadArchiveResponse = shape('ThreadArchiveResponse', 'The thread is archived.', {});

export const ThreadArchivedNotification = shape(
  'ThreadArchivedNotification',
  'A thread was archived.',
  {
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadClosedNotification = shape(
  'ThreadClosedNotification',
  'A thread was unloaded.',
  {
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadCompactStartParams = shape(
  'ThreadCompactStartParams',
  'Which thread to compact.',
  {
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadCompactStartResponse = shape(
  'ThreadCompactStartResponse',
  'Compaction has begun.',
  {},
);

export const ThreadDecrementElicitationParams = shape(
  'ThreadDecrementElicitationParams',
  'In which thread a question to the user is settled.',
  {
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadDecrementElicitationResponse = shape(
  'ThreadDecrementElicitationResponse',
  'How many questions are left open.',
  {
    count: required(int64(), 'Questions still open in the thread.'),
    paused: required(Type.Boolean(), 'Whether the thread still counts as paused.'),
  },
);

export const ThreadDeleteParams = shape('ThreadDeleteParams', 'Which thread to delete.', {
  threadId: required(Type.String(), 'Id of the thread.'),
});

export const ThreadDeleteResponse = shape('ThreadDeleteResponse', 'The thread is gone.', {});

export const ThreadDeletedNotification = shape(
  'ThreadDeletedNotification',
  'A thread was deleted.',
  {
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadIncrementElicitationParams = shape(
  'ThreadIncrementElicitationParams',
  'In which thread a question is put to the user.',
  {
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadIncrementElicitationResponse = shape(
  'ThreadIncrementElicitationResponse',
  'How many questions are open, with the new one.',
  {
    count: required(int64(), 'Questions open in the thread.'),
    paused: required(Type.Boolean(), 'Whether the thread counts as paused because of them.'),
  },
);

export const ThreadInjectItemsParams = shape(
  'ThreadInjectItemsParams',
  'What to add to the history of a thread.',
  {
    items: required(
      Type.Array(Type.Unknown()),
      'Items in the form of the Responses API. Images have to be inline; remote addresses are refused.',
    ),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadInjectItemsResponse = shape(
  'ThreadInjectItemsResponse',
  'The items were added.',
  {},
);

export const ThreadLoadedListParams = shape(
  'ThreadLoadedListParams',
  'Asks for the threads in memory, page by page.',
  {
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    limit: optional(
      nullable(uint32()),
      "Most ids on a page; absent or null: the server's default.",
    ),
  },
);

export const ThreadLoadedListResponse = shape(
  'ThreadLoadedListResponse',
  'A page of the threads in memory.',
  {
    data: required(Type.Array(Type.String()), 'Ids of the threads.'),
    nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ThreadMemoryMode = closedEnum(
  'ThreadMemoryMode',
  'Whether memory is on for a thread.',
  ['enabled', 'disabled'],
);

export const ThreadMemoryModeSetParams = shape(
  'ThreadMemoryModeSetParams',
  'Whether memory shall be on for a thread.',
  {
    mode: required(ThreadMemoryMode, 'The new mode.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadMemoryModeSetResponse = shape(
  'ThreadMemoryModeSetResponse',
  'The mode is set.',
  {},
);

export const ThreadMemoryReadParams = shape('ThreadMemoryReadParams', 'Whose memory to read.', {
  threadId: required(Type.String(), 'Id of the thread.'),
});

export const ThreadMemoryReadResponse = shape(
  'ThreadMemoryReadResponse',
  'What memory holds of a thread.',
  {
    summary: optional(nullable(Type.String()), 'Summary of the thread; null where there is none.'),
  },
);

export const ThreadPrepareApprovedPlanParams = shape(
  'ThreadPrepareApprovedPlanParams',
  'The plan that the user has approved.',
  {
    attachmentPath: optional(
      nullable(Type.String()),
      'File that holds the plan as an attachment; absent or null: none.',
    ),
    markdown: required(Type.String(), 'Text of the plan, in Markdown.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadPrepareApprovedPlanResponse = shape(
  'ThreadPrepareApprovedPlanResponse',
  'The plan, made ready to be carried out.',
  {
    prompt: required(Type.String(), 'Text to start the turn with that carries out the plan.'),
  },
);

export const ThreadProjectUpdatedNotification = shape(
  'ThreadProjectUpdatedNotification',
  'A thread now belongs to another project, or to none.',
  {
    projectId: required(
      nullable(Type.String()),
      'Id of the project it belongs to now; null: to none.',
    ),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadReadParams = shape(
  'ThreadReadParams',
  'Which thread to read, and how much of it.',
  {
    includeTurns: optional(Type.Boolean(), 'Whether to fill `turns` of the thread.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadReadResponse = shape('ThreadReadResponse', 'The thread as stored or loaded.', {
  readState: optional(
    nullable(ThreadReadState),
    'What of the thread is still unread; null where that is not known.',
    { stability: 'experimental' },
  ),
  thread: required(Thread, 'The thread, with its turns where they were asked for.'),
});

export const ThreadRevertParams = shape('ThreadRevertParams', 'How far to take a thread back.', {
  beforeTurnId: required(
    Type.String(),
    'Id of the turn to go back before; it and all later ones are dropped.',
  ),
  threadId: required(Type.String(), 'Id of the thread.'),
});

export const ThreadRevertResponse = shape(
  'ThreadRevertResponse',
  'The thread as it is after going back.',
  {
    itemsBackwardsCursor: optional(
      nullable(Type.String()),
      'Cursor from which to page backwards through the items that are left; null where there is nothing to page.',
    ),
    thread: required(Thread, 'The thread without the dropped turns.'),
    turnsBackwardsCursor: optional(
      nullable(Type.String()),
      'Cursor from which to page backwards through the turns that are left; null where there is nothing to page.',
    ),
  },
);

export const ThreadRevertedNotification = shape(
  'ThreadRevertedNotification',
  'A thread was taken back to an earlier state.',
  {
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadShellCommandParams = shape(
  'ThreadShellCommandParams',
  'What to run in a thread in the name of the user.',
  {
    command: required(Type.String(), 'Command line for the shell.'),
    threadId: required(Type.String(), 'Id of the thread.'),
    timeoutMs: optional(
      nullable(int64()),
      "Longest time it may run, in milliseconds; absent or null: the server's default.",
    ),
  },
);

export const ThreadShellCommandResponse = shape(
  'ThreadShellCommandResponse',
  'The command was taken; what it does is told by notifications.',
  {},
);

export const ThreadStartedNotification = shape(
  'ThreadStartedNotification',
  'A thread has come into being.',
  {
    thread: required(
      Thread,
      'The thread, the same as in the answer to the request that started it.',
    ),
  },
);

export const ThreadStatusChangedNotification = shape(
  'ThreadStatusChangedNotification',
  'The status of a thread has changed.',
  {
    status: required(ThreadStatus, 'The new status.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadTokenUsage = shape('ThreadTokenUsage', 'Tokens that a thread has used.', {
  last: required(TokenUsageBreakdown, 'Use of the last request to the model.'),
  modelContextWindow: optional(
    nullable(int64()),
    'Size of the context window of the model in tokens; null where it is not known.',
  ),
  total: required(TokenUsageBreakdown, 'Use of the thread so far.'),
});

export const ThreadTokenUsageUpdatedNotification = shape(
  'ThreadTokenUsageUpdatedNotification',
  'How many tokens a thread has used.',
  {
    threadId: required(Type.String(), 'Id of the thread.'),
    tokenUsage: required(ThreadTokenUsage, 'The figures.'),
    turnId: required(Type.String(), 'Id of the turn that the figures were last changed by.'),
  },
);

export const ThreadUnarchiveParams = shape(
  'ThreadUnarchiveParams',
  'Which thread to bring back from the archive.',
  {
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadUnarchiveResponse = shape(
  'ThreadUnarchiveResponse',
  'The thread that was brought back.',
  {
    thread: required(Thread, 'The thread, with its new `path`.'),
  },
);

export const ThreadUnarchivedNotification = shape(
  'ThreadUnarchivedNotification',
  'A thread was brought back from the archive.',
  {
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadUnsubscribeParams = shape(
  'ThreadUnsubscribeParams',
  'Which thread the connection no longer wants to hear of.',
  {
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadUnsubscribeStatus = openEnum(
  'ThreadUnsubscribeStatus',
  'What unsubscribing came to: done (`unsubscribed`), or needless, as the connection had no subscription (`notSubscribed`) or the thread is not in memory (`notLoaded`).',
  ['notLoaded', 'notSubscribed', 'unsubscribed'],
);

export const ThreadUnsubscribeResponse = shape(
  'ThreadUnsubscribeResponse',
  'What unsubscribing came to.',
  {
    status: required(ThreadUnsubscribeStatus, 'The outcome.'),
  },
);

export const threadArchive = request('thread/archive', {
  description: 'Moves the file of a thread to the archive; `thread/archived` follows.',
  params: ThreadArchiveParams,
  result: ThreadArchiveResponse,
  errors: ['invalidSessionId', 'noRolloutFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.61.0',
});

export const threadDelete = request('thread/delete', {
  description: 'Deletes a thread for good; `thread/deleted` follows.',
  params: ThreadDeleteParams,
  result: ThreadDeleteResponse,
  errors: ['invalidSessionId', 'noRolloutFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.145.0',
});

export const threadUnsubscribe = request('thread/unsubscribe', {
  description:
    'Ends the notifications of a thread to this connection. A thread without subscribers stays loaded for 30 minutes, in case somebody comes back.',
  params: ThreadUnsubscribeParams,
  result: ThreadUnsubscribeResponse,
  errors: ['invalidThreadId'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.107.0',
});

export const threadIncrement_elicitation = request('thread/increment_elicitation', {
  description:
    'Tells that one more question is put to the user of a thread. To be paired with `thread/decrement_elicitation`.',
  params: ThreadIncrementElicitationParams,
  result: ThreadIncrementElicitationResponse,
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadDecrement_elicitation = request('thread/decrement_elicitation', {
  description: 'Tells that a question counted by `thread/increment_elicitation` is settled.',
  params: ThreadDecrementElicitationParams,
  result: ThreadDecrementElicitationResponse,
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadMemoryModeSet = request('thread/memoryMode/set', {
  description: 'Switches memory on or off for a thread.',
  params: ThreadMemoryModeSetParams,
  result: ThreadMemoryModeSetResponse,
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadMemoryRead = request('thread/memory/read', {
  description: 'Gives what memory holds of a thread.',
  params: ThreadMemoryReadParams,
  result: ThreadMemoryReadResponse,
  order: read('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadUnarchive = request('thread/unarchive', {
  description: 'Brings a thread back from the archive; `thread/unarchived` follows.',
  params: ThreadUnarchiveParams,
  result: ThreadUnarchiveResponse,
  errors: ['invalidSessionId', 'noArchivedRolloutFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.95.0',
});

export const threadCompactStart = request('thread/compact/start', {
  description: 'Starts to compact the context of a thread; a `contextCompaction` item shows it.',
  params: ThreadCompactStartParams,
  result: ThreadCompactStartResponse,
  errors: ['invalidThreadId', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.107.0',
});

export const threadShellCommand = request('thread/shellCommand', {
  description: 'Runs a shell command in a thread in the name of the user.',
  params: ThreadShellCommandParams,
  result: ThreadShellCommandResponse,
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.125.0',
});

export const threadApproveGuardianDeniedAction = request('thread/approveGuardianDeniedAction', {
  description: 'Allows an action that the automatic reviewer (guardian) has denied.',
  params: ThreadApproveGuardianDeniedActionParams,
  result: ThreadApproveGuardianDeniedActionResponse,
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.125.0',
});

export const threadRevert = request('thread/revert', {
  description: 'Takes a thread back to where it was before a turn; `thread/reverted` follows.',
  params: ThreadRevertParams,
  result: ThreadRevertResponse,
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.155.0',
});

export const threadLoadedList = request('thread/loaded/list', {
  description: 'Gives the ids of the threads in memory.',
  params: ThreadLoadedListParams,
  result: ThreadLoadedListResponse,
  errors: ['invalidCursor'],
  stability: 'stable',
  since: '0.80.0',
});

export const threadRead = request('thread/read', {
  description: 'Gives a thread without loading or subscribing to it.',
  params: ThreadReadParams,
  result: ThreadReadResponse,
  errors: ['invalidThreadId', 'threadNotLoaded', 'threadNotMaterialized'],
  order: read('thread', 'threadId'),
  stability: 'stable',
  since: '0.95.0',
});

export const threadInject_items = request('thread/inject_items', {
  description: 'Adds items to the history of a thread without starting a turn.',
  params: ThreadInjectItemsParams,
  result: ThreadInjectItemsResponse,
  errors: ['invalidThreadId', 'remoteImageRefused', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.125.0',
});

export const threadPrepareApprovedPlan = request('thread/prepareApprovedPlan', {
  description: 'Turns a plan that the user has approved into the prompt that has it carried out.',
  params: ThreadPrepareApprovedPlanParams,
  result: ThreadPrepareApprovedPlanResponse,
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadStarted = notification('thread/started', {
  description: 'A thread was started or forked.',
  params: ThreadStartedNotification,
  stability: 'stable',
  since: '0.61.0',
});

export const threadStatusChanged = notification('thread/status/changed', {
  description:
    'A thread was loaded or unloaded, set to work, came to rest, failed, or waits for somebody.',
  params: ThreadStatusChangedNotification,
  stability: 'stable',
  since: '0.107.0',
});

export const threadArchived = notification('thread/archived', {
  description: 'A thread was moved to the archive.',
  params: ThreadArchivedNotification,
  stability: 'stable',
  since: '0.107.0',
});

export const threadDeleted = notification('thread/deleted', {
  description: 'A thread was deleted for good.',
  params: ThreadDeletedNotification,
  stability: 'stable',
  since: '0.145.0',
});

export const threadUnarchived = notification('thread/unarchived', {
  description: 'A thread is back from the archive.',
  params: ThreadUnarchivedNotification,
  stability: 'stable',
  since: '0.107.0',
});

export const threadClosed = notification('thread/closed', {
  description: 'A thread has left memory, as nobody was subscribed any more.',
  params: ThreadClosedNotification,
  stability: 'stable',
  since: '0.107.0',
});

export const threadReverted = notification('thread/reverted', {
  description:
    'A thread was taken back before one of its turns; what a client holds of it is out of date.',
  params: ThreadRevertedNotification,
  stability: 'stable',
  since: '0.155.0',
});

export const threadProjectUpdated = notification('thread/project/updated', {
  description: 'A thread was moved to another project, or out of its project.',
  params: ThreadProjectUpdatedNotification,
  stability: 'stable',
  since: '0.155.0',
});

export const threadTokenUsageUpdated = notification('thread/tokenUsage/updated', {
  description:
    'Sent after each answer of the model, and after `thread/resume`, with the use of tokens.',
  params: ThreadTokenUsageUpdatedNotification,
  stability: 'stable',
  since: '0.80.0',
});

export const threadCompacted = notification('thread/compacted', {
  description:
    'The context of a thread has been compacted, so that it takes up less of the context window.',
  params: ContextCompactedNotification,
  stability: 'stable',
  since: '0.80.0',
});
