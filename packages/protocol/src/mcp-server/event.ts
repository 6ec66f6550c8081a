/** The `mcpServer/event/stream/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, request } from '../define.ts';
import { optional, required, shape } from '../shapes.ts';

export const McpServerEventNotification = shape(
  'McpServerEventNotification',
  'A notification as an MCP server sent it.',
  {
    method: required(Type.String(), 'Its MCP method.'),
    params: required(Type.Unknown(), 'Its params, passed through.'),
  },
);

export const McpServerEventStreamNotification = shape(
  'McpServerEventStreamNotification',
  'An event of a stream that the client started.',
  {
    notification: required(McpServerEventNotification, 'What the MCP server sent.'),
    subscriptionId: required(Type.String(), 'Id that the client gave to the stream.'),
  },
);

export const McpServerEventStreamStartParams = shape(
  'McpServerEventStreamStartParams',
  'Asks for a stream of events from an MCP server.',
  {
    _meta: optional(Type.Unknown(), 'Metadata to pass to the MCP server.'),
    arguments: required(Type.Unknown(), 'Arguments for the stream, passed to the MCP server.'),
    name: required(Type.String(), 'Name of the event stream.'),
    server: required(Type.String(), 'Name of the MCP server in the configuration.'),
    subscriptionId: required(
      Type.String(),
      'Id that the client chooses; the events carry it, and the stream is stopped by it.',
    ),
    threadId: required(Type.String()),
  },
);

export const McpServerEventStreamStartResponse = shape(
  'McpServerEventStreamStartResponse',
  'Empty: the stream has been started.',
  {},
);

export const McpServerEventStreamStopParams = shape(
  'McpServerEventStreamStopParams',
  'Asks to stop a stream of events.',
  {
    subscriptionId: required(Type.String(), 'Id that the stream was started with.'),
  },
);

export const McpServerEventStreamStopResponse = shape(
  'McpServerEventStreamStopResponse',
  'Empty: the stream has been stopped.',
  {},
);

export const mcpServerEventStreamStart = request('mcpServer/event/stream/start', {
  description:
    'Starts a stream of events from an MCP server; they come as `mcpServer/event/stream/notification`.',
  params: McpServerEventStreamStartParams,
  result: McpServerEventStreamStartResponse,
  errors: ['invalidThreadId'],
  stability: 'experimental',
  since: '0.169.0',
});

export const mcpServerEventStreamStop = request('mcpServer/event/stream/stop', {
  description: 'Stops a stream of events.',
  params: McpServerEventStreamStopParams,
  result: McpServerEventStreamStopResponse,
  stability: 'experimental',
  since: '0.169.0',
});

export const mcpServerEventStreamNotification = notification(
  'mcpServer/event/stream/notification',
  {
    description: 'An MCP server has sent an event on a stream that was started.',
    params: McpServerEventStreamNotification,
    stability: 'stable',
    since: '0.155.0',
  },
);
