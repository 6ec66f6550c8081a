export type { IncomingCall } from './call.ts';
export type { Channel, ChannelEvents, Incoming, InputFault } from './channel.ts';
export {
  type BuiltinErrorKey,
  type ErrorFacts,
  type ErrorFor,
  RemoteError,
  RpcError,
  type RpcErrorKey,
  standardError,
  type WireError,
} from './errors.ts';
export { createOrder, type Hold, type Order, type OrderMode } from './order.ts';
export { createPeer, type Limits, type Peer, type PeerOptions } from './peer.ts';
export type { RequestOptions } from './pending.ts';
export {
  createRouter,
  type Route,
  type RouteOrder,
  type Router,
  type RouterOptions,
} from './router.ts';
export type { Fault, Outcome } from './serving.ts';
