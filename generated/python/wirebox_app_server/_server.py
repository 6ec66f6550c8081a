# Generated from the protocol model by `wirebox generate`. Do not edit.
"""What a server does, whatever the methods are."""
from __future__ import annotations

import contextlib
import logging
import sys
import time
from collections.abc import Coroutine
from typing import Any, Generic, TypeVar

from ._events import Notification
from ._methods import (
    CLIENT_NOTIFICATIONS,
    CLIENT_REQUESTS,
    SERVER_NOTIFICATIONS,
    SERVER_REQUESTS,
    MethodInfo,
)
from ._order import Queue, Turn
from ._peer import Outcome, Peer, notification
from ._stdio import open_stdio
from ._wire import ABSENT, MAX_MESSAGE_BYTES, ByteReader, ByteWriter
from .errors import ConnectionClosed, DecodeError, ProtocolError

log = logging.getLogger("wirebox_app_server")
R = TypeVar("R")


class Reply(Generic[R]):
    """A result together with notifications that are sent right behind the answer."""

    def __init__(self, result: R, *after: Notification[Any, Any]) -> None:
        self.result = result
        self.after = after


class ServerBase:
    """
    The untyped half of AppServer. One object serves one connection.

    The first request has to be initialize, which is accepted once; notifications the client has opted out of are not
    sent; experimental methods, top-level params and variants are refused unless the client has opted in.
    """

    max_in_flight = 256
    """How many requests are worked on at a time; what comes on top is not read yet."""
    max_message_bytes = MAX_MESSAGE_BYTES
    """Longer messages are refused."""

    def __init__(self) -> None:
        self._queue = Queue()
        self._peer: Peer | None = None
        self._initialized = "initialize" not in CLIENT_REQUESTS
        self._experimental = False
        self._muted: frozenset[str] = frozenset()

    async def serve_stdio(self) -> None:
        """
        Serves the one client at the other end of the standard streams, until it closes its end. Meanwhile print writes
        to standard error.
        """
        reader, writer = await open_stdio()
        with contextlib.redirect_stdout(sys.stderr):
            await self.serve(reader, writer)

    async def serve(self, reader: ByteReader, writer: ByteWriter) -> None:
        """Serves one client, until it closes its end and everything it has asked is answered."""
        if self._peer is not None:
            raise RuntimeError("a server object serves one connection")
        self._peer = Peer(
            reader,
            writer,
            on_request=self._admit,
            on_notification=self._hear,
            on_end=lambda reason: None,
            is_server=True,
            max_message_bytes=self.max_message_bytes,
            max_in_flight=self.max_in_flight,
        )
        self._peer.start()
        try:
            await self._peer.finished()
        finally:
            await self._peer.close()

    async def close(self) -> None:
        """Ends the connection at once; what is under way is cancelled."""
        if self._peer is not None:
            await self._peer.close()

    def _admit(self, method: str, params: Any) -> Coroutine[Any, Any, Outcome]:
        """Runs at arrival, not later: places in the queues are taken in the order of the requests."""
        info = CLIENT_REQUESTS.get(method)
        gate = self._queue.enter("the handshake", method == "initialize")
        turn = None
        if info is not None and info.order is not None:
            mode, scope, by = info.order
            value = params.get(by) if by is not None and isinstance(params, dict) else None
            # A misfit is refused anyway, but must be hashable until then.
            key = value if isinstance(value, str) else None
            turn = self._queue.enter((scope, key), mode == "write")
        return self._in_turn(method, info, params, gate, turn)

    async def _in_turn(
        self, method: str, info: MethodInfo | None, params: Any, gate: Turn, turn: Turn | None
    ) -> Outcome:
        try:
            await gate.wait()
            if method != "initialize":
                self._queue.leave(gate)
            if turn is not None:
                await turn.wait()
            return await self._serve(method, info, params)
        finally:
            if method == "initialize":
                self._queue.leave(gate)
            if turn is not None:
                self._queue.leave(turn)

    async def _serve(self, method: str, info: MethodInfo | None, params: Any) -> Outcome:
        if info is None:
            raise ProtocolError("methodNotFound", {"method": method})
        try:
            value = info.decode_params(params)
        except DecodeError as error:
            raise ProtocolError(
                "invalidParams", {"detail": error.message, "path": error.path}
            ) from None
        if method == "initialize":
            if self._initialized:
                raise ProtocolError("alreadyInitialized")
        elif not self._initialized:
            raise ProtocolError("notInitialized")
        reason = None if self._experimental else info.experimental_use(method, params)
        if reason is not None:
            raise ProtocolError("experimentalApiRequired", {"reason": reason})
        handler = getattr(self, info.server_name)
        result = await (handler(value) if info.takes_params else handler())
        if method == "initialize":
            self._remember(params)
        after: tuple[dict[str, Any], ...] = ()
        if isinstance(result, Reply):
            messages = (self._message(each.method, each.params) for each in result.after)
            after = tuple(message for message in messages if message is not None)
            result = result.result
        return Outcome(info.encode_result(result), after)

    def _remember(self, params: Any) -> None:
        self._initialized = True
        capabilities = params.get("capabilities") if isinstance(params, dict) else None
        if isinstance(capabilities, dict):
            self._experimental = capabilities.get("experimentalApi") is True
            self._muted = frozenset(capabilities.get("optOutNotificationMethods") or ())

    async def _hear(self, method: str, params: Any, emitted_at: Any) -> None:
        info = CLIENT_NOTIFICATIONS.get(method)
        if info is None:
            return
        value = info.decode_params(params)
        handler = getattr(self, info.server_name)
        await (handler(value) if info.takes_params else handler())

    def _message(self, method: str, params: Any) -> dict[str, Any] | None:
        if method in self._muted:
            return None
        info = SERVER_NOTIFICATIONS[method]
        data = info.encode_params(params)
        return notification(method, data, emittedAtMs=int(time.time() * 1000))

    async def _notify(self, method: str, params: Any) -> None:
        message = self._message(method, params)
        if message is not None:
            await self._connection().notify(
                message.pop("method"), message.pop("params", ABSENT), **message
            )

    async def _call(self, method: str, params: Any, timeout: float | None) -> Any:
        info = SERVER_REQUESTS[method]
        data = info.encode_params(params)
        result = await self._connection().request(method, data, timeout)
        return info.decode_result(result)

    def _connection(self) -> Peer:
        if self._peer is None:
            raise ConnectionClosed("nobody is connected yet")
        return self._peer
