/** Where the rollout of a thread lies: `sessions/YYYY/MM/DD/rollout-YYYY-MM-DDTHH-MM-SS-<id>.jsonl`, in local time. */

export interface RolloutName {
  readonly id: string;
  /** The start of the thread as the name has it: local time without zone, to the second. */
  readonly started: string;
}

const namePattern =
  /^rollout-(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2})-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.jsonl$/;

const two = (number: number): string => String(number).padStart(2, '0');

/** Path below the state directory for a thread that starts now. */
export function rolloutPath(id: string, nowMs: number): string {
  const now = new Date(nowMs);
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())];
  const time = [two(now.getHours()), two(now.getMinutes()), two(now.getSeconds())];
  return `sessions/${day.join('/')}/rollout-${day.join('-')}T${time.join('-')}-${id}.jsonl`;
}

export function parseRolloutName(name: string): RolloutName | undefined {
  const [, started, id] = namePattern.exec(name) ?? [];
  return started === undefined || id === undefined ? undefined : { id, started };
}

/** The folder of the day, below the state directory, of a file that comes back from the archive. */
export function dayFolder({ started }: RolloutName): string {
  const [year, month, day] = started.slice(0, 10).split('-');
  return `sessions/${year}/${month}/${day}`;
}
