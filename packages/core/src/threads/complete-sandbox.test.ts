import { afterEach, expect, it } from 'vitest';
import { type Conversation, openConversation } from '../testing/conversation.ts';

let lab: Conversation;
afterEach(() => lab.close());

it('takes a sandbox policy for what it means, whatever is left out of it', async () => {
  lab = await openConversation();
  const { id } = await lab.startThread({ sandbox: 'workspace-write' });
  const policies = [
    { type: 'workspaceWrite' },
    { type: 'readOnly' },
    { type: 'externalSandbox' },
    { type: 'workspaceWrite', networkAccess: true, writableRoots: ['/elsewhere'] },
    { type: 'dangerFullAccess' },
  ];
  for (const sandboxPolicy of policies) await lab.say(id, 'Hello', { sandboxPolicy });
  // The first one is what the thread has been started with: no change to tell of.
  const told = lab.client.heard.flatMap(({ method, params }) =>
    method === 'thread/settings/updated'
      ? [(params as { threadSettings: { sandboxPolicy: unknown } }).threadSettings.sandboxPolicy]
      : [],
  );
  expect(told).toEqual([
    { type: 'readOnly', networkAccess: false },
    { type: 'externalSandbox', networkAccess: 'restricted' },
    {
      type: 'workspaceWrite',
      writableRoots: ['/elsewhere'],
      networkAccess: true,
      excludeTmpdirEnvVar: false,
      excludeSlashTmp: false,
    },
    { type: 'dangerFullAccess' },
  ]);
});
