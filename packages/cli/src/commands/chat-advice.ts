/** What went wrong in a turn, and what the person can do about it. */
import type { ThreadTokenUsage, TurnError } from '@wirebox/app-server-protocol';

export const signInAdvice = 'sign in with:  wirebox login';
export const tryOutAdvice =
  'or try it out without a key and a network:  wirebox chat -c model_provider=echo';

export function describeFailure({ message, codexErrorInfo }: TurnError): string {
  return [message, ...adviseOn(codexErrorInfo).map((line) => `  ${line}`)].join('\n');
}

function adviseOn(info: TurnError['codexErrorInfo']): string[] {
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
      return typeof info === 'object' ? adviseOnConnection(info) : [];
  }
}

function adviseOnConnection(info: object | null): string[] {
  if (info === null || !('httpConnectionFailed' in info)) return [];
  const { httpStatusCode } = info.httpConnectionFailed as { httpStatusCode?: number | null };
  if (httpStatusCode === 401 || httpStatusCode === 403) return [signInAdvice, tryOutAdvice];
  if (httpStatusCode === 404) return ['is the address of the model provider right, and the model?'];
  if (typeof httpStatusCode === 'number') return [];
  return ['the model provider could not be reached; is there a network?', tryOutAdvice];
}

const count = (tokens: number): string => tokens.toLocaleString('en-US');

export function describeUsage({ last, total }: ThreadTokenUsage): string {
  const cached = last.cachedInputTokens > 0 ? ` (${count(last.cachedInputTokens)} cached)` : '';
  const reasoned =
    last.reasoningOutputTokens > 0 ? ` (${count(last.reasoningOutputTokens)} reasoning)` : '';
  return (
    `tokens: ${count(last.inputTokens)} in${cached}, ${count(last.outputTokens)} out${reasoned}, ` +
    `${count(total.totalTokens)} in this thread`
  );
}
