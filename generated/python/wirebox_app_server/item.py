# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, ClosedEnum, OpenEnum, UnknownVariant, UnsetType

if TYPE_CHECKING:
    from .shared import (
        AbsolutePathBuf,
        CommandAction,
        DynamicToolCallOutputContentItem,
        FileUpdateChange,
        GuardianRiskLevel,
        GuardianUserAuthorization,
        LegacyAppPathString,
        NetworkPolicyAmendment,
        ThreadItem,
    )


class AutoReviewDecisionSource(OpenEnum):
    """Who made the decision of an automatic review."""

    AGENT = "agent"


class CommandExecutionApprovalDecisionKind(OpenEnum):
    """What `CommandExecutionApprovalDecision` says in a word."""

    ACCEPT = "accept"
    ACCEPT_FOR_SESSION = "acceptForSession"
    DECLINE = "decline"
    CANCEL = "cancel"


class CommandExecutionApprovalKind(OpenEnum):
    """What kind of action an approval of a command item is about."""

    COMMAND = "command"
    WRITE_STDIN = "writeStdin"
    HUMAN_COMMAND = "humanCommand"


class FileChangeApprovalDecision(ClosedEnum):
    """What the user decides: `accept` this change, `acceptForSession` also those to come,
    `decline` it while the turn goes on, or `cancel` it together with the turn.
    """

    ACCEPT = "accept"
    ACCEPT_FOR_SESSION = "acceptForSession"
    DECLINE = "decline"
    CANCEL = "cancel"


class FileSystemAccessMode(OpenEnum):
    """What may be done with a path: only `read` it, also `write` it, or neither (`deny`)."""

    READ = "read"
    WRITE = "write"
    DENY = "deny"


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


class NetworkApprovalProtocol(OpenEnum):
    """Protocol of a connection that needs approval; `socks5Tcp` and `socks5Udp` are what
    goes through a SOCKS5 proxy.
    """

    HTTP = "http"
    HTTPS = "https"
    SOCKS5_TCP = "socks5Tcp"
    SOCKS5_UDP = "socks5Udp"


class PermissionGrantScope(ClosedEnum):
    """How long a grant lasts: for the present `turn`, or for the whole `session`."""

    TURN = "turn"
    SESSION = "session"


@dataclass(slots=True, kw_only=True)
class AdditionalFileSystemPermissions:
    """Access to files beyond that of the sandbox."""

    entries: list[FileSystemSandboxEntry] | None | UnsetType = UNSET
    """Rules for single paths, patterns and special places."""

    glob_scan_max_depth: int | None | UnsetType = UNSET
    """How many levels of directories are searched for matches of a glob pattern; null and
    absent: not set.
    """

    read: list[LegacyAppPathString] | None | UnsetType = UNSET
    """Paths that may be read."""

    write: list[LegacyAppPathString] | None | UnsetType = UNSET
    """Paths that may be written."""


@dataclass(slots=True, kw_only=True)
class AdditionalNetworkPermissions:
    """Access to the network beyond that of the sandbox."""

    enabled: bool | None | UnsetType = UNSET
    """Whether the network may be used; null and absent: nothing is said about it."""


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
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


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
    """Id of the item."""

    thread_id: str
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


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
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


@dataclass(slots=True, kw_only=True)
class CommandExecutionRequestApprovalResponse:
    """Whether the command may run."""

    decision: CommandExecutionApprovalDecision
    """What the person decided. One that the server does not know counts as a refusal."""


@dataclass(slots=True, kw_only=True)
class DynamicToolCallParams:
    """Asks the host to run one of the tools that it gave to the thread."""

    arguments: Any
    """What the model passes to the tool, usually an object."""

    call_id: str
    """Id of the call."""

    namespace: str | None | UnsetType = UNSET
    """Namespace of the tool; null and absent: it has none."""

    thread_id: str
    """Id of the thread."""

    tool: str
    """Name of the tool."""

    turn_id: str
    """Id of the turn."""


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
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


@dataclass(slots=True, kw_only=True)
class FileChangePatchUpdatedNotification:
    """The changes of a file change item, as they stand now."""

    changes: list[FileUpdateChange]
    """All changes of the item, one for each file."""

    item_id: str
    """Id of the `fileChange` item."""

    thread_id: str
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


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
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


@dataclass(slots=True, kw_only=True)
class FileChangeRequestApprovalResponse:
    """Whether the files may be changed."""

    decision: FileChangeApprovalDecision
    """Decision of the user."""


@dataclass(slots=True, kw_only=True)
class PathFileSystemPath:
    """A file or directory."""

    type: ClassVar[Literal["path"]] = "path"

    path: LegacyAppPathString
    """Its path."""


@dataclass(slots=True, kw_only=True)
class GlobPatternFileSystemPath:
    """Every path that matches a pattern."""

    type: ClassVar[Literal["glob_pattern"]] = "glob_pattern"

    pattern: str
    """The glob pattern."""


@dataclass(slots=True, kw_only=True)
class SpecialFileSystemPath:
    """A place that is named by its role."""

    type: ClassVar[Literal["special"]] = "special"

    value: FileSystemSpecialPath
    """Which place."""


@dataclass(slots=True, kw_only=True)
class FileSystemSandboxEntry:
    """One rule of a sandbox: what may be done where."""

    access: FileSystemAccessMode
    """What may be done there."""

    path: FileSystemPath
    """The files that the rule is about."""


@dataclass(slots=True, kw_only=True)
class RootFileSystemSpecialPath:
    """The root of the file system, and so everything in it."""

    kind: ClassVar[Literal["root"]] = "root"


@dataclass(slots=True, kw_only=True)
class MinimalFileSystemSpecialPath:
    """The smallest set of system paths, as the server defines it."""

    kind: ClassVar[Literal["minimal"]] = "minimal"


@dataclass(slots=True, kw_only=True)
class ProjectRootsFileSystemSpecialPath:
    """The roots of the project."""

    kind: ClassVar[Literal["project_roots"]] = "project_roots"

    subpath: LegacyAppPathString | None | UnsetType = UNSET
    """Path below each root; null and absent: the root itself."""


@dataclass(slots=True, kw_only=True)
class TmpdirFileSystemSpecialPath:
    """The directory for temporary files that the environment variable `TMPDIR` names."""

    kind: ClassVar[Literal["tmpdir"]] = "tmpdir"


@dataclass(slots=True, kw_only=True)
class SlashTmpFileSystemSpecialPath:
    """The directory `/tmp`."""

    kind: ClassVar[Literal["slash_tmp"]] = "slash_tmp"


@dataclass(slots=True, kw_only=True)
class UnknownOfFileSystemSpecialPath:
    """A special path of which the server knows no more than the name."""

    kind: ClassVar[Literal["unknown"]] = "unknown"

    path: str
    """The name, as it was given."""

    subpath: LegacyAppPathString | None | UnsetType = UNSET
    """Path below the place; null and absent: the place itself."""


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
    """Name of the tool."""

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
class ItemCompletedNotification:
    """An item of a turn in its final state."""

    completed_at_ms: int
    """When the item ended, in ms since the epoch."""

    content_token_count: int | None | UnsetType = UNSET
    """Number of tokens in the content of the item; null where it was not counted. Absent
    means `None`.
    """

    item: ThreadItem
    """The whole item; it replaces what was put together from deltas."""

    thread_id: str
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


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
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


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
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


@dataclass(slots=True, kw_only=True)
class ItemStartedNotification:
    """An item of a turn as it begins."""

    item: ThreadItem
    """The item so far; a message, for one, still has no text."""

    started_at_ms: int
    """When the item began, in ms since the epoch."""

    thread_id: str
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


@dataclass(slots=True, kw_only=True)
class McpToolCallProgressNotification:
    """News of a call to an MCP tool that is still running."""

    item_id: str
    """Id of the `mcpToolCall` item."""

    message: str
    """What the tool reports."""

    thread_id: str
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


@dataclass(slots=True, kw_only=True)
class NetworkApprovalContext:
    """The network access that an approval is about."""

    host: str
    """The host to reach."""

    protocol: NetworkApprovalProtocol
    """The protocol to use."""


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
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


@dataclass(slots=True, kw_only=True)
class PermissionsRequestApprovalResponse:
    """What is granted of the permissions asked for."""

    permissions: GrantedPermissionProfile
    """The permissions granted; an empty object grants none."""

    scope: PermissionGrantScope | None = None
    """How long the grant lasts. Absent means `"turn"`."""

    strict_auto_review: bool | None | UnsetType = UNSET
    """Whether automatic review shall be strict; null and absent: not asked for."""


@dataclass(slots=True, kw_only=True)
class PlanDeltaNotification:
    """More text of a plan that the agent is writing."""

    delta: str
    """The text to append."""

    item_id: str
    """Id of the `plan` item."""

    thread_id: str
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


@dataclass(slots=True, kw_only=True)
class ReasoningSummaryPartAddedNotification:
    """A new part of a reasoning summary."""

    item_id: str
    """Id of the `reasoning` item."""

    summary_index: int
    """Index of the new part in the `summary` of the item."""

    thread_id: str
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


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
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


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
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


@dataclass(slots=True, kw_only=True)
class RequestPermissionProfile:
    """The permissions that are asked for."""

    file_system: AdditionalFileSystemPermissions | None | UnsetType = UNSET
    """Access to files; null and absent: none is asked for."""

    network: AdditionalNetworkPermissions | None | UnsetType = UNSET
    """Access to the network; null and absent: none is asked for."""


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
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


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
    means `None`.
    """

    is_blocking: bool
    """Whether the work stands still until the answers are there."""

    item_id: str
    """Id of the item that asks."""

    questions: list[ToolRequestUserInputQuestion]
    """The questions, in the order to ask them."""

    thread_id: str
    """Id of the thread."""

    turn_id: str
    """Id of the turn."""


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


CommandExecutionApprovalDecision: TypeAlias = (
    CommandExecutionApprovalDecisionKind
    | AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision
    | ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision
    | UnknownVariant
)
"""Whether a command may run: `decline` refuses it and lets the turn go on, `cancel`
refuses it and interrupts the turn.
"""


FileSystemPath: TypeAlias = (
    PathFileSystemPath
    | GlobPatternFileSystemPath
    | SpecialFileSystemPath
    | UnknownVariant
)
"""Which files a sandbox entry is about."""


FileSystemSpecialPath: TypeAlias = (
    RootFileSystemSpecialPath
    | MinimalFileSystemSpecialPath
    | ProjectRootsFileSystemSpecialPath
    | TmpdirFileSystemSpecialPath
    | SlashTmpFileSystemSpecialPath
    | UnknownOfFileSystemSpecialPath
    | UnknownVariant
)
"""A place that is named by its role, because its path differs from machine to machine."""


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


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "AutoReviewDecisionSource": ("enum", True),
    "CommandExecutionApprovalDecisionKind": ("enum", True),
    "CommandExecutionApprovalKind": ("enum", True),
    "FileChangeApprovalDecision": ("enum", False),
    "FileSystemAccessMode": ("enum", True),
    "GuardianApprovalReviewStatus": ("enum", True),
    "GuardianCommandSource": ("enum", True),
    "NetworkApprovalProtocol": ("enum", True),
    "PermissionGrantScope": ("enum", False),
    "AdditionalFileSystemPermissions": (
        "object",
        ("entries", "entries", "unset", ("nullable", ("array", ("ref", "item", "FileSystemSandboxEntry")))),
        ("globScanMaxDepth", "glob_scan_max_depth", "unset", ("nullable", ("u64", 1, None))),
        ("read", "read", "unset", ("nullable", ("array", ("ref", "shared", "LegacyAppPathString")))),
        ("write", "write", "unset", ("nullable", ("array", ("ref", "shared", "LegacyAppPathString")))),
    ),
    "AdditionalNetworkPermissions": (
        "object",
        ("enabled", "enabled", "unset", ("nullable", "boolean")),
    ),
    "AdditionalPermissionProfile": (
        "object",
        ("fileSystem", "file_system", "unset", ("nullable", ("ref", "item", "AdditionalFileSystemPermissions"))),
        ("network", "network", "unset", ("nullable", ("ref", "item", "AdditionalNetworkPermissions"))),
    ),
    "AgentMessageDeltaNotification": (
        "object",
        ("delta", "delta", "required", "string"),
        ("itemId", "item_id", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision": (
        "keyed object", "acceptWithExecpolicyAmendment",
        ("execpolicy_amendment", "execpolicy_amendment", "required", ("array", "string")),
    ),
    "ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision": (
        "keyed object", "applyNetworkPolicyAmendment",
        ("network_policy_amendment", "network_policy_amendment", "required", ("ref", "shared", "NetworkPolicyAmendment")),
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
        ("commandActions", "command_actions", "unset", ("nullable", ("array", ("ref", "shared", "CommandAction")))),
        ("cwd", "cwd", "unset", ("nullable", ("ref", "shared", "LegacyAppPathString"))),
        ("environmentId", "environment_id", "unset", ("nullable", "string")),
        ("itemId", "item_id", "required", "string"),
        ("kind", "kind", "optional", ("ref", "item", "CommandExecutionApprovalKind")),
        ("networkApprovalContext", "network_approval_context", "unset", ("nullable", ("ref", "item", "NetworkApprovalContext"))),
        ("proposedExecpolicyAmendment", "proposed_execpolicy_amendment", "unset", ("nullable", ("array", "string"))),
        ("proposedNetworkPolicyAmendments", "proposed_network_policy_amendments", "unset", ("nullable", ("array", ("ref", "shared", "NetworkPolicyAmendment")))),
        ("reason", "reason", "unset", ("nullable", "string")),
        ("startedAtMs", "started_at_ms", "required", "i64"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "CommandExecutionRequestApprovalResponse": (
        "object",
        ("decision", "decision", "required", ("ref", "item", "CommandExecutionApprovalDecision")),
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
        ("contentItems", "content_items", "required", ("array", ("ref", "shared", "DynamicToolCallOutputContentItem"))),
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
        ("changes", "changes", "required", ("array", ("ref", "shared", "FileUpdateChange"))),
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
    "PathFileSystemPath": (
        "variant", "type", "path",
        ("path", "path", "required", ("ref", "shared", "LegacyAppPathString")),
    ),
    "GlobPatternFileSystemPath": (
        "variant", "type", "glob_pattern",
        ("pattern", "pattern", "required", "string"),
    ),
    "SpecialFileSystemPath": (
        "variant", "type", "special",
        ("value", "value", "required", ("ref", "item", "FileSystemSpecialPath")),
    ),
    "FileSystemSandboxEntry": (
        "object",
        ("access", "access", "required", ("ref", "item", "FileSystemAccessMode")),
        ("path", "path", "required", ("ref", "item", "FileSystemPath")),
    ),
    "RootFileSystemSpecialPath": ("variant", "kind", "root",),
    "MinimalFileSystemSpecialPath": ("variant", "kind", "minimal",),
    "ProjectRootsFileSystemSpecialPath": (
        "variant", "kind", "project_roots",
        ("subpath", "subpath", "unset", ("nullable", ("ref", "shared", "LegacyAppPathString"))),
    ),
    "TmpdirFileSystemSpecialPath": ("variant", "kind", "tmpdir",),
    "SlashTmpFileSystemSpecialPath": ("variant", "kind", "slash_tmp",),
    "UnknownOfFileSystemSpecialPath": (
        "variant", "kind", "unknown",
        ("path", "path", "required", "string"),
        ("subpath", "subpath", "unset", ("nullable", ("ref", "shared", "LegacyAppPathString"))),
    ),
    "GrantedPermissionProfile": (
        "object",
        ("fileSystem", "file_system", "unset", ("nullable", ("ref", "item", "AdditionalFileSystemPermissions"))),
        ("network", "network", "unset", ("nullable", ("ref", "item", "AdditionalNetworkPermissions"))),
    ),
    "GuardianApprovalReview": (
        "object",
        ("rationale", "rationale", "unset", ("nullable", "string")),
        ("riskLevel", "risk_level", "unset", ("nullable", ("ref", "shared", "GuardianRiskLevel"))),
        ("status", "status", "required", ("ref", "item", "GuardianApprovalReviewStatus")),
        ("userAuthorization", "user_authorization", "unset", ("nullable", ("ref", "shared", "GuardianUserAuthorization"))),
    ),
    "CommandGuardianApprovalReviewAction": (
        "variant", "type", "command",
        ("command", "command", "required", "string"),
        ("cwd", "cwd", "required", ("ref", "shared", "LegacyAppPathString")),
        ("source", "source", "required", ("ref", "item", "GuardianCommandSource")),
    ),
    "ExecveGuardianApprovalReviewAction": (
        "variant", "type", "execve",
        ("argv", "argv", "required", ("array", "string")),
        ("cwd", "cwd", "required", ("ref", "shared", "AbsolutePathBuf")),
        ("program", "program", "required", "string"),
        ("source", "source", "required", ("ref", "item", "GuardianCommandSource")),
    ),
    "WriteStdinGuardianApprovalReviewAction": (
        "variant", "type", "writeStdin",
        ("approvalId", "approval_id", "required", "string"),
        ("cwd", "cwd", "required", ("ref", "shared", "LegacyAppPathString")),
        ("processId", "process_id", "required", "string"),
        ("stdin", "stdin", "required", "string"),
    ),
    "ApplyPatchGuardianApprovalReviewAction": (
        "variant", "type", "applyPatch",
        ("cwd", "cwd", "required", ("ref", "shared", "LegacyAppPathString")),
        ("files", "files", "required", ("array", ("ref", "shared", "LegacyAppPathString"))),
    ),
    "NetworkAccessGuardianApprovalReviewAction": (
        "variant", "type", "networkAccess",
        ("host", "host", "required", "string"),
        ("port", "port", "required", "u16"),
        ("protocol", "protocol", "required", ("ref", "item", "NetworkApprovalProtocol")),
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
        ("permissions", "permissions", "required", ("ref", "item", "RequestPermissionProfile")),
        ("reason", "reason", "unset", ("nullable", "string")),
    ),
    "ItemCompletedNotification": (
        "object",
        ("completedAtMs", "completed_at_ms", "required", "i64"),
        ("contentTokenCount", "content_token_count", "unset", ("nullable", "u64")),
        ("item", "item", "required", ("ref", "shared", "ThreadItem")),
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
        ("item", "item", "required", ("ref", "shared", "ThreadItem")),
        ("startedAtMs", "started_at_ms", "required", "i64"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "McpToolCallProgressNotification": (
        "object",
        ("itemId", "item_id", "required", "string"),
        ("message", "message", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "NetworkApprovalContext": (
        "object",
        ("host", "host", "required", "string"),
        ("protocol", "protocol", "required", ("ref", "item", "NetworkApprovalProtocol")),
    ),
    "PermissionsRequestApprovalParams": (
        "object",
        ("cwd", "cwd", "required", ("ref", "shared", "LegacyAppPathString")),
        ("environmentId", "environment_id", "unset", ("nullable", "string")),
        ("itemId", "item_id", "required", "string"),
        ("permissions", "permissions", "required", ("ref", "item", "RequestPermissionProfile")),
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
    "RequestPermissionProfile": (
        "object",
        ("fileSystem", "file_system", "unset", ("nullable", ("ref", "item", "AdditionalFileSystemPermissions"))),
        ("network", "network", "unset", ("nullable", ("ref", "item", "AdditionalNetworkPermissions"))),
        (None, None, "closed"),
    ),
    "TerminalInteractionNotification": (
        "object",
        ("itemId", "item_id", "required", "string"),
        ("processId", "process_id", "required", "string"),
        ("stdin", "stdin", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
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
    "CommandExecutionApprovalDecision": (
        "keyed", True, "CommandExecutionApprovalDecisionKind",
        ("acceptWithExecpolicyAmendment", "AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision"),
        ("applyNetworkPolicyAmendment", "ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision"),
    ),
    "FileSystemPath": (
        "tagged", "type", True,
        ("path", "PathFileSystemPath"),
        ("glob_pattern", "GlobPatternFileSystemPath"),
        ("special", "SpecialFileSystemPath"),
    ),
    "FileSystemSpecialPath": (
        "tagged", "kind", True,
        ("root", "RootFileSystemSpecialPath"),
        ("minimal", "MinimalFileSystemSpecialPath"),
        ("project_roots", "ProjectRootsFileSystemSpecialPath"),
        ("tmpdir", "TmpdirFileSystemSpecialPath"),
        ("slash_tmp", "SlashTmpFileSystemSpecialPath"),
        ("unknown", "UnknownOfFileSystemSpecialPath"),
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
}
