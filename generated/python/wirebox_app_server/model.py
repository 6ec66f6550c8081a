# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from ._values import UNSET, OpenEnum, UnsetType


class CyberAccessProgram(OpenEnum):
    """Programme under which a model may be used for work on computer security."""

    STANDARD = "standard"
    DAYBREAK_BLUE = "daybreakBlue"
    DAYBREAK_RED = "daybreakRed"


class InputModality(OpenEnum):
    """A kind of input that a model takes."""

    TEXT = "text"
    IMAGE = "image"
    AUDIO = "audio"


class ModelRerouteReason(OpenEnum):
    """Why another model answers than the one asked for."""

    HIGH_RISK_CYBER_ACTIVITY = "highRiskCyberActivity"


class ModelVerification(OpenEnum):
    """A verification that a model may want of the user; `trustedAccessForCyber` is the one
    for work on security.
    """

    TRUSTED_ACCESS_FOR_CYBER = "trustedAccessForCyber"


class MultiAgentVersion(OpenEnum):
    """Which version of multi-agent work a model uses, if any."""

    DISABLED = "disabled"
    V1 = "v1"
    V2 = "v2"


class ReasoningSummary(OpenEnum):
    """How detailed a summary the model gives of its reasoning; `none` asks for no summary."""

    AUTO = "auto"
    CONCISE = "concise"
    DETAILED = "detailed"
    NONE = "none"


@dataclass(slots=True, kw_only=True)
class Model:
    """A model that threads can use."""

    additional_speed_tiers: list[str] | None = None
    """Names of speeds beyond the normal one, such as `fast`; `serviceTiers` tells more.
    Absent means `[]`. Deprecated: Use `serviceTiers`.
    """

    availability_nux: ModelAvailabilityNux | None | UnsetType = UNSET
    """Announcement to show with the model; null and absent: none."""

    available_access_programs: ModelAccessPrograms | None | UnsetType = UNSET
    """Access programmes that the model takes part in; null where none is told. Absent
    means `None`.
    """

    default_reasoning_effort: ReasoningEffort
    """Effort that is used where none is chosen."""

    default_service_tier: str | None | UnsetType = UNSET
    """Id of the tier that a choice should begin with; null: none in particular. A turn
    that names none is run in none. Absent means `None`.
    """

    description: str
    """What the model is good for, in words for the user."""

    display_name: str
    """Name of the model for people."""

    hidden: bool
    """Whether a list to choose from should leave the model out."""

    id: str
    """Id of the entry in the list; seen to be the same as `model`."""

    input_modalities: list[InputModality] | None = None
    """Kinds of input that the model takes. Absent means `["text","image"]`."""

    is_default: bool
    """True for the one model that is used where none is chosen."""

    model: str
    """Name to pass where a request takes a model."""

    model_specialty: str | None | UnsetType = UNSET
    """What the model specialises in; null: nothing in particular. Absent means `None`."""

    multi_agent_version: MultiAgentVersion | None | UnsetType = UNSET
    """How the model works with several agents; null and absent: not told."""

    service_tiers: list[ModelServiceTier] | None = None
    """Service tiers that may be chosen. Absent means `[]`."""

    supported_reasoning_efforts: list[ReasoningEffortOption]
    """Efforts that may be chosen, least first."""

    supports_personality: bool | None = None
    """Whether a personality may be chosen. Absent means `False`. Deprecated: Always false."""

    upgrade: str | None | UnsetType = UNSET
    """Name of the model that should take its place; null and absent: none."""

    upgrade_info: ModelUpgradeInfo | None | UnsetType = UNSET
    """How to tell the user of that newer model; null and absent: there is none."""


@dataclass(slots=True, kw_only=True)
class ModelAccessPrograms:
    """Access programmes that a model takes part in."""

    cyber: list[CyberAccessProgram]
    """Programmes for work on security."""


@dataclass(slots=True, kw_only=True)
class ModelAvailabilityNux:
    """An announcement for users who meet the model for the first time."""

    message: str
    """Text to show."""


@dataclass(slots=True, kw_only=True)
class ModelListParams:
    """Asks for the models to choose from."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    include_hidden: bool | None | UnsetType = UNSET
    """Whether to give the hidden models too; null and absent: no."""

    limit: int | None | UnsetType = UNSET
    """At most this many models on a page; 0 counts as 1."""

    model_provider: str | None | UnsetType = UNSET
    """Id of the provider; null and absent: the configured one."""


@dataclass(slots=True, kw_only=True)
class ModelListResponse:
    """A page of models."""

    data: list[Model]
    """The models, those to be offered first in front."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class ModelReroutedNotification:
    """Another model answers than the one asked for."""

    from_model: str
    """The model that was asked for."""

    reason: ModelRerouteReason
    """Why it was replaced."""

    thread_id: str

    to_model: str
    """The model that answers instead."""

    turn_id: str


@dataclass(slots=True, kw_only=True)
class ModelSafetyBufferingUpdatedNotification:
    """Whether the output of a turn is held back for a safety check."""

    faster_model: str | None | UnsetType = UNSET
    """A faster model that may be offered instead; null and absent: none."""

    model: str
    """The model of the turn."""

    reasons: list[str]
    """Why output is held back."""

    show_buffering_ui: bool
    """Whether to show the user that output is held back."""

    thread_id: str

    turn_id: str

    use_cases: list[str]
    """The uses that the safety check is about."""


@dataclass(slots=True, kw_only=True)
class ModelServiceTier:
    """A service tier that a model may be run in."""

    description: str
    """What the tier gives and costs, in words for the user."""

    id: str
    """Id of the tier, such as `priority`."""

    name: str
    """Name of the tier for people, such as `Fast`."""


@dataclass(slots=True, kw_only=True)
class ModelUpgradeInfo:
    """How to tell the user of a newer model."""

    migration_markdown: str | None | UnsetType = UNSET
    """Text on the change, in Markdown; null and absent: none."""

    model: str
    """The newer model."""

    model_link: str | None | UnsetType = UNSET
    """Link to more about the newer model; null and absent: none."""

    retirement_at: int | None | UnsetType = UNSET
    """When the older model is retired, as a Unix timestamp; null and absent: no date is
    set.
    """

    upgrade_copy: str | None | UnsetType = UNSET
    """Short text to offer the change with; null and absent: none."""


@dataclass(slots=True, kw_only=True)
class ModelVerificationNotification:
    """Verifications that the model wants of the user."""

    thread_id: str

    turn_id: str

    verifications: list[ModelVerification]
    """Which ones."""


@dataclass(slots=True, kw_only=True)
class ReasoningEffortOption:
    """A reasoning effort that a model supports."""

    description: str
    """What the effort is good for, in words for the user."""

    reasoning_effort: ReasoningEffort


ReasoningEffort: TypeAlias = str
"""How much the model reasons before it answers. The values depend on the model; see
`supportedReasoningEfforts` in `model/list`.
"""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "CyberAccessProgram": ("enum", True),
    "InputModality": ("enum", True),
    "ModelRerouteReason": ("enum", True),
    "ModelVerification": ("enum", True),
    "MultiAgentVersion": ("enum", True),
    "ReasoningSummary": ("enum", True),
    "Model": (
        "object",
        ("additionalSpeedTiers", "additional_speed_tiers", "optional", ("array", "string")),
        ("availabilityNux", "availability_nux", "unset", ("nullable", ("ref", "model", "ModelAvailabilityNux"))),
        ("availableAccessPrograms", "available_access_programs", "unset", ("nullable", ("ref", "model", "ModelAccessPrograms"))),
        ("defaultReasoningEffort", "default_reasoning_effort", "required", ("ref", "model", "ReasoningEffort")),
        ("defaultServiceTier", "default_service_tier", "unset", ("nullable", "string")),
        ("description", "description", "required", "string"),
        ("displayName", "display_name", "required", "string"),
        ("hidden", "hidden", "required", "boolean"),
        ("id", "id", "required", "string"),
        ("inputModalities", "input_modalities", "optional", ("array", ("ref", "model", "InputModality"))),
        ("isDefault", "is_default", "required", "boolean"),
        ("model", "model", "required", "string"),
        ("modelSpecialty", "model_specialty", "unset", ("nullable", "string")),
        ("multiAgentVersion", "multi_agent_version", "unset", ("nullable", ("ref", "model", "MultiAgentVersion"))),
        ("serviceTiers", "service_tiers", "optional", ("array", ("ref", "model", "ModelServiceTier"))),
        ("supportedReasoningEfforts", "supported_reasoning_efforts", "required", ("array", ("ref", "model", "ReasoningEffortOption"))),
        ("supportsPersonality", "supports_personality", "optional", "boolean"),
        ("upgrade", "upgrade", "unset", ("nullable", "string")),
        ("upgradeInfo", "upgrade_info", "unset", ("nullable", ("ref", "model", "ModelUpgradeInfo"))),
    ),
    "ModelAccessPrograms": (
        "object",
        ("cyber", "cyber", "required", ("array", ("ref", "model", "CyberAccessProgram"))),
    ),
    "ModelAvailabilityNux": (
        "object",
        ("message", "message", "required", "string"),
    ),
    "ModelListParams": (
        "object",
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("includeHidden", "include_hidden", "unset", ("nullable", "boolean")),
        ("limit", "limit", "unset", ("nullable", "u32")),
        ("modelProvider", "model_provider", "unset", ("nullable", "string")),
    ),
    "ModelListResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "model", "Model"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "ModelReroutedNotification": (
        "object",
        ("fromModel", "from_model", "required", "string"),
        ("reason", "reason", "required", ("ref", "model", "ModelRerouteReason")),
        ("threadId", "thread_id", "required", "string"),
        ("toModel", "to_model", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "ModelSafetyBufferingUpdatedNotification": (
        "object",
        ("fasterModel", "faster_model", "unset", ("nullable", "string")),
        ("model", "model", "required", "string"),
        ("reasons", "reasons", "required", ("array", "string")),
        ("showBufferingUi", "show_buffering_ui", "required", "boolean"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
        ("useCases", "use_cases", "required", ("array", "string")),
    ),
    "ModelServiceTier": (
        "object",
        ("description", "description", "required", "string"),
        ("id", "id", "required", "string"),
        ("name", "name", "required", "string"),
    ),
    "ModelUpgradeInfo": (
        "object",
        ("migrationMarkdown", "migration_markdown", "unset", ("nullable", "string")),
        ("model", "model", "required", "string"),
        ("modelLink", "model_link", "unset", ("nullable", "string")),
        ("retirementAt", "retirement_at", "unset", ("nullable", "i64")),
        ("upgradeCopy", "upgrade_copy", "unset", ("nullable", "string")),
    ),
    "ModelVerificationNotification": (
        "object",
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
        ("verifications", "verifications", "required", ("array", ("ref", "model", "ModelVerification"))),
    ),
    "ReasoningEffortOption": (
        "object",
        ("description", "description", "required", "string"),
        ("reasoningEffort", "reasoning_effort", "required", ("ref", "model", "ReasoningEffort")),
    ),
    "ReasoningEffort": ("string", 1, None, None),
}
