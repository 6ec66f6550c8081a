import type { TurnError } from '@wirebox/app-server-protocol';
import { expect, it } from 'vitest';
import { describeFailure, signInAdvice, tryOutAdvice } from './chat-advice.ts';

const answered = (httpStatusCode: number | null) => ({ httpConnectionFailed: { httpStatusCode } });

it.each<[string, TurnError['codexErrorInfo'], string, string[]]>([
  ['a login that is over', 'unauthorized', 'openai', [signInAdvice, tryOutAdvice]],
  ['a login that is refused', answered(401), 'openai', [signInAdvice, tryOutAdvice]],
  ['a key that is refused', answered(403), 'lab', ['is the key for model provider lab right?']],
  ['no network', answered(null), 'openai', [expect.stringContaining('network?'), tryOutAdvice]],
  ['a wrong address', answered(404), 'lab', [expect.stringContaining('address')]],
  ['a model that is not there', 'modelNotFound', 'openai', [expect.stringContaining('--model')]],
  ['a crowd', 'serverOverloaded', 'openai', [expect.stringContaining('in a while')]],
  ['a fault of the provider', answered(502), 'openai', []],
  ['a text that says it all', 'usageLimitExceeded', 'openai', []],
  ['nothing known', null, 'openai', []],
  ['nothing told', undefined, 'openai', []],
])('advises on %s', (_, codexErrorInfo, provider, advice) => {
  const [message, ...lines] = describeFailure(
    { message: 'It failed.', ...(codexErrorInfo !== undefined && { codexErrorInfo }) },
    provider,
  ).split('\n');
  expect(message).toBe('It failed.');
  expect(lines.map((line) => line.trim())).toEqual(advice);
});
