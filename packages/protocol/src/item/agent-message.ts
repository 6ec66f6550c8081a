/** What the agent writes to the person. */
import * as Type from 'typebox';
import { MessagePhase } from '../response-item/content.ts';
import { nullable, openEnum, optional, required, shape, uint32, variant } from '../shapes.ts';
import { times } from './times.ts';

export const AgentMessageDelivery = openEnum(
  'AgentMessageDelivery',
  'How a message of the agent reaches the person: `async` is beside the running work.',
  ['async'],
);

export const AgentMessageDisplay = shape(
  'AgentMessageDisplay',
  'How a moderated message is to be shown.',
  {
    action: required(
      Type.String(),
      'What to do with the message. A client leaves a word alone that it does not know.',
    ),
    blockType: optional(nullable(Type.String()), 'Kind of block to show in place of the message.'),
    checkTrustedContacts: optional(
      nullable(Type.Boolean()),
      'Whether trusted contacts are to be pointed out.',
    ),
    cyberTrustedAccess: optional(
      nullable(Type.Boolean()),
      'Whether trusted access for work on computer security is to be pointed out.',
    ),
  },
);

export const AgentMessageModeration = shape(
  'AgentMessageModeration',
  'What moderation made of a message of the agent.',
  {
    display: optional(
      nullable(AgentMessageDisplay),
      'How to show the message; null where nothing is prescribed.',
    ),
    moderated: required(Type.Boolean(), 'Whether moderation has taken hold of the message.'),
  },
);

export const AsyncUserInputQuestion = shape(
  'AsyncUserInputQuestion',
  'A question that the agent asks without waiting for the answer.',
  {
    options: optional(
      nullable(Type.Array(Type.String())),
      'Answers to choose from; null where the answer is free.',
    ),
    title: required(Type.String(), 'The question.'),
  },
  { closed: true },
);

export const MemoryCitationEntry = shape(
  'MemoryCitationEntry',
  'A place in the memory that a message draws on.',
  {
    lineEnd: required(uint32(), 'Last line of the place.'),
    lineStart: required(uint32(), 'First line of the place.'),
    note: required(Type.String(), 'What was taken from it.'),
    path: required(Type.String(), 'Path of the file in the memory.'),
  },
);

export const MemoryCitation = shape('MemoryCitation', 'What a message takes from the memory.', {
  entries: required(Type.Array(MemoryCitationEntry), 'The places drawn on.'),
  threadIds: required(Type.Array(Type.String()), 'Ids of the threads that the memories come from.'),
});

/** The variant of `ThreadItem`. */
export const agentMessage = variant(
  'AgentMessageThreadItem',
  'The agent wrote something; in the course of it the text comes by `item/agentMessage/delta`.',
  {
    ...times,
    delivery: optional(
      nullable(AgentMessageDelivery),
      'How the message reaches the person; null for the usual way.',
      { default: null },
    ),
    id: required(Type.String(), 'Id of the item; the id that the model gave the message.'),
    memoryCitation: optional(
      nullable(MemoryCitation),
      'What the message takes from the memory; null where nothing.',
      { default: null },
    ),
    moderation: optional(
      nullable(AgentMessageModeration),
      'What moderation made of the message; null where it was not concerned.',
      { default: null },
    ),
    phase: optional(
      nullable(MessagePhase),
      'What part the message plays in the answer; null where the model does not tell.',
      { default: null },
    ),
    questions: optional(
      nullable(Type.Array(AsyncUserInputQuestion)),
      'Questions that the message asks; null where it asks none.',
      { default: null },
    ),
    text: required(Type.String(), 'The text; empty in `item/started`.'),
  },
);
