# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True, kw_only=True)
class WindowsWorldWritableWarningNotification:
    """Directories that everybody may write to, as found on a Windows machine."""

    extra_count: int
    """How many more there are than `samplePaths` names."""

    failed_scan: bool
    """True where the search for them failed, so that there may be others."""

    sample_paths: list[str]
    """Some of them, as examples."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "WindowsWorldWritableWarningNotification": (
        "object",
        ("extraCount", "extra_count", "required", "u64"),
        ("failedScan", "failed_scan", "required", "boolean"),
        ("samplePaths", "sample_paths", "required", ("array", "string")),
    ),
}
