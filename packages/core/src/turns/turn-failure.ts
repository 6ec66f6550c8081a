/** What went wrong with a request to a model provider, in words and kinds that clients of the real server know. */
import type { CodexErrorInfo, TurnError } from '@wirebox/app-server-protocol';
import { describeStatus } from '../http-status.ts';
import { isRecord, textOrNull } from '../untyped.ts';
import type { StreamEnd } from './event-stream.ts';
import type { SignInFault } from './send.ts';

export interface TurnFailure {
  readonly error: TurnError;
  /** Whether another attempt may go better. */
  readonly retry: boolean;
  /** Status of the answer that a new attempt is told with; null where there was none to speak of. */
  readonly status: number | null;
  /** Set where the provider said how long to wait, in milliseconds. */
  readonly delayMs?: number;
  /** Whether the conversation does not fit into the model any more. */
  readonly overflow?: true;
}

const toError = (message: string, codexErrorInfo: CodexErrorInfo): TurnError => ({
  message,
  codexErrorInfo,
  additionalDetails: null,
  misalignment: null,
});

const final = (message: string, info: CodexErrorInfo): TurnFailure => ({
  error: toError(message, info),
  retry: false,
  status: null,
});

const passing = (
  message: string,
  info: CodexErrorInfo,
  status: number | null = null,
): TurnFailure => ({ error: toError(message, info), retry: true, status });

/** What an attempt is announced with, after which another one follows. */
export const toReconnecting = (
  { error, status }: TurnFailure,
  attempt: number,
  most: number,
): TurnError => ({
  message: `Reconnecting... ${attempt}/${most}`,
  codexErrorInfo: { responseStreamDisconnected: { httpStatusCode: status } },
  additionalDetails: error.message,
  misalignment: null,
});

const busy = 'We’re currently experiencing high demand, which may cause temporary errors.';
const overloaded = 'Selected model is at capacity. Please try a different model.';
const overflowing =
  "Codex ran out of room in the model's context window. Start a new thread or clear earlier history before retrying.";

/** The provider said in the stream itself that it gives up. */
export function fromModel(code: string | null, message: string): TurnFailure {
  switch (code) {
    case 'context_length_exceeded':
      return { ...final(overflowing, 'contextWindowExceeded'), overflow: true };
    case 'insufficient_quota':
      return final('Quota exceeded. Check your plan and billing details.', 'usageLimitExceeded');
    case 'server_is_overloaded':
    case 'slow_down':
      return final(overloaded, 'serverOverloaded');
    case 'invalid_prompt':
      return final(message, 'other');
    case 'rate_limit_exceeded': {
      const delayMs = toDelay(message);
      return {
        ...passing(`rate limit exceeded: ${message}`, 'rateLimitExceeded'),
        ...(delayMs !== undefined && { delayMs }),
      };
    }
    default:
      return passing(`stream disconnected before completion: ${message}`, 'other');
  }
}

export const fromIncomplete = (reason: string): TurnFailure =>
  final(`Incomplete response returned, reason: ${reason}`, 'other');

/** The stream was over before the answer was. */
export function fromStream(end: StreamEnd): TurnFailure {
  const why =
    end.end === 'idle'
      ? 'idle timeout waiting for SSE'
      : end.end === 'cut'
        ? end.detail
        : 'stream closed before response.completed';
  return passing(`stream disconnected before completion: ${why}`, 'other');
}

export const fromNetwork = (detail: string): TurnFailure =>
  passing(`Connection failed: ${detail}`, { httpConnectionFailed: { httpStatusCode: null } });

export const fromSignIn = ({ message, info, retry }: SignInFault): TurnFailure =>
  retry ? passing(message, info) : final(message, info);

export const fromMissingKey = (name: string, instructions: string | undefined): TurnFailure =>
  final(
    `Missing environment variable: \`${name}\`.${instructions === undefined ? '' : ` ${instructions}`}`,
    'other',
  );

export interface Refusal {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  readonly url: string;
}

/** An answer with a status that is none of success. */
export function fromStatus(refusal: Refusal): TurnFailure {
  const { status, body } = refusal;
  const { error } = parseBody(body);
  const code = textOrNull(error.code);
  if (code === 'server_is_overloaded' || code === 'slow_down') {
    return final(overloaded, 'serverOverloaded');
  }
  if (status === 400) return final(body, 'other');
  if (status === 500) return passing(busy, 'internalServerError');
  if (status === 429) return fromTooMany(refusal, error);
  return passing(describe(refusal), { httpConnectionFailed: { httpStatusCode: status } }, status);
}

function fromTooMany({ status }: Refusal, error: Record<string, unknown>): TurnFailure {
  if (error.type === 'usage_limit_reached') {
    return final(`You’ve hit your usage limit. ${toRetryAdvice(error)}`, 'usageLimitExceeded');
  }
  if (error.type === 'usage_not_included') {
    return final(
      textOrNull(error.message) ?? 'Usage not included in your plan.',
      'usageLimitExceeded',
    );
  }
  return final(`exceeded retry limit, last status: ${describeStatus(status)}`, {
    responseTooManyFailedAttempts: { httpStatusCode: status },
  });
}

function toRetryAdvice({ resets_at }: Record<string, unknown>): string {
  const shop = 'Visit https://chatgpt.com/settings/usage to purchase more credits';
  if (typeof resets_at !== 'number') return `${shop} or try again later.`;
  const time = new Date(resets_at * 1000).toLocaleTimeString('en-US', {
    hour: 'numeric',
    minute: '2-digit',
  });
  return `${shop} or try again at ${time}.`;
}

function describe({ status, headers, body, url }: Refusal): string {
  const { error } = parseBody(body);
  const said = textOrNull(error.message) ?? (body.trim() || 'Unknown error');
  const ray = headers.get('cf-ray');
  const request = headers.get('x-request-id');
  return (
    `unexpected status ${describeStatus(status)}: ${said}, url: ${url}` +
    (ray === null ? '' : `, cf-ray: ${ray}`) +
    (request === null ? '' : `, request id: ${request}`)
  );
}

function parseBody(body: string): { error: Record<string, unknown> } {
  try {
    const value: unknown = JSON.parse(body);
    return { error: isRecord(value) && isRecord(value.error) ? value.error : {} };
  } catch {
    return { error: {} };
  }
}

/** `… try again in 1.5s.` or `… in 20ms.` */
function toDelay(message: string): number | undefined {
  const [, amount, unit] = /try again in\s*(\d+(?:\.\d+)?)\s*(ms|s)/i.exec(message) ?? [];
  if (amount === undefined) return undefined;
  return Number(amount) * (unit?.toLowerCase() === 'ms' ? 1 : 1000);
}
