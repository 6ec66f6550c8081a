/** When an item began and ended. */
import { int64, nullable, optional } from '../shapes.ts';

/** Members that every item of a thread has. */
export const times = {
  completedAtMs: optional(
    nullable(int64()),
    'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
    { default: null },
  ),
  startedAtMs: optional(
    nullable(int64()),
    'When the item was started, in milliseconds since the epoch; null where it is not known.',
    { default: null },
  ),
};
