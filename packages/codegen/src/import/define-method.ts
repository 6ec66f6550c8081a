/** A method of the model as the call that defines it. */
import type { Method } from '@wirebox/protocol/model';
import { toExpression } from './define-type.ts';
import { call, type Expression, object, text } from './expression.ts';

const HELPERS = {
  clientToServer: { request: 'request', notification: 'clientNotification' },
  serverToClient: { request: 'serverRequest', notification: 'notification' },
} as const;

const known = () => false;

export function defineMethod(method: Method): Expression {
  const { params, result } = method;
  return call(
    HELPERS[method.direction][method.kind],
    text(method.method),
    object(
      [
        ['description', text(method.description)],
        ['params', params === undefined ? undefined : toExpression(params, known)],
        ['paramsOptional', method.paramsOptional === true ? 'true' : undefined],
        ['result', result === undefined ? undefined : toExpression(result, known)],
        ['stability', text(method.stability)],
        ['since', text(method.since)],
      ],
      true,
    ),
  );
}
