# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, ClosedEnum, OpenEnum, UnknownVariant, UnsetType

if TYPE_CHECKING:
    from .weather import Hazard, MaybePlots, Remark


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


class PestKind(OpenEnum):
    """What `Pest` says in a word."""

    SLUGS = "slugs"
    """They come at night."""
    FROST = "frost"


class WateringKind(ClosedEnum):
    """What `Watering` says in a word."""

    NEVER = "never"
    DAILY = "daily"


class PlantParamsSize(ClosedEnum):
    """One of a set of words."""

    S = "s"
    L = "l"


class SurveyParamsNoteKind(ClosedEnum):
    """What `SurveyParamsNote` says in a word."""

    NONE = "none"


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
class HedgeFence:
    """The variant `hedge`."""

    type: ClassVar[Literal["hedge"]] = "hedge"


@dataclass(slots=True, kw_only=True)
class WallFence:
    """The variant `wall`."""

    type: ClassVar[Literal["wall"]] = "wall"

    height: int

    gates: Gates | None = None


@dataclass(slots=True, kw_only=True)
class Label:
    """A text or a number, with a colour.

    Needs `text`, or `number`.
    """

    colour: Colour | None = None

    text: str | None = None
    """What it says."""

    language: str | None = None

    number: int | None = None

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class Latch:
    """An object named `Latch`.

    Needs `code`, or `turns`.
    """

    rusty: bool | None = None

    code: str | None = _field(default=None, repr=False)

    turns: int | None = None

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class AphidsPest:
    """Small and many."""

    count: int | None | UnsetType = UNSET
    """How many."""


@dataclass(slots=True, kw_only=True)
class AnimalPest:
    """The variant `other-animal`.

    Experimental.
    """

    value: str


@dataclass(slots=True, kw_only=True)
class LabelledPest:
    """The variant `labelled`."""

    value: Label


@dataclass(slots=True, kw_only=True)
class PhotoPicture:
    """Taken with a camera.

    Needs `url`, or `file_id`.
    """

    type: ClassVar[Literal["photo"]] = "photo"

    tint: Colour | None | UnsetType = UNSET

    url: str | None = None

    file_id: str | None = None

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class DrawingPicture:
    """The variant `drawing`."""

    type: ClassVar[Literal["drawing"]] = "drawing"

    path: str


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

    grower: Grower | None = None

    labels: dict[str, Label] | None = None

    pests: list[Pest] | None = None

    picture: Picture | None = None

    watering: Watering | None | UnsetType = UNSET


@dataclass(slots=True, kw_only=True)
class Plot:
    """An object named `Plot`."""

    hazards: list[Hazard] | None = None

    rows: dict[str, list[PlotRowsValueItem]] | None = None

    neighbour: MaybePlots | UnsetType = UNSET


@dataclass(slots=True, kw_only=True)
class SurveyParams:
    """An object named `SurveyParams`."""

    plot: Plot

    answers: list[Answer] | None = None

    cutting: Cutting | None = None

    remark: Remark | None = None

    fence: Fence | None = None

    note: SurveyParamsNote | None = None


@dataclass(slots=True, kw_only=True)
class PeriodicWatering:
    """The variant `every`."""

    hours: int


@dataclass(slots=True, kw_only=True)
class ListedWatering:
    """On these days."""

    value: list[str]


@dataclass(slots=True, kw_only=True)
class CuttingObject:
    """An object named `CuttingObject`."""

    length: int | None = None

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class CuttingWithAngle:
    """An object named `CuttingWithAngle`."""

    length: int | None = None

    angle: int


@dataclass(slots=True, kw_only=True)
class GatesItemObject:
    """An object named `GatesItemObject`."""

    width: int


@dataclass(slots=True, kw_only=True)
class GatesItemWithHeight:
    """An object named `GatesItemWithHeight`."""

    width: int

    height: int

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class GrowerWithPerson:
    """An object named `GrowerWithPerson`."""

    person: str

    garden: str | None | UnsetType = UNSET

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class GrowerWithCompany:
    """An object named `GrowerWithCompany`."""

    company: str

    seat: str

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class PlantParamsPlace:
    """An object named `PlantParamsPlace`."""

    row: int


@dataclass(slots=True, kw_only=True)
class PlotRowsValueItem:
    """An object named `PlotRowsValueItem`."""

    seeds: int

    sown: int | None = None
    """Experimental."""

    watered: bool | None = None
    """Experimental."""


@dataclass(slots=True, kw_only=True)
class SaidNote:
    """The variant `said`."""

    value: str


@dataclass(slots=True, kw_only=True)
class PinnedNote:
    """The variant `pinned`."""

    place: str


Answer: TypeAlias = YesAnswer | LaterAnswer
"""A closed union told apart by `kind`."""


Fence: TypeAlias = HedgeFence | WallFence | UnknownVariant


Pest: TypeAlias = PestKind | AphidsPest | AnimalPest | LabelledPest | UnknownVariant
"""An open union told apart by its key."""


Picture: TypeAlias = PhotoPicture | DrawingPicture | UnknownVariant
"""A union one of whose variants has alternatives."""


Plant: TypeAlias = TreePlant | MossPlant | UnknownVariant
"""An open union of what grows.

Its second paragraph.
"""


Watering: TypeAlias = WateringKind | PeriodicWatering | ListedWatering
"""A closed union told apart by its key."""


SurveyParamsNote: TypeAlias = SurveyParamsNoteKind | SaidNote | PinnedNote


Cutting: TypeAlias = CuttingObject | CuttingWithAngle | list[int]


Gates: TypeAlias = list[Latch | GatesItemObject | GatesItemWithHeight]


Grower: TypeAlias = GrowerWithPerson | GrowerWithCompany | str
"""A person, a company, or a text that names one."""


Nickname: TypeAlias = str
"""A short name."""


Selector: TypeAlias = str | int | list[str]
"""A text, a number, or a list of texts."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "Colour": ("enum", True),
    "PestKind": ("enum", True),
    "WateringKind": ("enum", False),
    "PlantParamsSize": ("enum", False),
    "SurveyParamsNoteKind": ("enum", False),
    "YesAnswer": ("variant", "kind", "yes",),
    "LaterAnswer": (
        "variant", "kind", "later",
        ("seconds", "seconds", "required", "u16"),
    ),
    "EmptyResponse": ("object",),
    "HedgeFence": (
        "variant", "type", "hedge",
        (None, None, "closed"),
    ),
    "WallFence": (
        "variant", "type", "wall",
        ("height", "height", "required", "i32"),
        ("gates", "gates", "optional", ("ref", "garden", "Gates")),
        (None, None, "closed"),
    ),
    "Label": (
        "object",
        ("colour", "colour", "optional", ("ref", "garden", "Colour")),
        (None, "misfits", "set", ("text", "text", "optional", True, "string"), ("language", "language", "optional", False, "string")),
        (None, "misfits", "set", ("number", "number", "optional", True, "u16")),
    ),
    "Latch": (
        "object",
        ("rusty", "rusty", "optional", "boolean"),
        (None, "misfits", "set", ("code", "code", "optional", True, "string")),
        (None, "misfits", "set", ("turns", "turns", "optional", True, "i32")),
        (None, None, "closed"),
    ),
    "AphidsPest": (
        "keyed object", "aphids",
        ("count", "count", "unset", ("nullable", "u16")),
    ),
    "AnimalPest": ("keyed value", "other-animal", "string"),
    "LabelledPest": ("keyed value", "labelled", ("ref", "garden", "Label")),
    "PhotoPicture": (
        "variant", "type", "photo",
        ("tint", "tint", "unset", ("nullable", ("ref", "garden", "Colour"))),
        (None, "misfits", "set", ("url", "url", "optional", True, "string")),
        (None, "misfits", "set", ("fileId", "file_id", "optional", True, "string")),
    ),
    "DrawingPicture": (
        "variant", "type", "drawing",
        ("path", "path", "required", "string"),
    ),
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
        ("grower", "grower", "optional", ("ref", "garden", "Grower")),
        ("labels", "labels", "optional", ("map", ("ref", "garden", "Label"))),
        ("pests", "pests", "optional", ("array", ("ref", "garden", "Pest"))),
        ("picture", "picture", "optional", ("ref", "garden", "Picture")),
        ("watering", "watering", "unset", ("nullable", ("ref", "garden", "Watering"))),
    ),
    "Plot": (
        "object",
        ("hazards", "hazards", "optional", ("array", ("ref", "weather", "Hazard"))),
        ("rows", "rows", "optional", ("map", ("array", ("ref", "garden", "PlotRowsValueItem")))),
        ("neighbour", "neighbour", "unset", ("ref", "weather", "MaybePlots")),
    ),
    "SurveyParams": (
        "object",
        ("plot", "plot", "required", ("ref", "garden", "Plot")),
        ("answers", "answers", "optional", ("array", ("ref", "garden", "Answer"))),
        ("cutting", "cutting", "optional", ("ref", "garden", "Cutting")),
        ("remark", "remark", "optional", ("ref", "weather", "Remark")),
        ("fence", "fence", "optional", ("ref", "garden", "Fence")),
        ("note", "note", "optional", ("ref", "garden", "SurveyParamsNote")),
    ),
    "PeriodicWatering": (
        "keyed object", "every",
        ("hours", "hours", "required", "i32"),
    ),
    "ListedWatering": ("keyed value", "on", ("array", "string")),
    "CuttingObject": (
        "object",
        ("length", "length", "optional", "i32"),
        (None, "misfits", "beside", "angle"),
    ),
    "CuttingWithAngle": (
        "object",
        ("length", "length", "optional", "i32"),
        ("angle", "angle", "required", "i32"),
    ),
    "GatesItemObject": (
        "object",
        ("width", "width", "required", "i32"),
        (None, None, "closed"),
    ),
    "GatesItemWithHeight": (
        "object",
        ("width", "width", "required", "i32"),
        ("height", "height", "required", "i32"),
        (None, "misfits", "beside", "rusty", "code", "turns"),
    ),
    "GrowerWithPerson": (
        "object",
        ("person", "person", "required", "string"),
        ("garden", "garden", "unset", ("nullable", "string")),
        (None, "misfits", "beside", "company", "seat"),
    ),
    "GrowerWithCompany": (
        "object",
        ("company", "company", "required", "string"),
        ("seat", "seat", "required", "string"),
        (None, "misfits", "beside", "person", "garden"),
    ),
    "PlantParamsPlace": (
        "object",
        ("row", "row", "required", "i32"),
    ),
    "PlotRowsValueItem": (
        "object",
        ("seeds", "seeds", "required", "i32"),
        ("sown", "sown", "optional", "i32"),
        ("watered", "watered", "optional", "boolean"),
    ),
    "SaidNote": ("keyed value", "said", "string"),
    "PinnedNote": (
        "keyed object", "pinned",
        ("place", "place", "required", "string"),
        (None, None, "closed"),
    ),
    "Answer": (
        "tagged", "kind", False,
        ("yes", "YesAnswer"),
        ("later", "LaterAnswer"),
    ),
    "Fence": (
        "tagged", "type", True,
        ("hedge", "HedgeFence"),
        ("wall", "WallFence"),
    ),
    "Pest": (
        "keyed", True, "PestKind",
        ("aphids", "AphidsPest"),
        ("other-animal", "AnimalPest"),
        ("labelled", "LabelledPest"),
    ),
    "Picture": (
        "tagged", "type", True,
        ("photo", "PhotoPicture"),
        ("drawing", "DrawingPicture"),
    ),
    "Plant": (
        "tagged", "type", True,
        ("tree", "TreePlant"),
        ("moss", "MossPlant"),
    ),
    "Watering": (
        "keyed", False, "WateringKind",
        ("every", "PeriodicWatering"),
        ("on", "ListedWatering"),
    ),
    "SurveyParamsNote": (
        "keyed", False, "SurveyParamsNoteKind",
        ("said", "SaidNote"),
        ("pinned", "PinnedNote"),
    ),
    "Cutting": ("union", ("ref", "garden", "CuttingObject"), ("ref", "garden", "CuttingWithAngle"), ("array", "i32")),
    "Gates": ("array", ("union", ("ref", "garden", "Latch"), ("ref", "garden", "GatesItemObject"), ("ref", "garden", "GatesItemWithHeight"))),
    "Grower": ("union", ("ref", "garden", "GrowerWithPerson"), ("ref", "garden", "GrowerWithCompany"), "string"),
    "Nickname": ("string", 1, 12, None),
    "Selector": ("union", "string", "i64", ("array", "string")),
}
