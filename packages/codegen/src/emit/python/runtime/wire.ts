/** `_wire.py`: bytes to lines to JSON and back. */
export const wire = String.raw`"""One JSON text a line: bytes to lines, lines to JSON, and back."""
from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any, Protocol

ABSENT: Any = object()
"""Stands for params that are not there."""
CHUNK = 1 << 18
MAX_MESSAGE_BYTES = 128 << 20
"""The longest message that is read, unless said otherwise."""


class ByteReader(Protocol):
    """What is read from; asyncio.StreamReader is one."""

    async def read(self, n: int = -1, /) -> bytes: ...


class ByteWriter(Protocol):
    """What is written to; asyncio.StreamWriter is one."""

    def write(self, data: bytes, /) -> None: ...
    async def drain(self) -> None: ...
    def close(self) -> None: ...


def _refuse_constant(text: str) -> Any:
    raise ValueError(f"{text} is no JSON")


_decoder = json.JSONDecoder(parse_constant=_refuse_constant)
_encoder = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, allow_nan=False)
_ascii_encoder = json.JSONEncoder(separators=(",", ":"), allow_nan=False)


def loads(line: bytes) -> Any:
    """Raises ValueError or RecursionError; the text of neither holds any of the content."""
    try:
        return _decoder.decode(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise ValueError(f"not UTF-8 at byte {error.start}") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"{error.msg} at character {error.pos}") from None


def dumps(message: Any) -> bytes:
    """One line with its newline. Raises TypeError or ValueError for what is no JSON."""
    try:
        return _encoder.encode(message).encode("utf-8") + b"\n"
    except UnicodeEncodeError:
        # Half of a surrogate pair has no UTF-8, but JSON has an escape for it.
        return _ascii_encoder.encode(message).encode("ascii") + b"\n"


async def read_lines(reader: ByteReader, limit: int) -> AsyncIterator[bytes | None]:
    """
    Yields every line that is not blank, without its newline; None stands for one longer than the limit, which is
    skipped. At most the limit and one chunk are held.
    """
    rest = bytearray()
    skipping = False
    while chunk := await reader.read(CHUNK):
        start = 0
        while (end := chunk.find(b"\n", start)) >= 0:
            line = chunk[start:end]
            start = end + 1
            if skipping:
                skipping = False
                yield None
                continue
            if rest:
                line = bytes(rest) + line
                rest.clear()
            if len(line) > limit:
                yield None
            elif not line.isspace() and line:
                yield line
        if not skipping:
            rest += chunk[start:]
            if len(rest) > limit:
                rest = bytearray()
                skipping = True
    if skipping:
        yield None
    elif rest and not rest.isspace():
        yield bytes(rest)
`;
