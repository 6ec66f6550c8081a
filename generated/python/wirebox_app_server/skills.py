# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ._values import UNSET, OpenEnum, UnsetType

if TYPE_CHECKING:
    from .path import AbsolutePathBuf, LegacyAppPathString


class SkillScope(OpenEnum):
    """Where a skill comes from: the repository, the user's own directories, those bundled
    with the server, or those of the machine's administrator.
    """

    USER = "user"
    REPO = "repo"
    SYSTEM = "system"
    ADMIN = "admin"


@dataclass(slots=True, kw_only=True)
class SkillDependencies:
    """What a skill needs in order to work."""

    tools: list[SkillToolDependency]
    """The tools it needs."""


@dataclass(slots=True, kw_only=True)
class SkillErrorInfo:
    """Why a skill file could not be loaded."""

    message: str
    """The reason, for a person to read."""

    path: str
    """The file concerned; the working directory itself where its configuration could not
    be loaded.
    """


@dataclass(slots=True, kw_only=True)
class SkillInterface:
    """How a skill presents itself to people, from `agents/openai.yaml` next to its
    `SKILL.md`.
    """

    brand_color: str | None | UnsetType = UNSET
    """Colour of the skill, as `#RRGGBB`."""

    default_prompt: str | None | UnsetType = UNSET
    """Text to offer as a first message with the skill."""

    display_name: str | None | UnsetType = UNSET
    """Name for people, in place of `name`."""

    icon_large: AbsolutePathBuf | None | UnsetType = UNSET
    """Path of the large icon, a file among the assets of the skill."""

    icon_large_url: str | None | UnsetType = UNSET
    """URL of the large icon."""

    icon_small: AbsolutePathBuf | None | UnsetType = UNSET
    """Path of the small icon, a file among the assets of the skill."""

    icon_small_url: str | None | UnsetType = UNSET
    """URL of the small icon."""

    short_description: str | None | UnsetType = UNSET
    """What the skill is for, in a few words."""


@dataclass(slots=True, kw_only=True)
class SkillMetadata:
    """A skill as found on disk, without its text."""

    dependencies: SkillDependencies | None | UnsetType = UNSET
    """What the skill needs; absent or null where nothing is declared."""

    description: str
    """What the skill does and when to use it, for the model to read."""

    enabled: bool
    """False where the user's configuration switches the skill off."""

    interface: SkillInterface | None | UnsetType = UNSET
    """How to show the skill to a person; absent or null where its author does not tell."""

    name: str
    """Name of the skill. Not unique: skills of different scopes may share one."""

    path: LegacyAppPathString
    """The `SKILL.md` file of the skill."""

    plugin_id: str | None | UnsetType = UNSET
    """Id of the plugin that brought the skill; null for a skill of its own."""

    scope: SkillScope
    """Where the skill comes from."""

    short_description: str | None | UnsetType = UNSET
    """A shorter text from the skill file; absent or null where it has none."""


@dataclass(slots=True, kw_only=True)
class SkillToolDependency:
    """A tool that a skill needs, as its author wrote it down."""

    command: str | None | UnsetType = UNSET
    """Command that starts the tool; null where none is given."""

    description: str | None | UnsetType = UNSET
    """What the tool is for; null where the author does not tell."""

    transport: str | None | UnsetType = UNSET
    """How the tool is reached; null where the author does not tell."""

    type: str
    """Kind of tool, in the author's words."""

    url: str | None | UnsetType = UNSET
    """Address of the tool; null where none is given."""

    value: str
    """What names the tool within its kind."""


@dataclass(slots=True, kw_only=True)
class SkillsChangedNotification:
    """Skills have changed. It tells nothing more: list them again."""


@dataclass(slots=True, kw_only=True)
class SkillsConfigWriteParams:
    """Which skill to switch on or off, named by `path` or by `name`."""

    enabled: bool
    """True switches the skill on, false switches it off."""

    name: str | None | UnsetType = UNSET
    """Name of the skill; absent or null where `path` tells which."""

    path: AbsolutePathBuf | None | UnsetType = UNSET
    """Path of the `SKILL.md` file; absent or null where `name` tells which."""


@dataclass(slots=True, kw_only=True)
class SkillsConfigWriteResponse:
    """Whether the skill is on now."""

    effective_enabled: bool
    """The state in force after the write."""


@dataclass(slots=True, kw_only=True)
class SkillsExtraRootsSetParams:
    """Further directories in which to look for skills."""

    extra_roots: list[AbsolutePathBuf]
    """Absolute paths that replace those set before; they need not exist. Empty: no further
    directories.
    """


@dataclass(slots=True, kw_only=True)
class SkillsExtraRootsSetResponse:
    """The directories are in use."""


@dataclass(slots=True, kw_only=True)
class SkillsListEntry:
    """The skills of one working directory."""

    cwd: str
    """The directory, spelled as in the request."""

    errors: list[SkillErrorInfo]
    """Skill files that could not be loaded."""

    skills: list[SkillMetadata]
    """Skills in effect there, ordered by scope, then name, then path."""


@dataclass(slots=True, kw_only=True)
class SkillsListParams:
    """For which directories to list skills, and how fresh."""

    cwds: list[str] | None = None
    """Working directories; absent or empty: the one of the server."""

    force_reload: bool | None = None
    """True reads the files again instead of answering from the cache. Default: false."""


@dataclass(slots=True, kw_only=True)
class SkillsListResponse:
    """The skills of each directory asked for."""

    data: list[SkillsListEntry]
    """One entry for each directory, in the order of the request."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "SkillScope": ("enum", True),
    "SkillDependencies": (
        "object",
        ("tools", "tools", "required", ("array", ("ref", "skills", "SkillToolDependency"))),
    ),
    "SkillErrorInfo": (
        "object",
        ("message", "message", "required", "string"),
        ("path", "path", "required", "string"),
    ),
    "SkillInterface": (
        "object",
        ("brandColor", "brand_color", "unset", ("nullable", "string")),
        ("defaultPrompt", "default_prompt", "unset", ("nullable", "string")),
        ("displayName", "display_name", "unset", ("nullable", "string")),
        ("iconLarge", "icon_large", "unset", ("nullable", ("ref", "path", "AbsolutePathBuf"))),
        ("iconLargeUrl", "icon_large_url", "unset", ("nullable", "string")),
        ("iconSmall", "icon_small", "unset", ("nullable", ("ref", "path", "AbsolutePathBuf"))),
        ("iconSmallUrl", "icon_small_url", "unset", ("nullable", "string")),
        ("shortDescription", "short_description", "unset", ("nullable", "string")),
    ),
    "SkillMetadata": (
        "object",
        ("dependencies", "dependencies", "unset", ("nullable", ("ref", "skills", "SkillDependencies"))),
        ("description", "description", "required", "string"),
        ("enabled", "enabled", "required", "boolean"),
        ("interface", "interface", "unset", ("nullable", ("ref", "skills", "SkillInterface"))),
        ("name", "name", "required", "string"),
        ("path", "path", "required", ("ref", "path", "LegacyAppPathString")),
        ("pluginId", "plugin_id", "unset", ("nullable", "string")),
        ("scope", "scope", "required", ("ref", "skills", "SkillScope")),
        ("shortDescription", "short_description", "unset", ("nullable", "string")),
    ),
    "SkillToolDependency": (
        "object",
        ("command", "command", "unset", ("nullable", "string")),
        ("description", "description", "unset", ("nullable", "string")),
        ("transport", "transport", "unset", ("nullable", "string")),
        ("type", "type", "required", "string"),
        ("url", "url", "unset", ("nullable", "string")),
        ("value", "value", "required", "string"),
    ),
    "SkillsChangedNotification": ("object",),
    "SkillsConfigWriteParams": (
        "object",
        ("enabled", "enabled", "required", "boolean"),
        ("name", "name", "unset", ("nullable", "string")),
        ("path", "path", "unset", ("nullable", ("ref", "path", "AbsolutePathBuf"))),
    ),
    "SkillsConfigWriteResponse": (
        "object",
        ("effectiveEnabled", "effective_enabled", "required", "boolean"),
    ),
    "SkillsExtraRootsSetParams": (
        "object",
        ("extraRoots", "extra_roots", "required", ("array", ("ref", "path", "AbsolutePathBuf"))),
    ),
    "SkillsExtraRootsSetResponse": ("object",),
    "SkillsListEntry": (
        "object",
        ("cwd", "cwd", "required", "string"),
        ("errors", "errors", "required", ("array", ("ref", "skills", "SkillErrorInfo"))),
        ("skills", "skills", "required", ("array", ("ref", "skills", "SkillMetadata"))),
    ),
    "SkillsListParams": (
        "object",
        ("cwds", "cwds", "optional", ("array", "string")),
        ("forceReload", "force_reload", "optional", "boolean"),
    ),
    "SkillsListResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "skills", "SkillsListEntry"))),
    ),
}
