/** Strict mode: everything the server sends is held against the protocol. Loaded only when asked for. */
import type {
  ClientRequestMethod,
  ServerNotificationMethod,
  ServerRequestMethod,
} from '@wirebox/app-server-protocol';
import { InvalidMessageError } from './errors.ts';

/** Undefined where the value fits, or where the protocol does not know the method. */
type Check = (method: string, value: unknown) => InvalidMessageError | undefined;

export interface Checks {
  readonly result: Check;
  readonly notification: Check;
  readonly serverRequest: Check;
}

export async function loadChecks(): Promise<Checks> {
  // Both at once: what is wrong has to be known before the next message is handed out.
  const [checks, explain] = await Promise.all([
    import('@wirebox/app-server-protocol/results'),
    import('@wirebox/app-server-protocol/explain'),
  ]);
  return {
    result: createCheck('result', checks.checkResult, (method, value) =>
      explain.explainResult(method as ClientRequestMethod, value),
    ),
    notification: createCheck('params', checks.checkNotification, (method, value) =>
      explain.explainNotification(method as ServerNotificationMethod, value),
    ),
    serverRequest: createCheck('params', checks.checkServerRequestParams, (method, value) =>
      explain.explainServerRequestParams(method as ServerRequestMethod, value),
    ),
  };
}

function createCheck(
  part: 'result' | 'params',
  table: Readonly<Record<string, (value: unknown) => boolean>>,
  explain: (method: string, value: unknown) => readonly { readonly path: string }[],
): Check {
  const checks = new Map(Object.entries(table));
  return (method, value) => {
    const fits = checks.get(method);
    if (fits === undefined || fits(value)) return undefined;
    return new InvalidMessageError(method, part, explain(method, value)[0]?.path ?? '');
  };
}
