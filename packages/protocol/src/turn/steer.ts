/** `turn/steer` and what it speaks of. */
import * as Type from 'typebox';
import { request, write } from '../define.ts';
import { map, nullable, optional, required, shape } from '../shapes.ts';
import { AdditionalContextEntry } from './start.ts';
import { UserInput } from './user-input.ts';

export const TurnSteerParams = shape(
  'TurnSteerParams',
  'What to tell the model while it is at work.',
  {
    additionalContext: optional(
      nullable(map(AdditionalContextEntry)),
      'Context besides the input, under keys of the client.',
      { stability: 'experimental' },
    ),
    clientUserMessageId: optional(
      nullable(Type.String()),
      'Id that the client gives to its message; comes back as `clientId` of the user message item.',
    ),
    expectedTurnId: required(
      Type.String(),
      'Id of the turn that the client takes for the running one; refused where another is running, or none.',
    ),
    input: required(Type.Array(UserInput), 'What the user says; must not be empty.'),
    responsesapiClientMetadata: optional(
      nullable(map(Type.String())),
      'Metadata that goes along with the requests to the model provider, in place of what was given before; empty clears it. Names such as `thread_id` are reserved.',
      { stability: 'experimental' },
    ),
    responsesapiClientMetadataPatch: optional(
      nullable(map(Type.String())),
      'Entries of that metadata to add or to change; the others stay.',
      { stability: 'experimental' },
    ),
    threadId: required(Type.String()),
  },
);

export const TurnSteerResponse = shape(
  'TurnSteerResponse',
  'The input was taken into the running turn.',
  {
    turnId: required(Type.String()),
  },
);

export const turnSteer = request('turn/steer', {
  description:
    'Adds input to the running turn; the model gets it after the answer it is giving now.',
  params: TurnSteerParams,
  result: TurnSteerResponse,
  errors: [
    'emptyInput',
    'emptyTurnId',
    'inputTooLarge',
    'invalidThreadId',
    'noActiveTurn',
    'remoteImageRefused',
    'threadNotFound',
    'turnMismatch',
  ],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.107.0',
});
