/** The routes of our servers: validation, order and an asynchronous handler, as the real ones have them. */
import { createOrder, createRouter, type Route, type Router } from '@wirebox/rpc';
import { accountReadResult } from './account.ts';

export interface Connection {
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

export const createBenchRouter = (): Router<Connection> =>
  createRouter({ routes, order: createOrder() });
