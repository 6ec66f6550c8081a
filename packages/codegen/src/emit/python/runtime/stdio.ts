/** `_stdio.py`: the standard streams as a connection. */
export const stdio = `"""Standard input and output as a connection, whatever they are: pipes, sockets, files or terminals."""
from __future__ import annotations

import asyncio
import os
import stat
import sys
import threading
from typing import BinaryIO

from ._wire import ByteReader, ByteWriter


async def open_stdio() -> tuple[ByteReader, ByteWriter]:
    """Both streams. Neither reading nor writing blocks the event loop."""
    return await _open_input(sys.stdin.buffer), await _open_output(sys.stdout.buffer)


def _is_stream(file: BinaryIO) -> bool:
    """Whether the event loop can wait for it. Terminals are left alone: they are shared with other programs."""
    mode = os.fstat(file.fileno()).st_mode
    return os.name == "posix" and (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode))


async def _open_input(file: BinaryIO) -> ByteReader:
    if not _is_stream(file):
        return _ThreadReader(file.fileno())
    reader = asyncio.StreamReader(limit=1 << 20)
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), file
    )
    return reader


async def _open_output(file: BinaryIO) -> ByteWriter:
    if not _is_stream(file):
        return _FileWriter(file)
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.connect_write_pipe(
        lambda: asyncio.StreamReaderProtocol(asyncio.StreamReader()), file
    )
    # A drain then waits until everything is written, and nothing is lost at the end of the process.
    transport.set_write_buffer_limits(high=0)
    return asyncio.StreamWriter(transport, protocol, None, loop)


class _ThreadReader:
    """Reads in a thread of its own, one chunk ahead at most. The thread does not keep the process alive."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    async def read(self, n: int = -1, /) -> bytes:
        loop = asyncio.get_running_loop()
        done: asyncio.Future[bytes] = loop.create_future()

        def settle(data: bytes) -> None:
            if not done.done():
                done.set_result(data)

        def work() -> None:
            try:
                data = os.read(self._descriptor, n)
            except OSError:
                data = b""
            try:
                loop.call_soon_threadsafe(settle, data)
            except RuntimeError:
                pass  # The loop is closed; nobody waits.

        threading.Thread(target=work, daemon=True).start()
        return await done


class _FileWriter:
    """Writes in a worker thread when drained."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._waiting = bytearray()

    def write(self, data: bytes, /) -> None:
        self._waiting += data

    async def drain(self) -> None:
        data, self._waiting = bytes(self._waiting), bytearray()
        if data:
            await asyncio.get_running_loop().run_in_executor(None, self._put, data)

    def _put(self, data: bytes) -> None:
        self._file.write(data)
        self._file.flush()

    def close(self) -> None:
        if self._waiting:
            self._put(bytes(self._waiting))
`;
