/** The app-server protocol, folded. `wirebox generate` reads `model` from here. */
import type { Model } from './model.ts';
import { registry } from './registry.ts';
import { toModel } from './to-model.ts';

export * from './definitions.ts';
export { registry } from './registry.ts';

export const model = (): Model => toModel(registry);
