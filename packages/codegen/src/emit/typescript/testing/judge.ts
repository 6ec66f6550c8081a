import type { Method, Model, TypeExpression } from '@wirebox/protocol/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { toJsonSchema } from '../../json-schema/to-json-schema.ts';

/** ajv's opinion on values, by the JSON Schema of the model. */
export function createJudge(model: Model): (type: TypeExpression) => (value: unknown) => boolean {
  const options = { dialect: '2020-12', refPrefix: 'model#/$defs/' } as const;
  const ajv = new Ajv2020({ strict: false, strictNumbers: true, validateFormats: false });
  const $defs = Object.fromEntries(
    Object.entries(model.types).map(([name, { type }]) => [name, toJsonSchema(type, options)]),
  );
  ajv.addSchema({ $defs }, 'model');
  return (type) => {
    const validate = ajv.compile(toJsonSchema(type, options));
    // Nothing is no JSON value, although a schema without demands lets it pass.
    return (value) => value !== undefined && (validate(value) as boolean);
  };
}

export type Check = (value: unknown) => boolean;
export type CheckTable = { readonly [method: string]: Check };
export type Explain = (method: string, value: unknown) => { path: string; message: string }[];

/** The six tables of checks, each with the part of a method it is about and the function that explains it. */
export const TABLES = [
  ['params', 'checkParams', 'explainParams', 'request', 'clientToServer', 'params'],
  [
    'params',
    'checkNotificationParams',
    'explainNotificationParams',
    'notification',
    'clientToServer',
    'params',
  ],
  [
    'params',
    'checkServerRequestResult',
    'explainServerRequestResult',
    'request',
    'serverToClient',
    'result',
  ],
  ['results', 'checkResult', 'explainResult', 'request', 'clientToServer', 'result'],
  [
    'results',
    'checkNotification',
    'explainNotification',
    'notification',
    'serverToClient',
    'params',
  ],
  [
    'results',
    'checkServerRequestParams',
    'explainServerRequestParams',
    'request',
    'serverToClient',
    'params',
  ],
] as const;

/** What ajv has to say about one part of a method, with the leniency towards absent params added. */
export function judgeOf(
  judge: ReturnType<typeof createJudge>,
  method: Method,
  part: 'params' | 'result',
): Check {
  if (part === 'result') return judge(method.result ?? { kind: 'json' });
  const absent = (value: unknown) => value === undefined || value === null;
  const { params } = method;
  if (params === undefined) {
    const members = judge({ kind: 'object', properties: [] });
    return (value) => absent(value) || members(value);
  }
  const judged = judge(params);
  return (value) => (method.paramsOptional === true && absent(value)) || judged(value);
}
