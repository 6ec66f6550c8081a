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
        ClientInfo,
        ConfigWarningNotification,
        InitializeCapabilities,
        InitializeParams,
        InitializeResponse,
        RemoteControlStatusChangedNotification,
    )
    from .mock import MockExperimentalMethodParams, MockExperimentalMethodResponse

if TYPE_CHECKING:
    ServerNotification: TypeAlias = (
        Notification[str, Any]
        | Notification[Literal["account/gatewayOAuth/changed"], GatewayOAuthChangedNotification]
        | Notification[Literal["account/login/completed"], AccountLoginCompletedNotification]
        | Notification[Literal["account/rateLimits/updated"], AccountRateLimitsUpdatedNotification]
        | Notification[Literal["account/updated"], AccountUpdatedNotification]
        | Notification[Literal["configWarning"], ConfigWarningNotification]
        | Notification[Literal["remoteControl/status/changed"], RemoteControlStatusChangedNotification]
    )
    """Any notification; the first kind are those that this version does not know."""
    NotificationListeners = TypedDict(
        "NotificationListeners",
        {
            "account/gatewayOAuth/changed": Callable[[GatewayOAuthChangedNotification], object],
            "account/login/completed": Callable[[AccountLoginCompletedNotification], object],
            "account/rateLimits/updated": Callable[[AccountRateLimitsUpdatedNotification], object],
            "account/updated": Callable[[AccountUpdatedNotification], object],
            "configWarning": Callable[[ConfigWarningNotification], object],
            "remoteControl/status/changed": Callable[[RemoteControlStatusChangedNotification], object],
        },
        total=False,
    )
    """Listeners by the notification they listen to."""
    ServerRequestHandlers = TypedDict(
        "ServerRequestHandlers",
        {
            "account/chatgptAuthTokens/refresh": Callable[[ChatgptAuthTokensRefreshParams], ChatgptAuthTokensRefreshResponse | Awaitable[ChatgptAuthTokensRefreshResponse]],
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
        """Asks the ChatGPT backend what the account, and one thread of it, has used.

        Errors besides the common ones: `backendFailed`.
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

    async def get_auth_status(
        self, params: GetAuthStatusParams | None = None, *, timeout: float | None = None
    ) -> GetAuthStatusResponse:
        """Gives the authentication mode and, on request, the credential itself. Kept for older
        clients; `account/read` is its successor.

        Deprecated: Use account/read.
        """
        result: GetAuthStatusResponse = await self._call("getAuthStatus", params, timeout)
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
        self, method: Literal["configWarning"], /
    ) -> NotificationStream[ConfigWarningNotification]: ...

    @overload
    def notifications(
        self, method: Literal["remoteControl/status/changed"], /
    ) -> NotificationStream[RemoteControlStatusChangedNotification]: ...

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
        method: Literal["configWarning"],
        listener: Callable[[ConfigWarningNotification], object],
        /,
    ) -> Callable[[], None]: ...

    @overload
    def on(
        self,
        method: Literal["remoteControl/status/changed"],
        listener: Callable[[RemoteControlStatusChangedNotification], object],
        /,
    ) -> Callable[[], None]: ...

    def on(self, method: str, listener: Callable[[Any], object], /) -> Callable[[], None]:
        """Calls the listener, a function or a coroutine function, with the params of each such
        notification. Gives the function that ends this.
        """
        return self._on(method, listener)

    def handle(
        self,
        method: Literal["account/chatgptAuthTokens/refresh"],
        handler: Callable[[ChatgptAuthTokensRefreshParams], ChatgptAuthTokensRefreshResponse | Awaitable[ChatgptAuthTokensRefreshResponse]],
        /,
    ) -> None:
        """Answers the requests of that name that the server sends: with what the handler, a
        function or a coroutine function, returns, or with the ProtocolError it raises.
        Without a handler they are refused.
        """
        self._handle(method, handler)
