# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, ClosedEnum, OpenEnum, UnknownVariant, UnsetType

if TYPE_CHECKING:
    from .approval import (
        GuardianRiskLevel,
        GuardianUserAuthorization,
        NetworkApprovalProtocol,
        NetworkPolicyAmendment,
    )
    from .model import ReasoningEffort
    from .path import AbsolutePathBuf, LegacyAppPathString
    from .permission_profile import (
        AdditionalFileSystemPermissions,
        AdditionalNetworkPermissions,
        RequestPermissionProfile,
    )
    from .response_item import FunctionCallOutputBody, MessagePhase
    from .turn import UserInput


class AgentMessageDelivery(OpenEnum):
    """How a message of the agent reaches the person: `async` is beside the running work."""

    ASYNC = "async"


class AutoReviewDecisionSource(OpenEnum):
    """Who made the decision of an automatic review."""

    AGENT = "agent"


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


class CommandExecutionApprovalDecisionKind(OpenEnum):
    """What `CommandExecutionApprovalDecision` says in a word."""

    ACCEPT = "accept"
    ACCEPT_FOR_SESSION = "acceptForSession"
    DECLINE = "decline"
    CANCEL = "cancel"


class CommandExecutionApprovalKind(OpenEnum):
    """What kind of action an approval of a command item is about. `humanCommand` wants a
    fresh decision of a person: `accept`, `decline` or `cancel`. Only clients with the
    capability `requiredHumanApproval` are asked for one.
    """

    COMMAND = "command"
    WRITE_STDIN = "writeStdin"
    HUMAN_COMMAND = "humanCommand"


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


class DynamicToolCallStatus(OpenEnum):
    """How far a call of a tool of the client has come."""

    IN_PROGRESS = "inProgress"
    COMPLETED = "completed"
    FAILED = "failed"


class FileChangeApprovalDecision(ClosedEnum):
    """What the user decides: `accept` this change, `acceptForSession` also those to come,
    `decline` it while the turn goes on, or `cancel` it together with the turn.
    """

    ACCEPT = "accept"
    ACCEPT_FOR_SESSION = "acceptForSession"
    DECLINE = "decline"
    CANCEL = "cancel"


class GuardianApprovalReviewStatus(OpenEnum):
    """How far an automatic review has come, and how it ended."""

    IN_PROGRESS = "inProgress"
    APPROVED = "approved"
    DENIED = "denied"
    TIMED_OUT = "timedOut"
    ABORTED = "aborted"


class GuardianCommandSource(OpenEnum):
    """Which command tool an action goes through."""

    SHELL = "shell"
    UNIFIED_EXEC = "unifiedExec"


class McpAppDisplayMode(OpenEnum):
    """How the view of an app is shown: within the conversation or on the whole screen."""

    INLINE = "inline"
    FULLSCREEN = "fullscreen"


class McpToolCallStatus(OpenEnum):
    """How far a call of an MCP tool has come."""

    IN_PROGRESS = "inProgress"
    COMPLETED = "completed"
    FAILED = "failed"


class PatchApplyStatus(OpenEnum):
    """How far a change to files has come; `declined` is one that was not approved."""

    IN_PROGRESS = "inProgress"
    COMPLETED = "completed"
    FAILED = "failed"
    DECLINED = "declined"


class PermissionGrantScope(ClosedEnum):
    """How long a grant lasts: for the present `turn`, or for the whole `session`."""

    TURN = "turn"
    SESSION = "session"


class SubAgentActivityKind(OpenEnum):
    """What happened with a sub-agent."""

    STARTED = "started"
    INTERACTED = "interacted"
    INTERRUPTED = "interrupted"
    COMPLETED = "completed"


@dataclass(slots=True, kw_only=True)
class AdditionalPermissionProfile:
    """Permissions beyond those that are in force."""

    file_system: AdditionalFileSystemPermissions | None | UnsetType = UNSET
    """Further access to the file system; null: none."""

    network: AdditionalNetworkPermissions | None | UnsetType = UNSET
    """Further access to the network; null: none."""


@dataclass(slots=True, kw_only=True)
class AgentMessageDeltaNotification:
    """More text of a message that the agent is writing."""

    delta: str
    """The text to append."""

    item_id: str
    """Id of the `agentMessage` item."""

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class AgentMessageDisplay:
    """How a moderated message is to be shown."""

    action: str
    """What to do with the message. A client leaves a word alone that it does not know."""

    block_type: str | None | UnsetType = UNSET
    """Kind of block to show in place of the message."""

    check_trusted_contacts: bool | None | UnsetType = UNSET
    """Whether trusted contacts are to be pointed out."""

    cyber_trusted_access: bool | None | UnsetType = UNSET
    """Whether trusted access for work on computer security is to be pointed out."""


@dataclass(slots=True, kw_only=True)
class AgentMessageModeration:
    """What moderation made of a message of the agent."""

    display: AgentMessageDisplay | None | UnsetType = UNSET
    """How to show the message; null where nothing is prescribed."""

    moderated: bool
    """Whether moderation has taken hold of the message."""


@dataclass(slots=True, kw_only=True)
class AsyncUserInputQuestion:
    """A question that the agent asks without waiting for the answer."""

    options: list[str] | None | UnsetType = UNSET
    """Answers to choose from; null where the answer is free."""

    title: str
    """The question."""


@dataclass(slots=True, kw_only=True)
class CollabAgentState:
    """The last known state of another agent."""

    message: str | None | UnsetType = UNSET
    """What the agent said last, or what went wrong."""

    status: CollabAgentStatus
    """What has become of the agent."""


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
class AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision:
    """Accept, and add a rule that allows such commands from now on."""

    execpolicy_amendment: list[str]
    """The words of the command that the new rule allows, usually those of
    `proposedExecpolicyAmendment`.
    """


@dataclass(slots=True, kw_only=True)
class ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision:
    """Add a rule for the host to the network policy, and decide by it."""

    network_policy_amendment: NetworkPolicyAmendment
    """The new rule, usually one of `proposedNetworkPolicyAmendments`."""


@dataclass(slots=True, kw_only=True)
class CommandExecutionOutputDeltaNotification:
    """A command has put out more."""

    delta: str
    """The new output, to append to what came before."""

    item_id: str

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class CommandExecutionRequestApprovalParams:
    """Which command wants to run, and why it needs approval."""

    additional_permissions: AdditionalPermissionProfile | None | UnsetType = UNSET
    """Further permissions that the command asks for; null: none. Sent only to connections
    that have opted in to the experimental API. Experimental.
    """

    approval_id: str | None | UnsetType = UNSET
    """Tells several approvals of one item apart; null where the item asks only once."""

    available_decisions: list[CommandExecutionApprovalDecision] | None | UnsetType = UNSET
    """The decisions to offer; absent or null: the server does not limit them.
    Experimental.
    """

    command: str | None | UnsetType = UNSET
    """The command line; null where the approval is not about a command."""

    command_actions: list[CommandAction] | None | UnsetType = UNSET
    """What the command does, part by part; null where the server did not look."""

    cwd: LegacyAppPathString | None | UnsetType = UNSET
    """The directory that the command would run in; null where it is not known."""

    environment_id: str | None | UnsetType = UNSET
    """Id of the environment that the command would run in; null where none is named.
    Absent means `None`.
    """

    item_id: str
    """Id of the item that waits for the approval."""

    kind: CommandExecutionApprovalKind | None = None
    """What kind of action it is about. Absent means `"command"`."""

    network_approval_context: NetworkApprovalContext | None | UnsetType = UNSET
    """The network access that is asked for; null where the approval is not about the
    network.
    """

    proposed_execpolicy_amendment: list[str] | None | UnsetType = UNSET
    """Rule to offer for `acceptWithExecpolicyAmendment`, as the words of a command; null
    where none is proposed.
    """

    proposed_network_policy_amendments: list[NetworkPolicyAmendment] | None | UnsetType = UNSET
    """Rules to offer for `applyNetworkPolicyAmendment`; null where none are proposed."""

    reason: str | None | UnsetType = UNSET
    """Why approval is needed; null where no reason was given."""

    started_at_ms: int
    """When the approval was asked for, in milliseconds since the epoch."""

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class CommandExecutionRequestApprovalResponse:
    """Whether the command may run."""

    decision: CommandExecutionApprovalDecision
    """What the person decided. One that the server does not know counts as a refusal."""


@dataclass(slots=True, kw_only=True)
class InputTextDynamicToolCallOutputContentItem:
    """A part in plain text."""

    type: ClassVar[Literal["inputText"]] = "inputText"

    text: str


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
class DynamicToolCallParams:
    """Asks the host to run one of the tools that it gave to the thread."""

    arguments: Any
    """What the model passes to the tool, usually an object."""

    call_id: str

    namespace: str | None | UnsetType = UNSET
    """Namespace of the tool; null and absent: it has none."""

    thread_id: str

    tool: str
    """Name of the tool."""

    turn_id: str


@dataclass(slots=True, kw_only=True)
class DynamicToolCallResponse:
    """What the tool of the host gave."""

    content_items: list[DynamicToolCallOutputContentItem]
    """Output for the model to read."""

    success: bool
    """Whether the tool did its work."""


@dataclass(slots=True, kw_only=True)
class FileChangeOutputDeltaNotification:
    """More output of a file change that is being applied."""

    delta: str
    """The output to append."""

    item_id: str
    """Id of the `fileChange` item."""

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class FileChangePatchUpdatedNotification:
    """The changes of a file change item, as they stand now."""

    changes: list[FileUpdateChange]
    """All changes of the item, one for each file."""

    item_id: str
    """Id of the `fileChange` item."""

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class FileChangeRequestApprovalParams:
    """Asks whether files may be changed as the item proposes."""

    grant_root: str | None | UnsetType = UNSET
    """A directory below which the agent asks to write, beyond this change; null and
    absent: none.
    """

    item_id: str
    """Id of the `fileChange` item, whose start has told the changes."""

    reason: str | None | UnsetType = UNSET
    """Why approval is needed, in words for the user; null and absent: not told."""

    started_at_ms: int
    """When the approval was asked for, in ms since the epoch."""

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class FileChangeRequestApprovalResponse:
    """Whether the files may be changed."""

    decision: FileChangeApprovalDecision
    """Decision of the user."""


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
class GrantedPermissionProfile:
    """The permissions that the user grants; what is missing is not granted."""

    file_system: AdditionalFileSystemPermissions | None | UnsetType = UNSET
    """Access to files; null and absent: none."""

    network: AdditionalNetworkPermissions | None | UnsetType = UNSET
    """Access to the network; null and absent: none."""


@dataclass(slots=True, kw_only=True)
class GuardianApprovalReview:
    """An automatic review, as far as it has come."""

    rationale: str | None | UnsetType = UNSET
    """Why it was decided so; null where no reason is given."""

    risk_level: GuardianRiskLevel | None | UnsetType = UNSET
    """How risky the action was found; null where it was not assessed."""

    status: GuardianApprovalReviewStatus
    """How far the review has come."""

    user_authorization: GuardianUserAuthorization | None | UnsetType = UNSET
    """How far the person was found to have authorised the action; null where it was not
    assessed.
    """


@dataclass(slots=True, kw_only=True)
class CommandGuardianApprovalReviewAction:
    """A command wants to run."""

    type: ClassVar[Literal["command"]] = "command"

    command: str
    """The command line."""

    cwd: LegacyAppPathString
    """The directory that the command would run in."""

    source: GuardianCommandSource
    """Which command tool it goes through."""


@dataclass(slots=True, kw_only=True)
class ExecveGuardianApprovalReviewAction:
    """A running command wants to start another program."""

    type: ClassVar[Literal["execve"]] = "execve"

    argv: list[str]
    """The arguments, as the program would get them."""

    cwd: AbsolutePathBuf
    """The directory that the program would run in."""

    program: str
    """Path or name of the program."""

    source: GuardianCommandSource
    """Which command tool it goes through."""


@dataclass(slots=True, kw_only=True)
class WriteStdinGuardianApprovalReviewAction:
    """The agent wants to write to a running process."""

    type: ClassVar[Literal["writeStdin"]] = "writeStdin"

    approval_id: str
    """Id of the approval that is asked for."""

    cwd: LegacyAppPathString
    """The working directory of the process."""

    process_id: str
    """Id of the process."""

    stdin: str
    """The text to write to its standard input."""


@dataclass(slots=True, kw_only=True)
class ApplyPatchGuardianApprovalReviewAction:
    """A patch wants to change files."""

    type: ClassVar[Literal["applyPatch"]] = "applyPatch"

    cwd: LegacyAppPathString
    """The directory that the patch is applied in."""

    files: list[LegacyAppPathString]
    """Paths of the files that it changes."""


@dataclass(slots=True, kw_only=True)
class NetworkAccessGuardianApprovalReviewAction:
    """A command wants to reach a host over the network."""

    type: ClassVar[Literal["networkAccess"]] = "networkAccess"

    host: str
    """The host to reach."""

    port: int
    """The port to reach."""

    protocol: NetworkApprovalProtocol
    """The protocol to use."""

    target: str
    """What is to be reached, in one string."""


@dataclass(slots=True, kw_only=True)
class McpToolCallGuardianApprovalReviewAction:
    """A tool of an MCP server is to be called."""

    type: ClassVar[Literal["mcpToolCall"]] = "mcpToolCall"

    connector_id: str | None | UnsetType = UNSET
    """Id of the connector that the tool belongs to; null where it belongs to none."""

    connector_name: str | None | UnsetType = UNSET
    """Name of the connector, to show; null where there is none."""

    server: str
    """Name of the MCP server."""

    tool_name: str

    tool_title: str | None | UnsetType = UNSET
    """Title of the tool, to show; null where it has none."""


@dataclass(slots=True, kw_only=True)
class RequestPermissionsGuardianApprovalReviewAction:
    """The agent asks for further permissions."""

    type: ClassVar[Literal["requestPermissions"]] = "requestPermissions"

    permissions: RequestPermissionProfile
    """The permissions it asks for."""

    reason: str | None | UnsetType = UNSET
    """Why it asks; null where no reason was given."""


@dataclass(slots=True, kw_only=True)
class HookPromptFragment:
    """Text that one run of a hook adds to the conversation."""

    hook_run_id: str
    """Id of the run of the hook."""

    text: str


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
    """SHA-256 of the file as it was read, in lower-case hexadecimal digits."""


@dataclass(slots=True, kw_only=True)
class ItemCompletedNotification:
    """An item of a turn in its final state."""

    completed_at_ms: int
    """When the item ended, in ms since the epoch."""

    content_token_count: int | None | UnsetType = UNSET
    """Number of tokens in the content of a message of the agent; null for any other item
    and where it was not counted. Absent means `None`.
    """

    item: ThreadItem
    """The whole item; it replaces what was put together from deltas."""

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class ItemGuardianApprovalReviewCompletedNotification:
    """An automatic review has ended."""

    action: GuardianApprovalReviewAction
    """The action that was to be decided on."""

    completed_at_ms: int
    """When the review ended, in milliseconds since the epoch."""

    decision_source: AutoReviewDecisionSource
    """Who made the decision."""

    review: GuardianApprovalReview
    """The review, with its outcome."""

    review_id: str
    """Id of the review; the same in the notifications of its start and end."""

    started_at_ms: int
    """When the review began, in milliseconds since the epoch."""

    target_item_id: str | None | UnsetType = UNSET
    """Id of the item that wants to act; null where the action belongs to no item."""

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class ItemGuardianApprovalReviewStartedNotification:
    """An automatic review has begun."""

    action: GuardianApprovalReviewAction
    """The action to decide on."""

    review: GuardianApprovalReview
    """The review, as it begins."""

    review_id: str
    """Id of the review; the same in the notifications of its start and end."""

    started_at_ms: int
    """When the review began, in milliseconds since the epoch."""

    target_item_id: str | None | UnsetType = UNSET
    """Id of the item that wants to act; null where the action belongs to no item."""

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class ItemStartedNotification:
    """An item of a turn as it begins."""

    item: ThreadItem
    """The item so far; a message, for one, still has no text."""

    started_at_ms: int
    """When the item began, in ms since the epoch."""

    thread_id: str

    turn_id: str


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
class McpToolCallProgressNotification:
    """News of a call to an MCP tool that is still running."""

    item_id: str
    """Id of the `mcpToolCall` item."""

    message: str
    """What the tool reports."""

    thread_id: str

    turn_id: str


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
class NetworkApprovalContext:
    """The network access that an approval is about."""

    host: str
    """The host to reach."""

    protocol: NetworkApprovalProtocol
    """The protocol to use."""


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
class PermissionsRequestApprovalParams:
    """Asks for permissions beyond those of the sandbox."""

    cwd: LegacyAppPathString
    """Working directory that the request was made in."""

    environment_id: str | None | UnsetType = UNSET
    """Id of the environment that the permissions are for; null where none is named. Absent
    means `None`.
    """

    item_id: str
    """Id of the item that needs the permissions."""

    permissions: RequestPermissionProfile
    """The permissions asked for."""

    reason: str | None | UnsetType = UNSET
    """Why they are needed, in words for the user; null and absent: not told."""

    started_at_ms: int
    """When the approval was asked for, in ms since the epoch."""

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class PermissionsRequestApprovalResponse:
    """What is granted of the permissions asked for."""

    permissions: GrantedPermissionProfile
    """The permissions granted; an empty object grants none."""

    scope: PermissionGrantScope | None = None
    """How long the grant lasts. Absent means `"turn"`."""

    strict_auto_review: bool | None | UnsetType = UNSET
    """Whether every later command of the turn is reviewed before it runs; null and absent:
    not asked for.
    """


@dataclass(slots=True, kw_only=True)
class PlanDeltaNotification:
    """More text of a plan that the agent is writing."""

    delta: str
    """The text to append."""

    item_id: str
    """Id of the `plan` item."""

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class ReasoningSummaryPartAddedNotification:
    """A new part of a reasoning summary."""

    item_id: str
    """Id of the `reasoning` item."""

    summary_index: int
    """Index of the new part in the `summary` of the item."""

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class ReasoningSummaryTextDeltaNotification:
    """More text of a part of a reasoning summary."""

    delta: str
    """The text to append."""

    item_id: str
    """Id of the `reasoning` item."""

    summary_index: int
    """Index of the part in the `summary` of the item."""

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class ReasoningTextDeltaNotification:
    """More of the raw reasoning of the model."""

    content_index: int
    """Index of the part in the `content` of the item."""

    delta: str
    """The text to append."""

    item_id: str
    """Id of the `reasoning` item."""

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class TerminalInteractionNotification:
    """The agent has written to a running process."""

    item_id: str
    """Id of the item that runs the process."""

    process_id: str
    """Id of the process."""

    stdin: str
    """The text that was written to its standard input."""

    thread_id: str

    turn_id: str


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

    name: str

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

    plugin_id: str | None | UnsetType = UNSET
    """Id of the plugin whose script the command runs, if it is one. Absent means `None`."""

    process_id: str | None | UnsetType = UNSET
    """Id of the process that runs the command, where it has one."""

    script_path: str | None | UnsetType = UNSET
    """Path of that script within the plugin. Absent means `None`."""

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

    mcp_app_resource_uri: str | None | UnsetType = UNSET
    """URI of the resource that holds the view of the app, if any. Deprecated: Use
    `mcpAppUi`.
    """

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


@dataclass(slots=True, kw_only=True)
class ToolRequestUserInputAnswer:
    """Answer to one question."""

    answers: list[str]
    """Labels of the chosen options, or the text that the user entered."""


@dataclass(slots=True, kw_only=True)
class ToolRequestUserInputOption:
    """One answer that the user may choose."""

    description: str
    """What choosing it means."""

    label: str
    """Text of the option."""


@dataclass(slots=True, kw_only=True)
class ToolRequestUserInputParams:
    """Asks the user questions on behalf of a tool."""

    auto_resolution_ms: int | None | UnsetType = UNSET
    """After how many ms the request resolves without an answer; null: it does not. Absent
    means `None`. Deprecated: Use `isBlocking`.
    """

    is_blocking: bool
    """Whether the work stands still until the answers are there."""

    item_id: str
    """Id of the item that asks."""

    questions: list[ToolRequestUserInputQuestion]
    """The questions, in the order to ask them."""

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class ToolRequestUserInputQuestion:
    """One question to the user."""

    header: str
    """Short heading."""

    id: str
    """Id of the question; the answer goes under it."""

    is_other: bool | None = None
    """Whether the user may also answer something that is not among the options. Absent
    means `False`.
    """

    is_secret: bool | None = None
    """Whether the answer is a secret, not to be shown while it is typed. Absent means
    `False`.
    """

    options: list[ToolRequestUserInputOption] | None | UnsetType = UNSET
    """Answers to choose from; null and absent: the answer is free text."""

    question: str
    """The question itself."""


@dataclass(slots=True, kw_only=True)
class ToolRequestUserInputResponse:
    """The answers of the user."""

    answers: dict[str, ToolRequestUserInputAnswer]
    """Answers, keyed by the id of the question."""


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
    """Address of the page; null where it is not told."""


@dataclass(slots=True, kw_only=True)
class FindInPageWebSearchAction:
    """It looked for something within a page."""

    type: ClassVar[Literal["findInPage"]] = "findInPage"

    pattern: str | None | UnsetType = UNSET
    """What was looked for."""

    url: str | None | UnsetType = UNSET
    """Address of the page; null where it is not told."""


@dataclass(slots=True, kw_only=True)
class OtherWebSearchAction:
    """It did something that the server has no name for."""

    type: ClassVar[Literal["other"]] = "other"


CommandAction: TypeAlias = (
    ReadCommandAction
    | ListFilesCommandAction
    | SearchCommandAction
    | UnknownOfCommandAction
    | UnknownVariant
)
"""What a command does, as far as the server can tell from its text. Meant for display."""


CommandExecutionApprovalDecision: TypeAlias = (
    CommandExecutionApprovalDecisionKind
    | AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision
    | ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision
    | UnknownVariant
)
"""Whether a command may run: `decline` refuses it and lets the turn go on, `cancel`
refuses it and interrupts the turn.
"""


DynamicToolCallOutputContentItem: TypeAlias = (
    InputTextDynamicToolCallOutputContentItem
    | InputImageDynamicToolCallOutputContentItem
    | InputAudioDynamicToolCallOutputContentItem
    | UnknownVariant
)
"""One part of what a tool of the client gives to the model."""


GuardianApprovalReviewAction: TypeAlias = (
    CommandGuardianApprovalReviewAction
    | ExecveGuardianApprovalReviewAction
    | WriteStdinGuardianApprovalReviewAction
    | ApplyPatchGuardianApprovalReviewAction
    | NetworkAccessGuardianApprovalReviewAction
    | McpToolCallGuardianApprovalReviewAction
    | RequestPermissionsGuardianApprovalReviewAction
    | UnknownVariant
)
"""The action that an automatic review decides on."""


ImageGenerationFailure: TypeAlias = (
    UsageLimitExceededImageGenerationFailure
    | UnknownVariant
)
"""Why an image could not be made."""


PatchChangeKind: TypeAlias = (
    AddPatchChangeKind
    | DeletePatchChangeKind
    | UpdatePatchChangeKind
    | UnknownVariant
)
"""What a change does to a file."""


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


WebSearchAction: TypeAlias = (
    SearchWebSearchAction
    | OpenPageWebSearchAction
    | FindInPageWebSearchAction
    | OtherWebSearchAction
    | UnknownVariant
)
"""What the model did on the web."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "AgentMessageDelivery": ("enum", True),
    "AutoReviewDecisionSource": ("enum", True),
    "CollabAgentStatus": ("enum", True),
    "CollabAgentTool": ("enum", True),
    "CollabAgentToolCallStatus": ("enum", True),
    "CommandExecutionApprovalDecisionKind": ("enum", True),
    "CommandExecutionApprovalKind": ("enum", True),
    "CommandExecutionSource": ("enum", True),
    "CommandExecutionStatus": ("enum", True),
    "DynamicToolCallStatus": ("enum", True),
    "FileChangeApprovalDecision": ("enum", False),
    "GuardianApprovalReviewStatus": ("enum", True),
    "GuardianCommandSource": ("enum", True),
    "McpAppDisplayMode": ("enum", True),
    "McpToolCallStatus": ("enum", True),
    "PatchApplyStatus": ("enum", True),
    "PermissionGrantScope": ("enum", False),
    "SubAgentActivityKind": ("enum", True),
    "AdditionalPermissionProfile": (
        "object",
        ("fileSystem", "file_system", "unset", ("nullable", ("ref", "permission_profile", "AdditionalFileSystemPermissions"))),
        ("network", "network", "unset", ("nullable", ("ref", "permission_profile", "AdditionalNetworkPermissions"))),
    ),
    "AgentMessageDeltaNotification": (
        "object",
        ("delta", "delta", "required", "string"),
        ("itemId", "item_id", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "AgentMessageDisplay": (
        "object",
        ("action", "action", "required", "string"),
        ("blockType", "block_type", "unset", ("nullable", "string")),
        ("checkTrustedContacts", "check_trusted_contacts", "unset", ("nullable", "boolean")),
        ("cyberTrustedAccess", "cyber_trusted_access", "unset", ("nullable", "boolean")),
    ),
    "AgentMessageModeration": (
        "object",
        ("display", "display", "unset", ("nullable", ("ref", "item", "AgentMessageDisplay"))),
        ("moderated", "moderated", "required", "boolean"),
    ),
    "AsyncUserInputQuestion": (
        "object",
        ("options", "options", "unset", ("nullable", ("array", "string"))),
        ("title", "title", "required", "string"),
        (None, None, "closed"),
    ),
    "CollabAgentState": (
        "object",
        ("message", "message", "unset", ("nullable", "string")),
        ("status", "status", "required", ("ref", "item", "CollabAgentStatus")),
    ),
    "ReadCommandAction": (
        "variant", "type", "read",
        ("command", "command", "required", "string"),
        ("name", "name", "required", "string"),
        ("path", "path", "required", ("ref", "path", "LegacyAppPathString")),
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
    "AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision": (
        "keyed object", "acceptWithExecpolicyAmendment",
        ("execpolicy_amendment", "execpolicy_amendment", "required", ("array", "string")),
    ),
    "ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision": (
        "keyed object", "applyNetworkPolicyAmendment",
        ("network_policy_amendment", "network_policy_amendment", "required", ("ref", "approval", "NetworkPolicyAmendment")),
    ),
    "CommandExecutionOutputDeltaNotification": (
        "object",
        ("delta", "delta", "required", "string"),
        ("itemId", "item_id", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "CommandExecutionRequestApprovalParams": (
        "object",
        ("additionalPermissions", "additional_permissions", "unset", ("nullable", ("ref", "item", "AdditionalPermissionProfile"))),
        ("approvalId", "approval_id", "unset", ("nullable", "string")),
        ("availableDecisions", "available_decisions", "unset", ("nullable", ("array", ("ref", "item", "CommandExecutionApprovalDecision")))),
        ("command", "command", "unset", ("nullable", "string")),
        ("commandActions", "command_actions", "unset", ("nullable", ("array", ("ref", "item", "CommandAction")))),
        ("cwd", "cwd", "unset", ("nullable", ("ref", "path", "LegacyAppPathString"))),
        ("environmentId", "environment_id", "unset", ("nullable", "string")),
        ("itemId", "item_id", "required", "string"),
        ("kind", "kind", "optional", ("ref", "item", "CommandExecutionApprovalKind")),
        ("networkApprovalContext", "network_approval_context", "unset", ("nullable", ("ref", "item", "NetworkApprovalContext"))),
        ("proposedExecpolicyAmendment", "proposed_execpolicy_amendment", "unset", ("nullable", ("array", "string"))),
        ("proposedNetworkPolicyAmendments", "proposed_network_policy_amendments", "unset", ("nullable", ("array", ("ref", "approval", "NetworkPolicyAmendment")))),
        ("reason", "reason", "unset", ("nullable", "string")),
        ("startedAtMs", "started_at_ms", "required", "i64"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "CommandExecutionRequestApprovalResponse": (
        "object",
        ("decision", "decision", "required", ("ref", "item", "CommandExecutionApprovalDecision")),
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
    "DynamicToolCallParams": (
        "object",
        ("arguments", "arguments", "required", "json"),
        ("callId", "call_id", "required", "string"),
        ("namespace", "namespace", "unset", ("nullable", "string")),
        ("threadId", "thread_id", "required", "string"),
        ("tool", "tool", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "DynamicToolCallResponse": (
        "object",
        ("contentItems", "content_items", "required", ("array", ("ref", "item", "DynamicToolCallOutputContentItem"))),
        ("success", "success", "required", "boolean"),
    ),
    "FileChangeOutputDeltaNotification": (
        "object",
        ("delta", "delta", "required", "string"),
        ("itemId", "item_id", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "FileChangePatchUpdatedNotification": (
        "object",
        ("changes", "changes", "required", ("array", ("ref", "item", "FileUpdateChange"))),
        ("itemId", "item_id", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "FileChangeRequestApprovalParams": (
        "object",
        ("grantRoot", "grant_root", "unset", ("nullable", "string")),
        ("itemId", "item_id", "required", "string"),
        ("reason", "reason", "unset", ("nullable", "string")),
        ("startedAtMs", "started_at_ms", "required", "i64"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "FileChangeRequestApprovalResponse": (
        "object",
        ("decision", "decision", "required", ("ref", "item", "FileChangeApprovalDecision")),
    ),
    "FileUpdateChange": (
        "object",
        ("diff", "diff", "required", "string"),
        ("kind", "kind", "required", ("ref", "item", "PatchChangeKind")),
        ("path", "path", "required", "string"),
    ),
    "GrantedPermissionProfile": (
        "object",
        ("fileSystem", "file_system", "unset", ("nullable", ("ref", "permission_profile", "AdditionalFileSystemPermissions"))),
        ("network", "network", "unset", ("nullable", ("ref", "permission_profile", "AdditionalNetworkPermissions"))),
    ),
    "GuardianApprovalReview": (
        "object",
        ("rationale", "rationale", "unset", ("nullable", "string")),
        ("riskLevel", "risk_level", "unset", ("nullable", ("ref", "approval", "GuardianRiskLevel"))),
        ("status", "status", "required", ("ref", "item", "GuardianApprovalReviewStatus")),
        ("userAuthorization", "user_authorization", "unset", ("nullable", ("ref", "approval", "GuardianUserAuthorization"))),
    ),
    "CommandGuardianApprovalReviewAction": (
        "variant", "type", "command",
        ("command", "command", "required", "string"),
        ("cwd", "cwd", "required", ("ref", "path", "LegacyAppPathString")),
        ("source", "source", "required", ("ref", "item", "GuardianCommandSource")),
    ),
    "ExecveGuardianApprovalReviewAction": (
        "variant", "type", "execve",
        ("argv", "argv", "required", ("array", "string")),
        ("cwd", "cwd", "required", ("ref", "path", "AbsolutePathBuf")),
        ("program", "program", "required", "string"),
        ("source", "source", "required", ("ref", "item", "GuardianCommandSource")),
    ),
    "WriteStdinGuardianApprovalReviewAction": (
        "variant", "type", "writeStdin",
        ("approvalId", "approval_id", "required", "string"),
        ("cwd", "cwd", "required", ("ref", "path", "LegacyAppPathString")),
        ("processId", "process_id", "required", "string"),
        ("stdin", "stdin", "required", "string"),
    ),
    "ApplyPatchGuardianApprovalReviewAction": (
        "variant", "type", "applyPatch",
        ("cwd", "cwd", "required", ("ref", "path", "LegacyAppPathString")),
        ("files", "files", "required", ("array", ("ref", "path", "LegacyAppPathString"))),
    ),
    "NetworkAccessGuardianApprovalReviewAction": (
        "variant", "type", "networkAccess",
        ("host", "host", "required", "string"),
        ("port", "port", "required", "u16"),
        ("protocol", "protocol", "required", ("ref", "approval", "NetworkApprovalProtocol")),
        ("target", "target", "required", "string"),
    ),
    "McpToolCallGuardianApprovalReviewAction": (
        "variant", "type", "mcpToolCall",
        ("connectorId", "connector_id", "unset", ("nullable", "string")),
        ("connectorName", "connector_name", "unset", ("nullable", "string")),
        ("server", "server", "required", "string"),
        ("toolName", "tool_name", "required", "string"),
        ("toolTitle", "tool_title", "unset", ("nullable", "string")),
    ),
    "RequestPermissionsGuardianApprovalReviewAction": (
        "variant", "type", "requestPermissions",
        ("permissions", "permissions", "required", ("ref", "permission_profile", "RequestPermissionProfile")),
        ("reason", "reason", "unset", ("nullable", "string")),
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
        ("path", "path", "required", ("ref", "path", "AbsolutePathBuf")),
        ("sha256", "sha256", "required", "string"),
    ),
    "ItemCompletedNotification": (
        "object",
        ("completedAtMs", "completed_at_ms", "required", "i64"),
        ("contentTokenCount", "content_token_count", "unset", ("nullable", "u64")),
        ("item", "item", "required", ("ref", "item", "ThreadItem")),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "ItemGuardianApprovalReviewCompletedNotification": (
        "object",
        ("action", "action", "required", ("ref", "item", "GuardianApprovalReviewAction")),
        ("completedAtMs", "completed_at_ms", "required", "i64"),
        ("decisionSource", "decision_source", "required", ("ref", "item", "AutoReviewDecisionSource")),
        ("review", "review", "required", ("ref", "item", "GuardianApprovalReview")),
        ("reviewId", "review_id", "required", "string"),
        ("startedAtMs", "started_at_ms", "required", "i64"),
        ("targetItemId", "target_item_id", "unset", ("nullable", "string")),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "ItemGuardianApprovalReviewStartedNotification": (
        "object",
        ("action", "action", "required", ("ref", "item", "GuardianApprovalReviewAction")),
        ("review", "review", "required", ("ref", "item", "GuardianApprovalReview")),
        ("reviewId", "review_id", "required", "string"),
        ("startedAtMs", "started_at_ms", "required", "i64"),
        ("targetItemId", "target_item_id", "unset", ("nullable", "string")),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "ItemStartedNotification": (
        "object",
        ("item", "item", "required", ("ref", "item", "ThreadItem")),
        ("startedAtMs", "started_at_ms", "required", "i64"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "McpAppUi": (
        "object",
        ("preferredModelDisplayMode", "preferred_model_display_mode", "required", ("ref", "item", "McpAppDisplayMode")),
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
    "McpToolCallProgressNotification": (
        "object",
        ("itemId", "item_id", "required", "string"),
        ("message", "message", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "McpToolCallResult": (
        "object",
        ("_meta", "meta", "unset", "json"),
        ("content", "content", "required", ("array", "json")),
        ("structuredContent", "structured_content", "unset", "json"),
    ),
    "MemoryCitation": (
        "object",
        ("entries", "entries", "required", ("array", ("ref", "item", "MemoryCitationEntry"))),
        ("threadIds", "thread_ids", "required", ("array", "string")),
    ),
    "MemoryCitationEntry": (
        "object",
        ("lineEnd", "line_end", "required", "u32"),
        ("lineStart", "line_start", "required", "u32"),
        ("note", "note", "required", "string"),
        ("path", "path", "required", "string"),
    ),
    "NetworkApprovalContext": (
        "object",
        ("host", "host", "required", "string"),
        ("protocol", "protocol", "required", ("ref", "approval", "NetworkApprovalProtocol")),
    ),
    "AddPatchChangeKind": ("variant", "type", "add",),
    "DeletePatchChangeKind": ("variant", "type", "delete",),
    "UpdatePatchChangeKind": (
        "variant", "type", "update",
        ("move_path", "move_path", "unset", ("nullable", "string")),
    ),
    "PermissionsRequestApprovalParams": (
        "object",
        ("cwd", "cwd", "required", ("ref", "path", "LegacyAppPathString")),
        ("environmentId", "environment_id", "unset", ("nullable", "string")),
        ("itemId", "item_id", "required", "string"),
        ("permissions", "permissions", "required", ("ref", "permission_profile", "RequestPermissionProfile")),
        ("reason", "reason", "unset", ("nullable", "string")),
        ("startedAtMs", "started_at_ms", "required", "i64"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "PermissionsRequestApprovalResponse": (
        "object",
        ("permissions", "permissions", "required", ("ref", "item", "GrantedPermissionProfile")),
        ("scope", "scope", "optional", ("ref", "item", "PermissionGrantScope")),
        ("strictAutoReview", "strict_auto_review", "unset", ("nullable", "boolean")),
    ),
    "PlanDeltaNotification": (
        "object",
        ("delta", "delta", "required", "string"),
        ("itemId", "item_id", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "ReasoningSummaryPartAddedNotification": (
        "object",
        ("itemId", "item_id", "required", "string"),
        ("summaryIndex", "summary_index", "required", "i64"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "ReasoningSummaryTextDeltaNotification": (
        "object",
        ("delta", "delta", "required", "string"),
        ("itemId", "item_id", "required", "string"),
        ("summaryIndex", "summary_index", "required", "i64"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "ReasoningTextDeltaNotification": (
        "object",
        ("contentIndex", "content_index", "required", "i64"),
        ("delta", "delta", "required", "string"),
        ("itemId", "item_id", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "TerminalInteractionNotification": (
        "object",
        ("itemId", "item_id", "required", "string"),
        ("processId", "process_id", "required", "string"),
        ("stdin", "stdin", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "UserMessageThreadItem": (
        "variant", "type", "userMessage",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("clientId", "client_id", "unset", ("nullable", "string")),
        ("content", "content", "required", ("array", ("ref", "turn", "UserInput"))),
        ("id", "id", "required", "string"),
    ),
    "HookPromptThreadItem": (
        "variant", "type", "hookPrompt",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("fragments", "fragments", "required", ("array", ("ref", "item", "HookPromptFragment"))),
        ("id", "id", "required", "string"),
    ),
    "AgentMessageThreadItem": (
        "variant", "type", "agentMessage",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("delivery", "delivery", "unset", ("nullable", ("ref", "item", "AgentMessageDelivery"))),
        ("id", "id", "required", "string"),
        ("memoryCitation", "memory_citation", "unset", ("nullable", ("ref", "item", "MemoryCitation"))),
        ("moderation", "moderation", "unset", ("nullable", ("ref", "item", "AgentMessageModeration"))),
        ("phase", "phase", "unset", ("nullable", ("ref", "response_item", "MessagePhase"))),
        ("questions", "questions", "unset", ("nullable", ("array", ("ref", "item", "AsyncUserInputQuestion")))),
        ("text", "text", "required", "string"),
    ),
    "FunctionCallOutputThreadItem": (
        "variant", "type", "functionCallOutput",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("id", "id", "required", "string"),
        ("name", "name", "required", "string"),
        ("namespace", "namespace", "unset", ("nullable", "string")),
        ("output", "output", "required", ("ref", "response_item", "FunctionCallOutputBody")),
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
        ("commandActions", "command_actions", "required", ("array", ("ref", "item", "CommandAction"))),
        ("cwd", "cwd", "required", ("ref", "path", "LegacyAppPathString")),
        ("durationMs", "duration_ms", "unset", ("nullable", "i64")),
        ("exitCode", "exit_code", "unset", ("nullable", "i32")),
        ("id", "id", "required", "string"),
        ("pluginId", "plugin_id", "unset", ("nullable", "string")),
        ("processId", "process_id", "unset", ("nullable", "string")),
        ("scriptPath", "script_path", "unset", ("nullable", "string")),
        ("source", "source", "optional", ("ref", "item", "CommandExecutionSource")),
        ("status", "status", "required", ("ref", "item", "CommandExecutionStatus")),
    ),
    "FileChangeThreadItem": (
        "variant", "type", "fileChange",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("changes", "changes", "required", ("array", ("ref", "item", "FileUpdateChange"))),
        ("id", "id", "required", "string"),
        ("status", "status", "required", ("ref", "item", "PatchApplyStatus")),
    ),
    "McpToolCallThreadItem": (
        "variant", "type", "mcpToolCall",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("appContext", "app_context", "unset", ("nullable", ("ref", "item", "McpToolCallAppContext"))),
        ("arguments", "arguments", "required", "json"),
        ("durationMs", "duration_ms", "unset", ("nullable", "i64")),
        ("error", "error", "unset", ("nullable", ("ref", "item", "McpToolCallError"))),
        ("id", "id", "required", "string"),
        ("mcpAppResourceUri", "mcp_app_resource_uri", "unset", ("nullable", "string")),
        ("mcpAppUi", "mcp_app_ui", "unset", ("nullable", ("ref", "item", "McpAppUi"))),
        ("pluginId", "plugin_id", "unset", ("nullable", "string")),
        ("readOnlyHint", "read_only_hint", "unset", ("nullable", "boolean")),
        ("result", "result", "unset", ("nullable", ("ref", "item", "McpToolCallResult"))),
        ("server", "server", "required", "string"),
        ("status", "status", "required", ("ref", "item", "McpToolCallStatus")),
        ("tool", "tool", "required", "string"),
    ),
    "DynamicToolCallThreadItem": (
        "variant", "type", "dynamicToolCall",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("arguments", "arguments", "required", "json"),
        ("contentItems", "content_items", "unset", ("nullable", ("array", ("ref", "item", "DynamicToolCallOutputContentItem")))),
        ("durationMs", "duration_ms", "unset", ("nullable", "i64")),
        ("id", "id", "required", "string"),
        ("namespace", "namespace", "unset", ("nullable", "string")),
        ("status", "status", "required", ("ref", "item", "DynamicToolCallStatus")),
        ("success", "success", "unset", ("nullable", "boolean")),
        ("tool", "tool", "required", "string"),
    ),
    "CollabAgentToolCallThreadItem": (
        "variant", "type", "collabAgentToolCall",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("agentsStates", "agents_states", "required", ("map", ("ref", "item", "CollabAgentState"))),
        ("id", "id", "required", "string"),
        ("model", "model", "unset", ("nullable", "string")),
        ("prompt", "prompt", "unset", ("nullable", "string")),
        ("reasoningEffort", "reasoning_effort", "unset", ("nullable", ("ref", "model", "ReasoningEffort"))),
        ("receiverThreadIds", "receiver_thread_ids", "required", ("array", "string")),
        ("senderThreadId", "sender_thread_id", "required", "string"),
        ("status", "status", "required", ("ref", "item", "CollabAgentToolCallStatus")),
        ("tool", "tool", "required", ("ref", "item", "CollabAgentTool")),
    ),
    "SubAgentActivityThreadItem": (
        "variant", "type", "subAgentActivity",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("agentPath", "agent_path", "required", "string"),
        ("agentThreadId", "agent_thread_id", "required", "string"),
        ("id", "id", "required", "string"),
        ("kind", "kind", "required", ("ref", "item", "SubAgentActivityKind")),
        ("model", "model", "unset", ("nullable", "string")),
        ("reasoningEffort", "reasoning_effort", "unset", ("nullable", ("ref", "model", "ReasoningEffort"))),
    ),
    "WebSearchThreadItem": (
        "variant", "type", "webSearch",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("action", "action", "unset", ("nullable", ("ref", "item", "WebSearchAction"))),
        ("id", "id", "required", "string"),
        ("query", "query", "required", "string"),
        ("results", "results", "unset", ("nullable", ("array", "json"))),
    ),
    "ImageViewThreadItem": (
        "variant", "type", "imageView",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("id", "id", "required", "string"),
        ("path", "path", "required", ("ref", "path", "LegacyAppPathString")),
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
        ("failure", "failure", "unset", ("nullable", ("ref", "item", "ImageGenerationFailure"))),
        ("generationId", "generation_id", "unset", ("nullable", "string")),
        ("id", "id", "required", "string"),
        ("inputImages", "input_images", "optional", ("array", ("ref", "item", "ImageGenerationInputImage"))),
        ("revisedPrompt", "revised_prompt", "unset", ("nullable", "string")),
        ("savedPath", "saved_path", "unset", ("nullable", ("ref", "path", "AbsolutePathBuf"))),
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
    "ToolRequestUserInputAnswer": (
        "object",
        ("answers", "answers", "required", ("array", "string")),
    ),
    "ToolRequestUserInputOption": (
        "object",
        ("description", "description", "required", "string"),
        ("label", "label", "required", "string"),
    ),
    "ToolRequestUserInputParams": (
        "object",
        ("autoResolutionMs", "auto_resolution_ms", "unset", ("nullable", "u64")),
        ("isBlocking", "is_blocking", "required", "boolean"),
        ("itemId", "item_id", "required", "string"),
        ("questions", "questions", "required", ("array", ("ref", "item", "ToolRequestUserInputQuestion"))),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "ToolRequestUserInputQuestion": (
        "object",
        ("header", "header", "required", "string"),
        ("id", "id", "required", "string"),
        ("isOther", "is_other", "optional", "boolean"),
        ("isSecret", "is_secret", "optional", "boolean"),
        ("options", "options", "unset", ("nullable", ("array", ("ref", "item", "ToolRequestUserInputOption")))),
        ("question", "question", "required", "string"),
    ),
    "ToolRequestUserInputResponse": (
        "object",
        ("answers", "answers", "required", ("map", ("ref", "item", "ToolRequestUserInputAnswer"))),
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
    "CommandAction": (
        "tagged", "type", True,
        ("read", "ReadCommandAction"),
        ("listFiles", "ListFilesCommandAction"),
        ("search", "SearchCommandAction"),
        ("unknown", "UnknownOfCommandAction"),
    ),
    "CommandExecutionApprovalDecision": (
        "keyed", True, "CommandExecutionApprovalDecisionKind",
        ("acceptWithExecpolicyAmendment", "AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision"),
        ("applyNetworkPolicyAmendment", "ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision"),
    ),
    "DynamicToolCallOutputContentItem": (
        "tagged", "type", True,
        ("inputText", "InputTextDynamicToolCallOutputContentItem"),
        ("inputImage", "InputImageDynamicToolCallOutputContentItem"),
        ("inputAudio", "InputAudioDynamicToolCallOutputContentItem"),
    ),
    "GuardianApprovalReviewAction": (
        "tagged", "type", True,
        ("command", "CommandGuardianApprovalReviewAction"),
        ("execve", "ExecveGuardianApprovalReviewAction"),
        ("writeStdin", "WriteStdinGuardianApprovalReviewAction"),
        ("applyPatch", "ApplyPatchGuardianApprovalReviewAction"),
        ("networkAccess", "NetworkAccessGuardianApprovalReviewAction"),
        ("mcpToolCall", "McpToolCallGuardianApprovalReviewAction"),
        ("requestPermissions", "RequestPermissionsGuardianApprovalReviewAction"),
    ),
    "ImageGenerationFailure": (
        "tagged", "type", True,
        ("usageLimitExceeded", "UsageLimitExceededImageGenerationFailure"),
    ),
    "PatchChangeKind": (
        "tagged", "type", True,
        ("add", "AddPatchChangeKind"),
        ("delete", "DeletePatchChangeKind"),
        ("update", "UpdatePatchChangeKind"),
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
    "WebSearchAction": (
        "tagged", "type", True,
        ("search", "SearchWebSearchAction"),
        ("openPage", "OpenPageWebSearchAction"),
        ("findInPage", "FindInPageWebSearchAction"),
        ("other", "OtherWebSearchAction"),
    ),
}
