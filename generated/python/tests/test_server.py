"""The server base class against bytes of every kind. Written by hand."""
from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from typing import Any

from wirebox_app_server import AppServer
from wirebox_app_server._methods import CLIENT_REQUESTS

HERE = Path(__file__).resolve().parent
COMMAND = [sys.executable, str(HERE / "scripted_server.py")]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(HERE.parent)}


def initialize(request_id: int | str = 0, **capabilities: Any) -> dict[str, Any]:
    info = {"name": "test", "version": "1"}
    params = {"clientInfo": info, "capabilities": {"experimentalApi": True, **capabilities}}
    return {"id": request_id, "method": "initialize", "params": params}


def line(message: Any) -> bytes:
    return json.dumps(message).encode() + b"\n"


def talk(*sent: Any) -> list[dict[str, Any]]:
    """Sends all at once, closes, and gives every message that came back."""
    data = b"".join(each if isinstance(each, bytes) else line(each) for each in sent)
    result = subprocess.run(
        COMMAND, input=data, env=ENVIRONMENT, capture_output=True, timeout=60, check=True
    )
    return [json.loads(each) for each in result.stdout.splitlines()]


def answers(*sent: Any) -> dict[Any, Any]:
    """The answers by id, the handshake left out."""
    messages = [each for each in talk(initialize(), *sent) if "method" not in each]
    by_id = {each["id"]: each.get("result", each.get("error")) for each in messages}
    if len(by_id) != len(messages):
        raise AssertionError(f"an id was answered twice: {messages}")
    del by_id[0]
    return by_id


class BadInput(unittest.TestCase):
    def refusal(self, sent: Any) -> dict[str, Any]:
        # The server has to live on: a good request follows.
        got = answers(sent, {"id": "after", "method": "account/read", "params": {}})
        self.assertEqual(got.pop("after"), {"account": None, "requiresOpenaiAuth": True})
        ((_, error),) = got.items()
        assert isinstance(error, dict)
        return error

    def test_no_json(self) -> None:
        deep = b'{"id":1,"method":"account/read","params":' + b"[" * 100_000 + b"]" * 100_000 + b"}\n"
        for data in (b"{\n", b"\xff\xfe\n", b'{"id":1\x00}\n', b'{"id":NaN}\n', deep):
            error = self.refusal(data)
            self.assertEqual((error["code"], error["data"]["key"]), (-32700, "parseError"), data[:20])

    def test_no_message(self) -> None:
        bad: tuple[Any, ...] = (
            [],
            5,
            None,
            {},
            {"id": 1},
            {"id": 1.5, "method": "account/read"},
            {"id": None, "method": "account/read"},
            {"id": True, "method": "account/read"},
            {"id": 2**63, "method": "account/read"},
            {"id": 1, "method": 5},
        )
        for message in bad:
            error = self.refusal(message)
            self.assertEqual((error["code"], error["data"]["key"]), (-32600, "invalidRequest"))

    def test_no_method(self) -> None:
        error = self.refusal({"id": 1, "method": "account/fly"})
        self.assertEqual((error["code"], error["data"]), (-32601, {"key": "methodNotFound", "method": "account/fly"}))
        error = self.refusal({"id": 1, "method": "account/usage/read"})
        self.assertEqual(error["data"], {"key": "methodNotServed", "method": "account/usage/read"})

    def test_wrong_params(self) -> None:
        for params, path, detail in (
            ({"refreshToken": "hunter2"}, "/refreshToken", "invalid type: string, expected a boolean"),
            ([], "", "invalid type: sequence, expected struct GetAccountParams"),
            (None, "", "missing field `params`"),
        ):
            error = self.refusal({"id": 1, "method": "account/read", "params": params})
            data = {"key": "invalidParams", "detail": detail, "path": path}
            self.assertEqual(error, {"code": -32602, "message": f"Invalid request: {detail}", "data": data})

    def test_failing_handler(self) -> None:
        error = self.refusal({"id": 1, "method": "account/logout"})
        self.assertEqual(error, {"code": -32603, "message": "Internal error", "data": {"key": "internalError"}})

    def test_long_line(self) -> None:
        class Small(AppServer):
            max_message_bytes = 1000

        async def main() -> bytes:
            reader, writer = asyncio.StreamReader(), Memory()
            reader.feed_data(b"x" * 5000 + b"\n" + line({"id": 1, "method": "account/fly"}))
            reader.feed_eof()
            await Small().serve(reader, writer)
            return writer.data

        first, second = (json.loads(each) for each in asyncio.run(main()).splitlines())
        self.assertEqual((first["id"], first["error"]["data"]), (None, {"key": "messageTooLarge", "limit": 1000}))
        self.assertEqual((second["id"], second["error"]["code"]), (1, -32601))


class Memory:
    """A writer that remembers."""

    def __init__(self) -> None:
        self.data = b""

    def write(self, data: bytes, /) -> None:
        self.data += data

    async def drain(self) -> None:
        pass

    def close(self) -> None:
        pass


class Handshake(unittest.TestCase):
    def test_has_to_be_first_and_once(self) -> None:
        messages = talk({"id": 1, "method": "account/read", "params": {}}, initialize(2), initialize(3))
        by_id = {each["id"]: each for each in messages if "id" in each}
        self.assertEqual(by_id[1]["error"]["data"]["key"], "notInitialized")
        self.assertIn("result", by_id[2])
        self.assertEqual(by_id[3]["error"]["data"]["key"], "alreadyInitialized")

    def test_a_refused_one_can_be_repeated(self) -> None:
        messages = talk({"id": 1, "method": "initialize", "params": {}}, initialize("two"))
        self.assertEqual(messages[0]["error"]["data"]["path"], "")
        self.assertIn("result", messages[1])

    def test_notifications_follow_the_answer(self) -> None:
        messages = talk(initialize())
        self.assertEqual([each.get("method", "answer") for each in messages], ["answer", "configWarning"])
        self.assertIsInstance(messages[1]["emittedAtMs"], int)
        self.assertEqual(len(talk(initialize(optOutNotificationMethods=["configWarning"]))), 1)

    def test_what_counts_as_experimental_use(self) -> None:
        thread = {"threadId": "t"}
        granular = {"granular": {"mcp_elicitations": True, "rules": True, "sandbox_approval": True}}
        cases: tuple[tuple[str, dict[str, Any], str | None], ...] = (
            ("thread/list", {}, None),
            ("thread/list", {"projectId": None}, "thread/list.projectId"),
            ("thread/list", {"parentThreadId": None}, None),
            ("thread/list", {"includeAttachedThreads": False}, None),
            ("thread/list", {"includeAttachedThreads": True}, "thread/list.includeAttachedThreads"),
            ("thread/resume", {**thread, "path": ""}, None),
            ("thread/resume", {**thread, "path": " "}, "thread/resume.path"),
            (
                "thread/items/list",
                {**thread, "deferOutput": {"commandExecution": True}},
                "thread/items/list.deferOutput.commandExecution",
            ),
            ("thread/start", {"approvalPolicy": granular}, "askForApproval.granular"),
            ("thread/start", {"approvalPolicy": "never"}, None),
        )
        for method, params, reason in cases:
            self.assertEqual(CLIENT_REQUESTS[method].experimental_use(method, params), reason, (method, params))

    def test_experimental_things_need_consent(self) -> None:
        login = {"type": "chatgptAuthTokens", "accessToken": "t", "chatgptAccountId": "a"}
        requests = [
            {"id": 1, "method": "mock/experimentalMethod", "params": {}},
            {"id": 2, "method": "account/login/start", "params": login},
        ]
        messages = talk(initialize(experimentalApi=False), *requests)
        reasons = [each["error"]["data"]["reason"] for each in messages if "error" in each]
        self.assertEqual(
            sorted(reasons), ["account/login/start.chatgptAuthTokens", "mock/experimentalMethod"]
        )
        self.assertNotIn("error", json.dumps(talk(initialize(), *requests)))


class Answers(unittest.TestCase):
    def test_everything_accepted_is_answered_before_the_end(self) -> None:
        requests = [
            {"id": number, "method": "mock/experimentalMethod", "params": {"value": f"sleep 0.{number % 3}"}}
            for number in range(1, 2001)
        ]
        self.assertEqual(len(answers(*requests)), 2000)

    def test_ids_come_back_as_they_were(self) -> None:
        ids = ["", "5", 5, -(2**63), 2**63 - 1, "ä\n"]
        got = answers(*({"id": each, "method": "account/read", "params": {}} for each in ids))
        self.assertEqual(list(map(repr, sorted(got, key=repr))), sorted(map(repr, ids)))

    def test_files_instead_of_pipes(self) -> None:
        with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as got:
            given.write(line(initialize()) + line({"id": 1, "method": "account/read", "params": {}}))
            given.seek(0)
            subprocess.run(
                COMMAND, stdin=given, stdout=got, env=ENVIRONMENT, timeout=30, check=True
            )
            got.seek(0)
            self.assertEqual([json.loads(each).get("id") for each in got.readlines()], [0, None, 1])


class Flood(unittest.IsolatedAsyncioTestCase):
    async def test_reading_stops_while_nobody_reads_the_answers(self) -> None:
        child = await asyncio.create_subprocess_exec(
            *COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=ENVIRONMENT, limit=1 << 16
        )
        assert child.stdin is not None and child.stdout is not None
        child.stdin.write(line(initialize()))
        request = line({"id": 1, "method": "mock/experimentalMethod", "params": {"value": "v" * 2000}})
        total, sent = 20_000, 0
        # Nothing is read meanwhile, so the server has to stop taking more.
        while sent < total:
            child.stdin.write(request)
            sent += 1
            try:
                await asyncio.wait_for(child.stdin.drain(), 2)
            except asyncio.TimeoutError:
                break
        self.assertLess(sent, total)

        async def send_rest() -> None:
            nonlocal sent
            assert child.stdin is not None
            while sent < total:
                child.stdin.write(request)
                sent += 1
                await child.stdin.drain()
            child.stdin.close()

        sending = asyncio.create_task(send_rest())
        count = 0
        async for answer in child.stdout:
            count += b'"id":1,' in answer
        await sending
        await child.wait()
        self.assertEqual(count, total)

    async def test_waiting_for_the_client_does_not_lock_up(self) -> None:
        """More requests than are worked on at a time, all of which wait for an answer of the client."""
        child = await asyncio.create_subprocess_exec(
            *COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=ENVIRONMENT
        )
        assert child.stdin is not None and child.stdout is not None
        child.stdin.write(line(initialize()))
        for number in range(1, 1001):
            child.stdin.write(line({"id": number, "method": "getAuthStatus", "params": {}}))
        outcomes: dict[int, str] = {}
        async for raw in child.stdout:
            message = json.loads(raw)
            if message.get("method") == "account/chatgptAuthTokens/refresh":
                result = {"accessToken": "t", "chatgptAccountId": "a"}
                child.stdin.write(line({"id": message["id"], "result": result}))
            elif "method" not in message and message["id"] != 0:
                outcomes[message["id"]] = message.get("error", {"data": {"key": "served"}})["data"]["key"]
                if len(outcomes) == 1000:
                    break
        child.stdin.close()
        await child.wait()
        self.assertEqual(set(outcomes.values()) - {"overloaded"}, {"served"})
        self.assertGreaterEqual(list(outcomes.values()).count("served"), 256)


if __name__ == "__main__":
    unittest.main()
