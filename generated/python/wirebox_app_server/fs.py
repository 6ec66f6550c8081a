# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ._values import UNSET, UnsetType

if TYPE_CHECKING:
    from .path import AbsolutePathBuf


@dataclass(slots=True, kw_only=True)
class FsChangedNotification:
    """Something under a watched path has changed."""

    changed_paths: list[AbsolutePathBuf]
    """The paths that have changed."""

    watch_id: str
    """Id of the watch, as given to `fs/watch`."""


@dataclass(slots=True, kw_only=True)
class FsCopyParams:
    """What to copy, and where to."""

    destination_path: AbsolutePathBuf
    """Absolute path of the copy."""

    recursive: bool | None = None
    """Has to be true to copy a directory; else the request is refused."""

    source_path: AbsolutePathBuf
    """Absolute path of the file or directory to copy."""


@dataclass(slots=True, kw_only=True)
class FsCopyResponse:
    """The copy was made."""


@dataclass(slots=True, kw_only=True)
class FsCreateDirectoryParams:
    """Which directory to create."""

    path: AbsolutePathBuf
    """Absolute path of the new directory."""

    recursive: bool | None | UnsetType = UNSET
    """Whether missing parent directories are created, too; absent or null: yes."""


@dataclass(slots=True, kw_only=True)
class FsCreateDirectoryResponse:
    """The directory was created."""


@dataclass(slots=True, kw_only=True)
class FsGetMetadataParams:
    """Which path to look at."""

    path: AbsolutePathBuf
    """Absolute path of the file or directory."""


@dataclass(slots=True, kw_only=True)
class FsGetMetadataResponse:
    """What the file system tells about a path."""

    created_at_ms: int
    """When it was created, in milliseconds since the epoch; 0 where that is not known."""

    is_directory: bool
    """Whether it is a directory, be it behind a symbolic link."""

    is_file: bool
    """Whether it is a regular file, be it behind a symbolic link."""

    is_symlink: bool
    """Whether it is a symbolic link."""

    modified_at_ms: int
    """When it was last modified, in milliseconds since the epoch; 0 where that is not
    known.
    """


@dataclass(slots=True, kw_only=True)
class FsReadDirectoryEntry:
    """One entry of a directory."""

    file_name: str
    """Name of the entry, without the directory."""

    is_directory: bool
    """Whether it is a directory, be it behind a symbolic link."""

    is_file: bool
    """Whether it is a regular file, be it behind a symbolic link."""


@dataclass(slots=True, kw_only=True)
class FsReadDirectoryParams:
    """Which directory to list."""

    path: AbsolutePathBuf
    """Absolute path of the directory."""


@dataclass(slots=True, kw_only=True)
class FsReadDirectoryResponse:
    """What a directory contains."""

    entries: list[FsReadDirectoryEntry]
    """The direct entries of the directory."""


@dataclass(slots=True, kw_only=True)
class FsReadFileParams:
    """Which file to read."""

    path: AbsolutePathBuf
    """Absolute path of the file."""


@dataclass(slots=True, kw_only=True)
class FsReadFileResponse:
    """The content of a file."""

    data_base64: str
    """The bytes of the file, in base64."""


@dataclass(slots=True, kw_only=True)
class FsRemoveParams:
    """What to remove."""

    force: bool | None | UnsetType = UNSET
    """Succeeds also where the path does not exist; absent or null: true."""

    path: AbsolutePathBuf
    """Absolute path of the file or directory."""

    recursive: bool | None | UnsetType = UNSET
    """Whether a directory is removed with everything in it; absent or null: yes."""


@dataclass(slots=True, kw_only=True)
class FsRemoveResponse:
    """The path is gone."""


@dataclass(slots=True, kw_only=True)
class FsUnwatchParams:
    """Which watch to end."""

    watch_id: str
    """Id of the watch, as given to `fs/watch`."""


@dataclass(slots=True, kw_only=True)
class FsUnwatchResponse:
    """The watch has ended."""


@dataclass(slots=True, kw_only=True)
class FsWatchParams:
    """What to watch."""

    path: AbsolutePathBuf
    """Absolute path of the file or directory."""

    watch_id: str
    """Id for the watch, chosen by the client; one that is in use is refused."""


@dataclass(slots=True, kw_only=True)
class FsWatchResponse:
    """The watch has begun."""

    path: AbsolutePathBuf
    """The path that is watched, in canonical form."""


@dataclass(slots=True, kw_only=True)
class FsWriteFileParams:
    """What to write, and where to."""

    data_base64: str
    """The bytes to write, in base64; anything else is refused."""

    path: AbsolutePathBuf
    """Absolute path of the file."""


@dataclass(slots=True, kw_only=True)
class FsWriteFileResponse:
    """The file was written."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "FsChangedNotification": (
        "object",
        ("changedPaths", "changed_paths", "required", ("array", ("ref", "path", "AbsolutePathBuf"))),
        ("watchId", "watch_id", "required", "string"),
    ),
    "FsCopyParams": (
        "object",
        ("destinationPath", "destination_path", "required", ("ref", "path", "AbsolutePathBuf")),
        ("recursive", "recursive", "optional", "boolean"),
        ("sourcePath", "source_path", "required", ("ref", "path", "AbsolutePathBuf")),
    ),
    "FsCopyResponse": ("object",),
    "FsCreateDirectoryParams": (
        "object",
        ("path", "path", "required", ("ref", "path", "AbsolutePathBuf")),
        ("recursive", "recursive", "unset", ("nullable", "boolean")),
    ),
    "FsCreateDirectoryResponse": ("object",),
    "FsGetMetadataParams": (
        "object",
        ("path", "path", "required", ("ref", "path", "AbsolutePathBuf")),
    ),
    "FsGetMetadataResponse": (
        "object",
        ("createdAtMs", "created_at_ms", "required", "i64"),
        ("isDirectory", "is_directory", "required", "boolean"),
        ("isFile", "is_file", "required", "boolean"),
        ("isSymlink", "is_symlink", "required", "boolean"),
        ("modifiedAtMs", "modified_at_ms", "required", "i64"),
    ),
    "FsReadDirectoryEntry": (
        "object",
        ("fileName", "file_name", "required", "string"),
        ("isDirectory", "is_directory", "required", "boolean"),
        ("isFile", "is_file", "required", "boolean"),
    ),
    "FsReadDirectoryParams": (
        "object",
        ("path", "path", "required", ("ref", "path", "AbsolutePathBuf")),
    ),
    "FsReadDirectoryResponse": (
        "object",
        ("entries", "entries", "required", ("array", ("ref", "fs", "FsReadDirectoryEntry"))),
    ),
    "FsReadFileParams": (
        "object",
        ("path", "path", "required", ("ref", "path", "AbsolutePathBuf")),
    ),
    "FsReadFileResponse": (
        "object",
        ("dataBase64", "data_base64", "required", "string"),
    ),
    "FsRemoveParams": (
        "object",
        ("force", "force", "unset", ("nullable", "boolean")),
        ("path", "path", "required", ("ref", "path", "AbsolutePathBuf")),
        ("recursive", "recursive", "unset", ("nullable", "boolean")),
    ),
    "FsRemoveResponse": ("object",),
    "FsUnwatchParams": (
        "object",
        ("watchId", "watch_id", "required", "string"),
    ),
    "FsUnwatchResponse": ("object",),
    "FsWatchParams": (
        "object",
        ("path", "path", "required", ("ref", "path", "AbsolutePathBuf")),
        ("watchId", "watch_id", "required", "string"),
    ),
    "FsWatchResponse": (
        "object",
        ("path", "path", "required", ("ref", "path", "AbsolutePathBuf")),
    ),
    "FsWriteFileParams": (
        "object",
        ("dataBase64", "data_base64", "required", "string"),
        ("path", "path", "required", ("ref", "path", "AbsolutePathBuf")),
    ),
    "FsWriteFileResponse": ("object",),
}
