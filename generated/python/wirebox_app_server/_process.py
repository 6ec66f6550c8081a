# Generated from the protocol model by `wirebox generate`. Do not edit.
"""A server as a child process, which never outlives its client."""
from __future__ import annotations

import asyncio
import os
import signal
from collections import deque
from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

Stderr: TypeAlias = Literal["inherit", "collect", "discard"]
"""Where the child's standard error goes: to ours, into a buffer of its last 64 KiB, or nowhere."""

_KEPT_STDERR = 64 << 10
_POSIX = os.name == "posix"


class ChildProcess:
    """Made by start; close ends it for sure."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        assert process.stdin is not None and process.stdout is not None
        self.writer = process.stdin
        self.reader = process.stdout
        self._stderr: deque[bytes] = deque()
        self._stderr_size = 0
        self._collecting: asyncio.Task[None] | None = None
        self._shutting: asyncio.Task[None] | None = None

    @classmethod
    async def start(
        cls,
        command: Sequence[str],
        *,
        cwd: str | os.PathLike[str] | None,
        env: Mapping[str, str] | None,
        stderr: Stderr,
    ) -> ChildProcess:
        """Starts the command. On POSIX it gets a group of its own: what it starts can be ended along with it."""
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr={
                "inherit": None,
                "collect": asyncio.subprocess.PIPE,
                "discard": asyncio.subprocess.DEVNULL,
            }[stderr],
            cwd=cwd,
            env=None if env is None else dict(env),
            limit=1 << 20,
            start_new_session=_POSIX,
        )
        child = cls(process)
        if process.stderr is not None:
            child._collecting = asyncio.create_task(child._collect(process.stderr))
        return child

    @property
    def pid(self) -> int:
        """Process id."""
        return self._process.pid

    @property
    def returncode(self) -> int | None:
        """Exit status, None while it runs."""
        return self._process.returncode

    @property
    def stderr_tail(self) -> str:
        """The last of what the child wrote to standard error, where that is collected."""
        return b"".join(self._stderr)[-_KEPT_STDERR:].decode("utf-8", "replace")

    async def _collect(self, reader: asyncio.StreamReader) -> None:
        while chunk := await reader.read(1 << 14):
            self._stderr.append(chunk)
            self._stderr_size += len(chunk)
            while self._stderr_size - len(self._stderr[0]) >= _KEPT_STDERR:
                self._stderr_size -= len(self._stderr.popleft())

    async def close(self, patience: float) -> None:
        """Closes its input and waits; then asks it to end, then makes it end. Each step gets that many seconds."""
        if self._shutting is None:
            self._shutting = asyncio.create_task(self._shut(patience))
        try:
            await asyncio.shield(self._shutting)
        except asyncio.CancelledError:
            # Whoever closes is in a hurry now, but the child must not stay.
            self._signal(kill=True)
            await self._shutting
            raise

    async def _shut(self, patience: float) -> None:
        self.writer.close()
        # A child that still writes could not end while nobody reads.
        reading = asyncio.create_task(self._discard())
        ended = await self._ends_within(patience)
        if not ended:
            self._signal(kill=False)
            ended = await self._ends_within(patience)
        if not ended:
            self._signal(kill=True)
            await self._process.wait()
        tasks = [reading] if self._collecting is None else [reading, self._collecting]
        # The pipes may be held open by something the child has started.
        _, left = await asyncio.wait(tasks, timeout=0.5)
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)

    async def _discard(self) -> None:
        try:
            while await self.reader.read(1 << 16):
                pass
        except OSError:
            pass

    async def _ends_within(self, seconds: float) -> bool:
        try:
            await asyncio.wait_for(self._process.wait(), seconds)
        except asyncio.TimeoutError:
            return False
        return True

    def _signal(self, *, kill: bool) -> None:
        if self._process.returncode is not None:
            return
        try:
            if _POSIX:
                os.killpg(self._process.pid, signal.SIGKILL if kill else signal.SIGTERM)
            elif kill:
                self._process.kill()
            else:
                self._process.terminate()
        except (ProcessLookupError, PermissionError):
            pass
