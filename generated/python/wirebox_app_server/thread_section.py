# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._values import UNSET, UnsetType


@dataclass(slots=True, kw_only=True)
class ThreadSection:
    """A named section that threads are sorted into."""

    appearance: ThreadSectionAppearance | None | UnsetType = UNSET
    """How the section looks; null where nothing was chosen. Absent means `None`."""

    id: str

    name: str
    """Name of the section, for people."""


@dataclass(slots=True, kw_only=True)
class ThreadSectionAppearance:
    """How a section of threads looks."""

    color: str | None | UnsetType = UNSET
    """Colour of the section, as the client chose it."""

    icon: str | None | UnsetType = UNSET
    """Icon of the section, as the client chose it."""


@dataclass(slots=True, kw_only=True)
class ThreadSectionCreateParams:
    """The section to create."""

    appearance: ThreadSectionAppearance | None | UnsetType = UNSET
    """How to show the section; null leaves it to the client. Absent means `None`."""

    name: str


@dataclass(slots=True, kw_only=True)
class ThreadSectionCreateResponse:
    """The new section."""

    section: ThreadSection
    """The section, with the id it was given."""


@dataclass(slots=True, kw_only=True)
class ThreadSectionDeleteParams:
    """Which section to delete."""

    section_id: str


@dataclass(slots=True, kw_only=True)
class ThreadSectionDeleteResponse:
    """The section is deleted."""


@dataclass(slots=True, kw_only=True)
class ThreadSectionListParams:
    """Which page of the sections to give."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    limit: int | None | UnsetType = UNSET
    """Most entries of a page; absent or null: the server decides."""


@dataclass(slots=True, kw_only=True)
class ThreadSectionListResponse:
    """One page of the sections."""

    data: list[ThreadSection]
    """The sections of this page."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class ThreadSectionUpdateParams:
    """Which section to change, and how it is called and shown from now on."""

    appearance: ThreadSectionAppearance | None | UnsetType = UNSET
    """How to show the section from now on; absent leaves it as it is, null clears it."""

    name: str
    """Name of the section from now on."""

    section_id: str


@dataclass(slots=True, kw_only=True)
class ThreadSectionUpdateResponse:
    """The changed section."""

    section: ThreadSection
    """The section as it is now."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "ThreadSection": (
        "object",
        ("appearance", "appearance", "unset", ("nullable", ("ref", "thread_section", "ThreadSectionAppearance"))),
        ("id", "id", "required", "string"),
        ("name", "name", "required", "string"),
    ),
    "ThreadSectionAppearance": (
        "object",
        ("color", "color", "unset", ("nullable", "string")),
        ("icon", "icon", "unset", ("nullable", "string")),
    ),
    "ThreadSectionCreateParams": (
        "object",
        ("appearance", "appearance", "unset", ("nullable", ("ref", "thread_section", "ThreadSectionAppearance"))),
        ("name", "name", "required", "string"),
    ),
    "ThreadSectionCreateResponse": (
        "object",
        ("section", "section", "required", ("ref", "thread_section", "ThreadSection")),
    ),
    "ThreadSectionDeleteParams": (
        "object",
        ("sectionId", "section_id", "required", "string"),
    ),
    "ThreadSectionDeleteResponse": ("object",),
    "ThreadSectionListParams": (
        "object",
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("limit", "limit", "unset", ("nullable", "u32")),
    ),
    "ThreadSectionListResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "thread_section", "ThreadSection"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "ThreadSectionUpdateParams": (
        "object",
        ("appearance", "appearance", "unset", ("nullable", ("ref", "thread_section", "ThreadSectionAppearance"))),
        ("name", "name", "required", "string"),
        ("sectionId", "section_id", "required", "string"),
    ),
    "ThreadSectionUpdateResponse": (
        "object",
        ("section", "section", "required", ("ref", "thread_section", "ThreadSection")),
    ),
}
