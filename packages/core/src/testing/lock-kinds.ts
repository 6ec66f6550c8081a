import { loadTryLock } from '../lock-file-node.ts';
import { createNodeLocks } from '../locks-node.ts';
import type { Locks } from '../ports.ts';
import { createFakePorts } from './ports.ts';

/** `socket` is what stands in where the addon has no build. */
export type LockKind = 'file' | 'socket';

const missing = () =>
  Promise.reject(Object.assign(new Error('no build'), { code: 'ADDON_NOT_FOUND' }));

export const createLocksOf = (kind: LockKind): Locks =>
  createNodeLocks(createFakePorts().log, kind === 'file' ? loadTryLock : missing, 'linux');
