/** `_records.py`: codecs of objects with named members. */
export const records = String.raw`"""Codecs of objects, with or without alternatives."""
from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, TypeAlias

from ._scalars import Codec, mismatch, missing, unfit, unknown_field
from ._values import UNSET
from .errors import DecodeError, EncodeError

Make: TypeAlias = Callable[[Any], Codec]
"""What makes a codec of a shape."""

_ABSENT: Any = object()
_STANDS_FOR_ABSENT = {"required": _ABSENT, "optional": None, "unset": UNSET}


def record(cls: Any, rows: Iterable[Any], constant: dict[str, str], make: Make) -> Codec:
    """
    An object: the constant members, a row for each other one, then rows without a name: sets of alternatives, and members
    that others have which can stand in its place. These are kept as they came. A closed object has a row that says so.
    """
    fields: list[tuple[str, str, bool, Any, Callable[[Any], Any], Callable[[Any], Any]]] = []
    sets: list[Any] = []
    beside: list[str] = []
    misfits = ""
    closed = False
    for row in rows:
        if row[0] is None:
            _, attribute, word, *rest = row
            misfits = attribute or misfits
            if word == "set":
                sets.append(rest)
            elif word == "beside":
                beside = rest
            else:
                closed = True
        else:
            wire, attribute, state, shape = row
            absent = _STANDS_FOR_ABSENT[state]
            fields.append((wire, attribute, state == "required", absent, *make(shape)))
    choice = _Choice(sets, make) if sets else None
    chosen = choice.names if choice is not None else ()
    keeps = {*beside, *chosen}
    expected = f"struct {cls.__name__}"
    named = [*dict.fromkeys((*(field[0] for field in fields), *chosen))]
    allowed = {*constant, *named}

    def decode_object(data: Any) -> Any:
        if not isinstance(data, dict):
            raise mismatch(data, expected)
        if closed and not data.keys() <= allowed:
            raise unknown_field(next(wire for wire in data if wire not in allowed), named)
        members: dict[str, Any] = {}
        for wire, attribute, required, _, decode_member, _ in fields:
            value = data.get(wire, _ABSENT)
            if value is not _ABSENT:
                try:
                    members[attribute] = decode_member(value)
                except DecodeError as error:
                    error.under(wire)
                    raise
            elif required:
                raise missing(wire)
        if choice is not None:
            left = choice.decode(data, members)
            if left:
                members[misfits] = left
        if beside:
            others = {wire: data[wire] for wire in beside if wire in data}
            if others:
                members[misfits] = {**others, **members.get(misfits, {})}
        return cls(**members)

    def encode_object(value: Any) -> Any:
        if not isinstance(value, cls):
            raise unfit(value, cls.__name__)
        data: dict[str, Any] = dict(constant)
        for wire, attribute, _, absent, _, encode_member in fields:
            member = getattr(value, attribute)
            if member is not absent:
                try:
                    data[wire] = encode_member(member)
                except EncodeError as error:
                    error.under(wire)
                    raise
        if choice is not None:
            choice.encode(value, data)
        if misfits:
            for wire, raw in getattr(value, misfits).items():
                if wire not in keeps:
                    raise EncodeError(f"\x60{wire}\x60 cannot be a misfit here")
                data.setdefault(wire, raw)
        if choice is not None:
            choice.check(data)
        return data

    return Codec(decode_object, encode_object)


class _Member(NamedTuple):
    wire: str
    attribute: str
    required: bool
    decode: Callable[[Any], Any]


class _Choice:
    """
    Sets of members of which an object has to have at least one: all that the set requires, and nothing else of the set
    with another type. What the other sets say of their members does not matter then, so misfits are kept as they came.
    """

    def __init__(self, rows: list[Any], make: Make) -> None:
        self._sets: list[list[_Member]] = []
        shapes: dict[str, list[Any]] = {}
        absent: dict[str, Any] = {}
        for members in rows:
            each: list[_Member] = []
            for wire, attribute, state, required, shape in members:
                each.append(_Member(wire, attribute, required, make(shape).decode))
                shapes.setdefault(wire, []).append(shape)
                absent[wire] = (attribute, _STANDS_FOR_ABSENT[state])
            self._sets.append(each)
        # A member of two sets may have two types.
        self._encoders = {
            wire: (*absent[wire], make(found[0] if len(found) == 1 else ("union", *found)).encode)
            for wire, found in shapes.items()
        }
        self.names = self._encoders.keys()

    def decode(self, data: dict[str, Any], members: dict[str, Any]) -> dict[str, Any]:
        """Adds the members of the sets that fit, and of the others what fits by itself. Gives what is left."""
        self._take_complete(data, members)
        for each in self._sets:
            for wire, attribute, _, decode_member in each:
                if wire in data and attribute not in members:
                    try:
                        members[attribute] = decode_member(data[wire])
                    except DecodeError:
                        pass
        return {
            wire: data[wire]
            for wire, (attribute, _, _) in self._encoders.items()
            if wire in data and attribute not in members
        }

    def encode(self, value: Any, data: dict[str, Any]) -> None:
        """Adds the members that are there."""
        for wire, (attribute, absent, encode_member) in self._encoders.items():
            member = getattr(value, attribute)
            if member is not absent:
                try:
                    data[wire] = encode_member(member)
                except EncodeError as error:
                    error.under(wire)
                    raise

    def check(self, data: dict[str, Any]) -> None:
        """At least one set has to fit what is sent."""
        try:
            self._take_complete(data, {})
        except DecodeError:
            raise EncodeError(f"needs {self._needed()}") from None

    def _take_complete(self, data: dict[str, Any], members: dict[str, Any]) -> None:
        fits = False
        problems: list[tuple[int, DecodeError]] = []
        for each in self._sets:
            try:
                found = _decode_all(each, data)
            except DecodeError as error:
                problems.append((sum(member.wire in data for member in each), error))
            else:
                fits = True
                for attribute, value in found.items():
                    members.setdefault(attribute, value)
        if fits:
            return
        # The set that the sender seems to have meant has the telling complaint.
        raise max(problems, key=lambda each: each[0])[1]

    def _needed(self) -> str:
        sets = ([f"\x60{each.wire}\x60" for each in one if each.required] for one in self._sets)
        return " or ".join(" and ".join(names) for names in sets)


def _decode_all(members: list[_Member], data: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for wire, attribute, required, decode_member in members:
        if wire in data:
            try:
                found[attribute] = decode_member(data[wire])
            except DecodeError as error:
                error.under(wire)
                raise
        elif required:
            raise missing(wire)
    return found
`;
