/** `_unions.py`: codecs of unions without a tag. */
export const unions = `"""Codecs of unions that nothing but the shape of the value tells apart."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from ._scalars import Codec, mismatch, missing, unfit
from .errors import DecodeError, EncodeError


class Outline(NamedTuple):
    """What can be said of the values of a shape without looking into them."""

    objects: bool
    lists: bool
    required: tuple[str, ...] = ()
    """Members without which it is not worth trying."""
    misfits: str | None = None
    """Attribute of what has no place of its own in the class."""


_ANYTHING = Outline(objects=True, lists=True)
_OBJECT = Outline(objects=True, lists=False)
_NO_CONTAINER = Outline(objects=False, lists=False)


def outline(
    shape: Any, look_up: Callable[[str, str], Any], seen: frozenset[Any] = frozenset()
) -> Outline:
    """The outline of a shape; what it mentions is looked up by module and name."""
    word, *rest = (shape,) if isinstance(shape, str) else shape
    if word == "ref":
        # A union that mentions itself says nothing new.
        known = shape in seen
        return _ANYTHING if known else outline(look_up(*rest), look_up, seen | {shape})
    if word in ("object", "variant"):
        tags: list[str] = [rest[0]] if word == "variant" else []
        rows: list[Any] = rest[2:] if word == "variant" else rest
        required = [row[0] for row in rows if row[2] == "required"]
        misfits = next((row[1] for row in rows if row[0] is None), None)
        return _OBJECT._replace(required=(*tags, *required), misfits=misfits)
    if word in ("tagged", "keyed object", "keyed value"):
        return _OBJECT._replace(required=(rest[0],))
    if word == "map":
        return _OBJECT
    if word == "array":
        return Outline(objects=False, lists=True)
    if word in ("json", "nullable", "union", "keyed"):
        return _ANYTHING
    return _NO_CONTAINER


class _Member(NamedTuple):
    codec: Codec
    outline: Outline


def union(codecs: list[Codec], outlines: list[Outline]) -> Codec:
    """
    A value belongs to the first member that it fits. Where several fit an object or a list, one with a place for all of
    it is preferred, so that nothing is lost on the way back.
    """
    members = [_Member(*each) for each in zip(codecs, outlines)]

    def decode_union(data: Any) -> Any:
        if isinstance(data, dict):
            likely = [each for each in members if each.outline.objects]
            whole = [each for each in likely if data.keys() >= set(each.outline.required)]
        elif isinstance(data, list):
            likely = whole = [each for each in members if each.outline.lists]
        else:
            return _first(data, members)
        if len(whole) > 1:
            return _fullest(data, whole)
        if whole:
            return whole[0].codec.decode(data)
        if likely:
            raise _lack(data, likely)
        return _first(data, members)

    def encode_union(value: Any) -> Any:
        errors: list[EncodeError] = []
        for member in members:
            try:
                return member.codec.encode(value)
            except EncodeError as error:
                errors.append(error)
        inside = [error for error in errors if error.path]
        raise inside[0] if len(inside) == 1 else unfit(value, "another type")

    return Codec(decode_union, encode_union)


def _first(data: Any, members: list[_Member]) -> Any:
    errors: list[DecodeError] = []
    for member in members:
        try:
            return member.codec.decode(data)
        except DecodeError as error:
            errors.append(error)
    # Where one member has the right JSON type, its complaint is the telling one.
    inside = [error for error in errors if error.expected is None]
    if len(inside) == 1:
        raise inside[0]
    expected = dict.fromkeys(error.expected or "a map" for error in errors)
    raise mismatch(data, " or ".join(expected))


def _fullest(data: Any, members: list[_Member]) -> Any:
    errors: list[tuple[int, int, DecodeError]] = []
    fitting: list[tuple[tuple[int, int, bool], Any]] = []
    for codec, outlined in members:
        try:
            value = codec.decode(data)
        except DecodeError as error:
            errors.append((error.path.count("/"), len(outlined.required), error))
            continue
        again = codec.encode(value)
        misfits = getattr(value, outlined.misfits) if outlined.misfits is not None else ()
        score = (len(misfits), -len(again), again != data)
        if not misfits and again == data:
            return value
        fitting.append((score, value))
    if fitting:
        return min(fitting, key=lambda each: each[0])[1]
    # The complaint from the greatest depth is of the member that fits best, or else that of which most is there.
    raise max(errors, key=lambda each: each[:2])[2]


def _lack(data: dict[str, Any], members: list[_Member]) -> DecodeError:
    """What the member lacks that the sender seems to have meant: the one with most of what it requires."""

    def lacking(member: _Member) -> list[str]:
        return [name for name in member.outline.required if name not in data]

    def distance(member: _Member) -> tuple[int, int]:
        lacks = len(lacking(member))
        return lacks - len(member.outline.required), lacks

    return missing(lacking(min(members, key=distance))[0])
`;
