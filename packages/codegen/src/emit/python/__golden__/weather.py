# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import TYPE_CHECKING, Any, TypeAlias

from ._values import UNSET, OpenEnum, UnknownVariant, UnsetType

if TYPE_CHECKING:
    from .garden import Plot


class HazardKind2(OpenEnum):
    """What `Hazard` says in a word."""

    STORM = "storm"


@dataclass(slots=True, kw_only=True)
class Forecast:
    """Numbers of every width."""

    at: int

    offset: int

    station: int

    bytes: int

    percent: int

    share: float

    raw: Any


@dataclass(slots=True, kw_only=True)
class LockedHazard:
    """The variant `gateKey`."""

    value: str = _field(repr=False)


@dataclass(slots=True, kw_only=True)
class FloodHazard:
    """The variant `flood`.

    Needs `value`, or `value` and `misfits`.
    """

    depth: int

    value: str | int | None = None

    unit: str | None | UnsetType = UNSET

    misfits: Plot | None = None

    misfits_2: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class DroughtHazard:
    """The variant `drought`.

    Experimental.
    """

    value: int


@dataclass(slots=True, kw_only=True)
class ChainHazard:
    """The variant `chain`."""

    value: list[Hazard]


@dataclass(slots=True, kw_only=True)
class HazardKind:
    """An object named `HazardKind`."""


Hazard: TypeAlias = (
    HazardKind2
    | LockedHazard
    | FloodHazard
    | DroughtHazard
    | ChainHazard
    | UnknownVariant
)


Remark: TypeAlias = str | UnknownVariant


MaybePlot: TypeAlias = "Plot | None"


MaybePlots: TypeAlias = "MaybePlot | int"


Unused: TypeAlias = bool
"""No method mentions it."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "HazardKind2": ("enum", True),
    "Forecast": (
        "object",
        ("at", "at", "required", "i64"),
        ("offset", "offset", "required", "i32"),
        ("station", "station", "required", "u32"),
        ("bytes", "bytes", "required", "u64"),
        ("percent", "percent", "required", ("u16", None, 100)),
        ("share", "share", "required", ("f64", 0, 1)),
        ("raw", "raw", "required", "json"),
    ),
    "LockedHazard": ("keyed value", "gateKey", "string"),
    "FloodHazard": (
        "keyed object", "flood",
        ("depth", "depth", "required", "i32"),
        (None, "misfits_2", "set", ("value", "value", "optional", True, "string"), ("unit", "unit", "unset", False, ("nullable", "string"))),
        (None, "misfits_2", "set", ("value", "value", "optional", True, "i32"), ("misfits", "misfits", "optional", True, ("ref", "garden", "Plot"))),
    ),
    "DroughtHazard": ("keyed value", "drought", "i32"),
    "ChainHazard": ("keyed value", "chain", ("array", ("ref", "weather", "Hazard"))),
    "HazardKind": ("object",),
    "Hazard": (
        "keyed", True, "HazardKind2",
        ("gateKey", "LockedHazard"),
        ("flood", "FloodHazard"),
        ("drought", "DroughtHazard"),
        ("chain", "ChainHazard"),
    ),
    "Remark": ("keyed", True, None,),
    "MaybePlot": ("nullable", ("ref", "garden", "Plot")),
    "MaybePlots": ("union", ("ref", "weather", "MaybePlot"), "i32"),
    "Unused": "boolean",
}
