/** Which logins the configuration allows. */
import * as Type from 'typebox';
import { openEnum, union } from '../shapes.ts';

export const ForcedLoginMethod = openEnum(
  'ForcedLoginMethod',
  'The only kind of login that is allowed: ChatGPT (`chatgpt`) or an API key (`api`).',
  ['chatgpt', 'api'],
);

export const ForcedChatgptWorkspaceIds = union(
  'ForcedChatgptWorkspaceIds',
  'The one workspace, or the list of workspaces, that a ChatGPT login has to belong to.',
  [Type.String(), Type.Array(Type.String())],
);
