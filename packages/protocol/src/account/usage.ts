/** What an account has used, and what its workspace wants to tell it. */
import * as Type from 'typebox';
import { read, request } from '../define.ts';
import { int64, nullable, openEnum, optional, required, shape } from '../shapes.ts';

export const AccountTokenUsageSummary = shape(
  'AccountTokenUsageSummary',
  'Use over the life of the account. Null where the backend does not tell, or a thread was asked for.',
  {
    currentStreakDays: optional(nullable(int64()), 'Days in a row with use, up to today.'),
    lifetimeTokens: optional(nullable(int64()), 'Tokens in all.'),
    longestRunningTurnSec: optional(nullable(int64()), 'Length of the longest turn in seconds.'),
    longestStreakDays: optional(nullable(int64()), 'Most days in a row with use.'),
    peakDailyTokens: optional(nullable(int64()), 'Most tokens in one day.'),
  },
);

export const AccountTokenUsageDailyBucket = shape(
  'AccountTokenUsageDailyBucket',
  'Use of one day.',
  {
    startDate: required(Type.String(), 'The day, as `YYYY-MM-DD`.'),
    tokens: required(int64(), 'Tokens of that day.'),
  },
);

export const ThreadUsageBreakdownGroup = shape(
  'ThreadUsageBreakdownGroup',
  'Part of the use of a thread: one model at one effort and speed.',
  {
    cachedInputTokens: optional(nullable(int64()), 'Input tokens that came out of the cache.'),
    estimatedUsageCreditsMicros: required(int64(), 'Estimated price, in millionths of a credit.'),
    inputTokens: optional(nullable(int64()), 'Input tokens in all.'),
    model: optional(nullable(Type.String()), 'The model; null where it is not known.'),
    netNewInputTokens: optional(
      nullable(int64()),
      'Input tokens that did not come out of the cache.',
    ),
    outputTokens: optional(nullable(int64()), 'Output tokens.'),
    reasoningEffort: optional(nullable(Type.String()), 'The effort; null where it is not known.'),
    speed: optional(nullable(Type.String()), 'The service tier.'),
    totalTokens: optional(nullable(int64()), 'Input and output tokens together.'),
  },
);

export const ThreadUsage = shape('ThreadUsage', 'What one thread has used.', {
  estimatedUsageCreditsMicros: required(int64(), 'Estimated price, in millionths of a credit.'),
  estimatedUsageUsdMicros: optional(
    nullable(int64()),
    'Estimated price, in millionths of a US dollar.',
  ),
  groups: required(Type.Array(ThreadUsageBreakdownGroup), 'The same by model, effort and speed.'),
  nativeUsageUsdMicros: optional(
    nullable(int64()),
    'Price as billed by the provider, in millionths of a US dollar; null where that is not known.',
  ),
  threadId: required(Type.String(), 'The thread.'),
});

export const GetAccountTokenUsageParams = shape(
  'GetAccountTokenUsageParams',
  'Whose use to give.',
  {
    threadId: optional(
      nullable(Type.String()),
      'A thread, a UUID: then its use alone is given, and nothing of the account.',
    ),
  },
);

export const GetAccountTokenUsageResponse = shape(
  'GetAccountTokenUsageResponse',
  'Use of the account.',
  {
    dailyUsageBuckets: optional(
      nullable(Type.Array(AccountTokenUsageDailyBucket)),
      'Use by day, the oldest first.',
    ),
    summary: required(AccountTokenUsageSummary, 'Use in all.'),
    threadUsage: optional(
      nullable(ThreadUsage),
      'Use of the thread asked for; null where the backend does not know it.',
      { default: null },
    ),
  },
);

export const WorkspaceMessageType = openEnum(
  'WorkspaceMessageType',
  'How prominent a message is.',
  {
    headline: 'Shown at the top.',
    announcement: 'Shown among the news.',
    unknown: 'Something this version does not know.',
  },
  { fallback: 'unknown' },
);

export const WorkspaceMessage = shape(
  'WorkspaceMessage',
  'A message from the owners of a workspace.',
  {
    archivedAt: optional(nullable(int64()), 'When it was withdrawn, in seconds since the epoch.'),
    createdAt: optional(nullable(int64()), 'When it was written, in seconds since the epoch.'),
    messageBody: required(Type.String(), 'The text, in Markdown.'),
    messageId: required(Type.String(), 'Names the message.'),
    messageType: required(WorkspaceMessageType, 'How prominent it is.'),
  },
);

export const GetWorkspaceMessagesResponse = shape(
  'GetWorkspaceMessagesResponse',
  'The messages of the workspace.',
  {
    featureEnabled: required(
      Type.Boolean(),
      'Whether the backend has messages of workspaces for this client.',
    ),
    messages: required(Type.Array(WorkspaceMessage), 'The messages in force.'),
  },
);

export const AccountSecuritySetupAction = shape('AccountSecuritySetupAction', 'Where to go next.', {
  label: required(Type.String(), 'Text of the button.'),
  url: required(Type.String(), 'Page it opens.'),
});

export const AccountSecuritySetupNotice = shape(
  'AccountSecuritySetupNotice',
  'Asks a person to make the account more secure.',
  {
    accountId: required(Type.String(), 'The workspace concerned.'),
    action: required(AccountSecuritySetupAction, 'What to do about it.'),
    description: required(Type.String(), 'The text.'),
    title: required(Type.String(), 'The heading.'),
    userId: required(Type.String(), 'The user concerned.'),
  },
);

export const GetAccountSecuritySetupResponse = shape(
  'GetAccountSecuritySetupResponse',
  'What is left to do for the security of the account.',
  { notice: optional(nullable(AccountSecuritySetupNotice), 'Null where nothing is left to do.') },
);

export const accountUsageRead = request('account/usage/read', {
  description:
    'Asks the ChatGPT backend what the account, or one thread of it, has used. Needs a ChatGPT login.',
  params: GetAccountTokenUsageParams,
  paramsOptional: true,
  result: GetAccountTokenUsageResponse,
  errors: ['tokenUsageNeedsAuth', 'tokenUsageNeedsChatgpt', 'invalidThreadId', 'backendFailed'],
  order: read('account'),
  stability: 'stable',
  since: '0.145.0',
});

export const accountWorkspaceMessagesRead = request('account/workspaceMessages/read', {
  description: 'Gives the messages that the owners of the workspace have left.',
  result: GetWorkspaceMessagesResponse,
  errors: ['backendFailed'],
  order: read('account'),
  stability: 'stable',
  since: '0.145.0',
});

export const accountSecuritySetupRead = request('account/securitySetup/read', {
  description: 'Tells whether the account should be made more secure.',
  result: GetAccountSecuritySetupResponse,
  errors: ['backendFailed'],
  order: read('account'),
  stability: 'stable',
  since: '0.169.0',
});
