import type { ThreadItem } from '@wirebox/app-server-protocol';

/** One item of a turn in a few words; undefined where it says nothing by itself. */
export function describeItem(item: ThreadItem): string | undefined {
  switch (item.type) {
    case 'userMessage':
      return `> ${item.content.map((part) => (part.type === 'text' ? part.text : `[${part.type}]`)).join(' ')}`;
    case 'agentMessage':
      return item.text;
    case 'reasoning':
      return undefined;
    case 'commandExecution':
      return `$ ${item.command}`;
    default:
      return `[${item.type}]`;
  }
}
