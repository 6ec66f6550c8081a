# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._values import UNSET, UnsetType


@dataclass(slots=True, kw_only=True)
class MemoryResetResponse:
    """Empty: the memories have been reset."""


@dataclass(slots=True, kw_only=True)
class MemoryStatusParams:
    """Asks how far memory has come."""

    min_consolidated_threads: int | None | UnsetType = UNSET
    """How many consolidated threads it takes to be ready, 1 to 4096; null and absent: 20."""


@dataclass(slots=True, kw_only=True)
class MemoryStatusResponse:
    """How far memory has come."""

    v2_consolidated_threads: int
    """How many threads the second version of memory has consolidated."""

    v2_ready: bool
    """Whether the second version of memory is ready for use."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "MemoryResetResponse": ("object",),
    "MemoryStatusParams": (
        "object",
        ("minConsolidatedThreads", "min_consolidated_threads", "unset", ("nullable", "u32")),
    ),
    "MemoryStatusResponse": (
        "object",
        ("v2ConsolidatedThreads", "v2_consolidated_threads", "required", "u32"),
        ("v2Ready", "v2_ready", "required", "boolean"),
    ),
}
