# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._values import UNSET, UnsetType


@dataclass(slots=True, kw_only=True)
class PermissionProfileListParams:
    """Asks for a page of the permission profiles."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    cwd: str | None | UnsetType = UNSET
    """Working directory whose configuration counts."""

    limit: int | None | UnsetType = UNSET
    """Most entries on the page; absent or null: the server decides."""


@dataclass(slots=True, kw_only=True)
class PermissionProfileListResponse:
    """A page of permission profiles."""

    data: list[PermissionProfileSummary]
    """The profiles of this page."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class PermissionProfileSummary:
    """One permission profile that the configuration knows."""

    allowed: bool
    """Whether the profile may be chosen."""

    description: str | None | UnsetType = UNSET
    """What it permits, for people; null where nothing is written."""

    id: str
    """Id of the permission profile."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "PermissionProfileListParams": (
        "object",
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("cwd", "cwd", "unset", ("nullable", "string")),
        ("limit", "limit", "unset", ("nullable", "u32")),
    ),
    "PermissionProfileListResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "permission_profile", "PermissionProfileSummary"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "PermissionProfileSummary": (
        "object",
        ("allowed", "allowed", "required", "boolean"),
        ("description", "description", "unset", ("nullable", "string")),
        ("id", "id", "required", "string"),
    ),
}
