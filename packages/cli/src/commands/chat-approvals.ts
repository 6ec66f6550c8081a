import type { Client } from '@wirebox/client';
import type { Screen } from './chat-screen.ts';

/**
 * Servers that run commands ask first. This client has nothing to show a person what they would agree to, so it
 * declines, and the model goes on without.
 */
export function declineApprovals(client: Client, screen: Screen): void {
  client.handle('item/commandExecution/requestApproval', ({ command }) => {
    screen.warn(`declined to run ${command ?? 'a command'}`);
    return { decision: 'decline' };
  });
  client.handle('item/fileChange/requestApproval', () => {
    screen.warn('declined to change files');
    return { decision: 'decline' };
  });
}
