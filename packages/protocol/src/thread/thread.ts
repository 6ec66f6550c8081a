/** What a thread is. */
import * as Type from 'typebox';
import { ReasoningEffort } from '../model/reasoning.ts';
import { AbsolutePathBuf } from '../path.ts';
import { int64, nullable, openEnum, optional, required, shape } from '../shapes.ts';
import { ThreadSection } from '../thread-section.ts';
import { Turn } from '../turn/turn.ts';
import { ThreadEnvironment } from './environment.ts';
import { SessionSource, ThreadSource } from './source.ts';
import { ThreadStatus } from './status.ts';

export const GitInfo = shape('GitInfo', 'State of the git repository that a thread started in.', {
  branch: optional(
    nullable(Type.String()),
    'Name of the branch; null where there was none to be had.',
  ),
  originUrl: optional(nullable(Type.String()), 'URL of the remote `origin`.'),
  sha: optional(nullable(Type.String()), 'Hash of the commit.'),
});

export const ThreadHistoryMode = openEnum(
  'ThreadHistoryMode',
  'How the history of a thread is kept: as a whole (`legacy`) or in pages (`paginated`).',
  ['legacy', 'paginated'],
);

export const ThreadExtra = shape(
  'ThreadExtra',
  'Room for further data about a thread; holds nothing yet.',
  {},
);

export const Thread = shape(
  'Thread',
  'A conversation with the agent: what it is called, where it is stored and what it is doing.',
  {
    agentNickname: optional(
      nullable(Type.String()),
      'Name of the sub-agent, for people; null for a thread that is none.',
    ),
    agentRole: optional(
      nullable(Type.String()),
      'Role of the sub-agent; null for a thread that is none.',
    ),
    attachedToThreadId: optional(
      nullable(Type.String()),
      'Id of the thread that this one is attached to; null where it is attached to none.',
      { stability: 'experimental' },
    ),
    canAcceptDirectInput: optional(
      nullable(Type.Boolean()),
      'Whether clients may send input to the thread, which some sub-agents do not take; null for a thread that is not loaded.',
      { stability: 'experimental' },
    ),
    cliVersion: required(Type.String(), 'Version of the server that started the thread.'),
    createdAt: required(int64(), 'When the thread was started, in seconds since the epoch.'),
    cwd: required(AbsolutePathBuf, 'Working directory of the thread.'),
    daybreakEnabled: optional(
      nullable(Type.Boolean()),
      'The stored choice about Daybreak; null where none was made.',
      { stability: 'experimental' },
    ),
    environments: optional(
      nullable(Type.Array(ThreadEnvironment)),
      'Environments in which the thread runs its commands, the main one first; null for a thread that is not loaded.',
      { default: null, stability: 'experimental' },
    ),
    ephemeral: required(
      Type.Boolean(),
      'Whether the thread lives in memory only and is never stored.',
    ),
    extra: optional(
      nullable(ThreadExtra),
      'Further data about the thread; null where there is none.',
      { stability: 'experimental' },
    ),
    forkedFromId: optional(
      nullable(Type.String()),
      'Id of the thread that this one was forked from; null where it was not forked.',
    ),
    gitInfo: optional(
      nullable(GitInfo),
      'State of the git repository that the thread started in; null outside of one.',
    ),
    historyMode: optional(ThreadHistoryMode, 'How the history of the thread is kept.', {
      default: 'legacy',
    }),
    id: required(Type.String()),
    model: optional(
      nullable(Type.String()),
      'Model that is set for the thread, or was when it was last loaded; null where it is not known.',
    ),
    modelProvider: required(Type.String(), 'Name of the model provider, as in the configuration.'),
    name: optional(
      nullable(Type.String()),
      'Name that the thread was given; null where it has none.',
    ),
    originator: optional(
      nullable(Type.String()),
      'Name of the client that started the thread, as in its `clientInfo`.',
    ),
    parentThreadId: optional(
      nullable(Type.String()),
      'Id of the thread that started this one; null where no thread did.',
    ),
    path: optional(
      nullable(Type.String()),
      'File that stores the thread, not written before the first message; null for an ephemeral thread.',
    ),
    preview: required(Type.String(), 'The first message of the person; empty before it.'),
    projectId: required(
      nullable(Type.String()),
      'Id of the project that the thread belongs to; null where it belongs to none.',
    ),
    reasoningEffort: optional(
      nullable(ReasoningEffort),
      'The effort of reasoning; null where none is set.',
    ),
    recencyAt: optional(
      nullable(int64()),
      'Time by which the thread counts as recent, in seconds since the epoch.',
    ),
    section: optional(
      nullable(ThreadSection),
      'Section that the thread is sorted into; null where it is in none.',
      { default: null },
    ),
    sectionEnteredAt: optional(
      nullable(int64()),
      'When the thread came into its section, in seconds since the epoch; null where it is in none.',
      { default: null },
    ),
    sessionId: required(
      Type.String(),
      'Id of the session that the thread belongs to; the id of the thread for one that was started on its own.',
    ),
    source: required(SessionSource, 'Which kind of program started the thread.'),
    status: required(ThreadStatus, 'What the thread is doing.'),
    threadSource: optional(
      nullable(ThreadSource),
      'What the thread was started for, in the words of the client; null where it did not say.',
    ),
    turns: required(
      Type.Array(Turn),
      'The turns, where the request gives them (read, resume, fork); empty everywhere else.',
    ),
    updatedAt: required(int64(), 'When the thread last changed, in seconds since the epoch.'),
  },
);
