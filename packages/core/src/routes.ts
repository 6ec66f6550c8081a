/** From the generated method table and the handler tables to routes. A resource is loaded when it is first asked for. */
import {
  type ClientRequestMethod,
  clientRequests,
  experimentalUse,
  type HandlersFor,
  isFailure,
  isReply,
  notServed,
  type ResourceName,
  type ServerNotification,
} from '@wirebox/app-server-protocol';
import { checkParams } from '@wirebox/app-server-protocol/params';
import type { Outcome, Route, WireError } from '@wirebox/rpc';
import { jobOf } from './afterwards.ts';
import type { Context } from './context.ts';
import { initialize } from './handlers/initialize.ts';
import { unknownWordIn } from './known-values.ts';
import { toWireError } from './wire-error.ts';

type Tables = {
  readonly [R in ServedResource]: () => HandlersFor<R, Context> | Promise<HandlersFor<R, Context>>;
};

/** The resources of which at least one request is served; each has a file in `handlers/`. */
type ServedResource = 'account' | 'initialize' | 'mock' | 'model' | 'thread' | 'turn';

/** Where the handlers of each resource are. */
export const handlerTables: Tables = {
  account: async () => (await import('./handlers/account.ts')).account,
  initialize: () => initialize,
  mock: async () => (await import('./handlers/mock.ts')).mock,
  model: async () => (await import('./handlers/model.ts')).model,
  thread: async () => (await import('./handlers/thread.ts')).thread,
  turn: async () => (await import('./handlers/turn.ts')).turn,
};

const isServed = (resource: ResourceName): resource is ServedResource =>
  Object.hasOwn(handlerTables, resource);

type Answer = (context: Context, params: unknown) => unknown;
type Table = Readonly<Record<string, Answer | typeof notServed>>;

export type Broadcast = (notification: ServerNotification) => void;

function toOutcome(answer: unknown, broadcast: Broadcast): Outcome {
  if (isFailure(answer)) return { error: toWireError(answer.key, answer.data ?? {}) };
  if (!isReply(answer)) return { result: answer };
  const { result, notifications } = answer;
  const after = () => {
    notifications.forEach(broadcast);
    jobOf(answer)?.();
  };
  return { result, after };
}

const hasChoices = (resource: ResourceName) => resource === 'thread' || resource === 'turn';

/** What every request has to pass once its params fit: known words, the handshake, then the experimental gate. */
function admit(
  method: ClientRequestMethod,
  params: unknown,
  { session }: Context,
): WireError | undefined {
  const unknown = hasChoices(clientRequests[method].resource) ? unknownWordIn(params) : undefined;
  if (unknown !== undefined) return toWireError('invalidParams', { ...unknown });
  const open = session.client !== undefined;
  if (method === 'initialize') return open ? toWireError('alreadyInitialized') : undefined;
  if (!open) return toWireError('notInitialized');
  const reason = session.experimentalApi ? undefined : experimentalUse(method, params);
  return reason === undefined ? undefined : toWireError('experimentalApiRequired', { reason });
}

function toRoute(method: ClientRequestMethod, broadcast: Broadcast): Route<Context> {
  const { resource, params, order } = clientRequests[method];
  let answer: Answer | typeof notServed | undefined;

  // The table of the resource is typed method by method; from here on the check of the params vouches for the types.
  const find = (table: object): typeof answer => (table as Table)[method];
  const run = (params: unknown, context: Context): Outcome | Promise<Outcome> => {
    if (answer === undefined && isServed(resource)) {
      const table = handlerTables[resource]();
      if (table instanceof Promise) {
        return table.then((loaded) => {
          answer = find(loaded);
          return run(params, context);
        });
      }
      answer = find(table);
    }
    if (answer === undefined || answer === notServed) {
      return { error: toWireError('methodNotServed', { method }) };
    }
    const result = answer(context, params);
    return result instanceof Promise
      ? result.then((settled) => toOutcome(settled, broadcast))
      : toOutcome(result, broadcast);
  };

  return {
    params,
    ...(order && { order }),
    check: checkParams[method],
    admit: (given, context) => admit(method, given, context),
    run,
  };
}

export const createRoutes = (broadcast: Broadcast): ReadonlyMap<string, Route<Context>> =>
  new Map(
    (Object.keys(clientRequests) as ClientRequestMethod[]).map((method) => [
      method,
      toRoute(method, broadcast),
    ]),
  );
