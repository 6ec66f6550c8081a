/** The `thread/settings/…` methods and what they speak of. */
import * as Type from 'typebox';
import { MultiAgentMode, Personality } from '../agent.ts';
import { ApprovalsReviewer, AskForApproval } from '../approval.ts';
import { CollaborationMode } from '../collaboration-mode.ts';
import { notification, request, write } from '../define.ts';
import { ReasoningEffort, ReasoningSummary } from '../model/reasoning.ts';
import { AbsolutePathBuf } from '../path.ts';
import { ActivePermissionProfile } from '../permission-profile/permission-profile.ts';
import { SandboxPolicy } from '../sandbox.ts';
import { nullable, optional, required, shape } from '../shapes.ts';
import { TurnEnvironmentParams } from '../turn/environment.ts';
import { ThreadEnvironment } from './environment.ts';

export const ThreadSettings = shape(
  'ThreadSettings',
  'The settings that the next turn of a thread will start with.',
  {
    activePermissionProfile: optional(
      nullable(ActivePermissionProfile),
      'The permission profile in use; null where there is none.',
    ),
    approvalPolicy: required(AskForApproval, 'When the server asks before something is run.'),
    approvalsReviewer: required(ApprovalsReviewer, 'Who decides on approvals.'),
    collaborationMode: required(CollaborationMode, 'The collaboration mode in force.'),
    cwd: required(AbsolutePathBuf, 'Working directory of the thread.'),
    disabledPluginIds: optional(
      Type.Array(Type.String()),
      'Ids of plugins that were switched off for the thread. The list is kept; nothing is held back because of it yet.',
      { default: [] },
    ),
    effort: optional(
      nullable(ReasoningEffort),
      'How much the model reasons; null: the default of the model.',
    ),
    environments: optional(
      nullable(Type.Array(ThreadEnvironment)),
      'The environments of the thread, each with its working directory; null where not told.',
      { default: null, stability: 'experimental' },
    ),
    model: required(Type.String(), 'Id of the model.'),
    modelProvider: required(Type.String(), 'Id of the model provider.'),
    multiAgentMode: optional(MultiAgentMode, 'When the model may bring in other agents.', {
      default: 'explicitRequestOnly',
      stability: 'experimental',
      deprecated:
        'Always `explicitRequestOnly`; the reasoning effort `ultra` stands for `proactive`.',
    }),
    personality: optional(
      nullable(Personality),
      'Tone in which the model answers; null: the default.',
      { deprecated: 'Models no longer heed it.' },
    ),
    sandboxPolicy: required(SandboxPolicy, 'How commands are confined.'),
    serviceTier: optional(
      nullable(Type.String()),
      'Service tier asked of the model provider; null: the default.',
    ),
    summary: optional(
      nullable(ReasoningSummary),
      'How the reasoning is summed up; null: the default.',
    ),
  },
);

export const ThreadSettingsUpdatedNotification = shape(
  'ThreadSettingsUpdatedNotification',
  'The settings of a thread, after a change.',
  {
    threadId: required(Type.String()),
    threadSettings: required(ThreadSettings, 'All settings, not only the changed ones.'),
  },
);

export const ThreadSettingsUpdateParams = shape(
  'ThreadSettingsUpdateParams',
  'Which settings of a thread to change. What is absent stays as it is.',
  {
    approvalPolicy: optional(nullable(AskForApproval), 'When to ask before something is run.'),
    approvalsReviewer: optional(nullable(ApprovalsReviewer), 'Who decides on approvals.'),
    collaborationMode: optional(
      nullable(CollaborationMode),
      'Collaboration mode to go over to; it carries a model and an effort of its own.',
    ),
    cwd: optional(nullable(Type.String()), 'New working directory.'),
    disabledPluginIds: optional(
      nullable(Type.Array(Type.String())),
      'Ids of the plugins to switch off for the thread, in place of those before; absent or null leaves them, empty clears them.',
    ),
    effort: optional(nullable(ReasoningEffort), 'How much the model reasons.'),
    environments: optional(
      nullable(Type.Array(TurnEnvironmentParams)),
      'Environments to work in from the next turn on; absent or null leaves them, unless `cwd` is given, which brings its default ones; empty: none.',
    ),
    model: optional(nullable(Type.String()), 'Id of the model.'),
    multiAgentMode: optional(
      nullable(MultiAgentMode),
      'When the model may bring in other agents.',
      { deprecated: 'Ignored; set the effort `ultra` for `proactive`.' },
    ),
    permissions: optional(
      nullable(Type.String()),
      'Id of the permission profile to use. Not together with `sandboxPolicy`.',
    ),
    personality: optional(nullable(Personality), 'Tone in which the model answers.', {
      deprecated: 'Models no longer heed it.',
    }),
    sandboxPolicy: optional(nullable(SandboxPolicy), 'How commands are confined.'),
    serviceTier: optional(
      nullable(Type.String()),
      'Service tier to ask of the model provider; null clears it, absent leaves it.',
    ),
    summary: optional(nullable(ReasoningSummary), 'How the reasoning is summed up.'),
    threadId: required(Type.String()),
  },
);

export const ThreadSettingsUpdateResponse = shape(
  'ThreadSettingsUpdateResponse',
  'The change was taken.',
  {},
);

export const threadSettingsUpdate = request('thread/settings/update', {
  description:
    'Changes settings of a loaded thread for its later turns without starting one. Where they really change, `thread/settings/updated` gives the result.',
  params: ThreadSettingsUpdateParams,
  result: ThreadSettingsUpdateResponse,
  errors: ['invalidThreadId', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadSettingsUpdated = notification('thread/settings/updated', {
  description: 'The settings of a thread have changed.',
  params: ThreadSettingsUpdatedNotification,
  stability: 'stable',
  since: '0.136.0',
});
