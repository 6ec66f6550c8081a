# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, ClosedEnum, OpenEnum, UnknownVariant, UnsetType

if TYPE_CHECKING:
    from .agent import MultiAgentMode, Personality
    from .approval import ApprovalsReviewer, AskForApproval
    from .collaboration_mode import CollaborationMode
    from .item import ThreadItem
    from .model import CyberAccessProgram, ReasoningEffort, ReasoningSummary
    from .path import AbsolutePathBuf, LegacyAppPathString
    from .response_item import FunctionCallOutputBody, ImageDetail
    from .sandbox import SandboxPolicy


class AdditionalContextKind(ClosedEnum):
    """How far the model may trust a piece of context: it comes from the `application`
    itself, or from elsewhere (`untrusted`).
    """

    UNTRUSTED = "untrusted"
    APPLICATION = "application"


class CodexErrorInfoKind(OpenEnum):
    """What `CodexErrorInfo` says in a word."""

    CONTEXT_WINDOW_EXCEEDED = "contextWindowExceeded"
    SESSION_BUDGET_EXCEEDED = "sessionBudgetExceeded"
    USAGE_LIMIT_EXCEEDED = "usageLimitExceeded"
    RATE_LIMIT_EXCEEDED = "rateLimitExceeded"
    FLEX_UNAVAILABLE = "flexUnavailable"
    SERVER_OVERLOADED = "serverOverloaded"
    MODEL_NOT_FOUND = "modelNotFound"
    POLICY_CAPACITY_UNAVAILABLE = "policyCapacityUnavailable"
    CYBER_POLICY = "cyberPolicy"
    MISALIGNMENT_POLICY_VIOLATION = "misalignmentPolicyViolation"
    TOO_MANY_DENIALS = "tooManyDenials"
    INTERNAL_SERVER_ERROR = "internalServerError"
    UNAUTHORIZED = "unauthorized"
    BAD_REQUEST = "badRequest"
    THREAD_ROLLBACK_FAILED = "threadRollbackFailed"
    SANDBOX_ERROR = "sandboxError"
    OTHER = "other"
    INFERENCE_HOOK_DENIED = "inferenceHookDenied"


class NonSteerableTurnKind(OpenEnum):
    """A kind of turn that takes no further input while it runs: a review or the condensing
    of the history.
    """

    REVIEW = "review"
    COMPACT = "compact"


class TurnItemsView(OpenEnum):
    """How much of a turn its `items` show: nothing (`notLoaded`), a part (`summary`) or
    all (`full`).
    """

    NOT_LOADED = "notLoaded"
    SUMMARY = "summary"
    FULL = "full"


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


class TurnStatus(OpenEnum):
    """How far a turn has come, and how it ended."""

    COMPLETED = "completed"
    INTERRUPTED = "interrupted"
    FAILED = "failed"
    IN_PROGRESS = "inProgress"


@dataclass(slots=True, kw_only=True)
class AdditionalContextEntry:
    """A piece of context that goes to the model besides the input."""

    kind: AdditionalContextKind
    """How far the model may trust it."""

    name: str | None | UnsetType = UNSET
    """Label for context that is not trusted; absent or null: none."""

    value: str
    """The text."""


@dataclass(slots=True, kw_only=True)
class ByteRange:
    """A stretch of a text, in bytes of its UTF-8 form."""

    end: int
    """Offset of the byte behind its last, from 0."""

    start: int
    """Offset of its first byte, from 0."""


@dataclass(slots=True, kw_only=True)
class HttpConnectionFailedCodexErrorInfo:
    """A request to the model provider failed."""

    http_status_code: int | None | UnsetType = UNSET
    """HTTP status of the answer; null where there was none."""


@dataclass(slots=True, kw_only=True)
class ResponseStreamConnectionFailedCodexErrorInfo:
    """The stream of the answer could not be opened."""

    http_status_code: int | None | UnsetType = UNSET
    """HTTP status of the answer; null where there was none."""


@dataclass(slots=True, kw_only=True)
class ResponseStreamDisconnectedCodexErrorInfo:
    """The stream of the answer broke off before its end."""

    http_status_code: int | None | UnsetType = UNSET
    """HTTP status of the answer; null where there was none."""


@dataclass(slots=True, kw_only=True)
class ResponseTooManyFailedAttemptsCodexErrorInfo:
    """The server gave up after several failed attempts."""

    http_status_code: int | None | UnsetType = UNSET
    """HTTP status of the last answer; null where there was none."""


@dataclass(slots=True, kw_only=True)
class ActiveTurnNotSteerableCodexErrorInfo:
    """The running turn takes no further input."""

    turn_kind: NonSteerableTurnKind
    """Kind of the running turn."""


@dataclass(slots=True, kw_only=True)
class MisalignmentErrorDetails:
    """Why a turn was stopped for misalignment."""

    detailed_explanation: str | None | UnsetType = UNSET
    """Full explanation, for a person; without one a client does not offer to go on."""

    error_type: str | None | UnsetType = UNSET
    """Kind of the misalignment, as the backend names it."""

    review_target: str | None | UnsetType = UNSET
    """Opaque name of what was blocked, given by the backend."""

    steer: MisalignmentSteer | None | UnsetType = UNSET
    """What to go on with where the person confirms that; null where nothing is proposed."""


@dataclass(slots=True, kw_only=True)
class MisalignmentSteer:
    """How to bring the agent back on course."""

    message: str
    """Input for the next turn."""


@dataclass(slots=True, kw_only=True)
class TextElement:
    """A stretch of a message that the client shows as one element."""

    byte_range: ByteRange
    """Where the stretch is in the text."""

    placeholder: str | None | UnsetType = UNSET
    """What the client shows in its place; null where it shows the text itself."""


@dataclass(slots=True, kw_only=True)
class Turn:
    """One round of a thread: input of the person and all that the agent does about it."""

    completed_at: int | None | UnsetType = UNSET
    """When the turn ended, in seconds since the epoch; null until then."""

    duration_ms: int | None | UnsetType = UNSET
    """How long the turn took, in milliseconds; null until it has ended."""

    error: TurnError | None | UnsetType = UNSET
    """Why the turn failed or was interrupted; null where nothing was wrong."""

    id: str

    items: list[ThreadItem]
    """What was said and done, as far as `itemsView` tells."""

    items_view: TurnItemsView | None = None
    """How much of the turn `items` show. Absent means `"full"`."""

    root_turn_id: str | None | UnsetType = UNSET
    """The turn with which all this work began, to be passed on as `rootTurnId`; its own id
    for one that stands alone, null in older histories.
    """

    started_at: int | None | UnsetType = UNSET
    """When the turn began, in seconds since the epoch; null until then."""

    status: TurnStatus
    """How far the turn has come."""


@dataclass(slots=True, kw_only=True)
class TurnCompletedNotification:
    """A turn came to its end."""

    thread_id: str

    turn: Turn
    """The turn, with its status, its error if it failed, and a summary of its items."""


@dataclass(slots=True, kw_only=True)
class TurnDiffUpdatedNotification:
    """What a turn has changed in the files so far."""

    diff: str
    """All changes of the turn up to now, as one unified diff."""

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class TurnEnvironmentParams:
    """An environment to work in."""

    cwd: LegacyAppPathString
    """Working directory in that environment; has to be absolute."""

    environment_id: str
    """Id of the environment; `local` is the machine of the server."""

    runtime_workspace_roots: list[LegacyAppPathString] | None | UnsetType = UNSET
    """Directories that make up the workspace in that environment, as it spells paths;
    absent or null: `cwd`.
    """


@dataclass(slots=True, kw_only=True)
class TurnError:
    """Why a turn failed, or is being tried again."""

    additional_details: str | None | UnsetType = UNSET
    """The cause behind `message`; null where there is no more to say. Absent means `None`."""

    codex_error_info: CodexErrorInfo | None | UnsetType = UNSET
    """Kind of the error, for programs; null where it is not known."""

    message: str
    """What happened, for a person."""

    misalignment: MisalignmentErrorDetails | None | UnsetType = UNSET
    """Set where the turn was stopped for misalignment. Absent means `None`."""


@dataclass(slots=True, kw_only=True)
class TurnInterruptParams:
    """Which turn to stop."""

    thread_id: str

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

    turn_id: str


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

    turn_id: str


@dataclass(slots=True, kw_only=True)
class TurnSettingsUpdateParams:
    """Which settings of a running turn to change, for its steps to come. What is absent
    stays as it is.
    """

    approvals_reviewer: ApprovalsReviewer | None | UnsetType = UNSET
    """Who decides on approvals; those that are asked for already stay where they are."""

    effort: ReasoningEffort | None | UnsetType = UNSET
    """How much the model reasons."""

    environments: list[TurnEnvironmentParams] | None | UnsetType = UNSET
    """Environments to work in; absent or null leaves them, empty: none."""

    model: str | None | UnsetType = UNSET
    """Id of the model."""

    service_tier: str | None | UnsetType = UNSET
    """Service tier to ask of the model provider; null clears it, absent leaves it."""

    summary: ReasoningSummary | None | UnsetType = UNSET
    """How the reasoning is summed up."""

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class TurnSettingsUpdateResponse:
    """What became of the change."""

    status: TurnSettingsUpdateStatus


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
    """Programme for work on computer security to ask for; it grants nothing. Absent or
    null: left to the server. Experimental.
    """

    disabled_plugin_ids: list[str] | None | UnsetType = UNSET
    """Ids of the plugins to switch off for the thread, in place of those before; absent or
    null leaves them, empty clears them.
    """

    effort: ReasoningEffort | None | UnsetType = UNSET
    """How much the model reasons."""

    environments: list[TurnEnvironmentParams] | None | UnsetType = UNSET
    """Environments to work in, the main one first; absent: those of the thread, empty:
    none. Experimental.
    """

    input: list[UserInput]
    """What the user says. All texts together may have 1,048,576 characters; images have to
    be inline or local. May be empty.
    """

    model: str | None | UnsetType = UNSET
    """Id of the model."""

    multi_agent_mode: MultiAgentMode | None | UnsetType = UNSET
    """When the model may bring in other agents. Experimental. Deprecated: Ignored; set the
    effort `ultra` for `proactive`.
    """

    output_schema: Any | UnsetType = UNSET
    """JSON Schema that the final answer has to follow. Holds for this turn only."""

    parent_turn_id: str | None | UnsetType = UNSET
    """Id of the turn on whose behalf this one runs, such as one of another thread; absent
    or null: the user wants it. Not heeded where the input joins a running turn.
    """

    permissions: str | None | UnsetType = UNSET
    """Id of the permission profile to use. Not together with `sandboxPolicy`.
    Experimental.
    """

    personality: Personality | None | UnsetType = UNSET
    """Tone in which the model answers. Deprecated: Models no longer heed it."""

    responsesapi_client_metadata: dict[str, str] | None | UnsetType = UNSET
    """Metadata that goes along with the requests to the model provider, in place of what
    was given before; empty clears it. Names such as `thread_id` are reserved.
    Experimental.
    """

    responsesapi_client_metadata_patch: dict[str, str] | None | UnsetType = UNSET
    """Entries of that metadata to add or to change; the others stay. Experimental."""

    root_turn_id: str | None | UnsetType = UNSET
    """The `rootTurnId` of the parent turn; absent or null: the turn itself. Not heeded
    where the input joins a running turn.
    """

    runtime_workspace_roots: list[AbsolutePathBuf] | None | UnsetType = UNSET
    """Directories that make up the workspace of the thread, as absolute paths.
    Experimental.
    """

    sandbox_policy: SandboxPolicy | None | UnsetType = UNSET
    """How commands are confined."""

    service_tier: str | None | UnsetType = UNSET
    """Service tier to ask of the model provider."""

    service_tier_for_turn: str | None | UnsetType = UNSET
    """Service tier for this turn only, `default` for the standard one; absent or null:
    that of the thread. Not heeded where the input joins a running turn.
    """

    summary: ReasoningSummary | None | UnsetType = UNSET
    """How the reasoning is summed up."""

    thread_id: str

    tool_output: TurnToolOutput | None | UnsetType = UNSET
    """Output of a tool to hand to the model along with the input."""

    turn_trigger: str | None | UnsetType = UNSET
    """What brought the turn about, in a word of the client. Not heeded where the input
    joins a running turn.
    """


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
    """Metadata that goes along with the requests to the model provider, in place of what
    was given before; empty clears it. Names such as `thread_id` are reserved.
    Experimental.
    """

    responsesapi_client_metadata_patch: dict[str, str] | None | UnsetType = UNSET
    """Entries of that metadata to add or to change; the others stay. Experimental."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class TurnSteerResponse:
    """The input was taken into the running turn."""

    turn_id: str


@dataclass(slots=True, kw_only=True)
class TurnToolOutput:
    """Output of a tool that the client hands to the model at the start of a turn."""

    name: str

    namespace: str | None | UnsetType = UNSET
    """Namespace of the tool; absent or null: none."""

    output: FunctionCallOutputBody
    """What the tool gave."""

    retain: bool | None = None
    """Whether the output is kept in the history of the thread."""


@dataclass(slots=True, kw_only=True)
class TextUserInput:
    """A part in plain text."""

    type: ClassVar[Literal["text"]] = "text"

    text: str

    text_elements: list[TextElement] | None = None
    """Stretches that the client shows as elements; given back as they came. Absent means
    `[]`.
    """


@dataclass(slots=True, kw_only=True)
class ImageUserInput:
    """An image, by URL or by id of a file.

    Needs `url`, or `file_id`.
    """

    type: ClassVar[Literal["image"]] = "image"

    detail: ImageDetail | None | UnsetType = UNSET
    """Resolution at which the model sees the image; absent or null: left to the server.
    Absent means `None`.
    """

    url: str | None = None
    """A data URL with the image; addresses on the web are refused."""

    file_id: str | None = None
    """Id of the uploaded file that holds the image."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class LocalImageUserInput:
    """An image in a file on the machine of the server."""

    type: ClassVar[Literal["localImage"]] = "localImage"

    detail: ImageDetail | None | UnsetType = UNSET
    """Resolution at which the model sees the image; absent or null: left to the server.
    Absent means `None`.
    """

    path: str
    """Path of the file."""


@dataclass(slots=True, kw_only=True)
class AudioUserInput:
    """A recording, by URL or by id of a file.

    Needs `url`, or `file_id`.
    """

    type: ClassVar[Literal["audio"]] = "audio"

    url: str | None = None

    file_id: str | None = None
    """Id of the uploaded file that holds the recording."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class LocalAudioUserInput:
    """A recording in a file on the machine of the server."""

    type: ClassVar[Literal["localAudio"]] = "localAudio"

    path: str
    """Path of the file."""


@dataclass(slots=True, kw_only=True)
class SkillUserInput:
    """A skill to use, whose text is added to the input."""

    type: ClassVar[Literal["skill"]] = "skill"

    name: str

    path: str
    """Path of its `SKILL.md`."""


@dataclass(slots=True, kw_only=True)
class MentionUserInput:
    """Something that the message mentions, such as an app."""

    type: ClassVar[Literal["mention"]] = "mention"

    name: str
    """Name of what is mentioned."""

    path: str
    """Where it is found, such as `app://` and the id of an app."""


CodexErrorInfo: TypeAlias = (
    CodexErrorInfoKind
    | HttpConnectionFailedCodexErrorInfo
    | ResponseStreamConnectionFailedCodexErrorInfo
    | ResponseStreamDisconnectedCodexErrorInfo
    | ResponseTooManyFailedAttemptsCodexErrorInfo
    | ActiveTurnNotSteerableCodexErrorInfo
    | UnknownVariant
)
"""What kind of error stopped or disturbed a turn: a name, or an object whose one key
is the name.
"""


UserInput: TypeAlias = (
    TextUserInput
    | ImageUserInput
    | LocalImageUserInput
    | AudioUserInput
    | LocalAudioUserInput
    | SkillUserInput
    | MentionUserInput
    | UnknownVariant
)
"""One part of what the person gives to the agent. All text of a turn together may have
1,048,576 characters.
"""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "AdditionalContextKind": ("enum", False),
    "CodexErrorInfoKind": ("enum", True),
    "NonSteerableTurnKind": ("enum", True),
    "TurnItemsView": ("enum", True),
    "TurnPlanStepStatus": ("enum", True),
    "TurnSettingsUpdateStatus": ("enum", True),
    "TurnStatus": ("enum", True),
    "AdditionalContextEntry": (
        "object",
        ("kind", "kind", "required", ("ref", "turn", "AdditionalContextKind")),
        ("name", "name", "unset", ("nullable", "string")),
        ("value", "value", "required", "string"),
    ),
    "ByteRange": (
        "object",
        ("end", "end", "required", "u64"),
        ("start", "start", "required", "u64"),
    ),
    "HttpConnectionFailedCodexErrorInfo": (
        "keyed object", "httpConnectionFailed",
        ("httpStatusCode", "http_status_code", "unset", ("nullable", "u16")),
    ),
    "ResponseStreamConnectionFailedCodexErrorInfo": (
        "keyed object", "responseStreamConnectionFailed",
        ("httpStatusCode", "http_status_code", "unset", ("nullable", "u16")),
    ),
    "ResponseStreamDisconnectedCodexErrorInfo": (
        "keyed object", "responseStreamDisconnected",
        ("httpStatusCode", "http_status_code", "unset", ("nullable", "u16")),
    ),
    "ResponseTooManyFailedAttemptsCodexErrorInfo": (
        "keyed object", "responseTooManyFailedAttempts",
        ("httpStatusCode", "http_status_code", "unset", ("nullable", "u16")),
    ),
    "ActiveTurnNotSteerableCodexErrorInfo": (
        "keyed object", "activeTurnNotSteerable",
        ("turnKind", "turn_kind", "required", ("ref", "turn", "NonSteerableTurnKind")),
    ),
    "MisalignmentErrorDetails": (
        "object",
        ("detailedExplanation", "detailed_explanation", "unset", ("nullable", "string")),
        ("errorType", "error_type", "unset", ("nullable", "string")),
        ("reviewTarget", "review_target", "unset", ("nullable", "string")),
        ("steer", "steer", "unset", ("nullable", ("ref", "turn", "MisalignmentSteer"))),
    ),
    "MisalignmentSteer": (
        "object",
        ("message", "message", "required", "string"),
    ),
    "TextElement": (
        "object",
        ("byteRange", "byte_range", "required", ("ref", "turn", "ByteRange")),
        ("placeholder", "placeholder", "unset", ("nullable", "string")),
    ),
    "Turn": (
        "object",
        ("completedAt", "completed_at", "unset", ("nullable", "i64")),
        ("durationMs", "duration_ms", "unset", ("nullable", "i64")),
        ("error", "error", "unset", ("nullable", ("ref", "turn", "TurnError"))),
        ("id", "id", "required", "string"),
        ("items", "items", "required", ("array", ("ref", "item", "ThreadItem"))),
        ("itemsView", "items_view", "optional", ("ref", "turn", "TurnItemsView")),
        ("rootTurnId", "root_turn_id", "unset", ("nullable", "string")),
        ("startedAt", "started_at", "unset", ("nullable", "i64")),
        ("status", "status", "required", ("ref", "turn", "TurnStatus")),
    ),
    "TurnCompletedNotification": (
        "object",
        ("threadId", "thread_id", "required", "string"),
        ("turn", "turn", "required", ("ref", "turn", "Turn")),
    ),
    "TurnDiffUpdatedNotification": (
        "object",
        ("diff", "diff", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "TurnEnvironmentParams": (
        "object",
        ("cwd", "cwd", "required", ("ref", "path", "LegacyAppPathString")),
        ("environmentId", "environment_id", "required", "string"),
        ("runtimeWorkspaceRoots", "runtime_workspace_roots", "unset", ("nullable", ("array", ("ref", "path", "LegacyAppPathString")))),
    ),
    "TurnError": (
        "object",
        ("additionalDetails", "additional_details", "unset", ("nullable", "string")),
        ("codexErrorInfo", "codex_error_info", "unset", ("nullable", ("ref", "turn", "CodexErrorInfo"))),
        ("message", "message", "required", "string"),
        ("misalignment", "misalignment", "unset", ("nullable", ("ref", "turn", "MisalignmentErrorDetails"))),
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
        ("approvalsReviewer", "approvals_reviewer", "unset", ("nullable", ("ref", "approval", "ApprovalsReviewer"))),
        ("effort", "effort", "unset", ("nullable", ("ref", "model", "ReasoningEffort"))),
        ("environments", "environments", "unset", ("nullable", ("array", ("ref", "turn", "TurnEnvironmentParams")))),
        ("model", "model", "unset", ("nullable", "string")),
        ("serviceTier", "service_tier", "unset", ("nullable", "string")),
        ("summary", "summary", "unset", ("nullable", ("ref", "model", "ReasoningSummary"))),
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
        ("approvalPolicy", "approval_policy", "unset", ("nullable", ("ref", "approval", "AskForApproval"))),
        ("approvalsReviewer", "approvals_reviewer", "unset", ("nullable", ("ref", "approval", "ApprovalsReviewer"))),
        ("clientUserMessageId", "client_user_message_id", "unset", ("nullable", "string")),
        ("collaborationMode", "collaboration_mode", "unset", ("nullable", ("ref", "collaboration_mode", "CollaborationMode"))),
        ("cwd", "cwd", "unset", ("nullable", "string")),
        ("cyberAccessProgram", "cyber_access_program", "unset", ("nullable", ("ref", "model", "CyberAccessProgram"))),
        ("disabledPluginIds", "disabled_plugin_ids", "unset", ("nullable", ("array", "string"))),
        ("effort", "effort", "unset", ("nullable", ("ref", "model", "ReasoningEffort"))),
        ("environments", "environments", "unset", ("nullable", ("array", ("ref", "turn", "TurnEnvironmentParams")))),
        ("input", "input", "required", ("array", ("ref", "turn", "UserInput"))),
        ("model", "model", "unset", ("nullable", "string")),
        ("multiAgentMode", "multi_agent_mode", "unset", ("nullable", ("ref", "agent", "MultiAgentMode"))),
        ("outputSchema", "output_schema", "unset", "json"),
        ("parentTurnId", "parent_turn_id", "unset", ("nullable", "string")),
        ("permissions", "permissions", "unset", ("nullable", "string")),
        ("personality", "personality", "unset", ("nullable", ("ref", "agent", "Personality"))),
        ("responsesapiClientMetadata", "responsesapi_client_metadata", "unset", ("nullable", ("map", "string"))),
        ("responsesapiClientMetadataPatch", "responsesapi_client_metadata_patch", "unset", ("nullable", ("map", "string"))),
        ("rootTurnId", "root_turn_id", "unset", ("nullable", "string")),
        ("runtimeWorkspaceRoots", "runtime_workspace_roots", "unset", ("nullable", ("array", ("ref", "path", "AbsolutePathBuf")))),
        ("sandboxPolicy", "sandbox_policy", "unset", ("nullable", ("ref", "sandbox", "SandboxPolicy"))),
        ("serviceTier", "service_tier", "unset", ("nullable", "string")),
        ("serviceTierForTurn", "service_tier_for_turn", "unset", ("nullable", "string")),
        ("summary", "summary", "unset", ("nullable", ("ref", "model", "ReasoningSummary"))),
        ("threadId", "thread_id", "required", "string"),
        ("toolOutput", "tool_output", "unset", ("nullable", ("ref", "turn", "TurnToolOutput"))),
        ("turnTrigger", "turn_trigger", "unset", ("nullable", "string")),
    ),
    "TurnStartResponse": (
        "object",
        ("turn", "turn", "required", ("ref", "turn", "Turn")),
    ),
    "TurnStartedNotification": (
        "object",
        ("threadId", "thread_id", "required", "string"),
        ("turn", "turn", "required", ("ref", "turn", "Turn")),
    ),
    "TurnSteerParams": (
        "object",
        ("additionalContext", "additional_context", "unset", ("nullable", ("map", ("ref", "turn", "AdditionalContextEntry")))),
        ("clientUserMessageId", "client_user_message_id", "unset", ("nullable", "string")),
        ("expectedTurnId", "expected_turn_id", "required", "string"),
        ("input", "input", "required", ("array", ("ref", "turn", "UserInput"))),
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
        ("output", "output", "required", ("ref", "response_item", "FunctionCallOutputBody")),
        ("retain", "retain", "optional", "boolean"),
    ),
    "TextUserInput": (
        "variant", "type", "text",
        ("text", "text", "required", "string"),
        ("text_elements", "text_elements", "optional", ("array", ("ref", "turn", "TextElement"))),
    ),
    "ImageUserInput": (
        "variant", "type", "image",
        ("detail", "detail", "unset", ("nullable", ("ref", "response_item", "ImageDetail"))),
        (None, "misfits", "set", ("url", "url", "optional", True, "string")),
        (None, "misfits", "set", ("fileId", "file_id", "optional", True, "string")),
    ),
    "LocalImageUserInput": (
        "variant", "type", "localImage",
        ("detail", "detail", "unset", ("nullable", ("ref", "response_item", "ImageDetail"))),
        ("path", "path", "required", "string"),
    ),
    "AudioUserInput": (
        "variant", "type", "audio",
        (None, "misfits", "set", ("url", "url", "optional", True, "string")),
        (None, "misfits", "set", ("fileId", "file_id", "optional", True, "string")),
    ),
    "LocalAudioUserInput": (
        "variant", "type", "localAudio",
        ("path", "path", "required", "string"),
    ),
    "SkillUserInput": (
        "variant", "type", "skill",
        ("name", "name", "required", "string"),
        ("path", "path", "required", "string"),
    ),
    "MentionUserInput": (
        "variant", "type", "mention",
        ("name", "name", "required", "string"),
        ("path", "path", "required", "string"),
    ),
    "CodexErrorInfo": (
        "keyed", True, "CodexErrorInfoKind",
        ("httpConnectionFailed", "HttpConnectionFailedCodexErrorInfo"),
        ("responseStreamConnectionFailed", "ResponseStreamConnectionFailedCodexErrorInfo"),
        ("responseStreamDisconnected", "ResponseStreamDisconnectedCodexErrorInfo"),
        ("responseTooManyFailedAttempts", "ResponseTooManyFailedAttemptsCodexErrorInfo"),
        ("activeTurnNotSteerable", "ActiveTurnNotSteerableCodexErrorInfo"),
    ),
    "UserInput": (
        "tagged", "type", True,
        ("text", "TextUserInput"),
        ("image", "ImageUserInput"),
        ("localImage", "LocalImageUserInput"),
        ("audio", "AudioUserInput"),
        ("localAudio", "LocalAudioUserInput"),
        ("skill", "SkillUserInput"),
        ("mention", "MentionUserInput"),
    ),
}
