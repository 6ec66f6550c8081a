import { RpcError } from '@wirebox/rpc';
import { expect, it } from 'vitest';
import type { Session } from '../session.ts';
import { createAskHost } from './ask-host.ts';

it('waits ten seconds for the host, and no longer', async () => {
  const limits: number[] = [];
  const ask: Session['ask'] = async (_, __, timeoutMs) => {
    limits.push(timeoutMs);
    throw new RpcError('timeout', `no answer within ${timeoutMs} ms`);
  };
  expect(await createAskHost({ ask } as Session)(null)).toEqual({
    kind: 'failed',
    detail: 'auth refresh request timed out after 10s',
  });
  expect(limits).toEqual([10_000]);
});
