/** `rollout/compress` and what it speaks of. */
import { request } from './define.ts';
import { shape } from './shapes.ts';

export const RolloutCompressResponse = shape(
  'RolloutCompressResponse',
  'Nothing: the work was put in line.',
  {},
);

export const rolloutCompress = request('rollout/compress', {
  description:
    'Has rollout files, in which the server stores threads, compressed in the background. The answer does not wait, and nothing tells of the outcome.',
  result: RolloutCompressResponse,
  stability: 'experimental',
  since: '0.169.0',
});
