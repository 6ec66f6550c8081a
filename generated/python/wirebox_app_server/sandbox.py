# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ._values import OpenEnum, UnknownVariant

if TYPE_CHECKING:
    from .path import AbsolutePathBuf


class NetworkAccess(OpenEnum):
    """Whether an outer sandbox lets commands reach the network."""

    RESTRICTED = "restricted"
    ENABLED = "enabled"


class SandboxMode(OpenEnum):
    """What commands may do: read only, write within the workspace, or everything.
    `SandboxPolicy` says the same in full.
    """

    READ_ONLY = "read-only"
    WORKSPACE_WRITE = "workspace-write"
    DANGER_FULL_ACCESS = "danger-full-access"


@dataclass(slots=True, kw_only=True)
class DangerFullAccessSandboxPolicy:
    """Everything: no sandbox at all."""

    type: ClassVar[Literal["dangerFullAccess"]] = "dangerFullAccess"


@dataclass(slots=True, kw_only=True)
class ReadOnlySandboxPolicy:
    """Files may be read but not written."""

    type: ClassVar[Literal["readOnly"]] = "readOnly"

    network_access: bool | None = None
    """Whether commands may reach the network. Absent means `False`."""


@dataclass(slots=True, kw_only=True)
class ExternalSandboxSandboxPolicy:
    """The server itself runs in a sandbox and sets up none of its own."""

    type: ClassVar[Literal["externalSandbox"]] = "externalSandbox"

    network_access: NetworkAccess | None = None
    """Whether the outer sandbox lets commands reach the network. Absent means
    `"restricted"`.
    """


@dataclass(slots=True, kw_only=True)
class WorkspaceWriteSandboxPolicy:
    """Files may be read, and written within the workspace."""

    type: ClassVar[Literal["workspaceWrite"]] = "workspaceWrite"

    exclude_slash_tmp: bool | None = None
    """Keeps `/tmp` from being writable. Absent means `False`."""

    exclude_tmpdir_env_var: bool | None = None
    """Keeps the directory that the variable `TMPDIR` names from being writable. Absent
    means `False`.
    """

    network_access: bool | None = None
    """Whether commands may reach the network. Absent means `False`."""

    writable_roots: list[AbsolutePathBuf] | None = None
    """Directories that are writable besides the workspace. Absent means `[]`."""


SandboxPolicy: TypeAlias = (
    DangerFullAccessSandboxPolicy
    | ReadOnlySandboxPolicy
    | ExternalSandboxSandboxPolicy
    | WorkspaceWriteSandboxPolicy
    | UnknownVariant
)
"""What commands may read, write and reach."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "NetworkAccess": ("enum", True),
    "SandboxMode": ("enum", True),
    "DangerFullAccessSandboxPolicy": ("variant", "type", "dangerFullAccess",),
    "ReadOnlySandboxPolicy": (
        "variant", "type", "readOnly",
        ("networkAccess", "network_access", "optional", "boolean"),
    ),
    "ExternalSandboxSandboxPolicy": (
        "variant", "type", "externalSandbox",
        ("networkAccess", "network_access", "optional", ("ref", "sandbox", "NetworkAccess")),
    ),
    "WorkspaceWriteSandboxPolicy": (
        "variant", "type", "workspaceWrite",
        ("excludeSlashTmp", "exclude_slash_tmp", "optional", "boolean"),
        ("excludeTmpdirEnvVar", "exclude_tmpdir_env_var", "optional", "boolean"),
        ("networkAccess", "network_access", "optional", "boolean"),
        ("writableRoots", "writable_roots", "optional", ("array", ("ref", "path", "AbsolutePathBuf"))),
    ),
    "SandboxPolicy": (
        "tagged", "type", True,
        ("dangerFullAccess", "DangerFullAccessSandboxPolicy"),
        ("readOnly", "ReadOnlySandboxPolicy"),
        ("externalSandbox", "ExternalSandboxSandboxPolicy"),
        ("workspaceWrite", "WorkspaceWriteSandboxPolicy"),
    ),
}
