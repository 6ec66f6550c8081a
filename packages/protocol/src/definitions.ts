/** What the definitions of any protocol are written with, and the fold. The protocol of the app-server is not in it. */

export { commonErrors } from './common-errors.ts';
export { clientNotification, notification, read, request, serverRequest, write } from './define.ts';
export type { Model } from './model.ts';
export type { Registry } from './registry.ts';
export {
  closedEnum,
  closedKeyedUnion,
  closedUnion,
  int32,
  int64,
  keyed,
  map,
  nullable,
  openEnum,
  openKeyedUnion,
  openUnion,
  optional,
  required,
  shape,
  uint16,
  uint32,
  uint64,
  union,
  variant,
} from './shapes.ts';
export { toModel } from './to-model.ts';
