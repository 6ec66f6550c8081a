/** One of the two models that are compared, and what is known about where it comes from. */
import type { Direction, Method, Model, TypeExpression } from '@wirebox/protocol/model';
import type { Flow, Mix } from './finding.ts';

export interface Side {
  /** How people call it: a file, a release, a revision. */
  label: string;
  model: Model;
  /**
   * `stated`: enums and unions say whether they are open. `by-direction`: the source may not say it; a client has to
   * keep what it does not know all the same, a server keeps it only where the source says so.
   */
  openness: 'stated' | 'by-direction';
  /** Requests for whose answer the source gives no type. */
  unanswered: ReadonlySet<string>;
  /** Kinds of message that the source says nothing about, so that their absence means nothing. */
  silentOn: readonly Pick<Method, 'kind' | 'direction'>[];
}

export interface Sides {
  old: Side;
  new: Side;
}
export type SideName = keyof Sides;

/** How a type is read: as it says itself, or as if every enum and union were open or closed. */
export type Openness = 'stated' | 'open' | 'closed';

/** Named types, and how they are read. */
export interface Reading {
  types: Model['types'];
  openness: Openness;
}

/** How a side reads what comes in a flow. */
export const readingOf = ({ model, openness }: Side, flow: Flow): Reading => ({
  types: model.types,
  openness: openness === 'by-direction' && flow === 'output' ? 'open' : 'stated',
});

export const isOpen = (open: boolean, { openness }: Reading): boolean =>
  openness === 'stated' ? open : openness === 'open';

/** Who sends in a mix: the client what is input, the server what is output. */
export const senderIn = (mix: Mix, flow: Flow): SideName =>
  (mix === 'oldClient') === (flow === 'input') ? 'old' : 'new';

export const otherSide = (side: SideName): SideName => (side === 'old' ? 'new' : 'old');

/** In which flow the params, or the answer, of a method travel. */
export const flowOf = (direction: Direction, part: 'params' | 'result'): Flow =>
  (direction === 'clientToServer') === (part === 'params') ? 'input' : 'output';

/** The second opinion: whether a value fits a type, by other means than ours. */
export type Judge = (
  side: Side,
  openness: Openness,
  type: TypeExpression,
  value: unknown,
) => boolean;
