import { setImmediate as shown } from 'node:timers/promises';
import type { Client } from '@wirebox/client';
import type { Screen } from './chat-screen.ts';

/**
 * Servers that run commands ask first. This client has nothing to show a person what they would agree to, so it
 * declines, and the model goes on without. A handler is called at once, while notifications wait in their stream; by the
 * next turn of the loop those that came before have been read.
 */
export function declineApprovals(client: Client, screen: Screen): void {
  client.handle('item/commandExecution/requestApproval', async ({ command }) => {
    await shown();
    screen.warn(`declined to run ${command ?? 'a command'}`);
    return { decision: 'decline' };
  });
  client.handle('item/fileChange/requestApproval', async () => {
    await shown();
    screen.warn('declined to change files');
    return { decision: 'decline' };
  });
}
