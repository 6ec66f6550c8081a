/** `_containers.py`: codecs of lists, dicts and enums. */
export const containers = `"""Codecs of lists, dicts, enums, and of what may be null."""
from __future__ import annotations

from typing import Any

from ._scalars import Codec, mismatch, unfit, unknown_word
from ._values import OpenEnum
from .errors import DecodeError, EncodeError


def nullable_of(inner: Codec) -> Codec:
    """The type, or null."""
    decode_inner, encode_inner = inner
    return Codec(
        lambda data: None if data is None else decode_inner(data),
        lambda value: None if value is None else encode_inner(value),
    )


def array_of(item: Codec) -> Codec:
    """A list."""
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


def map_of(item: Codec) -> Codec:
    """A dict with strings as keys."""
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


def enum_of(cls: Any) -> Codec:
    """An open or a closed enum."""
    known = cls._value2member_map_
    is_open = issubclass(cls, OpenEnum)

    def decode_enum(data: Any) -> Any:
        if not isinstance(data, str):
            raise mismatch(data, "string or map")
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
`;
