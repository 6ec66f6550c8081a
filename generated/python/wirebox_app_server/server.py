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
    from .initialize import (
        ConfigWarningNotification,
        InitializeParams,
        InitializeResponse,
        RemoteControlStatusChangedNotification,
    )
    from .mock import MockExperimentalMethodParams, MockExperimentalMethodResponse


class AppServer(ServerBase):
    """Base class of servers of the App-server protocol 0.169.0. One object serves one
    connection.

    Override the `handle_` method of every request that is served; the others are
    refused. A handler returns the result, or a Reply to send notifications right behind
    it, or raises ProtocolError with a key of the error table. Handlers run
    concurrently, but for the requests that the protocol puts in order.
    """

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
        """Asks the ChatGPT backend what the account, and one thread of it, has used.

        Errors besides the common ones: `backendFailed`.
        """
        raise NotServed("account/usage/read")

    async def handle_account_workspace_messages_read(
        self
    ) -> GetWorkspaceMessagesResponse | Reply[GetWorkspaceMessagesResponse]:
        """Gives the messages that the owners of the workspace have left.

        Errors besides the common ones: `backendFailed`.
        """
        raise NotServed("account/workspaceMessages/read")

    async def handle_get_auth_status(
        self, params: GetAuthStatusParams
    ) -> GetAuthStatusResponse | Reply[GetAuthStatusResponse]:
        """Gives the authentication mode and, on request, the credential itself. Kept for older
        clients; `account/read` is its successor.

        Deprecated: Use account/read.
        """
        raise NotServed("getAuthStatus")

    async def handle_initialize(
        self, params: InitializeParams
    ) -> InitializeResponse | Reply[InitializeResponse]:
        """Opens the connection. It has to be the first request, and is accepted once; a
        refused one may be repeated.

        Errors besides the common ones: `invalidClientName`.
        """
        raise NotServed("initialize")

    async def handle_mock_experimental_method(
        self, params: MockExperimentalMethodParams
    ) -> MockExperimentalMethodResponse | Reply[MockExperimentalMethodResponse]:
        """Gives back what it was given. It exists to try out the experimental gate.

        Experimental.
        """
        raise NotServed("mock/experimentalMethod")

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
        self, method: Literal["configWarning"], params: ConfigWarningNotification, /
    ) -> None: ...

    @overload
    async def notify(
        self,
        method: Literal["remoteControl/status/changed"],
        params: RemoteControlStatusChangedNotification,
        /,
    ) -> None: ...

    async def notify(self, method: str, params: Any = None, /) -> None:
        """Tells the client something, unless it has opted out of it."""
        await self._notify(method, params)
