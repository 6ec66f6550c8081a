/** @wirebox/rpc with everything on: validation, order, window, an asynchronous handler. */
import { createPeer } from '@wirebox/rpc';
import { createStdioChannel } from '@wirebox/rpc/stdio';
import { type Connection, createBenchRouter } from './routes.ts';

const router = createBenchRouter();
const connection: Connection = { initialized: false };
const peer = createPeer(createStdioChannel({ input: process.stdin, output: process.stdout }), {
  dispatch: (call) => router.dispatch(call, connection),
});
await peer.closed;
