# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias


@dataclass(slots=True, kw_only=True)
class Forecast:
    """Numbers of every width."""

    at: int

    offset: int

    station: int

    bytes: int

    percent: int

    share: float

    raw: Any


Unused: TypeAlias = bool
"""No method mentions it."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "Forecast": (
        "object",
        ("at", "at", "required", "i64"),
        ("offset", "offset", "required", "i32"),
        ("station", "station", "required", "u32"),
        ("bytes", "bytes", "required", "u64"),
        ("percent", "percent", "required", ("u16", None, 100)),
        ("share", "share", "required", ("f64", 0, 1)),
        ("raw", "raw", "required", "json"),
    ),
    "Unused": "boolean",
}
