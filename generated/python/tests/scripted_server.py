"""A server for the tests, started as a child process; its arguments say how it behaves. Written by hand."""
from __future__ import annotations

import asyncio
import os
import signal
import sys
import time

from wirebox_app_server import (
    AccountLoginCompletedNotification,
    AccountUpdatedNotification,
    ApiKeyAccount,
    ApiKeyLoginParams,
    ApiKeyLoginResponse,
    AppServer,
    AuthMode,
    ChatgptAccount,
    ChatgptAuthTokensLoginParams,
    ChatgptAuthTokensLoginResponse,
    ChatgptAuthTokensRefreshParams,
    ChatgptAuthTokensRefreshReason,
    ConfigWarningNotification,
    GetAccountParams,
    GetAccountResponse,
    GetAuthStatusParams,
    GetAuthStatusResponse,
    InitializeParams,
    InitializeResponse,
    LoginAccountParams,
    LoginAccountResponse,
    LogoutAccountResponse,
    MockExperimentalMethodParams,
    MockExperimentalMethodResponse,
    Notification,
    PlanType,
    ProtocolError,
    RemoteError,
    Reply,
    UnknownVariant,
)


class ScriptedServer(AppServer):
    def __init__(self) -> None:
        super().__init__()
        self.account: ApiKeyAccount | ChatgptAccount | UnknownVariant | None = None
        self.log: list[str] = []

    async def handle_initialize(
        self, params: InitializeParams
    ) -> InitializeResponse | Reply[InitializeResponse]:
        response = InitializeResponse(
            user_agent=f"scripted/0 ({params.client_info.name})",
            codex_home="/tmp",
            platform_family="unix",
            platform_os=sys.platform,
        )
        warning = ConfigWarningNotification(summary="a warning at start")
        return Reply(response, Notification("configWarning", warning))

    async def handle_account_read(
        self, params: GetAccountParams
    ) -> GetAccountResponse | Reply[GetAccountResponse]:
        return GetAccountResponse(account=self.account, requires_openai_auth=True)

    async def handle_account_login_start(
        self, params: LoginAccountParams
    ) -> LoginAccountResponse | Reply[LoginAccountResponse]:
        match params:
            case ApiKeyLoginParams(api_key="newer"):
                raw = {"type": "passkey", "level": 3, "extra": [None, {"a": 1.5}]}
                self.account = UnknownVariant("passkey", raw)
            case ApiKeyLoginParams():
                # Whoever reads the account next must not overtake this.
                await asyncio.sleep(0.05)
                self.account = ApiKeyAccount()
            case ChatgptAuthTokensLoginParams(chatgpt_plan_type=plan):
                self.account = ChatgptAccount(
                    email=None, plan_type=PlanType(plan if isinstance(plan, str) else "unknown")
                )
                return ChatgptAuthTokensLoginResponse()
            case _:
                raise ProtocolError("chatgptLoginDisabled")
        return Reply(
            ApiKeyLoginResponse(),
            Notification(
                "account/login/completed",
                AccountLoginCompletedNotification(login_id=None, success=True, error=None),
            ),
            Notification(
                "account/updated",
                AccountUpdatedNotification(auth_mode=AuthMode.APIKEY, plan_type=None),
            ),
        )

    async def handle_account_logout(self) -> LogoutAccountResponse | Reply[LogoutAccountResponse]:
        raise RuntimeError("the database says: hunter2")

    async def handle_get_auth_status(
        self, params: GetAuthStatusParams
    ) -> GetAuthStatusResponse | Reply[GetAuthStatusResponse]:
        """Asks the client for a token, and answers what came of it."""
        try:
            fresh = await self.account_chatgpt_auth_tokens_refresh(
                ChatgptAuthTokensRefreshParams(reason=ChatgptAuthTokensRefreshReason.UNAUTHORIZED),
                timeout=5,
            )
            token = fresh.access_token
        except RemoteError as error:
            token = f"{error.code} {error.key}"
        return GetAuthStatusResponse(
            auth_method=AuthMode("telepathy"), auth_token=token, requires_openai_auth=None
        )

    async def handle_mock_experimental_method(
        self, params: MockExperimentalMethodParams
    ) -> MockExperimentalMethodResponse | Reply[MockExperimentalMethodResponse]:
        value = params.value if isinstance(params.value, str) else ""
        if value == "hang":
            await asyncio.sleep(60)
        if value.startswith("sleep "):
            await asyncio.sleep(float(value.removeprefix("sleep ")))
        if value.startswith("large "):
            value = "ä" * int(value.removeprefix("large "))
        if value == "exit":
            os._exit(7)
        if value == "storm":
            for number in range(1000):
                await self.notify(
                    "configWarning", ConfigWarningNotification(summary=f"{number}")
                )
        return MockExperimentalMethodResponse(echoed=value)


def main() -> None:
    mode = sys.argv[1:]
    if "noisy" in mode:
        # More than a pipe holds, so that it blocks unless somebody reads it.
        sys.stderr.write("x" * 300_000 + "the end")
        sys.stderr.flush()
    if "chatty" in mode:
        print("not JSON at all")
        print('{"id":999,"result":{}}')
        print('{"id":"text","error":{"code":1,"message":"nobody asked"}}', flush=True)
    if "stubborn" in mode:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    asyncio.run(ScriptedServer().serve_stdio())
    if "stubborn" in mode or "lingering" in mode:
        time.sleep(60)


if __name__ == "__main__":
    main()
