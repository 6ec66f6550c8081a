/**
 * The closed table of wire errors. Every error carries `data.key`, so nobody has to match on prose; where the real
 * server has a text for the case, it is that text, because its clients match on it. `{name}` stands for a member of
 * `data`.
 */
import { accountErrors } from './errors/account.ts';
import { configErrors } from './errors/config.ts';
import type { ErrorSource } from './errors/error-source.ts';
import { processErrors } from './errors/process.ts';
import { requestErrors } from './errors/request.ts';
import { threadErrors } from './errors/thread.ts';

export type { ErrorSource };

export const errors = {
  ...requestErrors,
  ...accountErrors,
  ...threadErrors,
  ...configErrors,
  ...processErrors,
} as const satisfies Record<string, ErrorSource>;

export type ErrorKey = keyof typeof errors;
