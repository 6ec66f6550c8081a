/** `_scalars.py`: codecs of everything that is no container. */
export const scalars = String.raw`"""Codecs of strings, numbers and the like, and the words of the errors."""
from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from math import isfinite
from typing import Any, NamedTuple

from .errors import DecodeError, EncodeError


class Codec(NamedTuple):
    """Both directions of one type."""

    decode: Callable[[Any], Any]
    encode: Callable[[Any], Any]


INTEGERS = {
    "i32": (-(2**31), 2**31 - 1),
    "i64": (-(2**63), 2**63 - 1),
    "u16": (0, 2**16 - 1),
    "u32": (0, 2**32 - 1),
    "u64": (0, 2**64 - 1),
}
_LONGEST_SHOWN = 40


def describe(value: Any) -> tuple[str, str]:
    """What the value is, for a person; and the same without the value itself."""
    if value is None:
        return "null", "null"
    if isinstance(value, bool):
        return f"boolean \x60{'true' if value else 'false'}\x60", "boolean"
    if isinstance(value, int):
        return (f"integer \x60{value}\x60" if abs(value) < 2**64 else "integer"), "integer"
    if isinstance(value, float):
        return f"floating point \x60{value!r}\x60", "floating point"
    if isinstance(value, str):
        shown = len(value) <= _LONGEST_SHOWN
        return (f"string {json.dumps(value, ensure_ascii=False)}" if shown else "string"), "string"
    kind = "sequence" if isinstance(value, list) else "map"
    return kind, kind


def mismatch(value: Any, expected: str) -> DecodeError:
    """The value has the wrong JSON type."""
    shown, redacted = describe(value)
    error = DecodeError(
        f"invalid type: {shown}, expected {expected}",
        f"invalid type: {redacted}, expected {expected}",
    )
    error.expected = expected
    return error


def invalid(value: Any, expected: str) -> DecodeError:
    """The value has the right JSON type, but is out of bounds."""
    shown, redacted = describe(value)
    return DecodeError(
        f"invalid value: {shown}, expected {expected}",
        f"invalid value: {redacted}, expected {expected}",
    )


def unknown_word(word: str, known: Iterable[str]) -> DecodeError:
    """The string is none of a closed set."""
    expected = _expected(known)
    shown = f" \x60{word}\x60" if len(word) <= _LONGEST_SHOWN else ""
    return DecodeError(f"unknown variant{shown}, {expected}", f"unknown variant, {expected}")


def _expected(known: Iterable[str]) -> str:
    names = [f"\x60{name}\x60" for name in known]
    if len(names) <= 2:
        return "expected " + " or ".join(names)
    return "expected one of " + ", ".join(names)


def unknown_field(member: str, known: list[str]) -> DecodeError:
    """The object has a member that a closed one must not have."""
    expected = _expected(known) if known else "there are no fields"
    shown = f" \x60{member}\x60" if len(member) <= _LONGEST_SHOWN else ""
    return DecodeError(f"unknown field{shown}, {expected}", f"unknown field, {expected}")


def missing(member: str) -> DecodeError:
    """The object lacks a member that it has to have."""
    return DecodeError(f"missing field \x60{member}\x60")


def unfit(value: Any, expected: str) -> EncodeError:
    """The value cannot be sent as what it should be."""
    return EncodeError(f"expected {expected}, got {type(value).__name__}")


def scalar(word: str, *bounds: Any) -> Codec:
    """The codec of a shape that holds no other shape."""
    if word == "string":
        return _string(*bounds) if bounds else _ANY_STRING
    if word in INTEGERS:
        return _integer(word, *bounds)
    if word == "f64":
        return _number(*bounds)
    if word == "literal":
        return _literal(*bounds)
    if word == "boolean":
        return _BOOLEAN
    if word == "null":
        return _NULL
    if word == "json":
        return _JSON
    raise ValueError(f"no such shape: {word}")


def _decode_string(data: Any) -> Any:
    if isinstance(data, str):
        return data
    raise mismatch(data, "a string")


def _encode_string(value: Any) -> Any:
    if isinstance(value, str):
        return str.__str__(value)
    raise unfit(value, "str")


_ANY_STRING = Codec(_decode_string, _encode_string)


def _string(least: int | None, most: int | None, pattern: str | None) -> Codec:
    matcher = None if pattern is None else re.compile(pattern, re.ASCII)

    def fault(text: str) -> str | None:
        if least is not None and len(text) < least:
            return f"a string of at least {least} characters"
        if most is not None and len(text) > most:
            return f"a string of at most {most} characters"
        if matcher is not None and matcher.search(text) is None:
            return f"a string that matches {pattern}"
        return None

    def decode_string(data: Any) -> Any:
        problem = fault(_decode_string(data))
        if problem is not None:
            raise invalid(data, problem)
        return data

    def encode_string(value: Any) -> Any:
        text = _encode_string(value)
        problem = fault(text)
        if problem is not None:
            raise EncodeError(f"expected {problem}")
        return text

    return Codec(decode_string, encode_string)


def _integer(word: str, minimum: int | None = None, maximum: int | None = None) -> Codec:
    least, most = INTEGERS[word]
    least = least if minimum is None else max(least, minimum)
    most = most if maximum is None else min(most, maximum)

    def decode_integer(data: Any) -> Any:
        # True is an int in Python, and is none on the wire.
        if not isinstance(data, int) or isinstance(data, bool):
            raise mismatch(data, word)
        if least <= data <= most:
            return data
        raise invalid(data, word if minimum is maximum is None else f"{least} to {most}")

    def encode_integer(value: Any) -> Any:
        if not isinstance(value, int) or isinstance(value, bool):
            raise unfit(value, "int")
        if least <= value <= most:
            return value
        raise EncodeError(f"expected {least} to {most}")

    return Codec(decode_integer, encode_integer)


def _number(minimum: float | None = None, maximum: float | None = None) -> Codec:
    def inside(value: float) -> bool:
        return (
            isfinite(value)
            and (minimum is None or value >= minimum)
            and (maximum is None or value <= maximum)
        )

    def decode_number(data: Any) -> Any:
        if not isinstance(data, (int, float)) or isinstance(data, bool):
            raise mismatch(data, "f64")
        if inside(data):
            return data
        raise invalid(data, "f64" if minimum is maximum is None else f"{minimum} to {maximum}")

    def encode_number(value: Any) -> Any:
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise unfit(value, "float")
        if inside(value):
            return value
        raise EncodeError("expected a finite number within its bounds")

    return Codec(decode_number, encode_number)


def _literal(text: str) -> Codec:
    def decode_literal(data: Any) -> Any:
        if _decode_string(data) == text:
            return text
        raise unknown_word(data, (text,))

    def encode_literal(value: Any) -> Any:
        if value == text:
            return text
        raise unfit(value, f"{text!r}")

    return Codec(decode_literal, encode_literal)


def _boolean(data: Any) -> Any:
    if isinstance(data, bool):
        return data
    raise mismatch(data, "a boolean")


def _encode_boolean(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    raise unfit(value, "bool")


def _null(data: Any) -> Any:
    if data is None:
        return None
    raise mismatch(data, "null")


def _encode_null(value: Any) -> Any:
    if value is None:
        return None
    raise unfit(value, "None")


_BOOLEAN = Codec(_boolean, _encode_boolean)
_NULL = Codec(_null, _encode_null)
_JSON = Codec(lambda data: data, lambda value: value)
`;
