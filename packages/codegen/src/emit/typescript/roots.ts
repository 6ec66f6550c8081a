import type { Method, Model, TypeExpression } from '@wirebox/protocol/model';
import { pascalCase } from '../../names.ts';

/** A type that stands in a method or in the error table, not among the named types. */
export interface RootType {
  owner: string;
  type: TypeExpression;
  /** That of the method; absent in the error table. */
  resource?: string;
}

export const paramsOwner = (method: Method): string => `${pascalCase(method.name)}Params`;
export const resultOwner = (method: Method): string => `${pascalCase(method.name)}Result`;
export const errorOwner = (key: string): string => `${pascalCase(key)}Data`;

export function rootTypes(model: Model): RootType[] {
  const ofMethods = model.methods.flatMap((method) => {
    const { params, result, resource } = method;
    return [
      ...(params === undefined ? [] : [{ owner: paramsOwner(method), type: params, resource }]),
      ...(result === undefined ? [] : [{ owner: resultOwner(method), type: result, resource }]),
    ];
  });
  const ofErrors = Object.entries(model.errors).map(([key, { data }]) => ({
    owner: errorOwner(key),
    type: { kind: 'object' as const, properties: data },
  }));
  return [...ofMethods, ...ofErrors];
}

type Kind = Method['kind'];
type Direction = Method['direction'];

/** The four tables every emitted file is about. */
export const methodsOf = (model: Model, kind: Kind, direction: Direction): Method[] =>
  model.methods.filter((method) => method.kind === kind && method.direction === direction);

export const clientRequests = (model: Model): Method[] =>
  methodsOf(model, 'request', 'clientToServer');
export const serverRequests = (model: Model): Method[] =>
  methodsOf(model, 'request', 'serverToClient');
export const clientNotifications = (model: Model): Method[] =>
  methodsOf(model, 'notification', 'clientToServer');
export const serverNotifications = (model: Model): Method[] =>
  methodsOf(model, 'notification', 'serverToClient');
