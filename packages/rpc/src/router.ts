/** From the name of a method to its handler: finds, checks, admits, orders, runs. Knows routes and no JSON. */
import type { IncomingCall } from './call.ts';
import { type ErrorFor, standardError, type WireError } from './errors.ts';
import type { Hold, Order, OrderMode } from './order.ts';
import type { Outcome } from './serving.ts';

export interface RouteOrder {
  readonly mode: OrderMode;
  readonly scope: string;
  /** A member of the params; requests with different values of it do not wait for each other. */
  readonly by?: string;
}

export interface Route<Context> {
  readonly params: 'none' | 'optional' | 'required';
  readonly order?: RouteOrder;
  /** Whether the params fit. Absent: any do. */
  check?(params: unknown): boolean;
  /** Whether the request is allowed now; called with params that fit, before it waits for its turn. */
  admit?(params: unknown, context: Context): WireError | undefined;
  run(params: unknown, context: Context, call: IncomingCall): Outcome | Promise<Outcome>;
}

export interface RouterOptions<Context> {
  readonly routes: ReadonlyMap<string, Route<Context>>;
  /** Shared by all connections whose requests wait for each other; needed if a route has an order. */
  readonly order?: Order;
  readonly errorFor?: ErrorFor;
  /** The error for a method without a route. */
  readonly miss?: (method: string) => WireError;
  /** The error for params that do not fit; may load what it needs to tell. */
  readonly explain?: (method: string, params: unknown) => WireError | Promise<WireError>;
}

export interface Router<Context> {
  dispatch(call: IncomingCall, context: Context): Outcome | Promise<Outcome>;
}

export function createRouter<Context>(options: RouterOptions<Context>): Router<Context> {
  const { routes, order, errorFor = standardError } = options;
  const miss = options.miss ?? ((method) => errorFor('methodNotFound', { method }));
  const explain = options.explain ?? ((method) => errorFor('invalidParams', { method }));

  const refuse = async (call: IncomingCall): Promise<Outcome> => ({
    error: await explain(call.method, call.params),
  });

  const runInTurn = (
    key: string,
    mode: OrderMode,
    route: Route<Context>,
    call: IncomingCall,
    context: Context,
  ): Outcome | Promise<Outcome> => {
    const hold = order!.enter(key, mode);
    if (hold !== undefined) {
      call.keep(hold);
      return route.run(call.params, context, call);
    }
    // Whoever holds the key may wait for the other side; those behind it must not shut the window then. Behind one
    // that does not, they may: it ends by itself, and until then the other side keeps its requests.
    const isOutside = call.leave();
    if (!isOutside && order!.isHeldOutside(key)) return { error: errorFor('overloaded', {}) };
    return new Promise((resolve, reject) => {
      let stopListening: (() => void) | undefined;
      let refused = false;
      const start = (turn: Hold) => {
        stopListening?.();
        if (refused) {
          turn.release();
          return;
        }
        if (isOutside) call.enter();
        call.keep(turn);
        try {
          resolve(call.gone ? unheard(errorFor) : route.run(call.params, context, call));
        } catch (error) {
          reject(error);
        }
      };
      order!.run(key, mode, start);
      if (isOutside) return;
      stopListening = order!.onHeldOutside(key, () => {
        refused = true;
        resolve({ error: errorFor('overloaded', {}) });
      });
    });
  };

  return {
    dispatch: (call, context) => {
      const { method, params } = call;
      const route = routes.get(method);
      if (route === undefined) return { error: miss(method) };
      if (!fits(route, params)) return refuse(call);
      const refusal = route.admit?.(params, context);
      if (refusal !== undefined) return { error: refusal };
      if (route.order === undefined) return route.run(params, context, call);
      return runInTurn(keyOf(route.order, params), route.order.mode, route, call, context);
    },
  };
}

/** Its turn has come, but nobody is there any more: the handler does not start, and this reaches nobody. */
const unheard = (errorFor: ErrorFor): Outcome => ({ error: errorFor('unfinished', {}) });

function fits<Context>(route: Route<Context>, params: unknown): boolean {
  if (route.params === 'none') return true;
  if (params === undefined || params === null) return route.params === 'optional';
  return route.check === undefined || route.check(params);
}

/** Invariant: requests of different scopes never share a key, as a scope holds no NUL. */
function keyOf({ scope, by }: RouteOrder, params: unknown): string {
  if (by === undefined) return scope;
  const value = (params as Record<string, unknown> | null | undefined)?.[by];
  return `${scope}\u0000${typeof value === 'string' ? value : JSON.stringify(value)}`;
}
