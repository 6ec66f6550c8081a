/** Who is signed in, and how. */
import * as Type from 'typebox';
import { notification, read, request } from '../define.ts';
import { nullable, openEnum, openUnion, optional, required, shape, variant } from '../shapes.ts';

export const AuthMode = openEnum(
  'AuthMode',
  'How requests to the model provider are authenticated. Mind the spelling: the mode is `apikey`, the account and login type is `apiKey`.',
  {
    apikey: 'An OpenAI API key, stored by the server.',
    chatgpt: 'A ChatGPT login whose tokens the server stores and refreshes.',
    chatgptAuthTokens:
      'A ChatGPT login whose tokens the host supplies and refreshes; never stored.',
    headers: 'Headers that the host supplies.',
    agentIdentity: 'A registered agent with a key of its own.',
    personalAccessToken: 'A personal access token.',
    bedrockApiKey: 'An Amazon Bedrock API key.',
    bedrockAccessKeys: 'A pair of AWS access keys for Amazon Bedrock.',
  },
);

export const PlanType = openEnum(
  'PlanType',
  'The ChatGPT plan of an account. Plans come and go: treat a value you do not know as `unknown`.',
  [
    'free',
    'go',
    'plus',
    'pro',
    'prolite',
    'promax',
    'team',
    'self_serve_business_prolite',
    'self_serve_business_usage_based',
    'business',
    'ent26',
    'enterprise_cbp_automation',
    'enterprise_cbp_usage_based',
    'enterprise',
    'edu',
    'edu_plus',
    'edu_pro',
    'sci',
    'sci_plus',
    'unknown',
  ],
  { fallback: 'unknown' },
);

export const Account = openUnion('Account', 'The signed-in account.', 'type', {
  apiKey: variant('ApiKeyAccount', 'Signed in with an OpenAI API key.'),
  chatgpt: variant('ChatgptAccount', 'Signed in with ChatGPT, whoever owns the tokens.', {
    email: required(
      nullable(Type.String()),
      'Address of the account; null where the login does not tell.',
    ),
    planType: required(PlanType, 'Plan of the account; `unknown` where the login does not tell.'),
    workspaceName: optional(
      nullable(Type.String()),
      'Name of the workspace, where the account belongs to one and the backend has told.',
    ),
  }),
  amazonBedrock: variant('AmazonBedrockAccount', 'Models are reached through Amazon Bedrock.', {
    usesCodexManagedCredentials: optional(
      Type.Boolean(),
      'True where the server stores the AWS credentials, false where the AWS environment provides them.',
      { default: false },
    ),
  }),
  gcp: variant('GcpAccount', 'Models are reached through Google Cloud.'),
});

export const AccountRoutingOverride = openEnum(
  'AccountRoutingOverride',
  'Where requests of the account have to be processed.',
  {
    NO_CONSTRAINT: 'Anywhere.',
    us: 'In the United States.',
    us_cr: 'In a restricted region of the United States.',
  },
);

export const WorkspaceRouting = shape(
  'WorkspaceRouting',
  'Which backend serves the workspace of the account.',
  {
    accountRoutingOverride: required(
      AccountRoutingOverride,
      'Constraint on the place of processing.',
    ),
    backendOrigin: required(Type.String(), 'Origin (scheme, host and port) of the backend.'),
    chatgptAccountId: required(Type.String(), 'The workspace that the routing is for.'),
  },
);

export const GetAccountParams = shape('GetAccountParams', 'Asks for the signed-in account.', {
  refreshToken: optional(
    Type.Boolean(),
    'Renews the tokens of a managed ChatGPT login first. A failure to do so does not fail the request. Ignored for other logins.',
    { default: false },
  ),
});

export const GetAccountResponse = shape('GetAccountResponse', 'The signed-in account, if any.', {
  account: optional(
    nullable(Account),
    'Null where nobody is signed in, where the provider needs no OpenAI login, or where the stored login can no longer be renewed.',
  ),
  requiresOpenaiAuth: required(
    Type.Boolean(),
    'Whether the configured model provider needs an OpenAI login at all.',
  ),
  userId: optional(nullable(Type.String()), 'Id of the ChatGPT user, where the login tells.', {
    default: null,
  }),
  workspaceRouting: optional(
    nullable(WorkspaceRouting),
    'Which backend serves the account; null where it was not looked up.',
    { stability: 'experimental', since: '0.169.0' },
  ),
});

export const AccountUpdatedNotification = shape(
  'AccountUpdatedNotification',
  'The login that is in force from now on.',
  {
    authMode: optional(nullable(AuthMode), 'Null after a logout.'),
    planType: optional(nullable(PlanType), 'Plan of a ChatGPT account, null for any other login.'),
  },
);

export const GetAuthStatusParams = shape(
  'GetAuthStatusParams',
  'Asks how requests are authenticated.',
  {
    includeToken: optional(
      nullable(Type.Boolean()),
      'Whether the answer shall carry the secret itself.',
      {
        default: false,
      },
    ),
    refreshToken: optional(
      nullable(Type.Boolean()),
      'Renews the tokens first, as in `account/read`.',
      {
        default: false,
      },
    ),
  },
);

export const GetAuthStatusResponse = shape(
  'GetAuthStatusResponse',
  'How requests are authenticated.',
  {
    authMethod: required(nullable(AuthMode), 'Null where no usable credential is present.'),
    authToken: required(
      nullable(Type.String()),
      'The API key or access token, only where it was asked for. A secret.',
    ),
    requiresOpenaiAuth: required(
      nullable(Type.Boolean()),
      'Whether the configured model provider needs an OpenAI login at all.',
    ),
  },
);

export const accountRead = request('account/read', {
  description:
    'Gives the signed-in account, as the server knows it; the credential store is not read again.',
  params: GetAccountParams,
  result: GetAccountResponse,
  errors: ['planTypeRequired'],
  order: read('account'),
  stability: 'stable',
  since: '0.61.0',
});

export const getAuthStatus = request('getAuthStatus', {
  description:
    'Gives the authentication mode and, on request, the credential itself. Kept for older clients; `account/read` is its successor.',
  params: GetAuthStatusParams,
  result: GetAuthStatusResponse,
  order: read('account'),
  stability: 'stable',
  since: '0.61.0',
  deprecated: 'Use account/read.',
});

export const accountUpdated = notification('account/updated', {
  description:
    'Somebody signed in or out. Sent to every initialised connection; not sent when tokens are merely renewed.',
  params: AccountUpdatedNotification,
  stability: 'stable',
  since: '0.61.0',
});
