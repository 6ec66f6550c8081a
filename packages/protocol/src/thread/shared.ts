/** What several resources speak of. */
import * as Type from 'typebox';
import { closedEnum, nullable, openEnum, optional, required, shape } from '../shapes.ts';

export const ActivePermissionProfile = shape(
  'ActivePermissionProfile',
  'The permission profile that a thread runs under.',
  {
    extends: optional(
      nullable(Type.String()),
      'Id of the profile that this one builds on; null where it stands alone.',
      { default: null },
    ),
    id: required(Type.String(), 'Id of the profile.'),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ConversationTextRole = closedEnum(
  'ConversationTextRole',
  'In whose name a text enters a conversation.',
  ['user', 'developer', 'assistant'],
);

export const RealtimeConversationVersion = openEnum(
  'RealtimeConversationVersion',
  'Which version of the realtime conversation is spoken.',
  ['v1', 'v2', 'v3'],
);

export const RealtimeVoice = openEnum(
  'RealtimeVoice',
  'A voice of a realtime conversation. Which of them are on offer depends on the version.',
  [
    'alloy',
    'arbor',
    'ash',
    'aube',
    'ballad',
    'breeze',
    'bubbie',
    'cedar',
    'coral',
    'cove',
    'echo',
    'ember',
    'haetsal',
    'hanul',
    'himari',
    'juniper',
    'leher',
    'maple',
    'marin',
    'miko',
    'neer',
    'porto',
    'rindo',
    'rio',
    'rivage',
    'sage',
    'selva',
    'shimmer',
    'sol',
    'sonna',
    'spruce',
    'tinta',
    'vale',
    'verse',
    'viola',
  ],
);

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
