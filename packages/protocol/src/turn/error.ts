/** Why a turn failed. */
import * as Type from 'typebox';
import {
  keyed,
  nullable,
  openEnum,
  openKeyedUnion,
  optional,
  required,
  shape,
  uint16,
} from '../shapes.ts';

export const NonSteerableTurnKind = openEnum(
  'NonSteerableTurnKind',
  'A kind of turn that takes no further input while it runs: a review or the condensing of the history.',
  ['review', 'compact'],
);

export const CodexErrorInfo = openKeyedUnion(
  'CodexErrorInfo',
  'What kind of error stopped or disturbed a turn: a name, or an object whose one key is the name.',
  [
    'contextWindowExceeded',
    'sessionBudgetExceeded',
    'usageLimitExceeded',
    'rateLimitExceeded',
    'flexUnavailable',
    'serverOverloaded',
    'modelNotFound',
    'policyCapacityUnavailable',
    'cyberPolicy',
    'misalignmentPolicyViolation',
    'tooManyDenials',
    'internalServerError',
    'unauthorized',
    'badRequest',
    'threadRollbackFailed',
    'sandboxError',
    'other',
    'inferenceHookDenied',
  ],
  {
    httpConnectionFailed: keyed(
      'HttpConnectionFailedCodexErrorInfo',
      'A request to the model provider failed.',
      Type.Object({
        httpStatusCode: optional(
          nullable(uint16()),
          'HTTP status of the answer; null where there was none.',
        ),
      }),
    ),
    responseStreamConnectionFailed: keyed(
      'ResponseStreamConnectionFailedCodexErrorInfo',
      'The stream of the answer could not be opened.',
      Type.Object({
        httpStatusCode: optional(
          nullable(uint16()),
          'HTTP status of the answer; null where there was none.',
        ),
      }),
    ),
    responseStreamDisconnected: keyed(
      'ResponseStreamDisconnectedCodexErrorInfo',
      'The stream of the answer broke off before its end.',
      Type.Object({
        httpStatusCode: optional(
          nullable(uint16()),
          'HTTP status of the answer; null where there was none.',
        ),
      }),
    ),
    responseTooManyFailedAttempts: keyed(
      'ResponseTooManyFailedAttemptsCodexErrorInfo',
      'The server gave up after several failed attempts.',
      Type.Object({
        httpStatusCode: optional(
          nullable(uint16()),
          'HTTP status of the last answer; null where there was none.',
        ),
      }),
    ),
    activeTurnNotSteerable: keyed(
      'ActiveTurnNotSteerableCodexErrorInfo',
      'The running turn takes no further input.',
      Type.Object({
        turnKind: required(NonSteerableTurnKind, 'Kind of the running turn.'),
      }),
    ),
  },
);

export const MisalignmentSteer = shape(
  'MisalignmentSteer',
  'How to bring the agent back on course.',
  {
    message: required(Type.String(), 'Input for the next turn.'),
  },
);

export const MisalignmentErrorDetails = shape(
  'MisalignmentErrorDetails',
  'Why a turn was stopped for misalignment.',
  {
    detailedExplanation: optional(
      nullable(Type.String()),
      'Full explanation, for a person; without one a client does not offer to go on.',
    ),
    errorType: optional(
      nullable(Type.String()),
      'Kind of the misalignment, as the backend names it.',
    ),
    reviewTarget: optional(
      nullable(Type.String()),
      'Opaque name of what was blocked, given by the backend.',
    ),
    steer: optional(
      nullable(MisalignmentSteer),
      'What to go on with where the person confirms that; null where nothing is proposed.',
    ),
  },
);

export const TurnError = shape('TurnError', 'Why a turn failed, or is being tried again.', {
  additionalDetails: optional(
    nullable(Type.String()),
    'The cause behind `message`; null where there is no more to say.',
    { default: null },
  ),
  codexErrorInfo: optional(
    nullable(CodexErrorInfo),
    'Kind of the error, for programs; null where it is not known.',
  ),
  message: required(Type.String(), 'What happened, for a person.'),
  misalignment: optional(
    nullable(MisalignmentErrorDetails),
    'Set where the turn was stopped for misalignment.',
    { default: null },
  ),
});
