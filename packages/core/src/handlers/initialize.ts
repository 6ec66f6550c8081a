import { failure, type HandlersFor } from '@wirebox/app-server-protocol';
import type { Context } from '../context.ts';
import { isHeaderValue, userAgentOf } from '../user-agent.ts';

export const initialize: HandlersFor<'initialize', Context> = {
  // Answers without waiting for anything, so that requests sent right behind it find the connection open.
  initialize: ({ session, env, platform, versions, codexHome }, params) => {
    const { clientInfo } = params;
    if (!isHeaderValue(clientInfo.name)) {
      return failure('invalidClientName', { name: clientInfo.name });
    }
    session.initialize(params);
    return {
      userAgent: userAgentOf(env, platform, versions, clientInfo),
      codexHome,
      platformFamily: platform.family,
      platformOs: platform.os,
    };
  },
};
