/** What a tool gives in answer to a call. */
import * as Type from 'typebox';
import { nullable, openUnion, optional, required, union, variant } from '../shapes.ts';
import { ImageDetail } from './content.ts';

export const FunctionCallOutputContentItem = openUnion(
  'FunctionCallOutputContentItem',
  'One part of what a tool call gave back to the model.',
  'type',
  {
    input_text: variant('InputTextFunctionCallOutputContentItem', 'A text.', {
      text: required(Type.String()),
    }),
    input_image: variant(
      'InputImageFunctionCallOutputContentItem',
      'An image, given by address or by file id.',
      {
        detail: optional(
          nullable(ImageDetail),
          'How closely the model looks at it; absent or null: nothing is said about it.',
        ),
      },
      {
        anyOf: [
          {
            image_url: required(Type.String(), 'Address of the image, which may be a data URL.'),
          },
          {
            file_id: required(Type.String(), 'Id of the image file at the model provider.'),
          },
        ],
      },
    ),
    input_audio: variant(
      'InputAudioFunctionCallOutputContentItem',
      'A sound recording, given by address or by file id.',
      {},
      {
        anyOf: [
          {
            audio_url: required(Type.String()),
          },
          {
            file_id: required(Type.String(), 'Id of the audio file at the model provider.'),
          },
        ],
      },
    ),
    encrypted_content: variant(
      'EncryptedContentFunctionCallOutputContentItem',
      'Content that is passed on in encrypted form.',
      {
        encrypted_content: required(Type.String(), 'The encrypted content.'),
      },
    ),
  },
);

export const FunctionCallOutputBody = union(
  'FunctionCallOutputBody',
  'What a tool call gave back to the model: a text, or several parts.',
  [Type.String(), Type.Array(FunctionCallOutputContentItem)],
);
