/** How the server asks the host for fresh tokens of a login that the host owns. */
import * as Type from 'typebox';
import { serverRequest } from '../define.ts';
import { nullable, openEnum, optional, required, shape } from '../shapes.ts';

export const ChatgptAuthTokensRefreshReason = openEnum(
  'ChatgptAuthTokensRefreshReason',
  'Why fresh tokens are needed.',
  { unauthorized: 'The model provider refused the present ones with status 401.' },
);

export const ChatgptAuthTokensRefreshParams = shape(
  'ChatgptAuthTokensRefreshParams',
  'Asks the host for a fresh access token.',
  {
    previousAccountId: optional(
      nullable(Type.String()),
      'The workspace of the tokens that were refused, so that a host with several accounts renews the right one.',
    ),
    reason: required(ChatgptAuthTokensRefreshReason, 'Why the server asks.'),
  },
);

export const ChatgptAuthTokensRefreshResponse = shape(
  'ChatgptAuthTokensRefreshResponse',
  'A fresh access token.',
  {
    accessToken: required(Type.String(), 'A JWT. A secret.'),
    chatgptAccountId: required(Type.String(), 'The workspace to act in.'),
    chatgptPlanType: optional(
      nullable(Type.String()),
      'Plan of the account; absent or null: the claim of the token, else `unknown`.',
    ),
  },
);

export const accountChatgptAuthTokensRefresh = serverRequest('account/chatgptAuthTokens/refresh', {
  description:
    'Sent when a request to the model provider meets status 401 while the host owns the login. To be answered within 10 seconds; else the turn fails and the present tokens stay.',
  params: ChatgptAuthTokensRefreshParams,
  result: ChatgptAuthTokensRefreshResponse,
  stability: 'stable',
  since: '0.95.0',
});
