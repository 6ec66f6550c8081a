# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True, kw_only=True)
class CurrentTimeReadParams:
    """Asks the host what time it is for a thread."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class CurrentTimeReadResponse:
    """The time that the host gives."""

    current_time_at: int
    """The present time, in whole seconds since the epoch."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "CurrentTimeReadParams": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "CurrentTimeReadResponse": (
        "object",
        ("currentTimeAt", "current_time_at", "required", "i64"),
    ),
}
