# Generated from the protocol model by `wirebox generate`. Do not edit.
"""The typed base class of servers."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ._server import Reply, ServerBase
from .errors import NotServed

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
    from .initialize import InitializeParams, InitializeResponse
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


class AppServer(ServerBase):
    """Base class of servers of the App-server protocol 0.169.0. One object serves one
    connection.

    Override the `handle_` method of every request that is served; the others are
    refused. A handler returns the result, or a Reply to send notifications right behind
    it, or raises ProtocolError with a key of the error table. Handlers run
    concurrently, but for the requests that the protocol puts in order.
    """

    async def handle_account_bedrock_check_gov_cloud_requirements(
        self, params: BedrockCheckGovCloudRequirementsParams
    ) -> BedrockCheckGovCloudRequirementsResponse | Reply[BedrockCheckGovCloudRequirementsResponse]:
        """Tells whether AWS GovCloud is in use and calls for a warning.

        Experimental.
        """
        raise NotServed("account/bedrock/checkGovCloudRequirements")

    async def handle_account_bedrock_discover(
        self, params: BedrockDiscoverParams
    ) -> BedrockDiscoverResponse | Reply[BedrockDiscoverResponse]:
        """Looks for AWS profiles and credentials that Amazon Bedrock could be reached with.

        Experimental.
        """
        raise NotServed("account/bedrock/discover")

    async def handle_account_bedrock_setup(
        self, params: BedrockSetupParams
    ) -> BedrockSetupResponse | Reply[BedrockSetupResponse]:
        """Sets the server up to reach models through Amazon Bedrock with AWS credentials that
        exist already.

        Experimental.
        """
        raise NotServed("account/bedrock/setup")

    async def handle_account_gateway_oauth_cancel(
        self
    ) -> GatewayOAuthCancelResponse | Reply[GatewayOAuthCancelResponse]:
        """Gives up a gateway sign-in that is under way."""
        raise NotServed("account/gatewayOAuth/cancel")

    async def handle_account_gateway_oauth_login(
        self, params: GatewayOAuthLoginParams | None
    ) -> GatewayOAuthLoginResponse | Reply[GatewayOAuthLoginResponse]:
        """Starts to sign in at the gateway; progress comes as `account/gatewayOAuth/changed`."""
        raise NotServed("account/gatewayOAuth/login")

    async def handle_account_gateway_oauth_read(
        self, params: GatewayOAuthReadParams | None
    ) -> GatewayOAuthReadResponse | Reply[GatewayOAuthReadResponse]:
        """Tells whether a provider stands behind a gateway, and whether we are signed in
        there.
        """
        raise NotServed("account/gatewayOAuth/read")

    async def handle_account_gcp_setup(
        self, params: GcpSetupParams
    ) -> GcpSetupResponse | Reply[GcpSetupResponse]:
        """Sets the server up to reach models through Google Cloud.

        Experimental.
        """
        raise NotServed("account/gcp/setup")

    async def handle_account_login_cancel(
        self, params: CancelLoginAccountParams
    ) -> CancelLoginAccountResponse | Reply[CancelLoginAccountResponse]:
        """Gives up a browser or device code login that is under way.

        Errors besides the common ones: `invalidLoginId`.
        """
        raise NotServed("account/login/cancel")

    async def handle_account_login_start(
        self, params: LoginAccountParams
    ) -> LoginAccountResponse | Reply[LoginAccountResponse]:
        """Starts a login. It replaces the one before it when it succeeds, and cancels another
        one that is still under way.

        Errors besides the common ones: `apiKeyLoginDisabled`, `chatgptLoginDisabled`,
        `credentialsNotSaved`, `deviceCodeDisabled`, `deviceCodeFailed`,
        `externalAuthActive`, `externalAuthDisabled`, `invalidExternalToken`,
        `loginServerFailed`, `workspaceMismatch`.
        """
        raise NotServed("account/login/start")

    async def handle_account_logout(
        self
    ) -> LogoutAccountResponse | Reply[LogoutAccountResponse]:
        """Forgets every stored credential and signs out. Succeeds, and is announced, also when
        nobody was signed in.

        Errors besides the common ones: `logoutFailed`.
        """
        raise NotServed("account/logout")

    async def handle_account_rate_limit_reset_credit_consume(
        self, params: ConsumeAccountRateLimitResetCreditParams
    ) -> ConsumeAccountRateLimitResetCreditResponse | Reply[ConsumeAccountRateLimitResetCreditResponse]:
        """Uses a reset credit, so that the limits start anew before their time.

        Errors besides the common ones: `backendFailed`.
        """
        raise NotServed("account/rateLimitResetCredit/consume")

    async def handle_account_rate_limits_read(
        self, params: GetAccountRateLimitsParams | None
    ) -> GetAccountRateLimitsResponse | Reply[GetAccountRateLimitsResponse]:
        """Asks the ChatGPT backend what the account may still use. Needs a ChatGPT login.

        Errors besides the common ones: `backendFailed`, `rateLimitsNeedAuth`,
        `rateLimitsNeedChatgpt`.
        """
        raise NotServed("account/rateLimits/read")

    async def handle_account_read(
        self, params: GetAccountParams
    ) -> GetAccountResponse | Reply[GetAccountResponse]:
        """Gives the signed-in account, as the server knows it; the credential store is not
        read again.

        Errors besides the common ones: `planTypeRequired`.
        """
        raise NotServed("account/read")

    async def handle_account_security_setup_read(
        self
    ) -> GetAccountSecuritySetupResponse | Reply[GetAccountSecuritySetupResponse]:
        """Tells whether the account should be made more secure.

        Errors besides the common ones: `backendFailed`.
        """
        raise NotServed("account/securitySetup/read")

    async def handle_account_send_add_credits_nudge_email(
        self, params: SendAddCreditsNudgeEmailParams
    ) -> SendAddCreditsNudgeEmailResponse | Reply[SendAddCreditsNudgeEmailResponse]:
        """Mails the owner of the workspace that a member has run out of credits or limit.

        Errors besides the common ones: `backendFailed`.
        """
        raise NotServed("account/sendAddCreditsNudgeEmail")

    async def handle_account_usage_read(
        self, params: GetAccountTokenUsageParams | None
    ) -> GetAccountTokenUsageResponse | Reply[GetAccountTokenUsageResponse]:
        """Asks the ChatGPT backend what the account, or one thread of it, has used. Needs a
        ChatGPT login.

        Errors besides the common ones: `backendFailed`, `invalidThreadId`,
        `tokenUsageNeedsAuth`, `tokenUsageNeedsChatgpt`.
        """
        raise NotServed("account/usage/read")

    async def handle_account_workspace_messages_read(
        self
    ) -> GetWorkspaceMessagesResponse | Reply[GetWorkspaceMessagesResponse]:
        """Gives the messages that the owners of the workspace have left.

        Errors besides the common ones: `backendFailed`.
        """
        raise NotServed("account/workspaceMessages/read")

    async def handle_account_session_list(
        self, params: AccountSessionsListParams
    ) -> AccountSessionsResponse | Reply[AccountSessionsResponse]:
        """Lists the ChatGPT sessions that can be switched between.

        Experimental.
        """
        raise NotServed("accountSession/list")

    async def handle_account_session_switch(
        self, params: AccountSessionsSwitchParams
    ) -> AccountSessionsSwitchResponse | Reply[AccountSessionsSwitchResponse]:
        """Makes another session and workspace the one in use, or starts a browser login where
        that is needed and allowed.

        Experimental.
        """
        raise NotServed("accountSession/switch")

    async def handle_app_installed(
        self, params: AppsInstalledParams
    ) -> AppsInstalledResponse | Reply[AppsInstalledResponse]:
        """Tells which apps are installed, and whether they can be called.

        Errors besides the common ones: `invalidThreadId`.
        """
        raise NotServed("app/installed")

    async def handle_app_list(
        self, params: AppsListParams
    ) -> AppsListResponse | Reply[AppsListResponse]:
        """Lists the apps of the directory and those that the person can use; empty unless apps
        are on and the login is ChatGPT. While it loads, `app/list/updated` may come before
        the answer.

        Errors besides the common ones: `backendFailed`, `invalidCursor`, `invalidThreadId`.
        """
        raise NotServed("app/list")

    async def handle_app_read(
        self, params: AppsReadParams
    ) -> AppsReadResponse | Reply[AppsReadResponse]:
        """Gives certain apps by their ids, with their tools on request.

        Errors besides the common ones: `invalidThreadId`.
        """
        raise NotServed("app/read")

    async def handle_collaboration_mode_list(
        self, params: CollaborationModeListParams
    ) -> CollaborationModeListResponse | Reply[CollaborationModeListResponse]:
        """Lists the collaboration modes to choose from.

        Experimental.
        """
        raise NotServed("collaborationMode/list")

    async def handle_command_exec(
        self, params: CommandExecParams
    ) -> CommandExecResponse | Reply[CommandExecResponse]:
        """Runs a command outside any thread, in a sandbox, and answers when it has ended and
        its streamed output is sent. The command is ended with its connection. Output comes
        as `command/exec/outputDelta` where streaming was asked for.

        Errors besides the common ones: `commandIdRequired`, `commandIdTaken`,
        `conflictingOptions`, `emptyCommand`, `execFailed`.
        """
        raise NotServed("command/exec")

    async def handle_command_exec_resize(
        self, params: CommandExecResizeParams
    ) -> CommandExecResizeResponse | Reply[CommandExecResizeResponse]:
        """Changes the size of the terminal of a running command.

        Errors besides the common ones: `commandNotRunning`.
        """
        raise NotServed("command/exec/resize")

    async def handle_command_exec_terminate(
        self, params: CommandExecTerminateParams
    ) -> CommandExecTerminateResponse | Reply[CommandExecTerminateResponse]:
        """Ends a running command; `command/exec` then gets its answer.

        Errors besides the common ones: `commandNotRunning`.
        """
        raise NotServed("command/exec/terminate")

    async def handle_command_exec_write(
        self, params: CommandExecWriteParams
    ) -> CommandExecWriteResponse | Reply[CommandExecWriteResponse]:
        """Writes to the input of a running command, or closes it.

        Errors besides the common ones: `commandNotRunning`, `invalidDelta`,
        `nothingToWrite`.
        """
        raise NotServed("command/exec/write")

    async def handle_config_batch_write(
        self, params: ConfigBatchWriteParams
    ) -> ConfigWriteResponse | Reply[ConfigWriteResponse]:
        """Writes several settings to the user's configuration, all or none, as
        `config/value/write` does for one.

        Errors besides the common ones: `configLayerReadonly`, `configPathNotFound`,
        `configReadFailed`, `configValidationFailed`, `configVersionConflict`,
        `emptyKeyPath`.
        """
        raise NotServed("config/batchWrite")

    async def handle_config_mcp_server_reload(
        self
    ) -> McpServerRefreshResponse | Reply[McpServerRefreshResponse]:
        """Has loaded threads read the settings of MCP servers again. The answer does not wait
        for it.
        """
        raise NotServed("config/mcpServer/reload")

    async def handle_config_read(
        self, params: ConfigReadParams
    ) -> ConfigReadResponse | Reply[ConfigReadResponse]:
        """Gives the configuration in force and where each setting comes from. Fails where a
        file of it cannot be read as TOML or holds an invalid value.

        Errors besides the common ones: `configReadFailed`.
        """
        raise NotServed("config/read")

    async def handle_config_value_write(
        self, params: ConfigValueWriteParams
    ) -> ConfigWriteResponse | Reply[ConfigWriteResponse]:
        """Writes one setting to the user's configuration; comments and order of the file stay.
        Refused where the outcome would not be valid.

        Errors besides the common ones: `configLayerReadonly`, `configPathNotFound`,
        `configReadFailed`, `configValidationFailed`, `configVersionConflict`,
        `emptyKeyPath`.
        """
        raise NotServed("config/value/write")

    async def handle_config_requirements_read(
        self
    ) -> ConfigRequirementsReadResponse | Reply[ConfigRequirementsReadResponse]:
        """Gives what administrators demand of the configuration, merged from all sources of
        requirements.
        """
        raise NotServed("configRequirements/read")

    async def handle_environment_add(
        self, params: EnvironmentAddParams
    ) -> EnvironmentAddResponse | Reply[EnvironmentAddResponse]:
        """Makes an environment known, or another one under a known id. Commands in it run
        through an exec server. The default environment stays what it is.

        Experimental.
        """
        raise NotServed("environment/add")

    async def handle_environment_info(
        self, params: EnvironmentInfoParams
    ) -> EnvironmentInfoResponse | Reply[EnvironmentInfoResponse]:
        """Connects to an environment and tells which shell and working directory it has.

        Errors besides the common ones: `unknownEnvironment`.

        Experimental.
        """
        raise NotServed("environment/info")

    async def handle_environment_status(
        self, params: EnvironmentStatusParams
    ) -> EnvironmentStatusResponse | Reply[EnvironmentStatusResponse]:
        """Tells whether an environment is connected, without connecting to it.

        Experimental.
        """
        raise NotServed("environment/status")

    async def handle_experimental_feature_enablement_set(
        self, params: ExperimentalFeatureEnablementSetParams
    ) -> ExperimentalFeatureEnablementSetResponse | Reply[ExperimentalFeatureEnablementSetResponse]:
        """Switches features on or off while the server runs; the configuration file stays as
        it is, and what it says of a feature counts more.
        """
        raise NotServed("experimentalFeature/enablement/set")

    async def handle_experimental_feature_list(
        self, params: ExperimentalFeatureListParams
    ) -> ExperimentalFeatureListResponse | Reply[ExperimentalFeatureListResponse]:
        """Lists the features that can be switched on or off, with their state.

        Errors besides the common ones: `invalidCursor`, `invalidThreadId`.
        """
        raise NotServed("experimentalFeature/list")

    async def handle_external_agent_config_detect(
        self, params: ExternalAgentConfigDetectParams
    ) -> ExternalAgentConfigDetectResponse | Reply[ExternalAgentConfigDetectResponse]:
        """Looks for the setup of another agent on this machine, without changing anything."""
        raise NotServed("externalAgentConfig/detect")

    async def handle_external_agent_config_import(
        self, params: ExternalAgentConfigImportParams
    ) -> ExternalAgentConfigImportResponse | Reply[ExternalAgentConfigImportResponse]:
        """Takes over parts of the setup of another agent. What cannot be taken over is a
        failure of its item, not of the request. Progress comes as
        `externalAgentConfig/import/progress`, the end as
        `externalAgentConfig/import/completed`.
        """
        raise NotServed("externalAgentConfig/import")

    async def handle_external_agent_config_import_read_histories(
        self
    ) -> ExternalAgentConfigImportHistoriesReadResponse | Reply[ExternalAgentConfigImportHistoriesReadResponse]:
        """Gives the records of the imports that have taken place."""
        raise NotServed("externalAgentConfig/import/readHistories")

    async def handle_external_agent_config_import_record_history(
        self, params: ExternalAgentConfigImportHistoryRecordParams
    ) -> ExternalAgentConfigImportHistoryRecordResponse | Reply[ExternalAgentConfigImportHistoryRecordResponse]:
        """Adds an import that the client has carried out by itself to the recorded ones."""
        raise NotServed("externalAgentConfig/import/recordHistory")

    async def handle_feedback_save(
        self, params: FeedbackSaveParams
    ) -> FeedbackSaveResponse | Reply[FeedbackSaveResponse]:
        """Saves feedback to a path on the machine of the server instead of sending it.

        Errors besides the common ones: `invalidThreadId`.
        """
        raise NotServed("feedback/save")

    async def handle_feedback_upload(
        self, params: FeedbackUploadParams
    ) -> FeedbackUploadResponse | Reply[FeedbackUploadResponse]:
        """Sends feedback to the makers of the server. Refused where the configuration has
        `[feedback] enabled = false`.

        Errors besides the common ones: `feedbackFailed`, `invalidThreadId`.
        """
        raise NotServed("feedback/upload")

    async def handle_fs_copy(
        self, params: FsCopyParams
    ) -> FsCopyResponse | Reply[FsCopyResponse]:
        """Copies a file or directory on the machine of the server.

        Errors besides the common ones: `fileSystemFailed`.
        """
        raise NotServed("fs/copy")

    async def handle_fs_create_directory(
        self, params: FsCreateDirectoryParams
    ) -> FsCreateDirectoryResponse | Reply[FsCreateDirectoryResponse]:
        """Creates a directory on the machine of the server.

        Errors besides the common ones: `fileSystemFailed`.
        """
        raise NotServed("fs/createDirectory")

    async def handle_fs_get_metadata(
        self, params: FsGetMetadataParams
    ) -> FsGetMetadataResponse | Reply[FsGetMetadataResponse]:
        """Tells what kind of thing a path is, and when it was created and modified.

        Errors besides the common ones: `fileSystemFailed`.
        """
        raise NotServed("fs/getMetadata")

    async def handle_fs_read_directory(
        self, params: FsReadDirectoryParams
    ) -> FsReadDirectoryResponse | Reply[FsReadDirectoryResponse]:
        """Lists the direct entries of a directory.

        Errors besides the common ones: `fileSystemFailed`.
        """
        raise NotServed("fs/readDirectory")

    async def handle_fs_read_file(
        self, params: FsReadFileParams
    ) -> FsReadFileResponse | Reply[FsReadFileResponse]:
        """Reads a file on the machine of the server.

        Errors besides the common ones: `fileSystemFailed`.
        """
        raise NotServed("fs/readFile")

    async def handle_fs_remove(
        self, params: FsRemoveParams
    ) -> FsRemoveResponse | Reply[FsRemoveResponse]:
        """Removes a file or directory. A path that does not exist is no error unless `force`
        is false.

        Errors besides the common ones: `fileSystemFailed`.
        """
        raise NotServed("fs/remove")

    async def handle_fs_unwatch(
        self, params: FsUnwatchParams
    ) -> FsUnwatchResponse | Reply[FsUnwatchResponse]:
        """Ends a watch of this connection."""
        raise NotServed("fs/unwatch")

    async def handle_fs_watch(
        self, params: FsWatchParams
    ) -> FsWatchResponse | Reply[FsWatchResponse]:
        """Watches a path for this connection; changes come as `fs/changed`.

        Errors besides the common ones: `fileSystemFailed`, `watchIdTaken`.
        """
        raise NotServed("fs/watch")

    async def handle_fs_write_file(
        self, params: FsWriteFileParams
    ) -> FsWriteFileResponse | Reply[FsWriteFileResponse]:
        """Writes a file on the machine of the server.

        Errors besides the common ones: `fileSystemFailed`, `invalidBase64`.
        """
        raise NotServed("fs/writeFile")

    async def handle_fuzzy_file_search(
        self, params: FuzzyFileSearchParams
    ) -> FuzzyFileSearchResponse | Reply[FuzzyFileSearchResponse]:
        """Searches for files and directories whose path resembles the query, once."""
        raise NotServed("fuzzyFileSearch")

    async def handle_fuzzy_file_search_session_start(
        self, params: FuzzyFileSearchSessionStartParams
    ) -> FuzzyFileSearchSessionStartResponse | Reply[FuzzyFileSearchSessionStartResponse]:
        """Starts a search session, for a query that changes while somebody types.

        Errors besides the common ones: `emptySessionId`.

        Experimental.
        """
        raise NotServed("fuzzyFileSearch/sessionStart")

    async def handle_fuzzy_file_search_session_stop(
        self, params: FuzzyFileSearchSessionStopParams
    ) -> FuzzyFileSearchSessionStopResponse | Reply[FuzzyFileSearchSessionStopResponse]:
        """Ends a search session.

        Experimental.
        """
        raise NotServed("fuzzyFileSearch/sessionStop")

    async def handle_fuzzy_file_search_session_update(
        self, params: FuzzyFileSearchSessionUpdateParams
    ) -> FuzzyFileSearchSessionUpdateResponse | Reply[FuzzyFileSearchSessionUpdateResponse]:
        """Gives a search session a new query; matches come as
        `fuzzyFileSearch/sessionUpdated`.

        Errors besides the common ones: `searchSessionNotFound`.

        Experimental.
        """
        raise NotServed("fuzzyFileSearch/sessionUpdate")

    async def handle_get_auth_status(
        self, params: GetAuthStatusParams
    ) -> GetAuthStatusResponse | Reply[GetAuthStatusResponse]:
        """Gives the authentication mode and, on request, the credential itself. Kept for older
        clients; `account/read` is its successor.

        Deprecated: Use account/read.
        """
        raise NotServed("getAuthStatus")

    async def handle_hooks_list(
        self, params: HooksListParams
    ) -> HooksListResponse | Reply[HooksListResponse]:
        """Lists the configured hooks, with what is wrong with them."""
        raise NotServed("hooks/list")

    async def handle_initialize(
        self, params: InitializeParams
    ) -> InitializeResponse | Reply[InitializeResponse]:
        """Opens the connection. It has to be the first request, and is accepted once; a
        refused one may be repeated.

        Errors besides the common ones: `invalidClientName`.
        """
        raise NotServed("initialize")

    async def handle_marketplace_add(
        self, params: MarketplaceAddParams
    ) -> MarketplaceAddResponse | Reply[MarketplaceAddResponse]:
        """Fetches a marketplace of plugins and enters it in the configuration of the user."""
        raise NotServed("marketplace/add")

    async def handle_marketplace_remove(
        self, params: MarketplaceRemoveParams
    ) -> MarketplaceRemoveResponse | Reply[MarketplaceRemoveResponse]:
        """Takes a marketplace out of the configuration of the user and deletes what was
        fetched of it.
        """
        raise NotServed("marketplace/remove")

    async def handle_marketplace_upgrade(
        self, params: MarketplaceUpgradeParams
    ) -> MarketplaceUpgradeResponse | Reply[MarketplaceUpgradeResponse]:
        """Fetches the marketplaces that come from Git anew, one or all, and tells which
        succeeded.
        """
        raise NotServed("marketplace/upgrade")

    async def handle_mcp_server_event_stream_start(
        self, params: McpServerEventStreamStartParams
    ) -> McpServerEventStreamStartResponse | Reply[McpServerEventStreamStartResponse]:
        """Starts a stream of events from an MCP server; they come as
        `mcpServer/event/stream/notification`.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        raise NotServed("mcpServer/event/stream/start")

    async def handle_mcp_server_event_stream_stop(
        self, params: McpServerEventStreamStopParams
    ) -> McpServerEventStreamStopResponse | Reply[McpServerEventStreamStopResponse]:
        """Stops a stream of events.

        Experimental.
        """
        raise NotServed("mcpServer/event/stream/stop")

    async def handle_mcp_server_oauth_login(
        self, params: McpServerOauthLoginParams
    ) -> McpServerOauthLoginResponse | Reply[McpServerOauthLoginResponse]:
        """Begins a login at an MCP server that is reached over HTTP;
        `mcpServer/oauthLogin/completed` tells how it ended.

        Errors besides the common ones: `mcpServerNotFound`.
        """
        raise NotServed("mcpServer/oauth/login")

    async def handle_mcp_server_resource_read(
        self, params: McpResourceReadParams
    ) -> McpResourceReadResponse | Reply[McpResourceReadResponse]:
        """Reads a resource of an MCP server."""
        raise NotServed("mcpServer/resource/read")

    async def handle_mcp_server_tool_call(
        self, params: McpServerToolCallParams
    ) -> McpServerToolCallResponse | Reply[McpServerToolCallResponse]:
        """Calls a tool of an MCP server on behalf of the client and gives its result.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.
        """
        raise NotServed("mcpServer/tool/call")

    async def handle_mcp_server_status_list(
        self, params: ListMcpServerStatusParams
    ) -> ListMcpServerStatusResponse | Reply[ListMcpServerStatusResponse]:
        """Lists the MCP servers with their tools and resources. Servers that do not run yet
        are started first, which may take seconds.

        Errors besides the common ones: `invalidCursor`.
        """
        raise NotServed("mcpServerStatus/list")

    async def handle_memory_reset(self) -> MemoryResetResponse | Reply[MemoryResetResponse]:
        """Deletes all memories of this server, and what it noted on the way to them. Whether
        memories may be made from a thread (`thread/memoryMode/set`) stays as it is.

        Experimental.
        """
        raise NotServed("memory/reset")

    async def handle_memory_status(
        self, params: MemoryStatusParams
    ) -> MemoryStatusResponse | Reply[MemoryStatusResponse]:
        """Tells whether memory is ready and how many threads went into it.

        Experimental.
        """
        raise NotServed("memory/status")

    async def handle_mock_experimental_method(
        self, params: MockExperimentalMethodParams
    ) -> MockExperimentalMethodResponse | Reply[MockExperimentalMethodResponse]:
        """Gives back what it was given. It exists to try out the experimental gate.

        Experimental.
        """
        raise NotServed("mock/experimentalMethod")

    async def handle_model_list(
        self, params: ModelListParams
    ) -> ModelListResponse | Reply[ModelListResponse]:
        """Lists the models by priority; exactly one is the default. A bad cursor fails the
        request.

        Errors besides the common ones: `invalidCursor`.
        """
        raise NotServed("model/list")

    async def handle_model_provider_capabilities_read(
        self, params: ModelProviderCapabilitiesReadParams
    ) -> ModelProviderCapabilitiesReadResponse | Reply[ModelProviderCapabilitiesReadResponse]:
        """Tells what the configured model provider can do besides answering."""
        raise NotServed("modelProvider/capabilities/read")

    async def handle_model_provider_config_write(
        self, params: ModelProviderConfigWriteParams
    ) -> ModelProviderConfigWriteResponse | Reply[ModelProviderConfigWriteResponse]:
        """Changes the settings of a model provider in the configuration."""
        raise NotServed("modelProvider/config/write")

    async def handle_model_provider_list(
        self, params: ModelProviderListParams
    ) -> ModelProviderListResponse | Reply[ModelProviderListResponse]:
        """Lists the model providers and tells which one is the default."""
        raise NotServed("modelProvider/list")

    async def handle_permission_profile_list(
        self, params: PermissionProfileListParams
    ) -> PermissionProfileListResponse | Reply[PermissionProfileListResponse]:
        """Lists the permission profiles, and which of them may be chosen.

        Errors besides the common ones: `invalidCursor`.
        """
        raise NotServed("permissionProfile/list")

    async def handle_plugin_install(
        self, params: PluginInstallParams
    ) -> PluginInstallResponse | Reply[PluginInstallResponse]:
        """Installs a plugin of a local or remote marketplace, and tells which of its apps need
        a sign-in.
        """
        raise NotServed("plugin/install")

    async def handle_plugin_installed(
        self, params: PluginInstalledParams
    ) -> PluginInstalledResponse | Reply[PluginInstalledResponse]:
        """Lists the installed plugins, by marketplace."""
        raise NotServed("plugin/installed")

    async def handle_plugin_list(
        self, params: PluginListParams
    ) -> PluginListResponse | Reply[PluginListResponse]:
        """Lists the plugins of the known marketplaces, installed or not."""
        raise NotServed("plugin/list")

    async def handle_plugin_read(
        self, params: PluginReadParams
    ) -> PluginReadResponse | Reply[PluginReadResponse]:
        """Describes one plugin in detail: its skills, hooks, apps and MCP servers. It need not
        be installed.
        """
        raise NotServed("plugin/read")

    async def handle_plugin_reconcile(
        self, params: PluginReconcileParams
    ) -> PluginReconcileResponse | Reply[PluginReconcileResponse]:
        """Brings the plugins on this machine in line with the remote catalogue, waits until
        that is done, and tells which have changed or failed.
        """
        raise NotServed("plugin/reconcile")

    async def handle_plugin_search(
        self, params: PluginSearchParams
    ) -> PluginSearchResponse | Reply[PluginSearchResponse]:
        """Searches the marketplaces for plugins that match a text. Local ones come on the
        first page; `enabled` of what is found says nothing and is always false.

        Experimental.
        """
        raise NotServed("plugin/search")

    async def handle_plugin_share_checkout(
        self, params: PluginShareCheckoutParams
    ) -> PluginShareCheckoutResponse | Reply[PluginShareCheckoutResponse]:
        """Fetches a shared plugin into a local marketplace."""
        raise NotServed("plugin/share/checkout")

    async def handle_plugin_share_delete(
        self, params: PluginShareDeleteParams
    ) -> PluginShareDeleteResponse | Reply[PluginShareDeleteResponse]:
        """Ends the sharing of a plugin."""
        raise NotServed("plugin/share/delete")

    async def handle_plugin_share_list(
        self, params: PluginShareListParams
    ) -> PluginShareListResponse | Reply[PluginShareListResponse]:
        """Lists the shared plugins, with their local copies."""
        raise NotServed("plugin/share/list")

    async def handle_plugin_share_save(
        self, params: PluginShareSaveParams
    ) -> PluginShareSaveResponse | Reply[PluginShareSaveResponse]:
        """Uploads a local plugin in order to share it, or renews what is shared already."""
        raise NotServed("plugin/share/save")

    async def handle_plugin_share_update_targets(
        self, params: PluginShareUpdateTargetsParams
    ) -> PluginShareUpdateTargetsResponse | Reply[PluginShareUpdateTargetsResponse]:
        """Changes who can find and use a shared plugin."""
        raise NotServed("plugin/share/updateTargets")

    async def handle_plugin_skill_read(
        self, params: PluginSkillReadParams
    ) -> PluginSkillReadResponse | Reply[PluginSkillReadResponse]:
        """Gives the text of a skill of a remote plugin, which need not be installed."""
        raise NotServed("plugin/skill/read")

    async def handle_plugin_uninstall(
        self, params: PluginUninstallParams
    ) -> PluginUninstallResponse | Reply[PluginUninstallResponse]:
        """Removes an installed plugin."""
        raise NotServed("plugin/uninstall")

    async def handle_process_kill(
        self, params: ProcessKillParams
    ) -> ProcessKillResponse | Reply[ProcessKillResponse]:
        """Kills a process; `process/exited` follows.

        Errors besides the common ones: `processNotRunning`.

        Experimental.
        """
        raise NotServed("process/kill")

    async def handle_process_resize_pty(
        self, params: ProcessResizePtyParams
    ) -> ProcessResizePtyResponse | Reply[ProcessResizePtyResponse]:
        """Changes the size of the terminal of a process that was started with `tty`.

        Errors besides the common ones: `processNotRunning`.

        Experimental.
        """
        raise NotServed("process/resizePty")

    async def handle_process_spawn(
        self, params: ProcessSpawnParams
    ) -> ProcessSpawnResponse | Reply[ProcessSpawnResponse]:
        """Starts a process on the machine of the server, outside any sandbox. Its output may
        come as `process/outputDelta`, its end comes as `process/exited`.

        Errors besides the common ones: `emptyCommand`, `processHandleTaken`, `spawnFailed`.

        Experimental.
        """
        raise NotServed("process/spawn")

    async def handle_process_write_stdin(
        self, params: ProcessWriteStdinParams
    ) -> ProcessWriteStdinResponse | Reply[ProcessWriteStdinResponse]:
        """Writes to the input of a process, or closes it; for processes started with
        `streamStdin`.

        Errors besides the common ones: `invalidDelta`, `nothingToWrite`,
        `processNotRunning`.

        Experimental.
        """
        raise NotServed("process/writeStdin")

    async def handle_project_create(
        self, params: ProjectCreateParams
    ) -> ProjectCreateResponse | Reply[ProjectCreateResponse]:
        """Creates a project.

        Experimental.
        """
        raise NotServed("project/create")

    async def handle_project_delete(
        self, params: ProjectDeleteParams
    ) -> ProjectDeleteResponse | Reply[ProjectDeleteResponse]:
        """Deletes a project. Its threads belong to none afterwards; directories and files
        stay.

        Experimental.
        """
        raise NotServed("project/delete")

    async def handle_project_import(
        self, params: ProjectImportParams
    ) -> ProjectImportResponse | Reply[ProjectImportResponse]:
        """Creates a project that takes in threads which exist already, all or none.

        Experimental.
        """
        raise NotServed("project/import")

    async def handle_project_list(
        self, params: ProjectListParams
    ) -> ProjectListResponse | Reply[ProjectListResponse]:
        """Lists the projects.

        Errors besides the common ones: `invalidCursor`.

        Experimental.
        """
        raise NotServed("project/list")

    async def handle_project_move(
        self, params: ProjectMoveParams
    ) -> ProjectMoveResponse | Reply[ProjectMoveResponse]:
        """Changes the place of a project among the others.

        Experimental.
        """
        raise NotServed("project/move")

    async def handle_project_read(
        self, params: ProjectReadParams
    ) -> ProjectReadResponse | Reply[ProjectReadResponse]:
        """Gives one project.

        Experimental.
        """
        raise NotServed("project/read")

    async def handle_project_update(
        self, params: ProjectUpdateParams
    ) -> ProjectUpdateResponse | Reply[ProjectUpdateResponse]:
        """Changes the name, the directories or the metadata of a project.

        Experimental.
        """
        raise NotServed("project/update")

    async def handle_remote_control_client_list(
        self, params: RemoteControlClientsListParams
    ) -> RemoteControlClientsListResponse | Reply[RemoteControlClientsListResponse]:
        """Lists the clients that are paired with an environment. Needs a login, but not that
        remote control is on.

        Experimental.
        """
        raise NotServed("remoteControl/client/list")

    async def handle_remote_control_client_revoke(
        self, params: RemoteControlClientsRevokeParams
    ) -> RemoteControlClientsRevokeResponse | Reply[RemoteControlClientsRevokeResponse]:
        """Takes from a paired client the right to drive an environment. Needs a login, but not
        that remote control is on.

        Experimental.
        """
        raise NotServed("remoteControl/client/revoke")

    async def handle_remote_control_disable(
        self, params: RemoteControlDisableParams | None
    ) -> RemoteControlDisableResponse | Reply[RemoteControlDisableResponse]:
        """Stops this server from being driven from elsewhere. Paired clients stay paired.
        Changes of state come as `remoteControl/status/changed`.

        Experimental.
        """
        raise NotServed("remoteControl/disable")

    async def handle_remote_control_enable(
        self, params: RemoteControlEnableParams | None
    ) -> RemoteControlEnableResponse | Reply[RemoteControlEnableResponse]:
        """Lets this server be driven from elsewhere. Changes of state come as
        `remoteControl/status/changed`.

        Experimental.
        """
        raise NotServed("remoteControl/enable")

    async def handle_remote_control_pairing_start(
        self, params: RemoteControlPairingStartParams
    ) -> RemoteControlPairingStartResponse | Reply[RemoteControlPairingStartResponse]:
        """Gives a code by which a client can be paired with this server.

        Experimental.
        """
        raise NotServed("remoteControl/pairing/start")

    async def handle_remote_control_pairing_status(
        self, params: RemoteControlPairingStatusParams
    ) -> RemoteControlPairingStatusResponse | Reply[RemoteControlPairingStatusResponse]:
        """Tells whether a client has used a pairing code.

        Experimental.
        """
        raise NotServed("remoteControl/pairing/status")

    async def handle_remote_control_status_read(
        self
    ) -> RemoteControlStatusReadResponse | Reply[RemoteControlStatusReadResponse]:
        """Tells whether this server can be driven from elsewhere.

        Experimental.
        """
        raise NotServed("remoteControl/status/read")

    async def handle_review_start(
        self, params: ReviewStartParams
    ) -> ReviewStartResponse | Reply[ReviewStartResponse]:
        """Starts a turn in which the model reviews changes. Its progress comes as with any
        other turn.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.
        """
        raise NotServed("review/start")

    async def handle_rollout_compress(
        self
    ) -> RolloutCompressResponse | Reply[RolloutCompressResponse]:
        """Has rollout files, in which the server stores threads, compressed in the background.
        The answer does not wait, and nothing tells of the outcome.

        Experimental.
        """
        raise NotServed("rollout/compress")

    async def handle_server_diagnostics(
        self, params: ServerDiagnosticsParams
    ) -> ServerDiagnosticsResponse | Reply[ServerDiagnosticsResponse]:
        """Gives figures about the state of the server and the memory it takes.

        Experimental.
        """
        raise NotServed("server/diagnostics")

    async def handle_skills_config_write(
        self, params: SkillsConfigWriteParams
    ) -> SkillsConfigWriteResponse | Reply[SkillsConfigWriteResponse]:
        """Switches a skill on or off in the configuration of the user. The next `skills/list`
        shows it.
        """
        raise NotServed("skills/config/write")

    async def handle_skills_extra_roots_set(
        self, params: SkillsExtraRootsSetParams
    ) -> SkillsExtraRootsSetResponse | Reply[SkillsExtraRootsSetResponse]:
        """Sets further skill directories for the whole server; nothing is stored.
        `skills/changed` follows.
        """
        raise NotServed("skills/extraRoots/set")

    async def handle_skills_list(
        self, params: SkillsListParams
    ) -> SkillsListResponse | Reply[SkillsListResponse]:
        """Lists the skills in effect in each working directory. A directory that does not
        exist is no error.
        """
        raise NotServed("skills/list")

    async def handle_thread_approve_guardian_denied_action(
        self, params: ThreadApproveGuardianDeniedActionParams
    ) -> ThreadApproveGuardianDeniedActionResponse | Reply[ThreadApproveGuardianDeniedActionResponse]:
        """Allows an action that the automatic reviewer (guardian) has denied.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.
        """
        raise NotServed("thread/approveGuardianDeniedAction")

    async def handle_thread_archive(
        self, params: ThreadArchiveParams
    ) -> ThreadArchiveResponse | Reply[ThreadArchiveResponse]:
        """Moves the file of a thread to the archive and, where that can be done, those of the
        threads it has spawned. `thread/archived` follows for each.

        Errors besides the common ones: `invalidSessionId`, `noRolloutFound`.
        """
        raise NotServed("thread/archive")

    async def handle_thread_attachment_add(
        self, params: ThreadAttachmentAddParams
    ) -> ThreadAttachmentAddResponse | Reply[ThreadAttachmentAddResponse]:
        """Links a resource to a stored thread, which need not be loaded. An attachment of that
        kind and key that is there already is given back as it is.

        Errors besides the common ones: `invalidThreadId`.
        """
        raise NotServed("thread/attachment/add")

    async def handle_thread_attachment_list(
        self, params: ThreadAttachmentListParams
    ) -> ThreadAttachmentListResponse | Reply[ThreadAttachmentListResponse]:
        """Lists what is attached to a stored thread, which need not be loaded.

        Errors besides the common ones: `invalidCursor`, `invalidThreadId`.
        """
        raise NotServed("thread/attachment/list")

    async def handle_thread_attachment_remove(
        self, params: ThreadAttachmentRemoveParams
    ) -> ThreadAttachmentRemoveResponse | Reply[ThreadAttachmentRemoveResponse]:
        """Takes an attachment off a stored thread; the resource itself is left alone.

        Errors besides the common ones: `invalidThreadId`.
        """
        raise NotServed("thread/attachment/remove")

    async def handle_thread_attachment_owner_list(
        self, params: ThreadAttachmentOwnerListParams
    ) -> ThreadAttachmentOwnerListResponse | Reply[ThreadAttachmentOwnerListResponse]:
        """Lists the threads that hold a given attachment.

        Errors besides the common ones: `invalidCursor`.
        """
        raise NotServed("thread/attachmentOwner/list")

    async def handle_thread_background_terminals_clean(
        self, params: ThreadBackgroundTerminalsCleanParams
    ) -> ThreadBackgroundTerminalsCleanResponse | Reply[ThreadBackgroundTerminalsCleanResponse]:
        """Ends all background commands of a thread.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        raise NotServed("thread/backgroundTerminals/clean")

    async def handle_thread_background_terminals_list(
        self, params: ThreadBackgroundTerminalsListParams
    ) -> ThreadBackgroundTerminalsListResponse | Reply[ThreadBackgroundTerminalsListResponse]:
        """Lists the commands of a thread that still run in the background.

        Errors besides the common ones: `invalidCursor`, `invalidThreadId`,
        `threadNotFound`.

        Experimental.
        """
        raise NotServed("thread/backgroundTerminals/list")

    async def handle_thread_background_terminals_terminate(
        self, params: ThreadBackgroundTerminalsTerminateParams
    ) -> ThreadBackgroundTerminalsTerminateResponse | Reply[ThreadBackgroundTerminalsTerminateResponse]:
        """Ends one background command of a thread.

        Errors besides the common ones: `invalidTerminalId`, `invalidThreadId`,
        `threadNotFound`.

        Experimental.
        """
        raise NotServed("thread/backgroundTerminals/terminate")

    async def handle_thread_compact_start(
        self, params: ThreadCompactStartParams
    ) -> ThreadCompactStartResponse | Reply[ThreadCompactStartResponse]:
        """Starts to compact the context of a thread; a `contextCompaction` item shows it.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.
        """
        raise NotServed("thread/compact/start")

    async def handle_thread_decrement_elicitation(
        self, params: ThreadDecrementElicitationParams
    ) -> ThreadDecrementElicitationResponse | Reply[ThreadDecrementElicitationResponse]:
        """Tells that a question counted by `thread/increment_elicitation` is settled.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        raise NotServed("thread/decrement_elicitation")

    async def handle_thread_delete(
        self, params: ThreadDeleteParams
    ) -> ThreadDeleteResponse | Reply[ThreadDeleteResponse]:
        """Deletes a thread for good, archived or not, and the threads it has spawned.
        `thread/deleted` follows for each.

        Errors besides the common ones: `invalidThreadId`, `noRolloutFound`.
        """
        raise NotServed("thread/delete")

    async def handle_thread_fork(
        self, params: ThreadForkParams
    ) -> ThreadForkResponse | Reply[ThreadForkResponse]:
        """Starts a new thread with the turns of another one, which stays as it is.
        `thread/started` follows.

        Errors besides the common ones: `configNotLoaded`, `invalidSessionId`,
        `noRolloutFound`, `rolloutNotResolved`, `threadArchived`, `threadUnreadable`,
        `turnNotFound`.
        """
        raise NotServed("thread/fork")

    async def handle_thread_goal_clear(
        self, params: ThreadGoalClearParams
    ) -> ThreadGoalClearResponse | Reply[ThreadGoalClearResponse]:
        """Drops the goal of a thread, which need not be loaded. Where there was one,
        `thread/goal/cleared` follows.

        Errors besides the common ones: `ephemeralThread`, `goalsDisabled`,
        `invalidThreadId`, `threadNotFound`.
        """
        raise NotServed("thread/goal/clear")

    async def handle_thread_goal_get(
        self, params: ThreadGoalGetParams
    ) -> ThreadGoalGetResponse | Reply[ThreadGoalGetResponse]:
        """Gives the goal of a thread, which need not be loaded.

        Errors besides the common ones: `ephemeralThread`, `goalsDisabled`,
        `invalidThreadId`, `threadNotFound`.
        """
        raise NotServed("thread/goal/get")

    async def handle_thread_goal_set(
        self, params: ThreadGoalSetParams
    ) -> ThreadGoalSetResponse | Reply[ThreadGoalSetResponse]:
        """Sets or changes the goal of a thread, which has to be stored but need not be loaded.
        `thread/goal/updated` follows.

        Errors besides the common ones: `ephemeralThread`, `goalsDisabled`,
        `invalidThreadId`, `noGoal`, `threadNotFound`.
        """
        raise NotServed("thread/goal/set")

    async def handle_thread_guardian_review(
        self, params: ThreadGuardianReviewParams
    ) -> ThreadGuardianReviewResponse | Reply[ThreadGuardianReviewResponse]:
        """Has the guardian judge the command that was injected last into a resting thread,
        without running it. The connection is then subscribed to the thread.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        raise NotServed("thread/guardianReview")

    async def handle_thread_increment_elicitation(
        self, params: ThreadIncrementElicitationParams
    ) -> ThreadIncrementElicitationResponse | Reply[ThreadIncrementElicitationResponse]:
        """Tells that a person is asked something about a thread outside of the server. Time
        limits of the thread stand still until each such request is paired with a
        `thread/decrement_elicitation`.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        raise NotServed("thread/increment_elicitation")

    async def handle_thread_inject_items(
        self, params: ThreadInjectItemsParams
    ) -> ThreadInjectItemsResponse | Reply[ThreadInjectItemsResponse]:
        """Adds items to what the model sees of the history of a loaded thread, without
        starting a turn.

        Errors besides the common ones: `invalidThreadId`, `remoteImageRefused`,
        `threadNotFound`.
        """
        raise NotServed("thread/inject_items")

    async def handle_thread_items_list(
        self, params: ThreadItemsListParams
    ) -> ThreadItemsListResponse | Reply[ThreadItemsListResponse]:
        """Lists the items of a thread, or of one of its turns, page by page.

        Errors besides the common ones: `anchorNeedsTurn`, `invalidCursor`,
        `invalidThreadId`, `threadNotLoaded`, `threadNotMaterialized`, `threadUnreadable`.
        """
        raise NotServed("thread/items/list")

    async def handle_thread_items_read(
        self, params: ThreadItemsReadParams
    ) -> ThreadItemsReadResponse | Reply[ThreadItemsReadResponse]:
        """Gives items of one turn in full, such as those whose output a list left out.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        raise NotServed("thread/items/read")

    async def handle_thread_list(
        self, params: ThreadListParams
    ) -> ThreadListResponse | Reply[ThreadListResponse]:
        """Lists stored threads that pass every filter given, page by page.

        Errors besides the common ones: `invalidCursor`.
        """
        raise NotServed("thread/list")

    async def handle_thread_loaded_list(
        self, params: ThreadLoadedListParams
    ) -> ThreadLoadedListResponse | Reply[ThreadLoadedListResponse]:
        """Gives the ids of the threads in memory.

        Errors besides the common ones: `invalidCursor`.
        """
        raise NotServed("thread/loaded/list")

    async def handle_thread_memory_read(
        self, params: ThreadMemoryReadParams
    ) -> ThreadMemoryReadResponse | Reply[ThreadMemoryReadResponse]:
        """Gives what memory holds of a loaded thread.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        raise NotServed("thread/memory/read")

    async def handle_thread_memory_mode_set(
        self, params: ThreadMemoryModeSetParams
    ) -> ThreadMemoryModeSetResponse | Reply[ThreadMemoryModeSetResponse]:
        """Says whether memories may be made from a thread, which need not be loaded. The
        choice is stored.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        raise NotServed("thread/memoryMode/set")

    async def handle_thread_metadata_update(
        self, params: ThreadMetadataUpdateParams
    ) -> ThreadMetadataUpdateResponse | Reply[ThreadMetadataUpdateResponse]:
        """Changes what is stored about a thread besides its turns, such as the Git state.

        Errors besides the common ones: `ephemeralThread`, `invalidThreadId`.
        """
        raise NotServed("thread/metadata/update")

    async def handle_thread_name_set(
        self, params: ThreadSetNameParams
    ) -> ThreadSetNameResponse | Reply[ThreadSetNameResponse]:
        """Gives a thread a name, which others may have, too. The thread need not be loaded.
        `thread/name/updated` follows.

        Errors besides the common ones: `emptyThreadName`, `ephemeralThread`,
        `invalidThreadId`, `noRolloutFound`.
        """
        raise NotServed("thread/name/set")

    async def handle_thread_prediction_request(
        self, params: ThreadPredictionRequestParams
    ) -> ThreadPredictionRequestResponse | Reply[ThreadPredictionRequestResponse]:
        """Asks for a prediction after a turn; the result comes as `thread/prediction/updated`.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        raise NotServed("thread/prediction/request")

    async def handle_thread_prepare_approved_plan(
        self, params: ThreadPrepareApprovedPlanParams
    ) -> ThreadPrepareApprovedPlanResponse | Reply[ThreadPrepareApprovedPlanResponse]:
        """Turns a plan that the user has approved into the prompt that has it carried out, to
        begin a new thread with.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        raise NotServed("thread/prepareApprovedPlan")

    async def handle_thread_queue_add(
        self, params: ThreadQueueAddParams
    ) -> ThreadQueueAddResponse | Reply[ThreadQueueAddResponse]:
        """Puts input at the end of the queue of a thread, which is stored with it. Whenever
        the thread comes to rest, the server starts a turn with the head of the queue.
        `thread/queue/changed` tells of the change.

        Errors besides the common ones: `inputTooLarge`, `invalidThreadId`,
        `threadNotFound`.

        Experimental.
        """
        raise NotServed("thread/queue/add")

    async def handle_thread_queue_delete(
        self, params: ThreadQueueDeleteParams
    ) -> ThreadQueueDeleteResponse | Reply[ThreadQueueDeleteResponse]:
        """Takes an entry out of the queue.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        raise NotServed("thread/queue/delete")

    async def handle_thread_queue_list(
        self, params: ThreadQueueListParams
    ) -> ThreadQueueListResponse | Reply[ThreadQueueListResponse]:
        """Lists the input that waits in the queue of a thread.

        Errors besides the common ones: `invalidCursor`, `invalidThreadId`.

        Experimental.
        """
        raise NotServed("thread/queue/list")

    async def handle_thread_queue_reorder(
        self, params: ThreadQueueReorderParams
    ) -> ThreadQueueReorderResponse | Reply[ThreadQueueReorderResponse]:
        """Puts the entries of the queue into another order.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        raise NotServed("thread/queue/reorder")

    async def handle_thread_queue_start(
        self, params: ThreadQueueStartParams
    ) -> ThreadQueueStartResponse | Reply[ThreadQueueStartResponse]:
        """Starts a turn with the head of the queue, or with another entry, while no turn is
        running.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        raise NotServed("thread/queue/start")

    async def handle_thread_queue_update(
        self, params: ThreadQueueUpdateParams
    ) -> ThreadQueueUpdateResponse | Reply[ThreadQueueUpdateResponse]:
        """Changes the input of an entry that still waits; its ids and its place stay.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        raise NotServed("thread/queue/update")

    async def handle_thread_read(
        self, params: ThreadReadParams
    ) -> ThreadReadResponse | Reply[ThreadReadResponse]:
        """Gives a thread without loading or subscribing to it.

        Errors besides the common ones: `invalidThreadId`, `threadNotLoaded`,
        `threadNotMaterialized`, `threadUnreadable`.
        """
        raise NotServed("thread/read")

    async def handle_thread_read_state_update(
        self, params: ThreadReadStateUpdateParams
    ) -> ThreadReadStateUpdateResponse | Reply[ThreadReadStateUpdateResponse]:
        """Marks a thread as read or unread. `thread/readState/changed` tells of the new state.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        raise NotServed("thread/readState/update")

    async def handle_thread_realtime_append_audio(
        self, params: ThreadRealtimeAppendAudioParams
    ) -> ThreadRealtimeAppendAudioResponse | Reply[ThreadRealtimeAppendAudioResponse]:
        """Sends sound into the realtime conversation of a thread.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        raise NotServed("thread/realtime/appendAudio")

    async def handle_thread_realtime_append_speech(
        self, params: ThreadRealtimeAppendSpeechParams
    ) -> ThreadRealtimeAppendSpeechResponse | Reply[ThreadRealtimeAppendSpeechResponse]:
        """Has the realtime model say given words.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        raise NotServed("thread/realtime/appendSpeech")

    async def handle_thread_realtime_append_text(
        self, params: ThreadRealtimeAppendTextParams
    ) -> ThreadRealtimeAppendTextResponse | Reply[ThreadRealtimeAppendTextResponse]:
        """Puts text into the realtime conversation of a thread.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        raise NotServed("thread/realtime/appendText")

    async def handle_thread_realtime_list_voices(
        self, params: ThreadRealtimeListVoicesParams
    ) -> ThreadRealtimeListVoicesResponse | Reply[ThreadRealtimeListVoicesResponse]:
        """Lists the voices the realtime model can speak with.

        Experimental.
        """
        raise NotServed("thread/realtime/listVoices")

    async def handle_thread_realtime_start(
        self, params: ThreadRealtimeStartParams
    ) -> ThreadRealtimeStartResponse | Reply[ThreadRealtimeStartResponse]:
        """Starts a realtime conversation in a thread. `thread/realtime/started` or
        `thread/realtime/error` follows.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        raise NotServed("thread/realtime/start")

    async def handle_thread_realtime_stop(
        self, params: ThreadRealtimeStopParams
    ) -> ThreadRealtimeStopResponse | Reply[ThreadRealtimeStopResponse]:
        """Ends the realtime conversation of a thread. `thread/realtime/closed` follows.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        raise NotServed("thread/realtime/stop")

    async def handle_thread_resume(
        self, params: ThreadResumeParams
    ) -> ThreadResumeResponse | Reply[ThreadResumeResponse]:
        """Loads a stored thread, or joins a loaded one, and subscribes the connection to it.
        Approvals still open are asked again under the same request id;
        `thread/tokenUsage/updated` follows the answer.

        Errors besides the common ones: `configNotLoaded`, `emptyHistory`,
        `invalidSessionId`, `noRolloutFound`, `rolloutNotResolved`, `staleThreadPath`,
        `threadArchived`, `threadRunning`, `threadUnreadable`.
        """
        raise NotServed("thread/resume")

    async def handle_thread_revert(
        self, params: ThreadRevertParams
    ) -> ThreadRevertResponse | Reply[ThreadRevertResponse]:
        """Takes a loaded thread with a paginated history back to where it was before a turn. A
        running turn is interrupted; what was changed in files stays. `thread/reverted`
        follows.

        Errors besides the common ones: `invalidThreadId`.
        """
        raise NotServed("thread/revert")

    async def handle_thread_sample(
        self, params: ThreadSampleParams
    ) -> ThreadSampleResponse | Reply[ThreadSampleResponse]:
        """Asks the model once, with the context of a thread, and gives its answer as the
        result.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        raise NotServed("thread/sample")

    async def handle_thread_sample_cancel(
        self, params: ThreadSampleCancelParams
    ) -> ThreadSampleCancelResponse | Reply[ThreadSampleCancelResponse]:
        """Gives up a `thread/sample` that is under way.

        Experimental.
        """
        raise NotServed("thread/sample/cancel")

    async def handle_thread_search(
        self, params: ThreadSearchParams
    ) -> ThreadSearchResponse | Reply[ThreadSearchResponse]:
        """Looks for a text in the stored threads and gives those that hold it, each with a
        snippet.

        Errors besides the common ones: `invalidCursor`.

        Experimental.
        """
        raise NotServed("thread/search")

    async def handle_thread_search_occurrences(
        self, params: ThreadSearchOccurrencesParams
    ) -> ThreadSearchOccurrencesResponse | Reply[ThreadSearchOccurrencesResponse]:
        """Looks for a text in one thread and gives every place where it occurs, page by page.

        Errors besides the common ones: `invalidCursor`, `invalidThreadId`.

        Experimental.
        """
        raise NotServed("thread/searchOccurrences")

    async def handle_thread_section_move(
        self, params: ThreadSectionMoveParams
    ) -> ThreadSectionMoveResponse | Reply[ThreadSectionMoveResponse]:
        """Puts a thread into a section, takes it out of one, or moves it within;
        `thread/section/changed` tells of a new section.

        Errors besides the common ones: `invalidThreadId`.
        """
        raise NotServed("thread/section/move")

    async def handle_thread_settings_update(
        self, params: ThreadSettingsUpdateParams
    ) -> ThreadSettingsUpdateResponse | Reply[ThreadSettingsUpdateResponse]:
        """Changes settings of a loaded thread for its later turns without starting one. Where
        they really change, `thread/settings/updated` gives the result.

        Errors besides the common ones: `invalidThreadId`, `threadNotFound`.

        Experimental.
        """
        raise NotServed("thread/settings/update")

    async def handle_thread_shell_command(
        self, params: ThreadShellCommandParams
    ) -> ThreadShellCommandResponse | Reply[ThreadShellCommandResponse]:
        """Runs a shell command in a thread in the name of the user, outside the sandbox.
        Answers at once; the command shows as an item of the running turn, or of a turn of
        its own.

        Errors besides the common ones: `emptyCommand`, `invalidThreadId`, `threadNotFound`.
        """
        raise NotServed("thread/shellCommand")

    async def handle_thread_start(
        self, params: ThreadStartParams
    ) -> ThreadStartResponse | Reply[ThreadStartResponse]:
        """Starts a thread and subscribes the connection to it; `thread/started` follows. Its
        file is written with the first user message only.

        Errors besides the common ones: `configNotLoaded`.
        """
        raise NotServed("thread/start")

    async def handle_thread_timeline_list(
        self, params: ThreadTimelineListParams
    ) -> ThreadTimelineListResponse | Reply[ThreadTimelineListResponse]:
        """Gives the turns, items and realtime items of a thread as one sequence, page by page.

        Errors besides the common ones: `invalidCursor`, `invalidThreadId`.

        Experimental.
        """
        raise NotServed("thread/timeline/list")

    async def handle_thread_turns_list(
        self, params: ThreadTurnsListParams
    ) -> ThreadTurnsListResponse | Reply[ThreadTurnsListResponse]:
        """Gives the turns of a thread, page by page.

        Errors besides the common ones: `invalidCursor`, `invalidThreadId`,
        `threadNotLoaded`, `threadNotMaterialized`, `threadUnreadable`.
        """
        raise NotServed("thread/turns/list")

    async def handle_thread_unarchive(
        self, params: ThreadUnarchiveParams
    ) -> ThreadUnarchiveResponse | Reply[ThreadUnarchiveResponse]:
        """Brings a thread back from the archive; `thread/unarchived` follows.

        Errors besides the common ones: `invalidSessionId`, `noArchivedRolloutFound`.
        """
        raise NotServed("thread/unarchive")

    async def handle_thread_unsubscribe(
        self, params: ThreadUnsubscribeParams
    ) -> ThreadUnsubscribeResponse | Reply[ThreadUnsubscribeResponse]:
        """Ends the notifications of a thread to this connection. A thread without subscribers
        stays loaded for 30 minutes, in case somebody comes back.

        Errors besides the common ones: `invalidThreadId`.
        """
        raise NotServed("thread/unsubscribe")

    async def handle_thread_section_create(
        self, params: ThreadSectionCreateParams
    ) -> ThreadSectionCreateResponse | Reply[ThreadSectionCreateResponse]:
        """Creates a section into which threads can be sorted; the server gives it an id.

        Errors besides the common ones: `emptySectionName`.
        """
        raise NotServed("threadSection/create")

    async def handle_thread_section_delete(
        self, params: ThreadSectionDeleteParams
    ) -> ThreadSectionDeleteResponse | Reply[ThreadSectionDeleteResponse]:
        """Deletes a section; its threads are in none afterwards. The section for pinned
        threads cannot be deleted.

        Errors besides the common ones: `pinnedSection`, `threadSectionNotFound`.
        """
        raise NotServed("threadSection/delete")

    async def handle_thread_section_list(
        self, params: ThreadSectionListParams
    ) -> ThreadSectionListResponse | Reply[ThreadSectionListResponse]:
        """Lists the sections into which threads can be sorted.

        Errors besides the common ones: `invalidCursor`.
        """
        raise NotServed("threadSection/list")

    async def handle_thread_section_update(
        self, params: ThreadSectionUpdateParams
    ) -> ThreadSectionUpdateResponse | Reply[ThreadSectionUpdateResponse]:
        """Changes the name or the appearance of a section, other than the one for pinned
        threads.

        Errors besides the common ones: `emptySectionName`, `pinnedSection`,
        `threadSectionNotFound`.
        """
        raise NotServed("threadSection/update")

    async def handle_turn_interrupt(
        self, params: TurnInterruptParams
    ) -> TurnInterruptResponse | Reply[TurnInterruptResponse]:
        """Stops the running turn; `turn/completed` with status `interrupted` follows.

        Errors besides the common ones: `interruptMismatch`, `invalidThreadId`,
        `noActiveTurn`, `threadNotFound`.
        """
        raise NotServed("turn/interrupt")

    async def handle_turn_settings_update(
        self, params: TurnSettingsUpdateParams
    ) -> TurnSettingsUpdateResponse | Reply[TurnSettingsUpdateResponse]:
        """Changes settings of a turn while it is running.

        Errors besides the common ones: `invalidThreadId`.

        Experimental.
        """
        raise NotServed("turn/settings/update")

    async def handle_turn_start(
        self, params: TurnStartParams
    ) -> TurnStartResponse | Reply[TurnStartResponse]:
        """Gives input to the model and answers at once; `turn/started`, the items and
        `turn/completed` follow. While a turn is running, the input joins that one.

        Errors besides the common ones: `inputTooLarge`, `invalidThreadId`,
        `remoteImageRefused`, `threadNotFound`.
        """
        raise NotServed("turn/start")

    async def handle_turn_steer(
        self, params: TurnSteerParams
    ) -> TurnSteerResponse | Reply[TurnSteerResponse]:
        """Adds input to the running turn; the model gets it after the answer it is giving now.

        Errors besides the common ones: `emptyInput`, `emptyTurnId`, `inputTooLarge`,
        `invalidThreadId`, `noActiveTurn`, `remoteImageRefused`, `threadNotFound`,
        `turnMismatch`.
        """
        raise NotServed("turn/steer")

    async def handle_user_verification_cancel(
        self, params: UserVerificationCancelParams
    ) -> UserVerificationCancelResponse | Reply[UserVerificationCancelResponse]:
        """Gives up a user verification that this connection has asked for; one that is over or
        unknown is no error. To cancel the elicitation it belongs to does not stop it.

        Experimental.
        """
        raise NotServed("userVerification/cancel")

    async def handle_user_verification_delete(
        self, params: UserVerificationDeleteParams
    ) -> UserVerificationDeleteResponse | Reply[UserVerificationDeleteResponse]:
        """Removes the key from this machine; to tell a backend that knew it is up to the
        client. For local connections only.

        Experimental.
        """
        raise NotServed("userVerification/delete")

    async def handle_user_verification_enroll(
        self, params: UserVerificationEnrollParams
    ) -> UserVerificationEnrollResponse | Reply[UserVerificationEnrollResponse]:
        """Makes a key to verify the user with, or gives the one that there is. To make it
        known to a backend is up to the client. For local connections only.

        Experimental.
        """
        raise NotServed("userVerification/enroll")

    async def handle_user_verification_status(
        self, params: UserVerificationStatusParams
    ) -> UserVerificationStatusResponse | Reply[UserVerificationStatusResponse]:
        """Tells whether users can be verified on this machine, and which credential is
        enrolled. It looks at this machine only and asks nobody.

        Experimental.
        """
        raise NotServed("userVerification/status")

    async def handle_user_verification_verify(
        self, params: UserVerificationVerifyParams
    ) -> UserVerificationVerifyResponse | Reply[UserVerificationVerifyResponse]:
        """Has the user confirm something on this machine, and gives a signed proof of it. For
        local connections only.

        Experimental.
        """
        raise NotServed("userVerification/verify")

    async def handle_windows_sandbox_readiness(
        self
    ) -> WindowsSandboxReadinessResponse | Reply[WindowsSandboxReadinessResponse]:
        """Tells whether the Windows sandbox can be used."""
        raise NotServed("windowsSandbox/readiness")

    async def handle_windows_sandbox_setup_start(
        self, params: WindowsSandboxSetupStartParams
    ) -> WindowsSandboxSetupStartResponse | Reply[WindowsSandboxSetupStartResponse]:
        """Starts to set up the Windows sandbox; `windowsSandbox/setupCompleted` tells how it
        ended.
        """
        raise NotServed("windowsSandbox/setupStart")

    async def on_initialized(self) -> None:
        """The client has read the answer to `initialize`. Nothing waits for it."""

    async def account_chatgpt_auth_tokens_refresh(
        self, params: ChatgptAuthTokensRefreshParams, *, timeout: float | None = None
    ) -> ChatgptAuthTokensRefreshResponse:
        """Sent when a request to the model provider meets status 401 while the host owns the
        login. To be answered within 10 seconds; else the turn fails and the present tokens
        stay.

        A request to the client.
        """
        result: ChatgptAuthTokensRefreshResponse = await self._call(
            "account/chatgptAuthTokens/refresh", params, timeout
        )
        return result

    async def apply_patch_approval(
        self, params: ApplyPatchApprovalParams, *, timeout: float | None = None
    ) -> ApplyPatchApprovalResponse:
        """Asks the host whether a patch may be applied. Kept for older clients;
        `item/fileChange/requestApproval` is its successor.

        A request to the client.
        """
        result: ApplyPatchApprovalResponse = await self._call(
            "applyPatchApproval", params, timeout
        )
        return result

    async def attestation_generate(
        self, params: AttestationGenerateParams | None = None, *, timeout: float | None = None
    ) -> AttestationGenerateResponse:
        """Asks the host for an attestation token. Meant for clients that said
        `requestAttestation` in the handshake.

        A request to the client.
        """
        result: AttestationGenerateResponse = await self._call(
            "attestation/generate", params, timeout
        )
        return result

    async def current_time_read(
        self, params: CurrentTimeReadParams, *, timeout: float | None = None
    ) -> CurrentTimeReadResponse:
        """Asks the host for the present time, for use in a thread.

        Experimental.

        A request to the client.
        """
        result: CurrentTimeReadResponse = await self._call("currentTime/read", params, timeout)
        return result

    async def exec_command_approval(
        self, params: ExecCommandApprovalParams, *, timeout: float | None = None
    ) -> ExecCommandApprovalResponse:
        """Asks whether a command may run. Kept for older clients;
        `item/commandExecution/requestApproval` is its successor.

        A request to the client.
        """
        result: ExecCommandApprovalResponse = await self._call(
            "execCommandApproval", params, timeout
        )
        return result

    async def item_command_execution_request_approval(
        self, params: CommandExecutionRequestApprovalParams, *, timeout: float | None = None
    ) -> CommandExecutionRequestApprovalResponse:
        """Asks whether a command may run. Sent to every subscriber of the thread; the first
        answer counts, and `serverRequest/resolved` follows.

        A request to the client.
        """
        result: CommandExecutionRequestApprovalResponse = await self._call(
            "item/commandExecution/requestApproval", params, timeout
        )
        return result

    async def item_file_change_request_approval(
        self, params: FileChangeRequestApprovalParams, *, timeout: float | None = None
    ) -> FileChangeRequestApprovalResponse:
        """Asks the user to approve a file change. Sent to every subscriber of the thread; the
        first answer counts, and `serverRequest/resolved` follows it.

        A request to the client.
        """
        result: FileChangeRequestApprovalResponse = await self._call(
            "item/fileChange/requestApproval", params, timeout
        )
        return result

    async def item_permissions_request_approval(
        self, params: PermissionsRequestApprovalParams, *, timeout: float | None = None
    ) -> PermissionsRequestApprovalResponse:
        """Asks the user to grant more permissions. Sent to every subscriber of the thread; the
        first answer counts.

        A request to the client.
        """
        result: PermissionsRequestApprovalResponse = await self._call(
            "item/permissions/requestApproval", params, timeout
        )
        return result

    async def item_tool_call(
        self, params: DynamicToolCallParams, *, timeout: float | None = None
    ) -> DynamicToolCallResponse:
        """The model calls a tool that the host offers; the host runs it and answers with the
        output.

        A request to the client.
        """
        result: DynamicToolCallResponse = await self._call("item/tool/call", params, timeout)
        return result

    async def item_tool_request_user_input(
        self, params: ToolRequestUserInputParams, *, timeout: float | None = None
    ) -> ToolRequestUserInputResponse:
        """Asks the user one or more questions. `serverRequest/resolved` follows the answer.

        A request to the client.
        """
        result: ToolRequestUserInputResponse = await self._call(
            "item/tool/requestUserInput", params, timeout
        )
        return result

    async def mcp_server_elicitation_request(
        self, params: McpServerElicitationRequestParams, *, timeout: float | None = None
    ) -> McpServerElicitationRequestResponse:
        """An MCP server wants something from the user, or a call to a tool of an app wants
        approval. `serverRequest/resolved` follows the answer.

        A request to the client.
        """
        result: McpServerElicitationRequestResponse = await self._call(
            "mcpServer/elicitation/request", params, timeout
        )
        return result

    @overload
    async def notify(
        self,
        method: Literal["account/gatewayOAuth/changed"],
        params: GatewayOAuthChangedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["account/login/completed"],
        params: AccountLoginCompletedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["account/rateLimits/updated"],
        params: AccountRateLimitsUpdatedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["account/updated"], params: AccountUpdatedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["app/list/updated"], params: AppListUpdatedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["autoApprovalReview/strictReviewRequired"],
        params: StrictReviewRequiredNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["command/exec/outputDelta"],
        params: CommandExecOutputDeltaNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["configWarning"], params: ConfigWarningNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["deprecationNotice"], params: DeprecationNoticeNotification, /
    ) -> None: ...

    @overload
    async def notify(self, method: Literal["error"], params: ErrorNotification, /) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["externalAgentConfig/import/completed"],
        params: ExternalAgentConfigImportCompletedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["externalAgentConfig/import/progress"],
        params: ExternalAgentConfigImportProgressNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["fs/changed"], params: FsChangedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["fuzzyFileSearch/sessionCompleted"],
        params: FuzzyFileSearchSessionCompletedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["fuzzyFileSearch/sessionUpdated"],
        params: FuzzyFileSearchSessionUpdatedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["guardianWarning"], params: GuardianWarningNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["hook/completed"], params: HookCompletedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["hook/started"], params: HookStartedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["item/agentMessage/delta"],
        params: AgentMessageDeltaNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["item/autoApprovalReview/completed"],
        params: ItemGuardianApprovalReviewCompletedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["item/autoApprovalReview/started"],
        params: ItemGuardianApprovalReviewStartedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["item/commandExecution/outputDelta"],
        params: CommandExecutionOutputDeltaNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["item/commandExecution/terminalInteraction"],
        params: TerminalInteractionNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["item/completed"], params: ItemCompletedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["item/fileChange/outputDelta"],
        params: FileChangeOutputDeltaNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["item/fileChange/patchUpdated"],
        params: FileChangePatchUpdatedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["item/mcpToolCall/progress"],
        params: McpToolCallProgressNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["item/plan/delta"], params: PlanDeltaNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["item/reasoning/summaryPartAdded"],
        params: ReasoningSummaryPartAddedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["item/reasoning/summaryTextDelta"],
        params: ReasoningSummaryTextDeltaNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["item/reasoning/textDelta"],
        params: ReasoningTextDeltaNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["item/started"], params: ItemStartedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["mcpServer/event/stream/notification"],
        params: McpServerEventStreamNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["mcpServer/oauthLogin/completed"],
        params: McpServerOauthLoginCompletedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["mcpServer/startupStatus/updated"],
        params: McpServerStatusUpdatedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["model/rerouted"], params: ModelReroutedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["model/safetyBuffering/updated"],
        params: ModelSafetyBufferingUpdatedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["model/verification"], params: ModelVerificationNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["modelProvider/authRecoveryCompleted"],
        params: AuthRecoveryNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["modelProvider/authRecoveryStarted"],
        params: AuthRecoveryNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["process/exited"], params: ProcessExitedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["process/outputDelta"], params: ProcessOutputDeltaNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["project/changed"], params: ProjectChangedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["remoteControl/status/changed"],
        params: RemoteControlStatusChangedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["serverRequest/resolved"],
        params: ServerRequestResolvedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["skills/changed"], params: SkillsChangedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["thread/archived"], params: ThreadArchivedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/attachment/updated"],
        params: ThreadAttachmentUpdatedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["thread/closed"], params: ThreadClosedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["thread/compacted"], params: ContextCompactedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["thread/deleted"], params: ThreadDeletedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/environment/connected"],
        params: EnvironmentConnectionNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/environment/disconnected"],
        params: EnvironmentConnectionNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["thread/goal/cleared"], params: ThreadGoalClearedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["thread/goal/updated"], params: ThreadGoalUpdatedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["thread/name/updated"], params: ThreadNameUpdatedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/prediction/updated"],
        params: ThreadPredictionUpdatedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/project/updated"],
        params: ThreadProjectUpdatedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["thread/queue/changed"], params: ThreadQueueChangedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/readState/changed"],
        params: ThreadReadStateChangedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/realtime/closed"],
        params: ThreadRealtimeClosedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/realtime/error"],
        params: ThreadRealtimeErrorNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/realtime/item/completed"],
        params: ThreadRealtimeItemCompletedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/realtime/item/started"],
        params: ThreadRealtimeItemStartedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/realtime/item/transcript/delta"],
        params: ThreadRealtimeItemTranscriptDeltaNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/realtime/itemAdded"],
        params: ThreadRealtimeItemAddedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/realtime/outputAudio/delta"],
        params: ThreadRealtimeOutputAudioDeltaNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["thread/realtime/sdp"], params: ThreadRealtimeSdpNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/realtime/started"],
        params: ThreadRealtimeStartedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/realtime/transcript/delta"],
        params: ThreadRealtimeTranscriptDeltaNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/realtime/transcript/done"],
        params: ThreadRealtimeTranscriptDoneNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["thread/reverted"], params: ThreadRevertedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/section/changed"],
        params: ThreadSectionChangedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/settings/updated"],
        params: ThreadSettingsUpdatedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["thread/started"], params: ThreadStartedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/status/changed"],
        params: ThreadStatusChangedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["thread/tokenUsage/updated"],
        params: ThreadTokenUsageUpdatedNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["thread/unarchived"], params: ThreadUnarchivedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["turn/completed"], params: TurnCompletedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["turn/diff/updated"], params: TurnDiffUpdatedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["turn/moderationMetadata"],
        params: TurnModerationMetadataNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["turn/plan/updated"], params: TurnPlanUpdatedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["turn/started"], params: TurnStartedNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self, method: Literal["warning"], params: WarningNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["windows/worldWritableWarning"],
        params: WindowsWorldWritableWarningNotification,
        /,
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["windowsSandbox/setupCompleted"],
        params: WindowsSandboxSetupCompletedNotification,
        /,
    ) -> None: ...

    async def notify(self, method: str, params: Any = None, /) -> None:
        """Tells the client something, unless it has opted out of it."""
        await self._notify(method, params)
