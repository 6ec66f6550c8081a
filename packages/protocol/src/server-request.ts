/** `serverRequest/resolved` and what it speaks of. */
import * as Type from 'typebox';
import { notification } from './define.ts';
import { RequestId } from './jsonrpc.ts';
import { required, shape } from './shapes.ts';

export const ServerRequestResolvedNotification = shape(
  'ServerRequestResolvedNotification',
  'A request of the server is settled.',
  {
    requestId: required(RequestId, 'Id of the request that the server had sent.'),
    threadId: required(Type.String()),
  },
);

export const serverRequestResolved = notification('serverRequest/resolved', {
  description:
    'A request that the server had sent about a thread is settled, so clients that still show it can stop. The first answer wins.',
  params: ServerRequestResolvedNotification,
  stability: 'stable',
  since: '0.107.0',
});
