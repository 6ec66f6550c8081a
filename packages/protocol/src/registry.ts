/** Collects the definitions of every resource file. A new file is added here, and nowhere else. */

import * as account from './account/account.ts';
import * as accountAuthTokens from './account/auth-tokens.ts';
import * as accountBedrock from './account/bedrock.ts';
import * as accountGatewayOauth from './account/gateway-oauth.ts';
import * as accountLogin from './account/login.ts';
import * as accountRateLimits from './account/rate-limits.ts';
import * as accountUsage from './account/usage.ts';
import * as accountWorkspace from './account/workspace.ts';
import * as accountSession from './account-session.ts';
import * as app from './app.ts';
import * as applyPatchApproval from './apply-patch-approval.ts';
import * as attestation from './attestation.ts';
import * as autoApprovalReview from './auto-approval-review.ts';
import * as collaborationMode from './collaboration-mode.ts';
import * as command from './command.ts';
import * as config from './config/config.ts';
import * as configRead from './config/read.ts';
import * as configRequirements from './config-requirements.ts';
import * as currentTime from './current-time.ts';
import * as deprecationNotice from './deprecation-notice.ts';
import * as environment from './environment.ts';
import * as errorNotification from './error.ts';
import { type ErrorSource, errors } from './errors.ts';
import * as execCommandApproval from './exec-command-approval.ts';
import * as experimentalFeature from './experimental-feature.ts';
import * as externalAgentConfig from './external-agent-config/external-agent-config.ts';
import * as externalAgentConfigImport from './external-agent-config/import.ts';
import * as feedback from './feedback.ts';
import * as fs from './fs.ts';
import * as fuzzyFileSearch from './fuzzy-file-search.ts';
import * as guardianWarning from './guardian-warning.ts';
import * as hook from './hook.ts';
import * as hooks from './hooks.ts';
import * as initialize from './initialize.ts';
import * as itemAutoApprovalReview from './item/auto-approval-review.ts';
import * as itemCommandExecution from './item/command-execution.ts';
import * as itemFileChange from './item/file-change.ts';
import * as item from './item/item.ts';
import * as itemReasoning from './item/reasoning.ts';
import * as itemShared from './item/shared.ts';
import * as itemTool from './item/tool.ts';
import * as jsonrpc from './jsonrpc.ts';
import * as marketplace from './marketplace.ts';
import * as mcpServerElicitationRequest from './mcp-server/elicitation-request.ts';
import * as mcpServerEvent from './mcp-server/event.ts';
import * as mcpServer from './mcp-server/mcp-server.ts';
import * as mcpServerResourceRead from './mcp-server/resource-read.ts';
import * as mcpServerStatus from './mcp-server-status.ts';
import * as memory from './memory.ts';
import * as mock from './mock.ts';
import * as model from './model/model.ts';
import * as modelProvider from './model-provider.ts';
import * as permissionProfile from './permission-profile.ts';
import * as pluginInstalled from './plugin/installed.ts';
import * as pluginList from './plugin/list.ts';
import * as plugin from './plugin/plugin.ts';
import * as pluginRead from './plugin/read.ts';
import * as pluginReconcile from './plugin/reconcile.ts';
import * as pluginSearch from './plugin/search.ts';
import * as pluginShare from './plugin/share.ts';
import * as pluginShared from './plugin/shared.ts';
import * as process from './process.ts';
import * as project from './project.ts';
import * as rawResponse from './raw-response.ts';
import * as remoteControl from './remote-control.ts';
import * as review from './review.ts';
import * as rollout from './rollout.ts';
import * as server from './server.ts';
import * as serverRequest from './server-request.ts';
import * as sharedPluginSummary from './shared/plugin-summary.ts';
import * as sharedResponseItem from './shared/response-item.ts';
import * as shared from './shared/shared.ts';
import * as sharedThread from './shared/thread.ts';
import * as sharedThreadItem from './shared/thread-item.ts';
import * as sharedTurnError from './shared/turn-error.ts';
import * as sharedUserInput from './shared/user-input.ts';
import * as skills from './skills.ts';
import * as threadAttachment from './thread/attachment.ts';
import * as threadAttachmentOwnerList from './thread/attachment-owner-list.ts';
import * as threadBackgroundTerminals from './thread/background-terminals.ts';
import * as threadEnvironment from './thread/environment.ts';
import * as threadFork from './thread/fork.ts';
import * as threadGoal from './thread/goal.ts';
import * as threadGuardianReview from './thread/guardian-review.ts';
import * as threadItems from './thread/items.ts';
import * as threadList from './thread/list.ts';
import * as threadMetadataUpdate from './thread/metadata-update.ts';
import * as threadName from './thread/name.ts';
import * as threadPrediction from './thread/prediction.ts';
import * as threadQueue from './thread/queue.ts';
import * as threadReadState from './thread/read-state.ts';
import * as threadRealtime from './thread/realtime.ts';
import * as threadRealtimeStart from './thread/realtime-start.ts';
import * as threadResume from './thread/resume.ts';
import * as threadSample from './thread/sample.ts';
import * as threadSearch from './thread/search.ts';
import * as threadSearchOccurrences from './thread/search-occurrences.ts';
import * as threadSectionMembership from './thread/section.ts';
import * as threadSettings from './thread/settings.ts';
import * as threadShared from './thread/shared.ts';
import * as threadStart from './thread/start.ts';
import * as thread from './thread/thread.ts';
import * as threadTimelineList from './thread/timeline-list.ts';
import * as threadTurnsList from './thread/turns-list.ts';
import * as threadSection from './thread-section.ts';
import * as turn from './turn.ts';
import * as userVerification from './user-verification.ts';
import * as warning from './warning.ts';
import * as windows from './windows.ts';
import * as windowsSandbox from './windows-sandbox.ts';

export type Definitions = Readonly<Record<string, unknown>>;

export interface Registry {
  protocol: { name: string; title: string; version: string; description: string };
  /** The modules of each resource; their exports are methods and named types. */
  resources: Readonly<Record<string, readonly Definitions[]>>;
  errors: Readonly<Record<string, ErrorSource>>;
}

export const registry: Registry = {
  protocol: {
    name: 'app-server',
    title: 'App-server protocol',
    version: '0.169.0',
    description:
      'How IDEs, desktop apps and automation talk to an app-server: JSON-RPC without the jsonrpc member, one JSON text a message.',
  },
  resources: {
    account: [
      account,
      accountAuthTokens,
      accountBedrock,
      accountGatewayOauth,
      accountLogin,
      accountRateLimits,
      accountUsage,
      accountWorkspace,
    ],
    accountSession: [accountSession],
    app: [app],
    applyPatchApproval: [applyPatchApproval],
    attestation: [attestation],
    autoApprovalReview: [autoApprovalReview],
    collaborationMode: [collaborationMode],
    command: [command],
    config: [config, configRead],
    configRequirements: [configRequirements],
    currentTime: [currentTime],
    deprecationNotice: [deprecationNotice],
    environment: [environment],
    error: [errorNotification],
    execCommandApproval: [execCommandApproval],
    experimentalFeature: [experimentalFeature],
    externalAgentConfig: [externalAgentConfig, externalAgentConfigImport],
    feedback: [feedback],
    fs: [fs],
    fuzzyFileSearch: [fuzzyFileSearch],
    guardianWarning: [guardianWarning],
    hook: [hook],
    hooks: [hooks],
    initialize: [initialize],
    item: [
      itemAutoApprovalReview,
      itemCommandExecution,
      itemFileChange,
      item,
      itemReasoning,
      itemShared,
      itemTool,
    ],
    jsonrpc: [jsonrpc],
    marketplace: [marketplace],
    mcpServer: [mcpServerElicitationRequest, mcpServerEvent, mcpServer, mcpServerResourceRead],
    mcpServerStatus: [mcpServerStatus],
    memory: [memory],
    mock: [mock],
    model: [model],
    modelProvider: [modelProvider],
    permissionProfile: [permissionProfile],
    plugin: [
      pluginInstalled,
      pluginList,
      plugin,
      pluginRead,
      pluginReconcile,
      pluginSearch,
      pluginShare,
      pluginShared,
    ],
    process: [process],
    project: [project],
    rawResponse: [rawResponse],
    remoteControl: [remoteControl],
    review: [review],
    rollout: [rollout],
    server: [server],
    serverRequest: [serverRequest],
    shared: [
      sharedPluginSummary,
      sharedResponseItem,
      shared,
      sharedThreadItem,
      sharedThread,
      sharedTurnError,
      sharedUserInput,
    ],
    skills: [skills],
    thread: [
      threadAttachmentOwnerList,
      threadAttachment,
      threadBackgroundTerminals,
      threadEnvironment,
      threadFork,
      threadGoal,
      threadGuardianReview,
      threadItems,
      threadList,
      threadMetadataUpdate,
      threadName,
      threadPrediction,
      threadQueue,
      threadReadState,
      threadRealtimeStart,
      threadRealtime,
      threadResume,
      threadSample,
      threadSearchOccurrences,
      threadSearch,
      threadSectionMembership,
      threadSettings,
      threadShared,
      threadStart,
      thread,
      threadTimelineList,
      threadTurnsList,
    ],
    threadSection: [threadSection],
    turn: [turn],
    userVerification: [userVerification],
    warning: [warning],
    windows: [windows],
    windowsSandbox: [windowsSandbox],
  },
  errors,
};
