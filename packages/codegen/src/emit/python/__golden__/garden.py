# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, ClosedEnum, OpenEnum, UnknownVariant, UnsetType


class Colour(OpenEnum):
    """An open list of colours."""

    RED = "red"
    DEEP_GREEN = "deep-green"
    """The colour of | ivy."""
    UNKNOWN = "unknown"

    @property
    def known(self) -> Colour:
        """This value where this version knows it, else `Colour.UNKNOWN`."""
        return self if self.is_known else Colour.UNKNOWN


class PlantParamsSize(ClosedEnum):
    """One of a set of words."""

    S = "s"
    L = "l"


@dataclass(slots=True, kw_only=True)
class YesAnswer:
    """The variant `yes`."""

    kind: ClassVar[Literal["yes"]] = "yes"


@dataclass(slots=True, kw_only=True)
class LaterAnswer:
    """Ask again.

    Experimental.
    """

    kind: ClassVar[Literal["later"]] = "later"

    seconds: int


@dataclass(slots=True, kw_only=True)
class EmptyResponse:
    """Nothing to say."""


@dataclass(slots=True, kw_only=True)
class TreePlant:
    """It has wood."""

    type: ClassVar[Literal["tree"]] = "tree"

    height: float

    colour: Colour | None | UnsetType = UNSET

    shade: Plant | None = None
    """What it shades."""


@dataclass(slots=True, kw_only=True)
class MossPlant:
    """The variant `moss`."""

    type: ClassVar[Literal["moss"]] = "moss"

    note: str | None


@dataclass(slots=True, kw_only=True)
class PlantParams:
    """Every state that a member can be in."""

    name: Nickname
    """Required."""

    spot: str | None
    """Required, may be null."""

    wet: bool | None = None
    """Absent means `False`."""

    owner: str | None | UnsetType = UNSET
    """Absent means `None`."""

    tags: list[str] | None = None
    """Deprecated: Use `labels`."""

    labels: dict[str, Colour] | None = None

    extra: dict[str, Any] | None = None

    size: PlantParamsSize | None = None
    """Experimental. Since 2.0.0."""

    key: Selector | None = _field(default=None, repr=False)

    version: Literal["v1"] | None = None

    place: PlantParamsPlace | None | UnsetType = UNSET


@dataclass(slots=True, kw_only=True)
class PlantResponse:
    """What stands there now."""

    plants: list[Plant]

    answer: Answer | None = None

    gone: None | UnsetType = UNSET


@dataclass(slots=True, kw_only=True)
class PlantParamsPlace:
    """An object named `PlantParamsPlace`."""

    row: int


Answer: TypeAlias = YesAnswer | LaterAnswer
"""A closed union told apart by `kind`."""


Plant: TypeAlias = TreePlant | MossPlant | UnknownVariant
"""An open union of what grows.

Its second paragraph.
"""


Nickname: TypeAlias = str
"""A short name."""


Selector: TypeAlias = str | int | list[str]
"""A text, a number, or a list of texts."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "Colour": ("enum", True),
    "PlantParamsSize": ("enum", False),
    "YesAnswer": ("variant", "kind", "yes",),
    "LaterAnswer": (
        "variant", "kind", "later",
        ("seconds", "seconds", "required", "u16"),
    ),
    "EmptyResponse": ("object",),
    "TreePlant": (
        "variant", "type", "tree",
        ("height", "height", "required", "f64"),
        ("colour", "colour", "unset", ("nullable", ("ref", "garden", "Colour"))),
        ("shade", "shade", "optional", ("ref", "garden", "Plant")),
    ),
    "MossPlant": (
        "variant", "type", "moss",
        ("note", "note", "required", ("nullable", "string")),
    ),
    "PlantParams": (
        "object",
        ("name", "name", "required", ("ref", "garden", "Nickname")),
        ("spot", "spot", "required", ("nullable", "string")),
        ("wet", "wet", "optional", "boolean"),
        ("owner", "owner", "unset", ("nullable", "string")),
        ("tags", "tags", "optional", ("array", "string")),
        ("labels", "labels", "optional", ("map", ("ref", "garden", "Colour"))),
        ("extra", "extra", "optional", ("map", "json")),
        ("size", "size", "optional", ("ref", "garden", "PlantParamsSize")),
        ("key", "key", "optional", ("ref", "garden", "Selector")),
        ("version", "version", "optional", ("literal", "v1")),
        ("place", "place", "unset", ("nullable", ("ref", "garden", "PlantParamsPlace"))),
    ),
    "PlantResponse": (
        "object",
        ("plants", "plants", "required", ("array", ("ref", "garden", "Plant"))),
        ("answer", "answer", "optional", ("ref", "garden", "Answer")),
        ("gone", "gone", "unset", "null"),
    ),
    "PlantParamsPlace": (
        "object",
        ("row", "row", "required", "i32"),
    ),
    "Answer": (
        "tagged", "kind", False,
        ("yes", "YesAnswer"),
        ("later", "LaterAnswer"),
    ),
    "Plant": (
        "tagged", "type", True,
        ("tree", "TreePlant"),
        ("moss", "MossPlant"),
    ),
    "Nickname": ("string", 1, 12, None),
    "Selector": ("union", "string", "i64", ("array", "string")),
}
