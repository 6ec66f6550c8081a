# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, TypeAlias

from ._values import UNSET, UnsetType


@dataclass(slots=True, kw_only=True)
class JSONRPCError:
    """The answer to a request that was refused or failed."""

    error: JSONRPCErrorError
    """What happened."""

    id: RequestId | None
    """The request it answers; null where the message was too broken to tell."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class JSONRPCErrorError:
    """Why a request was refused or failed."""

    code: int
    """A number of the error table."""

    data: Any | UnsetType = UNSET
    """Machine-readable detail; its member `key` is the key of the error table."""

    message: str
    """One sentence for a person."""


@dataclass(slots=True, kw_only=True)
class JSONRPCNotification:
    """Tells something; is never answered."""

    method: str
    """Name of the method, such as `account/read`."""

    params: Any | UnsetType = UNSET
    """What the method takes; see its definition."""

    emitted_at_ms: int | None = None
    """When a server sent it, in milliseconds since the epoch. Since 0.169.0."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class JSONRPCRequest:
    """Asks for exactly one answer."""

    id: RequestId
    """Chosen by the sender of the request."""

    method: str
    """Name of the method, such as `account/read`."""

    params: Any | UnsetType = UNSET
    """What the method takes; see its definition."""

    trace: W3cTraceContext | None | UnsetType = UNSET
    """Joins the request to a trace of the sender."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class JSONRPCResponse:
    """The answer to a request that went well."""

    id: RequestId
    """Chosen by the sender of the request."""

    result: Any
    """What the method gives; see its definition."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class W3cTraceContext:
    """Trace context of the sender, as in the W3C recommendation of that name."""

    traceparent: str | None | UnsetType = UNSET
    """The header of that name."""

    tracestate: str | None | UnsetType = UNSET
    """The header of that name."""


JSONRPCMessage: TypeAlias = JSONRPCRequest | JSONRPCNotification | JSONRPCResponse | JSONRPCError
"""One message of either side."""


RequestId: TypeAlias = str | int
"""Names a request among those one side has sent on one connection. Echoed in the
answer exactly as it came.
"""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "JSONRPCError": (
        "object",
        ("error", "error", "required", ("ref", "jsonrpc", "JSONRPCErrorError")),
        ("id", "id", "required", ("nullable", ("ref", "jsonrpc", "RequestId"))),
        (None, "misfits", "beside", "method", "params", "trace", "emittedAtMs", "result"),
    ),
    "JSONRPCErrorError": (
        "object",
        ("code", "code", "required", "i64"),
        ("data", "data", "unset", "json"),
        ("message", "message", "required", "string"),
    ),
    "JSONRPCNotification": (
        "object",
        ("method", "method", "required", "string"),
        ("params", "params", "unset", "json"),
        ("emittedAtMs", "emitted_at_ms", "optional", "i64"),
        (None, "misfits", "beside", "id", "trace", "result", "error"),
    ),
    "JSONRPCRequest": (
        "object",
        ("id", "id", "required", ("ref", "jsonrpc", "RequestId")),
        ("method", "method", "required", "string"),
        ("params", "params", "unset", "json"),
        ("trace", "trace", "unset", ("nullable", ("ref", "jsonrpc", "W3cTraceContext"))),
        (None, "misfits", "beside", "emittedAtMs", "result", "error"),
    ),
    "JSONRPCResponse": (
        "object",
        ("id", "id", "required", ("ref", "jsonrpc", "RequestId")),
        ("result", "result", "required", "json"),
        (None, "misfits", "beside", "method", "params", "trace", "emittedAtMs", "error"),
    ),
    "W3cTraceContext": (
        "object",
        ("traceparent", "traceparent", "unset", ("nullable", "string")),
        ("tracestate", "tracestate", "unset", ("nullable", "string")),
    ),
    "JSONRPCMessage": ("union", ("ref", "jsonrpc", "JSONRPCRequest"), ("ref", "jsonrpc", "JSONRPCNotification"), ("ref", "jsonrpc", "JSONRPCResponse"), ("ref", "jsonrpc", "JSONRPCError")),
    "RequestId": ("union", "string", "i64"),
}
