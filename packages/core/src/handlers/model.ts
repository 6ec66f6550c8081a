import { failure, type HandlersFor } from '@wirebox/app-server-protocol';
import { ConfigError } from '../config/config.ts';
import { toModelConfig } from '../config/model-config.ts';
import type { Context } from '../context.ts';

export const model: HandlersFor<'model', Context> = {
  'model/list': async (context, { cursor, limit, includeHidden, modelProvider }) => {
    // A cursor is how many models came before.
    const start = cursor === undefined || cursor === null ? 0 : readOffset(cursor);
    if (start === undefined) return failure('invalidCursor', { cursor: cursor ?? '' });
    const table = await context.configTable();
    let config: ReturnType<typeof toModelConfig>;
    try {
      config = toModelConfig(modelProvider ? { ...table, model_provider: modelProvider } : table);
    } catch (error) {
      if (error instanceof ConfigError) {
        return failure('invalidParams', { detail: error.message, path: '/modelProvider' });
      }
      throw error;
    }
    const models = await context.models();
    const all = await models.list(config.provider, context.caller());
    const shown = all.filter(({ hidden }) => includeHidden || !hidden);
    const end = typeof limit === 'number' ? start + Math.max(1, limit) : shown.length;
    return {
      data: shown.slice(start, end),
      nextCursor: end < shown.length ? String(end) : null,
    };
  },
};

const readOffset = (cursor: string): number | undefined =>
  /^\d{1,9}$/.test(cursor) ? Number(cursor) : undefined;
