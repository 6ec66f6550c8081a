"""The sign-in script of sign-in.ts, with the Python client. Usage: sign_in.py COMMAND ARGUMENT..."""

import asyncio
import sys

from wirebox_app_server import (
    ApiKeyAccount,
    ApiKeyLoginParams,
    AppServerClient,
    ClientInfo,
    GetAccountParams,
)


async def main(command: list[str]) -> None:
    client_info = ClientInfo(name="wirebox_peer", title="Wirebox", version="0.1.0")
    async with await AppServerClient.spawn(command, client_info=client_info) as client:
        heard: list[str] = []
        client.on("account/login/completed", lambda _: heard.append("account/login/completed"))
        client.on(
            "account/updated",
            lambda params: heard.append(
                f"account/updated {params.auth_mode.value if params.auth_mode else None}"
            ),
        )

        before = await client.account_read(GetAccountParams(), timeout=20)
        assert before.account is None, before
        assert before.requires_openai_auth is True, before

        await client.account_login_start(ApiKeyLoginParams(api_key="sk-not-a-real-key"), timeout=20)
        during = await client.account_read(GetAccountParams(), timeout=20)
        assert isinstance(during.account, ApiKeyAccount), during

        await client.account_logout(timeout=20)
        after = await client.account_read(GetAccountParams(), timeout=20)
        assert after.account is None, after

        assert heard == [
            "account/login/completed",
            "account/updated apikey",
            "account/updated None",
        ], heard


asyncio.run(main(sys.argv[1:]))
