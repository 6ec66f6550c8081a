import { clientRequests, notServed } from '@wirebox/app-server-protocol';
import { handlerTables } from './routes.ts';

const tables: Readonly<Record<string, (() => object | Promise<object>) | undefined>> =
  handlerTables;

/** Every request of the protocol, and whether this server has a handler for it. */
export async function servedMethods(): Promise<Map<string, boolean>> {
  const served = new Map<string, boolean>();
  for (const [method, { resource }] of Object.entries(clientRequests)) {
    const table: Readonly<Record<string, unknown>> = { ...(await tables[resource]?.()) };
    served.set(method, table[method] !== undefined && table[method] !== notServed);
  }
  return served;
}
