/** The server side of the app-server protocol, to embed. `./node` has the ports of a Node process. */
export type { Ports } from './ports.ts';
export { type Connection, createServer, type Server, type ServerOptions } from './server.ts';
