/** What several methods speak of: function call output body. */
import * as Type from 'typebox';
import { nullable, openUnion, optional, required, union, variant } from '../shapes.ts';
import { ImageDetail } from './shared.ts';

export const FunctionCallOutputContentItem = openUnion(
  'FunctionCallOutputContentItem',
  'Missing FunctionCallOutputContentItem.',
  'type',
  {
    input_text: variant(
      'InputTextFunctionCallOutputContentItem',
      'Missing FunctionCallOutputContentItem.input_text.',
      {
        text: required(Type.String(), 'Missing FunctionCallOutputContentItem.input_text.text.'),
      },
    ),
    input_image: variant(
      'InputImageFunctionCallOutputContentItem',
      'Missing FunctionCallOutputContentItem.input_image.',
      {
        detail: optional(
          nullable(ImageDetail),
          'Missing FunctionCallOutputContentItem.input_image.detail.',
        ),
      },
      {
        anyOf: [
          {
            image_url: required(
              Type.String(),
              'Missing FunctionCallOutputContentItem.input_image.image_url.',
            ),
          },
          {
            file_id: required(
              Type.String(),
              'Missing FunctionCallOutputContentItem.input_image.file_id.',
            ),
          },
        ],
      },
    ),
    input_audio: variant(
      'InputAudioFunctionCallOutputContentItem',
      'Missing FunctionCallOutputContentItem.input_audio.',
      {},
      {
        anyOf: [
          {
            audio_url: required(
              Type.String(),
              'Missing FunctionCallOutputContentItem.input_audio.audio_url.',
            ),
          },
          {
            file_id: required(
              Type.String(),
              'Missing FunctionCallOutputContentItem.input_audio.file_id.',
            ),
          },
        ],
      },
    ),
    encrypted_content: variant(
      'EncryptedContentFunctionCallOutputContentItem',
      'Missing FunctionCallOutputContentItem.encrypted_content.',
      {
        encrypted_content: required(
          Type.String(),
          'Missing FunctionCallOutputContentItem.encrypted_content.encrypted_content.',
        ),
      },
    ),
  },
);

export const FunctionCallOutputBody = union(
  'FunctionCallOutputBody',
  'Missing FunctionCallOutputBody.',
  [Type.String(), Type.Array(FunctionCallOutputContentItem)],
);
