/** A method in full: who sends it, what it takes and gives, how it fails, and what it waits for. */
import type { Method, Model, Order, TypeExpression } from '@wirebox/protocol/model';
import { code, type Linker, prose, typeText } from './inline.ts';
import { typeBlocks } from './type-section.ts';

export interface MethodContext {
  model: Model;
  link: Linker;
  /** Whether the type is shown here, because nothing else uses it. */
  isInlined(name: string): boolean;
  /** Where the table of errors is. */
  errorTable: string;
}

export const senderOf = ({ direction }: Pick<Method, 'direction'>): string =>
  direction === 'clientToServer' ? 'client → server' : 'server → client';

export function methodBlocks(method: Method, context: MethodContext): string[] {
  const facts = [`${senderOf(method)} ${method.kind}`, method.stability, `since ${method.since}`];
  return [
    facts.join(' · '),
    ...(method.deprecated === undefined ? [] : [`**Deprecated:** ${prose(method.deprecated)}`]),
    ...(method.removed === undefined ? [] : [`**Removed** in ${method.removed}.`]),
    prose(method.description),
    ...paramsBlocks(method, context),
    ...(method.result === undefined ? [] : shown('Result', method.result, context)),
    ...errorBlocks(method, context),
    ...(method.order === undefined ? [] : [`**Order:** ${orderText(method.order)}`]),
  ];
}

function paramsBlocks(method: Method, context: MethodContext): string[] {
  if (method.params === undefined) return ['**Params:** none.'];
  const label = method.paramsOptional === true ? 'Params (may be left out)' : 'Params';
  return shown(label, method.params, context);
}

function shown(label: string, type: TypeExpression, { model, link, isInlined }: MethodContext) {
  if (type.kind !== 'ref') return [`**${label}:**`, ...typeBlocks(type, link)];
  const definition = model.types[type.name];
  if (definition === undefined || !isInlined(type.name)) {
    return [`**${label}:** ${typeText(type, link)}`];
  }
  return [
    `**${label}:** ${code(type.name)}. ${prose(definition.description)}`,
    ...typeBlocks(definition.type, link),
  ];
}

function errorBlocks(
  { kind, errors = [] }: Method,
  { model, errorTable }: MethodContext,
): string[] {
  if (kind === 'notification') return [];
  const common = `[those of every request](${errorTable})`;
  if (errors.length === 0) return [`**Errors:** only ${common}.`];
  const lines = errors.map((key) => {
    const error = model.errors[key];
    if (error === undefined) throw new Error(`The model has no error named ${key}`);
    const again = error.retry ? ' Can be tried again.' : '';
    return `- ${code(key)} (${error.code}): ${prose(error.description)}${again}`;
  });
  return [`**Errors,** besides ${common}:`, lines.join('\n')];
}

export function orderText({ mode, scope, by }: Order): string {
  const same = by === undefined ? '' : ` with the same ${code(by)}`;
  return mode === 'read'
    ? `runs beside other reads of ${code(scope)}${same}, after the writes that came before it.`
    : `runs alone among the requests for ${code(scope)}${same}, in the order of arrival.`;
}
