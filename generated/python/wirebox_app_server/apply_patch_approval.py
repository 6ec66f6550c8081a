# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, UnknownVariant, UnsetType

if TYPE_CHECKING:
    from .approval import ReviewDecision
    from .thread import ThreadId


@dataclass(slots=True, kw_only=True)
class ApplyPatchApprovalParams:
    """Asks whether a patch may be applied."""

    call_id: str
    """Id of the tool call that carries the patch."""

    conversation_id: ThreadId
    """Id of the thread."""

    file_changes: dict[str, FileChange]
    """The changes, by path of the file."""

    grant_root: str | None | UnsetType = UNSET
    """Folder that an approval would allow writing to from then on; null where none is
    asked for.
    """

    reason: str | None | UnsetType = UNSET
    """Why approval is needed, for people; null where none is given."""


@dataclass(slots=True, kw_only=True)
class ApplyPatchApprovalResponse:
    """Whether the patch may be applied."""

    decision: ReviewDecision


@dataclass(slots=True, kw_only=True)
class AddFileChange:
    """The file is created."""

    type: ClassVar[Literal["add"]] = "add"

    content: str
    """Content of the new file."""


@dataclass(slots=True, kw_only=True)
class DeleteFileChange:
    """The file is removed."""

    type: ClassVar[Literal["delete"]] = "delete"

    content: str
    """Content that the file had."""


@dataclass(slots=True, kw_only=True)
class UpdateFileChange:
    """The file is changed, and perhaps moved."""

    type: ClassVar[Literal["update"]] = "update"

    move_path: str | None | UnsetType = UNSET
    """Where the file is moved to; null where it stays."""

    unified_diff: str
    """The change as a unified diff."""


FileChange: TypeAlias = (
    AddFileChange
    | DeleteFileChange
    | UpdateFileChange
    | UnknownVariant
)
"""What a patch does to one file."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "ApplyPatchApprovalParams": (
        "object",
        ("callId", "call_id", "required", "string"),
        ("conversationId", "conversation_id", "required", ("ref", "thread", "ThreadId")),
        ("fileChanges", "file_changes", "required", ("map", ("ref", "apply_patch_approval", "FileChange"))),
        ("grantRoot", "grant_root", "unset", ("nullable", "string")),
        ("reason", "reason", "unset", ("nullable", "string")),
    ),
    "ApplyPatchApprovalResponse": (
        "object",
        ("decision", "decision", "required", ("ref", "approval", "ReviewDecision")),
    ),
    "AddFileChange": (
        "variant", "type", "add",
        ("content", "content", "required", "string"),
    ),
    "DeleteFileChange": (
        "variant", "type", "delete",
        ("content", "content", "required", "string"),
    ),
    "UpdateFileChange": (
        "variant", "type", "update",
        ("move_path", "move_path", "unset", ("nullable", "string")),
        ("unified_diff", "unified_diff", "required", "string"),
    ),
    "FileChange": (
        "tagged", "type", True,
        ("add", "AddFileChange"),
        ("delete", "DeleteFileChange"),
        ("update", "UpdateFileChange"),
    ),
}
