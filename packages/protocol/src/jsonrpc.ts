/**
 * The envelope: JSON-RPC 2.0 without its `jsonrpc` member, one JSON text a message. Which of the four shapes a message
 * is follows from the members it has.
 */
import * as Type from 'typebox';
import { int64, nullable, optional, required, shape, union } from './shapes.ts';

export const RequestId = Type.Union([Type.String(), int64()], {
  $id: 'RequestId',
  description:
    'Names a request among those one side has sent on one connection. Echoed in the answer exactly as it came.',
});

const params = optional(Type.Unknown(), 'What the method takes; see its definition.');

const method = required(Type.String(), 'Name of the method, such as `account/read`.');

const id = required(RequestId, 'Chosen by the sender of the request.');

export const W3cTraceContext = shape(
  'W3cTraceContext',
  'Trace context of the sender, as in the W3C recommendation of that name.',
  {
    traceparent: optional(nullable(Type.String()), 'The header of that name.'),
    tracestate: optional(nullable(Type.String()), 'The header of that name.'),
  },
);

export const JSONRPCRequest = shape('JSONRPCRequest', 'Asks for exactly one answer.', {
  id,
  method,
  params,
  trace: optional(nullable(W3cTraceContext), 'Joins the request to a trace of the sender.'),
});

export const JSONRPCNotification = shape(
  'JSONRPCNotification',
  'Tells something; is never answered.',
  {
    method,
    params,
    emittedAtMs: optional(int64(), 'When a server sent it, in milliseconds since the epoch.', {
      since: '0.169.0',
    }),
  },
);

export const JSONRPCResponse = shape('JSONRPCResponse', 'The answer to a request that went well.', {
  id,
  result: required(Type.Unknown(), 'What the method gives; see its definition.'),
});

export const JSONRPCErrorError = shape(
  'JSONRPCErrorError',
  'Why a request was refused or failed.',
  {
    code: required(int64(), 'A number of the error table.'),
    data: optional(
      Type.Unknown(),
      'Machine-readable detail; its member `key` is the key of the error table.',
    ),
    message: required(Type.String(), 'One sentence for a person.'),
  },
);

export const JSONRPCError = shape(
  'JSONRPCError',
  'The answer to a request that was refused or failed.',
  {
    error: required(JSONRPCErrorError, 'What happened.'),
    id: required(
      nullable(RequestId),
      'The request it answers; null where the message was too broken to tell.',
    ),
  },
);

export const JSONRPCMessage = union('JSONRPCMessage', 'One message of either side.', [
  JSONRPCRequest,
  JSONRPCNotification,
  JSONRPCResponse,
  JSONRPCError,
]);
