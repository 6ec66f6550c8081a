/** `_codec.py`: from JSON to typed values and back. */
export const codec = String.raw`"""
From JSON to typed values and back, by the _SHAPES of the resource modules.

A shape is a word ("string", "i64", "json" ...) or a tuple that begins with one. Codecs are made from shapes on first
use and kept. The texts of errors are those of the server: they reach people, and clients match on some.
"""
from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from threading import RLock
from typing import Any, TypeVar, overload

from . import _scalars as scalars
from ._index import MODULES
from ._scalars import Codec, mismatch, unfit, unknown_word
from ._values import UNSET, OpenEnum, UnknownVariant
from .errors import DecodeError, EncodeError

T = TypeVar("T")
_PACKAGE = __name__.rpartition(".")[0]
_ABSENT: Any = object()


@overload
def decode(target: type[T], data: Any) -> T: ...
@overload
def decode(target: Any, data: Any) -> Any: ...
def decode(target: Any, data: Any) -> Any:
    """
    Makes a typed value of parsed JSON; raises DecodeError where it does not fit.

    The target is a class, enum or union of this package, or the name of one.
    """
    return codec_for(target).decode(data)


def encode(value: Any) -> Any:
    """Makes parsed JSON of a typed value, or of lists and dicts of them."""
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, UnknownVariant):
        return value.raw
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {key: encode(item) for key, item in value.items()}
    cls = type(value)
    if MODULES.get(cls.__name__) is not None and cls.__module__.startswith(_PACKAGE + "."):
        return codec_for(cls).encode(value)
    raise EncodeError(f"{cls.__name__} is no type of the protocol")


_BUILT_IN: dict[Any, Any] = {
    str: "string",
    int: "i64",
    float: "f64",
    bool: "boolean",
    None: "null",
    Any: "json",
}
_by_identity: dict[int, tuple[Any, Codec]] = {}


def codec_for(target: Any) -> Codec:
    """The codec of whatever can be passed to decode."""
    if isinstance(target, str) and target in MODULES:
        return named(MODULES[target], target)
    known = _by_identity.get(id(target))
    if known is None:
        # The target is kept as well, so that its id is never given to another object.
        known = _by_identity[id(target)] = (target, _find(target))
    return known[1]


def _find(target: Any) -> Codec:
    if isinstance(target, type) and MODULES.get(target.__name__) is not None:
        module = f"{_PACKAGE}.{MODULES[target.__name__]}"
        if target.__module__ == module:
            return named(MODULES[target.__name__], target.__name__)
    if isinstance(target, (type, type(None))) or target is Any:
        if target in _BUILT_IN:
            return scalars.scalar(_BUILT_IN[target])
    for module in dict.fromkeys(MODULES.values()):
        # Whoever holds an alias has loaded the module it is from.
        loaded = sys.modules.get(f"{_PACKAGE}.{module}")
        for name, value in vars(loaded).items() if loaded is not None else ():
            if value is target and MODULES.get(name) == module:
                return named(module, name)
    raise TypeError(f"{target!r} is no type of the protocol")


_named: dict[tuple[str, str], Codec] = {}
_making: set[tuple[str, str]] = set()
_lock = RLock()


def named(module: str, name: str) -> Codec:
    """The codec of a declared type."""
    key = (module, name)
    codec = _named.get(key)
    if codec is not None:
        return codec
    with _lock:
        if key in _named:
            return _named[key]
        if key in _making:
            # The type mentions itself: by the time this is called it is finished.
            return Codec(
                lambda data: named(*key).decode(data), lambda value: named(*key).encode(value)
            )
        _making.add(key)
        try:
            codec = _named[key] = _declared(import_module(f"{_PACKAGE}.{module}"), name)
        finally:
            _making.discard(key)
        return codec


_made: dict[Any, Codec] = {}


def of_shape(shape: Any) -> Codec:
    """The codec of a shape, made once."""
    codec = _made.get(shape)
    if codec is None:
        codec = _made[shape] = _make(shape)
    return codec


def _declared(module: Any, name: str) -> Codec:
    shape = module._SHAPES[name]
    word = shape if isinstance(shape, str) else shape[0]
    if word == "object":
        return _object(getattr(module, name), shape[1:], {})
    if word == "variant":
        return _variant(getattr(module, name), shape[1], shape[2], shape[3:])
    if word == "enum":
        return _enum(getattr(module, name))
    if word == "tagged":
        return _tagged(module, name, shape[1], shape[2], shape[3:])
    return _make(shape)


def _make(shape: Any) -> Codec:
    word, *rest = (shape,) if isinstance(shape, str) else shape
    if word == "ref":
        return named(*rest)
    if word == "nullable":
        return _nullable(_make(rest[0]))
    if word == "array":
        return _array(_make(rest[0]))
    if word == "map":
        return _map(_make(rest[0]))
    if word == "union":
        return _union([_make(member) for member in rest])
    return scalars.scalar(word, *rest)


def _nullable(inner: Codec) -> Codec:
    decode_inner, encode_inner = inner
    return Codec(
        lambda data: None if data is None else decode_inner(data),
        lambda value: None if value is None else encode_inner(value),
    )


def _array(item: Codec) -> Codec:
    decode_item, encode_item = item

    def decode_array(data: Any) -> Any:
        if not isinstance(data, list):
            raise mismatch(data, "a sequence")
        out: list[Any] = []
        try:
            for each in data:
                out.append(decode_item(each))
        except DecodeError as error:
            error.under(str(len(out)))
            raise
        return out

    def encode_array(value: Any) -> Any:
        if not isinstance(value, (list, tuple)):
            raise unfit(value, "a list")
        out: list[Any] = []
        try:
            for each in value:
                out.append(encode_item(each))
        except EncodeError as error:
            error.under(str(len(out)))
            raise
        return out

    return Codec(decode_array, encode_array)


def _map(item: Codec) -> Codec:
    decode_item, encode_item = item

    def decode_map(data: Any) -> Any:
        if not isinstance(data, dict):
            raise mismatch(data, "a map")
        out: dict[str, Any] = {}
        key = ""
        try:
            for key, each in data.items():
                out[key] = decode_item(each)
        except DecodeError as error:
            error.under(key)
            raise
        return out

    def encode_map(value: Any) -> Any:
        if not isinstance(value, dict):
            raise unfit(value, "a dict")
        out: dict[str, Any] = {}
        key = ""
        try:
            for key, each in value.items():
                if not isinstance(key, str):
                    raise unfit(key, "str as the key")
                out[key] = encode_item(each)
        except EncodeError as error:
            error.under(str(key))
            raise
        return out

    return Codec(decode_map, encode_map)


def _union(members: list[Codec]) -> Codec:
    """The members differ in their JSON type, so the first one that fits is the only one."""

    def decode_union(data: Any) -> Any:
        errors: list[DecodeError] = []
        for member in members:
            try:
                return member.decode(data)
            except DecodeError as error:
                errors.append(error)
        # Where one member has the right JSON type, its complaint is the telling one.
        inside = [error for error in errors if error.expected is None]
        if len(inside) == 1:
            raise inside[0]
        raise mismatch(data, " or ".join(error.expected or "a map" for error in errors))

    def encode_union(value: Any) -> Any:
        errors: list[EncodeError] = []
        for member in members:
            try:
                return member.encode(value)
            except EncodeError as error:
                errors.append(error)
        inside = [error for error in errors if error.path]
        raise inside[0] if len(inside) == 1 else unfit(value, "another type")

    return Codec(decode_union, encode_union)


def _enum(cls: Any) -> Codec:
    known = cls._value2member_map_
    is_open = issubclass(cls, OpenEnum)

    def decode_enum(data: Any) -> Any:
        if not isinstance(data, str):
            raise mismatch(data, "a string")
        member = known.get(data)
        if member is not None:
            return member
        if is_open:
            return cls(data)
        raise unknown_word(data, known)

    def encode_enum(value: Any) -> Any:
        if isinstance(value, cls):
            return value.value
        if type(value) is str and (is_open or value in known):
            return value
        raise unfit(value, cls.__name__)

    return Codec(decode_enum, encode_enum)


def _object(cls: Any, rows: Any, constant: dict[str, str]) -> Codec:
    fields: list[tuple[str, str, bool, Any, Callable[[Any], Any], Callable[[Any], Any]]] = []
    for wire, attribute, state, shape in rows:
        absent = {"required": _ABSENT, "optional": None, "unset": UNSET}[state]
        fields.append((wire, attribute, state == "required", absent, *_make(shape)))
    expected = f"struct {cls.__name__}"

    def decode_object(data: Any) -> Any:
        if not isinstance(data, dict):
            raise mismatch(data, expected)
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
        return data

    return Codec(decode_object, encode_object)


def missing(member: str) -> DecodeError:
    return DecodeError(f"missing field \x60{member}\x60")


def _tag_of(data: Any, tag: str) -> str:
    if not isinstance(data, dict):
        raise mismatch(data, "a map")
    if tag not in data:
        raise missing(tag)
    value = data[tag]
    if not isinstance(value, str):
        raise mismatch(value, "a string").under(tag)
    return value


def _variant(cls: Any, tag: str, value: str, rows: Any) -> Codec:
    """A variant by itself; inside of its union the tag has been read already, and reading it twice costs little."""
    decode_body, encode_body = _object(cls, rows, {tag: value})

    def decode_variant(data: Any) -> Any:
        found = _tag_of(data, tag)
        if found != value:
            raise unknown_word(found, (value,)).under(tag)
        return decode_body(data)

    return Codec(decode_variant, encode_body)


def _tagged(module: Any, name: str, tag: str, is_open: bool, rows: Any) -> Codec:
    by_tag: dict[str, Callable[[Any], Any]] = {}
    by_class: dict[Any, Callable[[Any], Any]] = {}
    for value, class_name in rows:
        cls = getattr(module, class_name)
        by_tag[value], by_class[cls] = _object(
            cls, module._SHAPES[class_name][3:], {tag: value}
        )

    def decode_tagged(data: Any) -> Any:
        found = _tag_of(data, tag)
        decode_body = by_tag.get(found)
        if decode_body is not None:
            return decode_body(data)
        if is_open:
            return UnknownVariant(found, data)
        raise unknown_word(found, by_tag).under(tag)

    def encode_tagged(value: Any) -> Any:
        encode_body = by_class.get(type(value))
        if encode_body is not None:
            return encode_body(value)
        if is_open and isinstance(value, UnknownVariant):
            return _raw(value, tag)
        for cls, encode_body in by_class.items():
            if isinstance(value, cls):
                return encode_body(value)
        raise unfit(value, name)

    return Codec(decode_tagged, encode_tagged)


def _raw(value: UnknownVariant, tag: str) -> Any:
    if value.raw.get(tag) != value.tag:
        raise EncodeError(f"the raw object of an UnknownVariant has to carry its tag as \x60{tag}\x60")
    return value.raw
`;
