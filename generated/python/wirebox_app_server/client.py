# Generated from the protocol model by `wirebox generate`. Do not edit.
"""The typed client."""
from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, TypedDict, overload

from ._client import ClientBase, Opening
from ._events import Notification, NotificationStream
from ._process import ChildProcess, Stderr
from ._values import UNSET, UnsetType
from ._wire import MAX_MESSAGE_BYTES, ByteReader, ByteWriter

if TYPE_CHECKING:
    from .account import (
        AccountLoginCompletedNotification,
        AccountRateLimitsUpdatedNotification,
        AccountUpdatedNotification,
        BedrockCheckGovCloudRequirementsParams,
        BedrockCheckGovCloudRequirementsResponse,
        BedrockDiscoverParams,
        BedrockDiscoverResponse,
        BedrockSetupParams,
        BedrockSetupResponse,
        CancelLoginAccountParams,
        CancelLoginAccountResponse,
        ChatgptAuthTokensRefreshParams,
        ChatgptAuthTokensRefreshResponse,
        ConsumeAccountRateLimitResetCreditParams,
        ConsumeAccountRateLimitResetCreditResponse,
        GatewayOAuthCancelResponse,
        GatewayOAuthChangedNotification,
        GatewayOAuthLoginParams,
        GatewayOAuthLoginResponse,
        GatewayOAuthReadParams,
        GatewayOAuthReadResponse,
        GcpSetupParams,
        GcpSetupResponse,
        GetAccountParams,
        GetAccountRateLimitsParams,
        GetAccountRateLimitsResponse,
        GetAccountResponse,
        GetAccountSecuritySetupResponse,
        GetAccountTokenUsageParams,
        GetAccountTokenUsageResponse,
        GetAuthStatusParams,
        GetAuthStatusResponse,
        GetWorkspaceMessagesResponse,
        LoginAccountParams,
        LoginAccountResponse,
        LogoutAccountResponse,
        SendAddCreditsNudgeEmailParams,
        SendAddCreditsNudgeEmailResponse,
    )
    from .account_session import (
        AccountSessionsListParams,
        AccountSessionsResponse,
        AccountSessionsSwitchParams,
        AccountSessionsSwitchResponse,
    )
    from .app import (
        AppListUpdatedNotification,
        AppsInstalledParams,
        AppsInstalledResponse,
        AppsListParams,
        AppsListResponse,
        AppsReadParams,
        AppsReadResponse,
    )
    from .apply_patch_approval import ApplyPatchApprovalParams, ApplyPatchApprovalResponse
    from .attestation import AttestationGenerateParams, AttestationGenerateResponse
    from .auto_approval_review import StrictReviewRequiredNotification
    from .collaboration_mode import (
        CollaborationModeListParams,
        CollaborationModeListResponse,
    )
    from .command import (
        CommandExecOutputDeltaNotification,
        CommandExecParams,
        CommandExecResizeParams,
        CommandExecResizeResponse,
        CommandExecResponse,
        CommandExecTerminateParams,
        CommandExecTerminateResponse,
        CommandExecWriteParams,
        CommandExecWriteResponse,
    )
    from .config import (
        ConfigBatchWriteParams,
        ConfigReadParams,
        ConfigReadResponse,
        ConfigValueWriteParams,
        ConfigWarningNotification,
        ConfigWriteResponse,
        McpServerRefreshResponse,
    )
    from .config_requirements import ConfigRequirementsReadResponse
    from .current_time import CurrentTimeReadParams, CurrentTimeReadResponse
    from .deprecation_notice import DeprecationNoticeNotification
    from .environment import (
        EnvironmentAddParams,
        EnvironmentAddResponse,
        EnvironmentInfoParams,
        EnvironmentInfoResponse,
        EnvironmentStatusParams,
        EnvironmentStatusResponse,
    )
    from .error import ErrorNotification
    from .exec_command_approval import (
        ExecCommandApprovalParams,
        ExecCommandApprovalResponse,
    )
    from .experimental_feature import (
        ExperimentalFeatureEnablementSetParams,
        ExperimentalFeatureEnablementSetResponse,
        ExperimentalFeatureListParams,
        ExperimentalFeatureListResponse,
    )
    from .external_agent_config import (
        ExternalAgentConfigDetectParams,
        ExternalAgentConfigDetectResponse,
        ExternalAgentConfigImportCompletedNotification,
        ExternalAgentConfigImportHistoriesReadResponse,
        ExternalAgentConfigImportHistoryRecordParams,
        ExternalAgentConfigImportHistoryRecordResponse,
        ExternalAgentConfigImportParams,
        ExternalAgentConfigImportProgressNotification,
        ExternalAgentConfigImportResponse,
    )
    from .feedback import (
        FeedbackSaveParams,
        FeedbackSaveResponse,
        FeedbackUploadParams,
        FeedbackUploadResponse,
    )
    from .fs import (
        FsChangedNotification,
        FsCopyParams,
        FsCopyResponse,
        FsCreateDirectoryParams,
        FsCreateDirectoryResponse,
        FsGetMetadataParams,
        FsGetMetadataResponse,
        FsReadDirectoryParams,
        FsReadDirectoryResponse,
        FsReadFileParams,
        FsReadFileResponse,
        FsRemoveParams,
        FsRemoveResponse,
        FsUnwatchParams,
        FsUnwatchResponse,
        FsWatchParams,
        FsWatchResponse,
        FsWriteFileParams,
        FsWriteFileResponse,
    )
    from .fuzzy_file_search import (
        FuzzyFileSearchParams,
        FuzzyFileSearchResponse,
        FuzzyFileSearchSessionCompletedNotification,
        FuzzyFileSearchSessionStartParams,
        FuzzyFileSearchSessionStartResponse,
        FuzzyFileSearchSessionStopParams,
        FuzzyFileSearchSessionStopResponse,
        FuzzyFileSearchSessionUpdateParams,
        FuzzyFileSearchSessionUpdateResponse,
        FuzzyFileSearchSessionUpdatedNotification,
    )
    from .guardian_warning import GuardianWarningNotification
    from .hook import HookCompletedNotification, HookStartedNotification
    from .hooks import HooksListParams, HooksListResponse
    from .initialize import (
        ClientInfo,
        InitializeCapabilities,
        InitializeParams,
        InitializeResponse,
    )
    from .item import (
        AgentMessageDeltaNotification,
        CommandExecutionOutputDeltaNotification,
        CommandExecutionRequestApprovalParams,
        CommandExecutionRequestApprovalResponse,
        DynamicToolCallParams,
        DynamicToolCallResponse,
        FileChangeOutputDeltaNotification,
        FileChangePatchUpdatedNotification,
        FileChangeRequestApprovalParams,
        FileChangeRequestApprovalResponse,
        ItemCompletedNotification,
        ItemGuardianApprovalReviewCompletedNotification,
        ItemGuardianApprovalReviewStartedNotification,
        ItemStartedNotification,
        McpToolCallProgressNotification,
        PermissionsRequestApprovalParams,
        PermissionsRequestApprovalResponse,
        PlanDeltaNotification,
        ReasoningSummaryPartAddedNotification,
        ReasoningSummaryTextDeltaNotification,
        ReasoningTextDeltaNotification,
        TerminalInteractionNotification,
        ToolRequestUserInputParams,
        ToolRequestUserInputResponse,
    )
    from .marketplace import (
        MarketplaceAddParams,
        MarketplaceAddResponse,
        MarketplaceRemoveParams,
        MarketplaceRemoveResponse,
        MarketplaceUpgradeParams,
        MarketplaceUpgradeResponse,
    )
    from .mcp_server import (
        McpResourceReadParams,
        McpResourceReadResponse,
        McpServerElicitationRequestParams,
        McpServerElicitationRequestResponse,
        McpServerEventStreamNotification,
        McpServerEventStreamStartParams,
        McpServerEventStreamStartResponse,
        McpServerEventStreamStopParams,
        McpServerEventStreamStopResponse,
        McpServerOauthLoginCompletedNotification,
        McpServerOauthLoginParams,
        McpServerOauthLoginResponse,
        McpServerStatusUpdatedNotification,
        McpServerToolCallParams,
        McpServerToolCallResponse,
    )
    from .mcp_server_status import ListMcpServerStatusParams, ListMcpServerStatusResponse
    from .memory import MemoryResetResponse, MemoryStatusParams, MemoryStatusResponse
    from .mock import MockExperimentalMethodParams, MockExperimentalMethodResponse
    from .model import (
        ModelListParams,
        ModelListResponse,
        ModelReroutedNotification,
        ModelSafetyBufferingUpdatedNotification,
        ModelVerificationNotification,
    )
    from .model_provider import (
        AuthRecoveryNotification,
        ModelProviderCapabilitiesReadParams,
        ModelProviderCapabilitiesReadResponse,
        ModelProviderConfigWriteParams,
        ModelProviderConfigWriteResponse,
        ModelProviderListParams,
        ModelProviderListResponse,
    )
    from .permission_profile import (
        PermissionProfileListParams,
        PermissionProfileListResponse,
    )
    from .plugin import (
        PluginInstallParams,
        PluginInstallResponse,
        PluginInstalledParams,
        PluginInstalledResponse,
        PluginListParams,
        PluginListResponse,
        PluginReadParams,
        PluginReadResponse,
        PluginReconcileParams,
        PluginReconcileResponse,
        PluginSearchParams,
        PluginSearchResponse,
        PluginShareCheckoutParams,
        PluginShareCheckoutResponse,
        PluginShareDeleteParams,
        PluginShareDeleteResponse,
        PluginShareListParams,
        PluginShareListResponse,
        PluginShareSaveParams,
        PluginShareSaveResponse,
        PluginShareUpdateTargetsParams,
        PluginShareUpdateTargetsResponse,
        PluginSkillReadParams,
        PluginSkillReadResponse,
        PluginUninstallParams,
        PluginUninstallResponse,
    )
    from .process import (
        ProcessExitedNotification,
        ProcessKillParams,
        ProcessKillResponse,
        ProcessOutputDeltaNotification,
        ProcessResizePtyParams,
        ProcessResizePtyResponse,
        ProcessSpawnParams,
        ProcessSpawnResponse,
        ProcessWriteStdinParams,
        ProcessWriteStdinResponse,
    )
    from .project import (
        ProjectChangedNotification,
        ProjectCreateParams,
        ProjectCreateResponse,
        ProjectDeleteParams,
        ProjectDeleteResponse,
        ProjectImportParams,
        ProjectImportResponse,
        ProjectListParams,
        ProjectListResponse,
        ProjectMoveParams,
        ProjectMoveResponse,
        ProjectReadParams,
        ProjectReadResponse,
        ProjectUpdateParams,
        ProjectUpdateResponse,
    )
    from .remote_control import (
        RemoteControlClientsListParams,
        RemoteControlClientsListResponse,
        RemoteControlClientsRevokeParams,
        RemoteControlClientsRevokeResponse,
        RemoteControlDisableParams,
        RemoteControlDisableResponse,
        RemoteControlEnableParams,
        RemoteControlEnableResponse,
        RemoteControlPairingStartParams,
        RemoteControlPairingStartResponse,
        RemoteControlPairingStatusParams,
        RemoteControlPairingStatusResponse,
        RemoteControlStatusChangedNotification,
        RemoteControlStatusReadResponse,
    )
    from .review import ReviewStartParams, ReviewStartResponse
    from .rollout import RolloutCompressResponse
    from .server_request import ServerRequestResolvedNotification
    from .server_types import ServerDiagnosticsParams, ServerDiagnosticsResponse
    from .skills import (
        SkillsChangedNotification,
        SkillsConfigWriteParams,
        SkillsConfigWriteResponse,
        SkillsExtraRootsSetParams,
        SkillsExtraRootsSetResponse,
        SkillsListParams,
        SkillsListResponse,
    )
    from .thread import (
        ContextCompactedNotification,
        EnvironmentConnectionNotification,
        ThreadApproveGuardianDeniedActionParams,
        ThreadApproveGuardianDeniedActionResponse,
        ThreadArchiveParams,
        ThreadArchiveResponse,
        ThreadArchivedNotification,
        ThreadAttachmentAddParams,
        ThreadAttachmentAddResponse,
        ThreadAttachmentListParams,
        ThreadAttachmentListResponse,
        ThreadAttachmentOwnerListParams,
        ThreadAttachmentOwnerListResponse,
        ThreadAttachmentRemoveParams,
        ThreadAttachmentRemoveResponse,
        ThreadAttachmentUpdatedNotification,
        ThreadBackgroundTerminalsCleanParams,
        ThreadBackgroundTerminalsCleanResponse,
        ThreadBackgroundTerminalsListParams,
        ThreadBackgroundTerminalsListResponse,
        ThreadBackgroundTerminalsTerminateParams,
        ThreadBackgroundTerminalsTerminateResponse,
        ThreadClosedNotification,
        ThreadCompactStartParams,
        ThreadCompactStartResponse,
        ThreadDecrementElicitationParams,
        ThreadDecrementElicitationResponse,
        ThreadDeleteParams,
        ThreadDeleteResponse,
        ThreadDeletedNotification,
        ThreadForkParams,
        ThreadForkResponse,
        ThreadGoalClearParams,
        ThreadGoalClearResponse,
        ThreadGoalClearedNotification,
        ThreadGoalGetParams,
        ThreadGoalGetResponse,
        ThreadGoalSetParams,
        ThreadGoalSetResponse,
        ThreadGoalUpdatedNotification,
        ThreadGuardianReviewParams,
        ThreadGuardianReviewResponse,
        ThreadIncrementElicitationParams,
        ThreadIncrementElicitationResponse,
        ThreadInjectItemsParams,
        ThreadInjectItemsResponse,
        ThreadItemsListParams,
        ThreadItemsListResponse,
        ThreadItemsReadParams,
        ThreadItemsReadResponse,
        ThreadListParams,
        ThreadListResponse,
        ThreadLoadedListParams,
        ThreadLoadedListResponse,
        ThreadMemoryModeSetParams,
        ThreadMemoryModeSetResponse,
        ThreadMemoryReadParams,
        ThreadMemoryReadResponse,
        ThreadMetadataUpdateParams,
        ThreadMetadataUpdateResponse,
        ThreadNameUpdatedNotification,
        ThreadPredictionRequestParams,
        ThreadPredictionRequestResponse,
        ThreadPredictionUpdatedNotification,
        ThreadPrepareApprovedPlanParams,
        ThreadPrepareApprovedPlanResponse,
        ThreadProjectUpdatedNotification,
        ThreadQueueAddParams,
        ThreadQueueAddResponse,
        ThreadQueueChangedNotification,
        ThreadQueueDeleteParams,
        ThreadQueueDeleteResponse,
        ThreadQueueListParams,
        ThreadQueueListResponse,
        ThreadQueueReorderParams,
        ThreadQueueReorderResponse,
        ThreadQueueStartParams,
        ThreadQueueStartResponse,
        ThreadQueueUpdateParams,
        ThreadQueueUpdateResponse,
        ThreadReadParams,
        ThreadReadResponse,
        ThreadReadStateChangedNotification,
        ThreadReadStateUpdateParams,
        ThreadReadStateUpdateResponse,
        ThreadRealtimeAppendAudioParams,
        ThreadRealtimeAppendAudioResponse,
        ThreadRealtimeAppendSpeechParams,
        ThreadRealtimeAppendSpeechResponse,
        ThreadRealtimeAppendTextParams,
        ThreadRealtimeAppendTextResponse,
        ThreadRealtimeClosedNotification,
        ThreadRealtimeErrorNotification,
        ThreadRealtimeItemAddedNotification,
        ThreadRealtimeItemCompletedNotification,
        ThreadRealtimeItemStartedNotification,
        ThreadRealtimeItemTranscriptDeltaNotification,
        ThreadRealtimeListVoicesParams,
        ThreadRealtimeListVoicesResponse,
        ThreadRealtimeOutputAudioDeltaNotification,
        ThreadRealtimeSdpNotification,
        ThreadRealtimeStartParams,
        ThreadRealtimeStartResponse,
        ThreadRealtimeStartedNotification,
        ThreadRealtimeStopParams,
        ThreadRealtimeStopResponse,
        ThreadRealtimeTranscriptDeltaNotification,
        ThreadRealtimeTranscriptDoneNotification,
        ThreadResumeParams,
        ThreadResumeResponse,
        ThreadRevertParams,
        ThreadRevertResponse,
        ThreadRevertedNotification,
        ThreadSampleCancelParams,
        ThreadSampleCancelResponse,
        ThreadSampleParams,
        ThreadSampleResponse,
        ThreadSearchOccurrencesParams,
        ThreadSearchOccurrencesResponse,
        ThreadSearchParams,
        ThreadSearchResponse,
        ThreadSectionChangedNotification,
        ThreadSectionMoveParams,
        ThreadSectionMoveResponse,
        ThreadSetNameParams,
        ThreadSetNameResponse,
        ThreadSettingsUpdateParams,
        ThreadSettingsUpdateResponse,
        ThreadSettingsUpdatedNotification,
        ThreadShellCommandParams,
        ThreadShellCommandResponse,
        ThreadStartParams,
        ThreadStartResponse,
        ThreadStartedNotification,
        ThreadStatusChangedNotification,
        ThreadTimelineListParams,
        ThreadTimelineListResponse,
        ThreadTokenUsageUpdatedNotification,
        ThreadTurnsListParams,
        ThreadTurnsListResponse,
        ThreadUnarchiveParams,
        ThreadUnarchiveResponse,
        ThreadUnarchivedNotification,
        ThreadUnsubscribeParams,
        ThreadUnsubscribeResponse,
    )
    from .thread_section import (
        ThreadSectionCreateParams,
        ThreadSectionCreateResponse,
        ThreadSectionDeleteParams,
        ThreadSectionDeleteResponse,
        ThreadSectionListParams,
        ThreadSectionListResponse,
        ThreadSectionUpdateParams,
        ThreadSectionUpdateResponse,
    )
    from .turn import (
        TurnCompletedNotification,
        TurnDiffUpdatedNotification,
        TurnInterruptParams,
        TurnInterruptResponse,
        TurnModerationMetadataNotification,
        TurnPlanUpdatedNotification,
        TurnSettingsUpdateParams,
        TurnSettingsUpdateResponse,
        TurnStartParams,
        TurnStartResponse,
        TurnStartedNotification,
        TurnSteerParams,
        TurnSteerResponse,
    )
    from .user_verification import (
        UserVerificationCancelParams,
        UserVerificationCancelResponse,
        UserVerificationDeleteParams,
        UserVerificationDeleteResponse,
        UserVerificationEnrollParams,
        UserVerificationEnrollResponse,
        UserVerificationStatusParams,
        UserVerificationStatusResponse,
        UserVerificationVerifyParams,
        UserVerificationVerifyResponse,
    )
    from .warning import WarningNotification
    from .windows import WindowsWorldWritableWarningNotification
    from .windows_sandbox import (
        WindowsSandboxReadinessResponse,
        WindowsSandboxSetupCompletedNotification,
        WindowsSandboxSetupStartParams,
        WindowsSandboxSetupStartResponse,
    )

if TYPE_CHECKING:
    ServerNotification: TypeAlias = (
        Notification[str, Any]
        | Notification[Literal["account/gatewayOAuth/changed"], GatewayOAuthChangedNotification]
        | Notification[Literal["account/login/completed"], AccountLoginCompletedNotification]
        | Notification[Literal["account/rateLimits/updated"], AccountRateLimitsUpdatedNotification]
        | Notification[Literal["account/updated"], AccountUpdatedNotification]
        | Notification[Literal["app/list/updated"], AppListUpdatedNotification]
        | Notification[Literal["autoApprovalReview/strictReviewRequired"], StrictReviewRequiredNotification]
        | Notification[Literal["command/exec/outputDelta"], CommandExecOutputDeltaNotification]
        | Notification[Literal["configWarning"], ConfigWarningNotification]
        | Notification[Literal["deprecationNotice"], DeprecationNoticeNotification]
        | Notification[Literal["error"], ErrorNotification]
        | Notification[Literal["externalAgentConfig/import/completed"], ExternalAgentConfigImportCompletedNotification]
        | Notification[Literal["externalAgentConfig/import/progress"], ExternalAgentConfigImportProgressNotification]
        | Notification[Literal["fs/changed"], FsChangedNotification]
        | Notification[Literal["fuzzyFileSearch/sessionCompleted"], FuzzyFileSearchSessionCompletedNotification]
        | Notification[Literal["fuzzyFileSearch/sessionUpdated"], FuzzyFileSearchSessionUpdatedNotification]
        | Notification[Literal["guardianWarning"], GuardianWarningNotification]
        | Notification[Literal["hook/completed"], HookCompletedNotification]
        | Notification[Literal["hook/started"], HookStartedNotification]
        | Notification[Literal["item/agentMessage/delta"], AgentMessageDeltaNotification]
        | Notification[Literal["item/autoApprovalReview/completed"], ItemGuardianApprovalReviewCompletedNotification]
        | Notification[Literal["item/autoApprovalReview/started"], ItemGuardianApprovalReviewStartedNotification]
        | Notification[Literal["item/commandExecution/outputDelta"], CommandExecutionOutputDeltaNotification]
        | Notification[Literal["item/commandExecution/terminalInteraction"], TerminalInteractionNotification]
        | Notification[Literal["item/completed"], ItemCompletedNotification]
        | Notification[Literal["item/fileChange/outputDelta"], FileChangeOutputDeltaNotification]
        | Notification[Literal["item/fileChange/patchUpdated"], FileChangePatchUpdatedNotification]
        | Notification[Literal["item/mcpToolCall/progress"], McpToolCallProgressNotification]
        | Notification[Literal["item/plan/delta"], PlanDeltaNotification]
        | Notification[Literal["item/reasoning/summaryPartAdded"], ReasoningSummaryPartAddedNotification]
        | Notification[Literal["item/reasoning/summaryTextDelta"], ReasoningSummaryTextDeltaNotification]
        | Notification[Literal["item/reasoning/textDelta"], ReasoningTextDeltaNotification]
        | Notification[Literal["item/started"], ItemStartedNotification]
        | Notification[Literal["mcpServer/event/stream/notification"], McpServerEventStreamNotification]
        | Notification[Literal["mcpServer/oauthLogin/completed"], McpServerOauthLoginCompletedNotification]
        | Notification[Literal["mcpServer/startupStatus/updated"], McpServerStatusUpdatedNotification]
        | Notification[Literal["model/rerouted"], ModelReroutedNotification]
        | Notification[Literal["model/safetyBuffering/updated"], ModelSafetyBufferingUpdatedNotification]
        | Notification[Literal["model/verification"], ModelVerificationNotification]
        | Notification[Literal["modelProvider/authRecoveryCompleted"], AuthRecoveryNotification]
        | Notification[Literal["modelProvider/authRecoveryStarted"], AuthRecoveryNotification]
        | Notification[Literal["process/exited"], ProcessExitedNotification]
        | Notification[Literal["process/outputDelta"], ProcessOutputDeltaNotification]
        | Notification[Literal["project/changed"], ProjectChangedNotification]
        | Notification[Literal["remoteControl/status/changed"], RemoteControlStatusChangedNotification]
        | Notification[Literal["serverRequest/resolved"], ServerRequestResolvedNotification]
        | Notification[Literal["skills/changed"], SkillsChangedNotification]
        | Notification[Literal["thread/archived"], ThreadArchivedNotification]
        | Notification[Literal["thread/attachment/updated"], ThreadAttachmentUpdatedNotification]
        | Notification[Literal["thread/closed"], ThreadClosedNotification]
        | Notification[Literal["thread/compacted"], ContextCompactedNotification]
        | Notification[Literal["thread/deleted"], ThreadDeletedNotification]
        | Notification[Literal["thread/environment/connected"], EnvironmentConnectionNotification]
        | Notification[Literal["thread/environment/disconnected"], EnvironmentConnectionNotification]
        | Notification[Literal["thread/goal/cleared"], ThreadGoalClearedNotification]
        | Notification[Literal["thread/goal/updated"], ThreadGoalUpdatedNotification]
        | Notification[Literal["thread/name/updated"], ThreadNameUpdatedNotification]
        | Notification[Literal["thread/prediction/updated"], ThreadPredictionUpdatedNotification]
        | Notification[Literal["thread/project/updated"], ThreadProjectUpdatedNotification]
        | Notification[Literal["thread/queue/changed"], ThreadQueueChangedNotification]
        | Notification[Literal["thread/readState/changed"], ThreadReadStateChangedNotification]
        | Notification[Literal["thread/realtime/closed"], ThreadRealtimeClosedNotification]
        | Notification[Literal["thread/realtime/error"], ThreadRealtimeErrorNotification]
        | Notification[Literal["thread/realtime/item/completed"], ThreadRealtimeItemCompletedNotification]
        | Notification[Literal["thread/realtime/item/started"], ThreadRealtimeItemStartedNotification]
        | Notification[Literal["thread/realtime/item/transcript/delta"], ThreadRealtimeItemTranscriptDeltaNotification]
        | Notification[Literal["thread/realtime/itemAdded"], ThreadRealtimeItemAddedNotification]
        | Notification[Literal["thread/realtime/outputAudio/delta"], ThreadRealtimeOutputAudioDeltaNotification]
        | Notification[Literal["thread/realtime/sdp"], ThreadRealtimeSdpNotification]
        | Notification[Literal["thread/realtime/started"], ThreadRealtimeStartedNotification]
        | Notification[Literal["thread/realtime/transcript/delta"], ThreadRealtimeTranscriptDeltaNotification]
        | Notification[Literal["thread/realtime/transcript/done"], ThreadRealtimeTranscriptDoneNotification]
        | Notification[Literal["thread/reverted"], ThreadRevertedNotification]
        | Notification[Literal["thread/section/changed"], ThreadSectionChangedNotification]
        | Notification[Literal["thread/settings/updated"], ThreadSettingsUpdatedNotification]
        | Notification[Literal["thread/started"], ThreadStartedNotification]
        | Notification[Literal["thread/status/changed"], ThreadStatusChangedNotification]
        | Notification[Literal["thread/tokenUsage/updated"], ThreadTokenUsageUpdatedNotification]
        | Notification[Literal["thread/unarchived"], ThreadUnarchivedNotification]
        | Notification[Literal["turn/completed"], TurnCompletedNotification]
        | Notification[Literal["turn/diff/updated"], TurnDiffUpdatedNotification]
        | Notification[Literal["turn/moderationMetadata"], TurnModerationMetadataNotification]
        | Notification[Literal["turn/plan/updated"], TurnPlanUpdatedNotification]
        | Notification[Literal["turn/started"], TurnStartedNotification]
        | Notification[Literal["warning"], WarningNotification]
        | Notification[Literal["windows/worldWritableWarning"], WindowsWorldWritableWarningNotification]
        | Notification[Literal["windowsSandbox/setupCompleted"], WindowsSandboxSetupCompletedNotification]
    )
    """Any notification; the first kind are those that this version does not know."""
    NotificationListeners = TypedDict(
        "NotificationListeners",
        {
            "account/gatewayOAuth/changed": Callable[[GatewayOAuthChangedNotification], object],
            "account/login/completed": Callable[[AccountLoginCompletedNotification], object],
            "account/rateLimits/updated": Callable[[AccountRateLimitsUpdatedNotification], object],
            "account/updated": Callable[[AccountUpdatedNotification], object],
            "app/list/updated": Callable[[AppListUpdatedNotification], object],
            "autoApprovalReview/strictReviewRequired": Callable[[StrictReviewRequiredNotification], object],
            "command/exec/outputDelta": Callable[[CommandExecOutputDeltaNotification], object],
            "configWarning": Callable[[ConfigWarningNotification], object],
            "deprecationNotice": Callable[[DeprecationNoticeNotification], object],
            "error": Callable[[ErrorNotification], object],
            "externalAgentConfig/import/completed": Callable[[ExternalAgentConfigImportCompletedNotification], object],
            "externalAgentConfig/import/progress": Callable[[ExternalAgentConfigImportProgressNotification], object],
            "fs/changed": Callable[[FsChangedNotification], object],
            "fuzzyFileSearch/sessionCompleted": Callable[[FuzzyFileSearchSessionCompletedNotification], object],
            "fuzzyFileSearch/sessionUpdated": Callable[[FuzzyFileSearchSessionUpdatedNotification], object],
            "guardianWarning": Callable[[GuardianWarningNotification], object],
            "hook/completed": Callable[[HookCompletedNotification], object],
            "hook/started": Callable[[HookStartedNotification], object],
            "item/agentMessage/delta": Callable[[AgentMessageDeltaNotification], object],
            "item/autoApprovalReview/completed": Callable[[ItemGuardianApprovalReviewCompletedNotification], object],
            "item/autoApprovalReview/started": Callable[[ItemGuardianApprovalReviewStartedNotification], object],
            "item/commandExecution/outputDelta": Callable[[CommandExecutionOutputDeltaNotification], object],
            "item/commandExecution/terminalInteraction": Callable[[TerminalInteractionNotification], object],
            "item/completed": Callable[[ItemCompletedNotification], object],
            "item/fileChange/outputDelta": Callable[[FileChangeOutputDeltaNotification], object],
            "item/fileChange/patchUpdated": Callable[[FileChangePatchUpdatedNotification], object],
            "item/mcpToolCall/progress": Callable[[McpToolCallProgressNotification], object],
            "item/plan/delta": Callable[[PlanDeltaNotification], object],
            "item/reasoning/summaryPartAdded": Callable[[ReasoningSummaryPartAddedNotification], object],
            "item/reasoning/summaryTextDelta": Callable[[ReasoningSummaryTextDeltaNotification], object],
            "item/reasoning/textDelta": Callable[[ReasoningTextDeltaNotification], object],
            "item/started": Callable[[ItemStartedNotification], object],
            "mcpServer/event/stream/notification": Callable[[McpServerEventStreamNotification], object],
            "mcpServer/oauthLogin/completed": Callable[[McpServerOauthLoginCompletedNotification], object],
            "mcpServer/startupStatus/updated": Callable[[McpServerStatusUpdatedNotification], object],
            "model/rerouted": Callable[[ModelReroutedNotification], object],
            "model/safetyBuffering/updated": Callable[[ModelSafetyBufferingUpdatedNotification], object],
            "model/verification": Callable[[ModelVerificationNotification], object],
            "modelProvider/authRecoveryCompleted": Callable[[AuthRecoveryNotification], object],
            "modelProvider/authRecoveryStarted": Callable[[AuthRecoveryNotification], object],
            "process/exited": Callable[[ProcessExitedNotification], object],
            "process/outputDelta": Callable[[ProcessOutputDeltaNotification], object],
            "project/changed": Callable[[ProjectChangedNotification], object],
            "remoteControl/status/changed": Callable[[RemoteControlStatusChangedNotification], object],
            "serverRequest/resolved": Callable[[ServerRequestResolvedNotification], object],
            "skills/changed": Callable[[SkillsChangedNotification], object],
            "thread/archived": Callable[[ThreadArchivedNotification], object],
            "thread/attachment/updated": Callable[[ThreadAttachmentUpdatedNotification], object],
            "thread/closed": Callable[[ThreadClosedNotification], object],
            "thread/compacted": Callable[[ContextCompactedNotification], object],
            "thread/deleted": Callable[[ThreadDeletedNotification], object],
            "thread/environment/connected": Callable[[EnvironmentConnectionNotification], object],
            "thread/environment/disconnected": Callable[[EnvironmentConnectionNotification], object],
            "thread/goal/cleared": Callable[[ThreadGoalClearedNotification], object],
            "thread/goal/updated": Callable[[ThreadGoalUpdatedNotification], object],
            "thread/name/updated": Callable[[ThreadNameUpdatedNotification], object],
            "thread/prediction/updated": Callable[[ThreadPredictionUpdatedNotification], object],
            "thread/project/updated": Callable[[ThreadProjectUpdatedNotification], object],
            "thread/queue/changed": Callable[[ThreadQueueChangedNotification], object],
            "thread/readState/changed": Callable[[ThreadReadStateChangedNotification], object],
            "thread/realtime/closed": Callable[[ThreadRealtimeClosedNotification], object],
            "thread/realtime/error": Callable[[ThreadRealtimeErrorNotification], object],
            "thread/realtime/item/completed": Callable[[ThreadRealtimeItemCompletedNotification], object],
            "thread/realtime/item/started": Callable[[ThreadRealtimeItemStartedNotification], object],
            "thread/realtime/item/transcript/delta": Callable[[ThreadRealtimeItemTranscriptDeltaNotification], object],
            "thread/realtime/itemAdded": Callable[[ThreadRealtimeItemAddedNotification], object],
            "thread/realtime/outputAudio/delta": Callable[[ThreadRealtimeOutputAudioDeltaNotification], object],
            "thread/realtime/sdp": Callable[[ThreadRealtimeSdpNotification], object],
            "thread/realtime/started": Callable[[ThreadRealtimeStartedNotification], object],
            "thread/realtime/transcript/delta": Callable[[ThreadRealtimeTranscriptDeltaNotification], object],
            "thread/realtime/transcript/done": Callable[[ThreadRealtimeTranscriptDoneNotification], object],
            "thread/reverted": Callable[[ThreadRevertedNotification], object],
            "thread/section/changed": Callable[[ThreadSectionChangedNotification], object],
            "thread/settings/updated": Callable[[ThreadSettingsUpdatedNotification], object],
            "thread/started": Callable[[ThreadStartedNotification], object],
            "thread/status/changed": Callable[[ThreadStatusChangedNotification], object],
            "thread/tokenUsage/updated": Callable[[ThreadTokenUsageUpdatedNotification], object],
            "thread/unarchived": Callable[[ThreadUnarchivedNotification], object],
            "turn/completed": Callable[[TurnCompletedNotification], object],
            "turn/diff/updated": Callable[[TurnDiffUpdatedNotification], object],
            "turn/moderationMetadata": Callable[[TurnModerationMetadataNotification], object],
            "turn/plan/updated": Callable[[TurnPlanUpdatedNotification], object],
            "turn/started": Callable[[TurnStartedNotification], object],
            "warning": Callable[[WarningNotification], object],
            "windows/worldWritableWarning": Callable[[WindowsWorldWritableWarningNotification], object],
            "windowsSandbox/setupCompleted": Callable[[WindowsSandboxSetupCompletedNotification], object],
        },
        total=False,
    )
    """Listeners by the notification they listen to."""
    ServerRequestHandlers = TypedDict(
        "ServerRequestHandlers",
        {
            "account/chatgptAuthTokens/refresh": Callable[[ChatgptAuthTokensRefreshParams], ChatgptAuthTokensRefreshResponse | Awaitable[ChatgptAuthTokensRefreshResponse]],
            "applyPatchApproval": Callable[[ApplyPatchApprovalParams], ApplyPatchApprovalResponse | Awaitable[ApplyPatchApprovalResponse]],
            "attestation/generate": Callable[[AttestationGenerateParams], AttestationGenerateResponse | Awaitable[AttestationGenerateResponse]],
            "currentTime/read": Callable[[CurrentTimeReadParams], CurrentTimeReadResponse | Awaitable[CurrentTimeReadResponse]],
            "execCommandApproval": Callable[[ExecCommandApprovalParams], ExecCommandApprovalResponse | Awaitable[ExecCommandApprovalResponse]],
            "item/commandExecution/requestApproval": Callable[[CommandExecutionRequestApprovalParams], CommandExecutionRequestApprovalResponse | Awaitable[CommandExecutionRequestApprovalResponse]],
            "item/fileChange/requestApproval": Callable[[FileChangeRequestApprovalParams], FileChangeRequestApprovalResponse | Awaitable[FileChangeRequestApprovalResponse]],
            "item/permissions/requestApproval": Callable[[PermissionsRequestApprovalParams], PermissionsRequestApprovalResponse | Awaitable[PermissionsRequestApprovalResponse]],
            "item/tool/call": Callable[[DynamicToolCallParams], DynamicToolCallResponse | Awaitable[DynamicToolCallResponse]],
            "item/tool/requestUserInput": Callable[[ToolRequestUserInputParams], ToolRequestUserInputResponse | Awaitable[ToolRequestUserInputResponse]],
            "mcpServer/elicitation/request": Callable[[McpServerElicitationRequestParams], McpServerElicitationRequestResponse | Awaitable[McpServerElicitationRequestResponse]],
        },
        total=False,
    )
    """Handlers by the request of the server they answer."""
else:
    ServerNotification = Notification
    NotificationListeners = ServerRequestHandlers = dict

C = TypeVar("C", bound="AppServerClient")


class AppServerClient(ClientBase):
    """A client of the App-server protocol 0.169.0.

    Every request has a method here; its name follows from the name on the wire.
    `timeout` is in seconds; left out, it is the `request_timeout` given when the client
    was opened. A request raises RemoteError where the server refuses it,
    RequestTimeout, ConnectionClosed, or DecodeError where the answer does not fit.
    """

    server_info: InitializeResponse
    """What the server said about itself in the handshake."""

    @classmethod
    def spawn(
        cls: type[C],
        command: Sequence[str],
        *,
        client_info: ClientInfo,
        capabilities: InitializeCapabilities | None | UnsetType = UNSET,
        listeners: NotificationListeners | None = None,
        handlers: ServerRequestHandlers | None = None,
        request_timeout: float | None = None,
        handshake_timeout: float | None = 30.0,
        max_message_bytes: int = MAX_MESSAGE_BYTES,
        close_timeout: float = 3.0,
        cwd: str | os.PathLike[str] | None = None,
        env: Mapping[str, str] | None = None,
        stderr: Stderr = "inherit",
    ) -> Opening[C]:
        """Starts a server and opens a connection to it, handshake included: `async with
        AppServerClient.spawn(["codex", "app-server"], client_info=...) as client:`.

        When the client is closed the server gets the end of its input, after
        `close_timeout` seconds a signal to end, after as many again one that it cannot
        refuse. Listeners and handlers given here miss nothing.
        """

        async def greet(client: C) -> None:
            from .initialize import InitializeParams

            params = InitializeParams(capabilities=capabilities, client_info=client_info)
            client.server_info = await client.initialize(params, timeout=handshake_timeout)
            await client.initialized()

        async def start() -> C:
            process = await ChildProcess.start(command, cwd=cwd, env=env, stderr=stderr)
            client = cls(
                process.reader,
                process.writer,
                process=process,
                request_timeout=request_timeout,
                close_timeout=close_timeout,
                max_message_bytes=max_message_bytes,
                handlers={} if handlers is None else handlers,
                listeners={} if listeners is None else listeners,
            )
            return await client._start(greet)

        return Opening(start)

    @classmethod
    def connect(
        cls: type[C],
        reader: ByteReader,
        writer: ByteWriter,
        *,
        client_info: ClientInfo,
        capabilities: InitializeCapabilities | None | UnsetType = UNSET,
        listeners: NotificationListeners | None = None,
        handlers: ServerRequestHandlers | None = None,
        request_timeout: float | None = None,
        handshake_timeout: float | None = 30.0,
        max_message_bytes: int = MAX_MESSAGE_BYTES,
    ) -> Opening[C]:
        """Opens a connection to a server over two streams, such as those of
        `asyncio.open_unix_connection`, handshake included.
        """

        async def greet(client: C) -> None:
            from .initialize import InitializeParams

            params = InitializeParams(capabilities=capabilities, client_info=client_info)
            client.server_info = await client.initialize(params, timeout=handshake_timeout)
            await client.initialized()

        async def start() -> C:
            client = cls(
                reader,
                writer,
                process=None,
                request_timeout=request_timeout,
                close_timeout=0.0,
                max_message_bytes=max_message_bytes,
                handlers={} if handlers is None else handlers,
                listeners={} if listeners is None else listeners,
            )
            return await client._start(greet)

        return Opening(start)

    async def account_bedrock_check_gov_cloud_requirements(
        self,
        params: BedrockCheckGovCloudRequirementsParams | None = None,
        *,
        timeout: float | None = None,
    ) -> BedrockCheckGovCloudRequirementsResponse:
        """Tells whether AWS GovCloud is in use and calls for a warning.

        Experimental.
        """
        result: BedrockCheckGovCloudRequirementsResponse = await self._call(
            "account/bedrock/checkGovCloudRequirements", params, timeout
        )
        return result

    async def account_bedrock_discover(
        self, params: BedrockDiscoverParams | None = None, *, timeout: float | None = None
    ) -> BedrockDiscoverResponse:
        """Looks for AWS profiles and credentials that Amazon Bedrock could be reached with.

        Experimental.
        """
        result: BedrockDiscoverResponse = await self._call(
            "account/bedrock/discover", params, timeout
        )
        return result

    async def account_bedrock_setup(
        self, params: BedrockSetupParams, *, timeout: float | None = None
    ) -> BedrockSetupResponse:
        """Sets the server up to reach models through Amazon Bedrock with AWS credentials that
        exist already.

        Experimental.
        """
        result: BedrockSetupResponse = await self._call("account/bedrock/setup", params, timeout)
        return result

    async def account_gateway_oauth_cancel(
        self, *, timeout: float | None = None
    ) -> GatewayOAuthCancelResponse:
        """Gives up a gateway sign-in that is under way."""
        result: GatewayOAuthCancelResponse = await self._call(
            "account/gatewayOAuth/cancel", None, timeout
        )
        return result

    async def account_gateway_oauth_login(
        self, params: GatewayOAuthLoginParams | None = None, *, timeout: float | None = None
    ) -> GatewayOAuthLoginResponse:
        """Starts to sign in at the gateway; progress comes as `account/gatewayOAuth/changed`."""
        result: GatewayOAuthLoginResponse = await self._call(
            "account/gatewayOAuth/login", params, timeout
        )
        return result

    async def account_gateway_oauth_read(
        self, params: GatewayOAuthReadParams | None = None, *, timeout: float | None = None
    ) -> GatewayOAuthReadResponse:
        """Tells whether a provider stands behind a gateway, and whether we are signed in
        there.
        """
        result: GatewayOAuthReadResponse = await self._call(
            "account/gatewayOAuth/read", params, timeout
        )
        return result

    async def account_gcp_setup(
        self, params: GcpSetupParams, *, timeout: float | None = None
    ) -> GcpSetupResponse:
        """Sets the server up to reach models through Google Cloud.

        Experimental.
        """
        result: GcpSetupResponse = await self._call("account/gcp/setup", params, timeout)
        return result

    async def account_login_cancel(
        self, params: CancelLoginAccountParams, *, timeout: float | None = None
    ) -> CancelLoginAccountResponse:
        """Gives up a browser or device code login that is under way.

        Errors besides the common ones: `invalidLoginId`.
        """
        result: CancelLoginAccountResponse = await self._call(
            "account/login/cancel", params, timeout
        )
        return result

    async def account_login_start(
        self, params: LoginAccountParams, *, timeout: float | None = None
    ) -> LoginAccountResponse:
        """Starts a login. It replaces the one before it when it succeeds, and cancels another
        one that is still under way.

        Errors besides the common ones: `apiKeyLoginDisabled`, `chatgptLoginDisabled`,
        `credentialsNotSaved`, `deviceCodeDisabled`, `deviceCodeFailed`,
        `externalAuthActive`, `externalAuthDisabled`, `invalidExternalToken`,
        `loginServerFailed`, `workspaceMismatch`.
        """
        result: LoginAccountResponse = await self._call("account/login/start", params, timeout)
        return result

    async def account_logout(self, *, timeout: float | None = None) -> LogoutAccountResponse:
        """Forgets every stored credential and signs out. Succeeds, and is announced, also when
        nobody was signed in.

        Errors besides the common ones: `logoutFailed`.
        """
        result: LogoutAccountResponse = await self._call("account/logout", None, timeout)
        return result

    async def account_rate_limit_reset_credit_consume(
        self, params: ConsumeAccountRateLimitResetCreditParams, *, timeout: float | None = None
    ) -> ConsumeAccountRateLimitResetCreditResponse:
        """Uses a reset credit, so that the limits start anew before their time.

        Errors besides the common ones: `backendFailed`.
        """
        result: ConsumeAccountRateLimitResetCreditResponse = await self._call(
            "account/rateLimitResetCredit/consume", params, timeout
        )
        return result

    async def account_rate_limits_read(
        self, params: GetAccountRateLimitsParams | None = None, *, timeout: float | None = None
    ) -> GetAccountRateLimitsResponse:
        """Asks the ChatGPT backend what the account may still use. Needs a ChatGPT login.

        Errors besides the common ones: `backendFailed`, `rateLimitsNeedAuth`,
        `rateLimitsNeedChatgpt`.
        """
        result: GetAccountRateLimitsResponse = await self._call(
            "account/rateLimits/read", params, timeout
        )
        return result

    async def account_read(
        self, params: GetAccountParams | None = None, *, timeout: float | None = None
    ) -> GetAccountResponse:
        """Gives the signed-in account, as the server knows it; the credential store is not
        read again.

        Errors besides the common ones: `planTypeRequired`.
        """
        result: GetAccountResponse = await self._call("account/read", params, timeout)
        return result

    async def account_security_setup_read(
        self, *, timeout: float | None = None
    ) -> GetAccountSecuritySetupResponse:
        """Tells whether the account should be made more secure.

        Errors besides the common ones: `backendFailed`.
        """
        result: GetAccountSecuritySetupResponse = await self._call(
            "account/securitySetup/read", None, timeout
        )
        return result

    async def account_send_add_credits_nudge_email(
        self, params: SendAddCreditsNudgeEmailParams, *, timeout: float | None = None
    ) -> SendAddCreditsNudgeEmailResponse:
        """Mails the owner of the workspace that a member has run out of credits or limit.

        Errors besides the common ones: `backendFailed`.
        """
        result: SendAddCreditsNudgeEmailResponse = await self._call(
            "account/sendAddCreditsNudgeEmail", params, timeout
        )
        return result

    async def account_usage_read(
        self, params: GetAccountTokenUsageParams | None = None, *, timeout: float | None = None
    ) -> GetAccountTokenUsageResponse:
        """Asks the ChatGPT backend what the account, or one thread of it, has used. Needs a
        ChatGPT login.

        Errors besides the common ones: `backendFailed`, `invalidThreadId`,
        `tokenUsageNeedsAuth`, `tokenUsageNeedsChatgpt`.
        """
        result: GetAccountTokenUsageResponse = await self._call(
            "account/usage/read", params, timeout
        )
        return result

    async def account_workspace_messages_read(
        self, *, timeout: float | None = None
    ) -> GetWorkspaceMessagesResponse:
        """Gives the messages that the owners of the workspace have left.

        Errors besides the common ones: `backendFailed`.
        """
        result: GetWorkspaceMessagesResponse = await self._call(
            "account/workspaceMessages/read", None, timeout
        )
        return result

    async def account_session_list(
        self, params: AccountSessionsListParams | None = None, *, timeout: float | None = None
    ) -> AccountSessionsResponse:
        """Lists the ChatGPT sessions that can be switched between.

        Experimental.
        """
        result: AccountSessionsResponse = await self._call("accountSession/list", params, timeout)
        return result

    async def account_session_switch(
        self, params: AccountSessionsSwitchParams, *, timeout: float | None = None
    ) -> AccountSessionsSwitchResponse:
        """Makes another session and workspace the one in use, or starts a browser login where
        that is needed and allowed.

        Experimental.
        """
        result: AccountSessionsSwitchResponse = await self._call(
            "accountSession/switch", params, timeout
        )
        return result

    async def app_installed(
        self, params: AppsInstalledParams | None = None, *, timeout: float | None = None
    ) -> AppsInstalledResponse:
        """Tells which apps are installed, and whether they can be called.

        Errors besides the common ones: `invalidThreadId`.
        """
        result: AppsInstalledResponse = await self._call("app/installed", params, timeout)
        return result

    async def app_list(
        self, params: AppsListParams | None = None, *, timeout: float | None = None
    ) -> AppsListResponse:
        """Lists the apps of the directory and those that the person can use; empty unless apps
        are on and the login is ChatGPT. While it loads, `app/list/updated` may come before
        the answer.

        Errors besides the common ones: `backendFailed`, `invalidCursor`, `invalidThreadId`.
        """
        result: AppsListResponse = await self._call("app/list", params, timeout)
        return result

    async def app_read(
        self, params: AppsReadParams, *, timeout: float | None = None
    ) -> AppsReadResponse:
        """Gives certain apps by their ids, with their tools on request.

        Errors besides the common ones: `invalidThreadId`.
        """
        result: AppsReadResponse = await self._call("app/read", params, timeout)
        return result

    async def collaboration_mode_list(
        self, params: CollaborationModeListParams | None = None, *, timeout: float | None = None
    ) -> CollaborationModeListResponse:
        """Lists the collaboration modes to choose from.

        Experimental.
        """
        result: CollaborationModeListResponse = await self._call(
            "collaborationMode/list", params, timeout
        )
        return result

    async def command_exec(
        self, params: CommandExecParams, *, timeout: float | None = None
    ) -> CommandExecResponse:
        """Runs a command outside any thread, in a sandbox, and answers when it has ended and
        its streamed output is sent. The command is ended with its connection. Output comes
        as `command/exec/outputDelta` where streaming was asked for.

        Errors besides the common ones: `commandIdRequired`, `commandIdTaken`,
        `conflictingOptions`, `emptyCommand`, `execFailed`.
        """
        result: CommandExecResponse = await self._call("command/exec", params, timeout)
        return result

    async def command_exec_resize(
        self, params: CommandExecResizeParams, *, timeout: float | None = None
    ) -> CommandExecResizeResponse:
        """Changes the size of the terminal of a running command.

        Errors besides the common ones: `commandNotRunning`.
        """
        result: CommandExecResizeResponse = await self._call(
            "command/exec/resize", params, timeout
        )
        return result

    async def command_exec_terminate(
        self, params: CommandExecTerminateParams, *, timeout: float | None = None
    ) -> CommandExecTerminateResponse:
        """Ends a running command; `command/exec` then gets its answer.

        Errors besides the common ones: `commandNotRunning`.
        """
        result: CommandExecTerminateResponse = await self._call(
            "command/exec/terminate", params, timeout
        )
        return result

    async def command_exec_write(
        self, params: CommandExecWriteParams, *, timeout: float | None = None
    ) -> CommandExecWriteResponse:
        """Writes to the input of a running command, or closes it.

        Errors besides the common ones: `commandNotRunning`, `invalidDelta`,
        `nothingToWrite`.
        """
        result: CommandExecWriteResponse = await self._call("command/exec/write", params, timeout)
        return result

    async def config_batch_write(
        self, params: ConfigBatchWriteParams, *, timeout: float | None = None
    ) -> ConfigWriteResponse:
        """Writes several settings to the user's configuration, all or none, as
        `config/value/write` does for one.

        Errors besides the common ones: `configLayerReadonly`, `configPathNotFound`,
        `configReadFailed`, `configValidationFailed`, `configVersionConflict`,
        `emptyKeyPath`.
        """
        result: ConfigWriteResponse = await self._call("config/batchWrite", params, timeout)
        return result

    async def config_mcp_server_reload(
        self, *, timeout: float | None = None
    ) -> McpServerRefreshResponse:
        """Has loaded threads read the settings of MCP servers again. The answer does not wait
        for it.
        """
        result: McpServerRefreshResponse = await self._call(
            "config/mcpServer/reload", None, timeout
        )
        return result

    async def config_read(
        self, params: ConfigReadParams | None = None, *, timeout: float | None = None
    ) -> ConfigReadResponse:
        """Gives the configuration in force and where each setting comes from. Fails where a
        file of it cannot be read as TOML or holds an invalid value.

        Errors besides the common ones: `configReadFailed`.
        """
        result: ConfigReadResponse = await self._call("config/read", params, timeout)
        return result

    async def config_value_write(
        self, params: ConfigValueWriteParams, *, timeout: float | None = None
    ) -> ConfigWriteResponse:
        """Writes one setting to the user's configuration; comments and order of the file stay.
        Refused where the outcome would not be valid.

        Errors besides the common ones: `configLayerReadonly`, `configPathNotFound`,
        `configReadFailed`, `configValidationFailed`, `configVersionConflict`,
        `emptyKeyPath`.
        """
        result: ConfigWriteResponse = await self._call("config/value/write", params, timeout)
        return result

    async def config_requirements_read(
        self, *, timeout: float | None = None
    ) -> ConfigRequirementsReadResponse:
        """Gives what administrators demand of the configuration, merged from all sources of
        requirements.
        """
        result: ConfigRequirementsReadResponse = await self._call(
            "configRequirements/read", None, timeout
        )
        return result

    async def environment_add(
        self, params: EnvironmentAddParams, *, timeout: float | None = None
    ) -> EnvironmentAddResponse:
        """Makes an environment known, or another one under a known id. Commands in it run
        through an exec server. The default environment stays what it is.

        Experimental.
        """
        result: EnvironmentAddResponse = await self._call("environment/add", params, timeout)
        return result

    async def environment_info(
        self, params: EnvironmentInfoParams, *, timeout: float | None = None
    ) -> EnvironmentInfoResponse:
        """Connects to an environment and tells which shell and working directory it has.

        Errors besides the common ones: `unknownEnvironment`.

        Experimental.
        """
        result: EnvironmentInfoResponse = await self._call("environment/info", params, timeout)
        return result

    async def environment_status(
        self, params: EnvironmentStatusParams, *, timeout: float | None = None
    ) -> EnvironmentStatusResponse:
        """Tells whether an environment is connected, without connecting to it.

        Experimental.
        """
        result: EnvironmentStatusResponse = await self._call(
            "environment/status", params, timeout
        )
        return result

    async def experimental_feature_enablement_set(
        self, params: ExperimentalFeatureEnablementSetParams, *, timeout: float | None = None
    ) -> ExperimentalFeatureEnablementSetResponse:
        """Switches features on or off while the server runs; the configuration file stays as
        it is, and what it says of a feature counts more.
        """
        result: ExperimentalFeatureEnablementSetResponse = await self._call(
            "experimentalFeature/enablement/set", params, timeout
        )
        return result

    async def experimental_feature_list(
        self,
        params: ExperimentalFeatureListParams | None = None,
        *,
        timeout: float | None = None,
    ) -> ExperimentalFeatureListResponse:
        """Lists the features that can be switched on or off, with their state.

        Errors besides the common ones: `invalidCursor`, `invalidThreadId`.
        """
        result: ExperimentalFeatureListResponse = await self._call(
            "experimentalFeature/list", params, timeout
        )
        return result

    async def external_agent_config_detect(
        self,
        params: ExternalAgentConfigDetectParams | None = None,
        *,
        timeout: float | None = None,
    ) -> ExternalAgentConfigDetectResponse:
        """Looks for the setup of another agent on this machine, without changing anything."""
        result: ExternalAgentConfigDetectResponse = await self._call(
            "externalAgentConfig/detect", params, timeout
        )
        return result

    async def external_agent_config_import(
        self, params: ExternalAgentConfigImportParams, *, timeout: float | None = None
    ) -> ExternalAgentConfigImportResponse:
        """Takes over parts of the setup of another agent. What cannot be taken over is a
        failure of its item, not of the request. Progress comes as
        `externalAgentConfig/import/progress`, the end as
        `externalAgentConfig/import/completed`.
        """
        result: ExternalAgentConfigImportResponse = await self._call(
            "externalAgentConfig/import", params, timeout
        )
        return result

    async def external_agent_config_import_read_histories(
        self, *, timeout: float | None = None
    ) -> ExternalAgentConfigImportHistoriesReadResponse:
        """Gives the records of the imports that have taken place."""
        result: ExternalAgentConfigImportHistoriesReadResponse = await self._call(
            "externalAgentConfig/import/readHistories", None, timeout
        )
        return result

    async def external_agent_config_import_record_history(
        self,
        params: ExternalAgentConfigImportHistoryRecordParams,
        *,
        timeout: float | None = None,
    ) -> ExternalAgentConfigImportHistoryRecordResponse:
        """Adds an import that the client has carried out by itself to the recorded ones."""
        result: ExternalAgentConfigImportHistoryRecordResponse = await self._call(
            "externalAgentConfig/import/recordHistory", params, timeout
        )
        return result

    async def feedback_save(
        self, params: FeedbackSaveParams, *, timeout: float | None = None
    ) -> FeedbackSaveResponse:
        """Saves feedback to a path on the machine of the server instead of sending it.

        Errors besides the common ones: `invalidThreadId`.
        """
        result: FeedbackSaveResponse = await self._call("feedback/save", params, timeout)
        return result

    async def feedback_upload(
        self, params: FeedbackUploadParams, *, timeout: float | None = None
    ) -> FeedbackUploadResponse:
        """Sends feedback to the makers of the server. Refused where the configuration has
        `[feedback] enabled = false`.

        Errors besides the common ones: `feedbackFailed`, `invalidThreadId`.
        """
        result: FeedbackUploadResponse = await self._call("feedback/upload", params, timeout)
        return result

    async def fs_copy(
        self, params: FsCopyParams, *, timeout: float | None = None
    ) -> FsCopyResponse:
        """Copies a file or directory on the machine of the server.

        Errors besides the common ones: `fileSystemFailed`.
        """
        result: FsCopyResponse = await self._call("fs/copy", params, timeout)
        return result

    async def fs_create_directory(
        self, params: FsCreateDirectoryParams, *, timeout: float | None = None
    ) -> FsCreateDirectoryResponse:
        """Creates a directory on the machine of the server.

        Errors besides the common ones: `fileSystemFailed`.
        """
        result: FsCreateDirectoryResponse = await self._call(
            "fs/createDirectory", params, timeout
        )
        return result

    async def fs_get_metadata(
        self, params: FsGetMetadataParams, *, timeout: float | None = None
    ) -> FsGetMetadataResponse:
        """Tells what kind of thing a path is, and when it was created and modified.

        Errors besides the common ones: `fileSystemFailed`.
        """
        result: FsGetMetadataResponse = await self._call("fs/getMetadata", params, timeout)
        return result

    async def fs_read_directory(
        self, params: FsReadDirectoryParams, *, timeout: float | None = None
    ) -> FsReadDirectoryResponse:
        """Lists the direct entries of a directory.

        Errors besides the common ones: `fileSystemFailed`.
        """
        result: FsReadDirectoryResponse = await self._call("fs/readDirectory", params, timeout)
        return result

    async def fs_read_file(
        self, params: FsReadFileParams, *, timeout: float | None = None
    ) -> FsReadFileResponse:
        """Reads a file on the machine of the server.

        Errors besides the common ones: `fileSystemFailed`.
        """
        result: FsReadFileResponse = await self._call("fs/readFile", params, timeout)
        return result

    async def fs_remove(
        self, params: FsRemoveParams, *, timeout: float | None = None
    ) -> FsRemoveResponse:
        """Removes a file or directory. A path that does not exist is no error unless `force`
        is false.

        Errors besides the common ones: `fileSystemFailed`.
        """
        result: FsRemoveResponse = await self._call("fs/remove", params, timeout)
        return result

    async def fs_unwatch(
        self, params: FsUnwatchParams, *, timeout: float | None = None
    ) -> FsUnwatchResponse:
        """Ends a watch of this connection."""
        result: FsUnwatchResponse = await self._call("fs/unwatch", params, timeout)
        return result

    async def fs_watch(
        self, params: FsWatchParams, *, timeout: float | None = None
    ) -> FsWatchResponse:
        """Watches a path for this connection; changes come as `fs/changed`.

        Errors besides the common ones: `fileSystemFailed`, `watchIdTaken`.
        """
        result: FsWatchResponse = await self._call("fs/watch", params, timeout)
        return result

    async def fs_write_file(
        self, params: FsWriteFileParams, *, timeout: float | None = None
    ) -> FsWriteFileResponse:
        """Writes a file on the machine of the server.

        Errors besides the common ones: `fileSystemFailed`, `invalidBase64`.
        """
        result: FsWriteFileResponse = await self._call("fs/writeFile", params, timeout)
        return result

    async def fuzzy_file_search(
        self, params: FuzzyFileSearchParams, *, timeout: float | None = None
    ) -> FuzzyFileSearchResponse:
        """Searches for files and directories whose path resembles the query, once."""
        result: FuzzyFileSearchResponse = await self._call("fuzzyFileSearch", params, timeout)
        return result

    async def fuzzy_file_search_session_start(
        self, params: FuzzyFileSearchSessionStartParams, *, timeout: float | None = None
    ) -> FuzzyFileSearchSessionStartResponse:
        """Starts a search session, for a query that changes while somebody types.

        Errors besides the common ones: `emptySessionId`.

        Experimental.
        """
        result: FuzzyFileSearchSessionStartResponse = await self._call(
            "fuzzyFileSearch/sessionStart", params, timeout
        )
        return result

    async def fuzzy_file_search_session_stop(
        self, params: FuzzyFileSearchSessionStopParams, *, timeout: float | None = None
    ) -> FuzzyFileSearchSessionStopResponse:
        """Ends a search session.

        Experimental.
        """
        result: FuzzyFileSearchSessionStopResponse = await self._call(
            "fuzzyFileSearch/sessionStop", params, timeout
        )
        return result

    async def fuzzy_file_search_session_update(
        self, params: FuzzyFileSearchSessionUpdateParams, *, timeout: float | None = None
    ) -> FuzzyFileSearchSessionUpdateResponse:
        """Gives a search session a new query; matches come as
        `fuzzyFileSearch/sessionUpdated`.

        Errors besides the common ones: `searchSessionNotFound`.

        Experimental.
        """
        result: FuzzyFileSearchSessionUpdateResponse = await self._call(
            "fuzzyFileSearch/sessionUpdate", params, timeout
        )
        return result

    async def get_auth_status(
        self, params: GetAuthStatusParams | None = None, *, timeout: float | None = None
    ) -> GetAuthStatusResponse:
        """Gives the authentication mode and, on request, the credential itself. Kept for older
        clients; `account/read` is its successor.

        Deprecated: Use account/read.
        """
        result: GetAuthStatusResponse = await self._call("getAuthStatus", params, timeout)
        return result

    async def hooks_list(
        self, params: HooksListParams | None = None, *, timeout: float | None = None
    ) -> HooksListResponse:
        """Lists the configured hooks, with what is wrong with them."""
        result: HooksListResponse = await self._call("hooks/list", params, timeout)
        return result

    async def initialize(
        self, params: InitializeParams, *, timeout: float | None = None
    ) -> InitializeResponse:
        """Opens the connection. It has to be the first request, and is accepted once; a
        refused one may be repeated.

        Errors besides the common ones: `invalidClientName`.
        """
        result: InitializeResponse = await self._call("initialize", params, timeout)
        return result

    async def marketplace_add(
        self, params: MarketplaceAddParams, *, timeout: float | None = None
    ) -> MarketplaceAddResponse:
        """Fetches a marketplace of plugins and enters it in the configuration of the user."""
        result: MarketplaceAddResponse = await self._call("marketplace/add", params, timeout)
        return result

    async def marketplace_remove(
        self, params: MarketplaceRemoveParams, *, timeout: float | None = None
    ) -> MarketplaceRemoveResponse:
        """Takes a marketplace out of the configuration of the user and deletes what was
        fetched of it.
        """
        result: MarketplaceRemoveResponse = await self._call(
            "marketplace/remove", params, timeout
        )
        return result

    async def marketplace_upgrade(
        self, params: MarketplaceUpgradeParams | None = None, *, timeout: float | None = None
    ) -> MarketplaceUpgradeResponse:
        """Fetches the marketplaces that come from Git anew, one or all, and tells which
        succeeded.
        """
        result: MarketplaceUpgradeResponse = await self._call(
            "marketplace/upgrade", params, timeout
        )
        return result

    async def mcp_server_event_stream_start(
        self, params: McpServerEventStreamStartParams, *, timeout: float | None = None
    ) -> McpServerEventStreamStartResponse:
        """Starts a stream of events from an MCP server; they come as
        `mcpServer/event/stream/notification`.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        result: McpServerEventStreamStartResponse = await self._call(
            "mcpServer/event/stream/start", params, timeout
        )
        return result

    async def mcp_server_event_stream_stop(
        self, params: McpServerEventStreamStopParams, *, timeout: float | None = None
    ) -> McpServerEventStreamStopResponse:
        """Stops a stream of events.

        Experimental.
        """
        result: McpServerEventStreamStopResponse = await self._call(
            "mcpServer/event/stream/stop", params, timeout
        )
        return result

    async def mcp_server_oauth_login(
        self, params: McpServerOauthLoginParams, *, timeout: float | None = None
    ) -> McpServerOauthLoginResponse:
        """Begins a login at an MCP server that is reached over HTTP;
        `mcpServer/oauthLogin/completed` tells how it ended.

        Errors besides the common ones: `mcpServerNotFound`.
        """
        result: McpServerOauthLoginResponse = await self._call(
            "mcpServer/oauth/login", params, timeout
        )
        return result

    async def mcp_server_resource_read(
        self, params: McpResourceReadParams, *, timeout: float | None = None
    ) -> McpResourceReadResponse:
        """Reads a resource of an MCP server."""
        result: McpResourceReadResponse = await self._call(
            "mcpServer/resource/read", params, timeout
        )
        return result

    async def mcp_server_tool_call(
        self, params: McpServerToolCallParams, *, timeout: float | None = None
    ) -> McpServerToolCallResponse:
        """Calls a tool of an MCP server on behalf of the client and gives its result.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.
        """
        result: McpServerToolCallResponse = await self._call(
            "mcpServer/tool/call", params, timeout
        )
        return result

    async def mcp_server_status_list(
        self, params: ListMcpServerStatusParams | None = None, *, timeout: float | None = None
    ) -> ListMcpServerStatusResponse:
        """Lists the MCP servers with their tools and resources. Servers that do not run yet
        are started first, which may take seconds.

        Errors besides the common ones: `invalidCursor`.
        """
        result: ListMcpServerStatusResponse = await self._call(
            "mcpServerStatus/list", params, timeout
        )
        return result

    async def memory_reset(self, *, timeout: float | None = None) -> MemoryResetResponse:
        """Deletes all memories of this server, and what it noted on the way to them. Whether
        memories may be made from a thread (`thread/memoryMode/set`) stays as it is.

        Experimental.
        """
        result: MemoryResetResponse = await self._call("memory/reset", None, timeout)
        return result

    async def memory_status(
        self, params: MemoryStatusParams | None = None, *, timeout: float | None = None
    ) -> MemoryStatusResponse:
        """Tells whether memory is ready and how many threads went into it.

        Experimental.
        """
        result: MemoryStatusResponse = await self._call("memory/status", params, timeout)
        return result

    async def mock_experimental_method(
        self,
        params: MockExperimentalMethodParams | None = None,
        *,
        timeout: float | None = None,
    ) -> MockExperimentalMethodResponse:
        """Gives back what it was given. It exists to try out the experimental gate.

        Experimental.
        """
        result: MockExperimentalMethodResponse = await self._call(
            "mock/experimentalMethod", params, timeout
        )
        return result

    async def model_list(
        self, params: ModelListParams | None = None, *, timeout: float | None = None
    ) -> ModelListResponse:
        """Lists the models by priority; exactly one is the default. A bad cursor fails the
        request.

        Errors besides the common ones: `invalidCursor`.
        """
        result: ModelListResponse = await self._call("model/list", params, timeout)
        return result

    async def model_provider_capabilities_read(
        self,
        params: ModelProviderCapabilitiesReadParams | None = None,
        *,
        timeout: float | None = None,
    ) -> ModelProviderCapabilitiesReadResponse:
        """Tells what the configured model provider can do besides answering."""
        result: ModelProviderCapabilitiesReadResponse = await self._call(
            "modelProvider/capabilities/read", params, timeout
        )
        return result

    async def model_provider_config_write(
        self, params: ModelProviderConfigWriteParams, *, timeout: float | None = None
    ) -> ModelProviderConfigWriteResponse:
        """Changes the settings of a model provider in the configuration."""
        result: ModelProviderConfigWriteResponse = await self._call(
            "modelProvider/config/write", params, timeout
        )
        return result

    async def model_provider_list(
        self, params: ModelProviderListParams | None = None, *, timeout: float | None = None
    ) -> ModelProviderListResponse:
        """Lists the model providers and tells which one is the default."""
        result: ModelProviderListResponse = await self._call(
            "modelProvider/list", params, timeout
        )
        return result

    async def permission_profile_list(
        self, params: PermissionProfileListParams | None = None, *, timeout: float | None = None
    ) -> PermissionProfileListResponse:
        """Lists the permission profiles, and which of them may be chosen.

        Errors besides the common ones: `invalidCursor`.
        """
        result: PermissionProfileListResponse = await self._call(
            "permissionProfile/list", params, timeout
        )
        return result

    async def plugin_install(
        self, params: PluginInstallParams, *, timeout: float | None = None
    ) -> PluginInstallResponse:
        """Installs a plugin of a local or remote marketplace, and tells which of its apps need
        a sign-in.
        """
        result: PluginInstallResponse = await self._call("plugin/install", params, timeout)
        return result

    async def plugin_installed(
        self, params: PluginInstalledParams | None = None, *, timeout: float | None = None
    ) -> PluginInstalledResponse:
        """Lists the installed plugins, by marketplace."""
        result: PluginInstalledResponse = await self._call("plugin/installed", params, timeout)
        return result

    async def plugin_list(
        self, params: PluginListParams | None = None, *, timeout: float | None = None
    ) -> PluginListResponse:
        """Lists the plugins of the known marketplaces, installed or not."""
        result: PluginListResponse = await self._call("plugin/list", params, timeout)
        return result

    async def plugin_read(
        self, params: PluginReadParams, *, timeout: float | None = None
    ) -> PluginReadResponse:
        """Describes one plugin in detail: its skills, hooks, apps and MCP servers. It need not
        be installed.
        """
        result: PluginReadResponse = await self._call("plugin/read", params, timeout)
        return result

    async def plugin_reconcile(
        self, params: PluginReconcileParams | None = None, *, timeout: float | None = None
    ) -> PluginReconcileResponse:
        """Brings the plugins on this machine in line with the remote catalogue, waits until
        that is done, and tells which have changed or failed.
        """
        result: PluginReconcileResponse = await self._call("plugin/reconcile", params, timeout)
        return result

    async def plugin_search(
        self, params: PluginSearchParams, *, timeout: float | None = None
    ) -> PluginSearchResponse:
        """Searches the marketplaces for plugins that match a text. Local ones come on the
        first page; `enabled` of what is found says nothing and is always false.

        Experimental.
        """
        result: PluginSearchResponse = await self._call("plugin/search", params, timeout)
        return result

    async def plugin_share_checkout(
        self, params: PluginShareCheckoutParams, *, timeout: float | None = None
    ) -> PluginShareCheckoutResponse:
        """Fetches a shared plugin into a local marketplace."""
        result: PluginShareCheckoutResponse = await self._call(
            "plugin/share/checkout", params, timeout
        )
        return result

    async def plugin_share_delete(
        self, params: PluginShareDeleteParams, *, timeout: float | None = None
    ) -> PluginShareDeleteResponse:
        """Ends the sharing of a plugin."""
        result: PluginShareDeleteResponse = await self._call(
            "plugin/share/delete", params, timeout
        )
        return result

    async def plugin_share_list(
        self, params: PluginShareListParams | None = None, *, timeout: float | None = None
    ) -> PluginShareListResponse:
        """Lists the shared plugins, with their local copies."""
        result: PluginShareListResponse = await self._call("plugin/share/list", params, timeout)
        return result

    async def plugin_share_save(
        self, params: PluginShareSaveParams, *, timeout: float | None = None
    ) -> PluginShareSaveResponse:
        """Uploads a local plugin in order to share it, or renews what is shared already."""
        result: PluginShareSaveResponse = await self._call("plugin/share/save", params, timeout)
        return result

    async def plugin_share_update_targets(
        self, params: PluginShareUpdateTargetsParams, *, timeout: float | None = None
    ) -> PluginShareUpdateTargetsResponse:
        """Changes who can find and use a shared plugin."""
        result: PluginShareUpdateTargetsResponse = await self._call(
            "plugin/share/updateTargets", params, timeout
        )
        return result

    async def plugin_skill_read(
        self, params: PluginSkillReadParams, *, timeout: float | None = None
    ) -> PluginSkillReadResponse:
        """Gives the text of a skill of a remote plugin, which need not be installed."""
        result: PluginSkillReadResponse = await self._call("plugin/skill/read", params, timeout)
        return result

    async def plugin_uninstall(
        self, params: PluginUninstallParams, *, timeout: float | None = None
    ) -> PluginUninstallResponse:
        """Removes an installed plugin."""
        result: PluginUninstallResponse = await self._call("plugin/uninstall", params, timeout)
        return result

    async def process_kill(
        self, params: ProcessKillParams, *, timeout: float | None = None
    ) -> ProcessKillResponse:
        """Kills a process; `process/exited` follows.

        Errors besides the common ones: `processNotRunning`.

        Experimental.
        """
        result: ProcessKillResponse = await self._call("process/kill", params, timeout)
        return result

    async def process_resize_pty(
        self, params: ProcessResizePtyParams, *, timeout: float | None = None
    ) -> ProcessResizePtyResponse:
        """Changes the size of the terminal of a process that was started with `tty`.

        Errors besides the common ones: `processNotRunning`.

        Experimental.
        """
        result: ProcessResizePtyResponse = await self._call("process/resizePty", params, timeout)
        return result

    async def process_spawn(
        self, params: ProcessSpawnParams, *, timeout: float | None = None
    ) -> ProcessSpawnResponse:
        """Starts a process on the machine of the server, outside any sandbox. Its output may
        come as `process/outputDelta`, its end comes as `process/exited`.

        Errors besides the common ones: `emptyCommand`, `processHandleTaken`, `spawnFailed`.

        Experimental.
        """
        result: ProcessSpawnResponse = await self._call("process/spawn", params, timeout)
        return result

    async def process_write_stdin(
        self, params: ProcessWriteStdinParams, *, timeout: float | None = None
    ) -> ProcessWriteStdinResponse:
        """Writes to the input of a process, or closes it; for processes started with
        `streamStdin`.

        Errors besides the common ones: `invalidDelta`, `nothingToWrite`,
        `processNotRunning`.

        Experimental.
        """
        result: ProcessWriteStdinResponse = await self._call(
            "process/writeStdin", params, timeout
        )
        return result

    async def project_create(
        self, params: ProjectCreateParams, *, timeout: float | None = None
    ) -> ProjectCreateResponse:
        """Creates a project.

        Experimental.
        """
        result: ProjectCreateResponse = await self._call("project/create", params, timeout)
        return result

    async def project_delete(
        self, params: ProjectDeleteParams, *, timeout: float | None = None
    ) -> ProjectDeleteResponse:
        """Deletes a project. Its threads belong to none afterwards; directories and files
        stay.

        Experimental.
        """
        result: ProjectDeleteResponse = await self._call("project/delete", params, timeout)
        return result

    async def project_import(
        self, params: ProjectImportParams, *, timeout: float | None = None
    ) -> ProjectImportResponse:
        """Creates a project that takes in threads which exist already, all or none.

        Experimental.
        """
        result: ProjectImportResponse = await self._call("project/import", params, timeout)
        return result

    async def project_list(
        self, params: ProjectListParams | None = None, *, timeout: float | None = None
    ) -> ProjectListResponse:
        """Lists the projects.

        Errors besides the common ones: `invalidCursor`.

        Experimental.
        """
        result: ProjectListResponse = await self._call("project/list", params, timeout)
        return result

    async def project_move(
        self, params: ProjectMoveParams, *, timeout: float | None = None
    ) -> ProjectMoveResponse:
        """Changes the place of a project among the others.

        Experimental.
        """
        result: ProjectMoveResponse = await self._call("project/move", params, timeout)
        return result

    async def project_read(
        self, params: ProjectReadParams, *, timeout: float | None = None
    ) -> ProjectReadResponse:
        """Gives one project.

        Experimental.
        """
        result: ProjectReadResponse = await self._call("project/read", params, timeout)
        return result

    async def project_update(
        self, params: ProjectUpdateParams, *, timeout: float | None = None
    ) -> ProjectUpdateResponse:
        """Changes the name, the directories or the metadata of a project.

        Experimental.
        """
        result: ProjectUpdateResponse = await self._call("project/update", params, timeout)
        return result

    async def remote_control_client_list(
        self, params: RemoteControlClientsListParams, *, timeout: float | None = None
    ) -> RemoteControlClientsListResponse:
        """Lists the clients that are paired with an environment. Needs a login, but not that
        remote control is on.

        Experimental.
        """
        result: RemoteControlClientsListResponse = await self._call(
            "remoteControl/client/list", params, timeout
        )
        return result

    async def remote_control_client_revoke(
        self, params: RemoteControlClientsRevokeParams, *, timeout: float | None = None
    ) -> RemoteControlClientsRevokeResponse:
        """Takes from a paired client the right to drive an environment. Needs a login, but not
        that remote control is on.

        Experimental.
        """
        result: RemoteControlClientsRevokeResponse = await self._call(
            "remoteControl/client/revoke", params, timeout
        )
        return result

    async def remote_control_disable(
        self, params: RemoteControlDisableParams | None = None, *, timeout: float | None = None
    ) -> RemoteControlDisableResponse:
        """Stops this server from being driven from elsewhere. Paired clients stay paired.
        Changes of state come as `remoteControl/status/changed`.

        Experimental.
        """
        result: RemoteControlDisableResponse = await self._call(
            "remoteControl/disable", params, timeout
        )
        return result

    async def remote_control_enable(
        self, params: RemoteControlEnableParams | None = None, *, timeout: float | None = None
    ) -> RemoteControlEnableResponse:
        """Lets this server be driven from elsewhere. Changes of state come as
        `remoteControl/status/changed`.

        Experimental.
        """
        result: RemoteControlEnableResponse = await self._call(
            "remoteControl/enable", params, timeout
        )
        return result

    async def remote_control_pairing_start(
        self,
        params: RemoteControlPairingStartParams | None = None,
        *,
        timeout: float | None = None,
    ) -> RemoteControlPairingStartResponse:
        """Gives a code by which a client can be paired with this server.

        Experimental.
        """
        result: RemoteControlPairingStartResponse = await self._call(
            "remoteControl/pairing/start", params, timeout
        )
        return result

    async def remote_control_pairing_status(
        self,
        params: RemoteControlPairingStatusParams | None = None,
        *,
        timeout: float | None = None,
    ) -> RemoteControlPairingStatusResponse:
        """Tells whether a client has used a pairing code.

        Experimental.
        """
        result: RemoteControlPairingStatusResponse = await self._call(
            "remoteControl/pairing/status", params, timeout
        )
        return result

    async def remote_control_status_read(
        self, *, timeout: float | None = None
    ) -> RemoteControlStatusReadResponse:
        """Tells whether this server can be driven from elsewhere.

        Experimental.
        """
        result: RemoteControlStatusReadResponse = await self._call(
            "remoteControl/status/read", None, timeout
        )
        return result

    async def review_start(
        self, params: ReviewStartParams, *, timeout: float | None = None
    ) -> ReviewStartResponse:
        """Starts a turn in which the model reviews changes. Its progress comes as with any
        other turn.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.
        """
        result: ReviewStartResponse = await self._call("review/start", params, timeout)
        return result

    async def rollout_compress(
        self, *, timeout: float | None = None
    ) -> RolloutCompressResponse:
        """Has rollout files, in which the server stores threads, compressed in the background.
        The answer does not wait, and nothing tells of the outcome.

        Experimental.
        """
        result: RolloutCompressResponse = await self._call("rollout/compress", None, timeout)
        return result

    async def server_diagnostics(
        self, params: ServerDiagnosticsParams | None = None, *, timeout: float | None = None
    ) -> ServerDiagnosticsResponse:
        """Gives figures about the state of the server and the memory it takes.

        Experimental.
        """
        result: ServerDiagnosticsResponse = await self._call(
            "server/diagnostics", params, timeout
        )
        return result

    async def skills_config_write(
        self, params: SkillsConfigWriteParams, *, timeout: float | None = None
    ) -> SkillsConfigWriteResponse:
        """Switches a skill on or off in the configuration of the user. The next `skills/list`
        shows it.
        """
        result: SkillsConfigWriteResponse = await self._call(
            "skills/config/write", params, timeout
        )
        return result

    async def skills_extra_roots_set(
        self, params: SkillsExtraRootsSetParams, *, timeout: float | None = None
    ) -> SkillsExtraRootsSetResponse:
        """Sets further skill directories for the whole server; nothing is stored.
        `skills/changed` follows.
        """
        result: SkillsExtraRootsSetResponse = await self._call(
            "skills/extraRoots/set", params, timeout
        )
        return result

    async def skills_list(
        self, params: SkillsListParams | None = None, *, timeout: float | None = None
    ) -> SkillsListResponse:
        """Lists the skills in effect in each working directory. A directory that does not
        exist is no error.
        """
        result: SkillsListResponse = await self._call("skills/list", params, timeout)
        return result

    async def thread_approve_guardian_denied_action(
        self, params: ThreadApproveGuardianDeniedActionParams, *, timeout: float | None = None
    ) -> ThreadApproveGuardianDeniedActionResponse:
        """Allows an action that the automatic reviewer (guardian) has denied.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.
        """
        result: ThreadApproveGuardianDeniedActionResponse = await self._call(
            "thread/approveGuardianDeniedAction", params, timeout
        )
        return result

    async def thread_archive(
        self, params: ThreadArchiveParams, *, timeout: float | None = None
    ) -> ThreadArchiveResponse:
        """Moves the file of a thread to the archive and, where that can be done, those of the
        threads it has spawned. `thread/archived` follows for each.

        Errors besides the common ones: `invalidSessionId`, `noRolloutFound`.
        """
        result: ThreadArchiveResponse = await self._call("thread/archive", params, timeout)
        return result

    async def thread_attachment_add(
        self, params: ThreadAttachmentAddParams, *, timeout: float | None = None
    ) -> ThreadAttachmentAddResponse:
        """Links a resource to a stored thread, which need not be loaded. An attachment of that
        kind and key that is there already is given back as it is.

        Errors besides the common ones: `invalidThreadId`.
        """
        result: ThreadAttachmentAddResponse = await self._call(
            "thread/attachment/add", params, timeout
        )
        return result

    async def thread_attachment_list(
        self, params: ThreadAttachmentListParams, *, timeout: float | None = None
    ) -> ThreadAttachmentListResponse:
        """Lists what is attached to a stored thread, which need not be loaded.

        Errors besides the common ones: `invalidCursor`, `invalidThreadId`.
        """
        result: ThreadAttachmentListResponse = await self._call(
            "thread/attachment/list", params, timeout
        )
        return result

    async def thread_attachment_remove(
        self, params: ThreadAttachmentRemoveParams, *, timeout: float | None = None
    ) -> ThreadAttachmentRemoveResponse:
        """Takes an attachment off a stored thread; the resource itself is left alone.

        Errors besides the common ones: `invalidThreadId`.
        """
        result: ThreadAttachmentRemoveResponse = await self._call(
            "thread/attachment/remove", params, timeout
        )
        return result

    async def thread_attachment_owner_list(
        self, params: ThreadAttachmentOwnerListParams, *, timeout: float | None = None
    ) -> ThreadAttachmentOwnerListResponse:
        """Lists the threads that hold a given attachment.

        Errors besides the common ones: `invalidCursor`.
        """
        result: ThreadAttachmentOwnerListResponse = await self._call(
            "thread/attachmentOwner/list", params, timeout
        )
        return result

    async def thread_background_terminals_clean(
        self, params: ThreadBackgroundTerminalsCleanParams, *, timeout: float | None = None
    ) -> ThreadBackgroundTerminalsCleanResponse:
        """Ends all background commands of a thread.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        result: ThreadBackgroundTerminalsCleanResponse = await self._call(
            "thread/backgroundTerminals/clean", params, timeout
        )
        return result

    async def thread_background_terminals_list(
        self, params: ThreadBackgroundTerminalsListParams, *, timeout: float | None = None
    ) -> ThreadBackgroundTerminalsListResponse:
        """Lists the commands of a thread that still run in the background.

        Errors besides the common ones: `invalidCursor`, `invalidThreadId`,
        `threadNotFound`.

        Experimental.
        """
        result: ThreadBackgroundTerminalsListResponse = await self._call(
            "thread/backgroundTerminals/list", params, timeout
        )
        return result

    async def thread_background_terminals_terminate(
        self, params: ThreadBackgroundTerminalsTerminateParams, *, timeout: float | None = None
    ) -> ThreadBackgroundTerminalsTerminateResponse:
        """Ends one background command of a thread.

        Errors besides the common ones: `invalidTerminalId`, `invalidThreadId`,
        `threadNotFound`.

        Experimental.
        """
        result: ThreadBackgroundTerminalsTerminateResponse = await self._call(
            "thread/backgroundTerminals/terminate", params, timeout
        )
        return result

    async def thread_compact_start(
        self, params: ThreadCompactStartParams, *, timeout: float | None = None
    ) -> ThreadCompactStartResponse:
        """Starts to compact the context of a thread; a `contextCompaction` item shows it.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.
        """
        result: ThreadCompactStartResponse = await self._call(
            "thread/compact/start", params, timeout
        )
        return result

    async def thread_decrement_elicitation(
        self, params: ThreadDecrementElicitationParams, *, timeout: float | None = None
    ) -> ThreadDecrementElicitationResponse:
        """Tells that a question counted by `thread/increment_elicitation` is settled.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        result: ThreadDecrementElicitationResponse = await self._call(
            "thread/decrement_elicitation", params, timeout
        )
        return result

    async def thread_delete(
        self, params: ThreadDeleteParams, *, timeout: float | None = None
    ) -> ThreadDeleteResponse:
        """Deletes a thread for good, archived or not, and the threads it has spawned.
        `thread/deleted` follows for each.

        Errors besides the common ones: `invalidThreadId`, `noRolloutFound`.
        """
        result: ThreadDeleteResponse = await self._call("thread/delete", params, timeout)
        return result

    async def thread_fork(
        self, params: ThreadForkParams, *, timeout: float | None = None
    ) -> ThreadForkResponse:
        """Starts a new thread with the turns of another one, which stays as it is.
        `thread/started` follows.

        Errors besides the common ones: `configNotLoaded`, `invalidSessionId`,
        `noRolloutFound`, `rolloutNotResolved`, `threadArchived`, `threadUnreadable`,
        `turnNotFound`.
        """
        result: ThreadForkResponse = await self._call("thread/fork", params, timeout)
        return result

    async def thread_goal_clear(
        self, params: ThreadGoalClearParams, *, timeout: float | None = None
    ) -> ThreadGoalClearResponse:
        """Drops the goal of a thread, which need not be loaded. Where there was one,
        `thread/goal/cleared` follows.

        Errors besides the common ones: `ephemeralThread`, `goalsDisabled`,
        `invalidThreadId`, `threadNotFound`.
        """
        result: ThreadGoalClearResponse = await self._call("thread/goal/clear", params, timeout)
        return result

    async def thread_goal_get(
        self, params: ThreadGoalGetParams, *, timeout: float | None = None
    ) -> ThreadGoalGetResponse:
        """Gives the goal of a thread, which need not be loaded.

        Errors besides the common ones: `ephemeralThread`, `goalsDisabled`,
        `invalidThreadId`, `threadNotFound`.
        """
        result: ThreadGoalGetResponse = await self._call("thread/goal/get", params, timeout)
        return result

    async def thread_goal_set(
        self, params: ThreadGoalSetParams, *, timeout: float | None = None
    ) -> ThreadGoalSetResponse:
        """Sets or changes the goal of a thread, which has to be stored but need not be loaded.
        `thread/goal/updated` follows.

        Errors besides the common ones: `ephemeralThread`, `goalsDisabled`,
        `invalidThreadId`, `noGoal`, `threadNotFound`.
        """
        result: ThreadGoalSetResponse = await self._call("thread/goal/set", params, timeout)
        return result

    async def thread_guardian_review(
        self, params: ThreadGuardianReviewParams, *, timeout: float | None = None
    ) -> ThreadGuardianReviewResponse:
        """Has the guardian judge the command that was injected last into a resting thread,
        without running it. The connection is then subscribed to the thread.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        result: ThreadGuardianReviewResponse = await self._call(
            "thread/guardianReview", params, timeout
        )
        return result

    async def thread_increment_elicitation(
        self, params: ThreadIncrementElicitationParams, *, timeout: float | None = None
    ) -> ThreadIncrementElicitationResponse:
        """Tells that a person is asked something about a thread outside of the server. Time
        limits of the thread stand still until each such request is paired with a
        `thread/decrement_elicitation`.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        result: ThreadIncrementElicitationResponse = await self._call(
            "thread/increment_elicitation", params, timeout
        )
        return result

    async def thread_inject_items(
        self, params: ThreadInjectItemsParams, *, timeout: float | None = None
    ) -> ThreadInjectItemsResponse:
        """Adds items to what the model sees of the history of a loaded thread, without
        starting a turn.

        Errors besides the common ones: `invalidThreadId`, `remoteImageRefused`,
        `threadNotFound`.
        """
        result: ThreadInjectItemsResponse = await self._call(
            "thread/inject_items", params, timeout
        )
        return result

    async def thread_items_list(
        self, params: ThreadItemsListParams, *, timeout: float | None = None
    ) -> ThreadItemsListResponse:
        """Lists the items of a thread, or of one of its turns, page by page.

        Errors besides the common ones: `anchorNeedsTurn`, `invalidCursor`,
        `invalidThreadId`, `threadNotLoaded`, `threadNotMaterialized`, `threadUnreadable`.
        """
        result: ThreadItemsListResponse = await self._call("thread/items/list", params, timeout)
        return result

    async def thread_items_read(
        self, params: ThreadItemsReadParams, *, timeout: float | None = None
    ) -> ThreadItemsReadResponse:
        """Gives items of one turn in full, such as those whose output a list left out.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        result: ThreadItemsReadResponse = await self._call("thread/items/read", params, timeout)
        return result

    async def thread_list(
        self, params: ThreadListParams | None = None, *, timeout: float | None = None
    ) -> ThreadListResponse:
        """Lists stored threads that pass every filter given, page by page.

        Errors besides the common ones: `invalidCursor`.
        """
        result: ThreadListResponse = await self._call("thread/list", params, timeout)
        return result

    async def thread_loaded_list(
        self, params: ThreadLoadedListParams | None = None, *, timeout: float | None = None
    ) -> ThreadLoadedListResponse:
        """Gives the ids of the threads in memory.

        Errors besides the common ones: `invalidCursor`.
        """
        result: ThreadLoadedListResponse = await self._call("thread/loaded/list", params, timeout)
        return result

    async def thread_memory_read(
        self, params: ThreadMemoryReadParams, *, timeout: float | None = None
    ) -> ThreadMemoryReadResponse:
        """Gives what memory holds of a loaded thread.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        result: ThreadMemoryReadResponse = await self._call("thread/memory/read", params, timeout)
        return result

    async def thread_memory_mode_set(
        self, params: ThreadMemoryModeSetParams, *, timeout: float | None = None
    ) -> ThreadMemoryModeSetResponse:
        """Says whether memories may be made from a thread, which need not be loaded. The
        choice is stored.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        result: ThreadMemoryModeSetResponse = await self._call(
            "thread/memoryMode/set", params, timeout
        )
        return result

    async def thread_metadata_update(
        self, params: ThreadMetadataUpdateParams, *, timeout: float | None = None
    ) -> ThreadMetadataUpdateResponse:
        """Changes what is stored about a thread besides its turns, such as the Git state.

        Errors besides the common ones: `ephemeralThread`, `invalidThreadId`.
        """
        result: ThreadMetadataUpdateResponse = await self._call(
            "thread/metadata/update", params, timeout
        )
        return result

    async def thread_name_set(
        self, params: ThreadSetNameParams, *, timeout: float | None = None
    ) -> ThreadSetNameResponse:
        """Gives a thread a name, which others may have, too. The thread need not be loaded.
        `thread/name/updated` follows.

        Errors besides the common ones: `emptyThreadName`, `ephemeralThread`,
        `invalidThreadId`, `noRolloutFound`.
        """
        result: ThreadSetNameResponse = await self._call("thread/name/set", params, timeout)
        return result

    async def thread_prediction_request(
        self, params: ThreadPredictionRequestParams, *, timeout: float | None = None
    ) -> ThreadPredictionRequestResponse:
        """Asks for a prediction after a turn; the result comes as `thread/prediction/updated`.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        result: ThreadPredictionRequestResponse = await self._call(
            "thread/prediction/request", params, timeout
        )
        return result

    async def thread_prepare_approved_plan(
        self, params: ThreadPrepareApprovedPlanParams, *, timeout: float | None = None
    ) -> ThreadPrepareApprovedPlanResponse:
        """Turns a plan that the user has approved into the prompt that has it carried out, to
        begin a new thread with.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        result: ThreadPrepareApprovedPlanResponse = await self._call(
            "thread/prepareApprovedPlan", params, timeout
        )
        return result

    async def thread_queue_add(
        self, params: ThreadQueueAddParams, *, timeout: float | None = None
    ) -> ThreadQueueAddResponse:
        """Puts input at the end of the queue of a thread, which is stored with it. Whenever
        the thread comes to rest, the server starts a turn with the head of the queue.
        `thread/queue/changed` tells of the change.

        Errors besides the common ones: `inputTooLarge`, `invalidThreadId`,
        `threadNotFound`.

        Experimental.
        """
        result: ThreadQueueAddResponse = await self._call("thread/queue/add", params, timeout)
        return result

    async def thread_queue_delete(
        self, params: ThreadQueueDeleteParams, *, timeout: float | None = None
    ) -> ThreadQueueDeleteResponse:
        """Takes an entry out of the queue.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        result: ThreadQueueDeleteResponse = await self._call(
            "thread/queue/delete", params, timeout
        )
        return result

    async def thread_queue_list(
        self, params: ThreadQueueListParams, *, timeout: float | None = None
    ) -> ThreadQueueListResponse:
        """Lists the input that waits in the queue of a thread.

        Errors besides the common ones: `invalidCursor`, `invalidThreadId`.

        Experimental.
        """
        result: ThreadQueueListResponse = await self._call("thread/queue/list", params, timeout)
        return result

    async def thread_queue_reorder(
        self, params: ThreadQueueReorderParams, *, timeout: float | None = None
    ) -> ThreadQueueReorderResponse:
        """Puts the entries of the queue into another order.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        result: ThreadQueueReorderResponse = await self._call(
            "thread/queue/reorder", params, timeout
        )
        return result

    async def thread_queue_start(
        self, params: ThreadQueueStartParams, *, timeout: float | None = None
    ) -> ThreadQueueStartResponse:
        """Starts a turn with the head of the queue, or with another entry, while no turn is
        running.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        result: ThreadQueueStartResponse = await self._call("thread/queue/start", params, timeout)
        return result

    async def thread_queue_update(
        self, params: ThreadQueueUpdateParams, *, timeout: float | None = None
    ) -> ThreadQueueUpdateResponse:
        """Changes the input of an entry that still waits; its ids and its place stay.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        result: ThreadQueueUpdateResponse = await self._call(
            "thread/queue/update", params, timeout
        )
        return result

    async def thread_read(
        self, params: ThreadReadParams, *, timeout: float | None = None
    ) -> ThreadReadResponse:
        """Gives a thread without loading or subscribing to it.

        Errors besides the common ones: `invalidThreadId`, `threadNotLoaded`,
        `threadNotMaterialized`, `threadUnreadable`.
        """
        result: ThreadReadResponse = await self._call("thread/read", params, timeout)
        return result

    async def thread_read_state_update(
        self, params: ThreadReadStateUpdateParams, *, timeout: float | None = None
    ) -> ThreadReadStateUpdateResponse:
        """Marks a thread as read or unread. `thread/readState/changed` tells of the new state.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        result: ThreadReadStateUpdateResponse = await self._call(
            "thread/readState/update", params, timeout
        )
        return result

    async def thread_realtime_append_audio(
        self, params: ThreadRealtimeAppendAudioParams, *, timeout: float | None = None
    ) -> ThreadRealtimeAppendAudioResponse:
        """Sends sound into the realtime conversation of a thread.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        result: ThreadRealtimeAppendAudioResponse = await self._call(
            "thread/realtime/appendAudio", params, timeout
        )
        return result

    async def thread_realtime_append_speech(
        self, params: ThreadRealtimeAppendSpeechParams, *, timeout: float | None = None
    ) -> ThreadRealtimeAppendSpeechResponse:
        """Has the realtime model say given words.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        result: ThreadRealtimeAppendSpeechResponse = await self._call(
            "thread/realtime/appendSpeech", params, timeout
        )
        return result

    async def thread_realtime_append_text(
        self, params: ThreadRealtimeAppendTextParams, *, timeout: float | None = None
    ) -> ThreadRealtimeAppendTextResponse:
        """Puts text into the realtime conversation of a thread.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        result: ThreadRealtimeAppendTextResponse = await self._call(
            "thread/realtime/appendText", params, timeout
        )
        return result

    async def thread_realtime_list_voices(
        self,
        params: ThreadRealtimeListVoicesParams | None = None,
        *,
        timeout: float | None = None,
    ) -> ThreadRealtimeListVoicesResponse:
        """Lists the voices the realtime model can speak with.

        Experimental.
        """
        result: ThreadRealtimeListVoicesResponse = await self._call(
            "thread/realtime/listVoices", params, timeout
        )
        return result

    async def thread_realtime_start(
        self, params: ThreadRealtimeStartParams, *, timeout: float | None = None
    ) -> ThreadRealtimeStartResponse:
        """Starts a realtime conversation in a thread. `thread/realtime/started` or
        `thread/realtime/error` follows.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        result: ThreadRealtimeStartResponse = await self._call(
            "thread/realtime/start", params, timeout
        )
        return result

    async def thread_realtime_stop(
        self, params: ThreadRealtimeStopParams, *, timeout: float | None = None
    ) -> ThreadRealtimeStopResponse:
        """Ends the realtime conversation of a thread. `thread/realtime/closed` follows.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        result: ThreadRealtimeStopResponse = await self._call(
            "thread/realtime/stop", params, timeout
        )
        return result

    async def thread_resume(
        self, params: ThreadResumeParams, *, timeout: float | None = None
    ) -> ThreadResumeResponse:
        """Loads a stored thread, or joins a loaded one, and subscribes the connection to it.
        Approvals still open are asked again under the same request id;
        `thread/tokenUsage/updated` follows the answer.

        Errors besides the common ones: `configNotLoaded`, `emptyHistory`,
        `invalidSessionId`, `noRolloutFound`, `rolloutNotResolved`, `staleThreadPath`,
        `threadArchived`, `threadRunning`, `threadUnreadable`.
        """
        result: ThreadResumeResponse = await self._call("thread/resume", params, timeout)
        return result

    async def thread_revert(
        self, params: ThreadRevertParams, *, timeout: float | None = None
    ) -> ThreadRevertResponse:
        """Takes a loaded thread with a paginated history back to where it was before a turn. A
        running turn is interrupted; what was changed in files stays. `thread/reverted`
        follows.

        Errors besides the common ones: `invalidThreadId`.
        """
        result: ThreadRevertResponse = await self._call("thread/revert", params, timeout)
        return result

    async def thread_sample(
        self, params: ThreadSampleParams, *, timeout: float | None = None
    ) -> ThreadSampleResponse:
        """Asks the model once, with the context of a thread, and gives its answer as the
        result.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        result: ThreadSampleResponse = await self._call("thread/sample", params, timeout)
        return result

    async def thread_sample_cancel(
        self, params: ThreadSampleCancelParams, *, timeout: float | None = None
    ) -> ThreadSampleCancelResponse:
        """Gives up a `thread/sample` that is under way.

        Experimental.
        """
        result: ThreadSampleCancelResponse = await self._call(
            "thread/sample/cancel", params, timeout
        )
        return result

    async def thread_search(
        self, params: ThreadSearchParams, *, timeout: float | None = None
    ) -> ThreadSearchResponse:
        """Looks for a text in the stored threads and gives those that hold it, each with a
        snippet.

        Errors besides the common ones: `invalidCursor`.

        Experimental.
        """
        result: ThreadSearchResponse = await self._call("thread/search", params, timeout)
        return result

    async def thread_search_occurrences(
        self, params: ThreadSearchOccurrencesParams, *, timeout: float | None = None
    ) -> ThreadSearchOccurrencesResponse:
        """Looks for a text in one thread and gives every place where it occurs, page by page.

        Errors besides the common ones: `invalidCursor`, `invalidThreadId`.

        Experimental.
        """
        result: ThreadSearchOccurrencesResponse = await self._call(
            "thread/searchOccurrences", params, timeout
        )
        return result

    async def thread_section_move(
        self, params: ThreadSectionMoveParams, *, timeout: float | None = None
    ) -> ThreadSectionMoveResponse:
        """Puts a thread into a section, takes it out of one, or moves it within;
        `thread/section/changed` tells of a new section.

        Errors besides the common ones: `invalidThreadId`.
        """
        result: ThreadSectionMoveResponse = await self._call(
            "thread/section/move", params, timeout
        )
        return result

    async def thread_settings_update(
        self, params: ThreadSettingsUpdateParams, *, timeout: float | None = None
    ) -> ThreadSettingsUpdateResponse:
        """Changes settings of a loaded thread for its later turns without starting one. Where
        they really change, `thread/settings/updated` gives the result.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        result: ThreadSettingsUpdateResponse = await self._call(
            "thread/settings/update", params, timeout
        )
        return result

    async def thread_shell_command(
        self, params: ThreadShellCommandParams, *, timeout: float | None = None
    ) -> ThreadShellCommandResponse:
        """Runs a shell command in a thread in the name of the user, outside the sandbox.
        Answers at once; the command shows as an item of the running turn, or of a turn of
        its own.

        Errors besides the common ones: `emptyCommand`, `invalidThreadId`, `threadNotFound`.
        """
        result: ThreadShellCommandResponse = await self._call(
            "thread/shellCommand", params, timeout
        )
        return result

    async def thread_start(
        self, params: ThreadStartParams | None = None, *, timeout: float | None = None
    ) -> ThreadStartResponse:
        """Starts a thread and subscribes the connection to it; `thread/started` follows. Its
        file is written with the first user message only.

        Errors besides the common ones: `configNotLoaded`.
        """
        result: ThreadStartResponse = await self._call("thread/start", params, timeout)
        return result

    async def thread_timeline_list(
        self, params: ThreadTimelineListParams, *, timeout: float | None = None
    ) -> ThreadTimelineListResponse:
        """Gives the turns, items and realtime items of a thread as one sequence, page by page.

        Errors besides the common ones: `invalidCursor`, `invalidThreadId`.

        Experimental.
        """
        result: ThreadTimelineListResponse = await self._call(
            "thread/timeline/list", params, timeout
        )
        return result

    async def thread_turns_list(
        self, params: ThreadTurnsListParams, *, timeout: float | None = None
    ) -> ThreadTurnsListResponse:
        """Gives the turns of a thread, page by page.

        Errors besides the common ones: `invalidCursor`, `invalidThreadId`,
        `threadNotLoaded`, `threadNotMaterialized`, `threadUnreadable`.
        """
        result: ThreadTurnsListResponse = await self._call("thread/turns/list", params, timeout)
        return result

    async def thread_unarchive(
        self, params: ThreadUnarchiveParams, *, timeout: float | None = None
    ) -> ThreadUnarchiveResponse:
        """Brings a thread back from the archive; `thread/unarchived` follows.

        Errors besides the common ones: `invalidSessionId`, `noArchivedRolloutFound`.
        """
        result: ThreadUnarchiveResponse = await self._call("thread/unarchive", params, timeout)
        return result

    async def thread_unsubscribe(
        self, params: ThreadUnsubscribeParams, *, timeout: float | None = None
    ) -> ThreadUnsubscribeResponse:
        """Ends the notifications of a thread to this connection. A thread without subscribers
        stays loaded for 30 minutes, in case somebody comes back.

        Errors besides the common ones: `invalidThreadId`.
        """
        result: ThreadUnsubscribeResponse = await self._call(
            "thread/unsubscribe", params, timeout
        )
        return result

    async def thread_section_create(
        self, params: ThreadSectionCreateParams, *, timeout: float | None = None
    ) -> ThreadSectionCreateResponse:
        """Creates a section into which threads can be sorted; the server gives it an id.

        Errors besides the common ones: `emptySectionName`.
        """
        result: ThreadSectionCreateResponse = await self._call(
            "threadSection/create", params, timeout
        )
        return result

    async def thread_section_delete(
        self, params: ThreadSectionDeleteParams, *, timeout: float | None = None
    ) -> ThreadSectionDeleteResponse:
        """Deletes a section; its threads are in none afterwards. The section for pinned
        threads cannot be deleted.

        Errors besides the common ones: `pinnedSection`, `threadSectionNotFound`.
        """
        result: ThreadSectionDeleteResponse = await self._call(
            "threadSection/delete", params, timeout
        )
        return result

    async def thread_section_list(
        self, params: ThreadSectionListParams | None = None, *, timeout: float | None = None
    ) -> ThreadSectionListResponse:
        """Lists the sections into which threads can be sorted.

        Errors besides the common ones: `invalidCursor`.
        """
        result: ThreadSectionListResponse = await self._call(
            "threadSection/list", params, timeout
        )
        return result

    async def thread_section_update(
        self, params: ThreadSectionUpdateParams, *, timeout: float | None = None
    ) -> ThreadSectionUpdateResponse:
        """Changes the name or the appearance of a section, other than the one for pinned
        threads.

        Errors besides the common ones: `emptySectionName`, `pinnedSection`,
        `threadSectionNotFound`.
        """
        result: ThreadSectionUpdateResponse = await self._call(
            "threadSection/update", params, timeout
        )
        return result

    async def turn_interrupt(
        self, params: TurnInterruptParams, *, timeout: float | None = None
    ) -> TurnInterruptResponse:
        """Stops the running turn; `turn/completed` with status `interrupted` follows.

        Errors besides the common ones: `interruptMismatch`, `invalidThreadId`,
        `noActiveTurn`, `threadNotFound`.
        """
        result: TurnInterruptResponse = await self._call("turn/interrupt", params, timeout)
        return result

    async def turn_settings_update(
        self, params: TurnSettingsUpdateParams, *, timeout: float | None = None
    ) -> TurnSettingsUpdateResponse:
        """Changes settings of a turn while it is running.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        result: TurnSettingsUpdateResponse = await self._call(
            "turn/settings/update", params, timeout
        )
        return result

    async def turn_start(
        self, params: TurnStartParams, *, timeout: float | None = None
    ) -> TurnStartResponse:
        """Gives input to the model and answers at once; `turn/started`, the items and
        `turn/completed` follow. While a turn is running, the input joins that one.

        Errors besides the common ones: `inputTooLarge`, `invalidThreadId`,
        `remoteImageRefused`, `threadNotFound`.
        """
        result: TurnStartResponse = await self._call("turn/start", params, timeout)
        return result

    async def turn_steer(
        self, params: TurnSteerParams, *, timeout: float | None = None
    ) -> TurnSteerResponse:
        """Adds input to the running turn; the model gets it after the answer it is giving now.

        Errors besides the common ones: `emptyInput`, `emptyTurnId`, `inputTooLarge`,
        `invalidThreadId`, `noActiveTurn`, `remoteImageRefused`, `threadNotFound`,
        `turnMismatch`.
        """
        result: TurnSteerResponse = await self._call("turn/steer", params, timeout)
        return result

    async def user_verification_cancel(
        self, params: UserVerificationCancelParams, *, timeout: float | None = None
    ) -> UserVerificationCancelResponse:
        """Gives up a user verification that this connection has asked for; one that is over or
        unknown is no error. To cancel the elicitation it belongs to does not stop it.

        Experimental.
        """
        result: UserVerificationCancelResponse = await self._call(
            "userVerification/cancel", params, timeout
        )
        return result

    async def user_verification_delete(
        self,
        params: UserVerificationDeleteParams | None = None,
        *,
        timeout: float | None = None,
    ) -> UserVerificationDeleteResponse:
        """Removes the key from this machine; to tell a backend that knew it is up to the
        client. For local connections only.

        Experimental.
        """
        result: UserVerificationDeleteResponse = await self._call(
            "userVerification/delete", params, timeout
        )
        return result

    async def user_verification_enroll(
        self,
        params: UserVerificationEnrollParams | None = None,
        *,
        timeout: float | None = None,
    ) -> UserVerificationEnrollResponse:
        """Makes a key to verify the user with, or gives the one that there is. To make it
        known to a backend is up to the client. For local connections only.

        Experimental.
        """
        result: UserVerificationEnrollResponse = await self._call(
            "userVerification/enroll", params, timeout
        )
        return result

    async def user_verification_status(
        self,
        params: UserVerificationStatusParams | None = None,
        *,
        timeout: float | None = None,
    ) -> UserVerificationStatusResponse:
        """Tells whether users can be verified on this machine, and which credential is
        enrolled. It looks at this machine only and asks nobody.

        Experimental.
        """
        result: UserVerificationStatusResponse = await self._call(
            "userVerification/status", params, timeout
        )
        return result

    async def user_verification_verify(
        self, params: UserVerificationVerifyParams, *, timeout: float | None = None
    ) -> UserVerificationVerifyResponse:
        """Has the user confirm something on this machine, and gives a signed proof of it. For
        local connections only.

        Experimental.
        """
        result: UserVerificationVerifyResponse = await self._call(
            "userVerification/verify", params, timeout
        )
        return result

    async def windows_sandbox_readiness(
        self, *, timeout: float | None = None
    ) -> WindowsSandboxReadinessResponse:
        """Tells whether the Windows sandbox can be used."""
        result: WindowsSandboxReadinessResponse = await self._call(
            "windowsSandbox/readiness", None, timeout
        )
        return result

    async def windows_sandbox_setup_start(
        self, params: WindowsSandboxSetupStartParams, *, timeout: float | None = None
    ) -> WindowsSandboxSetupStartResponse:
        """Starts to set up the Windows sandbox; `windowsSandbox/setupCompleted` tells how it
        ended.
        """
        result: WindowsSandboxSetupStartResponse = await self._call(
            "windowsSandbox/setupStart", params, timeout
        )
        return result

    async def initialized(self) -> None:
        """The client has read the answer to `initialize`. Nothing waits for it."""
        await self._notify("initialized", None)

    @overload
    def notifications(
        self, method: Literal["account/gatewayOAuth/changed"], /
    ) -> NotificationStream[GatewayOAuthChangedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["account/login/completed"], /
    ) -> NotificationStream[AccountLoginCompletedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["account/rateLimits/updated"], /
    ) -> NotificationStream[AccountRateLimitsUpdatedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["account/updated"], /
    ) -> NotificationStream[AccountUpdatedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["app/list/updated"], /
    ) -> NotificationStream[AppListUpdatedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["autoApprovalReview/strictReviewRequired"], /
    ) -> NotificationStream[StrictReviewRequiredNotification]: ...

    @overload
    def notifications(
        self, method: Literal["command/exec/outputDelta"], /
    ) -> NotificationStream[CommandExecOutputDeltaNotification]: ...

    @overload
    def notifications(
        self, method: Literal["configWarning"], /
    ) -> NotificationStream[ConfigWarningNotification]: ...

    @overload
    def notifications(
        self, method: Literal["deprecationNotice"], /
    ) -> NotificationStream[DeprecationNoticeNotification]: ...

    @overload
    def notifications(
        self, method: Literal["error"], /
    ) -> NotificationStream[ErrorNotification]: ...

    @overload
    def notifications(
        self, method: Literal["externalAgentConfig/import/completed"], /
    ) -> NotificationStream[ExternalAgentConfigImportCompletedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["externalAgentConfig/import/progress"], /
    ) -> NotificationStream[ExternalAgentConfigImportProgressNotification]: ...

    @overload
    def notifications(
        self, method: Literal["fs/changed"], /
    ) -> NotificationStream[FsChangedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["fuzzyFileSearch/sessionCompleted"], /
    ) -> NotificationStream[FuzzyFileSearchSessionCompletedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["fuzzyFileSearch/sessionUpdated"], /
    ) -> NotificationStream[FuzzyFileSearchSessionUpdatedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["guardianWarning"], /
    ) -> NotificationStream[GuardianWarningNotification]: ...

    @overload
    def notifications(
        self, method: Literal["hook/completed"], /
    ) -> NotificationStream[HookCompletedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["hook/started"], /
    ) -> NotificationStream[HookStartedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["item/agentMessage/delta"], /
    ) -> NotificationStream[AgentMessageDeltaNotification]: ...

    @overload
    def notifications(
        self, method: Literal["item/autoApprovalReview/completed"], /
    ) -> NotificationStream[ItemGuardianApprovalReviewCompletedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["item/autoApprovalReview/started"], /
    ) -> NotificationStream[ItemGuardianApprovalReviewStartedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["item/commandExecution/outputDelta"], /
    ) -> NotificationStream[CommandExecutionOutputDeltaNotification]: ...

    @overload
    def notifications(
        self, method: Literal["item/commandExecution/terminalInteraction"], /
    ) -> NotificationStream[TerminalInteractionNotification]: ...

    @overload
    def notifications(
        self, method: Literal["item/completed"], /
    ) -> NotificationStream[ItemCompletedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["item/fileChange/outputDelta"], /
    ) -> NotificationStream[FileChangeOutputDeltaNotification]: ...

    @overload
    def notifications(
        self, method: Literal["item/fileChange/patchUpdated"], /
    ) -> NotificationStream[FileChangePatchUpdatedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["item/mcpToolCall/progress"], /
    ) -> NotificationStream[McpToolCallProgressNotification]: ...

    @overload
    def notifications(
        self, method: Literal["item/plan/delta"], /
    ) -> NotificationStream[PlanDeltaNotification]: ...

    @overload
    def notifications(
        self, method: Literal["item/reasoning/summaryPartAdded"], /
    ) -> NotificationStream[ReasoningSummaryPartAddedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["item/reasoning/summaryTextDelta"], /
    ) -> NotificationStream[ReasoningSummaryTextDeltaNotification]: ...

    @overload
    def notifications(
        self, method: Literal["item/reasoning/textDelta"], /
    ) -> NotificationStream[ReasoningTextDeltaNotification]: ...

    @overload
    def notifications(
        self, method: Literal["item/started"], /
    ) -> NotificationStream[ItemStartedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["mcpServer/event/stream/notification"], /
    ) -> NotificationStream[McpServerEventStreamNotification]: ...

    @overload
    def notifications(
        self, method: Literal["mcpServer/oauthLogin/completed"], /
    ) -> NotificationStream[McpServerOauthLoginCompletedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["mcpServer/startupStatus/updated"], /
    ) -> NotificationStream[McpServerStatusUpdatedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["model/rerouted"], /
    ) -> NotificationStream[ModelReroutedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["model/safetyBuffering/updated"], /
    ) -> NotificationStream[ModelSafetyBufferingUpdatedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["model/verification"], /
    ) -> NotificationStream[ModelVerificationNotification]: ...

    @overload
    def notifications(
        self, method: Literal["modelProvider/authRecoveryCompleted"], /
    ) -> NotificationStream[AuthRecoveryNotification]: ...

    @overload
    def notifications(
        self, method: Literal["modelProvider/authRecoveryStarted"], /
    ) -> NotificationStream[AuthRecoveryNotification]: ...

    @overload
    def notifications(
        self, method: Literal["process/exited"], /
    ) -> NotificationStream[ProcessExitedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["process/outputDelta"], /
    ) -> NotificationStream[ProcessOutputDeltaNotification]: ...

    @overload
    def notifications(
        self, method: Literal["project/changed"], /
    ) -> NotificationStream[ProjectChangedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["remoteControl/status/changed"], /
    ) -> NotificationStream[RemoteControlStatusChangedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["serverRequest/resolved"], /
    ) -> NotificationStream[ServerRequestResolvedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["skills/changed"], /
    ) -> NotificationStream[SkillsChangedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/archived"], /
    ) -> NotificationStream[ThreadArchivedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/attachment/updated"], /
    ) -> NotificationStream[ThreadAttachmentUpdatedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/closed"], /
    ) -> NotificationStream[ThreadClosedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/compacted"], /
    ) -> NotificationStream[ContextCompactedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/deleted"], /
    ) -> NotificationStream[ThreadDeletedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/environment/connected"], /
    ) -> NotificationStream[EnvironmentConnectionNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/environment/disconnected"], /
    ) -> NotificationStream[EnvironmentConnectionNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/goal/cleared"], /
    ) -> NotificationStream[ThreadGoalClearedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/goal/updated"], /
    ) -> NotificationStream[ThreadGoalUpdatedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/name/updated"], /
    ) -> NotificationStream[ThreadNameUpdatedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/prediction/updated"], /
    ) -> NotificationStream[ThreadPredictionUpdatedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/project/updated"], /
    ) -> NotificationStream[ThreadProjectUpdatedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/queue/changed"], /
    ) -> NotificationStream[ThreadQueueChangedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/readState/changed"], /
    ) -> NotificationStream[ThreadReadStateChangedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/realtime/closed"], /
    ) -> NotificationStream[ThreadRealtimeClosedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/realtime/error"], /
    ) -> NotificationStream[ThreadRealtimeErrorNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/realtime/item/completed"], /
    ) -> NotificationStream[ThreadRealtimeItemCompletedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/realtime/item/started"], /
    ) -> NotificationStream[ThreadRealtimeItemStartedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/realtime/item/transcript/delta"], /
    ) -> NotificationStream[ThreadRealtimeItemTranscriptDeltaNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/realtime/itemAdded"], /
    ) -> NotificationStream[ThreadRealtimeItemAddedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/realtime/outputAudio/delta"], /
    ) -> NotificationStream[ThreadRealtimeOutputAudioDeltaNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/realtime/sdp"], /
    ) -> NotificationStream[ThreadRealtimeSdpNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/realtime/started"], /
    ) -> NotificationStream[ThreadRealtimeStartedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/realtime/transcript/delta"], /
    ) -> NotificationStream[ThreadRealtimeTranscriptDeltaNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/realtime/transcript/done"], /
    ) -> NotificationStream[ThreadRealtimeTranscriptDoneNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/reverted"], /
    ) -> NotificationStream[ThreadRevertedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/section/changed"], /
    ) -> NotificationStream[ThreadSectionChangedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/settings/updated"], /
    ) -> NotificationStream[ThreadSettingsUpdatedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/started"], /
    ) -> NotificationStream[ThreadStartedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/status/changed"], /
    ) -> NotificationStream[ThreadStatusChangedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/tokenUsage/updated"], /
    ) -> NotificationStream[ThreadTokenUsageUpdatedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["thread/unarchived"], /
    ) -> NotificationStream[ThreadUnarchivedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["turn/completed"], /
    ) -> NotificationStream[TurnCompletedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["turn/diff/updated"], /
    ) -> NotificationStream[TurnDiffUpdatedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["turn/moderationMetadata"], /
    ) -> NotificationStream[TurnModerationMetadataNotification]: ...

    @overload
    def notifications(
        self, method: Literal["turn/plan/updated"], /
    ) -> NotificationStream[TurnPlanUpdatedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["turn/started"], /
    ) -> NotificationStream[TurnStartedNotification]: ...

    @overload
    def notifications(
        self, method: Literal["warning"], /
    ) -> NotificationStream[WarningNotification]: ...

    @overload
    def notifications(
        self, method: Literal["windows/worldWritableWarning"], /
    ) -> NotificationStream[WindowsWorldWritableWarningNotification]: ...

    @overload
    def notifications(
        self, method: Literal["windowsSandbox/setupCompleted"], /
    ) -> NotificationStream[WindowsSandboxSetupCompletedNotification]: ...

    @overload
    def notifications(
        self, method: None = None, /
    ) -> NotificationStream[ServerNotification]: ...

    def notifications(self, method: str | None = None, /) -> NotificationStream[Any]:
        """An async iterator over the params of one kind of notification, or over all
        notifications, from now on.
        """
        return self._notifications(method)

    @overload
    def on(
        self,
        method: Literal["account/gatewayOAuth/changed"],
        listener: Callable[[GatewayOAuthChangedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["account/login/completed"],
        listener: Callable[[AccountLoginCompletedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["account/rateLimits/updated"],
        listener: Callable[[AccountRateLimitsUpdatedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["account/updated"],
        listener: Callable[[AccountUpdatedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["app/list/updated"],
        listener: Callable[[AppListUpdatedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["autoApprovalReview/strictReviewRequired"],
        listener: Callable[[StrictReviewRequiredNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["command/exec/outputDelta"],
        listener: Callable[[CommandExecOutputDeltaNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["configWarning"],
        listener: Callable[[ConfigWarningNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["deprecationNotice"],
        listener: Callable[[DeprecationNoticeNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self, method: Literal["error"], listener: Callable[[ErrorNotification], object], /
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["externalAgentConfig/import/completed"],
        listener: Callable[[ExternalAgentConfigImportCompletedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["externalAgentConfig/import/progress"],
        listener: Callable[[ExternalAgentConfigImportProgressNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["fs/changed"],
        listener: Callable[[FsChangedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["fuzzyFileSearch/sessionCompleted"],
        listener: Callable[[FuzzyFileSearchSessionCompletedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["fuzzyFileSearch/sessionUpdated"],
        listener: Callable[[FuzzyFileSearchSessionUpdatedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["guardianWarning"],
        listener: Callable[[GuardianWarningNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["hook/completed"],
        listener: Callable[[HookCompletedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["hook/started"],
        listener: Callable[[HookStartedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["item/agentMessage/delta"],
        listener: Callable[[AgentMessageDeltaNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["item/autoApprovalReview/completed"],
        listener: Callable[[ItemGuardianApprovalReviewCompletedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["item/autoApprovalReview/started"],
        listener: Callable[[ItemGuardianApprovalReviewStartedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["item/commandExecution/outputDelta"],
        listener: Callable[[CommandExecutionOutputDeltaNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["item/commandExecution/terminalInteraction"],
        listener: Callable[[TerminalInteractionNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["item/completed"],
        listener: Callable[[ItemCompletedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["item/fileChange/outputDelta"],
        listener: Callable[[FileChangeOutputDeltaNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["item/fileChange/patchUpdated"],
        listener: Callable[[FileChangePatchUpdatedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["item/mcpToolCall/progress"],
        listener: Callable[[McpToolCallProgressNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["item/plan/delta"],
        listener: Callable[[PlanDeltaNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["item/reasoning/summaryPartAdded"],
        listener: Callable[[ReasoningSummaryPartAddedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["item/reasoning/summaryTextDelta"],
        listener: Callable[[ReasoningSummaryTextDeltaNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["item/reasoning/textDelta"],
        listener: Callable[[ReasoningTextDeltaNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["item/started"],
        listener: Callable[[ItemStartedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["mcpServer/event/stream/notification"],
        listener: Callable[[McpServerEventStreamNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["mcpServer/oauthLogin/completed"],
        listener: Callable[[McpServerOauthLoginCompletedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["mcpServer/startupStatus/updated"],
        listener: Callable[[McpServerStatusUpdatedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["model/rerouted"],
        listener: Callable[[ModelReroutedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["model/safetyBuffering/updated"],
        listener: Callable[[ModelSafetyBufferingUpdatedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["model/verification"],
        listener: Callable[[ModelVerificationNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["modelProvider/authRecoveryCompleted"],
        listener: Callable[[AuthRecoveryNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["modelProvider/authRecoveryStarted"],
        listener: Callable[[AuthRecoveryNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["process/exited"],
        listener: Callable[[ProcessExitedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["process/outputDelta"],
        listener: Callable[[ProcessOutputDeltaNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["project/changed"],
        listener: Callable[[ProjectChangedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["remoteControl/status/changed"],
        listener: Callable[[RemoteControlStatusChangedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["serverRequest/resolved"],
        listener: Callable[[ServerRequestResolvedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["skills/changed"],
        listener: Callable[[SkillsChangedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/archived"],
        listener: Callable[[ThreadArchivedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/attachment/updated"],
        listener: Callable[[ThreadAttachmentUpdatedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/closed"],
        listener: Callable[[ThreadClosedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/compacted"],
        listener: Callable[[ContextCompactedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/deleted"],
        listener: Callable[[ThreadDeletedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/environment/connected"],
        listener: Callable[[EnvironmentConnectionNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/environment/disconnected"],
        listener: Callable[[EnvironmentConnectionNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/goal/cleared"],
        listener: Callable[[ThreadGoalClearedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/goal/updated"],
        listener: Callable[[ThreadGoalUpdatedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/name/updated"],
        listener: Callable[[ThreadNameUpdatedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/prediction/updated"],
        listener: Callable[[ThreadPredictionUpdatedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/project/updated"],
        listener: Callable[[ThreadProjectUpdatedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/queue/changed"],
        listener: Callable[[ThreadQueueChangedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/readState/changed"],
        listener: Callable[[ThreadReadStateChangedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/realtime/closed"],
        listener: Callable[[ThreadRealtimeClosedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/realtime/error"],
        listener: Callable[[ThreadRealtimeErrorNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/realtime/item/completed"],
        listener: Callable[[ThreadRealtimeItemCompletedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/realtime/item/started"],
        listener: Callable[[ThreadRealtimeItemStartedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/realtime/item/transcript/delta"],
        listener: Callable[[ThreadRealtimeItemTranscriptDeltaNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/realtime/itemAdded"],
        listener: Callable[[ThreadRealtimeItemAddedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/realtime/outputAudio/delta"],
        listener: Callable[[ThreadRealtimeOutputAudioDeltaNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/realtime/sdp"],
        listener: Callable[[ThreadRealtimeSdpNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/realtime/started"],
        listener: Callable[[ThreadRealtimeStartedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/realtime/transcript/delta"],
        listener: Callable[[ThreadRealtimeTranscriptDeltaNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/realtime/transcript/done"],
        listener: Callable[[ThreadRealtimeTranscriptDoneNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/reverted"],
        listener: Callable[[ThreadRevertedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/section/changed"],
        listener: Callable[[ThreadSectionChangedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/settings/updated"],
        listener: Callable[[ThreadSettingsUpdatedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/started"],
        listener: Callable[[ThreadStartedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/status/changed"],
        listener: Callable[[ThreadStatusChangedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/tokenUsage/updated"],
        listener: Callable[[ThreadTokenUsageUpdatedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["thread/unarchived"],
        listener: Callable[[ThreadUnarchivedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["turn/completed"],
        listener: Callable[[TurnCompletedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["turn/diff/updated"],
        listener: Callable[[TurnDiffUpdatedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["turn/moderationMetadata"],
        listener: Callable[[TurnModerationMetadataNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["turn/plan/updated"],
        listener: Callable[[TurnPlanUpdatedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["turn/started"],
        listener: Callable[[TurnStartedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self, method: Literal["warning"], listener: Callable[[WarningNotification], object], /
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["windows/worldWritableWarning"],
        listener: Callable[[WindowsWorldWritableWarningNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["windowsSandbox/setupCompleted"],
        listener: Callable[[WindowsSandboxSetupCompletedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    def on(self, method: str, listener: Callable[[Any], object], /) -> Callable[[], None]:
        """Calls the listener, a function or a coroutine function, with the params of each such
        notification. Gives the function that ends this.
        """
        return self._on(method, listener)

    @overload
    def handle(
        self,
        method: Literal["account/chatgptAuthTokens/refresh"],
        handler: Callable[[ChatgptAuthTokensRefreshParams], ChatgptAuthTokensRefreshResponse | Awaitable[ChatgptAuthTokensRefreshResponse]],
        /,
    ) -> None: ...

    @overload
    def handle(
        self,
        method: Literal["applyPatchApproval"],
        handler: Callable[[ApplyPatchApprovalParams], ApplyPatchApprovalResponse | Awaitable[ApplyPatchApprovalResponse]],
        /,
    ) -> None: ...

    @overload
    def handle(
        self,
        method: Literal["attestation/generate"],
        handler: Callable[[AttestationGenerateParams], AttestationGenerateResponse | Awaitable[AttestationGenerateResponse]],
        /,
    ) -> None: ...

    @overload
    def handle(
        self,
        method: Literal["currentTime/read"],
        handler: Callable[[CurrentTimeReadParams], CurrentTimeReadResponse | Awaitable[CurrentTimeReadResponse]],
        /,
    ) -> None: ...

    @overload
    def handle(
        self,
        method: Literal["execCommandApproval"],
        handler: Callable[[ExecCommandApprovalParams], ExecCommandApprovalResponse | Awaitable[ExecCommandApprovalResponse]],
        /,
    ) -> None: ...

    @overload
    def handle(
        self,
        method: Literal["item/commandExecution/requestApproval"],
        handler: Callable[[CommandExecutionRequestApprovalParams], CommandExecutionRequestApprovalResponse | Awaitable[CommandExecutionRequestApprovalResponse]],
        /,
    ) -> None: ...

    @overload
    def handle(
        self,
        method: Literal["item/fileChange/requestApproval"],
        handler: Callable[[FileChangeRequestApprovalParams], FileChangeRequestApprovalResponse | Awaitable[FileChangeRequestApprovalResponse]],
        /,
    ) -> None: ...

    @overload
    def handle(
        self,
        method: Literal["item/permissions/requestApproval"],
        handler: Callable[[PermissionsRequestApprovalParams], PermissionsRequestApprovalResponse | Awaitable[PermissionsRequestApprovalResponse]],
        /,
    ) -> None: ...

    @overload
    def handle(
        self,
        method: Literal["item/tool/call"],
        handler: Callable[[DynamicToolCallParams], DynamicToolCallResponse | Awaitable[DynamicToolCallResponse]],
        /,
    ) -> None: ...

    @overload
    def handle(
        self,
        method: Literal["item/tool/requestUserInput"],
        handler: Callable[[ToolRequestUserInputParams], ToolRequestUserInputResponse | Awaitable[ToolRequestUserInputResponse]],
        /,
    ) -> None: ...

    @overload
    def handle(
        self,
        method: Literal["mcpServer/elicitation/request"],
        handler: Callable[[McpServerElicitationRequestParams], McpServerElicitationRequestResponse | Awaitable[McpServerElicitationRequestResponse]],
        /,
    ) -> None: ...

    def handle(self, method: str, handler: Callable[[Any], Any], /) -> None:
        """Answers the requests of that name that the server sends: with what the handler, a
        function or a coroutine function, returns, or with the ProtocolError it raises.
        Without a handler they are refused.
        """
        self._handle(method, handler)
