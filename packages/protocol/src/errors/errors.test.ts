import { expect, it } from 'vitest';
import { errors } from '../errors.ts';
import { accountErrors } from './account.ts';
import { configErrors } from './config.ts';
import type { ErrorSource } from './error-source.ts';
import { processErrors } from './process.ts';
import { requestErrors } from './request.ts';
import { threadErrors } from './thread.ts';

it('has every key in one table only', () => {
  const tables = [requestErrors, accountErrors, threadErrors, configErrors, processErrors];
  const keys = tables.flatMap((table) => Object.keys(table));
  expect(keys.sort()).toEqual(Object.keys(errors).sort());
});

it.each(Object.entries<ErrorSource>(errors))(
  'has the data that the text of %s speaks of',
  (_, error) => {
    const named = [...error.message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(error.data ?? {})).toEqual(expect.arrayContaining(named));
  },
);
