# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ._values import UNSET, ClosedEnum, OpenEnum, UnsetType

if TYPE_CHECKING:
    from .shared import (
        AbsolutePathBuf,
        ApprovalsReviewer,
        AskForApproval,
        CollaborationMode,
        CyberAccessProgram,
        FunctionCallOutputBody,
        LegacyAppPathString,
        MultiAgentMode,
        Personality,
        ReasoningEffort,
        ReasoningSummary,
        SandboxPolicy,
        Turn,
        UserInput,
    )


class AdditionalContextKind(ClosedEnum):
    """How far the model may trust a piece of context: it comes from the `application`
    itself, or from elsewhere (`untrusted`).
    """

    UNTRUSTED = "untrusted"
    APPLICATION = "application"


class TurnPlanStepStatus(OpenEnum):
    """How far a step of a plan has come."""

    PENDING = "pending"
    IN_PROGRESS = "inProgress"
    COMPLETED = "completed"


class TurnSettingsUpdateStatus(OpenEnum):
    """Whether the change took effect: `applied`, or `targetUnavailable` where the turn
    could no longer be reached.
    """

    APPLIED = "applied"
    TARGET_UNAVAILABLE = "targetUnavailable"


@dataclass(slots=True, kw_only=True)
class AdditionalContextEntry:
    """A piece of context that goes to the model besides the input."""

    kind: AdditionalContextKind
    """How far the model may trust it."""

    name: str | None | UnsetType = UNSET
    """What to call it; absent or null: no name of its own."""

    value: str
    """The text."""


@dataclass(slots=True, kw_only=True)
class TurnCompletedNotification:
    """A turn came to its end."""

    thread_id: str
    """Id of the thread."""

    turn: Turn
    """The turn, with its status, its error if it failed, and a summary of its items."""


@dataclass(slots=True, kw_only=True)
class TurnDiffUpdatedNotification:
    """What a turn has changed in the files so far."""

    diff: str
    """All changes of the turn up to now, as one unified diff."""

    thread_id: str
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


@dataclass(slots=True, kw_only=True)
class TurnEnvironmentParams:
    """An environment to work in."""

    cwd: LegacyAppPathString
    """Working directory in that environment; has to be absolute."""

    environment_id: str
    """Id of the environment; `local` is the machine of the server."""

    runtime_workspace_roots: list[LegacyAppPathString] | None | UnsetType = UNSET
    """Directories that make up the workspace in that environment; absent or null: left to
    the server.
    """


@dataclass(slots=True, kw_only=True)
class TurnInterruptParams:
    """Which turn to stop."""

    thread_id: str
    """Id of the thread."""

    turn_id: str
    """Id of the turn; refused where it is not the running one."""


@dataclass(slots=True, kw_only=True)
class TurnInterruptResponse:
    """The turn is being stopped."""


@dataclass(slots=True, kw_only=True)
class TurnModerationMetadataNotification:
    """What moderation has to say on a turn."""

    metadata: Any
    """As the model provider gave it."""

    thread_id: str
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


@dataclass(slots=True, kw_only=True)
class TurnPlanStep:
    """A step of the plan that the model follows."""

    status: TurnPlanStepStatus
    """How far it has come."""

    step: str
    """What is to be done."""


@dataclass(slots=True, kw_only=True)
class TurnPlanUpdatedNotification:
    """The plan that the model follows in a turn."""

    explanation: str | None | UnsetType = UNSET
    """Why the plan was made or changed; null where the model did not tell."""

    plan: list[TurnPlanStep]
    """All steps, not only the changed ones."""

    thread_id: str
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


@dataclass(slots=True, kw_only=True)
class TurnSettingsUpdateParams:
    """Which settings of a running turn to change. What is absent stays as it is."""

    approvals_reviewer: ApprovalsReviewer | None | UnsetType = UNSET
    """Who decides on approvals."""

    effort: ReasoningEffort | None | UnsetType = UNSET
    """How much the model reasons."""

    environments: list[TurnEnvironmentParams] | None | UnsetType = UNSET
    """Environments to work in."""

    model: str | None | UnsetType = UNSET
    """Id of the model."""

    service_tier: str | None | UnsetType = UNSET
    """Service tier to ask of the model provider."""

    summary: ReasoningSummary | None | UnsetType = UNSET
    """How the reasoning is summed up."""

    thread_id: str
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


@dataclass(slots=True, kw_only=True)
class TurnSettingsUpdateResponse:
    """What became of the change."""

    status: TurnSettingsUpdateStatus
    """The outcome."""


@dataclass(slots=True, kw_only=True)
class TurnStartParams:
    """What to give to the model, and which settings to change. Changed settings also hold
    for later turns; what is absent stays as it is.
    """

    additional_context: dict[str, AdditionalContextEntry] | None | UnsetType = UNSET
    """Context besides the input, under keys of the client. Experimental."""

    approval_policy: AskForApproval | None | UnsetType = UNSET
    """When to ask before something is run."""

    approvals_reviewer: ApprovalsReviewer | None | UnsetType = UNSET
    """Who decides on approvals."""

    client_user_message_id: str | None | UnsetType = UNSET
    """Id that the client gives to its message; comes back as `clientId` of the user
    message item.
    """

    collaboration_mode: CollaborationMode | None | UnsetType = UNSET
    """Collaboration mode to go over to; its model and instructions are used. Experimental."""

    cwd: str | None | UnsetType = UNSET
    """New working directory."""

    cyber_access_program: CyberAccessProgram | None | UnsetType = UNSET
    """Program for access to cyber capabilities that the turn runs under. Experimental."""

    disabled_plugin_ids: list[str] | None | UnsetType = UNSET
    """Ids of the plugins to switch off in this thread."""

    effort: ReasoningEffort | None | UnsetType = UNSET
    """How much the model reasons."""

    environments: list[TurnEnvironmentParams] | None | UnsetType = UNSET
    """Environments to work in. Experimental."""

    input: list[UserInput]
    """What the user says. All texts together may have 1,048,576 characters; images have to
    be inline or local. May be empty.
    """

    model: str | None | UnsetType = UNSET
    """Id of the model."""

    multi_agent_mode: MultiAgentMode | None | UnsetType = UNSET
    """When the model may bring in other agents. Experimental."""

    output_schema: Any | UnsetType = UNSET
    """JSON Schema that the final answer has to follow. Holds for this turn only."""

    parent_turn_id: str | None | UnsetType = UNSET
    """Id of the turn that this one was brought about by."""

    permissions: str | None | UnsetType = UNSET
    """Id of the permission profile to use. Experimental."""

    personality: Personality | None | UnsetType = UNSET
    """Tone in which the model answers."""

    responsesapi_client_metadata: dict[str, str] | None | UnsetType = UNSET
    """Metadata of the client that goes along with the requests to the model provider.
    Experimental.
    """

    responsesapi_client_metadata_patch: dict[str, str] | None | UnsetType = UNSET
    """Changes to the metadata of the client, key by key, instead of giving all of it.
    Experimental.
    """

    root_turn_id: str | None | UnsetType = UNSET
    """Id of the turn that the whole chain of turns began with; absent or null: this turn
    itself.
    """

    runtime_workspace_roots: list[AbsolutePathBuf] | None | UnsetType = UNSET
    """Directories that make up the workspace of the thread. Experimental."""

    sandbox_policy: SandboxPolicy | None | UnsetType = UNSET
    """How commands are confined."""

    service_tier: str | None | UnsetType = UNSET
    """Service tier to ask of the model provider."""

    service_tier_for_turn: str | None | UnsetType = UNSET
    """Service tier for this turn only."""

    summary: ReasoningSummary | None | UnsetType = UNSET
    """How the reasoning is summed up."""

    thread_id: str
    """Id of the thread."""

    tool_output: TurnToolOutput | None | UnsetType = UNSET
    """Output of a tool to hand to the model along with the input."""

    turn_trigger: str | None | UnsetType = UNSET
    """What brought the turn about, in a word of the client."""


@dataclass(slots=True, kw_only=True)
class TurnStartResponse:
    """The turn that takes the input."""

    turn: Turn
    """The turn, in progress and still without items. Where one was running already, it is
    that one.
    """


@dataclass(slots=True, kw_only=True)
class TurnStartedNotification:
    """A turn has begun."""

    thread_id: str
    """Id of the thread."""

    turn: Turn
    """The turn, in progress and still without items."""


@dataclass(slots=True, kw_only=True)
class TurnSteerParams:
    """What to tell the model while it is at work."""

    additional_context: dict[str, AdditionalContextEntry] | None | UnsetType = UNSET
    """Context besides the input, under keys of the client. Experimental."""

    client_user_message_id: str | None | UnsetType = UNSET
    """Id that the client gives to its message; comes back as `clientId` of the user
    message item.
    """

    expected_turn_id: str
    """Id of the turn that the client takes for the running one; refused where another is
    running, or none.
    """

    input: list[UserInput]
    """What the user says; must not be empty."""

    responsesapi_client_metadata: dict[str, str] | None | UnsetType = UNSET
    """Metadata of the client that goes along with the requests to the model provider.
    Experimental.
    """

    responsesapi_client_metadata_patch: dict[str, str] | None | UnsetType = UNSET
    """Changes to the metadata of the client, key by key, instead of giving all of it.
    Experimental.
    """

    thread_id: str
    """Id of the thread."""


@dataclass(slots=True, kw_only=True)
class TurnSteerResponse:
    """The input was taken into the running turn."""

    turn_id: str
    """Id of the turn."""


@dataclass(slots=True, kw_only=True)
class TurnToolOutput:
    """Output of a tool that the client hands to the model at the start of a turn."""

    name: str
    """Name of the tool."""

    namespace: str | None | UnsetType = UNSET
    """Namespace of the tool; absent or null: none."""

    output: FunctionCallOutputBody
    """What the tool gave."""

    retain: bool | None = None
    """Whether the output is kept in the history of the thread."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "AdditionalContextKind": ("enum", False),
    "TurnPlanStepStatus": ("enum", True),
    "TurnSettingsUpdateStatus": ("enum", True),
    "AdditionalContextEntry": (
        "object",
        ("kind", "kind", "required", ("ref", "turn", "AdditionalContextKind")),
        ("name", "name", "unset", ("nullable", "string")),
        ("value", "value", "required", "string"),
    ),
    "TurnCompletedNotification": (
        "object",
        ("threadId", "thread_id", "required", "string"),
        ("turn", "turn", "required", ("ref", "shared", "Turn")),
    ),
    "TurnDiffUpdatedNotification": (
        "object",
        ("diff", "diff", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "TurnEnvironmentParams": (
        "object",
        ("cwd", "cwd", "required", ("ref", "shared", "LegacyAppPathString")),
        ("environmentId", "environment_id", "required", "string"),
        ("runtimeWorkspaceRoots", "runtime_workspace_roots", "unset", ("nullable", ("array", ("ref", "shared", "LegacyAppPathString")))),
    ),
    "TurnInterruptParams": (
        "object",
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "TurnInterruptResponse": ("object",),
    "TurnModerationMetadataNotification": (
        "object",
        ("metadata", "metadata", "required", "json"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "TurnPlanStep": (
        "object",
        ("status", "status", "required", ("ref", "turn", "TurnPlanStepStatus")),
        ("step", "step", "required", "string"),
    ),
    "TurnPlanUpdatedNotification": (
        "object",
        ("explanation", "explanation", "unset", ("nullable", "string")),
        ("plan", "plan", "required", ("array", ("ref", "turn", "TurnPlanStep"))),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "TurnSettingsUpdateParams": (
        "object",
        ("approvalsReviewer", "approvals_reviewer", "unset", ("nullable", ("ref", "shared", "ApprovalsReviewer"))),
        ("effort", "effort", "unset", ("nullable", ("ref", "shared", "ReasoningEffort"))),
        ("environments", "environments", "unset", ("nullable", ("array", ("ref", "turn", "TurnEnvironmentParams")))),
        ("model", "model", "unset", ("nullable", "string")),
        ("serviceTier", "service_tier", "unset", ("nullable", "string")),
        ("summary", "summary", "unset", ("nullable", ("ref", "shared", "ReasoningSummary"))),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
        (None, None, "closed"),
    ),
    "TurnSettingsUpdateResponse": (
        "object",
        ("status", "status", "required", ("ref", "turn", "TurnSettingsUpdateStatus")),
    ),
    "TurnStartParams": (
        "object",
        ("additionalContext", "additional_context", "unset", ("nullable", ("map", ("ref", "turn", "AdditionalContextEntry")))),
        ("approvalPolicy", "approval_policy", "unset", ("nullable", ("ref", "shared", "AskForApproval"))),
        ("approvalsReviewer", "approvals_reviewer", "unset", ("nullable", ("ref", "shared", "ApprovalsReviewer"))),
        ("clientUserMessageId", "client_user_message_id", "unset", ("nullable", "string")),
        ("collaborationMode", "collaboration_mode", "unset", ("nullable", ("ref", "shared", "CollaborationMode"))),
        ("cwd", "cwd", "unset", ("nullable", "string")),
        ("cyberAccessProgram", "cyber_access_program", "unset", ("nullable", ("ref", "shared", "CyberAccessProgram"))),
        ("disabledPluginIds", "disabled_plugin_ids", "unset", ("nullable", ("array", "string"))),
        ("effort", "effort", "unset", ("nullable", ("ref", "shared", "ReasoningEffort"))),
        ("environments", "environments", "unset", ("nullable", ("array", ("ref", "turn", "TurnEnvironmentParams")))),
        ("input", "input", "required", ("array", ("ref", "shared", "UserInput"))),
        ("model", "model", "unset", ("nullable", "string")),
        ("multiAgentMode", "multi_agent_mode", "unset", ("nullable", ("ref", "shared", "MultiAgentMode"))),
        ("outputSchema", "output_schema", "unset", "json"),
        ("parentTurnId", "parent_turn_id", "unset", ("nullable", "string")),
        ("permissions", "permissions", "unset", ("nullable", "string")),
        ("personality", "personality", "unset", ("nullable", ("ref", "shared", "Personality"))),
        ("responsesapiClientMetadata", "responsesapi_client_metadata", "unset", ("nullable", ("map", "string"))),
        ("responsesapiClientMetadataPatch", "responsesapi_client_metadata_patch", "unset", ("nullable", ("map", "string"))),
        ("rootTurnId", "root_turn_id", "unset", ("nullable", "string")),
        ("runtimeWorkspaceRoots", "runtime_workspace_roots", "unset", ("nullable", ("array", ("ref", "shared", "AbsolutePathBuf")))),
        ("sandboxPolicy", "sandbox_policy", "unset", ("nullable", ("ref", "shared", "SandboxPolicy"))),
        ("serviceTier", "service_tier", "unset", ("nullable", "string")),
        ("serviceTierForTurn", "service_tier_for_turn", "unset", ("nullable", "string")),
        ("summary", "summary", "unset", ("nullable", ("ref", "shared", "ReasoningSummary"))),
        ("threadId", "thread_id", "required", "string"),
        ("toolOutput", "tool_output", "unset", ("nullable", ("ref", "turn", "TurnToolOutput"))),
        ("turnTrigger", "turn_trigger", "unset", ("nullable", "string")),
    ),
    "TurnStartResponse": (
        "object",
        ("turn", "turn", "required", ("ref", "shared", "Turn")),
    ),
    "TurnStartedNotification": (
        "object",
        ("threadId", "thread_id", "required", "string"),
        ("turn", "turn", "required", ("ref", "shared", "Turn")),
    ),
    "TurnSteerParams": (
        "object",
        ("additionalContext", "additional_context", "unset", ("nullable", ("map", ("ref", "turn", "AdditionalContextEntry")))),
        ("clientUserMessageId", "client_user_message_id", "unset", ("nullable", "string")),
        ("expectedTurnId", "expected_turn_id", "required", "string"),
        ("input", "input", "required", ("array", ("ref", "shared", "UserInput"))),
        ("responsesapiClientMetadata", "responsesapi_client_metadata", "unset", ("nullable", ("map", "string"))),
        ("responsesapiClientMetadataPatch", "responsesapi_client_metadata_patch", "unset", ("nullable", ("map", "string"))),
        ("threadId", "thread_id", "required", "string"),
    ),
    "TurnSteerResponse": (
        "object",
        ("turnId", "turn_id", "required", "string"),
    ),
    "TurnToolOutput": (
        "object",
        ("name", "name", "required", "string"),
        ("namespace", "namespace", "unset", ("nullable", "string")),
        ("output", "output", "required", ("ref", "shared", "FunctionCallOutputBody")),
        ("retain", "retain", "optional", "boolean"),
    ),
}
