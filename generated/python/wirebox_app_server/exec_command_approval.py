# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, UnknownVariant, UnsetType

if TYPE_CHECKING:
    from .approval import ReviewDecision
    from .thread import ThreadId


@dataclass(slots=True, kw_only=True)
class ExecCommandApprovalParams:
    """Which command wants to run."""

    approval_id: str | None | UnsetType = UNSET
    """Tells several approvals of one call apart; null where the call asks only once."""

    call_id: str
    """Id of the tool call that wants to run the command."""

    command: list[str]
    """The program and its arguments."""

    conversation_id: ThreadId
    """Id of the thread."""

    cwd: str
    """The directory that the command would run in."""

    parsed_cmd: list[ParsedCommand]
    """What the command does, part by part."""

    reason: str | None | UnsetType = UNSET
    """Why approval is needed; null where no reason was given."""


@dataclass(slots=True, kw_only=True)
class ExecCommandApprovalResponse:
    """Whether the command may run."""

    decision: ReviewDecision
    """What the person decided."""


@dataclass(slots=True, kw_only=True)
class ReadParsedCommand:
    """The command reads a file."""

    type: ClassVar[Literal["read"]] = "read"

    cmd: str
    """The part of the command line that is meant."""

    name: str
    """Name of the file, to show."""

    path: str
    """Path of the file."""


@dataclass(slots=True, kw_only=True)
class ListFilesParsedCommand:
    """The command lists files."""

    type: ClassVar[Literal["list_files"]] = "list_files"

    cmd: str
    """The part of the command line that is meant."""

    path: str | None | UnsetType = UNSET
    """The directory that is listed; null where the command names none."""


@dataclass(slots=True, kw_only=True)
class SearchParsedCommand:
    """The command searches through files."""

    type: ClassVar[Literal["search"]] = "search"

    cmd: str
    """The part of the command line that is meant."""

    path: str | None | UnsetType = UNSET
    """Where it searches; null where the command names no place."""

    query: str | None | UnsetType = UNSET
    """What it searches for; null where the server could not tell."""


@dataclass(slots=True, kw_only=True)
class UnknownOfParsedCommand:
    """The server could not tell what the command does."""

    type: ClassVar[Literal["unknown"]] = "unknown"

    cmd: str
    """The part of the command line that is meant."""


ParsedCommand: TypeAlias = (
    ReadParsedCommand
    | ListFilesParsedCommand
    | SearchParsedCommand
    | UnknownOfParsedCommand
    | UnknownVariant
)
"""What one part of a shell command does, as far as the server can tell."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "ExecCommandApprovalParams": (
        "object",
        ("approvalId", "approval_id", "unset", ("nullable", "string")),
        ("callId", "call_id", "required", "string"),
        ("command", "command", "required", ("array", "string")),
        ("conversationId", "conversation_id", "required", ("ref", "thread", "ThreadId")),
        ("cwd", "cwd", "required", "string"),
        ("parsedCmd", "parsed_cmd", "required", ("array", ("ref", "exec_command_approval", "ParsedCommand"))),
        ("reason", "reason", "unset", ("nullable", "string")),
    ),
    "ExecCommandApprovalResponse": (
        "object",
        ("decision", "decision", "required", ("ref", "approval", "ReviewDecision")),
    ),
    "ReadParsedCommand": (
        "variant", "type", "read",
        ("cmd", "cmd", "required", "string"),
        ("name", "name", "required", "string"),
        ("path", "path", "required", "string"),
    ),
    "ListFilesParsedCommand": (
        "variant", "type", "list_files",
        ("cmd", "cmd", "required", "string"),
        ("path", "path", "unset", ("nullable", "string")),
    ),
    "SearchParsedCommand": (
        "variant", "type", "search",
        ("cmd", "cmd", "required", "string"),
        ("path", "path", "unset", ("nullable", "string")),
        ("query", "query", "unset", ("nullable", "string")),
    ),
    "UnknownOfParsedCommand": (
        "variant", "type", "unknown",
        ("cmd", "cmd", "required", "string"),
    ),
    "ParsedCommand": (
        "tagged", "type", True,
        ("read", "ReadParsedCommand"),
        ("list_files", "ListFilesParsedCommand"),
        ("search", "SearchParsedCommand"),
        ("unknown", "UnknownOfParsedCommand"),
    ),
}
