# Generated from the protocol model by `wirebox generate`. Do not edit.
"""What a client does, whatever the methods are."""
from __future__ import annotations

import inspect
import logging
from collections.abc import Callable, Coroutine, Generator, Mapping
from typing import Any, Generic, TypeVar

from ._events import Hub, Notification, NotificationStream
from ._methods import CLIENT_NOTIFICATIONS, CLIENT_REQUESTS, SERVER_NOTIFICATIONS, SERVER_REQUESTS
from ._peer import Outcome, Peer
from ._process import ChildProcess
from ._wire import ABSENT, ByteReader, ByteWriter
from .errors import ConnectionClosed, DecodeError, NotServed, ProtocolError

log = logging.getLogger("wirebox_app_server")
C = TypeVar("C", bound="ClientBase")


class Opening(Generic[C]):
    """A client about to be opened: await it, or enter it with "async with" (after an await or without)."""

    def __init__(self, opener: Callable[[], Coroutine[Any, Any, C]]) -> None:
        self._opener = opener
        self._client: C | None = None

    def __await__(self) -> Generator[Any, Any, C]:
        return self._opener().__await__()

    async def __aenter__(self) -> C:
        self._client = await self._opener()
        return self._client

    async def __aexit__(self, *_: object) -> None:
        if self._client is not None:
            await self._client.close()


class ClientBase:
    """The untyped half of AppServerClient. It belongs to one event loop and is not safe to share between threads."""

    def __init__(
        self,
        reader: ByteReader,
        writer: ByteWriter,
        *,
        process: ChildProcess | None,
        request_timeout: float | None,
        close_timeout: float,
        max_message_bytes: int,
        handlers: Mapping[str, Any],
        listeners: Mapping[str, Any],
    ) -> None:
        self._process = process
        self._request_timeout = request_timeout
        self._close_timeout = close_timeout
        self._hub = Hub()
        self._handlers: dict[str, Callable[..., Any]] = {}
        self._closed = False
        for method, handler in handlers.items():
            self._handle(method, handler)
        for method, listener in listeners.items():
            self._on(method, listener)
        self._peer = Peer(
            reader,
            writer,
            on_request=self._serve,
            on_notification=self._hear,
            on_end=self._ended,
            is_server=False,
            max_message_bytes=max_message_bytes,
        )

    async def _start(self: C, handshake: Callable[[C], Coroutine[Any, Any, None]]) -> C:
        """Opens the connection; where the handshake fails, nothing is left of it."""
        self._peer.start()
        try:
            await handshake(self)
        except BaseException:
            await self.close()
            raise
        return self

    async def __aenter__(self: C) -> C:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    @property
    def closed(self) -> bool:
        """Whether the connection is over, whoever ended it."""
        return self._peer.ended is not None

    @property
    def pid(self) -> int | None:
        """Process id of the server, where this client has started it."""
        return None if self._process is None else self._process.pid

    @property
    def returncode(self) -> int | None:
        """Exit status of the server, where this client has started it and it has ended."""
        return None if self._process is None else self._process.returncode

    @property
    def stderr_tail(self) -> str:
        """The last 64 KiB the server wrote to standard error, where it was started with stderr="collect"."""
        return "" if self._process is None else self._process.stderr_tail

    async def close(self) -> None:
        """
        Ends the connection. Whatever waits for an answer raises ConnectionClosed, handlers are cancelled, and a server
        that was started by this client is gone when this returns.
        """
        if not self._closed:
            self._closed = True
            try:
                await self._peer.close()
            finally:
                if self._process is not None:
                    await self._process.close(self._close_timeout)
        elif self._process is not None:
            await self._process.close(self._close_timeout)

    async def _call(self, method: str, params: Any, timeout: float | None) -> Any:
        info = CLIENT_REQUESTS[method]
        data = info.encode_params(params)
        seconds = self._request_timeout if timeout is None else timeout
        result = await self._peer.request(method, data, seconds)
        return info.decode_result(result)

    async def _notify(self, method: str, params: Any) -> None:
        info = CLIENT_NOTIFICATIONS[method]
        await self._peer.notify(method, info.encode_params(params))

    def _on(self, method: str, listener: Callable[[Any], Any]) -> Callable[[], None]:
        if method not in SERVER_NOTIFICATIONS:
            raise ValueError(f"the server sends no notification {method}")
        return self._hub.listen(method, listener)

    def _handle(self, method: str, handler: Callable[..., Any]) -> None:
        if method not in SERVER_REQUESTS:
            raise ValueError(f"the server sends no request {method}")
        self._handlers[method] = handler

    def _notifications(self, method: str | None) -> NotificationStream[Any]:
        if method is not None and method not in SERVER_NOTIFICATIONS:
            raise ValueError(f"the server sends no notification {method}")
        return self._hub.stream(method)

    def _hear(self, method: str, params: Any, emitted_at: Any) -> None:
        # What nobody listens to is not decoded.
        if not self._hub.wants(method):
            return
        info = SERVER_NOTIFICATIONS.get(method)
        try:
            if info is None:
                value = None if params is ABSENT else params
            else:
                value = info.decode_params(params)
        except DecodeError as error:
            log.warning("ignored %s of the server: %s", method, error)
            return
        moment = emitted_at if isinstance(emitted_at, int) else None
        self._hub.tell(Notification(method, value, moment))

    async def _serve(self, method: str, params: Any) -> Outcome:
        info = SERVER_REQUESTS.get(method)
        if info is None:
            raise ProtocolError("methodNotFound", {"method": method})
        handler = self._handlers.get(method)
        if handler is None:
            raise NotServed(method)
        try:
            value = info.decode_params(params)
        except DecodeError as error:
            raise ProtocolError(
                "invalidParams", {"detail": error.message, "path": error.path}
            ) from None
        result = handler(value)
        if inspect.isawaitable(result):
            result = await result
        return Outcome(info.encode_result(result))

    def _ended(self, reason: ConnectionClosed) -> None:
        self._hub.finish(None if self._closed else reason)
