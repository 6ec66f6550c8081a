/** Enough to keep the disk busy, and far below the number of files that a process may have open. */
const AT_ONCE = 32;

/** Runs `work` on every item, some at a time; rejects as soon as one fails, and then begins no other. */
export async function inParallel<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items].values();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (const item of queue) {
      if (failed) return;
      try {
        await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
