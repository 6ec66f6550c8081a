/** `_events.py`: notifications on the receiving side. */
export const events = `"""Notifications as they reach their readers."""
from __future__ import annotations

import asyncio
import inspect
import logging
import weakref
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from .errors import ConnectionClosed

log = logging.getLogger("wirebox_app_server")
M = TypeVar("M")
P = TypeVar("P")
N = TypeVar("N")


@dataclass(slots=True)
class Notification(Generic[M, P]):
    """One notification; where this version does not know the method, its params are the JSON as it came."""

    method: M
    params: P
    emitted_at_ms: int | None = field(default=None, compare=False)
    """When the server sent it, in milliseconds since the epoch, where it tells."""


class NotificationStream(Generic[N]):
    """
    An async iterator over notifications, from the moment it was made. It keeps what has not been read yet, so close it
    (or let go of it) when nothing more is wanted. It ends when this side closes the connection, and raises
    ConnectionClosed when the other side does.
    """

    def __init__(self, hub: Hub, method: str | None) -> None:
        self._hub = hub
        self._method = method
        self._items: deque[N] = deque()
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._closed = False
        self._failure: ConnectionClosed | None = None

    def __aiter__(self) -> NotificationStream[N]:
        return self

    async def __anext__(self) -> N:
        while not self._items:
            if self._failure is not None:
                raise ConnectionClosed(str(self._failure))
            if self._closed:
                raise StopAsyncIteration
            waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.append(waiter)
            try:
                await waiter
            finally:
                if waiter in self._waiting:
                    self._waiting.remove(waiter)
        return self._items.popleft()

    def __enter__(self) -> NotificationStream[N]:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stops; what was not read yet is let go."""
        self._items.clear()
        self._finish(None)

    def _put(self, item: N) -> None:
        self._items.append(item)
        self._wake()

    def _finish(self, failure: ConnectionClosed | None) -> None:
        if not self._closed:
            self._closed = True
            self._failure = failure
            self._hub.drop(self)
        self._wake()

    def _wake(self) -> None:
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)


class Hub:
    """Hands each notification to its streams and listeners."""

    def __init__(self) -> None:
        # Streams are held by their readers only: a stream nobody reads any more costs nothing.
        self._streams: weakref.WeakSet[NotificationStream[Any]] = weakref.WeakSet()
        self._listeners: dict[str, list[Callable[[Any], Any]]] = {}
        self._tasks: set[asyncio.Future[Any]] = set()
        self._end: ConnectionClosed | None = None
        self._over = False

    def wants(self, method: str) -> bool:
        """Whether anybody would be told."""
        return bool(self._listeners.get(method)) or any(
            stream._method in (None, method) for stream in self._streams
        )

    def stream(self, method: str | None) -> NotificationStream[Any]:
        """A new stream; of a connection that is over, an ended one."""
        stream: NotificationStream[Any] = NotificationStream(self, method)
        self._streams.add(stream)
        if self._over:
            stream._finish(self._end)
        return stream

    def drop(self, stream: NotificationStream[Any]) -> None:
        """Forgets a stream."""
        self._streams.discard(stream)

    def listen(self, method: str, listener: Callable[[Any], Any]) -> Callable[[], None]:
        """Adds a listener, and gives the function that removes it."""
        listeners = self._listeners.setdefault(method, [])
        listeners.append(listener)

        def remove() -> None:
            if listener in listeners:
                listeners.remove(listener)

        return remove

    def tell(self, item: Notification[str, Any]) -> None:
        """Hands one notification out."""
        for stream in list(self._streams):
            if stream._method is None:
                stream._put(item)
            elif stream._method == item.method:
                stream._put(item.params)
        for listener in list(self._listeners.get(item.method, ())):
            try:
                outcome = listener(item.params)
                if inspect.isawaitable(outcome):
                    task = asyncio.ensure_future(outcome)
                    self._tasks.add(task)
                    task.add_done_callback(self._listened)
            except Exception:
                log.exception("a listener of %s failed", item.method)

    def _listened(self, task: asyncio.Future[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            log.error("a listener failed", exc_info=task.exception())

    def finish(self, failure: ConnectionClosed | None) -> None:
        """Ends every stream."""
        self._over = True
        self._end = failure
        for stream in list(self._streams):
            stream._finish(failure)
        for task in self._tasks:
            if failure is None and task is not asyncio.current_task():
                task.cancel()
`;
