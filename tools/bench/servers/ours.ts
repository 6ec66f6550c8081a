/** @wirebox/rpc with everything on: validation, order, window, an asynchronous handler. */
import { createOrder, createPeer, createRouter, type Route } from '@wirebox/rpc';
import { createStdioChannel } from '@wirebox/rpc/stdio';
import { accountReadResult } from './account.ts';

interface Connection {
  initialized: boolean;
}

const notInitialized = { code: -32600, message: 'Not initialized' };

const routes = new Map<string, Route<Connection>>([
  [
    'initialize',
    {
      params: 'required',
      run: (_params, connection) => {
        connection.initialized = true;
        return { result: {} };
      },
    },
  ],
  [
    'account/read',
    {
      params: 'required',
      order: { mode: 'read', scope: 'account' },
      check: (params) => {
        if (typeof params !== 'object' || params === null || Array.isArray(params)) return false;
        const { refreshToken } = params as { refreshToken?: unknown };
        return refreshToken === undefined || typeof refreshToken === 'boolean';
      },
      admit: (_params, connection) => (connection.initialized ? undefined : notInitialized),
      run: async () => ({ result: accountReadResult }),
    },
  ],
]);

const router = createRouter({ routes, order: createOrder() });
const connection: Connection = { initialized: false };
const peer = createPeer(createStdioChannel({ input: process.stdin, output: process.stdout }), {
  dispatch: (call) => router.dispatch(call, connection),
});
await peer.closed;
