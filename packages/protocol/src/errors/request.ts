/** What requests of any kind can meet, and the handshake. */
import * as Type from 'typebox';
import { required } from '../shapes.ts';
import { detail, type ErrorSource } from './error-source.ts';

export const requestErrors = {
  parseError: {
    code: -32700,
    message: 'Parse error: {detail}',
    description: 'The bytes are not one JSON text in UTF-8. Answered with `id: null`.',
    common: true,
    data: { detail },
  },
  invalidRequest: {
    code: -32600,
    message: 'Invalid request: {detail}',
    description:
      'JSON, but no request, notification or response: a batch, a scalar, or an id that is neither a string nor a 64-bit integer.',
    common: true,
    data: { detail },
  },
  messageTooLarge: {
    code: -32600,
    message: 'Message too large: the limit is {limit} bytes',
    description:
      'One message exceeds the size limit of the transport. Answered with `id: null`; the connection goes on with the next message.',
    common: true,
    data: { limit: required(Type.Integer({ format: 'int64' }), 'The limit in bytes.') },
  },
  methodNotFound: {
    code: -32601,
    message: 'Invalid request: unknown variant `{method}`, no such method',
    description: 'The protocol has no such method.',
    common: true,
    data: { method: required(Type.String(), 'The method asked for.') },
  },
  methodNotServed: {
    code: -32601,
    message: '{method} is part of the protocol but not served by this server',
    description: 'The method is known, this server does not implement it.',
    common: true,
    data: { method: required(Type.String(), 'The method asked for.') },
  },
  invalidParams: {
    code: -32602,
    message: 'Invalid request: {detail}',
    description: 'The params do not fit the method. `path` points at the first misfit.',
    common: true,
    data: {
      detail,
      path: required(
        Type.String(),
        'JSON pointer into the params; empty for the params themselves.',
      ),
    },
  },
  internalError: {
    code: -32603,
    message: 'Internal error',
    description: 'A defect of the server. The cause is in its log, never on the wire.',
    common: true,
  },
  unfinished: {
    code: -32603,
    message: 'The connection ended before the request was done',
    description:
      'The client ended its input, or the server was told to stop, and the request was still being worked on when the time to finish ran out. Whether it takes effect is not known.',
    common: true,
  },
  overloaded: {
    code: -32001,
    message: 'Server overloaded; retry later.',
    description: 'Too many requests wait for an answer of the client. Back off and try again.',
    retry: true,
    common: true,
  },
  notInitialized: {
    code: -32600,
    message: 'Not initialized',
    description: 'The first request of a connection has to be `initialize`.',
    common: true,
  },
  alreadyInitialized: {
    code: -32600,
    message: 'Already initialized',
    description: 'A connection is initialised once.',
    common: true,
  },
  experimentalApiRequired: {
    code: -32600,
    message: '{reason} requires experimentalApi capability',
    description:
      'The request uses an experimental method, field or variant on a connection that did not set `capabilities.experimentalApi`.',
    common: true,
    data: { reason: required(Type.String(), 'The experimental thing that was used.') },
  },
  invalidClientName: {
    code: -32600,
    message: "Invalid clientInfo.name: '{name}'. Must be a valid HTTP header value.",
    description:
      'The client name becomes a header of upstream requests and cannot hold control characters.',
    data: { name: required(Type.String(), 'The name as given.') },
  },
  invalidCursor: {
    code: -32600,
    message: 'invalid cursor: {cursor}',
    description: 'The cursor is none that an earlier page has given.',
    data: { cursor: required(Type.String(), 'The cursor as given.') },
  },
} as const satisfies Record<string, ErrorSource>;
