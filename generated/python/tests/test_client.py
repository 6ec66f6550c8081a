"""The client against a real child process. Written by hand."""
from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import tempfile
import time
import unittest
from collections.abc import Callable
from pathlib import Path
from typing import Any

from wirebox_app_server import (
    AccountUpdatedNotification,
    ApiKeyAccount,
    ApiKeyLoginParams,
    AppServerClient,
    AuthMode,
    ChatgptAccount,
    ChatgptAuthTokensLoginParams,
    ChatgptAuthTokensRefreshParams,
    ChatgptAuthTokensRefreshResponse,
    ClientInfo,
    ConfigWarningNotification,
    ConnectionClosed,
    GetAccountParams,
    InitializeCapabilities,
    MockExperimentalMethodParams,
    ProtocolError,
    RemoteError,
    RequestTimeout,
    UnknownVariant,
)
from wirebox_app_server._client import Opening

HERE = Path(__file__).resolve().parent
ME = ClientInfo(name="test", version="1")


def spawn(*mode: str, **options: Any) -> Opening[AppServerClient]:
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent)}
    options.setdefault("capabilities", InitializeCapabilities(experimental_api=True))
    options.setdefault("request_timeout", 20.0)
    options.setdefault("close_timeout", 0.5)
    return AppServerClient.spawn(
        [sys.executable, str(HERE / "scripted_server.py"), *mode],
        client_info=ME,
        env=environment,
        **options,
    )


def mock(value: str) -> MockExperimentalMethodParams:
    return MockExperimentalMethodParams(value=value)


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


class Calls(unittest.IsolatedAsyncioTestCase):
    async def test_handshake_and_calls(self) -> None:
        async with await spawn() as client:
            self.assertEqual(client.server_info.user_agent, "scripted/0 (test)")
            first = await client.account_read(GetAccountParams(refresh_token=False))
            self.assertIsNone(first.account)
            await client.account_login_start(ApiKeyLoginParams(api_key="k"))
            self.assertEqual((await client.account_read()).account, ApiKeyAccount())

    async def test_unknown_things_come_through(self) -> None:
        async with spawn() as client:
            await client.account_login_start(ApiKeyLoginParams(api_key="newer"))
            account = (await client.account_read()).account
            assert isinstance(account, UnknownVariant)
            self.assertEqual(account.raw["extra"], [None, {"a": 1.5}])
            await client.account_login_start(
                ChatgptAuthTokensLoginParams(
                    access_token="t", chatgpt_account_id="a", chatgpt_plan_type="galaxy"
                )
            )
            account = (await client.account_read()).account
            assert isinstance(account, ChatgptAccount)
            self.assertEqual(account.plan_type, "galaxy")

    async def test_errors_have_keys(self) -> None:
        # The server logs the cause of its failure on its own standard error.
        async with spawn(stderr="discard") as client:
            with self.assertRaises(RemoteError) as caught:
                await client.account_rate_limits_read()
            self.assertEqual((caught.exception.code, caught.exception.key), (-32601, "methodNotServed"))
            with self.assertRaises(RemoteError) as caught:
                await client.account_logout()
            self.assertEqual(caught.exception.key, "internalError")
            self.assertNotIn("hunter2", f"{caught.exception!r} {caught.exception.data}")

    async def test_many_at_a_time(self) -> None:
        async with spawn() as client:
            calls = [client.mock_experimental_method(mock(f"{n}")) for n in range(1000)]
            answers = await asyncio.gather(*calls)
            self.assertEqual([each.echoed for each in answers], [f"{n}" for n in range(1000)])

    async def test_large_lines(self) -> None:
        async with spawn() as client:
            answer = await client.mock_experimental_method(mock("large 3000000"))
            self.assertEqual(answer.echoed, "ä" * 3_000_000)
            sent = "ö" * 3_000_000
            self.assertEqual((await client.mock_experimental_method(mock(sent))).echoed, sent)

    async def test_limit_of_a_line(self) -> None:
        async with spawn(max_message_bytes=10_000) as client:
            with self.assertRaisesRegex(ConnectionClosed, "limit of 10000 bytes"):
                await client.mock_experimental_method(mock("large 100000"))

    async def test_requests_keep_their_order(self) -> None:
        async with spawn() as client:
            _, read = await asyncio.gather(
                client.account_login_start(ApiKeyLoginParams(api_key="k")), client.account_read()
            )
            self.assertEqual(read.account, ApiKeyAccount())

    async def test_garbage_is_ignored(self) -> None:
        with self.assertLogs("wirebox_app_server", "WARNING"):
            async with spawn("chatty") as client:
                self.assertIsNone((await client.account_read()).account)


class Timeouts(unittest.IsolatedAsyncioTestCase):
    async def test_time_out_and_late_answer(self) -> None:
        async with spawn() as client:
            with self.assertRaises(RequestTimeout) as caught:
                await client.mock_experimental_method(mock("sleep 0.3"), timeout=0.05)
            self.assertIsInstance(caught.exception, TimeoutError)
            await asyncio.sleep(0.5)
            self.assertEqual((await client.mock_experimental_method(mock("ok"))).echoed, "ok")

    async def test_default(self) -> None:
        async with spawn(request_timeout=0.05) as client:
            with self.assertRaises(RequestTimeout):
                await client.mock_experimental_method(mock("hang"))

    async def test_cancelled_call_leaves_the_rest_alone(self) -> None:
        async with spawn() as client:
            call = asyncio.create_task(client.mock_experimental_method(mock("sleep 0.2")))
            await asyncio.sleep(0.05)
            call.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await call
            self.assertEqual((await client.mock_experimental_method(mock("ok"))).echoed, "ok")

    async def test_handshake(self) -> None:
        with self.assertRaises(RequestTimeout):
            await AppServerClient.spawn(
                [sys.executable, "-c", "import sys; sys.stdin.read()"],
                client_info=ME,
                handshake_timeout=0.2,
            )


class Notifications(unittest.IsolatedAsyncioTestCase):
    async def test_streams(self) -> None:
        async with spawn() as client:
            updated = client.notifications("account/updated")
            everything = client.notifications()
            await client.account_login_start(ApiKeyLoginParams(api_key="k"))
            params = await asyncio.wait_for(anext(updated), 5)
            self.assertEqual((params.auth_mode, params.plan_type), (AuthMode.APIKEY, None))
            methods = []
            async for note in everything:
                methods.append(note.method)
                if isinstance(note.params, AccountUpdatedNotification):
                    self.assertIsInstance(note.emitted_at_ms, int)
                    break
            self.assertEqual(methods[-2:], ["account/login/completed", "account/updated"])

    async def test_nothing_is_lost(self) -> None:
        async with spawn() as client:
            stream = client.notifications("configWarning")
            await client.mock_experimental_method(mock("storm"))
            seen = [(await anext(stream)).summary for _ in range(1000)]
            self.assertEqual(seen, [f"{n}" for n in range(1000)])

    async def test_listeners_given_at_start_miss_nothing(self) -> None:
        seen: list[str] = []
        later = asyncio.Event()

        async def listener(params: ConfigWarningNotification) -> None:
            seen.append(params.summary)
            later.set()

        async with spawn(listeners={"configWarning": listener}):
            await asyncio.wait_for(later.wait(), 5)
        self.assertEqual(seen, ["a warning at start"])

    async def test_listeners_can_be_removed(self) -> None:
        seen: list[object] = []
        async with spawn() as client:
            stop = client.on("account/updated", seen.append)
            stream = client.notifications("account/updated")
            await client.account_login_start(ApiKeyLoginParams(api_key="k"))
            await anext(stream)
            stop()
            await client.account_login_start(ApiKeyLoginParams(api_key="k"))
            await anext(stream)
            self.assertEqual(len(seen), 1)

    async def test_opt_out(self) -> None:
        seen: list[object] = []
        capabilities = InitializeCapabilities(
            opt_out_notification_methods=["configWarning"], experimental_api=True
        )
        async with spawn(capabilities=capabilities, listeners={"configWarning": seen.append}) as client:
            await client.mock_experimental_method(mock("storm"))
        self.assertEqual(seen, [])

    async def test_end_of_a_stream(self) -> None:
        client = await spawn()
        stream = client.notifications()
        await client.close()
        self.assertEqual([note.method async for note in stream if note.method != "configWarning"], [])
        other = await spawn()
        stream = other.notifications()
        with self.assertRaises(ConnectionClosed):
            await other.mock_experimental_method(mock("exit"))
        with self.assertRaises(ConnectionClosed):
            async for _ in stream:
                pass
        await other.close()
        self.assertEqual(other.returncode, 7)

    async def test_wrong_names_are_refused(self) -> None:
        async with spawn() as client:
            wrong: Any = "account/updates"
            for use in (lambda: client.notifications(wrong), lambda: client.on(wrong, print)):
                with self.assertRaises(ValueError):
                    use()


class ServerRequests(unittest.IsolatedAsyncioTestCase):
    async def ask(self, handler: Callable[[Any], Any] | None) -> str | None:
        async with spawn() as client:
            if handler is not None:
                client.handle("account/chatgptAuthTokens/refresh", handler)
            status = await client.get_auth_status()
            self.assertEqual(status.auth_method, "telepathy")
            return status.auth_token

    async def test_handler(self) -> None:
        async def handler(params: ChatgptAuthTokensRefreshParams) -> ChatgptAuthTokensRefreshResponse:
            self.assertEqual(params.reason, "unauthorized")
            await asyncio.sleep(0)
            return ChatgptAuthTokensRefreshResponse(access_token="fresh", chatgpt_account_id="a")

        self.assertEqual(await self.ask(handler), "fresh")

    async def test_plain_function(self) -> None:
        response = ChatgptAuthTokensRefreshResponse(access_token="plain", chatgpt_account_id="a")
        self.assertEqual(await self.ask(lambda params: response), "plain")

    async def test_no_handler(self) -> None:
        self.assertEqual(await self.ask(None), "-32601 methodNotServed")

    async def test_refusal_and_failure(self) -> None:
        def refuse(params: object) -> Any:
            raise ProtocolError("externalAuthActive")

        self.assertEqual(await self.ask(refuse), "-32600 externalAuthActive")
        with self.assertLogs("wirebox_app_server", "ERROR"):
            self.assertEqual(await self.ask(lambda params: 1 / 0), "-32603 internalError")
        with self.assertLogs("wirebox_app_server", "ERROR"):
            self.assertEqual(await self.ask(lambda params: None), "-32603 internalError")


class Shutdown(unittest.IsolatedAsyncioTestCase):
    async def test_no_child_is_left(self) -> None:
        client = await spawn()
        pid = client.pid
        assert pid is not None
        self.assertTrue(is_running(pid))
        waiting = asyncio.create_task(client.mock_experimental_method(mock("hang")))
        await asyncio.sleep(0.1)
        await client.close()
        with self.assertRaises(ConnectionClosed):
            await waiting
        self.assertFalse(is_running(pid))
        self.assertTrue(client.closed)
        with self.assertRaises(ConnectionClosed):
            await client.account_read()
        await client.close()

    async def test_reluctant_children(self) -> None:
        for mode, expected in (("lingering", -15), ("stubborn", -9)):
            client = await spawn(mode, close_timeout=0.2)
            started = time.monotonic()
            await client.close()
            self.assertEqual(client.returncode, expected, mode)
            self.assertLess(time.monotonic() - started, 5)

    async def test_close_in_a_hurry(self) -> None:
        client = await spawn("stubborn", close_timeout=30.0)
        closing = asyncio.create_task(client.close())
        await asyncio.sleep(0.2)
        closing.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await closing
        self.assertEqual(client.returncode, -9)

    async def test_closing_twice_at_a_time(self) -> None:
        client = await spawn("lingering", close_timeout=0.2)
        await asyncio.gather(client.close(), client.close())
        self.assertEqual(client.returncode, -15)

    async def test_closing_from_a_handler(self) -> None:
        async with spawn() as client:

            async def handler(params: object) -> Any:
                await client.close()

            client.handle("account/chatgptAuthTokens/refresh", handler)
            with self.assertRaises(ConnectionClosed):
                await client.get_auth_status()
        self.assertEqual(client.returncode, 0)

    async def test_failure_inside_the_block(self) -> None:
        pid = None
        with self.assertRaises(KeyError):
            async with spawn() as client:
                pid = client.pid
                raise KeyError
        assert pid is not None
        self.assertFalse(is_running(pid))

    async def test_dying_server(self) -> None:
        async with spawn() as client:
            calls = [client.mock_experimental_method(mock(text)) for text in ("hang", "exit")]
            for outcome in await asyncio.gather(*calls, return_exceptions=True):
                self.assertIsInstance(outcome, ConnectionClosed)
            self.assertTrue(client.closed)
        self.assertEqual(client.returncode, 7)

    async def test_no_such_command(self) -> None:
        with self.assertRaises(FileNotFoundError):
            await AppServerClient.spawn(["/no/such/command"], client_info=ME)

    async def test_standard_error_never_blocks(self) -> None:
        async with spawn("noisy", stderr="collect") as client:
            await client.account_read()
        self.assertEqual(len(client.stderr_tail), 64 << 10)
        self.assertTrue(client.stderr_tail.endswith("the end"))
        async with spawn("noisy", stderr="discard") as client:
            await client.account_read()
        self.assertEqual(client.stderr_tail, "")


class Readme(unittest.TestCase):
    def test_the_example_runs(self) -> None:
        text = (HERE.parent / "README.md").read_text("utf-8")
        program = re.findall(r"```python\n(.*?)```", text, re.DOTALL)[0]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "example.py"
            path.write_text(program, "utf-8")
            result = subprocess.run(
                [sys.executable, str(path)],
                env={**os.environ, "PYTHONPATH": str(HERE.parent)},
                capture_output=True,
                text=True,
                timeout=30,
                check=False,
            )
        self.assertEqual(result.stdout, "now signed in by apikey\nan API key\n", result.stderr)
        self.assertEqual(result.stderr, "")


if __name__ == "__main__":
    unittest.main()
