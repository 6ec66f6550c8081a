# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ._values import UNSET, UnsetType

if TYPE_CHECKING:
    from .response_item import ResponseItem
    from .thread import TokenUsageBreakdown


@dataclass(slots=True, kw_only=True)
class RawResponseCompletedNotification:
    """A response of the model has come to its end."""

    response_id: str
    """Id of the response, given by the model provider."""

    thread_id: str

    turn_id: str

    usage: TokenUsageBreakdown | None | UnsetType = UNSET
    """Tokens of this response; null where they were not reported."""

    usage_metadata: ResponseUsageMetadata | None | UnsetType = UNSET
    """Further information on the use; null where none was reported."""


@dataclass(slots=True, kw_only=True)
class RawResponseItemCompletedNotification:
    """An item of a model response is complete, in the form of the model provider rather
    than as a thread item.
    """

    item: ResponseItem

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class ResponseUsageMetadata:
    """Further information on the use of one model response."""

    amount: str | None | UnsetType = UNSET
    """An amount as text; null where none was reported."""

    metadata: Any | UnsetType = UNSET
    """Further data, in any form."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "RawResponseCompletedNotification": (
        "object",
        ("responseId", "response_id", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
        ("usage", "usage", "unset", ("nullable", ("ref", "thread", "TokenUsageBreakdown"))),
        ("usageMetadata", "usage_metadata", "unset", ("nullable", ("ref", "raw_response", "ResponseUsageMetadata"))),
    ),
    "RawResponseItemCompletedNotification": (
        "object",
        ("item", "item", "required", ("ref", "response_item", "ResponseItem")),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "ResponseUsageMetadata": (
        "object",
        ("amount", "amount", "unset", ("nullable", "string")),
        ("metadata", "metadata", "unset", "json"),
    ),
}
