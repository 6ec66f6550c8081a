/** `_peer.py`: one side of a connection. */
export const peer = `"""
One side of a connection: JSON-RPC without its "jsonrpc" member. It knows ids and answers, but no method.

Invariants: every request that is accepted gets exactly one answer; what is late or unknown is ignored; when too much is
in flight, or the other side does not read its answers, no more is read.
"""
from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, NamedTuple

from ._wire import ABSENT, MAX_MESSAGE_BYTES, ByteReader, ByteWriter, dumps, loads, read_lines
from .errors import (
    ConnectionClosed,
    NotServed,
    ProtocolError,
    RemoteError,
    RequestTimeout,
    WireboxError,
)

log = logging.getLogger("wirebox_app_server")


class Outcome(NamedTuple):
    """What a request comes to: its result, and messages that follow the answer."""

    result: Any
    after: tuple[dict[str, Any], ...] = ()


class Peer:
    """Call start, then request and notify; close ends it."""

    def __init__(
        self,
        reader: ByteReader,
        writer: ByteWriter,
        *,
        on_request: Callable[[str, Any], Coroutine[Any, Any, Outcome]],
        on_notification: Callable[[str, Any, Any], Coroutine[Any, Any, None] | None],
        on_end: Callable[[ConnectionClosed], None],
        is_server: bool,
        max_message_bytes: int = MAX_MESSAGE_BYTES,
        max_in_flight: int = 256,
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._on_request = on_request
        self._on_notification = on_notification
        self._on_end = on_end
        self._is_server = is_server
        self._max_message_bytes = max_message_bytes
        self._max_in_flight = max_in_flight
        self._next_id = 0
        self._pending: dict[int, asyncio.Future[Any]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._changed = asyncio.Event()
        self._draining = asyncio.Lock()
        self._reading: asyncio.Task[None] | None = None
        self._end: ConnectionClosed | None = None
        self._closing = False

    @property
    def ended(self) -> ConnectionClosed | None:
        """Why there will be no more messages; None while there may be."""
        return self._end

    def start(self) -> None:
        """Begins to read."""
        self._reading = asyncio.create_task(self._read())

    async def finished(self) -> None:
        """Waits until the other side has sent its last message and everything it asked is answered."""
        if self._reading is not None:
            await asyncio.wait([self._reading])
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def close(self) -> None:
        """Ends the connection: nothing more is read, what waits for an answer fails, handlers are cancelled."""
        self._closing = True
        self._finish(ConnectionClosed("the connection was closed by this side"))
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        if self._reading is not None:
            tasks.append(self._reading)
        for task in tasks:
            task.cancel()
        if tasks:
            # A handler that will not be cancelled cannot hold this up for long.
            await asyncio.wait(tasks, timeout=1)
        self._writer.close()

    async def request(self, method: str, params: Any = ABSENT, timeout: float | None = None) -> Any:
        """Sends a request and waits for its result; raises RemoteError, RequestTimeout or ConnectionClosed."""
        if timeout is None:
            return await self._exchange(method, params)
        try:
            return await asyncio.wait_for(self._exchange(method, params), timeout)
        except asyncio.TimeoutError:
            raise RequestTimeout(f"no answer to {method} within {timeout:g} s") from None

    async def _exchange(self, method: str, params: Any) -> Any:
        self._next_id += 1
        request_id = self._next_id
        message = {"id": request_id, "method": method}
        if params is not ABSENT:
            message["params"] = params
        line = dumps(message)
        if self._end is not None:
            raise self._ended_now()
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._pending[request_id] = future
        self._changed.set()
        try:
            await self._write(line)
            return await future
        finally:
            del self._pending[request_id]
            if future.done() and not future.cancelled():
                future.exception()

    async def notify(self, method: str, params: Any = ABSENT, **envelope: Any) -> None:
        """Sends a notification."""
        await self._write(dumps(notification(method, params, **envelope)))

    def _ended_now(self) -> ConnectionClosed:
        return ConnectionClosed(str(self._end))

    async def _write(self, data: bytes) -> None:
        if self._end is not None and self._closing:
            raise self._ended_now()
        try:
            self._writer.write(data)
            async with self._draining:
                await self._writer.drain()
        except OSError as error:
            raise ConnectionClosed(f"the other side does not read any more ({error})") from None

    async def _read(self) -> None:
        reason = ConnectionClosed("the other side closed the connection")
        try:
            async for line in read_lines(self._reader, self._max_message_bytes):
                if line is not None:
                    await self._receive(line)
                elif self._is_server:
                    limit = self._max_message_bytes
                    await self._refuse(None, ProtocolError("messageTooLarge", {"limit": limit}))
                else:
                    # It may have been an answer, and nobody can tell whose.
                    reason = ConnectionClosed(
                        f"a message exceeds the limit of {self._max_message_bytes} bytes"
                    )
                    break
        except OSError as error:
            reason = ConnectionClosed(f"reading failed ({error})")
        except ConnectionClosed as error:
            reason = error
        except Exception:
            log.exception("reading failed")
            reason = ConnectionClosed("reading failed")
        finally:
            self._finish(reason)

    def _finish(self, reason: ConnectionClosed) -> None:
        if self._end is not None:
            return
        self._end = reason
        for future in self._pending.values():
            if not future.done():
                future.set_exception(ConnectionClosed(str(reason)))
        self._on_end(reason)

    async def _receive(self, line: bytes) -> None:
        try:
            message = loads(line)
        except (ValueError, RecursionError) as error:
            detail = "nested too deeply" if isinstance(error, RecursionError) else str(error)
            await self._refuse(None, ProtocolError("parseError", {"detail": detail}))
            return
        problem = _problem(message)
        if problem is not None:
            request_id = message.get("id") if isinstance(message, dict) else None
            known = request_id if _is_id(request_id) else None
            await self._refuse(known, ProtocolError("invalidRequest", {"detail": problem}))
        elif "method" not in message:
            self._settle(message)
        elif "id" in message:
            await self._accept(message)
        else:
            await self._hear(message)

    async def _refuse(self, request_id: Any, error: ProtocolError) -> None:
        if self._is_server:
            await self._write(dumps(_failure(request_id, error)))
        else:
            log.warning("ignored a message of the server: %s", error)

    def _settle(self, message: dict[str, Any]) -> None:
        request_id = message["id"]
        future = self._pending.get(request_id) if type(request_id) is int else None
        if future is None or future.done():
            return
        if "error" in message:
            future.set_exception(_remote_error(message["error"]))
        else:
            future.set_result(message["result"])

    async def _accept(self, message: dict[str, Any]) -> None:
        if not await self._room():
            await self._refuse(message["id"], ProtocolError("overloaded"))
            return
        work = self._on_request(message["method"], message.get("params", ABSENT))
        self._run(self._answer(message["id"], work))

    async def _hear(self, message: dict[str, Any]) -> None:
        work = self._on_notification(
            message["method"], message.get("params", ABSENT), message.get("emittedAtMs")
        )
        if work is None:
            return
        if await self._room():
            self._run(self._attend(work))
        else:
            work.close()
            log.warning("dropped %s: too much is in flight", message["method"])

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._forget)

    def _forget(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._changed.set()

    async def _room(self) -> bool:
        """
        Waits for room for one more. False where waiting could last for ever, because what is in flight may itself wait
        for the other side, whose answers come by the same way.
        """
        while len(self._tasks) >= self._max_in_flight:
            if self._pending:
                return False
            self._changed.clear()
            await self._changed.wait()
        return True

    async def _answer(self, request_id: Any, work: Coroutine[Any, Any, Outcome]) -> None:
        after: tuple[dict[str, Any], ...] = ()
        try:
            result, after = await work
            data = dumps({"id": request_id, "result": result})
            data += b"".join(dumps(message) for message in after)
        except asyncio.CancelledError:
            if self._closing:
                raise
            data = dumps(_failure(request_id, ProtocolError("internalError")))
        except NotServed as error:
            data = dumps(
                _failure(request_id, ProtocolError("methodNotServed", {"method": error.method}))
            )
        except ProtocolError as error:
            data = dumps(_failure(request_id, error))
        except ConnectionClosed:
            # It waited for the other side, which is gone.
            data = dumps(_failure(request_id, ProtocolError("internalError")))
        except Exception:
            log.exception("a handler failed")
            data = dumps(_failure(request_id, ProtocolError("internalError")))
        try:
            await self._write(data)
        except ConnectionClosed:
            pass

    async def _attend(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except WireboxError as error:
            log.warning("a notification was not handled: %s", error)
        except Exception:
            log.exception("a handler of a notification failed")


def notification(method: str, params: Any = ABSENT, **envelope: Any) -> dict[str, Any]:
    """The message of a notification."""
    message: dict[str, Any] = {"method": method}
    if params is not ABSENT:
        message["params"] = params
    message.update(envelope)
    return message


def _failure(request_id: Any, error: ProtocolError) -> dict[str, Any]:
    body = {"code": error.code, "message": error.message, "data": error.data}
    return {"id": request_id, "error": body}


def _is_id(value: Any) -> bool:
    if isinstance(value, str):
        return True
    return type(value) is int and -(2**63) <= value < 2**63


def _problem(message: Any) -> str | None:
    if isinstance(message, list):
        return "batches are not supported"
    if not isinstance(message, dict):
        return "a message has to be an object"
    if "method" in message:
        if not isinstance(message["method"], str):
            return "the method has to be a string"
        if "id" in message and not _is_id(message["id"]):
            return "the id has to be a string or a 64-bit integer"
        return None
    if "id" in message and ("result" in message or "error" in message):
        return None
    return "neither a request nor a notification nor a response"


def _remote_error(error: Any) -> RemoteError:
    if not isinstance(error, dict):
        return RemoteError(-32603, "the error has no text")
    code, message = error.get("code"), error.get("message")
    return RemoteError(
        code if isinstance(code, int) else -32603,
        message if isinstance(message, str) else "the error has no text",
        error.get("data"),
    )
`;
