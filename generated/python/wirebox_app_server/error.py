# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .turn import TurnError


@dataclass(slots=True, kw_only=True)
class ErrorNotification:
    """A turn has met an error."""

    error: TurnError
    """What went wrong."""

    thread_id: str

    turn_id: str

    will_retry: bool
    """True: the server tries again and the turn goes on. False: the turn ends as `failed`."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "ErrorNotification": (
        "object",
        ("error", "error", "required", ("ref", "turn", "TurnError")),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
        ("willRetry", "will_retry", "required", "boolean"),
    ),
}
