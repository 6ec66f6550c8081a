// One use of the keyring, in a thread of its own: opening the connection and asking for the login of the keyring block,
// for seconds where the daemon is stopped. Plain JavaScript, as a worker is loaded by the runtime itself and not by
// whatever loads the source of the thread that starts it.
import { parentPort, workerData } from 'node:worker_threads';
import { Entry } from '@napi-rs/keyring';

/** @type {import('./keyring-node.ts').KeyringUse} */
const { service, account, change } = workerData;

function use() {
  // Unless told, the library falls back to the kernel's keyring on Linux, which forgets everything at the next start.
  const entry = new Entry(service, account, { linux: { store: 'secret-service' } });
  if (change === undefined) return entry.getPassword();
  if ('set' in change) return entry.setPassword(change.set);
  return entry.deletePassword();
}

/** @type {import('./keyring-node.ts').KeyringResult} */
let result;
try {
  result = { value: use() };
} catch (error) {
  result = { failed: error instanceof Error ? error.message : 'unknown error' };
}
parentPort?.postMessage(result);
