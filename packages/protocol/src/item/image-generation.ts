/** Images that the agent has made. */
import * as Type from 'typebox';
import { AbsolutePathBuf } from '../path.ts';
import { int64, nullable, openUnion, optional, required, shape, variant } from '../shapes.ts';
import { times } from './times.ts';

export const ImageGenerationFailure = openUnion(
  'ImageGenerationFailure',
  'Why an image could not be made.',
  'type',
  {
    usageLimitExceeded: variant(
      'UsageLimitExceededImageGenerationFailure',
      'A limit of use is reached.',
      {
        limitId: required(Type.String(), 'Names the limit.'),
        resetsAt: optional(
          nullable(int64()),
          'When the limit starts anew, in seconds since the epoch; null where that is not known.',
        ),
      },
    ),
  },
);

export const ImageGenerationInputImage = shape(
  'ImageGenerationInputImage',
  'An image that another was made from.',
  {
    path: required(AbsolutePathBuf, 'Path of the image.'),
    sha256: required(
      Type.String(),
      'SHA-256 of the file as it was read, in lower-case hexadecimal digits.',
    ),
  },
);

/** The variant of `ThreadItem`. */
export const imageGeneration = variant(
  'ImageGenerationThreadItem',
  'An image was made.',
  {
    ...times,
    failure: optional(
      nullable(ImageGenerationFailure),
      'Why no image could be made; null where nothing is known to have failed.',
      { default: null },
    ),
    generationId: optional(
      nullable(Type.String()),
      'Id of the making of the image, where there is one.',
      { default: null },
    ),
    id: required(Type.String()),
    inputImages: optional(
      Type.Array(ImageGenerationInputImage),
      'Images that this one was made from.',
    ),
    revisedPrompt: optional(
      nullable(Type.String()),
      'The prompt as it was reworded before the image was made.',
    ),
    savedPath: optional(
      nullable(AbsolutePathBuf),
      'Where the server has saved the image; null where it has not.',
    ),
    status: required(Type.String(), 'State of the item as the model API names it.'),
    transparentBackground: optional(
      nullable(Type.Boolean()),
      'Whether the background is transparent; null where that is not known.',
      { default: null },
    ),
  },
  {
    anyOf: [
      {
        fileId: required(Type.String(), 'Id of the file that holds the image.'),
      },
      {
        result: required(Type.String(), 'The image, in base64.'),
      },
    ],
  },
);
