import type { HandlersFor } from '@wirebox/app-server-protocol';
import type { Context } from '../context.ts';

export const mock: HandlersFor<'mock', Context> = {
  'mock/experimentalMethod': (_, { value }) => ({ echoed: value ?? null }),
};
