/** A method that does nothing, by which clients and servers can try out the experimental gate. */
import * as Type from 'typebox';
import { request } from './define.ts';
import { nullable, optional, shape } from './shapes.ts';

export const MockExperimentalMethodParams = shape(
  'MockExperimentalMethodParams',
  'A text to give back.',
  {
    value: optional(nullable(Type.String()), 'The text.'),
  },
);

export const MockExperimentalMethodResponse = shape(
  'MockExperimentalMethodResponse',
  'The text given.',
  {
    echoed: optional(nullable(Type.String()), 'The text, or null where none was given.'),
  },
);

export const mockExperimentalMethod = request('mock/experimentalMethod', {
  description: 'Gives back what it was given. It exists to try out the experimental gate.',
  params: MockExperimentalMethodParams,
  result: MockExperimentalMethodResponse,
  stability: 'experimental',
  since: '0.107.0',
});
