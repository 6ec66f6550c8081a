import type { ClientRequestMethod } from '@wirebox/app-server-protocol';
import type { WireError } from '@wirebox/rpc';
import { toWireError } from './wire-error.ts';

/** `method` is one that has a route. The first misfit of params that failed their check. The interpreter is loaded only then. */
export async function explainParams(method: string, params: unknown): Promise<WireError> {
  const { explainParams: explain } = await import('@wirebox/app-server-protocol/explain');
  const [issue] = explain(method as ClientRequestMethod, params);
  return toWireError('invalidParams', {
    detail: issue?.message ?? 'the params do not fit the method',
    path: issue?.path ?? '',
  });
}
