/** What went wrong in a turn, and what the person can do about it. */
import type { TurnError } from '@wirebox/app-server-protocol';

export const signInAdvice = 'sign in with:  wirebox login';
export const tryOutAdvice =
  'or try it out without a key and a network:  wirebox chat -c model_provider=echo';

/** The first line is what the server says; the others, indented, are advice. */
export function describeFailure(
  { message, codexErrorInfo }: TurnError,
  modelProvider: string,
): string {
  const advice = adviseOn(codexErrorInfo, modelProvider);
  return [message, ...advice.map((line) => `  ${line}`)].join('\n');
}

function adviseOn(info: TurnError['codexErrorInfo'], modelProvider: string): string[] {
  switch (info) {
    case 'unauthorized':
      return [signInAdvice, tryOutAdvice];
    case 'modelNotFound':
      return ['choose another model with --model'];
    case 'serverOverloaded':
    case 'internalServerError':
    case 'rateLimitExceeded':
      return ['ask again in a while, or choose another model with --model'];
    default:
      if (typeof info !== 'object' || info === null || !('httpConnectionFailed' in info)) return [];
      return adviseOnAnswer(toStatus(info.httpConnectionFailed), modelProvider);
  }
}

/** Null where there was no answer; undefined where a newer server tells otherwise than this version knows. */
function toStatus(failed: unknown): number | null | undefined {
  const isObject = typeof failed === 'object' && failed !== null && 'httpStatusCode' in failed;
  const status = isObject ? failed.httpStatusCode : undefined;
  return typeof status === 'number' || status === null ? status : undefined;
}

function adviseOnAnswer(status: number | null | undefined, modelProvider: string): string[] {
  switch (status) {
    case null:
      return [
        `model provider ${modelProvider} could not be reached; is there a network?`,
        tryOutAdvice,
      ];
    case 401:
    case 403:
      return modelProvider === 'openai'
        ? [signInAdvice, tryOutAdvice]
        : [`is the key for model provider ${modelProvider} right?`];
    case 404:
      return [
        `is the address of model provider ${modelProvider} right, and the name of the model?`,
      ];
    default:
      return [];
  }
}
