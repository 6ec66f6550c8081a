# Generated from the protocol model by `wirebox generate`. Do not edit.
"""What the generated types are made of besides themselves."""
from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final, Literal


class UnsetType(Enum):
    """The type of UNSET."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = UnsetType.UNSET
"""Says that a member is absent, where None would say that it is null. It is false in a condition."""


class ClosedEnum(str, Enum):
    """A set of strings that is complete: every other string is refused."""

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        return str.__format__(self, spec)


class OpenEnum(str, Enum):
    """
    A set of strings that may grow. A string that this version does not know becomes a member without a name, equal to
    its text, that is sent back as it came. So a match needs a case for anything else.
    """

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        # Not remembered: what the other side makes up must not pile up here.
        member = str.__new__(cls, value)
        member._name_ = "(unknown)"
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether this version of the protocol knows the value."""
        return self._value_ in type(self)._value2member_map_

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        return str.__format__(self, spec)

    def __copy__(self) -> OpenEnum:
        return self

    def __deepcopy__(self, memo: Any) -> OpenEnum:
        return self


@dataclass(slots=True)
class UnknownVariant:
    """A variant of a union that this version does not know. It is sent back as it came."""

    tag: str
    """Which variant it says it is."""

    raw: dict[str, Any] = field(repr=False)
    """The whole object, the tag included."""
