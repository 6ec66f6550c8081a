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
        order=("read", "account", None),
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
    "getAuthStatus": MethodInfo(
        "handle_get_auth_status",
        params=("ref", "account", "GetAuthStatusParams"),
        empty=True,
        result=("ref", "account", "GetAuthStatusResponse"),
        order=("read", "account", None),
    ),
    "initialize": MethodInfo(
        "handle_initialize",
        params=("ref", "initialize", "InitializeParams"),
        result=("ref", "initialize", "InitializeResponse"),
    ),
    "mock/experimentalMethod": MethodInfo(
        "handle_mock_experimental_method",
        params=("ref", "mock", "MockExperimentalMethodParams"),
        empty=True,
        result=("ref", "mock", "MockExperimentalMethodResponse"),
        experimental=True,
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
    "configWarning": MethodInfo(
        params=("ref", "initialize", "ConfigWarningNotification"),
    ),
    "remoteControl/status/changed": MethodInfo(
        params=("ref", "initialize", "RemoteControlStatusChangedNotification"),
    ),
}
