/**
 * The keyring of the desktop: the Secret Service on Linux, the Keychain on macOS, the Credential Manager on Windows. Each
 * use has a worker to itself, so neither the event loop nor the pool of file operations ever waits for a keyring.
 */
import { Worker } from 'node:worker_threads';
import type { Keyring } from './ports.ts';

/** Without a change the entry is read. */
export interface KeyringUse {
  readonly service: string;
  readonly account: string;
  readonly change?: { readonly set: string } | { readonly delete: true };
}

export type KeyringResult =
  | { value: unknown }
  /** In the words of the system; the library has one code for everything. */
  | { failed: string };

/** Long enough for a person who is asked for a password or a permission. */
const answerWithinMs = 30_000;

const workerFile = new URL('keyring-worker-node.js', import.meta.url);

/** Tests give a worker and a limit of their own. */
export function createNodeKeyring(limitMs = answerWithinMs, file: URL = workerFile): Keyring {
  const use = (data: KeyringUse): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(file, { workerData: data, execArgv: [] });
      const fail = (reason: string) => settle(() => reject(new Error(reason)));
      const timer = setTimeout(() => {
        fail(`no answer within ${limitMs / 1000} s`);
        // Takes effect when the call into the system returns; nobody waits for it.
        void worker.terminate();
      }, limitMs);
      const settle = (end: () => void) => {
        clearTimeout(timer);
        worker.unref();
        end();
      };
      worker.once('message', (result: KeyringResult) =>
        'failed' in result ? fail(result.failed) : settle(() => resolve(result.value)),
      );
      // The library itself could not be loaded, or the worker came to an end without an answer.
      worker.once('error', (error) => fail(error.message.split('\n', 1)[0] ?? error.name));
      worker.once('exit', () => fail('the keyring worker ended without an answer'));
    });

  return {
    async get(service, account) {
      const secret = await use({ service, account });
      return typeof secret === 'string' ? secret : undefined;
    },
    async set(service, account, secret) {
      await use({ service, account, change: { set: secret } });
    },
    delete: async (service, account) =>
      (await use({ service, account, change: { delete: true } })) === true,
  };
}
