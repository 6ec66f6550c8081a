/** What threads are started by, and what for. */
import * as Type from 'typebox';
import { AgentPath } from '../agent.ts';
import {
  closedEnum,
  int32,
  keyed,
  nullable,
  openKeyedUnion,
  optional,
  required,
} from '../shapes.ts';
import { ThreadId } from './id.ts';

export const SubAgentSource = openKeyedUnion(
  'SubAgentSource',
  'What a sub-agent is there for: a review, the condensing of a history, the upkeep of the memory, or a task of another thread.',
  ['review', 'compact', 'memory_consolidation'],
  {
    thread_spawn: keyed(
      'ThreadSpawnSubAgentSource',
      'Another thread started the sub-agent.',
      Type.Object({
        agent_nickname: optional(nullable(Type.String()), 'Name of the sub-agent, for people.', {
          default: null,
        }),
        agent_path: optional(nullable(AgentPath), 'Place of the sub-agent in the tree of agents.', {
          default: null,
        }),
        agent_role: optional(nullable(Type.String()), 'Role that the sub-agent was given.', {
          default: null,
        }),
        depth: required(int32(), 'How many steps the sub-agent is below the first thread.'),
        parent_thread_id: required(ThreadId, 'Id of the thread that started it.'),
      }),
    ),
    other: keyed('OtherSubAgentSource', 'Something else, which the text names.', Type.String()),
  },
);

export const SessionSource = openKeyedUnion(
  'SessionSource',
  'Which kind of program a thread was started by; a client of the app-server counts as `vscode` unless the server was told otherwise.',
  ['cli', 'vscode', 'exec', 'appServer', 'unknown'],
  {
    custom: keyed('CustomSessionSource', 'Another program, which the text names.', Type.String()),
    subAgent: keyed('SubAgentSessionSource', 'The server itself, for a sub-agent.', SubAgentSource),
  },
);

export const ThreadSource = Type.String({
  $id: 'ThreadSource',
  description: 'What a thread was started for, in the words of the client that started it.',
});

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ThreadSourceKind = closedEnum(
  'ThreadSourceKind',
  'Where threads come from, to filter by: a kind of client or a kind of sub-agent.',
  [
    'cli',
    'vscode',
    'exec',
    'appServer',
    'subAgent',
    'subAgentReview',
    'subAgentCompact',
    'subAgentThreadSpawn',
    'subAgentOther',
    'unknown',
  ],
);
