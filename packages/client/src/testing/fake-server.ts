/** The other end of a connection in memory, for tests: answers from a script, and says what it is told to. */
import { createPeer, type Outcome, type Peer } from '@wirebox/rpc';
import { createChannelPair } from '@wirebox/rpc/testing';
import type { Client, ClientOptions } from '../client.ts';
import { connect } from '../connect.ts';

export type Answer = (params: unknown) => Outcome | Promise<Outcome>;

export interface FakeServer {
  readonly peer: Peer;
  /** Everything the client has sent, as `[method, params]`. */
  readonly heard: [method: string, params: unknown][];
  /** Requests without an entry are refused. */
  readonly answers: Map<string, Answer>;
  connect(options?: Partial<ClientOptions>): Promise<Client>;
  /** Ends the connection in the middle of everything. */
  hangUp(): void;
}

export const greeting = {
  userAgent: 'test/0.169.0 (Debian 12.0.0; x86_64) unknown (test; 1.0.0)',
  codexHome: '/home/test/.codex',
  platformFamily: 'unix',
  platformOs: 'linux',
};

export const clientInfo = { name: 'test', version: '1.0.0' };

export const result = (value: unknown): Outcome => ({ result: value });

export function createFakeServer(): FakeServer {
  const [near, far] = createChannelPair();
  const heard: FakeServer['heard'] = [];
  const answers = new Map<string, Answer>([['initialize', () => result(greeting)]]);
  const peer = createPeer(far, {
    dispatch: ({ method, params }) => {
      heard.push([method, params]);
      const answer = answers.get(method);
      if (answer === undefined) return { error: { code: -32601, message: `no ${method}` } };
      return answer(params);
    },
    onNotification: (method, params) => heard.push([method, params]),
    limits: { graceMs: 0 },
  });
  return {
    peer,
    heard,
    answers,
    connect: (options) => connect(near, { clientInfo, ...options }),
    hangUp: () => void far.close(),
  };
}

/** Waits until everything that is under way in memory has arrived. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
