/** The `thread/realtime/…` methods of a running conversation. */
import * as Type from 'typebox';
import { notification, request, write } from '../define.ts';
import { closedEnum, nullable, openEnum, optional, required, shape } from '../shapes.ts';

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

export const ThreadRealtimeAppendSpeechParams = shape(
  'ThreadRealtimeAppendSpeechParams',
  'Words for the realtime model to say.',
  {
    text: required(Type.String(), 'What to say.'),
    threadId: required(Type.String()),
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
    text: required(Type.String()),
    threadId: required(Type.String()),
  },
);

export const ThreadRealtimeAppendTextResponse = shape(
  'ThreadRealtimeAppendTextResponse',
  'The text is passed on.',
  {},
);

export const ThreadRealtimeClosedNotification = shape(
  'ThreadRealtimeClosedNotification',
  'Which conversation is over, and why.',
  {
    reason: optional(nullable(Type.String()), 'Why it ended; null where not told.'),
    threadId: required(Type.String()),
  },
);

export const ThreadRealtimeErrorNotification = shape(
  'ThreadRealtimeErrorNotification',
  'What went wrong in a conversation.',
  {
    message: required(Type.String(), 'The reason, for a person to read.'),
    threadId: required(Type.String()),
  },
);

export const ThreadRealtimeSdpNotification = shape(
  'ThreadRealtimeSdpNotification',
  "The other side's answer for a WebRTC call.",
  {
    sdp: required(Type.String(), 'The SDP answer.'),
    threadId: required(Type.String()),
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
    threadId: required(Type.String()),
    version: required(RealtimeConversationVersion, 'Version of the realtime protocol in use.'),
  },
);

export const ThreadRealtimeStopParams = shape(
  'ThreadRealtimeStopParams',
  'In which thread to end the realtime conversation.',
  {
    threadId: required(Type.String()),
  },
);

export const ThreadRealtimeStopResponse = shape(
  'ThreadRealtimeStopResponse',
  'The wish to stop is taken up; `thread/realtime/closed` tells of the end.',
  {},
);

export const threadRealtimeAppendText = request('thread/realtime/appendText', {
  description: 'Puts text into the realtime conversation of a thread.',
  params: ThreadRealtimeAppendTextParams,
  result: ThreadRealtimeAppendTextResponse,
  errors: ['invalidThreadId', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.107.0',
});

export const threadRealtimeAppendSpeech = request('thread/realtime/appendSpeech', {
  description: 'Has the realtime model say given words.',
  params: ThreadRealtimeAppendSpeechParams,
  result: ThreadRealtimeAppendSpeechResponse,
  errors: ['invalidThreadId', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadRealtimeStop = request('thread/realtime/stop', {
  description: 'Ends the realtime conversation of a thread. `thread/realtime/closed` follows.',
  params: ThreadRealtimeStopParams,
  result: ThreadRealtimeStopResponse,
  errors: ['invalidThreadId', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.107.0',
});

export const threadRealtimeStarted = notification('thread/realtime/started', {
  description: 'A realtime conversation has begun.',
  params: ThreadRealtimeStartedNotification,
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
