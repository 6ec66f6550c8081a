/** Rows of the tables, and the promises that a run has broken. */
import { median, table } from '../figures.ts';
import type { ExpiriesFigures } from './expiries.ts';
import type { KillsFigures } from './kills.ts';

const largest = (values: readonly number[]): number => Math.max(0, ...values);
const whole = (value: number): string => value.toFixed(0);

const expiriesHead = [
  'server',
  'processes',
  'authority',
  'arrival',
  'expiries',
  'refreshes',
  'reuse errors',
  'calls',
  'failed',
  'median ms',
  'longest ms',
];

export interface ExpiriesRow {
  readonly server: string;
  readonly processes: number;
  readonly latencyMs: number;
  readonly arrival: string;
  readonly figures: ExpiriesFigures;
}

export const failed = ({ failures }: ExpiriesFigures): number =>
  [...failures.values()].reduce((sum, count) => sum + count, 0);

export const printExpiries = (rows: readonly ExpiriesRow[]): string =>
  table(
    expiriesHead,
    rows.map(({ server, processes, latencyMs, arrival, figures }) => [
      server,
      String(processes),
      latencyMs === 0 ? 'at once' : `${latencyMs} ms`,
      arrival,
      String(figures.expiries),
      String(figures.refreshes),
      String(figures.reuses),
      String(figures.calls),
      String(failed(figures)),
      whole(median(figures.milliseconds)),
      whole(largest(figures.milliseconds)),
    ]),
  );

/** What clients were told, the most frequent first. */
export const printFailures = ({ failures }: ExpiriesFigures): string[] =>
  [...failures].sort(([, a], [, b]) => b - a).map(([reason, count]) => `  ${count} x ${reason}`);

const killsHead = [
  'killed',
  'kills',
  'before it is spent',
  'spent, not saved',
  'later',
  'broken files',
  'lost logins',
  'reuse errors',
  'lock kept',
  'longest lock ms',
  'processes left',
  'files left',
];

export interface KillsRow {
  readonly name: string;
  readonly figures: KillsFigures;
}

export const printKills = (rows: readonly KillsRow[]): string =>
  table(
    killsHead,
    rows.map(({ name, figures }) => [
      name,
      ...[figures.kills, figures.before, figures.between, figures.after].map(String),
      ...[figures.brokenFiles, figures.lost, figures.reuses, figures.heldLocks].map(String),
      whole(figures.longestLockMs),
      ...[figures.leftProcesses, figures.leftFiles].map(String),
    ]),
  );

export interface Promises {
  /** Notes that a promise is broken where `count` is not `expected`. */
  keep(what: string, count: number, expected: number): void;
  readonly broken: readonly string[];
}

export function createPromises(): Promises {
  const broken: string[] = [];
  return {
    broken,
    keep(what, count, expected) {
      if (count !== expected) broken.push(`${what}: ${count} instead of ${expected}`);
    },
  };
}
