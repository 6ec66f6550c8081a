import { clientRequests, notServed } from '@wirebox/app-server-protocol';
import { handlerTables } from './routes.ts';

/** Every request of the protocol, and whether this server has a handler for it. */
export async function servedMethods(): Promise<Map<string, boolean>> {
  const served = new Map<string, boolean>();
  for (const [method, { resource }] of Object.entries(clientRequests)) {
    const table: Readonly<Record<string, unknown>> = { ...(await handlerTables[resource]()) };
    served.set(method, table[method] !== notServed);
  }
  return served;
}
