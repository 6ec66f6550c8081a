/** A server with a model provider of its own, and a client that talks: what most tests of threads and turns need. */
import type { Thread, Turn } from '@wirebox/app-server-protocol';
import { createTestServer, type TestClient, type TestServer, testHome } from '../testing.ts';
import { type FakeModelProvider, startModelProvider } from './model-provider.ts';
import { createFakePorts, type FakePorts } from './ports.ts';

export interface Conversation {
  readonly server: TestServer;
  readonly ports: FakePorts;
  readonly provider: FakeModelProvider;
  readonly client: TestClient;
  /** Starts a thread of the client, or of another one. */
  startThread(params?: object, by?: TestClient): Promise<Thread>;
  /** Says something and gives the turn as it was when it had ended. */
  say(threadId: string, text: string, params?: object, by?: TestClient): Promise<Turn>;
  /** The lines of the only rollout. */
  rollout(): { type: string; ordinal?: number; payload: Record<string, unknown> }[];
  close(): Promise<void>;
}

export interface ConversationOptions {
  /** TOML; members of `[model_providers.lab]` go into `provider`. */
  readonly config?: string;
  readonly provider?: string;
  readonly files?: Readonly<Record<string, string>>;
}

export const textInput = (text: string) => [{ type: 'text', text }];

export async function openConversation({
  config = '',
  provider: members = '',
  files = {},
}: ConversationOptions = {}): Promise<Conversation> {
  const provider = await startModelProvider();
  const ports = createFakePorts();
  const head = `model = "mock-model"\nmodel_provider = "lab"\napproval_policy = "never"\n${config}\n`;
  const table = `[model_providers.lab]\nname = "Lab"\nbase_url = "${provider.baseUrl}"\n`;
  const retries = members.includes('retries')
    ? ''
    : 'stream_max_retries = 0\nrequest_max_retries = 0\n';
  ports.disk.set(`${testHome}/config.toml`, `${head}${table}${retries}${members}\n`);
  for (const [name, text] of Object.entries(files)) ports.disk.set(`${testHome}/${name}`, text);
  const server = createTestServer({}, ports);
  const client = await server.initialize({ experimentalApi: true });

  return {
    server,
    ports,
    provider,
    client,
    async startThread(params = {}, by = client) {
      const { thread } = (await by.request('thread/start', { cwd: '/project', ...params })) as {
        thread: Thread;
      };
      return thread;
    },
    async say(threadId, text, params = {}, by = client) {
      const started = (await by.request('turn/start', {
        threadId,
        input: textInput(text),
        ...params,
      })) as { turn: Turn };
      const ended = await by.hears<{ turn: Turn }>(
        'turn/completed',
        ({ turn }) => turn.id === started.turn.id,
      );
      return ended.turn;
    },
    rollout() {
      const paths = [...ports.disk.keys()].filter((path) => path.includes('/rollout-'));
      if (paths.length !== 1) throw new Error(`there are ${paths.length} rollouts`);
      return (ports.disk.get(paths[0] ?? '') ?? '')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    },
    async close() {
      await server.close();
      await provider.close();
    },
  };
}
