# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True, kw_only=True)
class StrictReviewRequiredNotification:
    """A turn has come under strict review of approvals."""

    started_at_ms: int
    """When strict review began, in ms since the epoch."""

    thread_id: str

    turn_id: str


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "StrictReviewRequiredNotification": (
        "object",
        ("startedAtMs", "started_at_ms", "required", "i64"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
}
