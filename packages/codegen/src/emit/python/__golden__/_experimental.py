# Generated from the protocol model by `wirebox generate`. Do not edit.
"""
Which experimental part of the protocol a request uses. Loaded only when a client has not opted in.

A place is a tuple that begins with a word. Places in which nothing experimental can be are None.
"""
from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def use_in(place: Any, data: Any, owner: str, outermost: bool = True) -> str | None:
    """
    The first experimental thing in the data, as the reason for refusing it. A member is named by the way to it from the
    method, a variant by its type; in the params of a method both are the same. A member is not used where it is absent or
    holds what is taken for absent.
    """
    if place is None:
        return None
    word, *rest = place
    if word == "ref":
        name, inner = TYPES[rest[0]]
        return use_in(inner, data, owner if outermost or name is None else name, False)
    if word == "each":
        values = data.values() if isinstance(data, dict) else data
        if not isinstance(data, (dict, list)):
            return None
        return _first(use_in(rest[0], value, owner, outermost) for value in values)
    if word == "any":
        return _first(use_in(member, data, owner, outermost) for member in rest)
    if not isinstance(data, dict):
        return None
    if word == "members":
        return _first(_use_of(row, data, owner) for row in rest)
    tag, variants = rest
    if tag is not None:
        variant = data.get(tag)
        found = variants.get(variant) if isinstance(variant, str) else None
        return None if found is None else _variant(found, data, owner)
    return _first(
        _variant(variants[key], value, owner) for key, value in data.items() if key in variants
    )


def _first(uses: Iterable[str | None]) -> str | None:
    return next((use for use in uses if use is not None), None)


def _use_of(row: Any, data: dict[str, Any], owner: str) -> str | None:
    wire, name, blank, inner = row
    if wire not in data:
        return None
    value, path = data[wire], f"{owner}.{name}"
    if blank is None:
        return use_in(inner, value, path, False)
    return None if any(_is_same(value, each) for each in blank) else path


def _is_same(value: Any, blank: Any) -> bool:
    # Not by equality alone: 0 equals False.
    return value is blank or (isinstance(value, str) and value == blank)


def _variant(found: Any, data: Any, owner: str) -> str | None:
    name, inner = found
    return use_in(inner, data, owner, False) if name is None else f"{owner}.{name}"


TYPES: dict[str, Any] = {
    "Answer": ("answer", ("variants", "kind", {
        "later": ("later", None),
    })),
    "FloodHazard": (None, ("members",
        ("misfits", "misfits", None, ("ref", "Plot")),
    )),
    "Hazard": ("hazard", ("variants", None, {
        "flood": (None, ("ref", "FloodHazard")),
        "drought": ("drought", None),
        "chain": (None, ("each", ("ref", "Hazard"))),
    })),
    "MaybePlot": (None, ("ref", "Plot")),
    "MaybePlots": (None, ("any", ("ref", "MaybePlot"))),
    "PlantParams": (None, ("members",
        ("size", "size", (None,), None),
    )),
    "Plot": (None, ("members",
        ("hazards", "hazards", None, ("each", ("ref", "Hazard"))),
        ("rows", "rows", None, ("each", ("each", ("ref", "PlotRowsValueItem")))),
        ("neighbour", "neighbour", None, ("ref", "MaybePlots")),
    )),
    "SurveyParams": (None, ("members",
        ("plot", "plot", None, ("ref", "Plot")),
        ("answers", "answers", None, ("each", ("ref", "Answer"))),
    )),
    "PlotRowsValueItem": (None, ("members",
        ("sown", "sown", (None,), None),
        ("watered", "watered", (None, False,), None),
    )),
}
"""By name: what the variants of the type are called by in a reason, None where it has none, and the place."""
