# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .jsonrpc import RequestId


@dataclass(slots=True, kw_only=True)
class ServerRequestResolvedNotification:
    """A request of the server is settled."""

    request_id: RequestId
    """Id of the request that the server had sent."""

    thread_id: str


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "ServerRequestResolvedNotification": (
        "object",
        ("requestId", "request_id", "required", ("ref", "jsonrpc", "RequestId")),
        ("threadId", "thread_id", "required", "string"),
    ),
}
