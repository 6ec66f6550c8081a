import type { Model } from '@wirebox/protocol/model';
import { header } from './header.ts';

/** `server.ts`: the types of handler tables. Nothing in it depends on the model but through the type maps. */
export function serverFile(model: Model): string {
  return (
    header(model, 'The server stubs: what a handler gets and may answer, and tables of handlers.') +
    TEXT
  );
}

const TEXT = `import type { CommonErrorKey, ErrorData, ErrorKey } from './errors.ts';
import type {
  ClientRequestMethod,
  ErrorsOf,
  MethodsOf,
  ParamsOf,
  ResourceName,
  ResultOf,
  ServerNotificationMethod,
  ServerNotifications,
} from './methods.ts';

/** One notification of a server, told apart by \`method\`. */
export type ServerNotification = {
  [M in ServerNotificationMethod]: undefined extends ServerNotifications[M]['params']
    ? { method: M; params?: ServerNotifications[M]['params'] }
    : { method: M; params: ServerNotifications[M]['params'] };
}[ServerNotificationMethod];

/** Marks what \`reply\` and \`failure\` made, so that no result can be taken for it. */
const outcome: unique symbol = Symbol.for('wirebox.outcome');

/** A result together with what is to be sent to every client after it. */
export interface Reply<Result> {
  readonly [outcome]: 'reply';
  readonly result: Result;
  readonly notifications: readonly ServerNotification[];
}

/** An error of the table as the answer. */
export interface Failure<Key extends ErrorKey = ErrorKey> {
  readonly [outcome]: 'failure';
  readonly key: Key;
  readonly data: ErrorData[Key];
}

/** Answers with \`result\` and, once the answer is out, broadcasts the notifications in order. */
export function reply<Result>(
  result: Result,
  ...notifications: ServerNotification[]
): Reply<Result> {
  return { [outcome]: 'reply', result, notifications };
}

/** Absent for errors without data, optional where every member of the data is. */
export type FailureArguments<Key extends ErrorKey> = ErrorData[Key] extends undefined
  ? []
  : Record<never, never> extends ErrorData[Key]
    ? [data?: ErrorData[Key]]
    : [data: ErrorData[Key]];

/** Answers with an error that the method declares, or with one that every request can meet. */
export function failure<Key extends ErrorKey>(
  key: Key,
  ...[data]: FailureArguments<Key>
): Failure<Key> {
  return { [outcome]: 'failure', key, data: data as ErrorData[Key] };
}

export const isReply = (answer: unknown): answer is Reply<unknown> => outcomeOf(answer) === 'reply';

export const isFailure = (answer: unknown): answer is Failure => outcomeOf(answer) === 'failure';

function outcomeOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && outcome in answer
    ? answer[outcome]
    : undefined;
}

/** Stands in a handler table for a request that this server knows but does not serve. */
export const notServed: unique symbol = Symbol.for('wirebox.notServed');

export type NotServed = typeof notServed;

/** Without this a failure of any key would pass for a result whose members are all optional. */
type Plain<Result> = Result extends object
  ? Result & { readonly [outcome]?: never }
  : Result;

export type HandlerOutcome<M extends ClientRequestMethod> =
  | Plain<ResultOf<M>>
  | Reply<ResultOf<M>>
  | Failure<ErrorsOf<M> | CommonErrorKey>;

export type Handler<M extends ClientRequestMethod, Context> = (
  context: Context,
  params: ParamsOf<M>,
) => HandlerOutcome<M> | Promise<HandlerOutcome<M>>;

/** Every request of the protocol, served or said not to be. */
export type Handlers<Context> = {
  readonly [M in ClientRequestMethod]: Handler<M, Context> | NotServed;
};

/** Every request of one resource, served or said not to be. */
export type HandlersFor<R extends ResourceName, Context> = {
  readonly [M in MethodsOf<R>]: Handler<M, Context> | NotServed;
};
`;
