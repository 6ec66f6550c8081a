/** The system's own words for what failed, without any secret. */
export const toReason = (error: unknown): string =>
  error instanceof Error ? error.message : 'unknown error';

/** Awaits a use of a store; where it fails, the error begins with `what`. The texts are those of the real server. */
export async function explained<T>(what: string, use: Promise<T>): Promise<T> {
  try {
    return await use;
  } catch (error) {
    throw new Error(`${what}: ${toReason(error)}`, { cause: error });
  }
}
