/** `configRequirements/read` and what it speaks of. */
import * as Type from 'typebox';
import { ApprovalsReviewer, AskForApproval } from '../approval.ts';
import { ForcedLoginMethod } from '../config/login.ts';
import { WebSearchMode } from '../config/web-search.ts';
import { read, request } from '../define.ts';
import { ReasoningEffort } from '../model/reasoning.ts';
import { SandboxMode } from '../sandbox.ts';
import { map, nullable, openEnum, optional, shape } from '../shapes.ts';
import { ApplicationRequirements } from './application.ts';
import { BrowserUseRequirements, InAppBrowserRequirements } from './browser-use.ts';
import { ComputerUseRequirements } from './computer-use.ts';
import { ManagedHooksRequirements } from './hooks.ts';
import { NetworkRequirements } from './network.ts';
import { OtelRequirements } from './otel.ts';

export const AutoReviewRequirements = shape(
  'AutoReviewRequirements',
  'What an administrator demands of the automatic review of approvals.',
  {
    ignoreRules: optional(
      nullable(Type.Array(Type.String())),
      'Rules that the review does not heed; null: left open.',
    ),
    requiredOnModels: optional(
      nullable(Type.Array(Type.String())),
      'Models that must not run without the review; null: left open.',
    ),
  },
);

export const CliAuthCredentialsStoreMode = openEnum(
  'CliAuthCredentialsStoreMode',
  'Where credentials are kept: in a file, in the keyring of the system, in whichever of them works (`auto`), or in memory only (`ephemeral`).',
  ['file', 'keyring', 'auto', 'ephemeral'],
);

export const WindowsSandboxImplementation = openEnum(
  'WindowsSandboxImplementation',
  'Which sandbox is used on Windows: one set up with administrator rights, one without, or `mxc`.',
  ['elevated', 'unelevated', 'mxc'],
);

export const ResidencyRequirement = openEnum(
  'ResidencyRequirement',
  'Where data has to be processed: `us` is the United States.',
  ['us'],
);

export const FeedbackRequirements = shape(
  'FeedbackRequirements',
  'What an administrator demands of feedback.',
  {
    enabled: optional(nullable(Type.Boolean()), 'Whether feedback may be sent; null: left open.'),
  },
);

export const NewThreadModelDefaults = shape(
  'NewThreadModelDefaults',
  'What a new thread starts with. What is null is left open.',
  {
    model: optional(nullable(Type.String()), 'Id of the model.'),
    modelReasoningEffort: optional(nullable(ReasoningEffort), 'How much the model reasons.'),
    serviceTier: optional(nullable(Type.String()), 'Service tier of requests to the model.'),
  },
);

export const ModelsRequirements = shape(
  'ModelsRequirements',
  'What an administrator has settled about models.',
  {
    newThread: optional(
      nullable(NewThreadModelDefaults),
      'Defaults of new threads; null: left open.',
    ),
  },
);

export const ConfigRequirements = shape(
  'ConfigRequirements',
  'What an administrator demands of the configuration. What is null is left open.',
  {
    additionalDeveloperInstructions: optional(
      nullable(Type.String()),
      'Text added to the developer instructions of every thread.',
    ),
    allowAppshots: optional(nullable(Type.Boolean()), 'Whether appshots may be taken.'),
    allowBrowserAndComputerUse: optional(
      nullable(Type.Boolean()),
      'Whether browsers and other applications may be operated at all.',
    ),
    allowLoginShell: optional(
      nullable(Type.Boolean()),
      'Whether commands may run in a login shell.',
    ),
    allowManagedHooksOnly: optional(
      nullable(Type.Boolean()),
      'Whether only the hooks that the administrator has set may run.',
    ),
    allowRemoteControl: optional(
      nullable(Type.Boolean()),
      'Whether the server may be driven from elsewhere.',
    ),
    allowedApprovalPolicies: optional(
      nullable(Type.Array(AskForApproval)),
      'Approval policies that may be used.',
    ),
    allowedApprovalsReviewers: optional(
      nullable(Type.Array(ApprovalsReviewer)),
      'Reviewers that may decide on approvals.',
      { stability: 'experimental' },
    ),
    allowedLoginMethods: optional(
      nullable(Type.Array(ForcedLoginMethod)),
      'Ways to sign in that may be used.',
    ),
    allowedPermissionProfiles: optional(
      nullable(map(Type.Boolean())),
      'Whether a permission profile may be used, by name of the profile.',
    ),
    allowedSandboxModes: optional(
      nullable(Type.Array(SandboxMode)),
      'Sandbox modes that may be used.',
    ),
    allowedWebSearchModes: optional(
      nullable(Type.Array(WebSearchMode)),
      'Web search modes that may be used; where set, `disabled` is always among them.',
    ),
    allowedWindowsSandboxImplementations: optional(
      nullable(Type.Array(WindowsSandboxImplementation)),
      'Windows sandboxes that may be used.',
    ),
    application: optional(
      nullable(ApplicationRequirements),
      'Demands on the application around the server.',
      { stability: 'experimental' },
    ),
    autoReview: optional(
      nullable(AutoReviewRequirements),
      'Demands on the automatic review of approvals.',
    ),
    browserUse: optional(nullable(BrowserUseRequirements), 'Demands on the use of browsers.'),
    chatgptBaseUrl: optional(nullable(Type.String()), 'Address of the ChatGPT backend.'),
    checkForUpdateOnStartup: optional(
      nullable(Type.Boolean()),
      'Whether to look for a newer version at start.',
    ),
    cliAuthCredentialsStore: optional(
      nullable(CliAuthCredentialsStoreMode),
      'Where credentials are kept.',
    ),
    computerUse: optional(
      nullable(ComputerUseRequirements),
      'Demands on the operation of other applications.',
    ),
    defaultPermissions: optional(
      nullable(Type.String()),
      'Name of the permission profile to start with.',
    ),
    enforceResidency: optional(nullable(ResidencyRequirement), 'Where data has to be processed.'),
    featureRequirements: optional(
      nullable(map(Type.Boolean())),
      'Features that have to be on or off, by name.',
    ),
    feedback: optional(nullable(FeedbackRequirements), 'Demands on feedback.'),
    hooks: optional(nullable(ManagedHooksRequirements), 'Hooks that the administrator has set.', {
      stability: 'experimental',
    }),
    inAppBrowser: optional(
      nullable(InAppBrowserRequirements),
      'Demands on the browser inside the application.',
    ),
    logDir: optional(nullable(Type.String()), 'Folder for log files.'),
    modelCatalogJson: optional(
      nullable(Type.String()),
      'Catalogue of models to use, as for the setting `model_catalog_json`.',
    ),
    modelProvider: optional(
      nullable(Type.String()),
      'Id of the model provider that has to be used.',
    ),
    modelProviders: optional(
      nullable(map(Type.Unknown())),
      'What the settings of model providers have to be, by id and in full, under the names of the configuration file.',
    ),
    models: optional(nullable(ModelsRequirements), 'What is settled about models.'),
    network: optional(nullable(NetworkRequirements), 'Demands on the network that commands see.', {
      stability: 'experimental',
    }),
    otel: optional(nullable(OtelRequirements), 'Demands on OpenTelemetry.'),
    sqliteHome: optional(nullable(Type.String()), 'Folder for the databases of the server.'),
  },
);

export const ConfigRequirementsReadResponse = shape(
  'ConfigRequirementsReadResponse',
  'What an administrator demands, if anything.',
  {
    requirements: optional(nullable(ConfigRequirements), 'Null where nothing is demanded.'),
    supportsIndependentSpeedModes: optional(
      nullable(Type.Boolean()),
      'Whether demands on the fast and the ultra-fast mode hold independently; absent or null from servers where one demand decides both.',
      { default: null },
    ),
  },
);

export const configRequirementsRead = request('configRequirements/read', {
  description:
    'Gives what administrators demand of the configuration, merged from all sources of requirements.',
  result: ConfigRequirementsReadResponse,
  order: read('config'),
  stability: 'stable',
  since: '0.80.0',
});
