/** Signing in and out. */
import * as Type from 'typebox';
import { notification, request, write } from '../define.ts';
import {
  closedEnum,
  closedUnion,
  nullable,
  openEnum,
  openUnion,
  optional,
  required,
  shape,
  variant,
} from '../shapes.ts';

/** Closed, as clients send it: a server cannot act on a brand it does not know. */
export const LoginAppBrand = closedEnum(
  'LoginAppBrand',
  'Which product the sign-in pages present.',
  ['codex', 'chatgpt'],
);

/** Closed, as clients send it: a server must refuse a kind of login it does not know. */
export const LoginAccountParams = closedUnion(
  'LoginAccountParams',
  'Which kind of login to start, with what it takes.',
  'type',
  {
    apiKey: variant(
      'ApiKeyLoginParams',
      'Sign in with an OpenAI API key, which the server stores.',
      {
        apiKey: required(Type.String(), 'The key. It is not tried out. A secret.'),
      },
    ),
    chatgpt: variant(
      'ChatgptLoginParams',
      'Sign in with ChatGPT in a browser on the same machine.',
      {
        appBrand: optional(nullable(LoginAppBrand), 'Null means `codex`.', { default: null }),
        codexStreamlinedLogin: optional(Type.Boolean(), 'Asks for the shorter sign-in pages.'),
        useHostedLoginSuccessPage: optional(
          Type.Boolean(),
          'Ends on a page of the authority instead of one of the local server.',
        ),
      },
    ),
    chatgptDeviceCode: variant(
      'ChatgptDeviceCodeLoginParams',
      'Sign in with ChatGPT in a browser on another machine, by typing a code.',
    ),
    chatgptAuthTokens: variant(
      'ChatgptAuthTokensLoginParams',
      'Use a ChatGPT login that the host owns. The tokens stay in memory and the host is asked for new ones; sending this again replaces them.',
      {
        accessToken: required(Type.String(), 'A JWT. A secret.'),
        chatgptAccountId: required(
          Type.String(),
          'The workspace to act in; wins over the claim of the token.',
        ),
        chatgptPlanType: optional(
          nullable(Type.String()),
          'Plan of the account, in any case of letters; absent or null: the claim of the token, else `unknown`.',
        ),
      },
      { stability: 'experimental' },
    ),
    amazonBedrock: variant('AmazonBedrockLoginParams', 'Use Amazon Bedrock with an API key.', {
      apiKey: required(Type.String(), 'The key. A secret.'),
      region: required(Type.String(), 'The AWS region, such as `us-east-1`.'),
    }),
    amazonBedrockAccessKeys: variant(
      'AmazonBedrockAccessKeysLoginParams',
      'Use Amazon Bedrock with a pair of AWS access keys.',
      {
        accessKeyId: required(Type.String(), 'Id of the pair.'),
        region: required(Type.String(), 'The AWS region, such as `us-east-1`.'),
        secretAccessKey: required(Type.String(), 'The secret of the pair.'),
        sessionToken: optional(nullable(Type.String()), 'For temporary credentials. A secret.'),
      },
    ),
  },
);

export const LoginAccountResponse = openUnion(
  'LoginAccountResponse',
  'What the client has to do next. The end of the login comes as `account/login/completed`.',
  'type',
  {
    apiKey: variant('ApiKeyLoginResponse', 'Nothing: the key is stored.'),
    chatgpt: variant(
      'ChatgptLoginResponse',
      'Open a page in the browser; the server waits for its callback.',
      {
        authUrl: required(Type.String(), 'The page. The server never opens it itself.'),
        loginId: required(Type.String(), 'A UUID that names this login in later messages.'),
      },
    ),
    chatgptDeviceCode: variant(
      'ChatgptDeviceCodeLoginResponse',
      'Show the address and the code to the person.',
      {
        loginId: required(Type.String(), 'A UUID that names this login in later messages.'),
        userCode: required(Type.String(), 'The code to type in.'),
        verificationUrl: required(Type.String(), 'The page to type it in.'),
      },
    ),
    chatgptAuthTokens: variant('ChatgptAuthTokensLoginResponse', 'Nothing: the tokens are in use.'),
    amazonBedrock: variant('AmazonBedrockLoginResponse', 'Nothing: the credentials are stored.'),
  },
);

export const CancelLoginAccountParams = shape(
  'CancelLoginAccountParams',
  'Which login to give up.',
  {
    loginId: required(Type.String(), 'As given by `account/login/start`; has to be a UUID.'),
  },
);

export const CancelLoginAccountStatus = openEnum(
  'CancelLoginAccountStatus',
  'What became of the wish to cancel.',
  {
    canceled: 'The login was given up.',
    notFound: 'No login of that id was under way: unknown, finished or replaced.',
  },
);

export const CancelLoginAccountResponse = shape(
  'CancelLoginAccountResponse',
  'What became of the wish to cancel.',
  { status: required(CancelLoginAccountStatus) },
);

export const LogoutAccountResponse = shape('LogoutAccountResponse', 'Signed out.', {});

export const DesktopOnboardingEntrypoint = openEnum(
  'DesktopOnboardingEntrypoint',
  'A first-use tour that the sign-in page asked for.',
  { life_sciences: 'The tour for the life sciences.' },
);

export const AccountLoginCompletedNotification = shape(
  'AccountLoginCompletedNotification',
  'How a login ended.',
  {
    error: optional(nullable(Type.String()), 'Why it failed; null where it succeeded.'),
    loginId: optional(
      nullable(Type.String()),
      'Null for logins that are over with the answer (API key, host-supplied tokens).',
    ),
    onboardingEntrypoint: optional(
      nullable(DesktopOnboardingEntrypoint),
      'A first-use tour to show next.',
    ),
    success: required(Type.Boolean(), 'Whether the login is in force now.'),
  },
);

export const accountLoginStart = request('account/login/start', {
  description:
    'Starts a login. It replaces the one before it when it succeeds, and cancels another one that is still under way.',
  params: LoginAccountParams,
  result: LoginAccountResponse,
  errors: [
    'apiKeyLoginDisabled',
    'chatgptLoginDisabled',
    'credentialsNotSaved',
    'deviceCodeDisabled',
    'deviceCodeFailed',
    'externalAuthActive',
    'externalAuthDisabled',
    'invalidExternalToken',
    'loginServerFailed',
    'workspaceMismatch',
  ],
  order: write('account'),
  stability: 'stable',
  since: '0.61.0',
});

export const accountLoginCancel = request('account/login/cancel', {
  description: 'Gives up a browser or device code login that is under way.',
  params: CancelLoginAccountParams,
  result: CancelLoginAccountResponse,
  errors: ['invalidLoginId'],
  order: write('account'),
  stability: 'stable',
  since: '0.61.0',
});

export const accountLogout = request('account/logout', {
  description:
    'Forgets every stored credential and signs out. Succeeds, and is announced, also when nobody was signed in.',
  result: LogoutAccountResponse,
  errors: ['logoutFailed'],
  order: write('account'),
  stability: 'stable',
  since: '0.61.0',
});

export const accountLoginCompleted = notification('account/login/completed', {
  description: 'A login came to its end. After a success `account/updated` follows.',
  params: AccountLoginCompletedNotification,
  stability: 'stable',
  since: '0.61.0',
});
