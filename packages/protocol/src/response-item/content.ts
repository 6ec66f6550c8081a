/** What messages in the history of the model are made of. */
import * as Type from 'typebox';
import { closedUnion, nullable, openEnum, optional, required, variant } from '../shapes.ts';

export const ImageDetail = openEnum(
  'ImageDetail',
  'Resolution at which the model sees an image; `original` leaves it as it is.',
  ['auto', 'low', 'high', 'original'],
);

export const MessagePhase = openEnum(
  'MessagePhase',
  'What part a message of the agent plays: a word along the way (`commentary`), part of the answer or the final answer. Not every model provider tells it, or tells it always.',
  ['commentary', 'partial_answer', 'final_answer'],
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ContentItem = closedUnion(
  'ContentItem',
  'One part of a message in the history of the model.',
  'type',
  {
    input_text: variant('InputTextContentItem', 'Text given to the model.', {
      text: required(Type.String()),
    }),
    input_image: variant(
      'InputImageContentItem',
      'An image given to the model, by URL or by id of a file.',
      {
        detail: optional(
          nullable(ImageDetail),
          'Resolution at which the model sees the image; absent or null: left to the model provider.',
        ),
      },
      {
        anyOf: [
          {
            image_url: required(
              Type.String(),
              'URL of the image; a data URL carries the image itself.',
            ),
          },
          {
            file_id: required(Type.String(), 'Id of the uploaded file that holds the image.'),
          },
        ],
      },
    ),
    input_audio: variant(
      'InputAudioContentItem',
      'A recording given to the model, by URL or by id of a file.',
      {},
      {
        anyOf: [
          {
            audio_url: required(
              Type.String(),
              'URL of the recording; a data URL carries the recording itself.',
            ),
          },
          {
            file_id: required(Type.String(), 'Id of the uploaded file that holds the recording.'),
          },
        ],
      },
    ),
    output_text: variant('OutputTextContentItem', 'Text written by the model.', {
      annotations: optional(
        nullable(Type.Array(Type.Unknown())),
        'Annotations of the text, in the form of the model API.',
      ),
      logprobs: optional(
        nullable(Type.Array(Type.Unknown())),
        'Log probabilities of the tokens, in the form of the model API.',
      ),
      text: required(Type.String()),
    }),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const AgentMessageInputContent = closedUnion(
  'AgentMessageInputContent',
  'One part of a message from one agent to another.',
  'type',
  {
    input_text: variant('InputTextAgentMessageInputContent', 'A part in plain text.', {
      text: required(Type.String()),
    }),
    encrypted_content: variant(
      'EncryptedContentAgentMessageInputContent',
      'A part that clients cannot read.',
      {
        encrypted_content: required(
          Type.String(),
          'The part in encrypted form, opaque to clients.',
        ),
      },
    ),
  },
);
