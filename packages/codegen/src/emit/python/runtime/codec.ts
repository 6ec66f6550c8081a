/** `_codec.py`: from JSON to typed values and back. */
export const codec = `"""
From JSON to typed values and back, by the _SHAPES of the resource modules.

A shape is a word ("string", "i64", "json" ...) or a tuple that begins with one. Codecs are made from shapes on first
use and kept. The texts of errors are those of the server: they reach people, and clients match on some.
"""
from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from threading import RLock
from typing import Any, TypeVar, overload

from . import _scalars as scalars
from ._containers import array_of, enum_of, map_of, nullable_of
from ._index import MODULES
from ._records import record
from ._scalars import Codec
from ._unions import outline, union
from ._values import UnknownVariant
from ._variants import keyed, keyed_variant, tagged, tagged_variant
from .errors import EncodeError

T = TypeVar("T")
_PACKAGE = __name__.rpartition(".")[0]


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
    word, *rest = (shape,) if isinstance(shape, str) else shape
    if word == "object":
        return record(getattr(module, name), rest, {}, _make)
    if word == "variant":
        return tagged_variant(getattr(module, name), shape, _make)
    if word in ("keyed object", "keyed value"):
        return keyed_variant(getattr(module, name), shape, _make)
    if word == "enum":
        return enum_of(getattr(module, name))
    if word == "tagged":
        tag, is_open, *variants = rest
        return tagged(name, tag, is_open, _resolved(variants))
    if word == "keyed":
        is_open, words, *variants = rest
        enum = None if words is None else getattr(_module_of(words), words)
        return keyed(name, is_open, enum, _resolved(variants))
    return _make(shape)


def _resolved(variants: list[tuple[str, str]]) -> Iterator[tuple[str, Any, Codec]]:
    """Each variant with its class and its codec; two unions may share one."""
    for value, name in variants:
        yield value, getattr(_module_of(name), name), named(MODULES[name], name)


def _module_of(name: str) -> Any:
    return import_module(f"{_PACKAGE}.{MODULES[name]}")


def _look_up(module: str, name: str) -> Any:
    return import_module(f"{_PACKAGE}.{module}")._SHAPES[name]


def _make(shape: Any) -> Codec:
    word, *rest = (shape,) if isinstance(shape, str) else shape
    if word == "ref":
        return named(*rest)
    if word == "nullable":
        return nullable_of(_make(rest[0]))
    if word == "array":
        return array_of(_make(rest[0]))
    if word == "map":
        return map_of(_make(rest[0]))
    if word == "union":
        return union([_make(each) for each in rest], [outline(each, _look_up) for each in rest])
    return scalars.scalar(word, *rest)
`;
