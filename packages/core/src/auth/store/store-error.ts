import { toDetail } from '../detail.ts';

/** Awaits a use of a store; where it fails, the error begins with `what`. The texts are those of the real server. */
export async function explained<T>(what: string, use: Promise<T>): Promise<T> {
  try {
    return await use;
  } catch (error) {
    throw new Error(`${what}: ${toDetail(error)}`, { cause: error });
  }
}
