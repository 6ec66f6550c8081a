/** What agents are like and how they work together. */
import * as Type from 'typebox';
import { keyed, openEnum, openKeyedUnion } from './shapes.ts';

export const AgentPath = Type.String({
  $id: 'AgentPath',
  description: 'Place of an agent in the tree of agents.',
});

export const MultiAgentMode = openKeyedUnion(
  'MultiAgentMode',
  'When the agent starts further agents: only where it is told to (`explicitRequestOnly`) or of its own accord (`proactive`). The reasoning effort decides that now.',
  ['explicitRequestOnly', 'proactive'],
  {
    custom: keyed('CustomMultiAgentMode', 'The text says when.', Type.String()),
  },
);

export const Personality = openEnum(
  'Personality',
  'Tone in which the agent was to write. Models no longer heed it.',
  ['none', 'friendly', 'pragmatic'],
);
