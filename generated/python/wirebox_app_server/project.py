# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import TYPE_CHECKING, Any

from ._values import UNSET, ClosedEnum, OpenEnum, UnsetType

if TYPE_CHECKING:
    from .path import AbsolutePathBuf
    from .sort import SortDirection


class ProjectChangeType(OpenEnum):
    """What has happened to a project."""

    CREATED = "created"
    UPDATED = "updated"
    DELETED = "deleted"


class ProjectSortKey(ClosedEnum):
    """What projects are sorted by: the order that people gave them, or their last use."""

    POSITION = "position"
    RECENCY_AT = "recencyAt"


@dataclass(slots=True, kw_only=True)
class Project:
    """A named set of directories that threads can belong to."""

    created_at: int
    """When it was created, in seconds since the epoch."""

    id: str

    metadata: dict[str, str]
    """Texts that clients keep with the project, by key."""

    name: str
    """Name for people."""

    position: int
    """Its place in the order that `project/move` changes."""

    recency_at: int | None | UnsetType = UNSET
    """When one of its threads was last used, in seconds since the epoch, archived ones
    aside; null where it has none.
    """

    roots: list[ProjectRoot]
    """Its directories."""

    updated_at: int
    """When it was last changed, in seconds since the epoch."""


@dataclass(slots=True, kw_only=True)
class ProjectChangedNotification:
    """A project is not as it was."""

    change_type: ProjectChangeType
    """What has happened to it."""

    project_id: str


@dataclass(slots=True, kw_only=True)
class ProjectCreateParams:
    """The project to create."""

    idempotency_key: str = _field(repr=False)
    """Chosen by the client; the same key never creates two projects, even after a
    deletion, so a request can be repeated safely.
    """

    metadata: dict[str, str] | None | UnsetType = UNSET
    """Texts to keep with the project, by key; absent or null: none."""

    name: str
    """Name for people."""

    roots: list[ProjectRoot]
    """Its directories."""


@dataclass(slots=True, kw_only=True)
class ProjectCreateResponse:
    """The project created."""

    project: Project


@dataclass(slots=True, kw_only=True)
class ProjectDeleteParams:
    """Which project to delete."""

    project_id: str


@dataclass(slots=True, kw_only=True)
class ProjectDeleteResponse:
    """Nothing: the project is deleted."""


@dataclass(slots=True, kw_only=True)
class ProjectImportParams:
    """The project to import, with the threads that belong to it."""

    idempotency_key: str = _field(repr=False)
    """Chosen by the client; the same key never imports a project twice, so a request can
    be repeated safely.
    """

    metadata: dict[str, str] | None | UnsetType = UNSET
    """Texts to keep with the project, by key; absent or null: none."""

    name: str
    """Name for people."""

    roots: list[ProjectRoot]
    """Its directories."""

    threads: list[str] | None | UnsetType = UNSET
    """Threads that shall belong to the project; absent or null: none."""


@dataclass(slots=True, kw_only=True)
class ProjectImportResponse:
    """The project imported."""

    project: Project


@dataclass(slots=True, kw_only=True)
class ProjectListParams:
    """Asks for a page of the projects."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    limit: int | None | UnsetType = UNSET
    """Most entries on the page; absent or null: the server decides."""

    sort_direction: SortDirection | None | UnsetType = UNSET
    """Goes with `sortKey`; absent or null: upwards by `position`, the latest first by
    `recencyAt`.
    """

    sort_key: ProjectSortKey | None | UnsetType = UNSET
    """What to sort by; absent or null: `position`. By `recencyAt`, projects without
    threads come last.
    """


@dataclass(slots=True, kw_only=True)
class ProjectListResponse:
    """A page of projects."""

    data: list[Project]
    """The projects of this page."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class ProjectMoveParams:
    """Which project to move, and where to."""

    before_project_id: str | None | UnsetType = UNSET
    """Id of the project that shall follow it; absent or null: it goes to the end."""

    project_id: str


@dataclass(slots=True, kw_only=True)
class ProjectMoveResponse:
    """Nothing: the project has its new place."""


@dataclass(slots=True, kw_only=True)
class ProjectReadParams:
    """Which project to give."""

    project_id: str


@dataclass(slots=True, kw_only=True)
class ProjectReadResponse:
    """One project."""

    project: Project


@dataclass(slots=True, kw_only=True)
class ProjectRoot:
    """A directory that belongs to a project."""

    path: AbsolutePathBuf
    """The directory."""


@dataclass(slots=True, kw_only=True)
class ProjectUpdateParams:
    """What to change in a project. What is absent or null stays as it is."""

    metadata: dict[str, str] | None | UnsetType = UNSET
    """The new texts to keep with the project, by key."""

    name: str | None | UnsetType = UNSET
    """The new name."""

    project_id: str

    roots: list[ProjectRoot] | None | UnsetType = UNSET
    """The new directories."""


@dataclass(slots=True, kw_only=True)
class ProjectUpdateResponse:
    """The project after the change."""

    project: Project


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "ProjectChangeType": ("enum", True),
    "ProjectSortKey": ("enum", False),
    "Project": (
        "object",
        ("createdAt", "created_at", "required", "i64"),
        ("id", "id", "required", "string"),
        ("metadata", "metadata", "required", ("map", "string")),
        ("name", "name", "required", "string"),
        ("position", "position", "required", "i64"),
        ("recencyAt", "recency_at", "unset", ("nullable", "i64")),
        ("roots", "roots", "required", ("array", ("ref", "project", "ProjectRoot"))),
        ("updatedAt", "updated_at", "required", "i64"),
    ),
    "ProjectChangedNotification": (
        "object",
        ("changeType", "change_type", "required", ("ref", "project", "ProjectChangeType")),
        ("projectId", "project_id", "required", "string"),
    ),
    "ProjectCreateParams": (
        "object",
        ("idempotencyKey", "idempotency_key", "required", "string"),
        ("metadata", "metadata", "unset", ("nullable", ("map", "string"))),
        ("name", "name", "required", "string"),
        ("roots", "roots", "required", ("array", ("ref", "project", "ProjectRoot"))),
    ),
    "ProjectCreateResponse": (
        "object",
        ("project", "project", "required", ("ref", "project", "Project")),
    ),
    "ProjectDeleteParams": (
        "object",
        ("projectId", "project_id", "required", "string"),
    ),
    "ProjectDeleteResponse": ("object",),
    "ProjectImportParams": (
        "object",
        ("idempotencyKey", "idempotency_key", "required", "string"),
        ("metadata", "metadata", "unset", ("nullable", ("map", "string"))),
        ("name", "name", "required", "string"),
        ("roots", "roots", "required", ("array", ("ref", "project", "ProjectRoot"))),
        ("threads", "threads", "unset", ("nullable", ("array", "string"))),
    ),
    "ProjectImportResponse": (
        "object",
        ("project", "project", "required", ("ref", "project", "Project")),
    ),
    "ProjectListParams": (
        "object",
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("limit", "limit", "unset", ("nullable", "u32")),
        ("sortDirection", "sort_direction", "unset", ("nullable", ("ref", "sort", "SortDirection"))),
        ("sortKey", "sort_key", "unset", ("nullable", ("ref", "project", "ProjectSortKey"))),
    ),
    "ProjectListResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "project", "Project"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "ProjectMoveParams": (
        "object",
        ("beforeProjectId", "before_project_id", "unset", ("nullable", "string")),
        ("projectId", "project_id", "required", "string"),
    ),
    "ProjectMoveResponse": ("object",),
    "ProjectReadParams": (
        "object",
        ("projectId", "project_id", "required", "string"),
    ),
    "ProjectReadResponse": (
        "object",
        ("project", "project", "required", ("ref", "project", "Project")),
    ),
    "ProjectRoot": (
        "object",
        ("path", "path", "required", ("ref", "path", "AbsolutePathBuf")),
    ),
    "ProjectUpdateParams": (
        "object",
        ("metadata", "metadata", "unset", ("nullable", ("map", "string"))),
        ("name", "name", "unset", ("nullable", "string")),
        ("projectId", "project_id", "required", "string"),
        ("roots", "roots", "unset", ("nullable", ("array", ("ref", "project", "ProjectRoot")))),
    ),
    "ProjectUpdateResponse": (
        "object",
        ("project", "project", "required", ("ref", "project", "Project")),
    ),
}
