/** The `accountSession/…` methods and what they speak of. */
import * as Type from 'typebox';
import { read, request, write } from './define.ts';
import { int64, nullable, openEnum, optional, required, shape, union } from './shapes.ts';

export const AccountSessionWorkspaceKind = openEnum(
  'AccountSessionWorkspaceKind',
  "Whether a workspace is the person's own or one shared with others.",
  ['personal', 'workspace'],
);

export const AccountSessionWorkspace = shape(
  'AccountSessionWorkspace',
  'A workspace that a signed-in session can act in.',
  {
    accountId: required(Type.String(), 'ChatGPT account id of the workspace.'),
    imageUrl: optional(nullable(Type.String()), 'Picture of the workspace, if it has one.'),
    kind: optional(
      nullable(AccountSessionWorkspaceKind),
      'Personal or shared; null where not known.',
    ),
    name: optional(
      nullable(Type.String()),
      'Name of the workspace for people; null where not known.',
    ),
  },
);

export const AccountSession = shape(
  'AccountSession',
  'One of the ChatGPT logins that can be switched between, with its workspaces.',
  {
    displayName: optional(nullable(Type.String()), 'Name of the person; null where not known.'),
    email: optional(nullable(Type.String()), 'Address of the person; null where not known.'),
    imageUrl: optional(nullable(Type.String()), 'Picture of the person, if there is one.'),
    isActive: required(Type.Boolean(), 'Whether this is the session in use now.'),
    lastUsedAt: required(int64(), 'When the session was last used.'),
    selectedWorkspaceAccountId: optional(
      nullable(Type.String()),
      'ChatGPT account id of the workspace that the session acts in; null where none is selected.',
    ),
    sessionId: required(Type.String(), 'Id of the session.'),
    userId: optional(nullable(Type.String()), 'Id of the ChatGPT user, where known.'),
    workspaces: required(
      Type.Array(AccountSessionWorkspace),
      'The workspaces that the session can act in.',
    ),
  },
);

export const AccountSessionsListParams = shape(
  'AccountSessionsListParams',
  'Asks for the sessions that can be switched between.',
  {
    refreshWorkspaceMetadata: optional(
      Type.Boolean(),
      'Looks up names and pictures of the workspaces anew instead of giving what is known already.',
    ),
  },
);

export const AccountSessionsResponse = shape(
  'AccountSessionsResponse',
  'The sessions, and which of them is in use.',
  {
    activeSessionId: optional(
      nullable(Type.String()),
      'Id of the session in use; null where there is none.',
    ),
    sessions: required(Type.Array(AccountSession), 'The sessions that can be switched between.'),
  },
);

export const AccountSessionsSwitchParams = shape(
  'AccountSessionsSwitchParams',
  'Asks to go on in another session or workspace.',
  {
    accountId: required(
      Type.String(),
      'ChatGPT account id of the workspace to act in; not the id of a person.',
    ),
    allowBrowserLogin: optional(
      Type.Boolean(),
      'Whether the answer may be a page to sign in at, where the switch needs a new login.',
    ),
    sessionId: required(
      Type.String(),
      'Id of the session to switch to, as `accountSession/list` gave it.',
    ),
  },
);

export const AccountSessionsSwitchResponse = union(
  'AccountSessionsSwitchResponse',
  'Either the sessions after the switch, or the browser login that is needed first.',
  [
    Type.Object({
      activeSessionId: optional(
        nullable(Type.String()),
        'Id of the session in use after the switch; null where there is none.',
      ),
      sessions: required(Type.Array(AccountSession), 'The sessions after the switch.'),
    }),
    Type.Object({
      auth_url: required(Type.String(), 'Page to open in a browser to sign in.'),
      login_id: required(Type.String(), 'Id of the browser login that was started.'),
    }),
  ],
);

export const accountSessionList = request('accountSession/list', {
  description: 'Lists the ChatGPT sessions that can be switched between.',
  params: AccountSessionsListParams,
  result: AccountSessionsResponse,
  order: read('account'),
  stability: 'experimental',
  since: '0.169.0',
});

export const accountSessionSwitch = request('accountSession/switch', {
  description:
    'Makes another session and workspace the one in use, or starts a browser login where that is needed and allowed.',
  params: AccountSessionsSwitchParams,
  result: AccountSessionsSwitchResponse,
  order: write('account'),
  stability: 'experimental',
  since: '0.169.0',
});
