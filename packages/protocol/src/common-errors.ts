/**
 * The errors that every request can meet, whatever the protocol is about. Peers answer with them by themselves, so no
 * table does without.
 */
import { type ErrorSource, errors } from './errors.ts';

export const commonErrors: Readonly<Record<string, ErrorSource>> = Object.fromEntries(
  Object.entries<ErrorSource>(errors).filter(([, { common }]) => common === true),
);
