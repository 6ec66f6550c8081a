import type { RolloutLine } from './rollout-line.ts';

/** The lines up to the end of one turn, or to the beginning of another; all of them where no turn is named. */
export function cutLines(
  lines: readonly RolloutLine[],
  lastTurnId: string | null,
  beforeTurnId: string | null,
): { lines: readonly RolloutLine[] } | { missing: string } {
  const starts = lines.flatMap(({ type, payload }, index) => {
    const isStart =
      type === 'event_msg' && (payload.type === 'task_started' || payload.type === 'turn_started');
    return isStart ? [{ index, turnId: payload.turn_id }] : [];
  });
  const at = (turnId: string) => starts.findIndex((start) => start.turnId === turnId);
  let end = lines.length;
  if (lastTurnId !== null) {
    const last = at(lastTurnId);
    if (last < 0) return { missing: lastTurnId };
    end = starts[last + 1]?.index ?? end;
  }
  if (beforeTurnId !== null) {
    const before = starts[at(beforeTurnId)];
    if (before === undefined) return { missing: beforeTurnId };
    end = Math.min(end, before.index);
  }
  return { lines: lines.slice(0, end) };
}
