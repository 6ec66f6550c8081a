/** How a method is defined: one value each, collected by `registry.ts`. */
import type * as Type from 'typebox';
import type { ErrorKey } from './errors.ts';
import type { Order, Stability } from './model.ts';

interface Common {
  description: string;
  /** Absent: the method takes no params. */
  params?: Type.TSchema;
  /** Set where `params` may be left out or null although the method has some. */
  paramsOptional?: true;
  stability: Stability;
  /** First release of the protocol that had it, as far as the release lists go back (0.61.0). */
  since: string;
  removed?: string;
  deprecated?: string;
}

export interface RequestSource extends Common {
  result: Type.TSchema;
  /** Keys of the error table that this request can end with, besides the common ones. */
  errors?: readonly ErrorKey[];
  /** Which other requests this one waits for, until it is answered; absent: none. What may take long has none. */
  order?: Order;
}

export interface RequestDefinition extends RequestSource {
  kind: 'request';
  method: string;
  direction: 'clientToServer' | 'serverToClient';
}

export interface NotificationDefinition extends Common {
  kind: 'notification';
  method: string;
  direction: 'clientToServer' | 'serverToClient';
}

export type MethodDefinition = RequestDefinition | NotificationDefinition;

/** A request that clients send and the server answers. */
export const request = (method: string, source: RequestSource): RequestDefinition => ({
  kind: 'request',
  direction: 'clientToServer',
  method,
  ...source,
});

/** A request that the server sends and the client answers. */
export const serverRequest = (method: string, source: RequestSource): RequestDefinition => ({
  kind: 'request',
  direction: 'serverToClient',
  method,
  ...source,
});

/** A notification that the server sends. */
export const notification = (method: string, source: Common): NotificationDefinition => ({
  kind: 'notification',
  direction: 'serverToClient',
  method,
  ...source,
});

/** A notification that clients send. */
export const clientNotification = (method: string, source: Common): NotificationDefinition => ({
  kind: 'notification',
  direction: 'clientToServer',
  method,
  ...source,
});

/** Runs together with other reads of the same scope, and after the writes that came before it. */
export const read = (scope: string, by?: string): Order => ({
  mode: 'read',
  scope,
  ...(by === undefined ? {} : { by }),
});

/** Runs alone within its scope. `by` names the member of the params that tells one scope from the next. */
export const write = (scope: string, by?: string): Order => ({
  mode: 'write',
  scope,
  ...(by === undefined ? {} : { by }),
});
