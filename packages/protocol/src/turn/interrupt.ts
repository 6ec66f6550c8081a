/** `turn/interrupt` and what it speaks of. */
import * as Type from 'typebox';
import { request, write } from '../define.ts';
import { required, shape } from '../shapes.ts';

export const TurnInterruptParams = shape('TurnInterruptParams', 'Which turn to stop.', {
  threadId: required(Type.String()),
  turnId: required(Type.String(), 'Id of the turn; refused where it is not the running one.'),
});

export const TurnInterruptResponse = shape(
  'TurnInterruptResponse',
  'The turn is being stopped.',
  {},
);

export const turnInterrupt = request('turn/interrupt', {
  description: 'Stops the running turn; `turn/completed` with status `interrupted` follows.',
  params: TurnInterruptParams,
  result: TurnInterruptResponse,
  errors: ['interruptMismatch', 'invalidThreadId', 'noActiveTurn', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.61.0',
});
