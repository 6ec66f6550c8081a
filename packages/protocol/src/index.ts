/** The app-server protocol, folded. `wirebox generate` reads `model` from here. */
import type { Model } from './model.ts';
import { registry } from './registry.ts';
import { toModel } from './to-model.ts';

export { clientNotification, notification, read, request, serverRequest, write } from './define.ts';
export type { Model } from './model.ts';
export { type Registry, registry } from './registry.ts';
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

export const model = (): Model => toModel(registry);
