# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._values import UNSET, UnsetType


@dataclass(slots=True, kw_only=True)
class ServerDiagnosticsGauge:
    """A figure about the state of the server."""

    name: str
    """What is measured."""

    value: int
    """The figure at present."""


@dataclass(slots=True, kw_only=True)
class ServerDiagnosticsParams:
    """Asks how the server is doing."""


@dataclass(slots=True, kw_only=True)
class ServerDiagnosticsProcess:
    """The process of the server, as the operating system sees it."""

    id: int
    """Process id."""

    physical_footprint_bytes: int | None | UnsetType = UNSET
    """Physical memory footprint in bytes; null where this is not known."""

    resident_memory_bytes: int | None | UnsetType = UNSET
    """Resident memory in bytes; null where this is not known."""


@dataclass(slots=True, kw_only=True)
class ServerDiagnosticsResponse:
    """How the server is doing."""

    gauges: list[ServerDiagnosticsGauge]
    """Figures about its state."""

    process: ServerDiagnosticsProcess
    """Its process."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "ServerDiagnosticsGauge": (
        "object",
        ("name", "name", "required", "string"),
        ("value", "value", "required", "u64"),
    ),
    "ServerDiagnosticsParams": ("object",),
    "ServerDiagnosticsProcess": (
        "object",
        ("id", "id", "required", "u32"),
        ("physicalFootprintBytes", "physical_footprint_bytes", "unset", ("nullable", "u64")),
        ("residentMemoryBytes", "resident_memory_bytes", "unset", ("nullable", "u64")),
    ),
    "ServerDiagnosticsResponse": (
        "object",
        ("gauges", "gauges", "required", ("array", ("ref", "server_types", "ServerDiagnosticsGauge"))),
        ("process", "process", "required", ("ref", "server_types", "ServerDiagnosticsProcess")),
    ),
}
