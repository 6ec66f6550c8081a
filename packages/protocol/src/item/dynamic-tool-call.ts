/** Calls of tools of the client. */
import * as Type from 'typebox';
import { int64, nullable, openEnum, openUnion, optional, required, variant } from '../shapes.ts';
import { times } from './times.ts';

export const DynamicToolCallOutputContentItem = openUnion(
  'DynamicToolCallOutputContentItem',
  'One part of what a tool of the client gives to the model.',
  'type',
  {
    inputText: variant('InputTextDynamicToolCallOutputContentItem', 'A part in plain text.', {
      text: required(Type.String()),
    }),
    inputImage: variant('InputImageDynamicToolCallOutputContentItem', 'An image.', {
      imageUrl: required(Type.String(), 'URL of the image; a data URL carries the image itself.'),
    }),
    inputAudio: variant('InputAudioDynamicToolCallOutputContentItem', 'A recording.', {
      audioUrl: required(
        Type.String(),
        'URL of the recording; a data URL carries the recording itself.',
      ),
    }),
  },
);

export const DynamicToolCallStatus = openEnum(
  'DynamicToolCallStatus',
  'How far a call of a tool of the client has come.',
  ['inProgress', 'completed', 'failed'],
);

/** The variant of `ThreadItem`. */
export const dynamicToolCall = variant(
  'DynamicToolCallThreadItem',
  'A tool of the client was called.',
  {
    ...times,
    arguments: required(Type.Unknown(), 'The arguments, as any JSON value.'),
    contentItems: optional(
      nullable(Type.Array(DynamicToolCallOutputContentItem)),
      'What the client gave, in parts; null until it has answered.',
    ),
    durationMs: optional(
      nullable(int64()),
      'How long the call took, in milliseconds; null until it has ended.',
    ),
    id: required(Type.String()),
    namespace: optional(
      nullable(Type.String()),
      'Group of tools that the name belongs to, if any.',
    ),
    status: required(DynamicToolCallStatus, 'How far the call has come.'),
    success: optional(
      nullable(Type.Boolean()),
      'Whether the client reported success; null until it has answered.',
    ),
    tool: required(Type.String(), 'Name of the tool.'),
  },
);
