"""
What type checkers must accept and refuse; nothing of it runs. Written by hand. `mypy --strict` reports a refusal that no
longer happens as an unused "type: ignore".
"""
from __future__ import annotations

from wirebox_app_server import (
    UNSET,
    AccountUpdatedNotification,
    AmazonBedrockAccount,
    ApiKeyAccount,
    AppServer,
    AppServerClient,
    ChatgptAccount,
    ChatgptAuthTokensRefreshParams,
    ChatgptAuthTokensRefreshResponse,
    ClientInfo,
    GcpAccount,
    GetAccountParams,
    GetAccountResponse,
    NotificationStream,
    PlanType,
    ProtocolError,
    UnknownVariant,
    decode,
)


async def fresh(params: ChatgptAuthTokensRefreshParams) -> ChatgptAuthTokensRefreshResponse:
    raise ProtocolError("nothingLikeThis")  # type: ignore[arg-type]


def plan_of(response: GetAccountResponse) -> PlanType | None:
    response.account.email  # type: ignore[union-attr]
    match response.account:
        case ChatgptAccount(plan_type=plan):
            return plan.known
        case ApiKeyAccount() | AmazonBedrockAccount() | GcpAccount() | UnknownVariant():
            return None
    if response.account is UNSET or response.account is None:
        return None
    # Every kind of account has been dealt with, so a checker knows that nothing comes here.
    unreachable: str = response.account
    return PlanType(unreachable)


async def use(client: AppServerClient) -> None:
    stream: NotificationStream[AccountUpdatedNotification] = client.notifications("account/updated")
    client.notifications("account/nothing")  # type: ignore[call-overload]
    client.on("account/updated", lambda params: params.auth_mode)
    client.on("account/updated", fresh)  # type: ignore[call-overload]
    client.handle("account/chatgptAuthTokens/refresh", fresh)
    client.handle("account/chatgptAuthTokens/refresh", print)  # type: ignore[call-overload]
    await client.account_login_start(GetAccountParams())  # type: ignore[arg-type]
    await client.account_read(timeout="3")  # type: ignore[arg-type]
    params: GetAccountParams = decode(GetAccountParams, {})
    GetAccountParams(refreshToken=True)  # type: ignore[call-arg]
    GetAccountResponse(account=None)  # type: ignore[call-arg]
    async for each in stream:
        each.plan_type = params.refresh_token  # type: ignore[assignment]


async def open_one(me: ClientInfo) -> None:
    handlers = {"account/chatgptAuthTokens/refresh": fresh}
    async with AppServerClient.spawn(["x"], client_info=me) as one, await AppServerClient.spawn(
        ["x"], client_info=me, handlers={"account/chatgptAuthTokens/refresh": fresh}
    ) as two:
        await use(one)
        await use(two)
    AppServerClient.spawn(["x"], client_info=me, handlers=handlers)  # type: ignore[arg-type]
    AppServerClient.spawn(["x"])  # type: ignore[call-arg]


class Server(AppServer):
    async def handle_account_read(self, params: GetAccountParams) -> GetAccountResponse:
        await self.notify("account/updated", AccountUpdatedNotification())
        await self.notify("account/updated", params)  # type: ignore[call-overload]
        return GetAccountResponse(requires_openai_auth=True)

    async def handle_account_logout(self) -> GetAccountResponse:  # type: ignore[override]
        raise NotImplementedError
