# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True, kw_only=True)
class GuardianWarningNotification:
    """A warning of the automatic approval review."""

    message: str
    """The warning, to show."""

    thread_id: str


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "GuardianWarningNotification": (
        "object",
        ("message", "message", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
}
