/** What becomes of a command whose output is not taken. */

export interface OutputWatch {
  /** Why some of the output could not be written, such as a full disk; undefined as long as nothing was lost. */
  loss(): Promise<Error | undefined>;
}

/**
 * Without a listener a write that fails ends the process with a stack. A reader that has seen enough, as `head` has, is
 * no failure: the command goes on and its exit code counts. What is said on stderr may be lost; the answer goes on.
 */
export function watchOutput({
  stdout,
  stderr,
}: Pick<typeof process, 'stdout' | 'stderr'>): OutputWatch {
  let lost: Error | undefined;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') lost ??= error;
  });
  stderr.on('error', () => {});
  return {
    async loss() {
      // Behind everything that is on its way; an error is told a moment after the write.
      if (stdout.writableLength > 0) {
        await new Promise<void>((resolve) => stdout.write('', () => resolve()));
      }
      await new Promise<void>((resolve) => setImmediate(resolve));
      return lost;
    },
  };
}
