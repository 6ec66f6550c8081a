/**
 * A turn with the client: asks one question, prints the answer while it comes, and what it has cost.
 *
 *   node --conditions=source --import tsx examples/ask-a-question.ts 'What is a wire?'
 *   node --conditions=source --import tsx examples/ask-a-question.ts 'What is a wire?' codex app-server
 *
 * Without a server of yours it is our own, with a provider that needs neither a key nor a network and asks no model.
 * `wirebox chat` does the same at length: packages/cli/src/commands/chat-turn.ts.
 */
import { fileURLToPath } from 'node:url';
import { spawnAppServer } from '@wirebox/client/node';

const wirebox = fileURLToPath(new URL('../packages/cli/bin/wirebox.js', import.meta.url));
const ours = [process.execPath, wirebox, 'app-server', '-c', 'model_provider=echo'];

const [question = 'What is a wire?', ...given] = process.argv.slice(2);
const [command = '', ...args] = given.length > 0 ? given : ours;

await using client = await spawnAppServer({
  command,
  args,
  clientInfo: { name: 'ask_a_question', title: 'Example', version: '1.0.0' },
});

const { thread, model } = await client.threadStart({});
console.log(`model: ${model}`);

// From here on all notifications are kept, so none is missed between the request and the loop.
const notifications = client.notifications();
const { turn } = await client.turnStart({
  threadId: thread.id,
  input: [{ type: 'text', text: question }],
});
// To stop it half way: client.turnInterrupt({ threadId: thread.id, turnId: turn.id })

for await (const { method, params } of notifications) {
  if (method === 'item/agentMessage/delta') process.stdout.write(params.delta);
  if (method === 'item/completed' && params.item.type === 'agentMessage') console.log();
  if (method === 'error' && params.willRetry) console.error(params.error.message);
  if (method === 'thread/tokenUsage/updated') {
    console.log(`${params.tokenUsage.last.totalTokens} tokens`);
  }
  if (method === 'turn/completed' && params.turn.id === turn.id) {
    const { status, error } = params.turn;
    console.log(error ? `${status}: ${error.message}` : status);
    process.exitCode = status === 'completed' ? 0 : 1;
    // Leaving the loop ends the stream, and the end of the file the server.
    break;
  }
}
