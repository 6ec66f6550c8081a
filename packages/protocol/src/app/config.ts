/** What the configuration says of apps. */
import * as Type from 'typebox';
import { ApprovalsReviewer } from '../approval.ts';
import { nullable, openEnum, optional, shape } from '../shapes.ts';

export const AppToolApproval = openEnum(
  'AppToolApproval',
  "When a call of an app's tool needs an approval: as the server judges (`auto`), always (`prompt`), when it writes (`writes`), or never, being approved beforehand (`approve`).",
  ['auto', 'prompt', 'writes', 'approve'],
);

export const ToolExposureSurface = openEnum(
  'ToolExposureSurface',
  'A way in which the model meets tools: from code that it writes, looked up when needed, or listed outright.',
  ['code_mode', 'deferred', 'direct'],
);

export const AppLinksConfig = shape(
  'AppLinksConfig',
  'Settings for the accounts connected to an app; each further member is an `AppLinkConfig`, named by the id of the link.',
  {},
);

export const AppToolsConfig = shape(
  'AppToolsConfig',
  'Settings for single tools of an app; each further member is an `AppToolConfig`, named by the tool.',
  {},
);

export const AppConfig = shape(
  'AppConfig',
  'Settings of one app. What is null here follows the defaults of all apps.',
  {
    approvals_reviewer: optional(
      nullable(ApprovalsReviewer),
      'Who decides on approvals for the app.',
    ),
    default_tools_approval_mode: optional(
      nullable(AppToolApproval),
      'When calls need an approval, for tools without a setting of their own.',
    ),
    default_tools_enabled: optional(
      nullable(Type.Boolean()),
      'Whether tools without a setting of their own are on.',
    ),
    destructive_enabled: optional(
      nullable(Type.Boolean()),
      'Whether tools that may destroy something are on.',
    ),
    enabled: optional(Type.Boolean(), 'Whether the app is on.', { default: true }),
    links: optional(
      nullable(AppLinksConfig),
      'Settings for single accounts that are connected to the app, by id of the link.',
    ),
    omit_tools_from: optional(
      nullable(Type.Array(ToolExposureSurface)),
      'Surfaces on which the model shall not meet the tools of the app.',
    ),
    open_world_enabled: optional(
      nullable(Type.Boolean()),
      'Whether tools that reach out to the open world are on.',
    ),
    tools: optional(nullable(AppToolsConfig), 'Settings for single tools of the app.'),
  },
);

export const AppLinkConfig = shape(
  'AppLinkConfig',
  'Settings for one account that is connected to an app.',
  {
    approvals_reviewer: optional(
      nullable(ApprovalsReviewer),
      'Who decides on approvals for the link; null: as for the app.',
    ),
    default_tools_approval_mode: optional(
      nullable(AppToolApproval),
      'When calls through the link need an approval; null: as for the app.',
    ),
  },
);

export const AppToolConfig = shape('AppToolConfig', 'Settings of one tool of an app.', {
  approval_mode: optional(
    nullable(AppToolApproval),
    'When a call needs an approval; null: the default of the app.',
  ),
  enabled: optional(
    nullable(Type.Boolean()),
    'Whether the tool is on; null: the default of the app.',
  ),
});

export const AppsDefaultConfig = shape(
  'AppsDefaultConfig',
  'Settings of apps that have none of their own.',
  {
    approvals_reviewer: optional(
      nullable(ApprovalsReviewer),
      'Who decides on approvals for apps; null where unset.',
    ),
    default_tools_approval_mode: optional(
      nullable(AppToolApproval),
      'When calls of tools need an approval; null where unset.',
    ),
    destructive_enabled: optional(
      Type.Boolean(),
      'Whether tools that may destroy something are on.',
      { default: true },
    ),
    enabled: optional(Type.Boolean(), 'Whether apps are on.', { default: true }),
    open_world_enabled: optional(
      Type.Boolean(),
      'Whether tools that reach out to the open world are on.',
      { default: true },
    ),
  },
);

export const AppsConfig = shape(
  'AppsConfig',
  'Settings of apps; each further member is an `AppConfig`, named by the id of the app.',
  {
    _default: optional(
      nullable(AppsDefaultConfig),
      'Settings of apps that have none of their own.',
      { default: null },
    ),
  },
);
