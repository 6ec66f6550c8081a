# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True, kw_only=True)
class RolloutCompressResponse:
    """Nothing: the work was put in line."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "RolloutCompressResponse": ("object",),
}
