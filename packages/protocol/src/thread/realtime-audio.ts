/** Sound and transcript of a realtime conversation. */
import * as Type from 'typebox';
import { notification, request, write } from '../define.ts';
import { nullable, optional, required, shape, uint16, uint32 } from '../shapes.ts';

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
    audio: required(ThreadRealtimeAudioChunk),
    threadId: required(Type.String()),
  },
);

export const ThreadRealtimeAppendAudioResponse = shape(
  'ThreadRealtimeAppendAudioResponse',
  'The sound is passed on.',
  {},
);

export const ThreadRealtimeOutputAudioDeltaNotification = shape(
  'ThreadRealtimeOutputAudioDeltaNotification',
  'Sound to play.',
  {
    audio: required(ThreadRealtimeAudioChunk, 'The next piece of sound.'),
    threadId: required(Type.String()),
  },
);

export const ThreadRealtimeTranscriptDeltaNotification = shape(
  'ThreadRealtimeTranscriptDeltaNotification',
  'Further words of the transcript.',
  {
    delta: required(Type.String(), 'Text to append.'),
    role: required(Type.String(), 'Who speaks.'),
    threadId: required(Type.String()),
  },
);

export const ThreadRealtimeTranscriptDoneNotification = shape(
  'ThreadRealtimeTranscriptDoneNotification',
  'A stretch of transcript that is complete.',
  {
    role: required(Type.String(), 'Who spoke.'),
    text: required(Type.String(), 'All that was said.'),
    threadId: required(Type.String()),
  },
);

export const threadRealtimeAppendAudio = request('thread/realtime/appendAudio', {
  description: 'Sends sound into the realtime conversation of a thread.',
  params: ThreadRealtimeAppendAudioParams,
  result: ThreadRealtimeAppendAudioResponse,
  errors: ['invalidThreadId', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.107.0',
});

export const threadRealtimeOutputAudioDelta = notification('thread/realtime/outputAudio/delta', {
  description: 'The realtime model has spoken; here is the next piece of sound.',
  params: ThreadRealtimeOutputAudioDeltaNotification,
  stability: 'stable',
  since: '0.107.0',
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
