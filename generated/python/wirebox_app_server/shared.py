# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, ClosedEnum, OpenEnum, UnknownVariant, UnsetType


class AgentMessageDelivery(OpenEnum):
    """How a message of the agent reaches the person: `async` is beside the running work."""

    ASYNC = "async"


class AllowDenyRequirement(OpenEnum):
    """Whether a capability is allowed."""

    ALLOW = "allow"
    DENY = "deny"


class ApprovalsReviewer(OpenEnum):
    """Who decides on approvals: the `user` or an automatic reviewer."""

    USER = "user"
    AUTO_REVIEW = "auto_review"
    GUARDIAN_SUBAGENT = "guardian_subagent"


class AskForApprovalKind(OpenEnum):
    """What `AskForApproval` says in a word."""

    UNTRUSTED = "untrusted"
    ON_REQUEST = "on-request"
    NEVER = "never"


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


class CollabAgentStatus(OpenEnum):
    """What has become of another agent."""

    PENDING_INIT = "pendingInit"
    RUNNING = "running"
    INTERRUPTED = "interrupted"
    COMPLETED = "completed"
    ERRORED = "errored"
    SHUTDOWN = "shutdown"
    NOT_FOUND = "notFound"


class CollabAgentTool(OpenEnum):
    """What an agent did with other agents."""

    SPAWN_AGENT = "spawnAgent"
    SEND_INPUT = "sendInput"
    RESUME_AGENT = "resumeAgent"
    WAIT = "wait"
    CLOSE_AGENT = "closeAgent"
    SEND_MESSAGE = "sendMessage"
    FOLLOWUP_TASK = "followupTask"
    INTERRUPT_AGENT = "interruptAgent"
    LIST_AGENTS = "listAgents"


class CollabAgentToolCallStatus(OpenEnum):
    """How far a call that concerns other agents has come."""

    IN_PROGRESS = "inProgress"
    COMPLETED = "completed"
    FAILED = "failed"
    INTERRUPTED = "interrupted"


class CommandExecutionSource(OpenEnum):
    """Who ran a command: the agent, the person in a shell (`userShell`), or the agent in a
    session it opens or goes on using (`unifiedExec…`).
    """

    AGENT = "agent"
    USER_SHELL = "userShell"
    UNIFIED_EXEC_STARTUP = "unifiedExecStartup"
    UNIFIED_EXEC_INTERACTION = "unifiedExecInteraction"


class CommandExecutionStatus(OpenEnum):
    """How far a command has come; `declined` is one that was not approved."""

    IN_PROGRESS = "inProgress"
    COMPLETED = "completed"
    FAILED = "failed"
    DECLINED = "declined"


class CyberAccessProgram(OpenEnum):
    """Programme under which a model may be used for work on computer security."""

    STANDARD = "standard"
    DAYBREAK_BLUE = "daybreakBlue"
    DAYBREAK_RED = "daybreakRed"


class DynamicToolCallStatus(OpenEnum):
    """How far a call of a tool of the client has come."""

    IN_PROGRESS = "inProgress"
    COMPLETED = "completed"
    FAILED = "failed"


class ForcedLoginMethod(OpenEnum):
    """The only kind of login that is allowed: ChatGPT (`chatgpt`) or an API key (`api`)."""

    CHATGPT = "chatgpt"
    API = "api"


class GuardianRiskLevel(OpenEnum):
    """How risky the automatic reviewer finds an action."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"


class GuardianUserAuthorization(OpenEnum):
    """How far the automatic reviewer finds an action authorised by the user."""

    UNKNOWN = "unknown"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def known(self) -> GuardianUserAuthorization:
        """This value where this version knows it, else `GuardianUserAuthorization.UNKNOWN`."""
        return self if self.is_known else GuardianUserAuthorization.UNKNOWN


class ImageDetail(OpenEnum):
    """Resolution at which the model sees an image; `original` leaves it as it is."""

    AUTO = "auto"
    LOW = "low"
    HIGH = "high"
    ORIGINAL = "original"


class LocalShellStatus(ClosedEnum):
    """How far a call of the local shell has come."""

    COMPLETED = "completed"
    IN_PROGRESS = "in_progress"
    INCOMPLETE = "incomplete"


class McpAppDisplayMode(OpenEnum):
    """How the view of an app is shown: within the conversation or on the whole screen."""

    INLINE = "inline"
    FULLSCREEN = "fullscreen"


class McpToolCallStatus(OpenEnum):
    """How far a call of an MCP tool has come."""

    IN_PROGRESS = "inProgress"
    COMPLETED = "completed"
    FAILED = "failed"


class MessagePhase(OpenEnum):
    """What part a message of the agent plays: a word along the way (`commentary`), part of
    the answer or the final answer.
    """

    COMMENTARY = "commentary"
    PARTIAL_ANSWER = "partial_answer"
    FINAL_ANSWER = "final_answer"


class ModeKind(OpenEnum):
    """How agent and person work together: on a plan first (`plan`) or straight on the task
    (`default`).
    """

    PLAN = "plan"
    DEFAULT = "default"


class MultiAgentModeKind(OpenEnum):
    """What `MultiAgentMode` says in a word."""

    EXPLICIT_REQUEST_ONLY = "explicitRequestOnly"
    PROACTIVE = "proactive"


class NetworkAccess(OpenEnum):
    """Whether an outer sandbox lets commands reach the network."""

    RESTRICTED = "restricted"
    ENABLED = "enabled"


class NetworkPolicyRuleAction(OpenEnum):
    """What a network rule does with a host."""

    ALLOW = "allow"
    DENY = "deny"


class NonSteerableTurnKind(OpenEnum):
    """A kind of turn that takes no further input while it runs: a review or the condensing
    of the history.
    """

    REVIEW = "review"
    COMPACT = "compact"


class PatchApplyStatus(OpenEnum):
    """How far a change to files has come; `declined` is one that was not approved."""

    IN_PROGRESS = "inProgress"
    COMPLETED = "completed"
    FAILED = "failed"
    DECLINED = "declined"


class Personality(OpenEnum):
    """Tone in which the agent writes; `none` sets no tone."""

    NONE = "none"
    FRIENDLY = "friendly"
    PRAGMATIC = "pragmatic"


class PluginAuthPolicy(OpenEnum):
    """When the person has to sign in to the apps of a plugin: at installation or at first
    use.
    """

    ON_INSTALL = "ON_INSTALL"
    ON_USE = "ON_USE"


class PluginAvailability(OpenEnum):
    """Whether an administrator lets a plugin be used."""

    DISABLED_BY_ADMIN = "DISABLED_BY_ADMIN"
    AVAILABLE = "AVAILABLE"


class PluginDisabledReason(OpenEnum):
    """Why a plugin cannot be used."""

    DISABLED_BY_ADMIN = "disabled_by_admin"
    PLAN_NOT_ELIGIBLE = "plan_not_eligible"
    REQUIRED_APP_UNAVAILABLE = "required_app_unavailable"
    UNKNOWN = "unknown"

    @property
    def known(self) -> PluginDisabledReason:
        """This value where this version knows it, else `PluginDisabledReason.UNKNOWN`."""
        return self if self.is_known else PluginDisabledReason.UNKNOWN


class PluginInstallPolicy(OpenEnum):
    """Whether a plugin can be installed, or is installed without being asked for."""

    NOT_AVAILABLE = "NOT_AVAILABLE"
    AVAILABLE = "AVAILABLE"
    INSTALLED_BY_DEFAULT = "INSTALLED_BY_DEFAULT"


class PluginInstallPolicySource(OpenEnum):
    """What the install policy of a plugin follows from."""

    WORKSPACE_SETTING = "WORKSPACE_SETTING"
    IMPLICIT_CANONICAL_APP = "IMPLICIT_CANONICAL_APP"


class PluginShareDiscoverability(OpenEnum):
    """Who can find a shared plugin."""

    LISTED = "LISTED"
    UNLISTED = "UNLISTED"
    PRIVATE = "PRIVATE"


class PluginSharePrincipalRole(OpenEnum):
    """What a party may do with a shared plugin."""

    READER = "reader"
    EDITOR = "editor"
    OWNER = "owner"


class PluginSharePrincipalType(OpenEnum):
    """What kind of party a plugin is shared with."""

    USER = "user"
    GROUP = "group"
    WORKSPACE = "workspace"


class ReasoningSummary(OpenEnum):
    """How detailed a summary the model gives of its reasoning; `none` asks for no summary."""

    AUTO = "auto"
    CONCISE = "concise"
    DETAILED = "detailed"
    NONE = "none"


class ReviewDecisionKind(ClosedEnum):
    """What `ReviewDecision` says in a word."""

    APPROVED = "approved"
    APPROVED_FOR_SESSION = "approved_for_session"
    APPROVED_MCP_POLICY_AMENDMENT = "approved_mcp_policy_amendment"
    TIMED_OUT = "timed_out"
    ABORT = "abort"


class SandboxMode(OpenEnum):
    """What commands may do: read only, write within the workspace, or everything.
    `SandboxPolicy` says the same in full.
    """

    READ_ONLY = "read-only"
    WORKSPACE_WRITE = "workspace-write"
    DANGER_FULL_ACCESS = "danger-full-access"


class SessionSourceKind(OpenEnum):
    """What `SessionSource` says in a word."""

    CLI = "cli"
    VSCODE = "vscode"
    EXEC = "exec"
    APP_SERVER = "appServer"
    UNKNOWN = "unknown"


class SortDirection(ClosedEnum):
    """Order of a list: ascending (`asc`) or descending (`desc`)."""

    ASC = "asc"
    DESC = "desc"


class SubAgentActivityKind(OpenEnum):
    """What happened with a sub-agent."""

    STARTED = "started"
    INTERACTED = "interacted"
    INTERRUPTED = "interrupted"
    COMPLETED = "completed"


class SubAgentSourceKind(OpenEnum):
    """What `SubAgentSource` says in a word."""

    REVIEW = "review"
    COMPACT = "compact"
    MEMORY_CONSOLIDATION = "memory_consolidation"


class ThreadActiveFlag(OpenEnum):
    """What an active thread is waiting for: the decision on an approval or an answer from
    the person.
    """

    WAITING_ON_APPROVAL = "waitingOnApproval"
    WAITING_ON_USER_INPUT = "waitingOnUserInput"


class ThreadHistoryMode(OpenEnum):
    """How the history of a thread is kept: as a whole (`legacy`) or in pages
    (`paginated`).
    """

    LEGACY = "legacy"
    PAGINATED = "paginated"


class TurnItemsView(OpenEnum):
    """How much of a turn its `items` show: nothing (`notLoaded`), a part (`summary`) or
    all (`full`).
    """

    NOT_LOADED = "notLoaded"
    SUMMARY = "summary"
    FULL = "full"


class TurnStatus(OpenEnum):
    """How far a turn has come, and how it ended."""

    COMPLETED = "completed"
    INTERRUPTED = "interrupted"
    FAILED = "failed"
    IN_PROGRESS = "inProgress"


class WebSearchMode(OpenEnum):
    """Whether the model may search the web, and how fresh the pages are that it sees."""

    DISABLED = "disabled"
    CACHED = "cached"
    INDEXED = "indexed"
    LIVE = "live"


@dataclass(slots=True, kw_only=True)
class AgentMessageDisplay:
    """How a moderated message is to be shown."""

    action: str
    """What to do with the message."""

    block_type: str | None | UnsetType = UNSET
    """Kind of block to show in place of the message."""

    check_trusted_contacts: bool | None | UnsetType = UNSET
    """Whether trusted contacts are to be pointed out."""

    cyber_trusted_access: bool | None | UnsetType = UNSET
    """Whether trusted access for work on computer security is to be pointed out."""


@dataclass(slots=True, kw_only=True)
class InputTextAgentMessageInputContent:
    """A part in plain text."""

    type: ClassVar[Literal["input_text"]] = "input_text"

    text: str
    """The text."""


@dataclass(slots=True, kw_only=True)
class EncryptedContentAgentMessageInputContent:
    """A part that clients cannot read."""

    type: ClassVar[Literal["encrypted_content"]] = "encrypted_content"

    encrypted_content: str
    """The part in encrypted form, opaque to clients."""


@dataclass(slots=True, kw_only=True)
class AgentMessageModeration:
    """What moderation made of a message of the agent."""

    display: AgentMessageDisplay | None | UnsetType = UNSET
    """How to show the message; null where nothing is prescribed."""

    moderated: bool
    """Whether moderation has taken hold of the message."""


@dataclass(slots=True, kw_only=True)
class AppSummary:
    """An app in brief."""

    category: str | None | UnsetType = UNSET
    """Category that the app is listed under."""

    description: str | None | UnsetType = UNSET
    """What the app is for, for people."""

    id: str
    """Id of the app."""

    install_url: str | None | UnsetType = UNSET
    """Page on which the app can be connected."""

    name: str
    """Name of the app, for people."""


@dataclass(slots=True, kw_only=True)
class GranularAskForApproval:
    """Decides for each kind of request whether it is asked."""

    mcp_elicitations: bool
    """Whether questions of MCP servers are put to the client."""

    request_permissions: bool | None = None
    """Whether requests for more permissions are put to the client. Absent means `False`."""

    rules: bool
    """Whether approvals that a rule for commands calls for are asked."""

    sandbox_approval: bool
    """Whether approvals for leaving the sandbox are asked."""

    skill_approval: bool | None = None
    """Whether approvals for what a skill runs are asked. Absent means `False`."""


@dataclass(slots=True, kw_only=True)
class AsyncUserInputQuestion:
    """A question that the agent asks without waiting for the answer."""

    options: list[str] | None | UnsetType = UNSET
    """Answers to choose from; null where the answer is free."""

    title: str
    """The question."""


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
class CollabAgentState:
    """The last known state of another agent."""

    message: str | None | UnsetType = UNSET
    """What the agent said last, or what went wrong."""

    status: CollabAgentStatus
    """What has become of the agent."""


@dataclass(slots=True, kw_only=True)
class CollaborationMode:
    """How agent and person work together, with the settings for it."""

    mode: ModeKind
    """Kind of the mode."""

    settings: Settings
    """Settings that apply in the mode."""


@dataclass(slots=True, kw_only=True)
class ReadCommandAction:
    """It reads a file."""

    type: ClassVar[Literal["read"]] = "read"

    command: str
    """The part of the command line that does this."""

    name: str
    """Name of the file, for display."""

    path: LegacyAppPathString
    """Path of the file."""


@dataclass(slots=True, kw_only=True)
class ListFilesCommandAction:
    """It lists files."""

    type: ClassVar[Literal["listFiles"]] = "listFiles"

    command: str
    """The part of the command line that does this."""

    path: str | None | UnsetType = UNSET
    """Directory whose files are listed; null where the command names none."""


@dataclass(slots=True, kw_only=True)
class SearchCommandAction:
    """It searches in files or for files."""

    type: ClassVar[Literal["search"]] = "search"

    command: str
    """The part of the command line that does this."""

    path: str | None | UnsetType = UNSET
    """Where it searches; null where the command names no place."""

    query: str | None | UnsetType = UNSET
    """What it searches for; null where that cannot be told."""


@dataclass(slots=True, kw_only=True)
class UnknownOfCommandAction:
    """The server cannot tell."""

    type: ClassVar[Literal["unknown"]] = "unknown"

    command: str
    """The part of the command line in question."""


@dataclass(slots=True, kw_only=True)
class ConfigurationReasoning:
    """How the model is to reason from here on."""

    effort: ReasoningEffort
    """The effort of reasoning."""


@dataclass(slots=True, kw_only=True)
class InputTextContentItem:
    """Text given to the model."""

    type: ClassVar[Literal["input_text"]] = "input_text"

    text: str
    """The text."""


@dataclass(slots=True, kw_only=True)
class InputImageContentItem:
    """An image given to the model, by URL or by id of a file.

    Needs `image_url`, or `file_id`.
    """

    type: ClassVar[Literal["input_image"]] = "input_image"

    detail: ImageDetail | None | UnsetType = UNSET
    """Resolution at which the model sees the image; absent or null: left to the model
    provider.
    """

    image_url: str | None = None
    """URL of the image; a data URL carries the image itself."""

    file_id: str | None = None
    """Id of the uploaded file that holds the image."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class InputAudioContentItem:
    """A recording given to the model, by URL or by id of a file.

    Needs `audio_url`, or `file_id`.
    """

    type: ClassVar[Literal["input_audio"]] = "input_audio"

    audio_url: str | None = None
    """URL of the recording; a data URL carries the recording itself."""

    file_id: str | None = None
    """Id of the uploaded file that holds the recording."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class OutputTextContentItem:
    """Text written by the model."""

    type: ClassVar[Literal["output_text"]] = "output_text"

    annotations: list[Any] | None | UnsetType = UNSET
    """Annotations of the text, in the form of the model API."""

    logprobs: list[Any] | None | UnsetType = UNSET
    """Log probabilities of the tokens, in the form of the model API."""

    text: str
    """The text."""


@dataclass(slots=True, kw_only=True)
class InputTextDynamicToolCallOutputContentItem:
    """A part in plain text."""

    type: ClassVar[Literal["inputText"]] = "inputText"

    text: str
    """The text."""


@dataclass(slots=True, kw_only=True)
class InputImageDynamicToolCallOutputContentItem:
    """An image."""

    type: ClassVar[Literal["inputImage"]] = "inputImage"

    image_url: str
    """URL of the image; a data URL carries the image itself."""


@dataclass(slots=True, kw_only=True)
class InputAudioDynamicToolCallOutputContentItem:
    """A recording."""

    type: ClassVar[Literal["inputAudio"]] = "inputAudio"

    audio_url: str
    """URL of the recording; a data URL carries the recording itself."""


@dataclass(slots=True, kw_only=True)
class FileUpdateChange:
    """A change to one file."""

    diff: str
    """The change as text, for a file that is altered a unified diff."""

    kind: PatchChangeKind
    """What the change does to the file."""

    path: str
    """Path of the file before the change."""


@dataclass(slots=True, kw_only=True)
class InputTextFunctionCallOutputContentItem:
    """A text."""

    type: ClassVar[Literal["input_text"]] = "input_text"

    text: str
    """The text."""


@dataclass(slots=True, kw_only=True)
class InputImageFunctionCallOutputContentItem:
    """An image, given by address or by file id.

    Needs `image_url`, or `file_id`.
    """

    type: ClassVar[Literal["input_image"]] = "input_image"

    detail: ImageDetail | None | UnsetType = UNSET
    """How closely the model looks at it; absent or null: nothing is said about it."""

    image_url: str | None = None
    """Address of the image, which may be a data URL."""

    file_id: str | None = None
    """Id of the image file at the model provider."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class InputAudioFunctionCallOutputContentItem:
    """A sound recording, given by address or by file id.

    Needs `audio_url`, or `file_id`.
    """

    type: ClassVar[Literal["input_audio"]] = "input_audio"

    audio_url: str | None = None
    """Address of the recording."""

    file_id: str | None = None
    """Id of the audio file at the model provider."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class EncryptedContentFunctionCallOutputContentItem:
    """Content that is passed on in encrypted form."""

    type: ClassVar[Literal["encrypted_content"]] = "encrypted_content"

    encrypted_content: str
    """The encrypted content."""


@dataclass(slots=True, kw_only=True)
class GitInfo:
    """State of the git repository that a thread started in."""

    branch: str | None | UnsetType = UNSET
    """Name of the branch."""

    origin_url: str | None | UnsetType = UNSET
    """URL of the remote `origin`."""

    sha: str | None | UnsetType = UNSET
    """Hash of the commit."""


@dataclass(slots=True, kw_only=True)
class HookPromptFragment:
    """Text that one run of a hook adds to the conversation."""

    hook_run_id: str
    """Id of the run of the hook."""

    text: str
    """The text."""


@dataclass(slots=True, kw_only=True)
class UsageLimitExceededImageGenerationFailure:
    """A limit of use is reached."""

    type: ClassVar[Literal["usageLimitExceeded"]] = "usageLimitExceeded"

    limit_id: str
    """Names the limit."""

    resets_at: int | None | UnsetType = UNSET
    """When the limit starts anew, in seconds since the epoch; null where that is not
    known.
    """


@dataclass(slots=True, kw_only=True)
class ImageGenerationInputImage:
    """An image that another was made from."""

    path: AbsolutePathBuf
    """Path of the image."""

    sha256: str
    """SHA-256 of the file."""


@dataclass(slots=True, kw_only=True)
class InternalChatMessageMetadataPassthrough:
    """Internal metadata that is passed through with an item."""

    turn_id: str | None | UnsetType = UNSET
    """Id of the turn that the item belongs to."""


@dataclass(slots=True, kw_only=True)
class ExecLocalShellAction:
    """Run a command."""

    type: ClassVar[Literal["exec"]] = "exec"

    command: list[str]
    """Program and arguments, one element each."""

    env: dict[str, str] | None | UnsetType = UNSET
    """Environment variables for the command, by name."""

    timeout_ms: int | None | UnsetType = UNSET
    """Longest time the command may take, in milliseconds."""

    user: str | None | UnsetType = UNSET
    """Name of the user to run the command as."""

    working_directory: str | None | UnsetType = UNSET
    """Directory to run the command in."""


@dataclass(slots=True, kw_only=True)
class McpAppUi:
    """The view that an app offers for a tool call."""

    preferred_model_display_mode: McpAppDisplayMode
    """How the view is shown where the model has the choice."""

    resource_uri: str
    """URI of the resource that holds the view."""


@dataclass(slots=True, kw_only=True)
class McpToolCallAppContext:
    """The app that a tool call goes to."""

    action_name: str | None | UnsetType = UNSET
    """Name of the action within the app."""

    app_name: str | None | UnsetType = UNSET
    """Name of the app, for people."""

    connector_id: str
    """Id of the app."""

    link_id: str | None | UnsetType = UNSET
    """Id of the person's link to the app."""

    resource_uri: str | None | UnsetType = UNSET
    """URI of the resource that shows the result."""


@dataclass(slots=True, kw_only=True)
class McpToolCallError:
    """Why a tool call failed."""

    message: str
    """What happened, for a person."""


@dataclass(slots=True, kw_only=True)
class McpToolCallResult:
    """What an MCP tool gave."""

    meta: Any | UnsetType = UNSET
    """Metadata of the MCP server, passed on as it came."""

    content: list[Any]
    """Parts of the result, in the form of MCP."""

    structured_content: Any | UnsetType = UNSET
    """The result as a JSON value, where the tool gives one."""


@dataclass(slots=True, kw_only=True)
class MemoryCitation:
    """What a message takes from the memory."""

    entries: list[MemoryCitationEntry]
    """The places drawn on."""

    thread_ids: list[str]
    """Ids of the threads that the memories come from."""


@dataclass(slots=True, kw_only=True)
class MemoryCitationEntry:
    """A place in the memory that a message draws on."""

    line_end: int
    """Last line of the place."""

    line_start: int
    """First line of the place."""

    note: str
    """What was taken from it."""

    path: str
    """Path of the file in the memory."""


@dataclass(slots=True, kw_only=True)
class MisalignmentErrorDetails:
    """Why a turn was stopped for misalignment."""

    detailed_explanation: str | None | UnsetType = UNSET
    """Full explanation, for a person."""

    error_type: str | None | UnsetType = UNSET
    """Kind of the misalignment, as the backend names it."""

    review_target: str | None | UnsetType = UNSET
    """What was reviewed when it was found."""

    steer: MisalignmentSteer | None | UnsetType = UNSET
    """How to bring the agent back on course; null where nothing is proposed."""


@dataclass(slots=True, kw_only=True)
class MisalignmentSteer:
    """How to bring the agent back on course."""

    message: str
    """The words to steer it with."""


@dataclass(slots=True, kw_only=True)
class CustomMultiAgentMode:
    """The text says when."""

    value: str


@dataclass(slots=True, kw_only=True)
class NetworkPolicyAmendment:
    """A rule to add to the network policy."""

    action: NetworkPolicyRuleAction
    """Whether the host may be reached."""

    host: str
    """Name of the host."""


@dataclass(slots=True, kw_only=True)
class AddPatchChangeKind:
    """The file is new."""

    type: ClassVar[Literal["add"]] = "add"


@dataclass(slots=True, kw_only=True)
class DeletePatchChangeKind:
    """The file is removed."""

    type: ClassVar[Literal["delete"]] = "delete"


@dataclass(slots=True, kw_only=True)
class UpdatePatchChangeKind:
    """The file is altered, and perhaps moved."""

    type: ClassVar[Literal["update"]] = "update"

    move_path: str | None | UnsetType = UNSET
    """New path of the file; null where it stays in its place."""


@dataclass(slots=True, kw_only=True)
class PluginInterface:
    """How a plugin presents itself to people."""

    brand_color: str | None | UnsetType = UNSET
    """Colour to present it in."""

    capabilities: list[str]
    """What the plugin can do, as its author lists it."""

    category: str | None | UnsetType = UNSET
    """Category to list it under."""

    composer_icon: AbsolutePathBuf | None | UnsetType = UNSET
    """Icon for the message field, as a local file."""

    composer_icon_url: str | None | UnsetType = UNSET
    """Icon for the message field, as an address."""

    default_prompt: list[str] | None | UnsetType = UNSET
    """Prompts to begin with."""

    developer_name: str | None | UnsetType = UNSET
    """Name of the developer."""

    display_name: str | None | UnsetType = UNSET
    """Name for people; null: use the name of the plugin."""

    logo: AbsolutePathBuf | None | UnsetType = UNSET
    """Logo, as a local file."""

    logo_dark: AbsolutePathBuf | None | UnsetType = UNSET
    """Logo for dark backgrounds, as a local file."""

    logo_url: str | None | UnsetType = UNSET
    """Logo, as an address."""

    logo_url_dark: str | None | UnsetType = UNSET
    """Logo for dark backgrounds, as an address."""

    long_description: str | None | UnsetType = UNSET
    """Description at full length."""

    privacy_policy_url: str | None | UnsetType = UNSET
    """Page with the privacy policy."""

    screenshot_urls: list[str]
    """Screenshots, as addresses."""

    screenshots: list[AbsolutePathBuf]
    """Screenshots, as local files."""

    short_description: str | None | UnsetType = UNSET
    """Description in brief."""

    terms_of_service_url: str | None | UnsetType = UNSET
    """Page with the terms of service."""

    website_url: str | None | UnsetType = UNSET
    """Home page of the plugin."""


@dataclass(slots=True, kw_only=True)
class PluginShareContext:
    """How a plugin is shared, and by whom."""

    can_publish_to_workspace: bool | None | UnsetType = UNSET
    """Whether the plugin may be published to the workspace; null where this is not known.
    Absent means `None`.
    """

    creator_account_user_id: str | None | UnsetType = UNSET
    """Id of the user who created the share."""

    creator_name: str | None | UnsetType = UNSET
    """Name of the user who created the share."""

    discoverability: PluginShareDiscoverability | None | UnsetType = UNSET
    """Who can find it; null where this is not known."""

    remote_plugin_id: str
    """Id of the plugin in the remote catalogue."""

    remote_version: str | None | UnsetType = UNSET
    """Version in the remote catalogue; null where this is not known. Absent means `None`."""

    share_principals: list[PluginSharePrincipal] | None | UnsetType = UNSET
    """Who has access; null where this is not known."""

    share_url: str | None | UnsetType = UNSET
    """Address to pass on to others."""


@dataclass(slots=True, kw_only=True)
class PluginSharePrincipal:
    """A party that has access to a shared plugin."""

    name: str
    """Name for people."""

    principal_id: str
    """Id of the user, group or workspace."""

    principal_type: PluginSharePrincipalType
    """Which of these the id refers to."""

    role: PluginSharePrincipalRole
    """What the party may do."""


@dataclass(slots=True, kw_only=True)
class LocalPluginSource:
    """A directory on this machine."""

    type: ClassVar[Literal["local"]] = "local"

    path: AbsolutePathBuf
    """The directory."""


@dataclass(slots=True, kw_only=True)
class GitPluginSource:
    """A Git repository."""

    type: ClassVar[Literal["git"]] = "git"

    path: str | None | UnsetType = UNSET
    """Directory of the plugin inside the repository, where one is given."""

    ref_name: str | None | UnsetType = UNSET
    """Branch or tag, where one is given."""

    sha: str | None | UnsetType = UNSET
    """Commit, where one is given."""

    url: str
    """Address of the repository."""


@dataclass(slots=True, kw_only=True)
class NpmPluginSource:
    """A package of an npm registry."""

    type: ClassVar[Literal["npm"]] = "npm"

    package: str
    """Name of the package."""

    registry: str | None | UnsetType = UNSET
    """Address of the registry, where one is given."""

    version: str | None | UnsetType = UNSET
    """Version of the package, where one is given."""


@dataclass(slots=True, kw_only=True)
class RemotePluginSource:
    """The remote catalogue; there is no further address."""

    type: ClassVar[Literal["remote"]] = "remote"


@dataclass(slots=True, kw_only=True)
class PluginSummary:
    """A plugin as it appears in lists."""

    auth_policy: PluginAuthPolicy
    """When the person has to sign in to its apps."""

    availability: PluginAvailability | None = None
    """Whether an administrator lets it be used. Absent means `"AVAILABLE"`."""

    disabled_reason: PluginDisabledReason | None | UnsetType = UNSET
    """Why it cannot be used; null where nothing stands against it. Absent means `None`."""

    eligible_plan_types: list[str] | None | UnsetType = UNSET
    """Plans that may use it; null where none are named. Absent means `None`."""

    enabled: bool
    """Whether it is switched on."""

    id: str
    """Id of the plugin."""

    install_policy: PluginInstallPolicy
    """Whether it can be installed."""

    install_policy_source: PluginInstallPolicySource | None | UnsetType = UNSET
    """What the install policy follows from; null where this is not known."""

    installed: bool
    """Whether it is installed."""

    installed_at: int | None | UnsetType = UNSET
    """When it was installed, in seconds since the epoch; null where this is not known.
    Absent means `None`.
    """

    interface: PluginInterface | None | UnsetType = UNSET
    """How it presents itself; null where it does not say."""

    keywords: list[str] | None = _field(default=None, repr=False)
    """Words to find it by. Absent means `[]`."""

    local_version: str | None | UnsetType = UNSET
    """Version on this machine; null where there is none or it is not known. Absent means
    `None`.
    """

    must_show_installation_interstitial: bool | None | UnsetType = UNSET
    """Whether the client has to show a page of its own before it installs; null where this
    is not known. Absent means `None`.
    """

    name: str
    """Name of the plugin in its marketplace."""

    remote_plugin_id: str | None | UnsetType = UNSET
    """Id of the plugin in the remote catalogue; null where it is not from there."""

    share_context: PluginShareContext | None | UnsetType = UNSET
    """How it is shared; null where it is not."""

    source: PluginSource
    """Where its files come from."""

    version: str | None | UnsetType = UNSET
    """Version of the plugin; null where this is not known. Absent means `None`."""


@dataclass(slots=True, kw_only=True)
class ReasoningTextReasoningItemContent:
    """A part marked as reasoning."""

    type: ClassVar[Literal["reasoning_text"]] = "reasoning_text"

    text: str
    """The reasoning."""


@dataclass(slots=True, kw_only=True)
class TextReasoningItemContent:
    """A part marked as plain text."""

    type: ClassVar[Literal["text"]] = "text"

    text: str
    """The text."""


@dataclass(slots=True, kw_only=True)
class SummaryTextReasoningItemReasoningSummary:
    """A part in plain text."""

    type: ClassVar[Literal["summary_text"]] = "summary_text"

    text: str
    """The summary."""


@dataclass(slots=True, kw_only=True)
class AdditionalToolsResponseItem:
    """Tools made known to the model in the course of the history."""

    type: ClassVar[Literal["additional_tools"]] = "additional_tools"

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    role: str
    """Role in whose name the tools are given."""

    tools: list[Any]
    """Definitions of the tools, in the form of the model API."""


@dataclass(slots=True, kw_only=True)
class MessageResponseItem:
    """A message of the person, the model or the host."""

    type: ClassVar[Literal["message"]] = "message"

    content: list[ContentItem]
    """Parts of the message, in order."""

    encrypted_content: str | None | UnsetType = UNSET
    """Encrypted content of the item, opaque to clients."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    phase: MessagePhase | None | UnsetType = UNSET
    """What part the message plays in the answer; null where the model does not tell."""

    role: str
    """Whose message it is, such as `user`, `assistant` or `developer`."""

    status: str | None | UnsetType = UNSET
    """State of the item as the model API names it."""


@dataclass(slots=True, kw_only=True)
class AgentMessageResponseItem:
    """A message from one agent to another."""

    type: ClassVar[Literal["agent_message"]] = "agent_message"

    author: str
    """The agent that wrote it."""

    content: list[AgentMessageInputContent]
    """Parts of the message, in order."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    recipient: str
    """The agent that it is meant for."""


@dataclass(slots=True, kw_only=True)
class ReasoningResponseItem:
    """The model reasoned."""

    type: ClassVar[Literal["reasoning"]] = "reasoning"

    content: list[ReasoningItemContent] | None | UnsetType = UNSET
    """Raw reasoning; null where the model does not show it. Absent means `None`."""

    encrypted_content: str | None | UnsetType = UNSET
    """The reasoning in encrypted form, opaque to clients."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    summary: list[ReasoningItemReasoningSummary]
    """Parts of the summary, in order."""


@dataclass(slots=True, kw_only=True)
class LocalShellCallResponseItem:
    """The model calls the local shell."""

    type: ClassVar[Literal["local_shell_call"]] = "local_shell_call"

    action: LocalShellAction
    """What to do."""

    call_id: str | None | UnsetType = UNSET
    """Id of the call, which its output repeats; null where the model gave none."""

    encrypted_content: str | None | UnsetType = UNSET
    """Encrypted content of the item, opaque to clients."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    status: LocalShellStatus
    """How far the call has come."""


@dataclass(slots=True, kw_only=True)
class FunctionCallResponseItem:
    """The model calls a tool with structured arguments."""

    type: ClassVar[Literal["function_call"]] = "function_call"

    arguments: str
    """The arguments as JSON text, not yet parsed."""

    call_id: str
    """Id of the call, which its output repeats."""

    encrypted_content: str | None | UnsetType = UNSET
    """Encrypted content of the item, opaque to clients."""

    encrypted_function_args: list[str] | None | UnsetType = UNSET
    """Arguments in encrypted form, opaque to clients."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    name: str
    """Name of the tool."""

    namespace: str | None | UnsetType = UNSET
    """Group of tools that the name belongs to, if any."""

    status: str | None | UnsetType = UNSET
    """State of the item as the model API names it."""


@dataclass(slots=True, kw_only=True)
class ToolSearchCallResponseItem:
    """The model searches for tools it may use."""

    type: ClassVar[Literal["tool_search_call"]] = "tool_search_call"

    arguments: Any
    """What to search for, as any JSON value."""

    call_id: str | None | UnsetType = UNSET
    """Id of the call, which its output repeats; null where the model gave none."""

    encrypted_content: str | None | UnsetType = UNSET
    """Encrypted content of the item, opaque to clients."""

    execution: str
    """Which side carries out the search."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    status: str | None | UnsetType = UNSET
    """State of the item as the model API names it."""


@dataclass(slots=True, kw_only=True)
class FunctionCallOutputResponseItem:
    """What a tool gave in answer to a `function_call`."""

    type: ClassVar[Literal["function_call_output"]] = "function_call_output"

    call_id: str | None | UnsetType = UNSET
    """Id of the call that this answers."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    name: str | None | UnsetType = UNSET
    """Name of the tool, where it is recorded."""

    namespace: str | None | UnsetType = UNSET
    """Group of tools that the name belongs to, if any."""

    output: FunctionCallOutputBody
    """What the tool gave."""


@dataclass(slots=True, kw_only=True)
class CustomToolCallResponseItem:
    """The model calls a tool that takes free text."""

    type: ClassVar[Literal["custom_tool_call"]] = "custom_tool_call"

    call_id: str
    """Id of the call, which its output repeats."""

    encrypted_content: str | None | UnsetType = UNSET
    """Encrypted content of the item, opaque to clients."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    input: str
    """The text for the tool."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    name: str
    """Name of the tool."""

    namespace: str | None | UnsetType = UNSET
    """Group of tools that the name belongs to, if any."""

    status: str | None | UnsetType = UNSET
    """State of the item as the model API names it."""


@dataclass(slots=True, kw_only=True)
class CustomToolCallOutputResponseItem:
    """What a tool gave in answer to a `custom_tool_call`."""

    type: ClassVar[Literal["custom_tool_call_output"]] = "custom_tool_call_output"

    call_id: str
    """Id of the call that this answers."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    name: str | None | UnsetType = UNSET
    """Name of the tool, where it is recorded."""

    output: FunctionCallOutputBody
    """What the tool gave."""


@dataclass(slots=True, kw_only=True)
class ToolSearchOutputResponseItem:
    """The tools that a `tool_search_call` has found."""

    type: ClassVar[Literal["tool_search_output"]] = "tool_search_output"

    call_id: str | None | UnsetType = UNSET
    """Id of the call that this answers."""

    execution: str
    """Which side carried out the search."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    status: str
    """State of the item as the model API names it."""

    tools: list[Any]
    """Definitions of the tools found, in the form of the model API."""


@dataclass(slots=True, kw_only=True)
class WebSearchCallResponseItem:
    """The model used the web, by a tool of the model provider."""

    type: ClassVar[Literal["web_search_call"]] = "web_search_call"

    action: ResponsesApiWebSearchAction | None | UnsetType = UNSET
    """What it did; null where that is not known."""

    encrypted_content: str | None | UnsetType = UNSET
    """Encrypted content of the item, opaque to clients."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    status: str | None | UnsetType = UNSET
    """State of the item as the model API names it."""


@dataclass(slots=True, kw_only=True)
class ImageGenerationCallResponseItem:
    """The model had an image made, by a tool of the model provider."""

    type: ClassVar[Literal["image_generation_call"]] = "image_generation_call"

    encrypted_content: str | None | UnsetType = UNSET
    """Encrypted content of the item, opaque to clients."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    result: str
    """The image, in base64."""

    revised_prompt: str | None | UnsetType = UNSET
    """The prompt as it was reworded before the image was made."""

    status: str
    """State of the item as the model API names it."""


@dataclass(slots=True, kw_only=True)
class CompactionResponseItem:
    """A condensed form that stands for earlier history."""

    type: ClassVar[Literal["compaction"]] = "compaction"

    encrypted_content: str
    """The condensed history in encrypted form, opaque to clients."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""


@dataclass(slots=True, kw_only=True)
class ConfigurationUpdateResponseItem:
    """Settings of the model change from here on."""

    type: ClassVar[Literal["configuration_update"]] = "configuration_update"

    reasoning: ConfigurationReasoning
    """How the model is to reason."""


@dataclass(slots=True, kw_only=True)
class CompactionTriggerResponseItem:
    """Asks for the history to be condensed."""

    type: ClassVar[Literal["compaction_trigger"]] = "compaction_trigger"


@dataclass(slots=True, kw_only=True)
class ContextCompactionResponseItem:
    """The context was condensed at this point."""

    type: ClassVar[Literal["context_compaction"]] = "context_compaction"

    encrypted_content: str | None | UnsetType = UNSET
    """The condensed context in encrypted form, opaque to clients; null where there is
    none.
    """

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""


@dataclass(slots=True, kw_only=True)
class OtherResponseItem:
    """An item of a kind that the server does not know."""

    type: ClassVar[Literal["other"]] = "other"


@dataclass(slots=True, kw_only=True)
class SearchResponsesApiWebSearchAction:
    """It searched."""

    type: ClassVar[Literal["search"]] = "search"

    queries: list[str] | None | UnsetType = UNSET
    """What was searched for, where there were several queries."""

    query: str | None | UnsetType = UNSET
    """What was searched for."""


@dataclass(slots=True, kw_only=True)
class OpenPageResponsesApiWebSearchAction:
    """It opened a page."""

    type: ClassVar[Literal["open_page"]] = "open_page"

    url: str | None | UnsetType = UNSET
    """Address of the page."""


@dataclass(slots=True, kw_only=True)
class FindInPageResponsesApiWebSearchAction:
    """It looked for something within a page."""

    type: ClassVar[Literal["find_in_page"]] = "find_in_page"

    pattern: str | None | UnsetType = UNSET
    """What was looked for."""

    url: str | None | UnsetType = UNSET
    """Address of the page."""


@dataclass(slots=True, kw_only=True)
class OtherResponsesApiWebSearchAction:
    """It did something that the server has no name for."""

    type: ClassVar[Literal["other"]] = "other"


@dataclass(slots=True, kw_only=True)
class ApprovedExecpolicyAmendmentReviewDecision:
    """Yes, and a rule for such commands shall be kept."""

    proposed_execpolicy_amendment: list[str]
    """Beginning of the commands that the rule covers, one word each."""


@dataclass(slots=True, kw_only=True)
class NetworkPolicyAmendmentReviewDecision:
    """A network rule shall be kept, and decides."""

    network_policy_amendment: NetworkPolicyAmendment
    """The rule."""


@dataclass(slots=True, kw_only=True)
class DeniedReviewDecision:
    """No."""

    rejection: str
    """Why, in words for the agent."""


@dataclass(slots=True, kw_only=True)
class DangerFullAccessSandboxPolicy:
    """Everything: no sandbox at all."""

    type: ClassVar[Literal["dangerFullAccess"]] = "dangerFullAccess"


@dataclass(slots=True, kw_only=True)
class ReadOnlySandboxPolicy:
    """Files may be read but not written."""

    type: ClassVar[Literal["readOnly"]] = "readOnly"

    network_access: bool | None = None
    """Whether commands may reach the network. Absent means `False`."""


@dataclass(slots=True, kw_only=True)
class ExternalSandboxSandboxPolicy:
    """The server itself runs in a sandbox and sets up none of its own."""

    type: ClassVar[Literal["externalSandbox"]] = "externalSandbox"

    network_access: NetworkAccess | None = None
    """Whether the outer sandbox lets commands reach the network. Absent means
    `"restricted"`.
    """


@dataclass(slots=True, kw_only=True)
class WorkspaceWriteSandboxPolicy:
    """Files may be read, and written within the workspace."""

    type: ClassVar[Literal["workspaceWrite"]] = "workspaceWrite"

    exclude_slash_tmp: bool | None = None
    """Keeps `/tmp` from being writable. Absent means `False`."""

    exclude_tmpdir_env_var: bool | None = None
    """Keeps the directory that the variable `TMPDIR` names from being writable. Absent
    means `False`.
    """

    network_access: bool | None = None
    """Whether commands may reach the network. Absent means `False`."""

    writable_roots: list[AbsolutePathBuf] | None = None
    """Directories that are writable besides the workspace. Absent means `[]`."""


@dataclass(slots=True, kw_only=True)
class CustomSessionSource:
    """Another program, which the text names."""

    value: str


@dataclass(slots=True, kw_only=True)
class SubAgentSessionSource:
    """The server itself, for a sub-agent."""

    value: SubAgentSource


@dataclass(slots=True, kw_only=True)
class Settings:
    """Settings that a collaboration mode brings."""

    developer_instructions: str | None | UnsetType = UNSET
    """Developer instructions for the mode; null where none are given."""

    model: str
    """The model."""

    reasoning_effort: ReasoningEffort | None | UnsetType = UNSET
    """The effort of reasoning; null where the mode does not set it."""


@dataclass(slots=True, kw_only=True)
class SkillInterface:
    """How a skill presents itself to people, from `agents/openai.yaml` next to its
    `SKILL.md`.
    """

    brand_color: str | None | UnsetType = UNSET
    """Colour of the skill, as `#RRGGBB`."""

    default_prompt: str | None | UnsetType = UNSET
    """Text to offer as a first message with the skill."""

    display_name: str | None | UnsetType = UNSET
    """Name for people, in place of `name`."""

    icon_large: AbsolutePathBuf | None | UnsetType = UNSET
    """Path of the large icon, a file among the assets of the skill."""

    icon_large_url: str | None | UnsetType = UNSET
    """URL of the large icon."""

    icon_small: AbsolutePathBuf | None | UnsetType = UNSET
    """Path of the small icon, a file among the assets of the skill."""

    icon_small_url: str | None | UnsetType = UNSET
    """URL of the small icon."""

    short_description: str | None | UnsetType = UNSET
    """What the skill is for, in a few words."""


@dataclass(slots=True, kw_only=True)
class ThreadSpawnSubAgentSource:
    """Another thread started the sub-agent."""

    agent_nickname: str | None | UnsetType = UNSET
    """Name of the sub-agent, for people. Absent means `None`."""

    agent_path: AgentPath | None | UnsetType = UNSET
    """Place of the sub-agent in the tree of agents. Absent means `None`."""

    agent_role: str | None | UnsetType = UNSET
    """Role that the sub-agent was given. Absent means `None`."""

    depth: int
    """How many steps the sub-agent is below the first thread."""

    parent_thread_id: ThreadId
    """Id of the thread that started it."""


@dataclass(slots=True, kw_only=True)
class OtherSubAgentSource:
    """Something else, which the text names."""

    value: str


@dataclass(slots=True, kw_only=True)
class TextElement:
    """A stretch of a message that the client shows as one element."""

    byte_range: ByteRange
    """Where the stretch is in the text."""

    placeholder: str | None | UnsetType = UNSET
    """What the client shows in its place; null where it shows the text itself."""


@dataclass(slots=True, kw_only=True)
class Thread:
    """A conversation with the agent: what it is called, where it is stored and what it is
    doing.
    """

    agent_nickname: str | None | UnsetType = UNSET
    """Name of the sub-agent, for people; null for a thread that is none."""

    agent_role: str | None | UnsetType = UNSET
    """Role of the sub-agent; null for a thread that is none."""

    attached_to_thread_id: str | None | UnsetType = UNSET
    """Id of the thread that this one is attached to; null where it is attached to none.
    Experimental.
    """

    can_accept_direct_input: bool | None | UnsetType = UNSET
    """Whether clients may send input to the thread; null where that is not known.
    Experimental.
    """

    cli_version: str
    """Version of the server that started the thread."""

    created_at: int
    """When the thread was started, in seconds since the epoch."""

    cwd: AbsolutePathBuf
    """Working directory of the thread."""

    daybreak_enabled: bool | None | UnsetType = UNSET
    """Whether Daybreak is on for the thread; null where that was never set. Experimental."""

    environments: list[ThreadEnvironment] | None | UnsetType = UNSET
    """Places in which the thread runs its commands; null where they are not known. Absent
    means `None`. Experimental.
    """

    ephemeral: bool
    """Whether the thread lives in memory only and is never stored."""

    extra: ThreadExtra | None | UnsetType = UNSET
    """Further data about the thread; null where there is none. Experimental."""

    forked_from_id: str | None | UnsetType = UNSET
    """Id of the thread that this one was forked from; null where it was not forked."""

    git_info: GitInfo | None | UnsetType = UNSET
    """State of the git repository that the thread started in; null outside of one."""

    history_mode: ThreadHistoryMode | None = None
    """How the history of the thread is kept. Absent means `"legacy"`."""

    id: str
    """Id of the thread."""

    model: str | None | UnsetType = UNSET
    """Model of the thread; null where it is not known."""

    model_provider: str
    """Name of the model provider, as in the configuration."""

    name: str | None | UnsetType = UNSET
    """Name that the thread was given; null where it has none."""

    originator: str | None | UnsetType = UNSET
    """Name of the client that started the thread, as in its `clientInfo`."""

    parent_thread_id: str | None | UnsetType = UNSET
    """Id of the thread that started this one; null where no thread did."""

    path: str | None | UnsetType = UNSET
    """File that stores the thread, not written before the first message; null for an
    ephemeral thread.
    """

    preview: str
    """The first message of the person; empty before it."""

    project_id: str | None
    """Id of the project that the thread belongs to; null where it belongs to none."""

    reasoning_effort: ReasoningEffort | None | UnsetType = UNSET
    """The effort of reasoning; null where none is set."""

    recency_at: int | None | UnsetType = UNSET
    """Time by which the thread counts as recent, in seconds since the epoch."""

    section: ThreadSection | None | UnsetType = UNSET
    """Section that the thread is sorted into; null where it is in none. Absent means
    `None`.
    """

    section_entered_at: int | None | UnsetType = UNSET
    """When the thread came into its section, in seconds since the epoch; null where it is
    in none. Absent means `None`.
    """

    session_id: str
    """Id of the session that the thread belongs to; the id of the thread for one that was
    started on its own.
    """

    source: SessionSource
    """Which kind of program started the thread."""

    status: ThreadStatus
    """What the thread is doing."""

    thread_source: ThreadSource | None | UnsetType = UNSET
    """What the thread was started for, in the words of the client; null where it did not
    say.
    """

    turns: list[Turn]
    """The turns, where the request gives them (read, resume, fork); empty everywhere else."""

    updated_at: int
    """When the thread last changed, in seconds since the epoch."""


@dataclass(slots=True, kw_only=True)
class ThreadEnvironment:
    """A place in which a thread runs its commands."""

    cwd: LegacyAppPathString
    """Working directory of the thread in the environment."""

    environment_id: str
    """Id of the environment; `local` is the machine of the server."""

    runtime_workspace_roots: list[LegacyAppPathString]
    """Directories that count as the workspace of the thread."""


@dataclass(slots=True, kw_only=True)
class ThreadExtra:
    """Room for further data about a thread; holds nothing yet."""


@dataclass(slots=True, kw_only=True)
class UserMessageThreadItem:
    """The person wrote something."""

    type: ClassVar[Literal["userMessage"]] = "userMessage"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    client_id: str | None | UnsetType = UNSET
    """The `clientUserMessageId` that the client gave with the message; null where it gave
    none.
    """

    content: list[UserInput]
    """Parts of the message, in order."""

    id: str
    """Id of the item."""


@dataclass(slots=True, kw_only=True)
class HookPromptThreadItem:
    """Hooks added text to the conversation."""

    type: ClassVar[Literal["hookPrompt"]] = "hookPrompt"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    fragments: list[HookPromptFragment]
    """The text, by run of a hook."""

    id: str
    """Id of the item."""


@dataclass(slots=True, kw_only=True)
class AgentMessageThreadItem:
    """The agent wrote something; in the course of it the text comes by
    `item/agentMessage/delta`.
    """

    type: ClassVar[Literal["agentMessage"]] = "agentMessage"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    delivery: AgentMessageDelivery | None | UnsetType = UNSET
    """How the message reaches the person; null for the usual way. Absent means `None`."""

    id: str
    """Id of the item; the id that the model gave the message."""

    memory_citation: MemoryCitation | None | UnsetType = UNSET
    """What the message takes from the memory; null where nothing. Absent means `None`."""

    moderation: AgentMessageModeration | None | UnsetType = UNSET
    """What moderation made of the message; null where it was not concerned. Absent means
    `None`.
    """

    phase: MessagePhase | None | UnsetType = UNSET
    """What part the message plays in the answer; null where the model does not tell.
    Absent means `None`.
    """

    questions: list[AsyncUserInputQuestion] | None | UnsetType = UNSET
    """Questions that the message asks; null where it asks none. Absent means `None`."""

    text: str
    """The text; empty in `item/started`."""


@dataclass(slots=True, kw_only=True)
class FunctionCallOutputThreadItem:
    """A tool gave something to the model."""

    type: ClassVar[Literal["functionCallOutput"]] = "functionCallOutput"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    id: str
    """Id of the item."""

    name: str
    """Name of the tool."""

    namespace: str | None | UnsetType = UNSET
    """Group of tools that the name belongs to, if any."""

    output: FunctionCallOutputBody
    """What the tool gave."""


@dataclass(slots=True, kw_only=True)
class PlanThreadItem:
    """The agent laid out a plan."""

    type: ClassVar[Literal["plan"]] = "plan"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    id: str
    """Id of the item."""

    text: str
    """The plan, as text."""


@dataclass(slots=True, kw_only=True)
class ReasoningThreadItem:
    """The model reasoned."""

    type: ClassVar[Literal["reasoning"]] = "reasoning"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    content: list[str] | None = None
    """Parts of the raw reasoning; empty where the model does not show it. Absent means
    `[]`.
    """

    id: str
    """Id of the item."""

    summary: list[str] | None = None
    """Parts of the summary; empty where there is none. Absent means `[]`."""


@dataclass(slots=True, kw_only=True)
class CommandExecutionThreadItem:
    """A command was run."""

    type: ClassVar[Literal["commandExecution"]] = "commandExecution"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    aggregated_output: str | None | UnsetType = UNSET
    """What the command wrote in all; null while there is none."""

    command: str
    """The command line, as text."""

    command_actions: list[CommandAction]
    """What the command does, as far as the server can tell; for display."""

    cwd: LegacyAppPathString
    """Directory that the command runs in."""

    duration_ms: int | None | UnsetType = UNSET
    """How long the command took, in milliseconds; null until it has ended."""

    exit_code: int | None | UnsetType = UNSET
    """Exit code of the command; null until it has ended."""

    id: str
    """Id of the item."""

    plugin_id: str | None | UnsetType = UNSET
    """Id of the plugin that the command belongs to, if any. Absent means `None`."""

    process_id: str | None | UnsetType = UNSET
    """Id of the process that runs the command, where it has one."""

    script_path: str | None | UnsetType = UNSET
    """Path of the script that the command runs, if any. Absent means `None`."""

    source: CommandExecutionSource | None = None
    """Who ran the command. Absent means `"agent"`."""

    status: CommandExecutionStatus
    """How far the command has come."""


@dataclass(slots=True, kw_only=True)
class FileChangeThreadItem:
    """Files were changed."""

    type: ClassVar[Literal["fileChange"]] = "fileChange"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    changes: list[FileUpdateChange]
    """The changes, by file."""

    id: str
    """Id of the item."""

    status: PatchApplyStatus
    """How far the changes have come."""


@dataclass(slots=True, kw_only=True)
class McpToolCallThreadItem:
    """A tool of an MCP server was called."""

    type: ClassVar[Literal["mcpToolCall"]] = "mcpToolCall"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    app_context: McpToolCallAppContext | None | UnsetType = UNSET
    """The app that the call goes to; null where it goes to none."""

    arguments: Any
    """The arguments, as any JSON value."""

    duration_ms: int | None | UnsetType = UNSET
    """How long the call took, in milliseconds; null until it has ended."""

    error: McpToolCallError | None | UnsetType = UNSET
    """Why the call failed; null where it did not."""

    id: str
    """Id of the item."""

    mcp_app_resource_uri: str | None | UnsetType = UNSET
    """URI of the resource that holds the view of the app, if any."""

    mcp_app_ui: McpAppUi | None | UnsetType = UNSET
    """The view that the app offers for the call; null where it offers none."""

    plugin_id: str | None | UnsetType = UNSET
    """Id of the plugin that the server belongs to, if any."""

    read_only_hint: bool | None | UnsetType = UNSET
    """Whether the tool declares that it changes nothing; null where it does not say."""

    result: McpToolCallResult | None | UnsetType = UNSET
    """What the tool gave; null until the call has succeeded."""

    server: str
    """Name of the MCP server; `codex_apps` serves the apps."""

    status: McpToolCallStatus
    """How far the call has come."""

    tool: str
    """Name of the tool at its server."""


@dataclass(slots=True, kw_only=True)
class DynamicToolCallThreadItem:
    """A tool of the client was called."""

    type: ClassVar[Literal["dynamicToolCall"]] = "dynamicToolCall"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    arguments: Any
    """The arguments, as any JSON value."""

    content_items: list[DynamicToolCallOutputContentItem] | None | UnsetType = UNSET
    """What the client gave, in parts; null until it has answered."""

    duration_ms: int | None | UnsetType = UNSET
    """How long the call took, in milliseconds; null until it has ended."""

    id: str
    """Id of the item."""

    namespace: str | None | UnsetType = UNSET
    """Group of tools that the name belongs to, if any."""

    status: DynamicToolCallStatus
    """How far the call has come."""

    success: bool | None | UnsetType = UNSET
    """Whether the client reported success; null until it has answered."""

    tool: str
    """Name of the tool."""


@dataclass(slots=True, kw_only=True)
class CollabAgentToolCallThreadItem:
    """An agent did something with other agents."""

    type: ClassVar[Literal["collabAgentToolCall"]] = "collabAgentToolCall"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    agents_states: dict[str, CollabAgentState]
    """The last known state of each agent, by the id of its thread."""

    id: str
    """Id of the item."""

    model: str | None | UnsetType = UNSET
    """Model for the other agent, where the call sets one."""

    prompt: str | None | UnsetType = UNSET
    """What the other agent is told, if anything."""

    reasoning_effort: ReasoningEffort | None | UnsetType = UNSET
    """The effort of reasoning for the other agent, where the call sets one."""

    receiver_thread_ids: list[str]
    """Ids of the threads of the agents concerned."""

    sender_thread_id: str
    """Id of the thread of the agent that acts."""

    status: CollabAgentToolCallStatus
    """How far the call has come."""

    tool: CollabAgentTool
    """What the agent did."""


@dataclass(slots=True, kw_only=True)
class SubAgentActivityThreadItem:
    """Something happened with a sub-agent."""

    type: ClassVar[Literal["subAgentActivity"]] = "subAgentActivity"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    agent_path: str
    """Path of the sub-agent in the tree of agents."""

    agent_thread_id: str
    """Id of the thread of the sub-agent."""

    id: str
    """Id of the item."""

    kind: SubAgentActivityKind
    """What happened."""

    model: str | None | UnsetType = UNSET
    """Model of the sub-agent, where it is known."""

    reasoning_effort: ReasoningEffort | None | UnsetType = UNSET
    """The effort of reasoning of the sub-agent, where it is known."""


@dataclass(slots=True, kw_only=True)
class WebSearchThreadItem:
    """The model used the web."""

    type: ClassVar[Literal["webSearch"]] = "webSearch"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    action: WebSearchAction | None | UnsetType = UNSET
    """What it did; null where that is not known."""

    id: str
    """Id of the item."""

    query: str
    """What was searched for."""

    results: list[Any] | None | UnsetType = UNSET
    """What was found, as any JSON values; null where the results are not given. Absent
    means `None`.
    """


@dataclass(slots=True, kw_only=True)
class ImageViewThreadItem:
    """The agent looked at an image."""

    type: ClassVar[Literal["imageView"]] = "imageView"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    id: str
    """Id of the item."""

    path: LegacyAppPathString
    """Path of the image."""


@dataclass(slots=True, kw_only=True)
class SleepThreadItem:
    """The agent waited."""

    type: ClassVar[Literal["sleep"]] = "sleep"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    duration_ms: int
    """How long to wait, in milliseconds."""

    id: str
    """Id of the item."""


@dataclass(slots=True, kw_only=True)
class ImageGenerationThreadItem:
    """An image was made.

    Needs `file_id`, or `result`.
    """

    type: ClassVar[Literal["imageGeneration"]] = "imageGeneration"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    failure: ImageGenerationFailure | None | UnsetType = UNSET
    """Why no image could be made; null where nothing is known to have failed. Absent means
    `None`.
    """

    generation_id: str | None | UnsetType = UNSET
    """Id of the making of the image, where there is one. Absent means `None`."""

    id: str
    """Id of the item."""

    input_images: list[ImageGenerationInputImage] | None = None
    """Images that this one was made from."""

    revised_prompt: str | None | UnsetType = UNSET
    """The prompt as it was reworded before the image was made."""

    saved_path: AbsolutePathBuf | None | UnsetType = UNSET
    """Where the server has saved the image; null where it has not."""

    status: str
    """State of the item as the model API names it."""

    transparent_background: bool | None | UnsetType = UNSET
    """Whether the background is transparent; null where that is not known. Absent means
    `None`.
    """

    file_id: str | None = None
    """Id of the file that holds the image."""

    result: str | None = None
    """The image, in base64."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class EnteredReviewModeThreadItem:
    """A review began."""

    type: ClassVar[Literal["enteredReviewMode"]] = "enteredReviewMode"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    id: str
    """Id of the item."""

    review: str
    """What is reviewed, for a person."""


@dataclass(slots=True, kw_only=True)
class ExitedReviewModeThreadItem:
    """A review ended."""

    type: ClassVar[Literal["exitedReviewMode"]] = "exitedReviewMode"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    id: str
    """Id of the item."""

    review: str
    """Outcome of the review, as text."""


@dataclass(slots=True, kw_only=True)
class ContextCompactionThreadItem:
    """The history was condensed to make room in the context of the model."""

    type: ClassVar[Literal["contextCompaction"]] = "contextCompaction"

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in milliseconds since the epoch; null until then or
    where it is not known. Absent means `None`.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in milliseconds since the epoch; null where it is not
    known. Absent means `None`.
    """

    id: str
    """Id of the item."""


@dataclass(slots=True, kw_only=True)
class ThreadSection:
    """A named section that threads are sorted into."""

    appearance: ThreadSectionAppearance | None | UnsetType = UNSET
    """How the section looks; null where nothing was chosen. Absent means `None`."""

    id: str
    """Id of the section."""

    name: str
    """Name of the section, for people."""


@dataclass(slots=True, kw_only=True)
class ThreadSectionAppearance:
    """How a section of threads looks."""

    color: str | None | UnsetType = UNSET
    """Colour of the section, as the client chose it."""

    icon: str | None | UnsetType = UNSET
    """Icon of the section, as the client chose it."""


@dataclass(slots=True, kw_only=True)
class NotLoadedThreadStatus:
    """The thread is stored but not in memory."""

    type: ClassVar[Literal["notLoaded"]] = "notLoaded"


@dataclass(slots=True, kw_only=True)
class IdleThreadStatus:
    """The thread is loaded and no turn is running."""

    type: ClassVar[Literal["idle"]] = "idle"


@dataclass(slots=True, kw_only=True)
class SystemErrorThreadStatus:
    """The last turn failed; the next turn makes the thread active again."""

    type: ClassVar[Literal["systemError"]] = "systemError"


@dataclass(slots=True, kw_only=True)
class ActiveThreadStatus:
    """A turn is running."""

    type: ClassVar[Literal["active"]] = "active"

    active_flags: list[ThreadActiveFlag]
    """What the thread is waiting for; empty while it works."""


@dataclass(slots=True, kw_only=True)
class TokenUsageBreakdown:
    """Tokens by kind."""

    cache_write_input_tokens: int | None = None
    """Input tokens that were written to the cache. Absent means `0`."""

    cached_input_tokens: int
    """Input tokens that came out of the cache."""

    input_tokens: int
    """Input tokens in all."""

    output_tokens: int
    """Output tokens in all."""

    reasoning_output_tokens: int
    """Output tokens that went into reasoning."""

    total_tokens: int
    """Input and output tokens together."""


@dataclass(slots=True, kw_only=True)
class Turn:
    """One round of a thread: input of the person and all that the agent does about it."""

    completed_at: int | None | UnsetType = UNSET
    """When the turn ended, in seconds since the epoch; null until then."""

    duration_ms: int | None | UnsetType = UNSET
    """How long the turn took, in milliseconds; null until it has ended."""

    error: TurnError | None | UnsetType = UNSET
    """Why the turn failed; null in every other state."""

    id: str
    """Id of the turn."""

    items: list[ThreadItem]
    """What was said and done, as far as `itemsView` tells."""

    items_view: TurnItemsView | None = None
    """How much of the turn `items` show. Absent means `"full"`."""

    root_turn_id: str | None | UnsetType = UNSET
    """Id of the turn that this one goes back to; its own id for one that stands alone."""

    started_at: int | None | UnsetType = UNSET
    """When the turn began, in seconds since the epoch; null until then."""

    status: TurnStatus
    """How far the turn has come."""


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
class TextUserInput:
    """A part in plain text."""

    type: ClassVar[Literal["text"]] = "text"

    text: str
    """The text."""

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
    """URL of the recording."""

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
    """Name of the skill."""

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


@dataclass(slots=True, kw_only=True)
class SearchWebSearchAction:
    """It searched."""

    type: ClassVar[Literal["search"]] = "search"

    queries: list[str] | None | UnsetType = UNSET
    """What was searched for, where there were several queries."""

    query: str | None | UnsetType = UNSET
    """What was searched for."""


@dataclass(slots=True, kw_only=True)
class OpenPageWebSearchAction:
    """It opened a page."""

    type: ClassVar[Literal["openPage"]] = "openPage"

    url: str | None | UnsetType = UNSET
    """Address of the page."""


@dataclass(slots=True, kw_only=True)
class FindInPageWebSearchAction:
    """It looked for something within a page."""

    type: ClassVar[Literal["findInPage"]] = "findInPage"

    pattern: str | None | UnsetType = UNSET
    """What was looked for."""

    url: str | None | UnsetType = UNSET
    """Address of the page."""


@dataclass(slots=True, kw_only=True)
class OtherWebSearchAction:
    """It did something that the server has no name for."""

    type: ClassVar[Literal["other"]] = "other"


AgentMessageInputContent: TypeAlias = (
    InputTextAgentMessageInputContent
    | EncryptedContentAgentMessageInputContent
)
"""One part of a message from one agent to another."""


AskForApproval: TypeAlias = AskForApprovalKind | GranularAskForApproval | UnknownVariant
"""When approval is asked before something is done: `untrusted` for all but trusted
commands, `on-request` where the model asks for it, `never` not at all.
"""


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


CommandAction: TypeAlias = (
    ReadCommandAction
    | ListFilesCommandAction
    | SearchCommandAction
    | UnknownOfCommandAction
    | UnknownVariant
)
"""What a command does, as far as the server can tell from its text. Meant for display."""


ContentItem: TypeAlias = (
    InputTextContentItem
    | InputImageContentItem
    | InputAudioContentItem
    | OutputTextContentItem
)
"""One part of a message in the history of the model."""


DynamicToolCallOutputContentItem: TypeAlias = (
    InputTextDynamicToolCallOutputContentItem
    | InputImageDynamicToolCallOutputContentItem
    | InputAudioDynamicToolCallOutputContentItem
    | UnknownVariant
)
"""One part of what a tool of the client gives to the model."""


FunctionCallOutputContentItem: TypeAlias = (
    InputTextFunctionCallOutputContentItem
    | InputImageFunctionCallOutputContentItem
    | InputAudioFunctionCallOutputContentItem
    | EncryptedContentFunctionCallOutputContentItem
    | UnknownVariant
)
"""One part of what a tool call gave back to the model."""


ImageGenerationFailure: TypeAlias = (
    UsageLimitExceededImageGenerationFailure
    | UnknownVariant
)
"""Why an image could not be made."""


LocalShellAction: TypeAlias = ExecLocalShellAction
"""What a call of the local shell asks for."""


MultiAgentMode: TypeAlias = MultiAgentModeKind | CustomMultiAgentMode | UnknownVariant
"""When the agent starts further agents: only where it is told to
(`explicitRequestOnly`) or of its own accord (`proactive`).
"""


PatchChangeKind: TypeAlias = (
    AddPatchChangeKind
    | DeletePatchChangeKind
    | UpdatePatchChangeKind
    | UnknownVariant
)
"""What a change does to a file."""


PluginSource: TypeAlias = (
    LocalPluginSource
    | GitPluginSource
    | NpmPluginSource
    | RemotePluginSource
    | UnknownVariant
)
"""Where the files of a plugin come from."""


ReasoningItemContent: TypeAlias = (
    ReasoningTextReasoningItemContent
    | TextReasoningItemContent
)
"""One part of the raw reasoning of the model."""


ReasoningItemReasoningSummary: TypeAlias = SummaryTextReasoningItemReasoningSummary
"""One part of the summary that the model gives of its reasoning."""


ResponseItem: TypeAlias = (
    AdditionalToolsResponseItem
    | MessageResponseItem
    | AgentMessageResponseItem
    | ReasoningResponseItem
    | LocalShellCallResponseItem
    | FunctionCallResponseItem
    | ToolSearchCallResponseItem
    | FunctionCallOutputResponseItem
    | CustomToolCallResponseItem
    | CustomToolCallOutputResponseItem
    | ToolSearchOutputResponseItem
    | WebSearchCallResponseItem
    | ImageGenerationCallResponseItem
    | CompactionResponseItem
    | ConfigurationUpdateResponseItem
    | CompactionTriggerResponseItem
    | ContextCompactionResponseItem
    | OtherResponseItem
)
"""One item of the history that goes to and comes from the model, in the form of the
Responses API (members in snake_case).
"""


ResponsesApiWebSearchAction: TypeAlias = (
    SearchResponsesApiWebSearchAction
    | OpenPageResponsesApiWebSearchAction
    | FindInPageResponsesApiWebSearchAction
    | OtherResponsesApiWebSearchAction
)
"""What the model did on the web, in the spelling of the model API."""


ReviewDecision: TypeAlias = (
    ReviewDecisionKind
    | ApprovedExecpolicyAmendmentReviewDecision
    | NetworkPolicyAmendmentReviewDecision
    | DeniedReviewDecision
)
"""Answer to one of the older approval requests, `applyPatchApproval` and
`execCommandApproval`: yes, yes for the whole session, no, too late, or `abort`.
"""


SandboxPolicy: TypeAlias = (
    DangerFullAccessSandboxPolicy
    | ReadOnlySandboxPolicy
    | ExternalSandboxSandboxPolicy
    | WorkspaceWriteSandboxPolicy
    | UnknownVariant
)
"""What commands may read, write and reach."""


SessionSource: TypeAlias = (
    SessionSourceKind
    | CustomSessionSource
    | SubAgentSessionSource
    | UnknownVariant
)
"""Which kind of program a thread was started by; a client of the app-server counts as
`vscode` unless the server was told otherwise.
"""


SubAgentSource: TypeAlias = (
    SubAgentSourceKind
    | ThreadSpawnSubAgentSource
    | OtherSubAgentSource
    | UnknownVariant
)
"""What a sub-agent is there for: a review, the condensing of a history, the upkeep of
the memory, or a task of another thread.
"""


ThreadItem: TypeAlias = (
    UserMessageThreadItem
    | HookPromptThreadItem
    | AgentMessageThreadItem
    | FunctionCallOutputThreadItem
    | PlanThreadItem
    | ReasoningThreadItem
    | CommandExecutionThreadItem
    | FileChangeThreadItem
    | McpToolCallThreadItem
    | DynamicToolCallThreadItem
    | CollabAgentToolCallThreadItem
    | SubAgentActivityThreadItem
    | WebSearchThreadItem
    | ImageViewThreadItem
    | SleepThreadItem
    | ImageGenerationThreadItem
    | EnteredReviewModeThreadItem
    | ExitedReviewModeThreadItem
    | ContextCompactionThreadItem
    | UnknownVariant
)
"""One thing that was said or done in a turn. It comes in `item/started` as it begins
and in `item/completed` in its final form.
"""


ThreadStatus: TypeAlias = (
    NotLoadedThreadStatus
    | IdleThreadStatus
    | SystemErrorThreadStatus
    | ActiveThreadStatus
    | UnknownVariant
)
"""What a thread is doing."""


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


WebSearchAction: TypeAlias = (
    SearchWebSearchAction
    | OpenPageWebSearchAction
    | FindInPageWebSearchAction
    | OtherWebSearchAction
    | UnknownVariant
)
"""What the model did on the web."""


AbsolutePathBuf: TypeAlias = str
"""An absolute path on the machine of the server."""


AgentPath: TypeAlias = str
"""Place of an agent in the tree of agents."""


FunctionCallOutputBody: TypeAlias = str | list[FunctionCallOutputContentItem]
"""What a tool call gave back to the model: a text, or several parts."""


LegacyAppPathString: TypeAlias = str
"""A path, given as plain text."""


ReasoningEffort: TypeAlias = str
"""How much the model reasons before it answers. The values depend on the model; see
`supportedReasoningEfforts` in `model/list`.
"""


ThreadId: TypeAlias = str
"""Id of a thread, a UUID."""


ThreadSource: TypeAlias = str
"""What a thread was started for, in the words of the client that started it."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "AgentMessageDelivery": ("enum", True),
    "AllowDenyRequirement": ("enum", True),
    "ApprovalsReviewer": ("enum", True),
    "AskForApprovalKind": ("enum", True),
    "CodexErrorInfoKind": ("enum", True),
    "CollabAgentStatus": ("enum", True),
    "CollabAgentTool": ("enum", True),
    "CollabAgentToolCallStatus": ("enum", True),
    "CommandExecutionSource": ("enum", True),
    "CommandExecutionStatus": ("enum", True),
    "CyberAccessProgram": ("enum", True),
    "DynamicToolCallStatus": ("enum", True),
    "ForcedLoginMethod": ("enum", True),
    "GuardianRiskLevel": ("enum", True),
    "GuardianUserAuthorization": ("enum", True),
    "ImageDetail": ("enum", True),
    "LocalShellStatus": ("enum", False),
    "McpAppDisplayMode": ("enum", True),
    "McpToolCallStatus": ("enum", True),
    "MessagePhase": ("enum", True),
    "ModeKind": ("enum", True),
    "MultiAgentModeKind": ("enum", True),
    "NetworkAccess": ("enum", True),
    "NetworkPolicyRuleAction": ("enum", True),
    "NonSteerableTurnKind": ("enum", True),
    "PatchApplyStatus": ("enum", True),
    "Personality": ("enum", True),
    "PluginAuthPolicy": ("enum", True),
    "PluginAvailability": ("enum", True),
    "PluginDisabledReason": ("enum", True),
    "PluginInstallPolicy": ("enum", True),
    "PluginInstallPolicySource": ("enum", True),
    "PluginShareDiscoverability": ("enum", True),
    "PluginSharePrincipalRole": ("enum", True),
    "PluginSharePrincipalType": ("enum", True),
    "ReasoningSummary": ("enum", True),
    "ReviewDecisionKind": ("enum", False),
    "SandboxMode": ("enum", True),
    "SessionSourceKind": ("enum", True),
    "SortDirection": ("enum", False),
    "SubAgentActivityKind": ("enum", True),
    "SubAgentSourceKind": ("enum", True),
    "ThreadActiveFlag": ("enum", True),
    "ThreadHistoryMode": ("enum", True),
    "TurnItemsView": ("enum", True),
    "TurnStatus": ("enum", True),
    "WebSearchMode": ("enum", True),
    "AgentMessageDisplay": (
        "object",
        ("action", "action", "required", "string"),
        ("blockType", "block_type", "unset", ("nullable", "string")),
        ("checkTrustedContacts", "check_trusted_contacts", "unset", ("nullable", "boolean")),
        ("cyberTrustedAccess", "cyber_trusted_access", "unset", ("nullable", "boolean")),
    ),
    "InputTextAgentMessageInputContent": (
        "variant", "type", "input_text",
        ("text", "text", "required", "string"),
    ),
    "EncryptedContentAgentMessageInputContent": (
        "variant", "type", "encrypted_content",
        ("encrypted_content", "encrypted_content", "required", "string"),
    ),
    "AgentMessageModeration": (
        "object",
        ("display", "display", "unset", ("nullable", ("ref", "shared", "AgentMessageDisplay"))),
        ("moderated", "moderated", "required", "boolean"),
    ),
    "AppSummary": (
        "object",
        ("category", "category", "unset", ("nullable", "string")),
        ("description", "description", "unset", ("nullable", "string")),
        ("id", "id", "required", "string"),
        ("installUrl", "install_url", "unset", ("nullable", "string")),
        ("name", "name", "required", "string"),
    ),
    "GranularAskForApproval": (
        "keyed object", "granular",
        ("mcp_elicitations", "mcp_elicitations", "required", "boolean"),
        ("request_permissions", "request_permissions", "optional", "boolean"),
        ("rules", "rules", "required", "boolean"),
        ("sandbox_approval", "sandbox_approval", "required", "boolean"),
        ("skill_approval", "skill_approval", "optional", "boolean"),
    ),
    "AsyncUserInputQuestion": (
        "object",
        ("options", "options", "unset", ("nullable", ("array", "string"))),
        ("title", "title", "required", "string"),
        (None, None, "closed"),
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
        ("turnKind", "turn_kind", "required", ("ref", "shared", "NonSteerableTurnKind")),
    ),
    "CollabAgentState": (
        "object",
        ("message", "message", "unset", ("nullable", "string")),
        ("status", "status", "required", ("ref", "shared", "CollabAgentStatus")),
    ),
    "CollaborationMode": (
        "object",
        ("mode", "mode", "required", ("ref", "shared", "ModeKind")),
        ("settings", "settings", "required", ("ref", "shared", "Settings")),
    ),
    "ReadCommandAction": (
        "variant", "type", "read",
        ("command", "command", "required", "string"),
        ("name", "name", "required", "string"),
        ("path", "path", "required", ("ref", "shared", "LegacyAppPathString")),
    ),
    "ListFilesCommandAction": (
        "variant", "type", "listFiles",
        ("command", "command", "required", "string"),
        ("path", "path", "unset", ("nullable", "string")),
    ),
    "SearchCommandAction": (
        "variant", "type", "search",
        ("command", "command", "required", "string"),
        ("path", "path", "unset", ("nullable", "string")),
        ("query", "query", "unset", ("nullable", "string")),
    ),
    "UnknownOfCommandAction": (
        "variant", "type", "unknown",
        ("command", "command", "required", "string"),
    ),
    "ConfigurationReasoning": (
        "object",
        ("effort", "effort", "required", ("ref", "shared", "ReasoningEffort")),
    ),
    "InputTextContentItem": (
        "variant", "type", "input_text",
        ("text", "text", "required", "string"),
    ),
    "InputImageContentItem": (
        "variant", "type", "input_image",
        ("detail", "detail", "unset", ("nullable", ("ref", "shared", "ImageDetail"))),
        (None, "misfits", "set", ("image_url", "image_url", "optional", True, "string")),
        (None, "misfits", "set", ("file_id", "file_id", "optional", True, "string")),
    ),
    "InputAudioContentItem": (
        "variant", "type", "input_audio",
        (None, "misfits", "set", ("audio_url", "audio_url", "optional", True, "string")),
        (None, "misfits", "set", ("file_id", "file_id", "optional", True, "string")),
    ),
    "OutputTextContentItem": (
        "variant", "type", "output_text",
        ("annotations", "annotations", "unset", ("nullable", ("array", "json"))),
        ("logprobs", "logprobs", "unset", ("nullable", ("array", "json"))),
        ("text", "text", "required", "string"),
    ),
    "InputTextDynamicToolCallOutputContentItem": (
        "variant", "type", "inputText",
        ("text", "text", "required", "string"),
    ),
    "InputImageDynamicToolCallOutputContentItem": (
        "variant", "type", "inputImage",
        ("imageUrl", "image_url", "required", "string"),
    ),
    "InputAudioDynamicToolCallOutputContentItem": (
        "variant", "type", "inputAudio",
        ("audioUrl", "audio_url", "required", "string"),
    ),
    "FileUpdateChange": (
        "object",
        ("diff", "diff", "required", "string"),
        ("kind", "kind", "required", ("ref", "shared", "PatchChangeKind")),
        ("path", "path", "required", "string"),
    ),
    "InputTextFunctionCallOutputContentItem": (
        "variant", "type", "input_text",
        ("text", "text", "required", "string"),
    ),
    "InputImageFunctionCallOutputContentItem": (
        "variant", "type", "input_image",
        ("detail", "detail", "unset", ("nullable", ("ref", "shared", "ImageDetail"))),
        (None, "misfits", "set", ("image_url", "image_url", "optional", True, "string")),
        (None, "misfits", "set", ("file_id", "file_id", "optional", True, "string")),
    ),
    "InputAudioFunctionCallOutputContentItem": (
        "variant", "type", "input_audio",
        (None, "misfits", "set", ("audio_url", "audio_url", "optional", True, "string")),
        (None, "misfits", "set", ("file_id", "file_id", "optional", True, "string")),
    ),
    "EncryptedContentFunctionCallOutputContentItem": (
        "variant", "type", "encrypted_content",
        ("encrypted_content", "encrypted_content", "required", "string"),
    ),
    "GitInfo": (
        "object",
        ("branch", "branch", "unset", ("nullable", "string")),
        ("originUrl", "origin_url", "unset", ("nullable", "string")),
        ("sha", "sha", "unset", ("nullable", "string")),
    ),
    "HookPromptFragment": (
        "object",
        ("hookRunId", "hook_run_id", "required", "string"),
        ("text", "text", "required", "string"),
    ),
    "UsageLimitExceededImageGenerationFailure": (
        "variant", "type", "usageLimitExceeded",
        ("limitId", "limit_id", "required", "string"),
        ("resetsAt", "resets_at", "unset", ("nullable", "i64")),
    ),
    "ImageGenerationInputImage": (
        "object",
        ("path", "path", "required", ("ref", "shared", "AbsolutePathBuf")),
        ("sha256", "sha256", "required", "string"),
    ),
    "InternalChatMessageMetadataPassthrough": (
        "object",
        ("turn_id", "turn_id", "unset", ("nullable", "string")),
    ),
    "ExecLocalShellAction": (
        "variant", "type", "exec",
        ("command", "command", "required", ("array", "string")),
        ("env", "env", "unset", ("nullable", ("map", "string"))),
        ("timeout_ms", "timeout_ms", "unset", ("nullable", "u64")),
        ("user", "user", "unset", ("nullable", "string")),
        ("working_directory", "working_directory", "unset", ("nullable", "string")),
    ),
    "McpAppUi": (
        "object",
        ("preferredModelDisplayMode", "preferred_model_display_mode", "required", ("ref", "shared", "McpAppDisplayMode")),
        ("resourceUri", "resource_uri", "required", "string"),
    ),
    "McpToolCallAppContext": (
        "object",
        ("actionName", "action_name", "unset", ("nullable", "string")),
        ("appName", "app_name", "unset", ("nullable", "string")),
        ("connectorId", "connector_id", "required", "string"),
        ("linkId", "link_id", "unset", ("nullable", "string")),
        ("resourceUri", "resource_uri", "unset", ("nullable", "string")),
    ),
    "McpToolCallError": (
        "object",
        ("message", "message", "required", "string"),
    ),
    "McpToolCallResult": (
        "object",
        ("_meta", "meta", "unset", "json"),
        ("content", "content", "required", ("array", "json")),
        ("structuredContent", "structured_content", "unset", "json"),
    ),
    "MemoryCitation": (
        "object",
        ("entries", "entries", "required", ("array", ("ref", "shared", "MemoryCitationEntry"))),
        ("threadIds", "thread_ids", "required", ("array", "string")),
    ),
    "MemoryCitationEntry": (
        "object",
        ("lineEnd", "line_end", "required", "u32"),
        ("lineStart", "line_start", "required", "u32"),
        ("note", "note", "required", "string"),
        ("path", "path", "required", "string"),
    ),
    "MisalignmentErrorDetails": (
        "object",
        ("detailedExplanation", "detailed_explanation", "unset", ("nullable", "string")),
        ("errorType", "error_type", "unset", ("nullable", "string")),
        ("reviewTarget", "review_target", "unset", ("nullable", "string")),
        ("steer", "steer", "unset", ("nullable", ("ref", "shared", "MisalignmentSteer"))),
    ),
    "MisalignmentSteer": (
        "object",
        ("message", "message", "required", "string"),
    ),
    "CustomMultiAgentMode": ("keyed value", "custom", "string"),
    "NetworkPolicyAmendment": (
        "object",
        ("action", "action", "required", ("ref", "shared", "NetworkPolicyRuleAction")),
        ("host", "host", "required", "string"),
    ),
    "AddPatchChangeKind": ("variant", "type", "add",),
    "DeletePatchChangeKind": ("variant", "type", "delete",),
    "UpdatePatchChangeKind": (
        "variant", "type", "update",
        ("move_path", "move_path", "unset", ("nullable", "string")),
    ),
    "PluginInterface": (
        "object",
        ("brandColor", "brand_color", "unset", ("nullable", "string")),
        ("capabilities", "capabilities", "required", ("array", "string")),
        ("category", "category", "unset", ("nullable", "string")),
        ("composerIcon", "composer_icon", "unset", ("nullable", ("ref", "shared", "AbsolutePathBuf"))),
        ("composerIconUrl", "composer_icon_url", "unset", ("nullable", "string")),
        ("defaultPrompt", "default_prompt", "unset", ("nullable", ("array", "string"))),
        ("developerName", "developer_name", "unset", ("nullable", "string")),
        ("displayName", "display_name", "unset", ("nullable", "string")),
        ("logo", "logo", "unset", ("nullable", ("ref", "shared", "AbsolutePathBuf"))),
        ("logoDark", "logo_dark", "unset", ("nullable", ("ref", "shared", "AbsolutePathBuf"))),
        ("logoUrl", "logo_url", "unset", ("nullable", "string")),
        ("logoUrlDark", "logo_url_dark", "unset", ("nullable", "string")),
        ("longDescription", "long_description", "unset", ("nullable", "string")),
        ("privacyPolicyUrl", "privacy_policy_url", "unset", ("nullable", "string")),
        ("screenshotUrls", "screenshot_urls", "required", ("array", "string")),
        ("screenshots", "screenshots", "required", ("array", ("ref", "shared", "AbsolutePathBuf"))),
        ("shortDescription", "short_description", "unset", ("nullable", "string")),
        ("termsOfServiceUrl", "terms_of_service_url", "unset", ("nullable", "string")),
        ("websiteUrl", "website_url", "unset", ("nullable", "string")),
    ),
    "PluginShareContext": (
        "object",
        ("canPublishToWorkspace", "can_publish_to_workspace", "unset", ("nullable", "boolean")),
        ("creatorAccountUserId", "creator_account_user_id", "unset", ("nullable", "string")),
        ("creatorName", "creator_name", "unset", ("nullable", "string")),
        ("discoverability", "discoverability", "unset", ("nullable", ("ref", "shared", "PluginShareDiscoverability"))),
        ("remotePluginId", "remote_plugin_id", "required", "string"),
        ("remoteVersion", "remote_version", "unset", ("nullable", "string")),
        ("sharePrincipals", "share_principals", "unset", ("nullable", ("array", ("ref", "shared", "PluginSharePrincipal")))),
        ("shareUrl", "share_url", "unset", ("nullable", "string")),
    ),
    "PluginSharePrincipal": (
        "object",
        ("name", "name", "required", "string"),
        ("principalId", "principal_id", "required", "string"),
        ("principalType", "principal_type", "required", ("ref", "shared", "PluginSharePrincipalType")),
        ("role", "role", "required", ("ref", "shared", "PluginSharePrincipalRole")),
    ),
    "LocalPluginSource": (
        "variant", "type", "local",
        ("path", "path", "required", ("ref", "shared", "AbsolutePathBuf")),
    ),
    "GitPluginSource": (
        "variant", "type", "git",
        ("path", "path", "unset", ("nullable", "string")),
        ("refName", "ref_name", "unset", ("nullable", "string")),
        ("sha", "sha", "unset", ("nullable", "string")),
        ("url", "url", "required", "string"),
    ),
    "NpmPluginSource": (
        "variant", "type", "npm",
        ("package", "package", "required", "string"),
        ("registry", "registry", "unset", ("nullable", "string")),
        ("version", "version", "unset", ("nullable", "string")),
    ),
    "RemotePluginSource": ("variant", "type", "remote",),
    "PluginSummary": (
        "object",
        ("authPolicy", "auth_policy", "required", ("ref", "shared", "PluginAuthPolicy")),
        ("availability", "availability", "optional", ("ref", "shared", "PluginAvailability")),
        ("disabledReason", "disabled_reason", "unset", ("nullable", ("ref", "shared", "PluginDisabledReason"))),
        ("eligiblePlanTypes", "eligible_plan_types", "unset", ("nullable", ("array", "string"))),
        ("enabled", "enabled", "required", "boolean"),
        ("id", "id", "required", "string"),
        ("installPolicy", "install_policy", "required", ("ref", "shared", "PluginInstallPolicy")),
        ("installPolicySource", "install_policy_source", "unset", ("nullable", ("ref", "shared", "PluginInstallPolicySource"))),
        ("installed", "installed", "required", "boolean"),
        ("installedAt", "installed_at", "unset", ("nullable", "i64")),
        ("interface", "interface", "unset", ("nullable", ("ref", "shared", "PluginInterface"))),
        ("keywords", "keywords", "optional", ("array", "string")),
        ("localVersion", "local_version", "unset", ("nullable", "string")),
        ("mustShowInstallationInterstitial", "must_show_installation_interstitial", "unset", ("nullable", "boolean")),
        ("name", "name", "required", "string"),
        ("remotePluginId", "remote_plugin_id", "unset", ("nullable", "string")),
        ("shareContext", "share_context", "unset", ("nullable", ("ref", "shared", "PluginShareContext"))),
        ("source", "source", "required", ("ref", "shared", "PluginSource")),
        ("version", "version", "unset", ("nullable", "string")),
    ),
    "ReasoningTextReasoningItemContent": (
        "variant", "type", "reasoning_text",
        ("text", "text", "required", "string"),
    ),
    "TextReasoningItemContent": (
        "variant", "type", "text",
        ("text", "text", "required", "string"),
    ),
    "SummaryTextReasoningItemReasoningSummary": (
        "variant", "type", "summary_text",
        ("text", "text", "required", "string"),
    ),
    "AdditionalToolsResponseItem": (
        "variant", "type", "additional_tools",
        ("id", "id", "unset", ("nullable", "string")),
        ("role", "role", "required", "string"),
        ("tools", "tools", "required", ("array", "json")),
    ),
    "MessageResponseItem": (
        "variant", "type", "message",
        ("content", "content", "required", ("array", ("ref", "shared", "ContentItem"))),
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "shared", "InternalChatMessageMetadataPassthrough"))),
        ("phase", "phase", "unset", ("nullable", ("ref", "shared", "MessagePhase"))),
        ("role", "role", "required", "string"),
        ("status", "status", "unset", ("nullable", "string")),
    ),
    "AgentMessageResponseItem": (
        "variant", "type", "agent_message",
        ("author", "author", "required", "string"),
        ("content", "content", "required", ("array", ("ref", "shared", "AgentMessageInputContent"))),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "shared", "InternalChatMessageMetadataPassthrough"))),
        ("recipient", "recipient", "required", "string"),
    ),
    "ReasoningResponseItem": (
        "variant", "type", "reasoning",
        ("content", "content", "unset", ("nullable", ("array", ("ref", "shared", "ReasoningItemContent")))),
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "shared", "InternalChatMessageMetadataPassthrough"))),
        ("summary", "summary", "required", ("array", ("ref", "shared", "ReasoningItemReasoningSummary"))),
    ),
    "LocalShellCallResponseItem": (
        "variant", "type", "local_shell_call",
        ("action", "action", "required", ("ref", "shared", "LocalShellAction")),
        ("call_id", "call_id", "unset", ("nullable", "string")),
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "shared", "InternalChatMessageMetadataPassthrough"))),
        ("status", "status", "required", ("ref", "shared", "LocalShellStatus")),
    ),
    "FunctionCallResponseItem": (
        "variant", "type", "function_call",
        ("arguments", "arguments", "required", "string"),
        ("call_id", "call_id", "required", "string"),
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("encrypted_function_args", "encrypted_function_args", "unset", ("nullable", ("array", "string"))),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "shared", "InternalChatMessageMetadataPassthrough"))),
        ("name", "name", "required", "string"),
        ("namespace", "namespace", "unset", ("nullable", "string")),
        ("status", "status", "unset", ("nullable", "string")),
    ),
    "ToolSearchCallResponseItem": (
        "variant", "type", "tool_search_call",
        ("arguments", "arguments", "required", "json"),
        ("call_id", "call_id", "unset", ("nullable", "string")),
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("execution", "execution", "required", "string"),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "shared", "InternalChatMessageMetadataPassthrough"))),
        ("status", "status", "unset", ("nullable", "string")),
    ),
    "FunctionCallOutputResponseItem": (
        "variant", "type", "function_call_output",
        ("call_id", "call_id", "unset", ("nullable", "string")),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "shared", "InternalChatMessageMetadataPassthrough"))),
        ("name", "name", "unset", ("nullable", "string")),
        ("namespace", "namespace", "unset", ("nullable", "string")),
        ("output", "output", "required", ("ref", "shared", "FunctionCallOutputBody")),
    ),
    "CustomToolCallResponseItem": (
        "variant", "type", "custom_tool_call",
        ("call_id", "call_id", "required", "string"),
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("id", "id", "unset", ("nullable", "string")),
        ("input", "input", "required", "string"),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "shared", "InternalChatMessageMetadataPassthrough"))),
        ("name", "name", "required", "string"),
        ("namespace", "namespace", "unset", ("nullable", "string")),
        ("status", "status", "unset", ("nullable", "string")),
    ),
    "CustomToolCallOutputResponseItem": (
        "variant", "type", "custom_tool_call_output",
        ("call_id", "call_id", "required", "string"),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "shared", "InternalChatMessageMetadataPassthrough"))),
        ("name", "name", "unset", ("nullable", "string")),
        ("output", "output", "required", ("ref", "shared", "FunctionCallOutputBody")),
    ),
    "ToolSearchOutputResponseItem": (
        "variant", "type", "tool_search_output",
        ("call_id", "call_id", "unset", ("nullable", "string")),
        ("execution", "execution", "required", "string"),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "shared", "InternalChatMessageMetadataPassthrough"))),
        ("status", "status", "required", "string"),
        ("tools", "tools", "required", ("array", "json")),
    ),
    "WebSearchCallResponseItem": (
        "variant", "type", "web_search_call",
        ("action", "action", "unset", ("nullable", ("ref", "shared", "ResponsesApiWebSearchAction"))),
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "shared", "InternalChatMessageMetadataPassthrough"))),
        ("status", "status", "unset", ("nullable", "string")),
    ),
    "ImageGenerationCallResponseItem": (
        "variant", "type", "image_generation_call",
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "shared", "InternalChatMessageMetadataPassthrough"))),
        ("result", "result", "required", "string"),
        ("revised_prompt", "revised_prompt", "unset", ("nullable", "string")),
        ("status", "status", "required", "string"),
    ),
    "CompactionResponseItem": (
        "variant", "type", "compaction",
        ("encrypted_content", "encrypted_content", "required", "string"),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "shared", "InternalChatMessageMetadataPassthrough"))),
    ),
    "ConfigurationUpdateResponseItem": (
        "variant", "type", "configuration_update",
        ("reasoning", "reasoning", "required", ("ref", "shared", "ConfigurationReasoning")),
    ),
    "CompactionTriggerResponseItem": ("variant", "type", "compaction_trigger",),
    "ContextCompactionResponseItem": (
        "variant", "type", "context_compaction",
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "shared", "InternalChatMessageMetadataPassthrough"))),
    ),
    "OtherResponseItem": ("variant", "type", "other",),
    "SearchResponsesApiWebSearchAction": (
        "variant", "type", "search",
        ("queries", "queries", "unset", ("nullable", ("array", "string"))),
        ("query", "query", "unset", ("nullable", "string")),
    ),
    "OpenPageResponsesApiWebSearchAction": (
        "variant", "type", "open_page",
        ("url", "url", "unset", ("nullable", "string")),
    ),
    "FindInPageResponsesApiWebSearchAction": (
        "variant", "type", "find_in_page",
        ("pattern", "pattern", "unset", ("nullable", "string")),
        ("url", "url", "unset", ("nullable", "string")),
    ),
    "OtherResponsesApiWebSearchAction": ("variant", "type", "other",),
    "ApprovedExecpolicyAmendmentReviewDecision": (
        "keyed object", "approved_execpolicy_amendment",
        ("proposed_execpolicy_amendment", "proposed_execpolicy_amendment", "required", ("array", "string")),
    ),
    "NetworkPolicyAmendmentReviewDecision": (
        "keyed object", "network_policy_amendment",
        ("network_policy_amendment", "network_policy_amendment", "required", ("ref", "shared", "NetworkPolicyAmendment")),
    ),
    "DeniedReviewDecision": (
        "keyed object", "denied",
        ("rejection", "rejection", "required", "string"),
    ),
    "DangerFullAccessSandboxPolicy": ("variant", "type", "dangerFullAccess",),
    "ReadOnlySandboxPolicy": (
        "variant", "type", "readOnly",
        ("networkAccess", "network_access", "optional", "boolean"),
    ),
    "ExternalSandboxSandboxPolicy": (
        "variant", "type", "externalSandbox",
        ("networkAccess", "network_access", "optional", ("ref", "shared", "NetworkAccess")),
    ),
    "WorkspaceWriteSandboxPolicy": (
        "variant", "type", "workspaceWrite",
        ("excludeSlashTmp", "exclude_slash_tmp", "optional", "boolean"),
        ("excludeTmpdirEnvVar", "exclude_tmpdir_env_var", "optional", "boolean"),
        ("networkAccess", "network_access", "optional", "boolean"),
        ("writableRoots", "writable_roots", "optional", ("array", ("ref", "shared", "AbsolutePathBuf"))),
    ),
    "CustomSessionSource": ("keyed value", "custom", "string"),
    "SubAgentSessionSource": ("keyed value", "subAgent", ("ref", "shared", "SubAgentSource")),
    "Settings": (
        "object",
        ("developer_instructions", "developer_instructions", "unset", ("nullable", "string")),
        ("model", "model", "required", "string"),
        ("reasoning_effort", "reasoning_effort", "unset", ("nullable", ("ref", "shared", "ReasoningEffort"))),
    ),
    "SkillInterface": (
        "object",
        ("brandColor", "brand_color", "unset", ("nullable", "string")),
        ("defaultPrompt", "default_prompt", "unset", ("nullable", "string")),
        ("displayName", "display_name", "unset", ("nullable", "string")),
        ("iconLarge", "icon_large", "unset", ("nullable", ("ref", "shared", "AbsolutePathBuf"))),
        ("iconLargeUrl", "icon_large_url", "unset", ("nullable", "string")),
        ("iconSmall", "icon_small", "unset", ("nullable", ("ref", "shared", "AbsolutePathBuf"))),
        ("iconSmallUrl", "icon_small_url", "unset", ("nullable", "string")),
        ("shortDescription", "short_description", "unset", ("nullable", "string")),
    ),
    "ThreadSpawnSubAgentSource": (
        "keyed object", "thread_spawn",
        ("agent_nickname", "agent_nickname", "unset", ("nullable", "string")),
        ("agent_path", "agent_path", "unset", ("nullable", ("ref", "shared", "AgentPath"))),
        ("agent_role", "agent_role", "unset", ("nullable", "string")),
        ("depth", "depth", "required", "i32"),
        ("parent_thread_id", "parent_thread_id", "required", ("ref", "shared", "ThreadId")),
    ),
    "OtherSubAgentSource": ("keyed value", "other", "string"),
    "TextElement": (
        "object",
        ("byteRange", "byte_range", "required", ("ref", "shared", "ByteRange")),
        ("placeholder", "placeholder", "unset", ("nullable", "string")),
    ),
    "Thread": (
        "object",
        ("agentNickname", "agent_nickname", "unset", ("nullable", "string")),
        ("agentRole", "agent_role", "unset", ("nullable", "string")),
        ("attachedToThreadId", "attached_to_thread_id", "unset", ("nullable", "string")),
        ("canAcceptDirectInput", "can_accept_direct_input", "unset", ("nullable", "boolean")),
        ("cliVersion", "cli_version", "required", "string"),
        ("createdAt", "created_at", "required", "i64"),
        ("cwd", "cwd", "required", ("ref", "shared", "AbsolutePathBuf")),
        ("daybreakEnabled", "daybreak_enabled", "unset", ("nullable", "boolean")),
        ("environments", "environments", "unset", ("nullable", ("array", ("ref", "shared", "ThreadEnvironment")))),
        ("ephemeral", "ephemeral", "required", "boolean"),
        ("extra", "extra", "unset", ("nullable", ("ref", "shared", "ThreadExtra"))),
        ("forkedFromId", "forked_from_id", "unset", ("nullable", "string")),
        ("gitInfo", "git_info", "unset", ("nullable", ("ref", "shared", "GitInfo"))),
        ("historyMode", "history_mode", "optional", ("ref", "shared", "ThreadHistoryMode")),
        ("id", "id", "required", "string"),
        ("model", "model", "unset", ("nullable", "string")),
        ("modelProvider", "model_provider", "required", "string"),
        ("name", "name", "unset", ("nullable", "string")),
        ("originator", "originator", "unset", ("nullable", "string")),
        ("parentThreadId", "parent_thread_id", "unset", ("nullable", "string")),
        ("path", "path", "unset", ("nullable", "string")),
        ("preview", "preview", "required", "string"),
        ("projectId", "project_id", "required", ("nullable", "string")),
        ("reasoningEffort", "reasoning_effort", "unset", ("nullable", ("ref", "shared", "ReasoningEffort"))),
        ("recencyAt", "recency_at", "unset", ("nullable", "i64")),
        ("section", "section", "unset", ("nullable", ("ref", "shared", "ThreadSection"))),
        ("sectionEnteredAt", "section_entered_at", "unset", ("nullable", "i64")),
        ("sessionId", "session_id", "required", "string"),
        ("source", "source", "required", ("ref", "shared", "SessionSource")),
        ("status", "status", "required", ("ref", "shared", "ThreadStatus")),
        ("threadSource", "thread_source", "unset", ("nullable", ("ref", "shared", "ThreadSource"))),
        ("turns", "turns", "required", ("array", ("ref", "shared", "Turn"))),
        ("updatedAt", "updated_at", "required", "i64"),
    ),
    "ThreadEnvironment": (
        "object",
        ("cwd", "cwd", "required", ("ref", "shared", "LegacyAppPathString")),
        ("environmentId", "environment_id", "required", "string"),
        ("runtimeWorkspaceRoots", "runtime_workspace_roots", "required", ("array", ("ref", "shared", "LegacyAppPathString"))),
    ),
    "ThreadExtra": ("object",),
    "UserMessageThreadItem": (
        "variant", "type", "userMessage",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("clientId", "client_id", "unset", ("nullable", "string")),
        ("content", "content", "required", ("array", ("ref", "shared", "UserInput"))),
        ("id", "id", "required", "string"),
    ),
    "HookPromptThreadItem": (
        "variant", "type", "hookPrompt",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("fragments", "fragments", "required", ("array", ("ref", "shared", "HookPromptFragment"))),
        ("id", "id", "required", "string"),
    ),
    "AgentMessageThreadItem": (
        "variant", "type", "agentMessage",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("delivery", "delivery", "unset", ("nullable", ("ref", "shared", "AgentMessageDelivery"))),
        ("id", "id", "required", "string"),
        ("memoryCitation", "memory_citation", "unset", ("nullable", ("ref", "shared", "MemoryCitation"))),
        ("moderation", "moderation", "unset", ("nullable", ("ref", "shared", "AgentMessageModeration"))),
        ("phase", "phase", "unset", ("nullable", ("ref", "shared", "MessagePhase"))),
        ("questions", "questions", "unset", ("nullable", ("array", ("ref", "shared", "AsyncUserInputQuestion")))),
        ("text", "text", "required", "string"),
    ),
    "FunctionCallOutputThreadItem": (
        "variant", "type", "functionCallOutput",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("id", "id", "required", "string"),
        ("name", "name", "required", "string"),
        ("namespace", "namespace", "unset", ("nullable", "string")),
        ("output", "output", "required", ("ref", "shared", "FunctionCallOutputBody")),
    ),
    "PlanThreadItem": (
        "variant", "type", "plan",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("id", "id", "required", "string"),
        ("text", "text", "required", "string"),
    ),
    "ReasoningThreadItem": (
        "variant", "type", "reasoning",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("content", "content", "optional", ("array", "string")),
        ("id", "id", "required", "string"),
        ("summary", "summary", "optional", ("array", "string")),
    ),
    "CommandExecutionThreadItem": (
        "variant", "type", "commandExecution",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("aggregatedOutput", "aggregated_output", "unset", ("nullable", "string")),
        ("command", "command", "required", "string"),
        ("commandActions", "command_actions", "required", ("array", ("ref", "shared", "CommandAction"))),
        ("cwd", "cwd", "required", ("ref", "shared", "LegacyAppPathString")),
        ("durationMs", "duration_ms", "unset", ("nullable", "i64")),
        ("exitCode", "exit_code", "unset", ("nullable", "i32")),
        ("id", "id", "required", "string"),
        ("pluginId", "plugin_id", "unset", ("nullable", "string")),
        ("processId", "process_id", "unset", ("nullable", "string")),
        ("scriptPath", "script_path", "unset", ("nullable", "string")),
        ("source", "source", "optional", ("ref", "shared", "CommandExecutionSource")),
        ("status", "status", "required", ("ref", "shared", "CommandExecutionStatus")),
    ),
    "FileChangeThreadItem": (
        "variant", "type", "fileChange",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("changes", "changes", "required", ("array", ("ref", "shared", "FileUpdateChange"))),
        ("id", "id", "required", "string"),
        ("status", "status", "required", ("ref", "shared", "PatchApplyStatus")),
    ),
    "McpToolCallThreadItem": (
        "variant", "type", "mcpToolCall",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("appContext", "app_context", "unset", ("nullable", ("ref", "shared", "McpToolCallAppContext"))),
        ("arguments", "arguments", "required", "json"),
        ("durationMs", "duration_ms", "unset", ("nullable", "i64")),
        ("error", "error", "unset", ("nullable", ("ref", "shared", "McpToolCallError"))),
        ("id", "id", "required", "string"),
        ("mcpAppResourceUri", "mcp_app_resource_uri", "unset", ("nullable", "string")),
        ("mcpAppUi", "mcp_app_ui", "unset", ("nullable", ("ref", "shared", "McpAppUi"))),
        ("pluginId", "plugin_id", "unset", ("nullable", "string")),
        ("readOnlyHint", "read_only_hint", "unset", ("nullable", "boolean")),
        ("result", "result", "unset", ("nullable", ("ref", "shared", "McpToolCallResult"))),
        ("server", "server", "required", "string"),
        ("status", "status", "required", ("ref", "shared", "McpToolCallStatus")),
        ("tool", "tool", "required", "string"),
    ),
    "DynamicToolCallThreadItem": (
        "variant", "type", "dynamicToolCall",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("arguments", "arguments", "required", "json"),
        ("contentItems", "content_items", "unset", ("nullable", ("array", ("ref", "shared", "DynamicToolCallOutputContentItem")))),
        ("durationMs", "duration_ms", "unset", ("nullable", "i64")),
        ("id", "id", "required", "string"),
        ("namespace", "namespace", "unset", ("nullable", "string")),
        ("status", "status", "required", ("ref", "shared", "DynamicToolCallStatus")),
        ("success", "success", "unset", ("nullable", "boolean")),
        ("tool", "tool", "required", "string"),
    ),
    "CollabAgentToolCallThreadItem": (
        "variant", "type", "collabAgentToolCall",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("agentsStates", "agents_states", "required", ("map", ("ref", "shared", "CollabAgentState"))),
        ("id", "id", "required", "string"),
        ("model", "model", "unset", ("nullable", "string")),
        ("prompt", "prompt", "unset", ("nullable", "string")),
        ("reasoningEffort", "reasoning_effort", "unset", ("nullable", ("ref", "shared", "ReasoningEffort"))),
        ("receiverThreadIds", "receiver_thread_ids", "required", ("array", "string")),
        ("senderThreadId", "sender_thread_id", "required", "string"),
        ("status", "status", "required", ("ref", "shared", "CollabAgentToolCallStatus")),
        ("tool", "tool", "required", ("ref", "shared", "CollabAgentTool")),
    ),
    "SubAgentActivityThreadItem": (
        "variant", "type", "subAgentActivity",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("agentPath", "agent_path", "required", "string"),
        ("agentThreadId", "agent_thread_id", "required", "string"),
        ("id", "id", "required", "string"),
        ("kind", "kind", "required", ("ref", "shared", "SubAgentActivityKind")),
        ("model", "model", "unset", ("nullable", "string")),
        ("reasoningEffort", "reasoning_effort", "unset", ("nullable", ("ref", "shared", "ReasoningEffort"))),
    ),
    "WebSearchThreadItem": (
        "variant", "type", "webSearch",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("action", "action", "unset", ("nullable", ("ref", "shared", "WebSearchAction"))),
        ("id", "id", "required", "string"),
        ("query", "query", "required", "string"),
        ("results", "results", "unset", ("nullable", ("array", "json"))),
    ),
    "ImageViewThreadItem": (
        "variant", "type", "imageView",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("id", "id", "required", "string"),
        ("path", "path", "required", ("ref", "shared", "LegacyAppPathString")),
    ),
    "SleepThreadItem": (
        "variant", "type", "sleep",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("durationMs", "duration_ms", "required", "u64"),
        ("id", "id", "required", "string"),
    ),
    "ImageGenerationThreadItem": (
        "variant", "type", "imageGeneration",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("failure", "failure", "unset", ("nullable", ("ref", "shared", "ImageGenerationFailure"))),
        ("generationId", "generation_id", "unset", ("nullable", "string")),
        ("id", "id", "required", "string"),
        ("inputImages", "input_images", "optional", ("array", ("ref", "shared", "ImageGenerationInputImage"))),
        ("revisedPrompt", "revised_prompt", "unset", ("nullable", "string")),
        ("savedPath", "saved_path", "unset", ("nullable", ("ref", "shared", "AbsolutePathBuf"))),
        ("status", "status", "required", "string"),
        ("transparentBackground", "transparent_background", "unset", ("nullable", "boolean")),
        (None, "misfits", "set", ("fileId", "file_id", "optional", True, "string")),
        (None, "misfits", "set", ("result", "result", "optional", True, "string")),
    ),
    "EnteredReviewModeThreadItem": (
        "variant", "type", "enteredReviewMode",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("id", "id", "required", "string"),
        ("review", "review", "required", "string"),
    ),
    "ExitedReviewModeThreadItem": (
        "variant", "type", "exitedReviewMode",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("id", "id", "required", "string"),
        ("review", "review", "required", "string"),
    ),
    "ContextCompactionThreadItem": (
        "variant", "type", "contextCompaction",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("id", "id", "required", "string"),
    ),
    "ThreadSection": (
        "object",
        ("appearance", "appearance", "unset", ("nullable", ("ref", "shared", "ThreadSectionAppearance"))),
        ("id", "id", "required", "string"),
        ("name", "name", "required", "string"),
    ),
    "ThreadSectionAppearance": (
        "object",
        ("color", "color", "unset", ("nullable", "string")),
        ("icon", "icon", "unset", ("nullable", "string")),
    ),
    "NotLoadedThreadStatus": ("variant", "type", "notLoaded",),
    "IdleThreadStatus": ("variant", "type", "idle",),
    "SystemErrorThreadStatus": ("variant", "type", "systemError",),
    "ActiveThreadStatus": (
        "variant", "type", "active",
        ("activeFlags", "active_flags", "required", ("array", ("ref", "shared", "ThreadActiveFlag"))),
    ),
    "TokenUsageBreakdown": (
        "object",
        ("cacheWriteInputTokens", "cache_write_input_tokens", "optional", "i64"),
        ("cachedInputTokens", "cached_input_tokens", "required", "i64"),
        ("inputTokens", "input_tokens", "required", "i64"),
        ("outputTokens", "output_tokens", "required", "i64"),
        ("reasoningOutputTokens", "reasoning_output_tokens", "required", "i64"),
        ("totalTokens", "total_tokens", "required", "i64"),
    ),
    "Turn": (
        "object",
        ("completedAt", "completed_at", "unset", ("nullable", "i64")),
        ("durationMs", "duration_ms", "unset", ("nullable", "i64")),
        ("error", "error", "unset", ("nullable", ("ref", "shared", "TurnError"))),
        ("id", "id", "required", "string"),
        ("items", "items", "required", ("array", ("ref", "shared", "ThreadItem"))),
        ("itemsView", "items_view", "optional", ("ref", "shared", "TurnItemsView")),
        ("rootTurnId", "root_turn_id", "unset", ("nullable", "string")),
        ("startedAt", "started_at", "unset", ("nullable", "i64")),
        ("status", "status", "required", ("ref", "shared", "TurnStatus")),
    ),
    "TurnError": (
        "object",
        ("additionalDetails", "additional_details", "unset", ("nullable", "string")),
        ("codexErrorInfo", "codex_error_info", "unset", ("nullable", ("ref", "shared", "CodexErrorInfo"))),
        ("message", "message", "required", "string"),
        ("misalignment", "misalignment", "unset", ("nullable", ("ref", "shared", "MisalignmentErrorDetails"))),
    ),
    "TextUserInput": (
        "variant", "type", "text",
        ("text", "text", "required", "string"),
        ("text_elements", "text_elements", "optional", ("array", ("ref", "shared", "TextElement"))),
    ),
    "ImageUserInput": (
        "variant", "type", "image",
        ("detail", "detail", "unset", ("nullable", ("ref", "shared", "ImageDetail"))),
        (None, "misfits", "set", ("url", "url", "optional", True, "string")),
        (None, "misfits", "set", ("fileId", "file_id", "optional", True, "string")),
    ),
    "LocalImageUserInput": (
        "variant", "type", "localImage",
        ("detail", "detail", "unset", ("nullable", ("ref", "shared", "ImageDetail"))),
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
    "SearchWebSearchAction": (
        "variant", "type", "search",
        ("queries", "queries", "unset", ("nullable", ("array", "string"))),
        ("query", "query", "unset", ("nullable", "string")),
    ),
    "OpenPageWebSearchAction": (
        "variant", "type", "openPage",
        ("url", "url", "unset", ("nullable", "string")),
    ),
    "FindInPageWebSearchAction": (
        "variant", "type", "findInPage",
        ("pattern", "pattern", "unset", ("nullable", "string")),
        ("url", "url", "unset", ("nullable", "string")),
    ),
    "OtherWebSearchAction": ("variant", "type", "other",),
    "AgentMessageInputContent": (
        "tagged", "type", False,
        ("input_text", "InputTextAgentMessageInputContent"),
        ("encrypted_content", "EncryptedContentAgentMessageInputContent"),
    ),
    "AskForApproval": (
        "keyed", True, "AskForApprovalKind",
        ("granular", "GranularAskForApproval"),
    ),
    "CodexErrorInfo": (
        "keyed", True, "CodexErrorInfoKind",
        ("httpConnectionFailed", "HttpConnectionFailedCodexErrorInfo"),
        ("responseStreamConnectionFailed", "ResponseStreamConnectionFailedCodexErrorInfo"),
        ("responseStreamDisconnected", "ResponseStreamDisconnectedCodexErrorInfo"),
        ("responseTooManyFailedAttempts", "ResponseTooManyFailedAttemptsCodexErrorInfo"),
        ("activeTurnNotSteerable", "ActiveTurnNotSteerableCodexErrorInfo"),
    ),
    "CommandAction": (
        "tagged", "type", True,
        ("read", "ReadCommandAction"),
        ("listFiles", "ListFilesCommandAction"),
        ("search", "SearchCommandAction"),
        ("unknown", "UnknownOfCommandAction"),
    ),
    "ContentItem": (
        "tagged", "type", False,
        ("input_text", "InputTextContentItem"),
        ("input_image", "InputImageContentItem"),
        ("input_audio", "InputAudioContentItem"),
        ("output_text", "OutputTextContentItem"),
    ),
    "DynamicToolCallOutputContentItem": (
        "tagged", "type", True,
        ("inputText", "InputTextDynamicToolCallOutputContentItem"),
        ("inputImage", "InputImageDynamicToolCallOutputContentItem"),
        ("inputAudio", "InputAudioDynamicToolCallOutputContentItem"),
    ),
    "FunctionCallOutputContentItem": (
        "tagged", "type", True,
        ("input_text", "InputTextFunctionCallOutputContentItem"),
        ("input_image", "InputImageFunctionCallOutputContentItem"),
        ("input_audio", "InputAudioFunctionCallOutputContentItem"),
        ("encrypted_content", "EncryptedContentFunctionCallOutputContentItem"),
    ),
    "ImageGenerationFailure": (
        "tagged", "type", True,
        ("usageLimitExceeded", "UsageLimitExceededImageGenerationFailure"),
    ),
    "LocalShellAction": (
        "tagged", "type", False,
        ("exec", "ExecLocalShellAction"),
    ),
    "MultiAgentMode": (
        "keyed", True, "MultiAgentModeKind",
        ("custom", "CustomMultiAgentMode"),
    ),
    "PatchChangeKind": (
        "tagged", "type", True,
        ("add", "AddPatchChangeKind"),
        ("delete", "DeletePatchChangeKind"),
        ("update", "UpdatePatchChangeKind"),
    ),
    "PluginSource": (
        "tagged", "type", True,
        ("local", "LocalPluginSource"),
        ("git", "GitPluginSource"),
        ("npm", "NpmPluginSource"),
        ("remote", "RemotePluginSource"),
    ),
    "ReasoningItemContent": (
        "tagged", "type", False,
        ("reasoning_text", "ReasoningTextReasoningItemContent"),
        ("text", "TextReasoningItemContent"),
    ),
    "ReasoningItemReasoningSummary": (
        "tagged", "type", False,
        ("summary_text", "SummaryTextReasoningItemReasoningSummary"),
    ),
    "ResponseItem": (
        "tagged", "type", False,
        ("additional_tools", "AdditionalToolsResponseItem"),
        ("message", "MessageResponseItem"),
        ("agent_message", "AgentMessageResponseItem"),
        ("reasoning", "ReasoningResponseItem"),
        ("local_shell_call", "LocalShellCallResponseItem"),
        ("function_call", "FunctionCallResponseItem"),
        ("tool_search_call", "ToolSearchCallResponseItem"),
        ("function_call_output", "FunctionCallOutputResponseItem"),
        ("custom_tool_call", "CustomToolCallResponseItem"),
        ("custom_tool_call_output", "CustomToolCallOutputResponseItem"),
        ("tool_search_output", "ToolSearchOutputResponseItem"),
        ("web_search_call", "WebSearchCallResponseItem"),
        ("image_generation_call", "ImageGenerationCallResponseItem"),
        ("compaction", "CompactionResponseItem"),
        ("configuration_update", "ConfigurationUpdateResponseItem"),
        ("compaction_trigger", "CompactionTriggerResponseItem"),
        ("context_compaction", "ContextCompactionResponseItem"),
        ("other", "OtherResponseItem"),
    ),
    "ResponsesApiWebSearchAction": (
        "tagged", "type", False,
        ("search", "SearchResponsesApiWebSearchAction"),
        ("open_page", "OpenPageResponsesApiWebSearchAction"),
        ("find_in_page", "FindInPageResponsesApiWebSearchAction"),
        ("other", "OtherResponsesApiWebSearchAction"),
    ),
    "ReviewDecision": (
        "keyed", False, "ReviewDecisionKind",
        ("approved_execpolicy_amendment", "ApprovedExecpolicyAmendmentReviewDecision"),
        ("network_policy_amendment", "NetworkPolicyAmendmentReviewDecision"),
        ("denied", "DeniedReviewDecision"),
    ),
    "SandboxPolicy": (
        "tagged", "type", True,
        ("dangerFullAccess", "DangerFullAccessSandboxPolicy"),
        ("readOnly", "ReadOnlySandboxPolicy"),
        ("externalSandbox", "ExternalSandboxSandboxPolicy"),
        ("workspaceWrite", "WorkspaceWriteSandboxPolicy"),
    ),
    "SessionSource": (
        "keyed", True, "SessionSourceKind",
        ("custom", "CustomSessionSource"),
        ("subAgent", "SubAgentSessionSource"),
    ),
    "SubAgentSource": (
        "keyed", True, "SubAgentSourceKind",
        ("thread_spawn", "ThreadSpawnSubAgentSource"),
        ("other", "OtherSubAgentSource"),
    ),
    "ThreadItem": (
        "tagged", "type", True,
        ("userMessage", "UserMessageThreadItem"),
        ("hookPrompt", "HookPromptThreadItem"),
        ("agentMessage", "AgentMessageThreadItem"),
        ("functionCallOutput", "FunctionCallOutputThreadItem"),
        ("plan", "PlanThreadItem"),
        ("reasoning", "ReasoningThreadItem"),
        ("commandExecution", "CommandExecutionThreadItem"),
        ("fileChange", "FileChangeThreadItem"),
        ("mcpToolCall", "McpToolCallThreadItem"),
        ("dynamicToolCall", "DynamicToolCallThreadItem"),
        ("collabAgentToolCall", "CollabAgentToolCallThreadItem"),
        ("subAgentActivity", "SubAgentActivityThreadItem"),
        ("webSearch", "WebSearchThreadItem"),
        ("imageView", "ImageViewThreadItem"),
        ("sleep", "SleepThreadItem"),
        ("imageGeneration", "ImageGenerationThreadItem"),
        ("enteredReviewMode", "EnteredReviewModeThreadItem"),
        ("exitedReviewMode", "ExitedReviewModeThreadItem"),
        ("contextCompaction", "ContextCompactionThreadItem"),
    ),
    "ThreadStatus": (
        "tagged", "type", True,
        ("notLoaded", "NotLoadedThreadStatus"),
        ("idle", "IdleThreadStatus"),
        ("systemError", "SystemErrorThreadStatus"),
        ("active", "ActiveThreadStatus"),
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
    "WebSearchAction": (
        "tagged", "type", True,
        ("search", "SearchWebSearchAction"),
        ("openPage", "OpenPageWebSearchAction"),
        ("findInPage", "FindInPageWebSearchAction"),
        ("other", "OtherWebSearchAction"),
    ),
    "AbsolutePathBuf": "string",
    "AgentPath": "string",
    "FunctionCallOutputBody": ("union", "string", ("array", ("ref", "shared", "FunctionCallOutputContentItem"))),
    "LegacyAppPathString": "string",
    "ReasoningEffort": ("string", 1, None, None),
    "ThreadId": "string",
    "ThreadSource": "string",
}
