/** What must not compile. The compiler is the test: an error that is expected and does not come is an error. */
import { failure, type Handler, type HandlersFor, reply } from '@wirebox/app-server-protocol';
import type { Context } from '../context.ts';

export const complete: HandlersFor<'mock', Context> = {
  'mock/experimentalMethod': () => ({}),
};

// @ts-expect-error a handler is missing
export const missing: HandlersFor<'mock', Context> = {};

export const unknownMethod: HandlersFor<'mock', Context> = {
  'mock/experimentalMethod': () => ({}),
  // @ts-expect-error the protocol has no such method
  'mock/nonsense': () => ({}),
};

export const declaredError: Handler<'account/read', Context> = () => failure('planTypeRequired');

// @ts-expect-error account/read does not declare this error
export const undeclaredError: Handler<'account/read', Context> = () => failure('logoutFailed');

// @ts-expect-error the error table has no such key
export const unknownError = () => failure('nonsense');

// @ts-expect-error this error needs its data
export const missingData = () => failure('logoutFailed');

// @ts-expect-error requiresOpenaiAuth is missing
export const incompleteResult: Handler<'account/read', Context> = () => ({ account: null });

export const wrongParams: Handler<'account/read', Context> = (_, params) => {
  // @ts-expect-error account/read has no such member
  void params.nonsense;
  return { account: null, requiresOpenaiAuth: true };
};

export const wrongNotification = () =>
  // @ts-expect-error the notification takes another shape
  reply({}, { method: 'account/updated', params: { authMode: 1 } });
