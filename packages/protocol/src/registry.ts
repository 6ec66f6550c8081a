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
import * as agent from './agent.ts';
import * as app from './app/app.ts';
import * as appConfig from './app/config.ts';
import * as applyPatchApproval from './apply-patch-approval.ts';
import * as approval from './approval.ts';
import * as attestation from './attestation.ts';
import * as autoApprovalReview from './auto-approval-review.ts';
import * as collaborationMode from './collaboration-mode.ts';
import * as command from './command.ts';
import * as configBrowserUse from './config/browser-use.ts';
import * as configComputerUse from './config/computer-use.ts';
import * as config from './config/config.ts';
import * as configLogin from './config/login.ts';
import * as configRead from './config/read.ts';
import * as configWebSearch from './config/web-search.ts';
import * as configRequirementsAllowDeny from './config-requirements/allow-deny.ts';
import * as configRequirementsApplication from './config-requirements/application.ts';
import * as configRequirementsBrowserUse from './config-requirements/browser-use.ts';
import * as configRequirementsComputerUse from './config-requirements/computer-use.ts';
import * as configRequirements from './config-requirements/config-requirements.ts';
import * as configRequirementsHooks from './config-requirements/hooks.ts';
import * as configRequirementsNetwork from './config-requirements/network.ts';
import * as configRequirementsOtel from './config-requirements/otel.ts';
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
import * as itemAgentMessage from './item/agent-message.ts';
import * as itemAutoApprovalReview from './item/auto-approval-review.ts';
import * as itemCollabAgent from './item/collab-agent.ts';
import * as itemCommand from './item/command.ts';
import * as itemCommandExecution from './item/command-execution.ts';
import * as itemDynamicToolCall from './item/dynamic-tool-call.ts';
import * as itemFileChange from './item/file-change.ts';
import * as itemFileUpdate from './item/file-update.ts';
import * as itemImageGeneration from './item/image-generation.ts';
import * as item from './item/item.ts';
import * as itemMcpToolCall from './item/mcp-tool-call.ts';
import * as itemReasoning from './item/reasoning.ts';
import * as itemThreadItem from './item/thread-item.ts';
import * as itemTimes from './item/times.ts';
import * as itemTool from './item/tool.ts';
import * as itemWebSearch from './item/web-search.ts';
import * as jsonrpc from './jsonrpc.ts';
import * as marketplace from './marketplace.ts';
import * as mcpServerElicitationRequest from './mcp-server/elicitation-request.ts';
import * as mcpServerElicitationSchema from './mcp-server/elicitation-schema.ts';
import * as mcpServerEvent from './mcp-server/event.ts';
import * as mcpServer from './mcp-server/mcp-server.ts';
import * as mcpServerResourceRead from './mcp-server/resource-read.ts';
import * as mcpServerStatus from './mcp-server-status.ts';
import * as memory from './memory.ts';
import * as mock from './mock.ts';
import * as model from './model/model.ts';
import * as modelReasoning from './model/reasoning.ts';
import * as modelProvider from './model-provider.ts';
import * as path from './path.ts';
import * as permissionProfileFileSystem from './permission-profile/file-system.ts';
import * as permissionProfile from './permission-profile/permission-profile.ts';
import * as pluginInstalled from './plugin/installed.ts';
import * as pluginList from './plugin/list.ts';
import * as pluginMarketplaceEntry from './plugin/marketplace-entry.ts';
import * as plugin from './plugin/plugin.ts';
import * as pluginRead from './plugin/read.ts';
import * as pluginReconcile from './plugin/reconcile.ts';
import * as pluginSearch from './plugin/search.ts';
import * as pluginShare from './plugin/share.ts';
import * as pluginSharing from './plugin/sharing.ts';
import * as pluginSummary from './plugin/summary.ts';
import * as process from './process.ts';
import * as project from './project.ts';
import * as rawResponse from './raw-response.ts';
import * as remoteControl from './remote-control.ts';
import * as responseItemContent from './response-item/content.ts';
import * as responseItemFunctionCallOutput from './response-item/function-call-output.ts';
import * as responseItemLocalShell from './response-item/local-shell.ts';
import * as responseItemReasoning from './response-item/reasoning.ts';
import * as responseItem from './response-item/response-item.ts';
import * as responseItemWebSearch from './response-item/web-search.ts';
import * as review from './review.ts';
import * as rollout from './rollout.ts';
import * as sandbox from './sandbox.ts';
import * as server from './server.ts';
import * as serverRequest from './server-request.ts';
import * as skills from './skills.ts';
import * as sort from './sort.ts';
import * as threadApprovedPlan from './thread/approved-plan.ts';
import * as threadArchive from './thread/archive.ts';
import * as threadAttachment from './thread/attachment.ts';
import * as threadAttachmentOwnerList from './thread/attachment-owner-list.ts';
import * as threadBackgroundTerminals from './thread/background-terminals.ts';
import * as threadCapabilityRoot from './thread/capability-root.ts';
import * as threadCompact from './thread/compact.ts';
import * as threadDelete from './thread/delete.ts';
import * as threadDynamicTools from './thread/dynamic-tools.ts';
import * as threadElicitation from './thread/elicitation.ts';
import * as threadEnvironment from './thread/environment.ts';
import * as threadFork from './thread/fork.ts';
import * as threadGoal from './thread/goal.ts';
import * as threadGuardianReview from './thread/guardian-review.ts';
import * as threadId from './thread/id.ts';
import * as threadInjectItems from './thread/inject-items.ts';
import * as threadItems from './thread/items.ts';
import * as threadList from './thread/list.ts';
import * as threadLoadedList from './thread/loaded-list.ts';
import * as threadMemory from './thread/memory.ts';
import * as threadMetadataUpdate from './thread/metadata-update.ts';
import * as threadName from './thread/name.ts';
import * as threadPrediction from './thread/prediction.ts';
import * as threadProject from './thread/project.ts';
import * as threadQueue from './thread/queue.ts';
import * as threadRead from './thread/read.ts';
import * as threadReadState from './thread/read-state.ts';
import * as threadRealtime from './thread/realtime.ts';
import * as threadRealtimeAudio from './thread/realtime-audio.ts';
import * as threadRealtimeItems from './thread/realtime-items.ts';
import * as threadRealtimeStart from './thread/realtime-start.ts';
import * as threadRealtimeVoices from './thread/realtime-voices.ts';
import * as threadResume from './thread/resume.ts';
import * as threadRevert from './thread/revert.ts';
import * as threadSample from './thread/sample.ts';
import * as threadSearch from './thread/search.ts';
import * as threadSearchOccurrences from './thread/search-occurrences.ts';
import * as threadSectionMembership from './thread/section.ts';
import * as threadSettings from './thread/settings.ts';
import * as threadShellCommand from './thread/shell-command.ts';
import * as threadSource from './thread/source.ts';
import * as threadStart from './thread/start.ts';
import * as threadStatus from './thread/status.ts';
import * as thread from './thread/thread.ts';
import * as threadTimelineList from './thread/timeline-list.ts';
import * as threadTokenUsage from './thread/token-usage.ts';
import * as threadTurnsList from './thread/turns-list.ts';
import * as threadUnsubscribe from './thread/unsubscribe.ts';
import * as threadSection from './thread-section.ts';
import * as turnEnvironment from './turn/environment.ts';
import * as turnError from './turn/error.ts';
import * as turnInterrupt from './turn/interrupt.ts';
import * as turnProgress from './turn/progress.ts';
import * as turnSettings from './turn/settings.ts';
import * as turnStart from './turn/start.ts';
import * as turnSteer from './turn/steer.ts';
import * as turn from './turn/turn.ts';
import * as turnUserInput from './turn/user-input.ts';
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
    agent: [agent],
    app: [app, appConfig],
    applyPatchApproval: [applyPatchApproval],
    approval: [approval],
    attestation: [attestation],
    autoApprovalReview: [autoApprovalReview],
    collaborationMode: [collaborationMode],
    command: [command],
    config: [config, configBrowserUse, configComputerUse, configLogin, configRead, configWebSearch],
    configRequirements: [
      configRequirements,
      configRequirementsAllowDeny,
      configRequirementsApplication,
      configRequirementsBrowserUse,
      configRequirementsComputerUse,
      configRequirementsHooks,
      configRequirementsNetwork,
      configRequirementsOtel,
    ],
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
      item,
      itemAgentMessage,
      itemAutoApprovalReview,
      itemCollabAgent,
      itemCommand,
      itemCommandExecution,
      itemDynamicToolCall,
      itemFileChange,
      itemFileUpdate,
      itemImageGeneration,
      itemMcpToolCall,
      itemReasoning,
      itemThreadItem,
      itemTimes,
      itemTool,
      itemWebSearch,
    ],
    jsonrpc: [jsonrpc],
    marketplace: [marketplace],
    mcpServer: [
      mcpServer,
      mcpServerElicitationRequest,
      mcpServerElicitationSchema,
      mcpServerEvent,
      mcpServerResourceRead,
    ],
    mcpServerStatus: [mcpServerStatus],
    memory: [memory],
    mock: [mock],
    model: [model, modelReasoning],
    modelProvider: [modelProvider],
    path: [path],
    permissionProfile: [permissionProfile, permissionProfileFileSystem],
    plugin: [
      plugin,
      pluginInstalled,
      pluginList,
      pluginMarketplaceEntry,
      pluginRead,
      pluginReconcile,
      pluginSearch,
      pluginShare,
      pluginSharing,
      pluginSummary,
    ],
    process: [process],
    project: [project],
    rawResponse: [rawResponse],
    remoteControl: [remoteControl],
    responseItem: [
      responseItem,
      responseItemContent,
      responseItemFunctionCallOutput,
      responseItemLocalShell,
      responseItemReasoning,
      responseItemWebSearch,
    ],
    review: [review],
    rollout: [rollout],
    sandbox: [sandbox],
    server: [server],
    serverRequest: [serverRequest],
    skills: [skills],
    sort: [sort],
    thread: [
      thread,
      threadApprovedPlan,
      threadArchive,
      threadAttachment,
      threadAttachmentOwnerList,
      threadBackgroundTerminals,
      threadCapabilityRoot,
      threadCompact,
      threadDelete,
      threadDynamicTools,
      threadElicitation,
      threadEnvironment,
      threadFork,
      threadGoal,
      threadGuardianReview,
      threadId,
      threadInjectItems,
      threadItems,
      threadList,
      threadLoadedList,
      threadMemory,
      threadMetadataUpdate,
      threadName,
      threadPrediction,
      threadProject,
      threadQueue,
      threadRead,
      threadReadState,
      threadRealtime,
      threadRealtimeAudio,
      threadRealtimeItems,
      threadRealtimeStart,
      threadRealtimeVoices,
      threadResume,
      threadRevert,
      threadSample,
      threadSearch,
      threadSearchOccurrences,
      threadSectionMembership,
      threadSettings,
      threadShellCommand,
      threadSource,
      threadStart,
      threadStatus,
      threadTimelineList,
      threadTokenUsage,
      threadTurnsList,
      threadUnsubscribe,
    ],
    threadSection: [threadSection],
    turn: [
      turn,
      turnEnvironment,
      turnError,
      turnInterrupt,
      turnProgress,
      turnSettings,
      turnStart,
      turnSteer,
      turnUserInput,
    ],
    userVerification: [userVerification],
    warning: [warning],
    windows: [windows],
    windowsSandbox: [windowsSandbox],
  },
  errors,
};
