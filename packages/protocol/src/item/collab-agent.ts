/** What an agent does with other agents. */
import * as Type from 'typebox';
import { ReasoningEffort } from '../model/reasoning.ts';
import { map, nullable, openEnum, optional, required, shape, variant } from '../shapes.ts';
import { times } from './times.ts';

export const CollabAgentStatus = openEnum(
  'CollabAgentStatus',
  'What has become of another agent.',
  ['pendingInit', 'running', 'interrupted', 'completed', 'errored', 'shutdown', 'notFound'],
);

export const CollabAgentState = shape(
  'CollabAgentState',
  'The last known state of another agent.',
  {
    message: optional(nullable(Type.String()), 'What the agent said last, or what went wrong.'),
    status: required(CollabAgentStatus, 'What has become of the agent.'),
  },
);

export const CollabAgentTool = openEnum('CollabAgentTool', 'What an agent did with other agents.', [
  'spawnAgent',
  'sendInput',
  'resumeAgent',
  'wait',
  'closeAgent',
  'sendMessage',
  'followupTask',
  'interruptAgent',
  'listAgents',
]);

export const CollabAgentToolCallStatus = openEnum(
  'CollabAgentToolCallStatus',
  'How far a call that concerns other agents has come.',
  ['inProgress', 'completed', 'failed', 'interrupted'],
);

export const SubAgentActivityKind = openEnum(
  'SubAgentActivityKind',
  'What happened with a sub-agent.',
  ['started', 'interacted', 'interrupted', 'completed'],
);

/** The variant of `ThreadItem`. */
export const collabAgentToolCall = variant(
  'CollabAgentToolCallThreadItem',
  'An agent did something with other agents.',
  {
    ...times,
    agentsStates: required(
      map(CollabAgentState),
      'The last known state of each agent, by the id of its thread.',
    ),
    id: required(Type.String()),
    model: optional(nullable(Type.String()), 'Model for the other agent, where the call sets one.'),
    prompt: optional(nullable(Type.String()), 'What the other agent is told, if anything.'),
    reasoningEffort: optional(
      nullable(ReasoningEffort),
      'The effort of reasoning for the other agent, where the call sets one.',
    ),
    receiverThreadIds: required(
      Type.Array(Type.String()),
      'Ids of the threads of the agents concerned.',
    ),
    senderThreadId: required(Type.String(), 'Id of the thread of the agent that acts.'),
    status: required(CollabAgentToolCallStatus, 'How far the call has come.'),
    tool: required(CollabAgentTool, 'What the agent did.'),
  },
);

/** The variant of `ThreadItem`. */
export const subAgentActivity = variant(
  'SubAgentActivityThreadItem',
  'Something happened with a sub-agent.',
  {
    ...times,
    agentPath: required(Type.String(), 'Path of the sub-agent in the tree of agents.'),
    agentThreadId: required(Type.String(), 'Id of the thread of the sub-agent.'),
    id: required(Type.String()),
    kind: required(SubAgentActivityKind, 'What happened.'),
    model: optional(nullable(Type.String()), 'Model of the sub-agent, where it is known.'),
    reasoningEffort: optional(
      nullable(ReasoningEffort),
      'The effort of reasoning of the sub-agent, where it is known.',
    ),
  },
);
