/** What the parts of the walk share: where they are, how a side is read, whom they tell. */
import type { TypeExpression } from '@wirebox/protocol/model';
import type { Bare, Step } from '../fact.ts';
import type { Flow } from '../finding.ts';
import type { ShapeOf } from '../shape.ts';
import type { SideName } from '../side.ts';

export interface Here {
  old: TypeExpression;
  new: TypeExpression;
  /** From the definition, or the message, that the walk is in. */
  steps: readonly Step[];
}

export interface Walker {
  flow: Flow;
  shapeOf: Record<SideName, ShapeOf>;
  /** Whether a side keeps what it does not know, at a type that says `open` of itself. */
  isOpen(side: SideName, open: boolean): boolean;
  report(here: Here, fact: Bare): void;
  /** Goes one step in. Two names lead to a place of their own, which is walked once. */
  descend(here: Here, step: Step): void;
}

export const isExperimental = (one: { stability?: string | undefined }): boolean =>
  one.stability === 'experimental';

/** As a part of a report or a step, only where it is so. */
export const gate = (...parts: { stability?: string | undefined }[]): { experimental?: true } =>
  parts.every(isExperimental) ? { experimental: true } : {};
