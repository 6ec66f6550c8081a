# Generated from the protocol model by `wirebox generate`. Do not edit.
"""Every method, with what it takes and gives."""
from __future__ import annotations

from typing import Any, NamedTuple

from . import _codec as codec
from ._scalars import mismatch, missing
from ._wire import ABSENT
from .errors import DecodeError


def _decode(shape: Any, data: Any) -> Any:
    try:
        return codec.of_shape(shape).decode(data)
    except RecursionError:
        raise DecodeError("nested too deeply") from None


class MethodInfo(NamedTuple):
    """One line of the method table."""

    server_name: str = ""
    """The method of a server object that handles it."""
    params: Any = None
    """Shape of the params, None where there are none."""
    optional: bool = False
    """Whether the params may be left out although there are some."""
    empty: bool = False
    """Whether an empty object stands for params that the caller leaves out."""
    result: Any = None
    """Shape of the result, None for notifications."""
    order: tuple[str, str, str | None] | None = None
    """Mode, scope and the member of the params that tells one scope from the next."""
    experimental: Any = None
    """True where only clients that opted in may use the method, else where in its params to look for such a thing."""

    @property
    def takes_params(self) -> bool:
        """Whether there are params at all."""
        return self.params is not None

    def decode_params(self, data: Any) -> Any:
        """Params as they came, or the sign that there were none."""
        absent = data is None or data is ABSENT
        if self.params is None:
            if absent or isinstance(data, dict):
                return None
            raise mismatch(data, "unit")
        if absent:
            if self.optional:
                return None
            raise missing("params")
        return _decode(self.params, data)

    def encode_params(self, value: Any) -> Any:
        """Params to send; for those left out, what stands for them."""
        if value is None and (self.params is None or self.optional or self.empty):
            return {} if self.empty else ABSENT
        return codec.of_shape(self.params).encode(value)

    def decode_result(self, data: Any) -> Any:
        """The result as the caller gets it."""
        return None if self.result is None else _decode(self.result, data)

    def encode_result(self, value: Any) -> Any:
        """The result to send."""
        return None if self.result is None else codec.of_shape(self.result).encode(value)

    def experimental_use(self, method: str, params: Any) -> str | None:
        """What experimental thing the request uses, if any."""
        if self.experimental is None:
            return None
        if self.experimental is True:
            return method
        from ._experimental import use_in

        return use_in(self.experimental, params, method)


CLIENT_REQUESTS: dict[str, MethodInfo] = {
    "account/bedrock/checkGovCloudRequirements": MethodInfo(
        "handle_account_bedrock_check_gov_cloud_requirements",
        params=("ref", "account", "BedrockCheckGovCloudRequirementsParams"),
        empty=True,
        result=("ref", "account", "BedrockCheckGovCloudRequirementsResponse"),
        experimental=True,
    ),
    "account/bedrock/discover": MethodInfo(
        "handle_account_bedrock_discover",
        params=("ref", "account", "BedrockDiscoverParams"),
        empty=True,
        result=("ref", "account", "BedrockDiscoverResponse"),
        order=("read", "account", None),
        experimental=True,
    ),
    "account/bedrock/setup": MethodInfo(
        "handle_account_bedrock_setup",
        params=("ref", "account", "BedrockSetupParams"),
        result=("ref", "account", "BedrockSetupResponse"),
        order=("write", "account", None),
        experimental=True,
    ),
    "account/gatewayOAuth/cancel": MethodInfo(
        "handle_account_gateway_oauth_cancel",
        result=("ref", "account", "GatewayOAuthCancelResponse"),
        order=("write", "account", None),
    ),
    "account/gatewayOAuth/login": MethodInfo(
        "handle_account_gateway_oauth_login",
        params=("ref", "account", "GatewayOAuthLoginParams"),
        optional=True,
        result=("ref", "account", "GatewayOAuthLoginResponse"),
        order=("write", "account", None),
    ),
    "account/gatewayOAuth/read": MethodInfo(
        "handle_account_gateway_oauth_read",
        params=("ref", "account", "GatewayOAuthReadParams"),
        optional=True,
        result=("ref", "account", "GatewayOAuthReadResponse"),
        order=("read", "account", None),
    ),
    "account/gcp/setup": MethodInfo(
        "handle_account_gcp_setup",
        params=("ref", "account", "GcpSetupParams"),
        result=("ref", "account", "GcpSetupResponse"),
        order=("write", "account", None),
        experimental=True,
    ),
    "account/login/cancel": MethodInfo(
        "handle_account_login_cancel",
        params=("ref", "account", "CancelLoginAccountParams"),
        result=("ref", "account", "CancelLoginAccountResponse"),
        order=("write", "account", None),
    ),
    "account/login/start": MethodInfo(
        "handle_account_login_start",
        params=("ref", "account", "LoginAccountParams"),
        result=("ref", "account", "LoginAccountResponse"),
        order=("write", "account", None),
        experimental=("ref", "LoginAccountParams"),
    ),
    "account/logout": MethodInfo(
        "handle_account_logout",
        result=("ref", "account", "LogoutAccountResponse"),
        order=("write", "account", None),
    ),
    "account/rateLimitResetCredit/consume": MethodInfo(
        "handle_account_rate_limit_reset_credit_consume",
        params=("ref", "account", "ConsumeAccountRateLimitResetCreditParams"),
        result=("ref", "account", "ConsumeAccountRateLimitResetCreditResponse"),
        order=("write", "account", None),
    ),
    "account/rateLimits/read": MethodInfo(
        "handle_account_rate_limits_read",
        params=("ref", "account", "GetAccountRateLimitsParams"),
        optional=True,
        result=("ref", "account", "GetAccountRateLimitsResponse"),
        order=("read", "account", None),
    ),
    "account/read": MethodInfo(
        "handle_account_read",
        params=("ref", "account", "GetAccountParams"),
        empty=True,
        result=("ref", "account", "GetAccountResponse"),
        order=("read", "account", None),
    ),
    "account/securitySetup/read": MethodInfo(
        "handle_account_security_setup_read",
        result=("ref", "account", "GetAccountSecuritySetupResponse"),
        order=("read", "account", None),
    ),
    "account/sendAddCreditsNudgeEmail": MethodInfo(
        "handle_account_send_add_credits_nudge_email",
        params=("ref", "account", "SendAddCreditsNudgeEmailParams"),
        result=("ref", "account", "SendAddCreditsNudgeEmailResponse"),
        order=("write", "account", None),
    ),
    "account/usage/read": MethodInfo(
        "handle_account_usage_read",
        params=("ref", "account", "GetAccountTokenUsageParams"),
        optional=True,
        result=("ref", "account", "GetAccountTokenUsageResponse"),
        order=("read", "account", None),
    ),
    "account/workspaceMessages/read": MethodInfo(
        "handle_account_workspace_messages_read",
        result=("ref", "account", "GetWorkspaceMessagesResponse"),
        order=("read", "account", None),
    ),
    "accountSession/list": MethodInfo(
        "handle_account_session_list",
        params=("ref", "account_session", "AccountSessionsListParams"),
        empty=True,
        result=("ref", "account_session", "AccountSessionsResponse"),
        order=("read", "account", None),
        experimental=True,
    ),
    "accountSession/switch": MethodInfo(
        "handle_account_session_switch",
        params=("ref", "account_session", "AccountSessionsSwitchParams"),
        result=("ref", "account_session", "AccountSessionsSwitchResponse"),
        order=("write", "account", None),
        experimental=True,
    ),
    "app/installed": MethodInfo(
        "handle_app_installed",
        params=("ref", "app", "AppsInstalledParams"),
        empty=True,
        result=("ref", "app", "AppsInstalledResponse"),
    ),
    "app/list": MethodInfo(
        "handle_app_list",
        params=("ref", "app", "AppsListParams"),
        empty=True,
        result=("ref", "app", "AppsListResponse"),
    ),
    "app/read": MethodInfo(
        "handle_app_read",
        params=("ref", "app", "AppsReadParams"),
        result=("ref", "app", "AppsReadResponse"),
    ),
    "collaborationMode/list": MethodInfo(
        "handle_collaboration_mode_list",
        params=("ref", "collaboration_mode", "CollaborationModeListParams"),
        empty=True,
        result=("ref", "collaboration_mode", "CollaborationModeListResponse"),
        experimental=True,
    ),
    "command/exec": MethodInfo(
        "handle_command_exec",
        params=("ref", "command", "CommandExecParams"),
        result=("ref", "command", "CommandExecResponse"),
        experimental=("ref", "CommandExecParams"),
    ),
    "command/exec/resize": MethodInfo(
        "handle_command_exec_resize",
        params=("ref", "command", "CommandExecResizeParams"),
        result=("ref", "command", "CommandExecResizeResponse"),
        order=("write", "command", "processId"),
    ),
    "command/exec/terminate": MethodInfo(
        "handle_command_exec_terminate",
        params=("ref", "command", "CommandExecTerminateParams"),
        result=("ref", "command", "CommandExecTerminateResponse"),
        order=("write", "command", "processId"),
    ),
    "command/exec/write": MethodInfo(
        "handle_command_exec_write",
        params=("ref", "command", "CommandExecWriteParams"),
        result=("ref", "command", "CommandExecWriteResponse"),
        order=("write", "command", "processId"),
    ),
    "config/batchWrite": MethodInfo(
        "handle_config_batch_write",
        params=("ref", "config", "ConfigBatchWriteParams"),
        result=("ref", "config", "ConfigWriteResponse"),
        order=("write", "config", None),
    ),
    "config/mcpServer/reload": MethodInfo(
        "handle_config_mcp_server_reload",
        result=("ref", "config", "McpServerRefreshResponse"),
        order=("write", "mcpRegistry", None),
    ),
    "config/read": MethodInfo(
        "handle_config_read",
        params=("ref", "config", "ConfigReadParams"),
        empty=True,
        result=("ref", "config", "ConfigReadResponse"),
        order=("read", "config", None),
    ),
    "config/value/write": MethodInfo(
        "handle_config_value_write",
        params=("ref", "config", "ConfigValueWriteParams"),
        result=("ref", "config", "ConfigWriteResponse"),
        order=("write", "config", None),
    ),
    "configRequirements/read": MethodInfo(
        "handle_config_requirements_read",
        result=("ref", "config_requirements", "ConfigRequirementsReadResponse"),
        order=("read", "config", None),
    ),
    "environment/add": MethodInfo(
        "handle_environment_add",
        params=("ref", "environment", "EnvironmentAddParams"),
        result=("ref", "environment", "EnvironmentAddResponse"),
        order=("write", "environment", None),
        experimental=True,
    ),
    "environment/info": MethodInfo(
        "handle_environment_info",
        params=("ref", "environment", "EnvironmentInfoParams"),
        result=("ref", "environment", "EnvironmentInfoResponse"),
        order=("read", "environment", None),
        experimental=True,
    ),
    "environment/status": MethodInfo(
        "handle_environment_status",
        params=("ref", "environment", "EnvironmentStatusParams"),
        result=("ref", "environment", "EnvironmentStatusResponse"),
        order=("read", "environment", None),
        experimental=True,
    ),
    "experimentalFeature/enablement/set": MethodInfo(
        "handle_experimental_feature_enablement_set",
        params=("ref", "experimental_feature", "ExperimentalFeatureEnablementSetParams"),
        result=("ref", "experimental_feature", "ExperimentalFeatureEnablementSetResponse"),
        order=("write", "config", None),
    ),
    "experimentalFeature/list": MethodInfo(
        "handle_experimental_feature_list",
        params=("ref", "experimental_feature", "ExperimentalFeatureListParams"),
        empty=True,
        result=("ref", "experimental_feature", "ExperimentalFeatureListResponse"),
        order=("read", "config", None),
    ),
    "externalAgentConfig/detect": MethodInfo(
        "handle_external_agent_config_detect",
        params=("ref", "external_agent_config", "ExternalAgentConfigDetectParams"),
        empty=True,
        result=("ref", "external_agent_config", "ExternalAgentConfigDetectResponse"),
        order=("write", "externalAgentDetect", None),
    ),
    "externalAgentConfig/import": MethodInfo(
        "handle_external_agent_config_import",
        params=("ref", "external_agent_config", "ExternalAgentConfigImportParams"),
        result=("ref", "external_agent_config", "ExternalAgentConfigImportResponse"),
        order=("write", "config", None),
    ),
    "externalAgentConfig/import/readHistories": MethodInfo(
        "handle_external_agent_config_import_read_histories",
        result=("ref", "external_agent_config", "ExternalAgentConfigImportHistoriesReadResponse"),
        order=("read", "config", None),
    ),
    "externalAgentConfig/import/recordHistory": MethodInfo(
        "handle_external_agent_config_import_record_history",
        params=("ref", "external_agent_config", "ExternalAgentConfigImportHistoryRecordParams"),
        result=("ref", "external_agent_config", "ExternalAgentConfigImportHistoryRecordResponse"),
        order=("write", "config", None),
    ),
    "feedback/save": MethodInfo(
        "handle_feedback_save",
        params=("ref", "feedback", "FeedbackSaveParams"),
        result=("ref", "feedback", "FeedbackSaveResponse"),
    ),
    "feedback/upload": MethodInfo(
        "handle_feedback_upload",
        params=("ref", "feedback", "FeedbackUploadParams"),
        result=("ref", "feedback", "FeedbackUploadResponse"),
    ),
    "fs/copy": MethodInfo(
        "handle_fs_copy",
        params=("ref", "fs", "FsCopyParams"),
        result=("ref", "fs", "FsCopyResponse"),
    ),
    "fs/createDirectory": MethodInfo(
        "handle_fs_create_directory",
        params=("ref", "fs", "FsCreateDirectoryParams"),
        result=("ref", "fs", "FsCreateDirectoryResponse"),
    ),
    "fs/getMetadata": MethodInfo(
        "handle_fs_get_metadata",
        params=("ref", "fs", "FsGetMetadataParams"),
        result=("ref", "fs", "FsGetMetadataResponse"),
    ),
    "fs/readDirectory": MethodInfo(
        "handle_fs_read_directory",
        params=("ref", "fs", "FsReadDirectoryParams"),
        result=("ref", "fs", "FsReadDirectoryResponse"),
    ),
    "fs/readFile": MethodInfo(
        "handle_fs_read_file",
        params=("ref", "fs", "FsReadFileParams"),
        result=("ref", "fs", "FsReadFileResponse"),
    ),
    "fs/remove": MethodInfo(
        "handle_fs_remove",
        params=("ref", "fs", "FsRemoveParams"),
        result=("ref", "fs", "FsRemoveResponse"),
    ),
    "fs/unwatch": MethodInfo(
        "handle_fs_unwatch",
        params=("ref", "fs", "FsUnwatchParams"),
        result=("ref", "fs", "FsUnwatchResponse"),
        order=("write", "fsWatch", "watchId"),
    ),
    "fs/watch": MethodInfo(
        "handle_fs_watch",
        params=("ref", "fs", "FsWatchParams"),
        result=("ref", "fs", "FsWatchResponse"),
        order=("write", "fsWatch", "watchId"),
    ),
    "fs/writeFile": MethodInfo(
        "handle_fs_write_file",
        params=("ref", "fs", "FsWriteFileParams"),
        result=("ref", "fs", "FsWriteFileResponse"),
    ),
    "fuzzyFileSearch": MethodInfo(
        "handle_fuzzy_file_search",
        params=("ref", "fuzzy_file_search", "FuzzyFileSearchParams"),
        result=("ref", "fuzzy_file_search", "FuzzyFileSearchResponse"),
    ),
    "fuzzyFileSearch/sessionStart": MethodInfo(
        "handle_fuzzy_file_search_session_start",
        params=("ref", "fuzzy_file_search", "FuzzyFileSearchSessionStartParams"),
        result=("ref", "fuzzy_file_search", "FuzzyFileSearchSessionStartResponse"),
        order=("write", "fuzzyFileSearch", "sessionId"),
        experimental=True,
    ),
    "fuzzyFileSearch/sessionStop": MethodInfo(
        "handle_fuzzy_file_search_session_stop",
        params=("ref", "fuzzy_file_search", "FuzzyFileSearchSessionStopParams"),
        result=("ref", "fuzzy_file_search", "FuzzyFileSearchSessionStopResponse"),
        order=("write", "fuzzyFileSearch", "sessionId"),
        experimental=True,
    ),
    "fuzzyFileSearch/sessionUpdate": MethodInfo(
        "handle_fuzzy_file_search_session_update",
        params=("ref", "fuzzy_file_search", "FuzzyFileSearchSessionUpdateParams"),
        result=("ref", "fuzzy_file_search", "FuzzyFileSearchSessionUpdateResponse"),
        order=("write", "fuzzyFileSearch", "sessionId"),
        experimental=True,
    ),
    "getAuthStatus": MethodInfo(
        "handle_get_auth_status",
        params=("ref", "account", "GetAuthStatusParams"),
        empty=True,
        result=("ref", "account", "GetAuthStatusResponse"),
        order=("read", "account", None),
    ),
    "hooks/list": MethodInfo(
        "handle_hooks_list",
        params=("ref", "hooks", "HooksListParams"),
        empty=True,
        result=("ref", "hooks", "HooksListResponse"),
        order=("read", "config", None),
    ),
    "initialize": MethodInfo(
        "handle_initialize",
        params=("ref", "initialize", "InitializeParams"),
        result=("ref", "initialize", "InitializeResponse"),
    ),
    "marketplace/add": MethodInfo(
        "handle_marketplace_add",
        params=("ref", "marketplace", "MarketplaceAddParams"),
        result=("ref", "marketplace", "MarketplaceAddResponse"),
        order=("write", "config", None),
    ),
    "marketplace/remove": MethodInfo(
        "handle_marketplace_remove",
        params=("ref", "marketplace", "MarketplaceRemoveParams"),
        result=("ref", "marketplace", "MarketplaceRemoveResponse"),
        order=("write", "config", None),
    ),
    "marketplace/upgrade": MethodInfo(
        "handle_marketplace_upgrade",
        params=("ref", "marketplace", "MarketplaceUpgradeParams"),
        empty=True,
        result=("ref", "marketplace", "MarketplaceUpgradeResponse"),
        order=("write", "config", None),
    ),
    "mcpServer/event/stream/start": MethodInfo(
        "handle_mcp_server_event_stream_start",
        params=("ref", "mcp_server", "McpServerEventStreamStartParams"),
        result=("ref", "mcp_server", "McpServerEventStreamStartResponse"),
        experimental=True,
    ),
    "mcpServer/event/stream/stop": MethodInfo(
        "handle_mcp_server_event_stream_stop",
        params=("ref", "mcp_server", "McpServerEventStreamStopParams"),
        result=("ref", "mcp_server", "McpServerEventStreamStopResponse"),
        experimental=True,
    ),
    "mcpServer/oauth/login": MethodInfo(
        "handle_mcp_server_oauth_login",
        params=("ref", "mcp_server", "McpServerOauthLoginParams"),
        result=("ref", "mcp_server", "McpServerOauthLoginResponse"),
        order=("write", "mcpServer", "name"),
    ),
    "mcpServer/resource/read": MethodInfo(
        "handle_mcp_server_resource_read",
        params=("ref", "mcp_server", "McpResourceReadParams"),
        result=("ref", "mcp_server", "McpResourceReadResponse"),
    ),
    "mcpServer/tool/call": MethodInfo(
        "handle_mcp_server_tool_call",
        params=("ref", "mcp_server", "McpServerToolCallParams"),
        result=("ref", "mcp_server", "McpServerToolCallResponse"),
    ),
    "mcpServerStatus/list": MethodInfo(
        "handle_mcp_server_status_list",
        params=("ref", "mcp_server_status", "ListMcpServerStatusParams"),
        empty=True,
        result=("ref", "mcp_server_status", "ListMcpServerStatusResponse"),
        order=("read", "mcpRegistry", None),
    ),
    "memory/reset": MethodInfo(
        "handle_memory_reset",
        result=("ref", "memory", "MemoryResetResponse"),
        order=("write", "memory", None),
        experimental=True,
    ),
    "memory/status": MethodInfo(
        "handle_memory_status",
        params=("ref", "memory", "MemoryStatusParams"),
        empty=True,
        result=("ref", "memory", "MemoryStatusResponse"),
        order=("read", "memory", None),
        experimental=True,
    ),
    "mock/experimentalMethod": MethodInfo(
        "handle_mock_experimental_method",
        params=("ref", "mock", "MockExperimentalMethodParams"),
        empty=True,
        result=("ref", "mock", "MockExperimentalMethodResponse"),
        experimental=True,
    ),
    "model/list": MethodInfo(
        "handle_model_list",
        params=("ref", "model", "ModelListParams"),
        empty=True,
        result=("ref", "model", "ModelListResponse"),
    ),
    "modelProvider/capabilities/read": MethodInfo(
        "handle_model_provider_capabilities_read",
        params=("ref", "model_provider", "ModelProviderCapabilitiesReadParams"),
        empty=True,
        result=("ref", "model_provider", "ModelProviderCapabilitiesReadResponse"),
    ),
    "modelProvider/config/write": MethodInfo(
        "handle_model_provider_config_write",
        params=("ref", "model_provider", "ModelProviderConfigWriteParams"),
        result=("ref", "model_provider", "ModelProviderConfigWriteResponse"),
        order=("write", "config", None),
    ),
    "modelProvider/list": MethodInfo(
        "handle_model_provider_list",
        params=("ref", "model_provider", "ModelProviderListParams"),
        empty=True,
        result=("ref", "model_provider", "ModelProviderListResponse"),
        order=("read", "config", None),
    ),
    "permissionProfile/list": MethodInfo(
        "handle_permission_profile_list",
        params=("ref", "permission_profile", "PermissionProfileListParams"),
        empty=True,
        result=("ref", "permission_profile", "PermissionProfileListResponse"),
        order=("read", "config", None),
    ),
    "plugin/install": MethodInfo(
        "handle_plugin_install",
        params=("ref", "plugin", "PluginInstallParams"),
        result=("ref", "plugin", "PluginInstallResponse"),
        order=("write", "config", None),
    ),
    "plugin/installed": MethodInfo(
        "handle_plugin_installed",
        params=("ref", "plugin", "PluginInstalledParams"),
        empty=True,
        result=("ref", "plugin", "PluginInstalledResponse"),
    ),
    "plugin/list": MethodInfo(
        "handle_plugin_list",
        params=("ref", "plugin", "PluginListParams"),
        empty=True,
        result=("ref", "plugin", "PluginListResponse"),
    ),
    "plugin/read": MethodInfo(
        "handle_plugin_read",
        params=("ref", "plugin", "PluginReadParams"),
        result=("ref", "plugin", "PluginReadResponse"),
    ),
    "plugin/reconcile": MethodInfo(
        "handle_plugin_reconcile",
        params=("ref", "plugin", "PluginReconcileParams"),
        empty=True,
        result=("ref", "plugin", "PluginReconcileResponse"),
    ),
    "plugin/search": MethodInfo(
        "handle_plugin_search",
        params=("ref", "plugin", "PluginSearchParams"),
        result=("ref", "plugin", "PluginSearchResponse"),
        experimental=True,
    ),
    "plugin/share/checkout": MethodInfo(
        "handle_plugin_share_checkout",
        params=("ref", "plugin", "PluginShareCheckoutParams"),
        result=("ref", "plugin", "PluginShareCheckoutResponse"),
        order=("write", "config", None),
    ),
    "plugin/share/delete": MethodInfo(
        "handle_plugin_share_delete",
        params=("ref", "plugin", "PluginShareDeleteParams"),
        result=("ref", "plugin", "PluginShareDeleteResponse"),
        order=("write", "config", None),
    ),
    "plugin/share/list": MethodInfo(
        "handle_plugin_share_list",
        params=("ref", "plugin", "PluginShareListParams"),
        empty=True,
        result=("ref", "plugin", "PluginShareListResponse"),
        order=("read", "config", None),
    ),
    "plugin/share/save": MethodInfo(
        "handle_plugin_share_save",
        params=("ref", "plugin", "PluginShareSaveParams"),
        result=("ref", "plugin", "PluginShareSaveResponse"),
        order=("write", "config", None),
    ),
    "plugin/share/updateTargets": MethodInfo(
        "handle_plugin_share_update_targets",
        params=("ref", "plugin", "PluginShareUpdateTargetsParams"),
        result=("ref", "plugin", "PluginShareUpdateTargetsResponse"),
        order=("write", "config", None),
    ),
    "plugin/skill/read": MethodInfo(
        "handle_plugin_skill_read",
        params=("ref", "plugin", "PluginSkillReadParams"),
        result=("ref", "plugin", "PluginSkillReadResponse"),
        order=("read", "config", None),
    ),
    "plugin/uninstall": MethodInfo(
        "handle_plugin_uninstall",
        params=("ref", "plugin", "PluginUninstallParams"),
        result=("ref", "plugin", "PluginUninstallResponse"),
        order=("write", "config", None),
    ),
    "process/kill": MethodInfo(
        "handle_process_kill",
        params=("ref", "process", "ProcessKillParams"),
        result=("ref", "process", "ProcessKillResponse"),
        order=("write", "process", "processHandle"),
        experimental=True,
    ),
    "process/resizePty": MethodInfo(
        "handle_process_resize_pty",
        params=("ref", "process", "ProcessResizePtyParams"),
        result=("ref", "process", "ProcessResizePtyResponse"),
        order=("write", "process", "processHandle"),
        experimental=True,
    ),
    "process/spawn": MethodInfo(
        "handle_process_spawn",
        params=("ref", "process", "ProcessSpawnParams"),
        result=("ref", "process", "ProcessSpawnResponse"),
        order=("write", "process", "processHandle"),
        experimental=True,
    ),
    "process/writeStdin": MethodInfo(
        "handle_process_write_stdin",
        params=("ref", "process", "ProcessWriteStdinParams"),
        result=("ref", "process", "ProcessWriteStdinResponse"),
        order=("write", "process", "processHandle"),
        experimental=True,
    ),
    "project/create": MethodInfo(
        "handle_project_create",
        params=("ref", "project", "ProjectCreateParams"),
        result=("ref", "project", "ProjectCreateResponse"),
        order=("write", "projects", None),
        experimental=True,
    ),
    "project/delete": MethodInfo(
        "handle_project_delete",
        params=("ref", "project", "ProjectDeleteParams"),
        result=("ref", "project", "ProjectDeleteResponse"),
        order=("write", "projects", None),
        experimental=True,
    ),
    "project/import": MethodInfo(
        "handle_project_import",
        params=("ref", "project", "ProjectImportParams"),
        result=("ref", "project", "ProjectImportResponse"),
        order=("write", "projects", None),
        experimental=True,
    ),
    "project/list": MethodInfo(
        "handle_project_list",
        params=("ref", "project", "ProjectListParams"),
        empty=True,
        result=("ref", "project", "ProjectListResponse"),
        order=("read", "projects", None),
        experimental=True,
    ),
    "project/move": MethodInfo(
        "handle_project_move",
        params=("ref", "project", "ProjectMoveParams"),
        result=("ref", "project", "ProjectMoveResponse"),
        order=("write", "projects", None),
        experimental=True,
    ),
    "project/read": MethodInfo(
        "handle_project_read",
        params=("ref", "project", "ProjectReadParams"),
        result=("ref", "project", "ProjectReadResponse"),
        order=("read", "projects", None),
        experimental=True,
    ),
    "project/update": MethodInfo(
        "handle_project_update",
        params=("ref", "project", "ProjectUpdateParams"),
        result=("ref", "project", "ProjectUpdateResponse"),
        order=("write", "projects", None),
        experimental=True,
    ),
    "remoteControl/client/list": MethodInfo(
        "handle_remote_control_client_list",
        params=("ref", "remote_control", "RemoteControlClientsListParams"),
        result=("ref", "remote_control", "RemoteControlClientsListResponse"),
        order=("read", "remoteControlClients", None),
        experimental=True,
    ),
    "remoteControl/client/revoke": MethodInfo(
        "handle_remote_control_client_revoke",
        params=("ref", "remote_control", "RemoteControlClientsRevokeParams"),
        result=("ref", "remote_control", "RemoteControlClientsRevokeResponse"),
        order=("write", "remoteControlClients", None),
        experimental=True,
    ),
    "remoteControl/disable": MethodInfo(
        "handle_remote_control_disable",
        params=("ref", "remote_control", "RemoteControlDisableParams"),
        optional=True,
        result=("ref", "remote_control", "RemoteControlDisableResponse"),
        order=("write", "remoteControl", None),
        experimental=True,
    ),
    "remoteControl/enable": MethodInfo(
        "handle_remote_control_enable",
        params=("ref", "remote_control", "RemoteControlEnableParams"),
        optional=True,
        result=("ref", "remote_control", "RemoteControlEnableResponse"),
        order=("write", "remoteControl", None),
        experimental=True,
    ),
    "remoteControl/pairing/start": MethodInfo(
        "handle_remote_control_pairing_start",
        params=("ref", "remote_control", "RemoteControlPairingStartParams"),
        empty=True,
        result=("ref", "remote_control", "RemoteControlPairingStartResponse"),
        order=("write", "remoteControlPairing", None),
        experimental=True,
    ),
    "remoteControl/pairing/status": MethodInfo(
        "handle_remote_control_pairing_status",
        params=("ref", "remote_control", "RemoteControlPairingStatusParams"),
        empty=True,
        result=("ref", "remote_control", "RemoteControlPairingStatusResponse"),
        order=("read", "remoteControlPairing", None),
        experimental=True,
    ),
    "remoteControl/status/read": MethodInfo(
        "handle_remote_control_status_read",
        result=("ref", "remote_control", "RemoteControlStatusReadResponse"),
        order=("read", "remoteControl", None),
        experimental=True,
    ),
    "review/start": MethodInfo(
        "handle_review_start",
        params=("ref", "review", "ReviewStartParams"),
        result=("ref", "review", "ReviewStartResponse"),
        order=("write", "thread", "threadId"),
    ),
    "rollout/compress": MethodInfo(
        "handle_rollout_compress",
        result=("ref", "rollout", "RolloutCompressResponse"),
        experimental=True,
    ),
    "server/diagnostics": MethodInfo(
        "handle_server_diagnostics",
        params=("ref", "server_types", "ServerDiagnosticsParams"),
        empty=True,
        result=("ref", "server_types", "ServerDiagnosticsResponse"),
        experimental=True,
    ),
    "skills/config/write": MethodInfo(
        "handle_skills_config_write",
        params=("ref", "skills", "SkillsConfigWriteParams"),
        result=("ref", "skills", "SkillsConfigWriteResponse"),
        order=("write", "config", None),
    ),
    "skills/extraRoots/set": MethodInfo(
        "handle_skills_extra_roots_set",
        params=("ref", "skills", "SkillsExtraRootsSetParams"),
        result=("ref", "skills", "SkillsExtraRootsSetResponse"),
        order=("write", "config", None),
    ),
    "skills/list": MethodInfo(
        "handle_skills_list",
        params=("ref", "skills", "SkillsListParams"),
        empty=True,
        result=("ref", "skills", "SkillsListResponse"),
        order=("read", "config", None),
    ),
    "thread/approveGuardianDeniedAction": MethodInfo(
        "handle_thread_approve_guardian_denied_action",
        params=("ref", "thread", "ThreadApproveGuardianDeniedActionParams"),
        result=("ref", "thread", "ThreadApproveGuardianDeniedActionResponse"),
        order=("write", "thread", "threadId"),
    ),
    "thread/archive": MethodInfo(
        "handle_thread_archive",
        params=("ref", "thread", "ThreadArchiveParams"),
        result=("ref", "thread", "ThreadArchiveResponse"),
        order=("write", "thread", "threadId"),
    ),
    "thread/attachment/add": MethodInfo(
        "handle_thread_attachment_add",
        params=("ref", "thread", "ThreadAttachmentAddParams"),
        result=("ref", "thread", "ThreadAttachmentAddResponse"),
        order=("write", "thread", "threadId"),
    ),
    "thread/attachment/list": MethodInfo(
        "handle_thread_attachment_list",
        params=("ref", "thread", "ThreadAttachmentListParams"),
        result=("ref", "thread", "ThreadAttachmentListResponse"),
        order=("read", "thread", "threadId"),
    ),
    "thread/attachment/remove": MethodInfo(
        "handle_thread_attachment_remove",
        params=("ref", "thread", "ThreadAttachmentRemoveParams"),
        result=("ref", "thread", "ThreadAttachmentRemoveResponse"),
        order=("write", "thread", "threadId"),
    ),
    "thread/attachmentOwner/list": MethodInfo(
        "handle_thread_attachment_owner_list",
        params=("ref", "thread", "ThreadAttachmentOwnerListParams"),
        result=("ref", "thread", "ThreadAttachmentOwnerListResponse"),
    ),
    "thread/backgroundTerminals/clean": MethodInfo(
        "handle_thread_background_terminals_clean",
        params=("ref", "thread", "ThreadBackgroundTerminalsCleanParams"),
        result=("ref", "thread", "ThreadBackgroundTerminalsCleanResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/backgroundTerminals/list": MethodInfo(
        "handle_thread_background_terminals_list",
        params=("ref", "thread", "ThreadBackgroundTerminalsListParams"),
        result=("ref", "thread", "ThreadBackgroundTerminalsListResponse"),
        order=("read", "thread", "threadId"),
        experimental=True,
    ),
    "thread/backgroundTerminals/terminate": MethodInfo(
        "handle_thread_background_terminals_terminate",
        params=("ref", "thread", "ThreadBackgroundTerminalsTerminateParams"),
        result=("ref", "thread", "ThreadBackgroundTerminalsTerminateResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/compact/start": MethodInfo(
        "handle_thread_compact_start",
        params=("ref", "thread", "ThreadCompactStartParams"),
        result=("ref", "thread", "ThreadCompactStartResponse"),
        order=("write", "thread", "threadId"),
    ),
    "thread/decrement_elicitation": MethodInfo(
        "handle_thread_decrement_elicitation",
        params=("ref", "thread", "ThreadDecrementElicitationParams"),
        result=("ref", "thread", "ThreadDecrementElicitationResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/delete": MethodInfo(
        "handle_thread_delete",
        params=("ref", "thread", "ThreadDeleteParams"),
        result=("ref", "thread", "ThreadDeleteResponse"),
        order=("write", "thread", "threadId"),
    ),
    "thread/fork": MethodInfo(
        "handle_thread_fork",
        params=("ref", "thread", "ThreadForkParams"),
        result=("ref", "thread", "ThreadForkResponse"),
        order=("write", "thread", "threadId"),
        experimental=("ref", "ThreadForkParams"),
    ),
    "thread/goal/clear": MethodInfo(
        "handle_thread_goal_clear",
        params=("ref", "thread", "ThreadGoalClearParams"),
        result=("ref", "thread", "ThreadGoalClearResponse"),
        order=("write", "thread", "threadId"),
    ),
    "thread/goal/get": MethodInfo(
        "handle_thread_goal_get",
        params=("ref", "thread", "ThreadGoalGetParams"),
        result=("ref", "thread", "ThreadGoalGetResponse"),
        order=("read", "thread", "threadId"),
    ),
    "thread/goal/set": MethodInfo(
        "handle_thread_goal_set",
        params=("ref", "thread", "ThreadGoalSetParams"),
        result=("ref", "thread", "ThreadGoalSetResponse"),
        order=("write", "thread", "threadId"),
    ),
    "thread/guardianReview": MethodInfo(
        "handle_thread_guardian_review",
        params=("ref", "thread", "ThreadGuardianReviewParams"),
        result=("ref", "thread", "ThreadGuardianReviewResponse"),
        experimental=True,
    ),
    "thread/increment_elicitation": MethodInfo(
        "handle_thread_increment_elicitation",
        params=("ref", "thread", "ThreadIncrementElicitationParams"),
        result=("ref", "thread", "ThreadIncrementElicitationResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/inject_items": MethodInfo(
        "handle_thread_inject_items",
        params=("ref", "thread", "ThreadInjectItemsParams"),
        result=("ref", "thread", "ThreadInjectItemsResponse"),
        order=("write", "thread", "threadId"),
    ),
    "thread/items/list": MethodInfo(
        "handle_thread_items_list",
        params=("ref", "thread", "ThreadItemsListParams"),
        result=("ref", "thread", "ThreadItemsListResponse"),
        order=("read", "thread", "threadId"),
        experimental=("ref", "ThreadItemsListParams"),
    ),
    "thread/items/read": MethodInfo(
        "handle_thread_items_read",
        params=("ref", "thread", "ThreadItemsReadParams"),
        result=("ref", "thread", "ThreadItemsReadResponse"),
        order=("read", "thread", "threadId"),
        experimental=True,
    ),
    "thread/list": MethodInfo(
        "handle_thread_list",
        params=("ref", "thread", "ThreadListParams"),
        empty=True,
        result=("ref", "thread", "ThreadListResponse"),
        experimental=("ref", "ThreadListParams"),
    ),
    "thread/loaded/list": MethodInfo(
        "handle_thread_loaded_list",
        params=("ref", "thread", "ThreadLoadedListParams"),
        empty=True,
        result=("ref", "thread", "ThreadLoadedListResponse"),
    ),
    "thread/memory/read": MethodInfo(
        "handle_thread_memory_read",
        params=("ref", "thread", "ThreadMemoryReadParams"),
        result=("ref", "thread", "ThreadMemoryReadResponse"),
        order=("read", "thread", "threadId"),
        experimental=True,
    ),
    "thread/memoryMode/set": MethodInfo(
        "handle_thread_memory_mode_set",
        params=("ref", "thread", "ThreadMemoryModeSetParams"),
        result=("ref", "thread", "ThreadMemoryModeSetResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/metadata/update": MethodInfo(
        "handle_thread_metadata_update",
        params=("ref", "thread", "ThreadMetadataUpdateParams"),
        result=("ref", "thread", "ThreadMetadataUpdateResponse"),
        order=("write", "thread", "threadId"),
        experimental=("ref", "ThreadMetadataUpdateParams"),
    ),
    "thread/name/set": MethodInfo(
        "handle_thread_name_set",
        params=("ref", "thread", "ThreadSetNameParams"),
        result=("ref", "thread", "ThreadSetNameResponse"),
        order=("write", "thread", "threadId"),
    ),
    "thread/prediction/request": MethodInfo(
        "handle_thread_prediction_request",
        params=("ref", "thread", "ThreadPredictionRequestParams"),
        result=("ref", "thread", "ThreadPredictionRequestResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/prepareApprovedPlan": MethodInfo(
        "handle_thread_prepare_approved_plan",
        params=("ref", "thread", "ThreadPrepareApprovedPlanParams"),
        result=("ref", "thread", "ThreadPrepareApprovedPlanResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/queue/add": MethodInfo(
        "handle_thread_queue_add",
        params=("ref", "thread", "ThreadQueueAddParams"),
        result=("ref", "thread", "ThreadQueueAddResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/queue/delete": MethodInfo(
        "handle_thread_queue_delete",
        params=("ref", "thread", "ThreadQueueDeleteParams"),
        result=("ref", "thread", "ThreadQueueDeleteResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/queue/list": MethodInfo(
        "handle_thread_queue_list",
        params=("ref", "thread", "ThreadQueueListParams"),
        result=("ref", "thread", "ThreadQueueListResponse"),
        order=("read", "thread", "threadId"),
        experimental=True,
    ),
    "thread/queue/reorder": MethodInfo(
        "handle_thread_queue_reorder",
        params=("ref", "thread", "ThreadQueueReorderParams"),
        result=("ref", "thread", "ThreadQueueReorderResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/queue/start": MethodInfo(
        "handle_thread_queue_start",
        params=("ref", "thread", "ThreadQueueStartParams"),
        result=("ref", "thread", "ThreadQueueStartResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/queue/update": MethodInfo(
        "handle_thread_queue_update",
        params=("ref", "thread", "ThreadQueueUpdateParams"),
        result=("ref", "thread", "ThreadQueueUpdateResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/read": MethodInfo(
        "handle_thread_read",
        params=("ref", "thread", "ThreadReadParams"),
        result=("ref", "thread", "ThreadReadResponse"),
        order=("read", "thread", "threadId"),
    ),
    "thread/readState/update": MethodInfo(
        "handle_thread_read_state_update",
        params=("ref", "thread", "ThreadReadStateUpdateParams"),
        result=("ref", "thread", "ThreadReadStateUpdateResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/realtime/appendAudio": MethodInfo(
        "handle_thread_realtime_append_audio",
        params=("ref", "thread", "ThreadRealtimeAppendAudioParams"),
        result=("ref", "thread", "ThreadRealtimeAppendAudioResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/realtime/appendSpeech": MethodInfo(
        "handle_thread_realtime_append_speech",
        params=("ref", "thread", "ThreadRealtimeAppendSpeechParams"),
        result=("ref", "thread", "ThreadRealtimeAppendSpeechResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/realtime/appendText": MethodInfo(
        "handle_thread_realtime_append_text",
        params=("ref", "thread", "ThreadRealtimeAppendTextParams"),
        result=("ref", "thread", "ThreadRealtimeAppendTextResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/realtime/listVoices": MethodInfo(
        "handle_thread_realtime_list_voices",
        params=("ref", "thread", "ThreadRealtimeListVoicesParams"),
        empty=True,
        result=("ref", "thread", "ThreadRealtimeListVoicesResponse"),
        experimental=True,
    ),
    "thread/realtime/start": MethodInfo(
        "handle_thread_realtime_start",
        params=("ref", "thread", "ThreadRealtimeStartParams"),
        result=("ref", "thread", "ThreadRealtimeStartResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/realtime/stop": MethodInfo(
        "handle_thread_realtime_stop",
        params=("ref", "thread", "ThreadRealtimeStopParams"),
        result=("ref", "thread", "ThreadRealtimeStopResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/resume": MethodInfo(
        "handle_thread_resume",
        params=("ref", "thread", "ThreadResumeParams"),
        result=("ref", "thread", "ThreadResumeResponse"),
        order=("write", "thread", "threadId"),
        experimental=("ref", "ThreadResumeParams"),
    ),
    "thread/revert": MethodInfo(
        "handle_thread_revert",
        params=("ref", "thread", "ThreadRevertParams"),
        result=("ref", "thread", "ThreadRevertResponse"),
        order=("write", "thread", "threadId"),
    ),
    "thread/sample": MethodInfo(
        "handle_thread_sample",
        params=("ref", "thread", "ThreadSampleParams"),
        result=("ref", "thread", "ThreadSampleResponse"),
        experimental=True,
    ),
    "thread/sample/cancel": MethodInfo(
        "handle_thread_sample_cancel",
        params=("ref", "thread", "ThreadSampleCancelParams"),
        result=("ref", "thread", "ThreadSampleCancelResponse"),
        experimental=True,
    ),
    "thread/search": MethodInfo(
        "handle_thread_search",
        params=("ref", "thread", "ThreadSearchParams"),
        result=("ref", "thread", "ThreadSearchResponse"),
        experimental=True,
    ),
    "thread/searchOccurrences": MethodInfo(
        "handle_thread_search_occurrences",
        params=("ref", "thread", "ThreadSearchOccurrencesParams"),
        result=("ref", "thread", "ThreadSearchOccurrencesResponse"),
        order=("read", "thread", "threadId"),
        experimental=True,
    ),
    "thread/section/move": MethodInfo(
        "handle_thread_section_move",
        params=("ref", "thread", "ThreadSectionMoveParams"),
        result=("ref", "thread", "ThreadSectionMoveResponse"),
        order=("write", "thread", "threadId"),
    ),
    "thread/settings/update": MethodInfo(
        "handle_thread_settings_update",
        params=("ref", "thread", "ThreadSettingsUpdateParams"),
        result=("ref", "thread", "ThreadSettingsUpdateResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "thread/shellCommand": MethodInfo(
        "handle_thread_shell_command",
        params=("ref", "thread", "ThreadShellCommandParams"),
        result=("ref", "thread", "ThreadShellCommandResponse"),
        order=("write", "thread", "threadId"),
    ),
    "thread/start": MethodInfo(
        "handle_thread_start",
        params=("ref", "thread", "ThreadStartParams"),
        empty=True,
        result=("ref", "thread", "ThreadStartResponse"),
        experimental=("ref", "ThreadStartParams"),
    ),
    "thread/timeline/list": MethodInfo(
        "handle_thread_timeline_list",
        params=("ref", "thread", "ThreadTimelineListParams"),
        result=("ref", "thread", "ThreadTimelineListResponse"),
        order=("read", "thread", "threadId"),
        experimental=True,
    ),
    "thread/turns/list": MethodInfo(
        "handle_thread_turns_list",
        params=("ref", "thread", "ThreadTurnsListParams"),
        result=("ref", "thread", "ThreadTurnsListResponse"),
        order=("read", "thread", "threadId"),
    ),
    "thread/unarchive": MethodInfo(
        "handle_thread_unarchive",
        params=("ref", "thread", "ThreadUnarchiveParams"),
        result=("ref", "thread", "ThreadUnarchiveResponse"),
        order=("write", "thread", "threadId"),
    ),
    "thread/unsubscribe": MethodInfo(
        "handle_thread_unsubscribe",
        params=("ref", "thread", "ThreadUnsubscribeParams"),
        result=("ref", "thread", "ThreadUnsubscribeResponse"),
        order=("write", "thread", "threadId"),
    ),
    "threadSection/create": MethodInfo(
        "handle_thread_section_create",
        params=("ref", "thread_section", "ThreadSectionCreateParams"),
        result=("ref", "thread_section", "ThreadSectionCreateResponse"),
        order=("write", "threadSections", None),
    ),
    "threadSection/delete": MethodInfo(
        "handle_thread_section_delete",
        params=("ref", "thread_section", "ThreadSectionDeleteParams"),
        result=("ref", "thread_section", "ThreadSectionDeleteResponse"),
        order=("write", "threadSections", None),
    ),
    "threadSection/list": MethodInfo(
        "handle_thread_section_list",
        params=("ref", "thread_section", "ThreadSectionListParams"),
        empty=True,
        result=("ref", "thread_section", "ThreadSectionListResponse"),
        order=("read", "threadSections", None),
    ),
    "threadSection/update": MethodInfo(
        "handle_thread_section_update",
        params=("ref", "thread_section", "ThreadSectionUpdateParams"),
        result=("ref", "thread_section", "ThreadSectionUpdateResponse"),
        order=("write", "threadSections", None),
    ),
    "turn/interrupt": MethodInfo(
        "handle_turn_interrupt",
        params=("ref", "turn", "TurnInterruptParams"),
        result=("ref", "turn", "TurnInterruptResponse"),
        order=("write", "thread", "threadId"),
    ),
    "turn/settings/update": MethodInfo(
        "handle_turn_settings_update",
        params=("ref", "turn", "TurnSettingsUpdateParams"),
        result=("ref", "turn", "TurnSettingsUpdateResponse"),
        order=("write", "thread", "threadId"),
        experimental=True,
    ),
    "turn/start": MethodInfo(
        "handle_turn_start",
        params=("ref", "turn", "TurnStartParams"),
        result=("ref", "turn", "TurnStartResponse"),
        order=("write", "thread", "threadId"),
        experimental=("ref", "TurnStartParams"),
    ),
    "turn/steer": MethodInfo(
        "handle_turn_steer",
        params=("ref", "turn", "TurnSteerParams"),
        result=("ref", "turn", "TurnSteerResponse"),
        order=("write", "thread", "threadId"),
        experimental=("ref", "TurnSteerParams"),
    ),
    "userVerification/cancel": MethodInfo(
        "handle_user_verification_cancel",
        params=("ref", "user_verification", "UserVerificationCancelParams"),
        result=("ref", "user_verification", "UserVerificationCancelResponse"),
        experimental=True,
    ),
    "userVerification/delete": MethodInfo(
        "handle_user_verification_delete",
        params=("ref", "user_verification", "UserVerificationDeleteParams"),
        empty=True,
        result=("ref", "user_verification", "UserVerificationDeleteResponse"),
        experimental=True,
    ),
    "userVerification/enroll": MethodInfo(
        "handle_user_verification_enroll",
        params=("ref", "user_verification", "UserVerificationEnrollParams"),
        empty=True,
        result=("ref", "user_verification", "UserVerificationEnrollResponse"),
        experimental=True,
    ),
    "userVerification/status": MethodInfo(
        "handle_user_verification_status",
        params=("ref", "user_verification", "UserVerificationStatusParams"),
        empty=True,
        result=("ref", "user_verification", "UserVerificationStatusResponse"),
        experimental=True,
    ),
    "userVerification/verify": MethodInfo(
        "handle_user_verification_verify",
        params=("ref", "user_verification", "UserVerificationVerifyParams"),
        result=("ref", "user_verification", "UserVerificationVerifyResponse"),
        experimental=True,
    ),
    "windowsSandbox/readiness": MethodInfo(
        "handle_windows_sandbox_readiness",
        result=("ref", "windows_sandbox", "WindowsSandboxReadinessResponse"),
        order=("read", "config", None),
    ),
    "windowsSandbox/setupStart": MethodInfo(
        "handle_windows_sandbox_setup_start",
        params=("ref", "windows_sandbox", "WindowsSandboxSetupStartParams"),
        result=("ref", "windows_sandbox", "WindowsSandboxSetupStartResponse"),
        order=("write", "windowsSandboxSetup", None),
    ),
}


CLIENT_NOTIFICATIONS: dict[str, MethodInfo] = {
    "initialized": MethodInfo(
        "on_initialized",
    ),
}


SERVER_REQUESTS: dict[str, MethodInfo] = {
    "account/chatgptAuthTokens/refresh": MethodInfo(
        params=("ref", "account", "ChatgptAuthTokensRefreshParams"),
        result=("ref", "account", "ChatgptAuthTokensRefreshResponse"),
    ),
    "applyPatchApproval": MethodInfo(
        params=("ref", "apply_patch_approval", "ApplyPatchApprovalParams"),
        result=("ref", "apply_patch_approval", "ApplyPatchApprovalResponse"),
    ),
    "attestation/generate": MethodInfo(
        params=("ref", "attestation", "AttestationGenerateParams"),
        empty=True,
        result=("ref", "attestation", "AttestationGenerateResponse"),
    ),
    "currentTime/read": MethodInfo(
        params=("ref", "current_time", "CurrentTimeReadParams"),
        result=("ref", "current_time", "CurrentTimeReadResponse"),
    ),
    "execCommandApproval": MethodInfo(
        params=("ref", "exec_command_approval", "ExecCommandApprovalParams"),
        result=("ref", "exec_command_approval", "ExecCommandApprovalResponse"),
    ),
    "item/commandExecution/requestApproval": MethodInfo(
        params=("ref", "item", "CommandExecutionRequestApprovalParams"),
        result=("ref", "item", "CommandExecutionRequestApprovalResponse"),
    ),
    "item/fileChange/requestApproval": MethodInfo(
        params=("ref", "item", "FileChangeRequestApprovalParams"),
        result=("ref", "item", "FileChangeRequestApprovalResponse"),
    ),
    "item/permissions/requestApproval": MethodInfo(
        params=("ref", "item", "PermissionsRequestApprovalParams"),
        result=("ref", "item", "PermissionsRequestApprovalResponse"),
    ),
    "item/tool/call": MethodInfo(
        params=("ref", "item", "DynamicToolCallParams"),
        result=("ref", "item", "DynamicToolCallResponse"),
    ),
    "item/tool/requestUserInput": MethodInfo(
        params=("ref", "item", "ToolRequestUserInputParams"),
        result=("ref", "item", "ToolRequestUserInputResponse"),
    ),
    "mcpServer/elicitation/request": MethodInfo(
        params=("ref", "mcp_server", "McpServerElicitationRequestParams"),
        result=("ref", "mcp_server", "McpServerElicitationRequestResponse"),
    ),
}


SERVER_NOTIFICATIONS: dict[str, MethodInfo] = {
    "account/gatewayOAuth/changed": MethodInfo(
        params=("ref", "account", "GatewayOAuthChangedNotification"),
    ),
    "account/login/completed": MethodInfo(
        params=("ref", "account", "AccountLoginCompletedNotification"),
    ),
    "account/rateLimits/updated": MethodInfo(
        params=("ref", "account", "AccountRateLimitsUpdatedNotification"),
    ),
    "account/updated": MethodInfo(
        params=("ref", "account", "AccountUpdatedNotification"),
    ),
    "app/list/updated": MethodInfo(
        params=("ref", "app", "AppListUpdatedNotification"),
    ),
    "autoApprovalReview/strictReviewRequired": MethodInfo(
        params=("ref", "auto_approval_review", "StrictReviewRequiredNotification"),
    ),
    "command/exec/outputDelta": MethodInfo(
        params=("ref", "command", "CommandExecOutputDeltaNotification"),
    ),
    "configWarning": MethodInfo(
        params=("ref", "config", "ConfigWarningNotification"),
    ),
    "deprecationNotice": MethodInfo(
        params=("ref", "deprecation_notice", "DeprecationNoticeNotification"),
    ),
    "error": MethodInfo(
        params=("ref", "error", "ErrorNotification"),
    ),
    "externalAgentConfig/import/completed": MethodInfo(
        params=("ref", "external_agent_config", "ExternalAgentConfigImportCompletedNotification"),
    ),
    "externalAgentConfig/import/progress": MethodInfo(
        params=("ref", "external_agent_config", "ExternalAgentConfigImportProgressNotification"),
    ),
    "fs/changed": MethodInfo(
        params=("ref", "fs", "FsChangedNotification"),
    ),
    "fuzzyFileSearch/sessionCompleted": MethodInfo(
        params=("ref", "fuzzy_file_search", "FuzzyFileSearchSessionCompletedNotification"),
    ),
    "fuzzyFileSearch/sessionUpdated": MethodInfo(
        params=("ref", "fuzzy_file_search", "FuzzyFileSearchSessionUpdatedNotification"),
    ),
    "guardianWarning": MethodInfo(
        params=("ref", "guardian_warning", "GuardianWarningNotification"),
    ),
    "hook/completed": MethodInfo(
        params=("ref", "hook", "HookCompletedNotification"),
    ),
    "hook/started": MethodInfo(
        params=("ref", "hook", "HookStartedNotification"),
    ),
    "item/agentMessage/delta": MethodInfo(
        params=("ref", "item", "AgentMessageDeltaNotification"),
    ),
    "item/autoApprovalReview/completed": MethodInfo(
        params=("ref", "item", "ItemGuardianApprovalReviewCompletedNotification"),
    ),
    "item/autoApprovalReview/started": MethodInfo(
        params=("ref", "item", "ItemGuardianApprovalReviewStartedNotification"),
    ),
    "item/commandExecution/outputDelta": MethodInfo(
        params=("ref", "item", "CommandExecutionOutputDeltaNotification"),
    ),
    "item/commandExecution/terminalInteraction": MethodInfo(
        params=("ref", "item", "TerminalInteractionNotification"),
    ),
    "item/completed": MethodInfo(
        params=("ref", "item", "ItemCompletedNotification"),
    ),
    "item/fileChange/outputDelta": MethodInfo(
        params=("ref", "item", "FileChangeOutputDeltaNotification"),
    ),
    "item/fileChange/patchUpdated": MethodInfo(
        params=("ref", "item", "FileChangePatchUpdatedNotification"),
    ),
    "item/mcpToolCall/progress": MethodInfo(
        params=("ref", "item", "McpToolCallProgressNotification"),
    ),
    "item/plan/delta": MethodInfo(
        params=("ref", "item", "PlanDeltaNotification"),
    ),
    "item/reasoning/summaryPartAdded": MethodInfo(
        params=("ref", "item", "ReasoningSummaryPartAddedNotification"),
    ),
    "item/reasoning/summaryTextDelta": MethodInfo(
        params=("ref", "item", "ReasoningSummaryTextDeltaNotification"),
    ),
    "item/reasoning/textDelta": MethodInfo(
        params=("ref", "item", "ReasoningTextDeltaNotification"),
    ),
    "item/started": MethodInfo(
        params=("ref", "item", "ItemStartedNotification"),
    ),
    "mcpServer/event/stream/notification": MethodInfo(
        params=("ref", "mcp_server", "McpServerEventStreamNotification"),
    ),
    "mcpServer/oauthLogin/completed": MethodInfo(
        params=("ref", "mcp_server", "McpServerOauthLoginCompletedNotification"),
    ),
    "mcpServer/startupStatus/updated": MethodInfo(
        params=("ref", "mcp_server", "McpServerStatusUpdatedNotification"),
    ),
    "model/rerouted": MethodInfo(
        params=("ref", "model", "ModelReroutedNotification"),
    ),
    "model/safetyBuffering/updated": MethodInfo(
        params=("ref", "model", "ModelSafetyBufferingUpdatedNotification"),
    ),
    "model/verification": MethodInfo(
        params=("ref", "model", "ModelVerificationNotification"),
    ),
    "modelProvider/authRecoveryCompleted": MethodInfo(
        params=("ref", "model_provider", "AuthRecoveryNotification"),
    ),
    "modelProvider/authRecoveryStarted": MethodInfo(
        params=("ref", "model_provider", "AuthRecoveryNotification"),
    ),
    "process/exited": MethodInfo(
        params=("ref", "process", "ProcessExitedNotification"),
    ),
    "process/outputDelta": MethodInfo(
        params=("ref", "process", "ProcessOutputDeltaNotification"),
    ),
    "project/changed": MethodInfo(
        params=("ref", "project", "ProjectChangedNotification"),
    ),
    "remoteControl/status/changed": MethodInfo(
        params=("ref", "remote_control", "RemoteControlStatusChangedNotification"),
    ),
    "serverRequest/resolved": MethodInfo(
        params=("ref", "server_request", "ServerRequestResolvedNotification"),
    ),
    "skills/changed": MethodInfo(
        params=("ref", "skills", "SkillsChangedNotification"),
    ),
    "thread/archived": MethodInfo(
        params=("ref", "thread", "ThreadArchivedNotification"),
    ),
    "thread/attachment/updated": MethodInfo(
        params=("ref", "thread", "ThreadAttachmentUpdatedNotification"),
    ),
    "thread/closed": MethodInfo(
        params=("ref", "thread", "ThreadClosedNotification"),
    ),
    "thread/compacted": MethodInfo(
        params=("ref", "thread", "ContextCompactedNotification"),
    ),
    "thread/deleted": MethodInfo(
        params=("ref", "thread", "ThreadDeletedNotification"),
    ),
    "thread/environment/connected": MethodInfo(
        params=("ref", "thread", "EnvironmentConnectionNotification"),
    ),
    "thread/environment/disconnected": MethodInfo(
        params=("ref", "thread", "EnvironmentConnectionNotification"),
    ),
    "thread/goal/cleared": MethodInfo(
        params=("ref", "thread", "ThreadGoalClearedNotification"),
    ),
    "thread/goal/updated": MethodInfo(
        params=("ref", "thread", "ThreadGoalUpdatedNotification"),
    ),
    "thread/name/updated": MethodInfo(
        params=("ref", "thread", "ThreadNameUpdatedNotification"),
    ),
    "thread/prediction/updated": MethodInfo(
        params=("ref", "thread", "ThreadPredictionUpdatedNotification"),
    ),
    "thread/project/updated": MethodInfo(
        params=("ref", "thread", "ThreadProjectUpdatedNotification"),
    ),
    "thread/queue/changed": MethodInfo(
        params=("ref", "thread", "ThreadQueueChangedNotification"),
    ),
    "thread/readState/changed": MethodInfo(
        params=("ref", "thread", "ThreadReadStateChangedNotification"),
    ),
    "thread/realtime/closed": MethodInfo(
        params=("ref", "thread", "ThreadRealtimeClosedNotification"),
    ),
    "thread/realtime/error": MethodInfo(
        params=("ref", "thread", "ThreadRealtimeErrorNotification"),
    ),
    "thread/realtime/item/completed": MethodInfo(
        params=("ref", "thread", "ThreadRealtimeItemCompletedNotification"),
    ),
    "thread/realtime/item/started": MethodInfo(
        params=("ref", "thread", "ThreadRealtimeItemStartedNotification"),
    ),
    "thread/realtime/item/transcript/delta": MethodInfo(
        params=("ref", "thread", "ThreadRealtimeItemTranscriptDeltaNotification"),
    ),
    "thread/realtime/itemAdded": MethodInfo(
        params=("ref", "thread", "ThreadRealtimeItemAddedNotification"),
    ),
    "thread/realtime/outputAudio/delta": MethodInfo(
        params=("ref", "thread", "ThreadRealtimeOutputAudioDeltaNotification"),
    ),
    "thread/realtime/sdp": MethodInfo(
        params=("ref", "thread", "ThreadRealtimeSdpNotification"),
    ),
    "thread/realtime/started": MethodInfo(
        params=("ref", "thread", "ThreadRealtimeStartedNotification"),
    ),
    "thread/realtime/transcript/delta": MethodInfo(
        params=("ref", "thread", "ThreadRealtimeTranscriptDeltaNotification"),
    ),
    "thread/realtime/transcript/done": MethodInfo(
        params=("ref", "thread", "ThreadRealtimeTranscriptDoneNotification"),
    ),
    "thread/reverted": MethodInfo(
        params=("ref", "thread", "ThreadRevertedNotification"),
    ),
    "thread/section/changed": MethodInfo(
        params=("ref", "thread", "ThreadSectionChangedNotification"),
    ),
    "thread/settings/updated": MethodInfo(
        params=("ref", "thread", "ThreadSettingsUpdatedNotification"),
    ),
    "thread/started": MethodInfo(
        params=("ref", "thread", "ThreadStartedNotification"),
    ),
    "thread/status/changed": MethodInfo(
        params=("ref", "thread", "ThreadStatusChangedNotification"),
    ),
    "thread/tokenUsage/updated": MethodInfo(
        params=("ref", "thread", "ThreadTokenUsageUpdatedNotification"),
    ),
    "thread/unarchived": MethodInfo(
        params=("ref", "thread", "ThreadUnarchivedNotification"),
    ),
    "turn/completed": MethodInfo(
        params=("ref", "turn", "TurnCompletedNotification"),
    ),
    "turn/diff/updated": MethodInfo(
        params=("ref", "turn", "TurnDiffUpdatedNotification"),
    ),
    "turn/moderationMetadata": MethodInfo(
        params=("ref", "turn", "TurnModerationMetadataNotification"),
    ),
    "turn/plan/updated": MethodInfo(
        params=("ref", "turn", "TurnPlanUpdatedNotification"),
    ),
    "turn/started": MethodInfo(
        params=("ref", "turn", "TurnStartedNotification"),
    ),
    "warning": MethodInfo(
        params=("ref", "warning", "WarningNotification"),
    ),
    "windows/worldWritableWarning": MethodInfo(
        params=("ref", "windows", "WindowsWorldWritableWarningNotification"),
    ),
    "windowsSandbox/setupCompleted": MethodInfo(
        params=("ref", "windows_sandbox", "WindowsSandboxSetupCompletedNotification"),
    ),
}
