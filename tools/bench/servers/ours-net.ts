/** The same server as `ours.ts`, for many connections: `websocket`, or newlines over `tcp`. Prints where it listens. */
import { type AddressInfo, createServer } from 'node:net';
import { type Channel, createPeer } from '@wirebox/rpc';
import { listen } from '@wirebox/rpc/listen';
import { createStdioChannel } from '@wirebox/rpc/stdio';
import { type Connection, createBenchRouter } from './routes.ts';

const router = createBenchRouter();

function serve(channel: Channel): void {
  const connection: Connection = { initialized: false };
  const peer = createPeer(channel, {
    dispatch: (call) => {
      if (call.method === 'stream') return stream(call.params as StreamParams);
      return router.dispatch(call, connection);
    },
  });

  interface StreamParams {
    readonly count: number;
    readonly bytes: number;
  }

  /** As a producer is meant to be: it waits for a reader that is behind. */
  async function stream({ count, bytes }: StreamParams) {
    const text = 'x'.repeat(bytes);
    for (let index = 0; index < count; index += 1) {
      peer.notify('delta', { index, text });
      await peer.drained();
    }
    return { result: { count } };
  }
}

if (process.argv[2] === 'tcp') {
  const server = createServer({ noDelay: true }, (socket) =>
    serve(createStdioChannel({ input: socket, output: socket })),
  );
  server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
} else {
  const address = { host: '127.0.0.1', port: 0 };
  const listener = await listen({ address, onConnection: serve });
  announce((listener.address as typeof address).port);
}

function announce(port: number): void {
  process.stderr.write(`listening on: ws://127.0.0.1:${port}\n`);
}
