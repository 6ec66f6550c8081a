# Generated from the protocol model by `wirebox generate`. Do not edit.
"""The typed client."""
from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, TypedDict, overload

from ._client import ClientBase, Opening
from ._events import Notification, NotificationStream
from ._process import ChildProcess, Stderr
from ._wire import MAX_MESSAGE_BYTES, ByteReader, ByteWriter

if TYPE_CHECKING:
    from .garden import (
        Answer,
        EmptyResponse,
        Plant,
        PlantParams,
        PlantResponse,
        SurveyParams,
    )
    from .weather import Forecast

if TYPE_CHECKING:
    ServerNotification: TypeAlias = (
        Notification[str, Any]
        | Notification[Literal["garden/changed"], PlantResponse]
    )
    """Any notification; the first kind are those that this version does not know."""
    NotificationListeners = TypedDict(
        "NotificationListeners",
        {
            "garden/changed": Callable[[PlantResponse], object],
        },
        total=False,
    )
    """Listeners by the notification they listen to."""
    ServerRequestHandlers = TypedDict(
        "ServerRequestHandlers",
        {
            "weather/ask": Callable[[Answer], Answer | Awaitable[Answer]],
        },
        total=False,
    )
    """Handlers by the request of the server they answer."""
else:
    ServerNotification = Notification
    NotificationListeners = ServerRequestHandlers = dict

C = TypeVar("C", bound="AppServerClient")


class AppServerClient(ClientBase):
    """A client of the Garden server protocol 2.0.0.

    Every request has a method here; its name follows from the name on the wire.
    `timeout` is in seconds; left out, it is the `request_timeout` given when the client
    was opened. A request raises RemoteError where the server refuses it,
    RequestTimeout, ConnectionClosed, or DecodeError where the answer does not fit.
    """

    @classmethod
    def spawn(
        cls: type[C],
        command: Sequence[str],
        *,
        listeners: NotificationListeners | None = None,
        handlers: ServerRequestHandlers | None = None,
        request_timeout: float | None = None,
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
            return None

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
        listeners: NotificationListeners | None = None,
        handlers: ServerRequestHandlers | None = None,
        request_timeout: float | None = None,
        max_message_bytes: int = MAX_MESSAGE_BYTES,
    ) -> Opening[C]:
        """Opens a connection to a server over two streams, such as those of
        `asyncio.open_unix_connection`, handshake included.
        """

        async def greet(client: C) -> None:
            return None

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

    async def garden_clear(self, *, timeout: float | None = None) -> EmptyResponse:
        """Pulls everything out.

        Errors besides the common ones: `frozen`, `overgrown`.

        Experimental. Deprecated: Use `garden/plant`.
        """
        result: EmptyResponse = await self._call("garden/clear", None, timeout)
        return result

    async def garden_plant(
        self, params: PlantParams, *, timeout: float | None = None
    ) -> PlantResponse:
        """Plants something.

        Errors besides the common ones: `frozen`.
        """
        result: PlantResponse = await self._call("garden/plant", params, timeout)
        return result

    async def garden_survey(
        self, params: SurveyParams, *, timeout: float | None = None
    ) -> SurveyParams:
        """Looks at everything."""
        result: SurveyParams = await self._call("garden/survey", params, timeout)
        return result

    async def weather_read(
        self, params: Plant | None = None, *, timeout: float | None = None
    ) -> Forecast:
        """Reads the forecast."""
        result: Forecast = await self._call("weather/read", params, timeout)
        return result

    async def garden_ready(self) -> None:
        """The client listens now."""
        await self._notify("garden/ready", None)

    @overload
    def notifications(
        self, method: Literal["garden/changed"], /
    ) -> NotificationStream[PlantResponse]: ...

    @overload
    def notifications(
        self, method: None = None, /
    ) -> NotificationStream[ServerNotification]: ...

    def notifications(self, method: str | None = None, /) -> NotificationStream[Any]:
        """An async iterator over the params of one kind of notification, or over all
        notifications, from now on.
        """
        return self._notifications(method)

    def on(
        self, method: Literal["garden/changed"], listener: Callable[[PlantResponse], object], /
    ) -> Callable[[], None]:
        """Calls the listener, a function or a coroutine function, with the params of each such
        notification. Gives the function that ends this.
        """
        return self._on(method, listener)

    def handle(
        self,
        method: Literal["weather/ask"],
        handler: Callable[[Answer], Answer | Awaitable[Answer]],
        /,
    ) -> None:
        """Answers the requests of that name that the server sends: with what the handler, a
        function or a coroutine function, returns, or with the ProtocolError it raises.
        Without a handler they are refused.
        """
        self._handle(method, handler)
