/** `thread/realtime/start` and what it speaks of. */
import * as Type from 'typebox';
import { request, write } from '../define.ts';
import {
  closedEnum,
  closedUnion,
  map,
  nullable,
  optional,
  required,
  shape,
  variant,
} from '../shapes.ts';
import { ConversationTextRole, RealtimeConversationVersion } from './realtime.ts';
import { RealtimeVoice } from './realtime-voices.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const CodexResponseHandoffMode = closedEnum(
  'CodexResponseHandoffMode',
  'In which form responses of Codex are handed to the realtime model: all of them as thoughts, all as commentary, or each as its BEM tags say.',
  ['thinking', 'commentary', 'bemTags'],
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const RealtimeOutputModality = closedEnum(
  'RealtimeOutputModality',
  'Whether the realtime model answers in writing or speaks.',
  ['text', 'audio'],
);

export const ThreadRealtimeInitialItem = shape(
  'ThreadRealtimeInitialItem',
  'A message the realtime conversation begins with.',
  {
    role: required(ConversationTextRole, 'Who is meant to have said it.'),
    text: required(Type.String(), 'What was said.'),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ThreadRealtimeStartTransport = closedUnion(
  'ThreadRealtimeStartTransport',
  'How the audio of the conversation travels.',
  'type',
  {
    websocket: variant(
      'WebsocketThreadRealtimeStartTransport',
      'The server holds a WebSocket; audio passes through this connection.',
    ),
    webrtc: variant(
      'WebrtcThreadRealtimeStartTransport',
      'The client speaks WebRTC with the realtime service; the server arranges the call. Not with version 2.',
      {
        sdp: required(
          Type.String(),
          'The SDP offer of the client; the answer comes as `thread/realtime/sdp`.',
        ),
      },
    ),
    existingCall: variant(
      'ExistingCallThreadRealtimeStartTransport',
      'Join a call that has been set up already.',
      {
        callId: required(
          Type.String(),
          'Id of a call that the client has set up with the realtime service.',
        ),
      },
    ),
  },
);

export const ThreadRealtimeStartParams = shape(
  'ThreadRealtimeStartParams',
  'In which thread to start a realtime conversation, and how to lead it.',
  {
    backendReasoningStatus: optional(
      Type.Boolean(),
      'Whether the realtime model is told summaries of the reasoning of Codex, as silent context; absent: no. Heeded with version 3 only.',
    ),
    clientManagedHandoffs: optional(
      nullable(Type.Boolean()),
      'True leaves it to the client to hand responses of Codex to the realtime model, by the append methods; the server then hands over none.',
    ),
    codexResponseHandoffChannelPrefixes: optional(
      nullable(map(Type.Array(Type.String()))),
      'Prefixes of the BEM channels `analysis`, `commentary` and `final`, where they are not the usual ones.',
    ),
    codexResponseHandoffMode: optional(
      nullable(CodexResponseHandoffMode),
      'In which form responses of Codex are handed over; absent or null: `thinking`. Heeded with version 3 only.',
    ),
    codexResponseItemPrefix: optional(
      nullable(Type.String()),
      'Text put before each response of Codex that is handed over as an item; goes with `codexResponsesAsItems`.',
    ),
    codexResponsesAsItems: optional(
      nullable(Type.Boolean()),
      'True hands responses of Codex over as items of the conversation instead.',
    ),
    delegationAckFiller: optional(
      nullable(Type.Boolean()),
      'Whether to fill the wait with a short acknowledgement when work is delegated; absent or null: left to the realtime service. Heeded with version 3 only.',
    ),
    flushTranscriptTailOnSessionEnd: optional(
      nullable(Type.Boolean()),
      'Whether Codex is given what is left of the transcript at the end of the session; absent or null: no.',
    ),
    includeStartupContext: optional(
      nullable(Type.Boolean()),
      'False keeps from the realtime model the context that the server gathers for the start; absent or null: it is given.',
    ),
    initialItems: optional(
      nullable(Type.Array(ThreadRealtimeInitialItem)),
      'Messages the conversation begins with, 128 at most; for version 3 only.',
    ),
    model: optional(
      nullable(Type.String()),
      'Realtime model for this session; absent or null: the configured one.',
    ),
    outputModality: required(RealtimeOutputModality, 'Whether to answer in text or in audio.'),
    prompt: optional(
      nullable(Type.String()),
      'Instructions for the realtime model; absent: those of the server, null or empty: none.',
    ),
    realtimeEndInstructions: optional(
      nullable(Type.String()),
      'Developer instructions that Codex is given when the session ends.',
    ),
    realtimeSessionId: optional(
      nullable(Type.String()),
      'Id for the realtime session; absent or null where the client chooses none.',
    ),
    realtimeStartInstructions: optional(
      nullable(Type.String()),
      'Developer instructions that Codex is given when the session begins.',
    ),
    threadId: required(Type.String()),
    transport: optional(
      nullable(ThreadRealtimeStartTransport),
      'How audio travels; absent or null: by WebSocket.',
    ),
    version: optional(
      nullable(RealtimeConversationVersion),
      'Version of the realtime protocol for this session; absent or null: the configured one.',
    ),
    voice: optional(
      nullable(RealtimeVoice),
      'Voice of the realtime model; absent or null: the default voice.',
    ),
    voiceSessionId: optional(
      nullable(Type.String()),
      'Id that the client gives to its voice session; another thing than `realtimeSessionId`.',
    ),
  },
);

export const ThreadRealtimeStartResponse = shape(
  'ThreadRealtimeStartResponse',
  'The start is under way; `thread/realtime/started` follows.',
  {},
);

export const threadRealtimeStart = request('thread/realtime/start', {
  description:
    'Starts a realtime conversation in a thread. `thread/realtime/started` or `thread/realtime/error` follows.',
  params: ThreadRealtimeStartParams,
  result: ThreadRealtimeStartResponse,
  errors: ['invalidThreadId', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.107.0',
});
