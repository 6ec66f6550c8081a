/** The `app/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, request } from '../define.ts';
import { map, nullable, optional, required, shape, uint32 } from '../shapes.ts';

export const AppSummary = shape('AppSummary', 'An app in brief.', {
  category: optional(nullable(Type.String()), 'Category that the app is listed under.'),
  description: optional(nullable(Type.String()), 'What the app is for, for people.'),
  id: required(Type.String()),
  installUrl: optional(nullable(Type.String()), 'Page on which the app can be connected.'),
  name: required(Type.String(), 'Name of the app, for people.'),
});

export const AppBranding = shape('AppBranding', 'How an app presents itself in the directory.', {
  category: optional(nullable(Type.String()), 'Category in the directory; null where not known.'),
  developer: optional(nullable(Type.String()), 'Who makes the app; null where not known.'),
  isDiscoverableApp: required(Type.Boolean(), 'Whether the app may be found in the directory.'),
  privacyPolicy: optional(
    nullable(Type.String()),
    'Address of the privacy policy; null where not known.',
  ),
  termsOfService: optional(
    nullable(Type.String()),
    'Address of the terms of service; null where not known.',
  ),
  website: optional(nullable(Type.String()), "Address of the app's website; null where not known."),
});

export const AppReview = shape('AppReview', 'How far the review of an app has come.', {
  status: required(Type.String(), "Status of the review, in the directory's own words."),
});

export const AppScreenshot = shape('AppScreenshot', 'A picture of an app in use.', {
  fileId: optional(
    nullable(Type.String()),
    'Id of the stored picture; null where it is given by `url` only.',
  ),
  url: optional(nullable(Type.String()), 'Address of the picture; null where it has none.'),
  userPrompt: required(Type.String(), 'What the person asked for in the picture.'),
});

export const AppMetadata = shape(
  'AppMetadata',
  'What the directory says about an app beyond its branding.',
  {
    categories: optional(
      nullable(Type.Array(Type.String())),
      'Categories in the directory; null where not known.',
    ),
    developer: optional(nullable(Type.String()), 'Who makes the app; null where not known.'),
    firstPartyRequiresInstall: optional(
      nullable(Type.Boolean()),
      'Whether an app of the operator itself has to be installed before use; null where not known.',
    ),
    review: optional(nullable(AppReview), 'State of the review; null where not known.'),
    screenshots: optional(
      nullable(Type.Array(AppScreenshot)),
      'Pictures of the app; null where not known.',
    ),
    seoDescription: optional(
      nullable(Type.String()),
      'Description meant for search engines; null where not known.',
    ),
    showInComposerWhenUnlinked: optional(
      nullable(Type.Boolean()),
      'Whether to offer the app in the message box before the person has linked it; null where not known.',
    ),
    subCategories: optional(
      nullable(Type.Array(Type.String())),
      'Finer categories in the directory; null where not known.',
    ),
    version: optional(nullable(Type.String()), 'Version of the app; null where not known.'),
    versionId: optional(nullable(Type.String()), 'Id of that version; null where not known.'),
    versionNotes: optional(
      nullable(Type.String()),
      'What is new in that version; null where not known.',
    ),
  },
);

export const AppInfo = shape(
  'AppInfo',
  'An app of the directory, of the person, or both. Members are null where nothing is known.',
  {
    appMetadata: optional(nullable(AppMetadata), 'Further facts of the directory.'),
    branding: optional(nullable(AppBranding), 'How the app presents itself.'),
    description: optional(nullable(Type.String()), 'What the app does, for people.'),
    distributionChannel: optional(
      nullable(Type.String()),
      'Channel through which the app is distributed.',
    ),
    iconAssets: optional(
      nullable(map(Type.String())),
      'Icons for a light background, by name of the asset.',
    ),
    iconDarkAssets: optional(
      nullable(map(Type.String())),
      'Icons for a dark background, by name of the asset.',
    ),
    id: required(Type.String()),
    installUrl: optional(
      nullable(Type.String()),
      'Page where the person can install or link the app.',
    ),
    isAccessible: optional(
      Type.Boolean(),
      'Whether the person can use the app already, that is whether the gateway offers tools of it.',
      { default: false },
    ),
    isEnabled: optional(Type.Boolean(), 'False where the configuration has switched the app off.', {
      default: true,
    }),
    labels: optional(nullable(map(Type.String())), 'Labels of the directory, by name.'),
    logoUrl: optional(nullable(Type.String()), 'Address of the logo for a light background.'),
    logoUrlDark: optional(nullable(Type.String()), 'Address of the logo for a dark background.'),
    name: required(Type.String(), 'Name of the app for people.'),
    pluginDisplayNames: optional(
      Type.Array(Type.String()),
      'Names of the plugins that the app belongs to.',
      { default: [] },
    ),
  },
);

export const AppListUpdatedNotification = shape(
  'AppListUpdatedNotification',
  'The apps as known now.',
  {
    data: required(
      Type.Array(AppInfo),
      'The whole merged list, not paged; it replaces the one before.',
    ),
  },
);

export const AppToolSummary = shape('AppToolSummary', 'A tool of an app, in short.', {
  description: required(Type.String(), 'What the tool does.'),
  disabledReason: optional(
    nullable(Type.String()),
    'Why the tool is off; null where it is on or no reason is known.',
  ),
  isEnabled: optional(Type.Boolean(), 'Whether the tool is on.', { default: true }),
  isReadOnly: optional(Type.Boolean(), 'Whether the tool only reads.', { default: false }),
  name: required(Type.String()),
  title: optional(nullable(Type.String()), 'Name of the tool for people, if it has one.'),
});

export const ConnectorMetadata = shape(
  'ConnectorMetadata',
  'An app with what is needed to show it, and its tools where they were asked for.',
  {
    description: optional(
      nullable(Type.String()),
      'What the app does, for people; null where not known.',
    ),
    distributionChannel: optional(
      nullable(Type.String()),
      'Channel through which the app is distributed; null where not known.',
    ),
    iconUrl: optional(
      nullable(Type.String()),
      'Address of the icon for a light background; null where not known.',
    ),
    iconUrlDark: optional(
      nullable(Type.String()),
      'Address of the icon for a dark background; null where not known.',
    ),
    id: required(Type.String()),
    installUrl: optional(
      nullable(Type.String()),
      'Page where the person can install or link the app; null where not known.',
    ),
    name: required(Type.String(), 'Name of the app for people.'),
    pluginDisplayNames: optional(
      Type.Array(Type.String()),
      'Names of the plugins that the app belongs to.',
      { default: [] },
    ),
    toolSummaries: optional(
      nullable(Type.Array(AppToolSummary)),
      'Tools of the app; null where `includeTools` was not set or they are not known.',
    ),
  },
);

export const AppsReadResponse = shape(
  'AppsReadResponse',
  'The apps that were asked for, as far as they are known.',
  {
    apps: required(Type.Array(ConnectorMetadata), 'The apps that were found.'),
    missingAppIds: required(Type.Array(Type.String()), 'Ids that no app was found for.'),
  },
);

export const AppsInstalledParams = shape('AppsInstalledParams', 'Asks which apps are installed.', {
  forceRefresh: optional(Type.Boolean(), 'Asks the backend anew instead of using what is cached.'),
  threadId: optional(
    nullable(Type.String()),
    "Id of the thread whose configuration decides; absent or null: the server's own.",
  ),
});

export const InstalledApp = shape('InstalledApp', 'An app that is installed for the person.', {
  callable: required(
    Type.Boolean(),
    'Whether the app is on and the model may use at least one of its tools.',
  ),
  enabled: required(Type.Boolean(), 'Whether the app is on.'),
  id: required(Type.String()),
  runtimeName: optional(
    nullable(Type.String()),
    'Name of the app among the tools, where it has one; its proper name comes with `app/read`.',
  ),
});

export const AppsInstalledResponse = shape('AppsInstalledResponse', 'The installed apps.', {
  apps: required(Type.Array(InstalledApp)),
});

export const AppsListParams = shape('AppsListParams', 'Asks for a page of the apps.', {
  cursor: optional(
    nullable(Type.String()),
    'Pass the `nextCursor` of the page before; absent or null: the first page.',
  ),
  forceRefetch: optional(
    Type.Boolean(),
    'Asks the backend anew instead of using what is cached. Where that fails, the request fails and the cache stays.',
  ),
  limit: optional(
    nullable(uint32()),
    'Most apps on the page, at least 1; absent or null: all of them.',
  ),
  threadId: optional(
    nullable(Type.String()),
    "Id of the thread whose configuration decides whether apps are on; absent or null: the server's own.",
  ),
});

export const AppsListResponse = shape('AppsListResponse', 'A page of the apps.', {
  data: required(Type.Array(AppInfo), 'The apps, those that can be used first, then by name.'),
  nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
});

export const AppsReadParams = shape('AppsReadParams', 'Asks for certain apps.', {
  appIds: required(
    Type.Array(Type.String()),
    'Ids of the apps, 100 at most. The answer keeps their order and has each but once.',
  ),
  includeTools: optional(Type.Boolean(), 'Whether the answer shall carry the tools of each app.'),
  threadId: optional(
    nullable(Type.String()),
    "Id of the thread whose configuration decides; absent or null: the server's own.",
  ),
});

export const appRead = request('app/read', {
  description: 'Gives certain apps by their ids, with their tools on request.',
  params: AppsReadParams,
  result: AppsReadResponse,
  errors: ['invalidThreadId'],
  stability: 'stable',
  since: '0.145.0',
});

export const appList = request('app/list', {
  description:
    'Lists the apps of the directory and those that the person can use; empty unless apps are on and the login is ChatGPT. While it loads, `app/list/updated` may come before the answer.',
  params: AppsListParams,
  result: AppsListResponse,
  errors: ['backendFailed', 'invalidCursor', 'invalidThreadId'],
  stability: 'stable',
  since: '0.95.0',
});

export const appInstalled = request('app/installed', {
  description: 'Tells which apps are installed, and whether they can be called.',
  params: AppsInstalledParams,
  result: AppsInstalledResponse,
  errors: ['invalidThreadId'],
  stability: 'stable',
  since: '0.145.0',
});

export const appListUpdated = notification('app/list/updated', {
  description:
    'The list of apps has been loaded, in part or whole. Sent to every initialised connection.',
  params: AppListUpdatedNotification,
  stability: 'stable',
  since: '0.107.0',
});
