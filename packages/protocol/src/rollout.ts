/** `rollout/compress` and what it speaks of. */
import { request } from './define.ts';
import { shape } from './shapes.ts';

export const RolloutCompressResponse = shape(
  'RolloutCompressResponse',
  'Nothing: the request was carried out.',
  {},
);

export const rolloutCompress = request('rollout/compress', {
  description: 'Compresses rollout files, in which the server stores threads.',
  result: RolloutCompressResponse,
  stability: 'experimental',
  since: '0.169.0',
});
