/** `thread/realtime/listVoices` and what it speaks of. */
import * as Type from 'typebox';
import { request } from '../define.ts';
import { openEnum, optional, required, shape } from '../shapes.ts';

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

export const RealtimeVoicesList = shape(
  'RealtimeVoicesList',
  'The voices of each version of the realtime protocol.',
  {
    defaultV1: required(RealtimeVoice, 'Voice used with version 1 when none is chosen.'),
    defaultV2: required(RealtimeVoice, 'Voice used with version 2 when none is chosen.'),
    v1: required(Type.Array(RealtimeVoice), 'Voices of version 1.'),
    v2: required(Type.Array(RealtimeVoice), 'Voices of version 2.'),
    v3: optional(Type.Array(RealtimeVoice), 'Voices of version 3.', { default: [] }),
  },
);

export const ThreadRealtimeListVoicesResponse = shape(
  'ThreadRealtimeListVoicesResponse',
  'The voices to choose from.',
  {
    voices: required(RealtimeVoicesList, 'The voices, by version.'),
  },
);

export const ThreadRealtimeListVoicesParams = shape(
  'ThreadRealtimeListVoicesParams',
  'Nothing needs to be told.',
  {},
);

export const threadRealtimeListVoices = request('thread/realtime/listVoices', {
  description: 'Lists the voices the realtime model can speak with.',
  params: ThreadRealtimeListVoicesParams,
  result: ThreadRealtimeListVoicesResponse,
  stability: 'experimental',
  since: '0.169.0',
});
