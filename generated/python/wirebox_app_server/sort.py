# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from typing import Any

from ._values import ClosedEnum


class SortDirection(ClosedEnum):
    """Order of a list: ascending (`asc`) or descending (`desc`)."""

    ASC = "asc"
    DESC = "desc"


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "SortDirection": ("enum", False),
}
