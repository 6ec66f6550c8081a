# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any

from ._values import UNSET, OpenEnum, UnsetType


class FuzzyFileSearchMatchType(OpenEnum):
    """What kind of thing was found."""

    FILE = "file"
    DIRECTORY = "directory"


@dataclass(slots=True, kw_only=True)
class FuzzyFileSearchParams:
    """What to search for, and where."""

    cancellation_token: str | None | UnsetType = _field(default=UNSET, repr=False)
    """A later search with the same token cancels this one; absent or null: it cannot be
    cancelled.
    """

    query: str
    """What the path should resemble; an empty query finds nothing."""

    roots: list[str]
    """The directories to search through."""


@dataclass(slots=True, kw_only=True)
class FuzzyFileSearchResponse:
    """What a search has found."""

    files: list[FuzzyFileSearchResult]
    """The matches, 50 at most."""


@dataclass(slots=True, kw_only=True)
class FuzzyFileSearchResult:
    """A file or directory that matches the query."""

    file_name: str
    """Last part of the path."""

    indices: list[int] | None | UnsetType = UNSET
    """Positions of the characters that matched; null where they were not determined."""

    match_type: FuzzyFileSearchMatchType
    """Whether it is a file or a directory."""

    path: str
    """Path relative to `root`."""

    root: str
    """The root under which it was found."""

    score: int
    """How well it matches; more is better."""


@dataclass(slots=True, kw_only=True)
class FuzzyFileSearchSessionCompletedNotification:
    """A search session has finished with its query."""

    session_id: str
    """The id that the client chose in `fuzzyFileSearch/sessionStart`."""


@dataclass(slots=True, kw_only=True)
class FuzzyFileSearchSessionStartParams:
    """Where a new search session searches."""

    roots: list[str]
    """The directories to search through."""

    session_id: str
    """Id for the search session, chosen by the client."""


@dataclass(slots=True, kw_only=True)
class FuzzyFileSearchSessionStartResponse:
    """The search session has begun."""


@dataclass(slots=True, kw_only=True)
class FuzzyFileSearchSessionStopParams:
    """Which search session to end."""

    session_id: str
    """The id that the client chose in `fuzzyFileSearch/sessionStart`."""


@dataclass(slots=True, kw_only=True)
class FuzzyFileSearchSessionStopResponse:
    """The search session has ended."""


@dataclass(slots=True, kw_only=True)
class FuzzyFileSearchSessionUpdateParams:
    """What a search session shall search for now."""

    query: str
    """The new query; it replaces the one before."""

    session_id: str
    """The id that the client chose in `fuzzyFileSearch/sessionStart`."""


@dataclass(slots=True, kw_only=True)
class FuzzyFileSearchSessionUpdateResponse:
    """The new query was accepted."""


@dataclass(slots=True, kw_only=True)
class FuzzyFileSearchSessionUpdatedNotification:
    """What a search session has found so far."""

    files: list[FuzzyFileSearchResult]
    """The matches."""

    query: str
    """The query that the matches belong to."""

    session_id: str
    """The id that the client chose in `fuzzyFileSearch/sessionStart`."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "FuzzyFileSearchMatchType": ("enum", True),
    "FuzzyFileSearchParams": (
        "object",
        ("cancellationToken", "cancellation_token", "unset", ("nullable", "string")),
        ("query", "query", "required", "string"),
        ("roots", "roots", "required", ("array", "string")),
    ),
    "FuzzyFileSearchResponse": (
        "object",
        ("files", "files", "required", ("array", ("ref", "fuzzy_file_search", "FuzzyFileSearchResult"))),
    ),
    "FuzzyFileSearchResult": (
        "object",
        ("file_name", "file_name", "required", "string"),
        ("indices", "indices", "unset", ("nullable", ("array", "u32"))),
        ("match_type", "match_type", "required", ("ref", "fuzzy_file_search", "FuzzyFileSearchMatchType")),
        ("path", "path", "required", "string"),
        ("root", "root", "required", "string"),
        ("score", "score", "required", "u32"),
    ),
    "FuzzyFileSearchSessionCompletedNotification": (
        "object",
        ("sessionId", "session_id", "required", "string"),
    ),
    "FuzzyFileSearchSessionStartParams": (
        "object",
        ("roots", "roots", "required", ("array", "string")),
        ("sessionId", "session_id", "required", "string"),
    ),
    "FuzzyFileSearchSessionStartResponse": ("object",),
    "FuzzyFileSearchSessionStopParams": (
        "object",
        ("sessionId", "session_id", "required", "string"),
    ),
    "FuzzyFileSearchSessionStopResponse": ("object",),
    "FuzzyFileSearchSessionUpdateParams": (
        "object",
        ("query", "query", "required", "string"),
        ("sessionId", "session_id", "required", "string"),
    ),
    "FuzzyFileSearchSessionUpdateResponse": ("object",),
    "FuzzyFileSearchSessionUpdatedNotification": (
        "object",
        ("files", "files", "required", ("array", ("ref", "fuzzy_file_search", "FuzzyFileSearchResult"))),
        ("query", "query", "required", "string"),
        ("sessionId", "session_id", "required", "string"),
    ),
}
