/** What the person gives to the agent. */
import * as Type from 'typebox';
import { ImageDetail } from '../response-item/content.ts';
import { nullable, openUnion, optional, required, shape, uint64, variant } from '../shapes.ts';

export const ByteRange = shape('ByteRange', 'A stretch of a text, in bytes of its UTF-8 form.', {
  end: required(uint64(), 'Offset of the byte behind its last, from 0.'),
  start: required(uint64(), 'Offset of its first byte, from 0.'),
});

export const TextElement = shape(
  'TextElement',
  'A stretch of a message that the client shows as one element.',
  {
    byteRange: required(ByteRange, 'Where the stretch is in the text.'),
    placeholder: optional(
      nullable(Type.String()),
      'What the client shows in its place; null where it shows the text itself.',
    ),
  },
);

export const UserInput = openUnion(
  'UserInput',
  'One part of what the person gives to the agent. All text of a turn together may have 1,048,576 characters.',
  'type',
  {
    text: variant('TextUserInput', 'A part in plain text.', {
      text: required(Type.String()),
      text_elements: optional(
        Type.Array(TextElement),
        'Stretches that the client shows as elements; given back as they came.',
        { default: [] },
      ),
    }),
    image: variant(
      'ImageUserInput',
      'An image, by URL or by id of a file.',
      {
        detail: optional(
          nullable(ImageDetail),
          'Resolution at which the model sees the image; absent or null: left to the server.',
          { default: null },
        ),
      },
      {
        anyOf: [
          {
            url: required(
              Type.String(),
              'A data URL with the image; addresses on the web are refused.',
            ),
          },
          {
            fileId: required(Type.String(), 'Id of the uploaded file that holds the image.'),
          },
        ],
      },
    ),
    localImage: variant('LocalImageUserInput', 'An image in a file on the machine of the server.', {
      detail: optional(
        nullable(ImageDetail),
        'Resolution at which the model sees the image; absent or null: left to the server.',
        { default: null },
      ),
      path: required(Type.String(), 'Path of the file.'),
    }),
    audio: variant(
      'AudioUserInput',
      'A recording, by URL or by id of a file.',
      {},
      {
        anyOf: [
          {
            url: required(Type.String()),
          },
          {
            fileId: required(Type.String(), 'Id of the uploaded file that holds the recording.'),
          },
        ],
      },
    ),
    localAudio: variant(
      'LocalAudioUserInput',
      'A recording in a file on the machine of the server.',
      {
        path: required(Type.String(), 'Path of the file.'),
      },
    ),
    skill: variant('SkillUserInput', 'A skill to use, whose text is added to the input.', {
      name: required(Type.String()),
      path: required(Type.String(), 'Path of its `SKILL.md`.'),
    }),
    mention: variant('MentionUserInput', 'Something that the message mentions, such as an app.', {
      name: required(Type.String(), 'Name of what is mentioned.'),
      path: required(Type.String(), 'Where it is found, such as `app://` and the id of an app.'),
    }),
  },
);
