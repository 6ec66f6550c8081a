/** What a ChatGPT account may still use, and how it can get more. */
import * as Type from 'typebox';
import { notification, read, request, write } from '../define.ts';
import {
  closedEnum,
  int32,
  int64,
  map,
  nullable,
  openEnum,
  optional,
  required,
  shape,
} from '../shapes.ts';
import { PlanType } from './account.ts';

export const RateLimitWindow = shape('RateLimitWindow', 'Use within one window of time.', {
  resetsAt: optional(nullable(int64()), 'End of the window, in seconds since the epoch.'),
  usedPercent: required(int32(), 'Share that is used up, 0 to 100 and above.'),
  windowDurationMins: optional(nullable(int64()), 'Length of the window in minutes, rounded up.'),
});

export const CreditsSnapshot = shape('CreditsSnapshot', 'Credits bought on top of the plan.', {
  balance: optional(nullable(Type.String()), 'What is left, as a decimal number.'),
  hasCredits: required(Type.Boolean(), 'Whether any are left.'),
  unlimited: required(Type.Boolean(), 'Whether they never run out.'),
});

export const SpendControlLimitSnapshot = shape(
  'SpendControlLimitSnapshot',
  'A limit of expense that a workspace has set for the person.',
  {
    limit: required(Type.String(), 'The limit, as a decimal number.'),
    remainingPercent: required(int32(), 'Share that is left, 0 to 100.'),
    resetsAt: required(int64(), 'When it starts anew, in seconds since the epoch.'),
    used: required(Type.String(), 'What is used up, as a decimal number.'),
  },
);

export const RateLimitReachedType = openEnum(
  'RateLimitReachedType',
  'Which limit stopped the account.',
  {
    rate_limit_reached: 'The limit of the plan.',
    workspace_owner_credits_depleted: 'The credits of the workspace, seen by an owner of it.',
    workspace_member_credits_depleted: 'The credits of the workspace, seen by a member of it.',
    workspace_owner_usage_limit_reached: 'The limit of the workspace, seen by an owner of it.',
    workspace_member_usage_limit_reached: 'The limit of the workspace, seen by a member of it.',
  },
);

export const RateLimitSnapshot = shape('RateLimitSnapshot', 'One metered limit as last heard of.', {
  credits: optional(nullable(CreditsSnapshot), 'Credits that apply to it.'),
  individualLimit: optional(
    nullable(SpendControlLimitSnapshot),
    'Limit of expense for the person.',
  ),
  limitId: optional(nullable(Type.String()), 'Names the limit; the main one is `codex`.'),
  limitName: optional(nullable(Type.String()), 'Name of the limit for people.'),
  normalModelSlug: optional(
    nullable(Type.String()),
    'Ordinary model by whose name and efforts the limit is to be shown.',
  ),
  planType: optional(nullable(PlanType), 'Plan that sets it.'),
  primary: optional(nullable(RateLimitWindow), 'The shorter window.'),
  rateLimitReachedType: optional(nullable(RateLimitReachedType), 'Set while the limit is reached.'),
  secondary: optional(nullable(RateLimitWindow), 'The longer window.'),
  spendControlReached: optional(
    nullable(Type.Boolean()),
    'Whether the limit of expense is reached; null where the backend does not tell.',
  ),
});

export const RateLimitResetType = openEnum(
  'RateLimitResetType',
  'What a reset credit sets back.',
  { codexRateLimits: 'The windows of the plan.', unknown: 'Something this version does not know.' },
  { fallback: 'unknown' },
);

export const RateLimitResetCreditStatus = openEnum(
  'RateLimitResetCreditStatus',
  'What has become of a reset credit.',
  {
    available: 'It can be used.',
    redeeming: 'It is being used.',
    redeemed: 'It is used up.',
    unknown: 'Something this version does not know.',
  },
  { fallback: 'unknown' },
);

export const RateLimitResetCredit = shape(
  'RateLimitResetCredit',
  'A right to set the limits back once before their time.',
  {
    description: optional(
      nullable(Type.String()),
      'Text of the backend to show; null where there is none.',
    ),
    expiresAt: optional(
      nullable(int64()),
      'Last moment to use it, in seconds since the epoch; null: it does not expire.',
    ),
    grantedAt: required(int64(), 'When it was given, in seconds since the epoch.'),
    id: required(Type.String(), 'Names it in `account/rateLimitResetCredit/consume`.'),
    resetType: required(RateLimitResetType, 'What it sets back.'),
    status: required(RateLimitResetCreditStatus, 'What has become of it.'),
    title: optional(
      nullable(Type.String()),
      'Title of the backend to show; null where there is none.',
    ),
  },
);

export const RateLimitResetCreditsSummary = shape(
  'RateLimitResetCreditsSummary',
  'The reset credits of the account.',
  {
    availableCount: required(int64(), 'How many can be used.'),
    credits: optional(
      nullable(Type.Array(RateLimitResetCredit)),
      'Each of them, or the first of many; null where only their number is known.',
    ),
  },
);

export const GetAccountRateLimitsParams = shape(
  'GetAccountRateLimitsParams',
  'How much detail to give.',
  {
    excludeResetCreditDetails: optional(
      Type.Boolean(),
      'Leaves out the single reset credits, which cost a look-up of their own. Their number is given all the same.',
    ),
    supportsLunaReserve: optional(
      Type.Boolean(),
      'The client goes over to the Luna reserve by itself where ordinary use is blocked.',
    ),
  },
);

export const GetAccountRateLimitsResponse = shape(
  'GetAccountRateLimitsResponse',
  'What the account may still use.',
  {
    accountId: optional(nullable(Type.String()), 'The workspace the figures are for.'),
    ordinaryUsageAllowed: optional(
      nullable(Type.Boolean()),
      'Whether an ordinary request would be served now; null where the backend does not tell, and percentages and times do not tell it either.',
    ),
    rateLimitResetCredits: optional(
      nullable(RateLimitResetCreditsSummary),
      'Reset credits, where there are any.',
    ),
    rateLimitUpsell: optional(Type.Unknown(), 'An offer of the backend, passed on as it came.'),
    rateLimits: required(RateLimitSnapshot, 'The main limit (`codex`), else the first.'),
    rateLimitsByLimitId: optional(nullable(map(RateLimitSnapshot)), 'Every limit, by `limitId`.'),
  },
);

export const AccountRateLimitsUpdatedNotification = shape(
  'AccountRateLimitsUpdatedNotification',
  'What has changed about a limit, to be merged into the last answer of `account/rateLimits/read`. A member that is null here says nothing.',
  { rateLimits: required(RateLimitSnapshot, 'The limit.') },
);

export const ConsumeAccountRateLimitResetCreditParams = shape(
  'ConsumeAccountRateLimitResetCreditParams',
  'Which reset credit to use.',
  {
    creditId: optional(
      nullable(Type.String()),
      'Null and absent: the backend chooses the next one.',
    ),
    idempotencyKey: required(
      Type.String(),
      'Chosen by the client; the same key never uses two credits, so a request can be repeated safely.',
    ),
  },
);

export const ConsumeAccountRateLimitResetCreditOutcome = openEnum(
  'ConsumeAccountRateLimitResetCreditOutcome',
  'What using a reset credit came to.',
  {
    reset: 'The limits are set back.',
    nothingToReset: 'No limit was in use; the credit is kept.',
    noCredit: 'There is no such credit.',
    alreadyRedeemed: 'It had been used before.',
  },
);

export const ConsumeAccountRateLimitResetCreditResponse = shape(
  'ConsumeAccountRateLimitResetCreditResponse',
  'What using a reset credit came to.',
  { outcome: required(ConsumeAccountRateLimitResetCreditOutcome) },
);

/** Closed, as clients send it. */
export const AddCreditsNudgeCreditType = closedEnum(
  'AddCreditsNudgeCreditType',
  'What the owner of the workspace is asked for.',
  { credits: 'More credits.', usage_limit: 'A higher limit.' },
);

export const SendAddCreditsNudgeEmailParams = shape(
  'SendAddCreditsNudgeEmailParams',
  'What to ask the owner of the workspace for.',
  { creditType: required(AddCreditsNudgeCreditType, 'What the owner is asked for.') },
);

export const AddCreditsNudgeEmailStatus = openEnum(
  'AddCreditsNudgeEmailStatus',
  'Whether the mail went out.',
  { sent: 'It went out.', cooldown_active: 'Not sent: the owner was asked a short while ago.' },
);

export const SendAddCreditsNudgeEmailResponse = shape(
  'SendAddCreditsNudgeEmailResponse',
  'Whether the mail went out.',
  { status: required(AddCreditsNudgeEmailStatus) },
);

export const accountRateLimitsRead = request('account/rateLimits/read', {
  description: 'Asks the ChatGPT backend what the account may still use. Needs a ChatGPT login.',
  params: GetAccountRateLimitsParams,
  paramsOptional: true,
  result: GetAccountRateLimitsResponse,
  errors: ['rateLimitsNeedAuth', 'rateLimitsNeedChatgpt', 'backendFailed'],
  order: read('account'),
  stability: 'stable',
  since: '0.61.0',
});

export const accountRateLimitResetCreditConsume = request('account/rateLimitResetCredit/consume', {
  description: 'Uses a reset credit, so that the limits start anew before their time.',
  params: ConsumeAccountRateLimitResetCreditParams,
  result: ConsumeAccountRateLimitResetCreditResponse,
  errors: ['backendFailed'],
  order: write('account'),
  stability: 'stable',
  since: '0.145.0',
});

export const accountSendAddCreditsNudgeEmail = request('account/sendAddCreditsNudgeEmail', {
  description: 'Mails the owner of the workspace that a member has run out of credits or limit.',
  params: SendAddCreditsNudgeEmailParams,
  result: SendAddCreditsNudgeEmailResponse,
  errors: ['backendFailed'],
  order: write('account'),
  stability: 'stable',
  since: '0.125.0',
});

export const accountRateLimitsUpdated = notification('account/rateLimits/updated', {
  description: 'Sent during turns, when the model provider reports a limit.',
  params: AccountRateLimitsUpdatedNotification,
  stability: 'stable',
  since: '0.61.0',
});
