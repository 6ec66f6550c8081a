/** No child outlives an orderly exit of this process. */
import type { ChildProcess } from 'node:child_process';

/** Of the process, not of a client: a listener for each child would run into the limit for listeners. */
const children = new Set<ChildProcess>();

export function killAtExit(child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (children.size === 0) process.on('exit', killAll);
  children.add(child);
  child.once('exit', () => {
    children.delete(child);
    if (children.size === 0) process.off('exit', killAll);
  });
}

/** Nothing can be waited for any more, so there is no gentler way that is sure. */
function killAll(): void {
  for (const child of children) child.kill('SIGKILL');
}
