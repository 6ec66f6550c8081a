/** `currentTime/read` and what it speaks of. */
import * as Type from 'typebox';
import { serverRequest } from './define.ts';
import { int64, required, shape } from './shapes.ts';

export const CurrentTimeReadParams = shape(
  'CurrentTimeReadParams',
  'Asks the host what time it is for a thread.',
  {
    threadId: required(Type.String()),
  },
);

export const CurrentTimeReadResponse = shape(
  'CurrentTimeReadResponse',
  'The time that the host gives.',
  {
    currentTimeAt: required(int64(), 'The present time, in whole seconds since the epoch.'),
  },
);

export const currentTimeRead = serverRequest('currentTime/read', {
  description: 'Asks the host for the present time, for use in a thread.',
  params: CurrentTimeReadParams,
  result: CurrentTimeReadResponse,
  stability: 'experimental',
  since: '0.169.0',
});
