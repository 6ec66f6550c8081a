# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from ._values import OpenEnum, UnknownVariant


class MultiAgentModeKind(OpenEnum):
    """What `MultiAgentMode` says in a word."""

    EXPLICIT_REQUEST_ONLY = "explicitRequestOnly"
    PROACTIVE = "proactive"


class Personality(OpenEnum):
    """Tone in which the agent was to write. Models no longer heed it."""

    NONE = "none"
    FRIENDLY = "friendly"
    PRAGMATIC = "pragmatic"


@dataclass(slots=True, kw_only=True)
class CustomMultiAgentMode:
    """The text says when."""

    value: str


MultiAgentMode: TypeAlias = MultiAgentModeKind | CustomMultiAgentMode | UnknownVariant
"""When the agent starts further agents: only where it is told to
(`explicitRequestOnly`) or of its own accord (`proactive`). The reasoning effort
decides that now.
"""


AgentPath: TypeAlias = str
"""Place of an agent in the tree of agents."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "MultiAgentModeKind": ("enum", True),
    "Personality": ("enum", True),
    "CustomMultiAgentMode": ("keyed value", "custom", "string"),
    "MultiAgentMode": (
        "keyed", True, "MultiAgentModeKind",
        ("custom", "CustomMultiAgentMode"),
    ),
    "AgentPath": "string",
}
