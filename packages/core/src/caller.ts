import type { Context } from './context.ts';
import type { Caller } from './turns/model-request.ts';
import { originatorOf, userAgentOf } from './user-agent.ts';

/** In whose name the requests go out that a connection brings about. */
export function callerOf({
  session,
  env,
  platform,
  versions,
}: Pick<Context, 'session' | 'env' | 'platform' | 'versions'>): Caller {
  const client = session.client ?? { name: 'codex_cli_rs', version: versions.protocol };
  return {
    originator: originatorOf(env, client),
    userAgent: userAgentOf(env, platform, versions, client),
  };
}
