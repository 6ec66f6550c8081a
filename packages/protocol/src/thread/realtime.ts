/** The `thread/realtime/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, request, write } from '../define.ts';
import {
  nullable,
  openEnum,
  openUnion,
  optional,
  required,
  shape,
  uint16,
  uint32,
  variant,
} from '../shapes.ts';
import { ConversationTextRole, RealtimeConversationVersion, RealtimeVoice } from './shared.ts';

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

export const ThreadRealtimeAudioChunk = shape('ThreadRealtimeAudioChunk', 'A piece of sound.', {
  data: required(Type.String(), 'The samples, in Base64.'),
  itemId: optional(
    nullable(Type.String()),
    'Id of the conversation item the sound belongs to; null where it belongs to none.',
  ),
  numChannels: required(uint16(), 'Number of channels: 1 for mono.'),
  sampleRate: required(uint32(), 'Samples per second.'),
  samplesPerChannel: optional(
    nullable(uint32()),
    'Number of samples of each channel; null where not counted.',
  ),
});

export const ThreadRealtimeAppendAudioParams = shape(
  'ThreadRealtimeAppendAudioParams',
  'Sound to send into the conversation.',
  {
    audio: required(ThreadRealtimeAudioChunk, 'The sound.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadRealtimeAppendAudioResponse = shape(
  'ThreadRealtimeAppendAudioResponse',
  'The sound is passed on.',
  {},
);

export const ThreadRealtimeAppendSpeechParams = shape(
  'ThreadRealtimeAppendSpeechParams',
  'Words for the realtime model to say.',
  {
    text: required(Type.String(), 'What to say.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadRealtimeAppendSpeechResponse = shape(
  'ThreadRealtimeAppendSpeechResponse',
  'The words are passed on.',
  {},
);

export const ThreadRealtimeAppendTextParams = shape(
  'ThreadRealtimeAppendTextParams',
  'Text to put into the conversation.',
  {
    role: optional(ConversationTextRole, 'Who is meant to have said it. Default: `user`.', {
      default: 'user',
    }),
    text: required(Type.String(), 'The text.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadRealtimeAppendTextResponse = shape(
  'ThreadRealtimeAppendTextResponse',
  'The text is passed on.',
  {},
);

export const ThreadRealtimeBemItemPresentation = openUnion(
  'ThreadRealtimeBemItemPresentation',
  'How to show an item that was promoted into the conversation.',
  'type',
  {
    wholeItem: variant('WholeItemThreadRealtimeBemItemPresentation', 'Show the item as a whole.'),
    inlineMarkdown: variant(
      'InlineMarkdownThreadRealtimeBemItemPresentation',
      'Show Markdown of the item inline.',
    ),
    inlineVisualization: variant(
      'InlineVisualizationThreadRealtimeBemItemPresentation',
      'Show one visualisation of the item inline.',
      {
        index: required(uint32(), 'Number of the visualisation within the item.'),
      },
    ),
  },
);

export const ThreadRealtimeTranscriptRole = openEnum('ThreadRealtimeTranscriptRole', 'Who spoke.', [
  'user',
  'assistant',
]);

export const ThreadRealtimeSessionOutcome = openEnum(
  'ThreadRealtimeSessionOutcome',
  'Whether a realtime session came to its end or broke off with a failure.',
  ['ended', 'failed'],
);

export const ThreadRealtimeItem = openUnion(
  'ThreadRealtimeItem',
  'An entry in the record of a realtime conversation.',
  'type',
  {
    realtimeSessionStarted: variant(
      'RealtimeSessionStartedThreadRealtimeItem',
      'A realtime session began.',
      {
        id: required(Type.String(), 'Id of this entry.'),
        realtimeSessionId: required(Type.String(), 'Id of the realtime session.'),
      },
    ),
    transcriptSegment: variant('TranscriptSegmentThreadRealtimeItem', 'Somebody spoke.', {
      id: required(Type.String(), 'Id of this entry; deltas of the transcript refer to it.'),
      realtimeSessionId: required(Type.String(), 'Id of the realtime session.'),
      role: required(ThreadRealtimeTranscriptRole, 'Who spoke.'),
      text: required(Type.String(), 'What was said, as far as known.'),
    }),
    bemItemPromoted: variant(
      'BemItemPromotedThreadRealtimeItem',
      'An item of a turn was taken into the conversation to be shown there.',
      {
        id: required(Type.String(), 'Id of this entry.'),
        realtimeSessionId: required(Type.String(), 'Id of the realtime session.'),
        item_id: required(Type.String(), 'Id of the promoted item.'),
        presentation: required(ThreadRealtimeBemItemPresentation, 'How to show the promoted item.'),
        turn_id: required(Type.String(), 'Id of the turn the promoted item belongs to.'),
      },
    ),
    realtimeSessionClosed: variant(
      'RealtimeSessionClosedThreadRealtimeItem',
      'A realtime session is over.',
      {
        id: required(Type.String(), 'Id of this entry.'),
        realtimeSessionId: required(Type.String(), 'Id of the realtime session.'),
        outcome: required(ThreadRealtimeSessionOutcome, 'How the session ended.'),
      },
    ),
  },
);

export const ThreadRealtimeClosedNotification = shape(
  'ThreadRealtimeClosedNotification',
  'Which conversation is over, and why.',
  {
    reason: optional(nullable(Type.String()), 'Why it ended; null where not told.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadRealtimeErrorNotification = shape(
  'ThreadRealtimeErrorNotification',
  'What went wrong in a conversation.',
  {
    message: required(Type.String(), 'The reason, for a person to read.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadRealtimeItemAddedNotification = shape(
  'ThreadRealtimeItemAddedNotification',
  'An item as the realtime service sent it.',
  {
    item: required(Type.Unknown(), 'The item, in a form that the protocol leaves open.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadRealtimeItemCompletedNotification = shape(
  'ThreadRealtimeItemCompletedNotification',
  'An entry of the record that is complete.',
  {
    item: required(ThreadRealtimeItem, 'The entry in its final form.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadRealtimeItemStartedNotification = shape(
  'ThreadRealtimeItemStartedNotification',
  'An entry of the record that has begun.',
  {
    item: required(ThreadRealtimeItem, 'The entry as it is at the beginning.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadRealtimeItemTranscriptDeltaNotification = shape(
  'ThreadRealtimeItemTranscriptDeltaNotification',
  'Further words of a transcript segment.',
  {
    delta: required(Type.String(), 'Text to append.'),
    itemId: required(Type.String(), 'Id of the transcript segment.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadRealtimeListVoicesParams = shape(
  'ThreadRealtimeListVoicesParams',
  'Nothing needs to be told.',
  {},
);

export const ThreadRealtimeOutputAudioDeltaNotification = shape(
  'ThreadRealtimeOutputAudioDeltaNotification',
  'Sound to play.',
  {
    audio: required(ThreadRealtimeAudioChunk, 'The next piece of sound.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadRealtimeSdpNotification = shape(
  'ThreadRealtimeSdpNotification',
  "The other side's answer for a WebRTC call.",
  {
    sdp: required(Type.String(), 'The SDP answer.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadRealtimeStartedNotification = shape(
  'ThreadRealtimeStartedNotification',
  'The conversation that has begun.',
  {
    realtimeSessionId: optional(
      nullable(Type.String()),
      'Id of the realtime session; null where it has none.',
    ),
    threadId: required(Type.String(), 'Id of the thread.'),
    version: required(RealtimeConversationVersion, 'Version of the realtime protocol in use.'),
  },
);

export const ThreadRealtimeStopParams = shape(
  'ThreadRealtimeStopParams',
  'In which thread to end the realtime conversation.',
  {
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadRealtimeStopResponse = shape(
  'ThreadRealtimeStopResponse',
  'The wish to stop is taken up; `thread/realtime/closed` tells of the end.',
  {},
);

export const ThreadRealtimeTranscriptDeltaNotification = shape(
  'ThreadRealtimeTranscriptDeltaNotification',
  'Further words of the transcript.',
  {
    delta: required(Type.String(), 'Text to append.'),
    role: required(Type.String(), 'Who speaks.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const ThreadRealtimeTranscriptDoneNotification = shape(
  'ThreadRealtimeTranscriptDoneNotification',
  'A stretch of transcript that is complete.',
  {
    role: required(Type.String(), 'Who spoke.'),
    text: required(Type.String(), 'All that was said.'),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const threadRealtimeAppendAudio = request('thread/realtime/appendAudio', {
  description: 'Sends sound into the realtime conversation of a thread.',
  params: ThreadRealtimeAppendAudioParams,
  result: ThreadRealtimeAppendAudioResponse,
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadRealtimeAppendText = request('thread/realtime/appendText', {
  description: 'Puts text into the realtime conversation of a thread.',
  params: ThreadRealtimeAppendTextParams,
  result: ThreadRealtimeAppendTextResponse,
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadRealtimeAppendSpeech = request('thread/realtime/appendSpeech', {
  description: 'Has the realtime model say given words.',
  params: ThreadRealtimeAppendSpeechParams,
  result: ThreadRealtimeAppendSpeechResponse,
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadRealtimeStop = request('thread/realtime/stop', {
  description: 'Ends the realtime conversation of a thread. `thread/realtime/closed` follows.',
  params: ThreadRealtimeStopParams,
  result: ThreadRealtimeStopResponse,
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadRealtimeListVoices = request('thread/realtime/listVoices', {
  description: 'Lists the voices the realtime model can speak with.',
  params: ThreadRealtimeListVoicesParams,
  result: ThreadRealtimeListVoicesResponse,
  stability: 'experimental',
  since: '0.169.0',
});

export const threadRealtimeStarted = notification('thread/realtime/started', {
  description: 'A realtime conversation has begun.',
  params: ThreadRealtimeStartedNotification,
  stability: 'stable',
  since: '0.107.0',
});

export const threadRealtimeItemAdded = notification('thread/realtime/itemAdded', {
  description: 'The realtime service has added an item to the conversation.',
  params: ThreadRealtimeItemAddedNotification,
  stability: 'stable',
  since: '0.107.0',
});

export const threadRealtimeItemStarted = notification('thread/realtime/item/started', {
  description: 'An entry in the record of the conversation has begun.',
  params: ThreadRealtimeItemStartedNotification,
  stability: 'stable',
  since: '0.155.0',
});

export const threadRealtimeItemTranscriptDelta = notification(
  'thread/realtime/item/transcript/delta',
  {
    description: 'A transcript segment goes on.',
    params: ThreadRealtimeItemTranscriptDeltaNotification,
    stability: 'stable',
    since: '0.155.0',
  },
);

export const threadRealtimeItemCompleted = notification('thread/realtime/item/completed', {
  description: 'An entry in the record of the conversation is complete.',
  params: ThreadRealtimeItemCompletedNotification,
  stability: 'stable',
  since: '0.155.0',
});

export const threadRealtimeTranscriptDelta = notification('thread/realtime/transcript/delta', {
  description: 'The transcript of what is being said goes on.',
  params: ThreadRealtimeTranscriptDeltaNotification,
  stability: 'stable',
  since: '0.125.0',
});

export const threadRealtimeTranscriptDone = notification('thread/realtime/transcript/done', {
  description: 'The transcript of what one side said is complete.',
  params: ThreadRealtimeTranscriptDoneNotification,
  stability: 'stable',
  since: '0.125.0',
});

export const threadRealtimeOutputAudioDelta = notification('thread/realtime/outputAudio/delta', {
  description: 'The realtime model has spoken; here is the next piece of sound.',
  params: ThreadRealtimeOutputAudioDeltaNotification,
  stability: 'stable',
  since: '0.107.0',
});

export const threadRealtimeSdp = notification('thread/realtime/sdp', {
  description: 'The answer to the SDP offer of the client has come.',
  params: ThreadRealtimeSdpNotification,
  stability: 'stable',
  since: '0.125.0',
});

export const threadRealtimeError = notification('thread/realtime/error', {
  description: 'Something went wrong in a realtime conversation.',
  params: ThreadRealtimeErrorNotification,
  stability: 'stable',
  since: '0.107.0',
});

export const threadRealtimeClosed = notification('thread/realtime/closed', {
  description: 'A realtime conversation is over.',
  params: ThreadRealtimeClosedNotification,
  stability: 'stable',
  since: '0.107.0',
});
