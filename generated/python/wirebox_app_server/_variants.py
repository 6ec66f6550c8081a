# Generated from the protocol model by `wirebox generate`. Do not edit.
"""Codecs of tagged and keyed unions, and of their variants by themselves."""
from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ._records import Make, record
from ._scalars import Codec, mismatch, missing, unfit, unknown_word
from ._values import UnknownVariant
from .errors import DecodeError, EncodeError


def _tag_of(data: Any, tag: str, name: str) -> str:
    if not isinstance(data, dict):
        raise mismatch(data, f"internally tagged enum {name}")
    if tag not in data:
        raise missing(tag)
    value = data[tag]
    if not isinstance(value, str):
        raise mismatch(value, "a string").under(tag)
    return value


def tagged_variant(cls: Any, shape: Any, make: Make) -> Codec:
    """A variant by itself; inside of its union the tag has been read already, and reading it twice costs little."""
    _, tag, value, *rows = shape
    decode_body, encode_body = record(cls, rows, {tag: value}, make)

    def decode_variant(data: Any) -> Any:
        found = _tag_of(data, tag, cls.__name__)
        if found != value:
            raise unknown_word(found, (value,)).under(tag)
        return decode_body(data)

    return Codec(decode_variant, encode_body)


def tagged(name: str, tag: str, is_open: bool, variants: Iterable[tuple[str, Any, Codec]]) -> Codec:
    """A union of tagged variants, each with its tag, its class and the codec of the whole object."""
    by_tag: dict[str, Codec] = {}
    by_class: dict[Any, Codec] = {}
    for value, cls, codec in variants:
        by_tag[value] = by_class[cls] = codec

    def decode_tagged(data: Any) -> Any:
        found = _tag_of(data, tag, name)
        codec = by_tag.get(found)
        if codec is not None:
            return codec.decode(data)
        if is_open:
            return UnknownVariant(found, data)
        raise unknown_word(found, by_tag).under(tag)

    def encode_tagged(value: Any) -> Any:
        codec = _codec_of(value, by_class)
        if codec is not None:
            return codec.encode(value)
        if is_open and isinstance(value, UnknownVariant):
            if value.raw.get(tag) != value.tag:
                raise EncodeError(
                    f"the raw object of an UnknownVariant has to carry its tag as \x60{tag}\x60"
                )
            return value.raw
        raise unfit(value, name)

    return Codec(decode_tagged, encode_tagged)


def _codec_of(value: Any, by_class: dict[Any, Codec]) -> Codec | None:
    exact = by_class.get(type(value))
    if exact is not None:
        return exact
    return next((codec for cls, codec in by_class.items() if isinstance(value, cls)), None)


def _member_of(data: Any) -> tuple[str, Any]:
    """Key and value of an object with one member."""
    if not isinstance(data, dict):
        raise mismatch(data, "string or map")
    if len(data) != 1:
        raise DecodeError(f"invalid length {len(data)}, expected map with a single key")
    [member] = data.items()
    return member


def keyed_variant(cls: Any, shape: Any, make: Make) -> Codec:
    """A variant by itself: the object with its key and what stands under it."""
    word, key, *rest = shape
    if word == "keyed object":
        decode_held, encode_held = record(cls, rest, {}, make)
    else:
        decode_held, encode_held = _holder(cls, make(rest[0]))

    def decode_variant(data: Any) -> Any:
        found, held = _member_of(data)
        if found != key:
            raise unknown_word(found, (key,))
        try:
            return decode_held(held)
        except DecodeError as error:
            error.under(key)
            raise

    def encode_variant(value: Any) -> Any:
        try:
            return {key: encode_held(value)}
        except EncodeError as error:
            error.under(key)
            raise

    return Codec(decode_variant, encode_variant)


def _holder(cls: Any, held: Codec) -> Codec:
    decode_value, encode_value = held

    def encode_held(value: Any) -> Any:
        if not isinstance(value, cls):
            raise unfit(value, cls.__name__)
        return encode_value(value.value)

    return Codec(lambda data: cls(value=decode_value(data)), encode_held)


def keyed(
    name: str, is_open: bool, words: Any, variants: Iterable[tuple[str, Any, Codec]]
) -> Codec:
    """A union of the words of an enum, if there is one, and of keyed variants, each as an object of its own."""
    by_key: dict[str, Codec] = {}
    by_class: dict[Any, Codec] = {}
    for key, cls, codec in variants:
        by_key[key] = by_class[cls] = codec
    known = {} if words is None else words._value2member_map_

    def decode_word(data: str) -> Any:
        if data in known or (is_open and words is not None):
            return words(data)
        if is_open:
            return data
        if data in by_key:
            raise DecodeError("invalid type: unit variant, expected newtype variant")
        raise unknown_word(data, [*known, *by_key])

    def decode_keyed(data: Any) -> Any:
        if isinstance(data, str):
            return decode_word(data)
        found, _ = _member_of(data)
        codec = by_key.get(found)
        if codec is not None:
            return codec.decode(data)
        if is_open:
            return UnknownVariant(found, data)
        if found in known:
            raise DecodeError("invalid type: map, expected string")
        raise unknown_word(found, [*known, *by_key])

    def encode_keyed(value: Any) -> Any:
        if words is not None and isinstance(value, words):
            return value.value
        if type(value) is str and (is_open or value in known):
            return value
        codec = _codec_of(value, by_class)
        if codec is not None:
            return codec.encode(value)
        if is_open and isinstance(value, UnknownVariant):
            if list(value.raw) != [value.tag]:
                raise EncodeError("the raw object of an UnknownVariant has to have its tag as the only key")
            return value.raw
        raise unfit(value, name)

    return Codec(decode_keyed, encode_keyed)
