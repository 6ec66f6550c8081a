/** The client for app-server hosts. Safe in browsers; what starts processes is in `./node`. */
export type { CallOptions, UnknownValue } from '@wirebox/app-server-protocol';
export type { Channel, ChannelEvents, Incoming, InputFault } from '@wirebox/rpc';
export type { BrowserSocket } from '@wirebox/rpc/browser-websocket';
export type {
  Client,
  ClientOptions,
  NotificationParams,
  ReceivedNotification,
  RequestArguments,
  RequestMethod,
  ServerRequestHandler,
} from './client.ts';
export { connect } from './connect.ts';
export { type ConnectWebSocketOptions, connectWebSocket } from './connect-browser.ts';
export type { Diagnostic } from './diagnostics.ts';
export type { Ending } from './ending.ts';
export {
  ConnectionClosedError,
  HandlerError,
  InvalidMessageError,
  OpenError,
  type OpenErrorKey,
  QueueOverflowError,
  RemoteError,
  RpcError,
  type RpcErrorKey,
  StartError,
  type StartErrorKey,
  UnsupportedMethodError,
} from './errors.ts';
export type { NotificationStream } from './notification-stream.ts';
export type { OnceOptions } from './once.ts';
export type { AnyHandler, HandlerContext } from './server-requests.ts';
