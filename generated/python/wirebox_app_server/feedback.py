# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ._values import UNSET, UnsetType

if TYPE_CHECKING:
    from .path import LegacyAppPathString


@dataclass(slots=True, kw_only=True)
class FeedbackSaveParams:
    """The feedback to write to disk."""

    classification: str
    """Kind of the feedback, as the client sorts it."""

    extra_log_files: list[str] | None | UnsetType = UNSET
    """Paths of further log files to save along; absent or null: none."""

    include_logs: bool | None = None
    """Whether the logs go along."""

    reason: str | None | UnsetType = UNSET
    """What the person wrote; absent or null: nothing."""

    save_path: LegacyAppPathString
    """Absolute path of the ZIP file to make on the machine of the server. It must not
    exist yet; to delete it is up to the client.
    """

    tags: dict[str, str] | None | UnsetType = UNSET
    """Further names and values to attach; absent or null: none."""

    thread_id: str | None | UnsetType = UNSET
    """Id of the thread that the feedback is about; absent or null: of none."""


@dataclass(slots=True, kw_only=True)
class FeedbackSaveResponse:
    """The feedback was saved."""

    prompt_hash: str | None | UnsetType = UNSET
    """SHA-256 of the base instructions with blanks made alike; null where they are not
    known.
    """

    saved_path: LegacyAppPathString
    """Where the feedback was saved."""

    thread_id: str
    """Id of the thread; without one an invented id that begins with `no-active-thread-`."""


@dataclass(slots=True, kw_only=True)
class FeedbackUploadParams:
    """The feedback to send."""

    classification: str
    """Kind of the feedback, as the client sorts it."""

    extra_log_files: list[str] | None | UnsetType = UNSET
    """Paths of further log files to send along; absent or null: none."""

    include_logs: bool | None = None
    """Whether the logs go along."""

    reason: str | None | UnsetType = UNSET
    """What the person wrote; absent or null: nothing."""

    tags: dict[str, str] | None | UnsetType = UNSET
    """Further names and values to attach; absent or null: none."""

    thread_id: str | None | UnsetType = UNSET
    """Id of the thread that the feedback is about; absent or null: of none."""


@dataclass(slots=True, kw_only=True)
class FeedbackUploadResponse:
    """The feedback was sent."""

    prompt_hash: str | None | UnsetType = UNSET
    """SHA-256 of the base instructions with blanks made alike; null where they are not
    known. Absent means `None`.
    """

    thread_id: str
    """Id of the thread; without one an invented id that begins with `no-active-thread-`."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "FeedbackSaveParams": (
        "object",
        ("classification", "classification", "required", "string"),
        ("extraLogFiles", "extra_log_files", "unset", ("nullable", ("array", "string"))),
        ("includeLogs", "include_logs", "optional", "boolean"),
        ("reason", "reason", "unset", ("nullable", "string")),
        ("savePath", "save_path", "required", ("ref", "path", "LegacyAppPathString")),
        ("tags", "tags", "unset", ("nullable", ("map", "string"))),
        ("threadId", "thread_id", "unset", ("nullable", "string")),
    ),
    "FeedbackSaveResponse": (
        "object",
        ("promptHash", "prompt_hash", "unset", ("nullable", "string")),
        ("savedPath", "saved_path", "required", ("ref", "path", "LegacyAppPathString")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "FeedbackUploadParams": (
        "object",
        ("classification", "classification", "required", "string"),
        ("extraLogFiles", "extra_log_files", "unset", ("nullable", ("array", "string"))),
        ("includeLogs", "include_logs", "optional", "boolean"),
        ("reason", "reason", "unset", ("nullable", "string")),
        ("tags", "tags", "unset", ("nullable", ("map", "string"))),
        ("threadId", "thread_id", "unset", ("nullable", "string")),
    ),
    "FeedbackUploadResponse": (
        "object",
        ("promptHash", "prompt_hash", "unset", ("nullable", "string")),
        ("threadId", "thread_id", "required", "string"),
    ),
}
