# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, OpenEnum, UnknownVariant, UnsetType

if TYPE_CHECKING:
    from .path import LegacyAppPathString


class FileSystemAccessMode(OpenEnum):
    """What may be done with a path: only `read` it, also `write` it, or neither (`deny`)."""

    READ = "read"
    WRITE = "write"
    DENY = "deny"


@dataclass(slots=True, kw_only=True)
class ActivePermissionProfile:
    """The permission profile that a thread runs under."""

    extends: str | None | UnsetType = UNSET
    """Id of the profile that this one builds on; null where it stands alone. Absent means
    `None`.
    """

    id: str
    """Name under `[permissions]` in the configuration, or of a built-in profile such as
    `:workspace`.
    """


@dataclass(slots=True, kw_only=True)
class AdditionalFileSystemPermissions:
    """Access to files beyond that of the sandbox."""

    entries: list[FileSystemSandboxEntry] | None | UnsetType = UNSET
    """Rules for single paths, patterns and special places."""

    glob_scan_max_depth: int | None | UnsetType = UNSET
    """How many levels of directories are searched for matches of a glob pattern; null and
    absent: not set.
    """

    read: list[LegacyAppPathString] | None | UnsetType = UNSET
    """Paths that may be read. Deprecated: Use `entries`."""

    write: list[LegacyAppPathString] | None | UnsetType = UNSET
    """Paths that may be written. Deprecated: Use `entries`."""


@dataclass(slots=True, kw_only=True)
class AdditionalNetworkPermissions:
    """Access to the network beyond that of the sandbox."""

    enabled: bool | None | UnsetType = UNSET
    """Whether the network may be used; null and absent: nothing is said about it."""


@dataclass(slots=True, kw_only=True)
class PathFileSystemPath:
    """A file or directory."""

    type: ClassVar[Literal["path"]] = "path"

    path: LegacyAppPathString
    """Its path."""


@dataclass(slots=True, kw_only=True)
class GlobPatternFileSystemPath:
    """Every path that matches a pattern."""

    type: ClassVar[Literal["glob_pattern"]] = "glob_pattern"

    pattern: str
    """The glob pattern."""


@dataclass(slots=True, kw_only=True)
class SpecialFileSystemPath:
    """A place that is named by its role."""

    type: ClassVar[Literal["special"]] = "special"

    value: FileSystemSpecialPath
    """Which place."""


@dataclass(slots=True, kw_only=True)
class FileSystemSandboxEntry:
    """One rule of a sandbox: what may be done where."""

    access: FileSystemAccessMode
    """What may be done there."""

    path: FileSystemPath
    """The files that the rule is about."""


@dataclass(slots=True, kw_only=True)
class RootFileSystemSpecialPath:
    """The root of the file system, and so everything in it."""

    kind: ClassVar[Literal["root"]] = "root"


@dataclass(slots=True, kw_only=True)
class MinimalFileSystemSpecialPath:
    """The smallest set of system paths, as the server defines it."""

    kind: ClassVar[Literal["minimal"]] = "minimal"


@dataclass(slots=True, kw_only=True)
class ProjectRootsFileSystemSpecialPath:
    """The roots of the project."""

    kind: ClassVar[Literal["project_roots"]] = "project_roots"

    subpath: LegacyAppPathString | None | UnsetType = UNSET
    """Path below each root; null and absent: the root itself."""


@dataclass(slots=True, kw_only=True)
class TmpdirFileSystemSpecialPath:
    """The directory for temporary files that the environment variable `TMPDIR` names."""

    kind: ClassVar[Literal["tmpdir"]] = "tmpdir"


@dataclass(slots=True, kw_only=True)
class SlashTmpFileSystemSpecialPath:
    """The directory `/tmp`."""

    kind: ClassVar[Literal["slash_tmp"]] = "slash_tmp"


@dataclass(slots=True, kw_only=True)
class UnknownOfFileSystemSpecialPath:
    """A special path of which the server knows no more than the name."""

    kind: ClassVar[Literal["unknown"]] = "unknown"

    path: str
    """The name, as it was given."""

    subpath: LegacyAppPathString | None | UnsetType = UNSET
    """Path below the place; null and absent: the place itself."""


@dataclass(slots=True, kw_only=True)
class PermissionProfileListParams:
    """Asks for a page of the permission profiles."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    cwd: str | None | UnsetType = UNSET
    """Working directory whose project configuration counts as well."""

    limit: int | None | UnsetType = UNSET
    """Most entries on the page; absent or null: all of them."""


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


@dataclass(slots=True, kw_only=True)
class RequestPermissionProfile:
    """The permissions that are asked for."""

    file_system: AdditionalFileSystemPermissions | None | UnsetType = UNSET
    """Access to files; null and absent: none is asked for."""

    network: AdditionalNetworkPermissions | None | UnsetType = UNSET
    """Access to the network; null and absent: none is asked for."""


FileSystemPath: TypeAlias = (
    PathFileSystemPath
    | GlobPatternFileSystemPath
    | SpecialFileSystemPath
    | UnknownVariant
)
"""Which files a sandbox entry is about."""


FileSystemSpecialPath: TypeAlias = (
    RootFileSystemSpecialPath
    | MinimalFileSystemSpecialPath
    | ProjectRootsFileSystemSpecialPath
    | TmpdirFileSystemSpecialPath
    | SlashTmpFileSystemSpecialPath
    | UnknownOfFileSystemSpecialPath
    | UnknownVariant
)
"""A place that is named by its role, because its path differs from machine to machine."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "FileSystemAccessMode": ("enum", True),
    "ActivePermissionProfile": (
        "object",
        ("extends", "extends", "unset", ("nullable", "string")),
        ("id", "id", "required", "string"),
    ),
    "AdditionalFileSystemPermissions": (
        "object",
        ("entries", "entries", "unset", ("nullable", ("array", ("ref", "permission_profile", "FileSystemSandboxEntry")))),
        ("globScanMaxDepth", "glob_scan_max_depth", "unset", ("nullable", ("u64", 1, None))),
        ("read", "read", "unset", ("nullable", ("array", ("ref", "path", "LegacyAppPathString")))),
        ("write", "write", "unset", ("nullable", ("array", ("ref", "path", "LegacyAppPathString")))),
    ),
    "AdditionalNetworkPermissions": (
        "object",
        ("enabled", "enabled", "unset", ("nullable", "boolean")),
    ),
    "PathFileSystemPath": (
        "variant", "type", "path",
        ("path", "path", "required", ("ref", "path", "LegacyAppPathString")),
    ),
    "GlobPatternFileSystemPath": (
        "variant", "type", "glob_pattern",
        ("pattern", "pattern", "required", "string"),
    ),
    "SpecialFileSystemPath": (
        "variant", "type", "special",
        ("value", "value", "required", ("ref", "permission_profile", "FileSystemSpecialPath")),
    ),
    "FileSystemSandboxEntry": (
        "object",
        ("access", "access", "required", ("ref", "permission_profile", "FileSystemAccessMode")),
        ("path", "path", "required", ("ref", "permission_profile", "FileSystemPath")),
    ),
    "RootFileSystemSpecialPath": ("variant", "kind", "root",),
    "MinimalFileSystemSpecialPath": ("variant", "kind", "minimal",),
    "ProjectRootsFileSystemSpecialPath": (
        "variant", "kind", "project_roots",
        ("subpath", "subpath", "unset", ("nullable", ("ref", "path", "LegacyAppPathString"))),
    ),
    "TmpdirFileSystemSpecialPath": ("variant", "kind", "tmpdir",),
    "SlashTmpFileSystemSpecialPath": ("variant", "kind", "slash_tmp",),
    "UnknownOfFileSystemSpecialPath": (
        "variant", "kind", "unknown",
        ("path", "path", "required", "string"),
        ("subpath", "subpath", "unset", ("nullable", ("ref", "path", "LegacyAppPathString"))),
    ),
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
    "RequestPermissionProfile": (
        "object",
        ("fileSystem", "file_system", "unset", ("nullable", ("ref", "permission_profile", "AdditionalFileSystemPermissions"))),
        ("network", "network", "unset", ("nullable", ("ref", "permission_profile", "AdditionalNetworkPermissions"))),
        (None, None, "closed"),
    ),
    "FileSystemPath": (
        "tagged", "type", True,
        ("path", "PathFileSystemPath"),
        ("glob_pattern", "GlobPatternFileSystemPath"),
        ("special", "SpecialFileSystemPath"),
    ),
    "FileSystemSpecialPath": (
        "tagged", "kind", True,
        ("root", "RootFileSystemSpecialPath"),
        ("minimal", "MinimalFileSystemSpecialPath"),
        ("project_roots", "ProjectRootsFileSystemSpecialPath"),
        ("tmpdir", "TmpdirFileSystemSpecialPath"),
        ("slash_tmp", "SlashTmpFileSystemSpecialPath"),
        ("unknown", "UnknownOfFileSystemSpecialPath"),
    ),
}
