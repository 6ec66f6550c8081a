# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from typing import Any, TypeAlias


AbsolutePathBuf: TypeAlias = str
"""An absolute path on the machine of the server, normalised. It need not exist."""


LegacyAppPathString: TypeAlias = str
"""A path, given as plain text."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "AbsolutePathBuf": "string",
    "LegacyAppPathString": "string",
}
