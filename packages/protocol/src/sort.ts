/** How lists are sorted. */
import { closedEnum } from './shapes.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const SortDirection = closedEnum(
  'SortDirection',
  'Order of a list: ascending (`asc`) or descending (`desc`).',
  ['asc', 'desc'],
);
