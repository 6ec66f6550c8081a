# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._values import UNSET, OpenEnum, UnsetType


class ExperimentalFeatureStage(OpenEnum):
    """How mature a feature is."""

    BETA = "beta"
    UNDER_DEVELOPMENT = "underDevelopment"
    STABLE = "stable"
    DEPRECATED = "deprecated"
    REMOVED = "removed"


@dataclass(slots=True, kw_only=True)
class ExperimentalFeature:
    """A feature that can be switched on or off."""

    announcement: str | None | UnsetType = UNSET
    """Text that announces the feature; null unless `stage` is `beta`."""

    default_enabled: bool
    """Whether the feature is on where nobody has chosen."""

    description: str | None | UnsetType = UNSET
    """What the feature does; null unless `stage` is `beta`."""

    display_name: str | None | UnsetType = UNSET
    """Name to show; null unless `stage` is `beta`."""

    enabled: bool
    """Whether the feature is on now."""

    name: str
    """Key of the feature, as in the configuration."""

    stage: ExperimentalFeatureStage
    """How mature the feature is."""


@dataclass(slots=True, kw_only=True)
class ExperimentalFeatureEnablementSetParams:
    """Which features to switch on or off."""

    enablement: dict[str, bool]
    """By key of the feature, whether it shall be on. Features that are not named stay as
    they are.
    """


@dataclass(slots=True, kw_only=True)
class ExperimentalFeatureEnablementSetResponse:
    """What was switched on or off."""

    enablement: dict[str, bool]
    """By key of the feature, whether it is on."""


@dataclass(slots=True, kw_only=True)
class ExperimentalFeatureListParams:
    """Which page of the features to give."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    limit: int | None | UnsetType = UNSET
    """How many features a page may hold; absent or null: the server decides."""

    thread_id: str | None | UnsetType = UNSET
    """Id of a loaded thread whose configuration decides what is on; absent or null: that
    of the server.
    """


@dataclass(slots=True, kw_only=True)
class ExperimentalFeatureListResponse:
    """One page of features."""

    data: list[ExperimentalFeature]
    """The features of this page."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "ExperimentalFeatureStage": ("enum", True),
    "ExperimentalFeature": (
        "object",
        ("announcement", "announcement", "unset", ("nullable", "string")),
        ("defaultEnabled", "default_enabled", "required", "boolean"),
        ("description", "description", "unset", ("nullable", "string")),
        ("displayName", "display_name", "unset", ("nullable", "string")),
        ("enabled", "enabled", "required", "boolean"),
        ("name", "name", "required", "string"),
        ("stage", "stage", "required", ("ref", "experimental_feature", "ExperimentalFeatureStage")),
    ),
    "ExperimentalFeatureEnablementSetParams": (
        "object",
        ("enablement", "enablement", "required", ("map", "boolean")),
    ),
    "ExperimentalFeatureEnablementSetResponse": (
        "object",
        ("enablement", "enablement", "required", ("map", "boolean")),
    ),
    "ExperimentalFeatureListParams": (
        "object",
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("limit", "limit", "unset", ("nullable", "u32")),
        ("threadId", "thread_id", "unset", ("nullable", "string")),
    ),
    "ExperimentalFeatureListResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "experimental_feature", "ExperimentalFeature"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
}
