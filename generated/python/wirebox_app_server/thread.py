# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, ClosedEnum, OpenEnum, UnknownVariant, UnsetType

if TYPE_CHECKING:
    from .agent import AgentPath, MultiAgentMode, Personality
    from .approval import (
        ApprovalsReviewer,
        AskForApproval,
        GuardianRiskLevel,
        GuardianUserAuthorization,
    )
    from .collaboration_mode import CollaborationMode
    from .item import ThreadItem
    from .jsonrpc import RequestId
    from .model import ReasoningEffort, ReasoningSummary
    from .path import AbsolutePathBuf, LegacyAppPathString
    from .permission_profile import ActivePermissionProfile
    from .response_item import ResponseItem
    from .sandbox import SandboxMode, SandboxPolicy
    from .sort import SortDirection
    from .thread_section import ThreadSection
    from .turn import (
        Turn,
        TurnEnvironmentParams,
        TurnError,
        TurnItemsView,
        TurnStatus,
        UserInput,
    )


class CodexResponseHandoffMode(ClosedEnum):
    """In which form responses of Codex are handed to the realtime model: all of them as
    thoughts, all as commentary, or each as its BEM tags say.
    """

    THINKING = "thinking"
    COMMENTARY = "commentary"
    BEM_TAGS = "bemTags"


class ConversationTextRole(ClosedEnum):
    """In whose name a text enters a conversation."""

    USER = "user"
    DEVELOPER = "developer"
    ASSISTANT = "assistant"


class GuardianAssessmentOutcome(OpenEnum):
    """Whether the guardian would let an action pass."""

    ALLOW = "allow"
    DENY = "deny"


class RealtimeConversationVersion(OpenEnum):
    """Which version of the realtime conversation is spoken."""

    V1 = "v1"
    V2 = "v2"
    V3 = "v3"


class RealtimeOutputModality(ClosedEnum):
    """Whether the realtime model answers in writing or speaks."""

    TEXT = "text"
    AUDIO = "audio"


class RealtimeVoice(OpenEnum):
    """A voice of a realtime conversation. Which of them are on offer depends on the
    version.
    """

    ALLOY = "alloy"
    ARBOR = "arbor"
    ASH = "ash"
    AUBE = "aube"
    BALLAD = "ballad"
    BREEZE = "breeze"
    BUBBIE = "bubbie"
    CEDAR = "cedar"
    CORAL = "coral"
    COVE = "cove"
    ECHO = "echo"
    EMBER = "ember"
    HAETSAL = "haetsal"
    HANUL = "hanul"
    HIMARI = "himari"
    JUNIPER = "juniper"
    LEHER = "leher"
    MAPLE = "maple"
    MARIN = "marin"
    MIKO = "miko"
    NEER = "neer"
    PORTO = "porto"
    RINDO = "rindo"
    RIO = "rio"
    RIVAGE = "rivage"
    SAGE = "sage"
    SELVA = "selva"
    SHIMMER = "shimmer"
    SOL = "sol"
    SONNA = "sonna"
    SPRUCE = "spruce"
    TINTA = "tinta"
    VALE = "vale"
    VERSE = "verse"
    VIOLA = "viola"


class SessionSourceKind(OpenEnum):
    """What `SessionSource` says in a word."""

    CLI = "cli"
    VSCODE = "vscode"
    EXEC = "exec"
    APP_SERVER = "appServer"
    UNKNOWN = "unknown"


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


class ThreadAttachmentAddOutcome(OpenEnum):
    """Whether the attachment is new or was there before."""

    CREATED = "created"
    EXISTING = "existing"


class ThreadAttachmentOperation(OpenEnum):
    """What has happened to an attachment."""

    CREATED = "created"
    DELETED = "deleted"


class ThreadGoalMutationOrigin(ClosedEnum):
    """Whether a person or the client on its own wants the change."""

    USER = "user"
    AUTOMATIC = "automatic"


class ThreadGoalStatus(OpenEnum):
    """How it stands with a goal: pursued, paused, blocked, stopped by a usage limit or by
    its own budget, or reached.
    """

    ACTIVE = "active"
    PAUSED = "paused"
    BLOCKED = "blocked"
    USAGE_LIMITED = "usageLimited"
    BUDGET_LIMITED = "budgetLimited"
    COMPLETE = "complete"


class ThreadHistoryMode(OpenEnum):
    """How the history of a thread is kept: as a whole (`legacy`) or in pages
    (`paginated`).
    """

    LEGACY = "legacy"
    PAGINATED = "paginated"


class ThreadMemoryMode(ClosedEnum):
    """Whether memories may be made from a thread."""

    ENABLED = "enabled"
    DISABLED = "disabled"


class ThreadRealtimeSessionOutcome(OpenEnum):
    """Whether a realtime session came to its end or broke off with a failure."""

    ENDED = "ended"
    FAILED = "failed"


class ThreadRealtimeTranscriptRole(OpenEnum):
    """Who spoke."""

    USER = "user"
    ASSISTANT = "assistant"


class ThreadSearchSortKey(ClosedEnum):
    """Which time the threads found are ordered by: creation, last change or last activity."""

    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"
    RECENCY_AT = "recency_at"


class ThreadSortKey(ClosedEnum):
    """By what to sort threads: creation, last change, recency, or place within a section."""

    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"
    RECENCY_AT = "recency_at"
    SECTION_POSITION = "section_position"


class ThreadSourceKind(ClosedEnum):
    """Where threads come from, to filter by: a kind of client or a kind of sub-agent."""

    CLI = "cli"
    VSCODE = "vscode"
    EXEC = "exec"
    APP_SERVER = "appServer"
    SUB_AGENT = "subAgent"
    SUB_AGENT_REVIEW = "subAgentReview"
    SUB_AGENT_COMPACT = "subAgentCompact"
    SUB_AGENT_THREAD_SPAWN = "subAgentThreadSpawn"
    SUB_AGENT_OTHER = "subAgentOther"
    UNKNOWN = "unknown"


class ThreadStartSource(ClosedEnum):
    """Why a thread is started: at the start of a session (`startup`), or to begin anew
    within one (`clear`).
    """

    STARTUP = "startup"
    CLEAR = "clear"


class ThreadUnsubscribeStatus(OpenEnum):
    """What unsubscribing came to: done (`unsubscribed`), or needless, as the connection
    had no subscription (`notSubscribed`) or the thread is not in memory (`notLoaded`).
    """

    NOT_LOADED = "notLoaded"
    NOT_SUBSCRIBED = "notSubscribed"
    UNSUBSCRIBED = "unsubscribed"


@dataclass(slots=True, kw_only=True)
class EnvironmentCapabilityRootLocation:
    """A directory of an environment."""

    type: ClassVar[Literal["environment"]] = "environment"

    environment_id: str

    path: str
    """Absolute path in that environment."""


@dataclass(slots=True, kw_only=True)
class ContextCompactedNotification:
    """The context of a thread was compacted."""

    thread_id: str

    turn_id: str
    """Id of the turn in which it was done."""


@dataclass(slots=True, kw_only=True)
class FunctionDynamicToolNamespaceTool:
    """A function that the client carries out."""

    type: ClassVar[Literal["function"]] = "function"

    defer_loading: bool | None = None
    """Keeps the tool from the model until it is looked for."""

    description: str
    """What the tool does, for the model."""

    input_schema: Any
    """JSON Schema of the arguments."""

    name: str
    """Name of the tool, unique in its namespace."""


@dataclass(slots=True, kw_only=True)
class FunctionDynamicToolSpec:
    """A single function that the client carries out."""

    type: ClassVar[Literal["function"]] = "function"

    defer_loading: bool | None = None
    """Keeps the tool from the model until it is looked for."""

    description: str
    """What the tool does, for the model."""

    input_schema: Any
    """JSON Schema of the arguments."""

    name: str


@dataclass(slots=True, kw_only=True)
class NamespaceDynamicToolSpec:
    """Several tools under one name."""

    type: ClassVar[Literal["namespace"]] = "namespace"

    description: str
    """What the tools are for, for the model."""

    name: str

    tools: list[DynamicToolNamespaceTool]
    """The tools in it."""


@dataclass(slots=True, kw_only=True)
class EnvironmentConnectionNotification:
    """The environment of a thread whose connection has come up or gone down."""

    environment_id: str

    thread_id: str


@dataclass(slots=True, kw_only=True)
class GitInfo:
    """State of the git repository that a thread started in."""

    branch: str | None | UnsetType = UNSET
    """Name of the branch; null where there was none to be had."""

    origin_url: str | None | UnsetType = UNSET
    """URL of the remote `origin`."""

    sha: str | None | UnsetType = UNSET
    """Hash of the commit."""


@dataclass(slots=True, kw_only=True)
class QueuedSubmission:
    """Input that waits for its turn."""

    client_user_message_id: str
    """Id the client chose for the user message."""

    id: str
    """Id of the entry, given by the server."""

    input: list[UserInput]
    """What will be sent to the model."""

    responsesapi_client_metadata: dict[str, str] | None | UnsetType = UNSET
    """Client metadata for the requests to the Responses API; null where none was given."""


@dataclass(slots=True, kw_only=True)
class RealtimeVoicesList:
    """The voices of each version of the realtime protocol."""

    default_v1: RealtimeVoice
    """Voice used with version 1 when none is chosen."""

    default_v2: RealtimeVoice
    """Voice used with version 2 when none is chosen."""

    v1: list[RealtimeVoice]
    """Voices of version 1."""

    v2: list[RealtimeVoice]
    """Voices of version 2."""

    v3: list[RealtimeVoice] | None = None
    """Voices of version 3. Absent means `[]`."""


@dataclass(slots=True, kw_only=True)
class SelectedCapabilityRoot:
    """A root of capabilities chosen for a thread."""

    id: str

    location: CapabilityRootLocation
    """Where it lies."""


@dataclass(slots=True, kw_only=True)
class CustomSessionSource:
    """Another program, which the text names."""

    value: str


@dataclass(slots=True, kw_only=True)
class SubAgentSessionSource:
    """The server itself, for a sub-agent."""

    value: SubAgentSource


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
    """Whether clients may send input to the thread, which some sub-agents do not take;
    null for a thread that is not loaded. Experimental.
    """

    cli_version: str
    """Version of the server that started the thread."""

    created_at: int
    """When the thread was started, in seconds since the epoch."""

    cwd: AbsolutePathBuf
    """Working directory of the thread."""

    daybreak_enabled: bool | None | UnsetType = UNSET
    """The stored choice about Daybreak; null where none was made. Experimental."""

    environments: list[ThreadEnvironment] | None | UnsetType = UNSET
    """Environments in which the thread runs its commands, the main one first; null for a
    thread that is not loaded. Absent means `None`. Experimental.
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

    model: str | None | UnsetType = UNSET
    """Model that is set for the thread, or was when it was last loaded; null where it is
    not known.
    """

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
class ThreadApproveGuardianDeniedActionParams:
    """Which denied action to allow after all."""

    event: Any
    """The denial, as the server reported it."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadApproveGuardianDeniedActionResponse:
    """The approval was taken."""


@dataclass(slots=True, kw_only=True)
class ThreadArchiveParams:
    """Which thread to archive."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadArchiveResponse:
    """The thread is archived."""


@dataclass(slots=True, kw_only=True)
class ThreadArchivedNotification:
    """A thread was archived."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadAttachment:
    """A resource that a client has linked to a thread, such as a pull request. It is no
    part of the history.
    """

    attachment_type: str
    """Kind of the attachment."""

    created_at: int
    """When it was attached, in seconds since the epoch."""

    id: str
    """Id of the attachment, given by the server."""

    identity_key: str = _field(repr=False)
    """What names the attachment within its kind."""

    payload: Any
    """What the client stored, whatever its form."""


@dataclass(slots=True, kw_only=True)
class ThreadAttachmentAddParams:
    """What to attach, and to which thread."""

    attachment_type: str
    """Kind of the attachment, chosen by the client."""

    identity_key: str = _field(repr=False)
    """Names the resource within its kind, chosen by the client; has to be spelled alike by
    all clients that mean the same resource.
    """

    payload: Any
    """What to store, in any form."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadAttachmentAddResponse:
    """The attachment, and whether it is new."""

    attachment: ThreadAttachment
    """The attachment as stored."""

    outcome: ThreadAttachmentAddOutcome
    """Is `created` where it is new, `existing` where the thread held it before."""


@dataclass(slots=True, kw_only=True)
class ThreadAttachmentListParams:
    """Of which thread to list the attachments."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    limit: int | None | UnsetType = UNSET
    """Most entries of a page; absent or null: the server decides."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadAttachmentListResponse:
    """One page of the attachments of a thread."""

    data: list[ThreadAttachment]
    """The attachments of this page."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class ThreadAttachmentOwner:
    """A thread that holds a given attachment."""

    archived: bool
    """Whether the thread is archived."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadAttachmentOwnerListParams:
    """Which attachment to look for, and among which threads."""

    archived: bool | None | UnsetType = UNSET
    """True looks among archived threads only, false among the others only; absent or null:
    among all.
    """

    attachment_type: str
    """Kind of the attachment."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    identity_key: str = _field(repr=False)
    """What names the attachment within its kind."""

    limit: int | None | UnsetType = UNSET
    """Most entries of a page; absent or null: the server decides."""


@dataclass(slots=True, kw_only=True)
class ThreadAttachmentOwnerListResponse:
    """One page of the threads that hold an attachment."""

    data: list[ThreadAttachmentOwner]
    """The threads of this page."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class ThreadAttachmentRemoveParams:
    """Which attachment to take off which thread."""

    attachment_type: str
    """Kind of the attachment."""

    identity_key: str = _field(repr=False)
    """What names the attachment within its kind."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadAttachmentRemoveResponse:
    """The attachment is gone."""


@dataclass(slots=True, kw_only=True)
class ThreadAttachmentUpdatedNotification:
    """An attachment has come or gone."""

    attachment_id: str

    attachment_type: str
    """Kind of the attachment."""

    identity_key: str = _field(repr=False)
    """What names the attachment within its kind."""

    operation: ThreadAttachmentOperation

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadBackgroundTerminal:
    """A command of a thread that still runs in the background."""

    command: str
    """The command line."""

    cpu_percent: float | None | UnsetType = UNSET
    """Use of the processor in per cent; null where unknown."""

    cwd: LegacyAppPathString
    """Directory the command runs in."""

    item_id: str
    """Id of the item that shows the command."""

    os_pid: int | None | UnsetType = UNSET
    """Process id of the operating system; null where unknown."""

    process_id: str
    """Id the server gave the process; `thread/backgroundTerminals/terminate` takes it."""

    rss_kb: int | None | UnsetType = UNSET
    """Resident memory in kilobytes; null where unknown."""


@dataclass(slots=True, kw_only=True)
class ThreadBackgroundTerminalsCleanParams:
    """Of which thread to end the background commands."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadBackgroundTerminalsCleanResponse:
    """The request to end the background commands is accepted."""


@dataclass(slots=True, kw_only=True)
class ThreadBackgroundTerminalsListParams:
    """Of which thread to list the background commands."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    limit: int | None | UnsetType = UNSET
    """Most entries of a page; absent or null: the server decides."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadBackgroundTerminalsListResponse:
    """One page of the background commands of a thread."""

    data: list[ThreadBackgroundTerminal]
    """The commands of this page."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class ThreadBackgroundTerminalsTerminateParams:
    """Which background command to end."""

    process_id: str
    """As given by `thread/backgroundTerminals/list`; not a process id of the operating
    system.
    """

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadBackgroundTerminalsTerminateResponse:
    """Whether a background command was ended."""

    terminated: bool
    """True where a command was ended."""


@dataclass(slots=True, kw_only=True)
class ThreadClosedNotification:
    """A thread was unloaded."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadCompactStartParams:
    """Which thread to compact."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadCompactStartResponse:
    """Compaction has begun."""


@dataclass(slots=True, kw_only=True)
class ThreadDecrementElicitationParams:
    """In which thread a question to the user is settled."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadDecrementElicitationResponse:
    """How many questions are left open."""

    count: int
    """Questions still open in the thread."""

    paused: bool
    """Whether the time limits of the thread still stand still."""


@dataclass(slots=True, kw_only=True)
class ThreadDeleteParams:
    """Which thread to delete."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadDeleteResponse:
    """The thread is gone."""


@dataclass(slots=True, kw_only=True)
class ThreadDeletedNotification:
    """A thread was deleted."""

    thread_id: str


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
class ThreadForkParams:
    """Which thread to copy, up to where, and what to change in the copy."""

    approval_policy: AskForApproval | None | UnsetType = UNSET
    """When to ask before acting, in the new thread."""

    approvals_reviewer: ApprovalsReviewer | None | UnsetType = UNSET
    """Who answers requests for approval in the new thread."""

    attach_to_source: bool | None = None
    """True attaches the new thread to the one it was copied from: ordinary lists leave it
    out, and nobody can delete the source while it exists. Not together with `ephemeral`
    or `deferGoalContinuation`. Experimental.
    """

    base_instructions: str | None | UnsetType = UNSET
    """Replaces the base instructions for the model."""

    before_turn_id: str | None | UnsetType = UNSET
    """Copies only the turns before this one; absent or null: no such bound. Not together
    with `lastTurnId`. Experimental.
    """

    config: dict[str, Any] | None | UnsetType = UNSET
    """Overrides of configuration values, by dotted key."""

    cwd: str | None | UnsetType = UNSET
    """Working directory of the new thread."""

    defer_goal_continuation: bool | None = None
    """True takes over the goal of the source, but goes on with it by itself only after the
    next turn that somebody starts. Experimental.
    """

    developer_instructions: str | None | UnsetType = UNSET
    """Developer instructions for the model in the new thread."""

    ephemeral: bool | None = None
    """True keeps the new thread off the disk; its `path` is null."""

    exclude_turns: bool | None = None
    """True leaves the turns out of the response."""

    experimental_disable_prediction_mcp: bool | None = None
    """True keeps MCP servers out; goes with `experimentalPredictionMode`. Experimental."""

    experimental_prediction_mode: bool | None = None
    """True opens the new thread with all that is in force in the source, to make the best
    of the cache of the model. The source has to be loaded and stored, the new thread
    `ephemeral`. Not together with `path`, `lastTurnId` or `beforeTurnId`. Experimental.
    """

    last_turn_id: str | None | UnsetType = UNSET
    """Copies the turns up to and including this one, which must have ended; absent or
    null: no such bound.
    """

    model: str | None | UnsetType = UNSET
    """Model of the new thread."""

    model_provider: str | None | UnsetType = UNSET
    """Key of the model provider of the new thread."""

    path: str | None | UnsetType = UNSET
    """Rollout file to copy; `threadId` is not heeded then. Empty counts as absent. Absent
    means `None`. Experimental.
    """

    permissions: str | None | UnsetType = UNSET
    """Id of the permission profile of the new thread. Not together with `sandbox`.
    Experimental.
    """

    runtime_workspace_roots: list[AbsolutePathBuf] | None | UnsetType = UNSET
    """Directories that make up the workspace of the new thread, as absolute paths.
    Experimental.
    """

    sandbox: SandboxMode | None | UnsetType = UNSET
    """Kind of sandbox for commands of the new thread."""

    service_tier: str | None | UnsetType = UNSET
    """Service tier to ask of the model provider."""

    thread_id: str
    """Id of the thread to copy."""

    thread_source: ThreadSource | None | UnsetType = UNSET
    """What the new thread is counted under, in a word of the client."""


@dataclass(slots=True, kw_only=True)
class ThreadForkResponse:
    """The new thread, and the settings in force there."""

    active_permission_profile: ActivePermissionProfile | None | UnsetType = UNSET
    """The permission profile in force; null where none is. Absent means `None`.
    Experimental.
    """

    approval_policy: AskForApproval
    """When to ask before acting."""

    approvals_reviewer: ApprovalsReviewer
    """Who answers requests for approval."""

    cwd: AbsolutePathBuf
    """Working directory of the new thread."""

    disabled_plugin_ids: list[str] | None = None
    """Ids of plugins that were switched off for the thread. The list is kept; nothing is
    held back because of it yet. Absent means `[]`.
    """

    instruction_sources: list[LegacyAppPathString] | None = None
    """Files from which instructions were taken, such as `AGENTS.md`. Absent means `[]`."""

    model: str
    """Model of the new thread."""

    model_provider: str
    """Key of the model provider of the new thread."""

    multi_agent_mode: MultiAgentMode | None = None
    """When the new thread may call in further agents. Absent means
    `"explicitRequestOnly"`. Experimental. Deprecated: Always `explicitRequestOnly`; the
    reasoning effort `ultra` stands for `proactive`.
    """

    reasoning_effort: ReasoningEffort | None | UnsetType = UNSET
    """How much the model reasons; null: the default of the model."""

    runtime_workspace_roots: list[AbsolutePathBuf] | None = None
    """Directories that make up the workspace of the new thread. Absent means `[]`.
    Experimental.
    """

    sandbox: SandboxPolicy
    """The sandbox policy in force, in the older form that names no permission profile."""

    service_tier: str | None | UnsetType = UNSET
    """Service tier in force; null where none is chosen."""

    thread: Thread
    """The new thread, with its turns unless `excludeTurns` was set."""


@dataclass(slots=True, kw_only=True)
class ThreadGoal:
    """What a thread works towards over several turns, and how far it has come."""

    created_at: int
    """When the goal was set, in seconds since the epoch."""

    objective: str
    """What is to be reached, in words."""

    status: ThreadGoalStatus

    thread_id: str

    time_used_seconds: int
    """Time spent on the goal so far, in seconds."""

    token_budget: int | None | UnsetType = UNSET
    """Tokens the goal may use in all; null: no limit."""

    tokens_used: int
    """Tokens spent on the goal so far."""

    updated_at: int
    """When the goal last changed, in seconds since the epoch."""


@dataclass(slots=True, kw_only=True)
class ThreadGoalClearParams:
    """Of which thread to drop the goal."""

    origin: ThreadGoalMutationOrigin | None | UnsetType = UNSET
    """Who wants the change; absent or null does not count as the person."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadGoalClearResponse:
    """Whether a goal was dropped."""

    cleared: bool
    """False where the thread had no goal."""


@dataclass(slots=True, kw_only=True)
class ThreadGoalClearedNotification:
    """A thread has no goal any more."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadGoalGetParams:
    """Of which thread to give the goal."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadGoalGetResponse:
    """The goal of the thread."""

    goal: ThreadGoal | None | UnsetType = UNSET
    """Null where the thread has no goal."""


@dataclass(slots=True, kw_only=True)
class ThreadGoalSetParams:
    """What to change about the goal of a thread."""

    objective: str | None | UnsetType = UNSET
    """What is to be reached; absent or null leaves the objective as it is. A thread
    without a goal needs one.
    """

    origin: ThreadGoalMutationOrigin | None | UnsetType = UNSET
    """Who wants the change; absent or null does not count as the person."""

    status: ThreadGoalStatus | None | UnsetType = UNSET
    """How it shall stand with the goal; absent or null: `active` for a new goal, no change
    for another.
    """

    thread_id: str

    token_budget: int | None | UnsetType = UNSET
    """Tokens the goal may use in all; null lifts the limit, absent leaves it as it is."""


@dataclass(slots=True, kw_only=True)
class ThreadGoalSetResponse:
    """The goal after the change."""

    goal: ThreadGoal
    """The goal as it is now."""


@dataclass(slots=True, kw_only=True)
class ThreadGoalUpdatedNotification:
    """The goal of a thread as it is now."""

    goal: ThreadGoal
    """The goal, with what it has used so far."""

    thread_id: str

    turn_id: str | None | UnsetType = UNSET
    """Id of the turn that changed the goal; null where it changed outside a turn."""


@dataclass(slots=True, kw_only=True)
class ThreadGuardianAssessment:
    """What the guardian thinks of an action."""

    outcome: GuardianAssessmentOutcome
    """Whether the action may go ahead."""

    rationale: str
    """Why, for a person to read."""

    risk_level: GuardianRiskLevel
    """How much harm the action could do."""

    user_authorization: GuardianUserAuthorization
    """How clearly the user has asked for the action."""


@dataclass(slots=True, kw_only=True)
class ThreadGuardianReviewParams:
    """Which thread the guardian is to review."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadGuardianReviewResponse:
    """What came of the review."""

    assessment: ThreadGuardianAssessment | None | UnsetType = UNSET
    """The verdict; null where none is called for, by the policy or by an earlier approval."""

    call_id: str
    """Id of the call that was reviewed."""


@dataclass(slots=True, kw_only=True)
class ThreadIncrementElicitationParams:
    """In which thread a person is asked something."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadIncrementElicitationResponse:
    """How many questions are open, with the new one."""

    count: int
    """Questions open in the thread."""

    paused: bool
    """Whether the time limits of the thread stand still because of them."""


@dataclass(slots=True, kw_only=True)
class ThreadInjectItemsParams:
    """What to add to the history of a thread."""

    items: list[Any]
    """Items in the form of the Responses API. Images have to be inline; remote addresses
    are refused.
    """

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadInjectItemsResponse:
    """The items were added."""


@dataclass(slots=True, kw_only=True)
class ThreadItemEntry:
    """An item of a thread, with the turn it belongs to."""

    completed_at_ms: int | None | UnsetType = UNSET
    """When the item was completed, in ms since the epoch; null where unknown or still
    under way.
    """

    item: ThreadItem

    output_deferred: bool | None = None
    """True where the output was left out as asked; `thread/items/read` gives it.
    Experimental.
    """

    started_at_ms: int | None | UnsetType = UNSET
    """When the item was started, in ms since the epoch; null where unknown."""

    turn_id: str


@dataclass(slots=True, kw_only=True)
class ThreadItemOutputDeferral:
    """For which kinds of item to leave out the output."""

    command_execution: bool | None = None
    """True leaves out the output of commands that succeeded. Experimental."""

    mcp_tool_call: bool | None = None
    """True leaves out plain text results of MCP tool calls that succeeded. Experimental."""


@dataclass(slots=True, kw_only=True)
class ItemThreadItemsListAnchor:
    """Start at a given item."""

    type: ClassVar[Literal["item"]] = "item"

    item_id: str


@dataclass(slots=True, kw_only=True)
class ThreadItemsListParams:
    """Which page of the items of a thread to give."""

    cursor: ThreadItemsListCursor | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before, or an anchor, which needs a `turnId`;
    absent or null: the first page.
    """

    defer_output: ThreadItemOutputDeferral | None | UnsetType = UNSET
    """Outputs of the turn to leave out for now; absent or null leaves out none."""

    limit: int | None | UnsetType = UNSET
    """Most entries of a page; absent or null: the server decides."""

    sort_direction: SortDirection | None | UnsetType = UNSET
    """Whether the oldest or the newest items come first; absent or null: the oldest."""

    thread_id: str

    turn_id: str | None | UnsetType = UNSET
    """Gives only the items of this turn; absent or null: of all turns."""


@dataclass(slots=True, kw_only=True)
class ThreadItemsListResponse:
    """One page of the items of a thread."""

    backwards_cursor: str | None | UnsetType = UNSET
    """Cursor for going the other way from this page; null where there is none."""

    data: list[ThreadItemEntry]
    """The items of this page."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class ThreadItemsReadParams:
    """Which items of a turn to give in full."""

    item_ids: list[str]
    """Ids of the items, 1 to 100."""

    thread_id: str

    turn_id: str
    """Id of the turn the items belong to."""


@dataclass(slots=True, kw_only=True)
class ThreadItemsReadResponse:
    """The items asked for."""

    data: list[ThreadItemEntry]
    """The items that were found, in the order of the history."""


@dataclass(slots=True, kw_only=True)
class ThreadListParams:
    """Which threads to list, in which order."""

    ancestor_thread_id: str | None | UnsetType = UNSET
    """Only threads that descend from this one, over any number of generations. Not
    together with `parentThreadId`. Experimental.
    """

    archived: bool | None | UnsetType = UNSET
    """True lists archived threads only; absent, null or false: only those that are not
    archived.
    """

    attached_to_thread_id: str | None | UnsetType = UNSET
    """Only threads that are attached to this one, which are left out otherwise. Not
    together with `parentThreadId` or `ancestorThreadId`. Experimental.
    """

    current_account_only: bool | None = None
    """True lists only threads of the account that is signed in."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    cwd: ThreadListCwdFilter | None | UnsetType = UNSET
    """Only threads of this working directory, or of any of these."""

    excluded_thread_ids: list[str] | None | UnsetType = UNSET
    """Ids of threads to leave out, 100 at most; the same for every page."""

    include_attached_threads: bool | None = None
    """True also searches threads that are attached to another one; goes with `searchTerm`.
    Experimental.
    """

    limit: int | None | UnsetType = UNSET
    """Most threads of a page: 25 when absent or null, 100 at most; 0 counts as 1."""

    model_providers: list[str] | None | UnsetType = UNSET
    """Keys of the model providers whose threads to list; absent or null: only the
    configured one; empty: all.
    """

    originators: list[str] | None | UnsetType = UNSET
    """Only threads started by one of these clients, by the name each gave in `initialize`.
    For hosted servers; a local one refuses it.
    """

    parent_thread_id: str | None | UnsetType = UNSET
    """Only direct children of this thread. Not together with `ancestorThreadId`.
    Experimental.
    """

    project_id: str | None | UnsetType = UNSET
    """Only threads of this project; null: of none, absent: of any. Experimental."""

    search_term: str | None | UnsetType = UNSET
    """Only threads with this text in their title."""

    section_id: str | None | UnsetType = UNSET
    """Only threads of this section; null: of none, absent: of any."""

    sort_direction: SortDirection | None | UnsetType = UNSET
    """Absent or null: the newest first."""

    sort_key: ThreadSortKey | None | UnsetType = UNSET
    """What to sort by; absent or null: `created_at`."""

    source_kinds: list[ThreadSourceKind] | None | UnsetType = UNSET
    """Kinds of origin to list; absent, null or empty: the interactive ones."""

    use_state_db_only: bool | None = None
    """True answers from the state database alone, without looking at the session files."""


@dataclass(slots=True, kw_only=True)
class ThreadListResponse:
    """One page of the threads."""

    backwards_cursor: str | None | UnsetType = UNSET
    """Cursor for going the other way from this page; null where there is none."""

    data: list[Thread]
    """The threads of this page, without their turns."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""

    read_states: dict[str, ThreadReadState] | None | UnsetType = UNSET
    """What is unread in the listed threads, by thread id, where a thread has such a state;
    null where the server keeps none. Experimental.
    """


@dataclass(slots=True, kw_only=True)
class ThreadLoadedListParams:
    """Asks for the threads in memory, page by page."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    limit: int | None | UnsetType = UNSET
    """Most ids on a page; absent or null: all."""


@dataclass(slots=True, kw_only=True)
class ThreadLoadedListResponse:
    """A page of the threads in memory."""

    data: list[str]
    """Ids of the threads."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class ThreadMemoryModeSetParams:
    """Whether memories may be made from a thread from now on."""

    mode: ThreadMemoryMode

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadMemoryModeSetResponse:
    """The mode is set."""


@dataclass(slots=True, kw_only=True)
class ThreadMemoryReadParams:
    """Whose memory to read."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadMemoryReadResponse:
    """What memory holds of a thread."""

    summary: str | None | UnsetType = UNSET
    """Summary of the thread; null where there is none or memory is not in use."""


@dataclass(slots=True, kw_only=True)
class ThreadMetadataGitInfoUpdateParams:
    """What to change about the Git state stored with a thread. Absent members stay, null
    clears.
    """

    branch: str | None | UnsetType = UNSET
    """Name of the branch."""

    origin_url: str | None | UnsetType = UNSET
    """Address of the remote `origin`."""

    sha: str | None | UnsetType = UNSET
    """Hash of the commit."""


@dataclass(slots=True, kw_only=True)
class ThreadMetadataUpdateParams:
    """What to change about the data stored with a thread."""

    daybreak_enabled: bool | None | UnsetType = UNSET
    """The choice of the client about Daybreak, to be stored; absent or null leaves it. It
    grants nothing. Experimental.
    """

    git_info: ThreadMetadataGitInfoUpdateParams | None | UnsetType = UNSET
    """Changes to the stored Git state; absent or null leaves it as it is."""

    project_id: str | None | UnsetType = UNSET
    """Id of the project the thread is to belong to; absent or null leaves it as it is,
    empty takes it out of its project. Experimental.
    """

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadMetadataUpdateResponse:
    """The changed thread."""

    thread: Thread
    """The thread as it is now."""


@dataclass(slots=True, kw_only=True)
class ThreadNameUpdatedNotification:
    """What a thread is called from now on."""

    thread_id: str

    thread_name: str | None | UnsetType = UNSET
    """The name; null where the thread has none any more."""


@dataclass(slots=True, kw_only=True)
class ThreadPredictionRequestParams:
    """After which turn to predict what the person will write next."""

    source_turn_id: str
    """Id of the turn that the prediction starts from."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadPredictionRequestResponse:
    """The request is taken up; the prediction comes as `thread/prediction/updated`."""


@dataclass(slots=True, kw_only=True)
class CompletedThreadPredictionResult:
    """The prediction was made."""

    type: ClassVar[Literal["completed"]] = "completed"

    text: str | None | UnsetType = UNSET
    """The predicted text; null where there is nothing to propose."""


@dataclass(slots=True, kw_only=True)
class FailedThreadPredictionResult:
    """No prediction could be made."""

    type: ClassVar[Literal["failed"]] = "failed"


@dataclass(slots=True, kw_only=True)
class ThreadPredictionUpdatedNotification:
    """The result of a prediction."""

    result: ThreadPredictionResult
    """What came of it."""

    source_turn_id: str
    """Id of the turn that the prediction starts from."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadPrepareApprovedPlanParams:
    """The plan that the user has approved."""

    attachment_path: str | None | UnsetType = UNSET
    """Absolute path of a copy of the plan on the machine of the server; absent or null:
    none.
    """

    markdown: str
    """Text of the plan, in Markdown."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadPrepareApprovedPlanResponse:
    """The plan, made ready to be carried out."""

    prompt: str
    """Text to start the turn with that carries out the plan."""


@dataclass(slots=True, kw_only=True)
class ThreadProjectUpdatedNotification:
    """A thread now belongs to another project, or to none."""

    project_id: str | None
    """Id of the project it belongs to now; null: to none."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadQueueAddParams:
    """What to put into the queue of which thread."""

    client_user_message_id: str
    """Id the client chooses for the user message."""

    input: list[UserInput]
    """What to send to the model."""

    responsesapi_client_metadata: dict[str, str] | None | UnsetType = UNSET
    """Client metadata for the requests to the Responses API."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadQueueAddResponse:
    """The new entry of the queue."""

    queued_submission: QueuedSubmission
    """The entry, with the id it was given."""


@dataclass(slots=True, kw_only=True)
class ThreadQueueChangedNotification:
    """The thread whose queue has changed. List the queue again to see how."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadQueueDeleteParams:
    """Which entry to take out of the queue."""

    queued_submission_id: str
    """Id of the entry."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadQueueDeleteResponse:
    """Whether an entry was taken out."""

    deleted: bool
    """True where the entry was in the queue and is gone now."""


@dataclass(slots=True, kw_only=True)
class ThreadQueueListParams:
    """Of which thread to list the queue."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    limit: int | None | UnsetType = UNSET
    """Most entries of a page; absent or null: the server decides."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadQueueListResponse:
    """One page of the queue of a thread."""

    data: list[QueuedSubmission]
    """The entries of this page, in the order of the queue."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class ThreadQueueReorderParams:
    """The order the queue shall have."""

    queued_submission_ids: list[str]
    """Ids of the entries in the new order."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadQueueReorderResponse:
    """The queue has the new order."""


@dataclass(slots=True, kw_only=True)
class ThreadQueueStartParams:
    """Which entry of the queue to start now."""

    queued_submission_id: str | None | UnsetType = UNSET
    """Id of the entry; absent or null: the head of the queue."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadQueueStartResponse:
    """The turn that the entry has become."""

    turn: Turn


@dataclass(slots=True, kw_only=True)
class ThreadQueueUpdateParams:
    """What an entry of the queue shall say from now on."""

    input: list[UserInput]
    """What to send to the model instead."""

    queued_submission_id: str
    """Id of the entry."""

    responsesapi_client_metadata: dict[str, str] | None | UnsetType = UNSET
    """Replaces the client metadata of the entry; absent, null or empty leaves it as it is."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadQueueUpdateResponse:
    """The changed entry of the queue."""

    queued_submission: QueuedSubmission
    """The entry as it is now."""


@dataclass(slots=True, kw_only=True)
class ThreadReadParams:
    """Which thread to read, and how much of it."""

    include_turns: bool | None = None
    """Whether to fill `turns` of the thread. Where its history is paginated,
    `thread/turns/list` serves better.
    """

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadReadResponse:
    """The thread as stored or loaded."""

    read_state: ThreadReadState | None | UnsetType = UNSET
    """What of the thread is still unread; null where that is not known. Experimental."""

    thread: Thread
    """The thread, with its turns where they were asked for."""


@dataclass(slots=True, kw_only=True)
class ThreadReadState:
    """What of a thread has not been read yet."""

    first_unread: ThreadUnreadPosition | None | UnsetType = UNSET
    """Where the unread part begins; null where everything is read."""

    revision: str
    """Version of this state, for `expectedRevision` of the next update."""


@dataclass(slots=True, kw_only=True)
class ThreadReadStateChangedNotification:
    """What of a thread is unread now."""

    read_state: ThreadReadState
    """The state from now on."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ReadThreadReadStateOperation:
    """Mark the thread as read."""

    type: ClassVar[Literal["read"]] = "read"


@dataclass(slots=True, kw_only=True)
class UnreadThreadReadStateOperation:
    """Mark the thread as unread."""

    type: ClassVar[Literal["unread"]] = "unread"


@dataclass(slots=True, kw_only=True)
class ThreadReadStateUpdateParams:
    """How to mark which thread."""

    expected_revision: str
    """The `revision` the client last saw, so that a change in between is noticed."""

    operation: ThreadReadStateOperation
    """Whether to mark the thread as read or as unread."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadReadStateUpdateResponse:
    """What of the thread is unread after the update."""

    read_state: ThreadReadState
    """The state as it is now."""


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeAppendAudioParams:
    """Sound to send into the conversation."""

    audio: ThreadRealtimeAudioChunk

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeAppendAudioResponse:
    """The sound is passed on."""


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeAppendSpeechParams:
    """Words for the realtime model to say."""

    text: str
    """What to say."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeAppendSpeechResponse:
    """The words are passed on."""


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeAppendTextParams:
    """Text to put into the conversation."""

    role: ConversationTextRole | None = None
    """Who is meant to have said it. Default: `user`. Absent means `"user"`."""

    text: str

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeAppendTextResponse:
    """The text is passed on."""


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeAudioChunk:
    """A piece of sound."""

    data: str
    """The samples, in Base64."""

    item_id: str | None | UnsetType = UNSET
    """Id of the conversation item the sound belongs to; null where it belongs to none."""

    num_channels: int
    """Number of channels: 1 for mono."""

    sample_rate: int
    """Samples per second."""

    samples_per_channel: int | None | UnsetType = UNSET
    """Number of samples of each channel; null where not counted."""


@dataclass(slots=True, kw_only=True)
class WholeItemThreadRealtimeBemItemPresentation:
    """Show the item as a whole."""

    type: ClassVar[Literal["wholeItem"]] = "wholeItem"


@dataclass(slots=True, kw_only=True)
class InlineMarkdownThreadRealtimeBemItemPresentation:
    """Show Markdown of the item inline."""

    type: ClassVar[Literal["inlineMarkdown"]] = "inlineMarkdown"


@dataclass(slots=True, kw_only=True)
class InlineVisualizationThreadRealtimeBemItemPresentation:
    """Show one visualisation of the item inline."""

    type: ClassVar[Literal["inlineVisualization"]] = "inlineVisualization"

    index: int
    """Number of the visualisation within the item."""


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeClosedNotification:
    """Which conversation is over, and why."""

    reason: str | None | UnsetType = UNSET
    """Why it ended; null where not told."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeErrorNotification:
    """What went wrong in a conversation."""

    message: str
    """The reason, for a person to read."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeInitialItem:
    """A message the realtime conversation begins with."""

    role: ConversationTextRole
    """Who is meant to have said it."""

    text: str
    """What was said."""


@dataclass(slots=True, kw_only=True)
class RealtimeSessionStartedThreadRealtimeItem:
    """A realtime session began."""

    type: ClassVar[Literal["realtimeSessionStarted"]] = "realtimeSessionStarted"

    id: str
    """Id of this entry."""

    realtime_session_id: str


@dataclass(slots=True, kw_only=True)
class TranscriptSegmentThreadRealtimeItem:
    """Somebody spoke."""

    type: ClassVar[Literal["transcriptSegment"]] = "transcriptSegment"

    id: str
    """Id of this entry; deltas of the transcript refer to it."""

    realtime_session_id: str

    role: ThreadRealtimeTranscriptRole
    """Who spoke."""

    text: str
    """What was said, as far as known."""


@dataclass(slots=True, kw_only=True)
class BemItemPromotedThreadRealtimeItem:
    """An item of a turn was taken into the conversation to be shown there."""

    type: ClassVar[Literal["bemItemPromoted"]] = "bemItemPromoted"

    id: str
    """Id of this entry."""

    realtime_session_id: str

    item_id: str
    """Id of the promoted item."""

    presentation: ThreadRealtimeBemItemPresentation
    """How to show the promoted item."""

    turn_id: str
    """Id of the turn the promoted item belongs to."""


@dataclass(slots=True, kw_only=True)
class RealtimeSessionClosedThreadRealtimeItem:
    """A realtime session is over."""

    type: ClassVar[Literal["realtimeSessionClosed"]] = "realtimeSessionClosed"

    id: str
    """Id of this entry."""

    realtime_session_id: str

    outcome: ThreadRealtimeSessionOutcome
    """How the session ended."""


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeItemAddedNotification:
    """An item as the realtime service sent it."""

    item: Any
    """The item, in a form that the protocol leaves open."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeItemCompletedNotification:
    """An entry of the record that is complete."""

    item: ThreadRealtimeItem
    """The entry in its final form."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeItemStartedNotification:
    """An entry of the record that has begun."""

    item: ThreadRealtimeItem
    """The entry as it is at the beginning."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeItemTranscriptDeltaNotification:
    """Further words of a transcript segment."""

    delta: str
    """Text to append."""

    item_id: str
    """Id of the transcript segment."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeListVoicesParams:
    """Nothing needs to be told."""


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeListVoicesResponse:
    """The voices to choose from."""

    voices: RealtimeVoicesList
    """The voices, by version."""


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeOutputAudioDeltaNotification:
    """Sound to play."""

    audio: ThreadRealtimeAudioChunk
    """The next piece of sound."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeSdpNotification:
    """The other side's answer for a WebRTC call."""

    sdp: str
    """The SDP answer."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeStartParams:
    """In which thread to start a realtime conversation, and how to lead it."""

    backend_reasoning_status: bool | None = None
    """Whether the realtime model is told summaries of the reasoning of Codex, as silent
    context; absent: no. Heeded with version 3 only.
    """

    client_managed_handoffs: bool | None | UnsetType = UNSET
    """True leaves it to the client to hand responses of Codex to the realtime model, by
    the append methods; the server then hands over none.
    """

    codex_response_handoff_channel_prefixes: dict[str, list[str]] | None | UnsetType = UNSET
    """Prefixes of the BEM channels `analysis`, `commentary` and `final`, where they are
    not the usual ones.
    """

    codex_response_handoff_mode: CodexResponseHandoffMode | None | UnsetType = UNSET
    """In which form responses of Codex are handed over; absent or null: `thinking`. Heeded
    with version 3 only.
    """

    codex_response_item_prefix: str | None | UnsetType = UNSET
    """Text put before each response of Codex that is handed over as an item; goes with
    `codexResponsesAsItems`.
    """

    codex_responses_as_items: bool | None | UnsetType = UNSET
    """True hands responses of Codex over as items of the conversation instead."""

    delegation_ack_filler: bool | None | UnsetType = UNSET
    """Whether to fill the wait with a short acknowledgement when work is delegated; absent
    or null: left to the realtime service. Heeded with version 3 only.
    """

    flush_transcript_tail_on_session_end: bool | None | UnsetType = UNSET
    """Whether Codex is given what is left of the transcript at the end of the session;
    absent or null: no.
    """

    include_startup_context: bool | None | UnsetType = UNSET
    """False keeps from the realtime model the context that the server gathers for the
    start; absent or null: it is given.
    """

    initial_items: list[ThreadRealtimeInitialItem] | None | UnsetType = UNSET
    """Messages the conversation begins with, 128 at most; for version 3 only."""

    model: str | None | UnsetType = UNSET
    """Realtime model for this session; absent or null: the configured one."""

    output_modality: RealtimeOutputModality
    """Whether to answer in text or in audio."""

    prompt: str | None | UnsetType = UNSET
    """Instructions for the realtime model; absent: those of the server, null or empty:
    none.
    """

    realtime_end_instructions: str | None | UnsetType = UNSET
    """Developer instructions that Codex is given when the session ends."""

    realtime_session_id: str | None | UnsetType = UNSET
    """Id for the realtime session; absent or null where the client chooses none."""

    realtime_start_instructions: str | None | UnsetType = UNSET
    """Developer instructions that Codex is given when the session begins."""

    thread_id: str

    transport: ThreadRealtimeStartTransport | None | UnsetType = UNSET
    """How audio travels; absent or null: by WebSocket."""

    version: RealtimeConversationVersion | None | UnsetType = UNSET
    """Version of the realtime protocol for this session; absent or null: the configured
    one.
    """

    voice: RealtimeVoice | None | UnsetType = UNSET
    """Voice of the realtime model; absent or null: the default voice."""

    voice_session_id: str | None | UnsetType = UNSET
    """Id that the client gives to its voice session; another thing than
    `realtimeSessionId`.
    """


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeStartResponse:
    """The start is under way; `thread/realtime/started` follows."""


@dataclass(slots=True, kw_only=True)
class WebsocketThreadRealtimeStartTransport:
    """The server holds a WebSocket; audio passes through this connection."""

    type: ClassVar[Literal["websocket"]] = "websocket"


@dataclass(slots=True, kw_only=True)
class WebrtcThreadRealtimeStartTransport:
    """The client speaks WebRTC with the realtime service; the server arranges the call.
    Not with version 2.
    """

    type: ClassVar[Literal["webrtc"]] = "webrtc"

    sdp: str
    """The SDP offer of the client; the answer comes as `thread/realtime/sdp`."""


@dataclass(slots=True, kw_only=True)
class ExistingCallThreadRealtimeStartTransport:
    """Join a call that has been set up already."""

    type: ClassVar[Literal["existingCall"]] = "existingCall"

    call_id: str
    """Id of a call that the client has set up with the realtime service."""


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeStartedNotification:
    """The conversation that has begun."""

    realtime_session_id: str | None | UnsetType = UNSET
    """Id of the realtime session; null where it has none."""

    thread_id: str

    version: RealtimeConversationVersion
    """Version of the realtime protocol in use."""


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeStopParams:
    """In which thread to end the realtime conversation."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeStopResponse:
    """The wish to stop is taken up; `thread/realtime/closed` tells of the end."""


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeTranscriptDeltaNotification:
    """Further words of the transcript."""

    delta: str
    """Text to append."""

    role: str
    """Who speaks."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadRealtimeTranscriptDoneNotification:
    """A stretch of transcript that is complete."""

    role: str
    """Who spoke."""

    text: str
    """All that was said."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadResumeInitialTurnsPageParams:
    """Which turns the answer to `thread/resume` shall bring along as a first page."""

    items_view: TurnItemsView | None | UnsetType = UNSET
    """How much of the items of each turn to give; absent or null: `summary`."""

    limit: int | None | UnsetType = UNSET
    """Most turns on the page; absent or null: the server's default."""

    sort_direction: SortDirection | None | UnsetType = UNSET
    """Whether the oldest or the newest turns come first; absent or null: the newest."""


@dataclass(slots=True, kw_only=True)
class ThreadResumeParams:
    """Which thread to go on with, and what to change about it. Changes are ignored, with a
    warning, where the thread is loaded already.
    """

    approval_policy: AskForApproval | None | UnsetType = UNSET
    """When to ask before something is run; absent or null: as stored or configured."""

    approvals_reviewer: ApprovalsReviewer | None | UnsetType = UNSET
    """Who decides on approvals; absent or null: as stored or configured."""

    base_instructions: str | None | UnsetType = UNSET
    """Replaces the basic instructions of the model."""

    config: dict[str, Any] | None | UnsetType = UNSET
    """Configuration for this thread only: dotted keys and their values."""

    cwd: str | None | UnsetType = UNSET
    """Working directory; a relative path counts from the one of the server."""

    developer_instructions: str | None | UnsetType = UNSET
    """Instructions to the model besides the basic ones."""

    exclude_turns: bool | None = None
    """Leaves `turns` of the thread empty in the answer, for clients that page through
    them.
    """

    history: list[ResponseItem] | None | UnsetType = UNSET
    """Items to build the thread from, instead of a stored one. Refused where the thread is
    running. Experimental.
    """

    initial_turns_page: ThreadResumeInitialTurnsPageParams | None | UnsetType = UNSET
    """Asks for a first page of turns along with the answer; absent or null: none.
    Experimental.
    """

    model: str | None | UnsetType = UNSET
    """Id of the model; absent or null: as stored or configured."""

    model_provider: str | None | UnsetType = UNSET
    """Id of the model provider; absent or null: as stored or configured."""

    path: str | None | UnsetType = UNSET
    """Rollout file to load instead of looking for one by `threadId`. For a running thread
    it has to be its own file. Empty counts as absent. Absent means `None`.
    Experimental.
    """

    permissions: str | None | UnsetType = UNSET
    """Id of the permission profile to use. Not together with `sandbox`. Experimental."""

    personality: Personality | None | UnsetType = UNSET
    """Tone in which the model answers. Deprecated: Models no longer heed it."""

    runtime_workspace_roots: list[AbsolutePathBuf] | None | UnsetType = UNSET
    """Directories that make up the workspace of the thread, as absolute paths.
    Experimental.
    """

    sandbox: SandboxMode | None | UnsetType = UNSET
    """How far commands are confined; absent or null: as stored or configured."""

    service_tier: str | None | UnsetType = UNSET
    """Service tier to ask of the model provider."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadResumeResponse:
    """The thread as loaded, with the settings that are in force."""

    active_permission_profile: ActivePermissionProfile | None | UnsetType = UNSET
    """The permission profile in use; null where there is none. Absent means `None`.
    Experimental.
    """

    approval_policy: AskForApproval
    """When the server asks before something is run."""

    approvals_reviewer: ApprovalsReviewer
    """Who decides on approvals."""

    collaboration_mode: CollaborationMode | None | UnsetType = UNSET
    """The collaboration mode in force; null where none was told."""

    cwd: AbsolutePathBuf
    """Working directory of the thread."""

    disabled_plugin_ids: list[str] | None = None
    """Ids of plugins that were switched off for the thread. The list is kept; nothing is
    held back because of it yet. Absent means `[]`.
    """

    initial_turns_page: TurnsPage | None | UnsetType = UNSET
    """The page asked for by `initialTurnsPage`; null where none was. Absent means `None`.
    Experimental.
    """

    instruction_sources: list[LegacyAppPathString] | None = None
    """Files that the instructions were read from, such as `AGENTS.md`. Absent means `[]`."""

    items_backwards_cursor: str | None | UnsetType = UNSET
    """Cursor from which to page backwards through the items of the thread; null where
    there is nothing to page. Absent means `None`.
    """

    model: str
    """Id of the model."""

    model_provider: str
    """Id of the model provider."""

    multi_agent_mode: MultiAgentMode | None = None
    """When the model may bring in other agents. Absent means `"explicitRequestOnly"`.
    Experimental. Deprecated: Always `explicitRequestOnly`; the reasoning effort `ultra`
    stands for `proactive`.
    """

    reasoning_effort: ReasoningEffort | None | UnsetType = UNSET
    """How much the model reasons; null: the default of the model."""

    runtime_workspace_roots: list[AbsolutePathBuf] | None = None
    """Directories that make up the workspace of the thread. Absent means `[]`.
    Experimental.
    """

    sandbox: SandboxPolicy
    """The sandbox policy in force, in the older form that names no permission profile."""

    service_tier: str | None | UnsetType = UNSET
    """Service tier asked of the model provider; null: the default."""

    thread: Thread
    """The thread, with its turns unless these were left out."""

    turns_backwards_cursor: str | None | UnsetType = UNSET
    """Cursor from which to page backwards through the turns of the thread; null where
    there is nothing to page. Absent means `None`.
    """


@dataclass(slots=True, kw_only=True)
class ThreadRevertParams:
    """How far to take a thread back."""

    before_turn_id: str
    """Id of the turn to go back before; it and all later ones are dropped."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadRevertResponse:
    """The thread as it is after going back."""

    items_backwards_cursor: str | None | UnsetType = UNSET
    """Cursor from which to page backwards through the items that are left; null where
    there is nothing to page.
    """

    thread: Thread
    """The thread as it is now, with empty `turns`."""

    turns_backwards_cursor: str | None | UnsetType = UNSET
    """Cursor from which to page backwards through the turns that are left; null where
    there is nothing to page.
    """


@dataclass(slots=True, kw_only=True)
class ThreadRevertedNotification:
    """A thread was taken back to an earlier state."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadSampleCancelParams:
    """Which sample to give up."""

    request_id: RequestId
    """Id of the `thread/sample` request."""


@dataclass(slots=True, kw_only=True)
class ThreadSampleCancelResponse:
    """The wish to cancel was taken."""


@dataclass(slots=True, kw_only=True)
class ThreadSampleParams:
    """Asks the model something on the ground of a thread."""

    allow_in_progress_turn: bool | None = None
    """Whether the last turn may be sampled before it has ended."""

    disable_mcp: bool | None = None
    """Leaves out the tools of MCP servers."""

    effort: ReasoningEffort | None | UnsetType = UNSET
    """How much the model reasons, heeded where provider and model can change it without
    losing the cache; absent or null: as the thread has it.
    """

    expected_turn_id: str
    """Id of the turn that the client takes for the last one of the thread; guards against
    sampling another state.
    """

    interrupt_on_cancel: bool | None | UnsetType = UNSET
    """Whether `thread/sample/cancel` also stops the request at the model provider; absent
    or null: as the thread has it.
    """

    prompt: str
    """What to ask the model."""

    responsesapi_client_metadata: dict[str, str] | None | UnsetType = UNSET
    """Metadata of the client that goes along with the request to the model provider."""

    thread_id: str

    thread_source: ThreadSource | None | UnsetType = UNSET
    """What the sample is counted under, as `threadSource` of a thread."""

    turn_trigger: str | None | UnsetType = UNSET
    """What brought the sample about, in a word of the client."""


@dataclass(slots=True, kw_only=True)
class ThreadSampleResponse:
    """What the model answered, and what it used."""

    cached_input_tokens: int | None | UnsetType = UNSET
    """How many of the input tokens came from the cache; null where the provider did not
    tell.
    """

    input_tokens: int | None | UnsetType = UNSET
    """Tokens sent to the model; null where the provider did not tell."""

    output_tokens: int | None | UnsetType = UNSET
    """Tokens the model produced; null where the provider did not tell."""

    response_id: str
    """Id that the model provider gave to the answer."""

    source_turn_id: str
    """Id of the turn whose state was sampled."""

    text: str | None | UnsetType = UNSET
    """Text of the answer; null where there was none, or the model called a tool instead."""


@dataclass(slots=True, kw_only=True)
class ThreadSearchOccurrence:
    """One place in a thread where the search term was found."""

    item_id: str
    """Id of the item that holds the text."""

    snippet: str
    """The text around the match."""

    snippet_match_range: ThreadSearchTextRange
    """Where in `snippet` the match is."""

    turn_cursor: str
    """Cursor for `thread/turns/list` that leads to the turn."""

    turn_id: str


@dataclass(slots=True, kw_only=True)
class ThreadSearchOccurrencesParams:
    """What to look for in one thread."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    limit: int | None | UnsetType = UNSET
    """Most places on a page; absent or null: the server's default."""

    search_term: str
    """Text to look for in what the user wrote and the agent answered, in any case of
    letters.
    """

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadSearchOccurrencesResponse:
    """A page of places where the search term was found."""

    data: list[ThreadSearchOccurrence]
    """The places found, the earliest message first."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class ThreadSearchParams:
    """What to look for, and in which threads."""

    archived: bool | None | UnsetType = UNSET
    """True: archived threads only; absent, null or false: the others."""

    current_account_only: bool | None = None
    """Leaves out the threads of other accounts."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    include_attached_threads: bool | None = None
    """Whether threads that are attached to another one are searched as well."""

    limit: int | None | UnsetType = UNSET
    """Most threads on a page; absent or null: the server's default."""

    search_term: str
    """Text to look for."""

    sort_direction: SortDirection | None | UnsetType = UNSET
    """Whether the earliest or the latest come first; absent or null: the latest."""

    sort_key: ThreadSearchSortKey | None | UnsetType = UNSET
    """Time that the threads are ordered by; absent or null: `created_at`."""

    source_kinds: list[ThreadSourceKind] | None | UnsetType = UNSET
    """Which kinds of threads to search, by origin; absent, null or empty: the interactive
    ones.
    """


@dataclass(slots=True, kw_only=True)
class ThreadSearchResponse:
    """A page of threads in which the search term was found."""

    backwards_cursor: str | None | UnsetType = UNSET
    """Cursor for paging in the opposite direction from here; null where there is nothing
    to page.
    """

    data: list[ThreadSearchResult]
    """The threads found, in the order asked for."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class ThreadSearchResult:
    """A thread in which the search term was found."""

    snippet: str
    """The text around a match."""

    thread: Thread
    """The thread, without its turns."""


@dataclass(slots=True, kw_only=True)
class ThreadSearchTextRange:
    """A stretch of a text."""

    end: int
    """Offset of the code unit behind its last."""

    start: int
    """Where it begins, in UTF-16 code units from 0."""


@dataclass(slots=True, kw_only=True)
class ThreadSectionChangedNotification:
    """A thread was put into another section, or taken out of one."""

    section_id: str | None
    """Id of the section it is in now; null: in none."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadSectionMoveParams:
    """Where to put a thread."""

    before_thread_id: str | None | UnsetType = UNSET
    """Id of the thread to put it before; absent or null: it goes to the end."""

    section_id: str | None
    """Id of the section to put it into; null: into none."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadSectionMoveResponse:
    """The thread is where it was wanted."""


@dataclass(slots=True, kw_only=True)
class ThreadSetNameParams:
    """What to call a thread."""

    name: str
    """The name; must not be blank."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadSetNameResponse:
    """The name is stored."""


@dataclass(slots=True, kw_only=True)
class ThreadSettings:
    """The settings that the next turn of a thread will start with."""

    active_permission_profile: ActivePermissionProfile | None | UnsetType = UNSET
    """The permission profile in use; null where there is none."""

    approval_policy: AskForApproval
    """When the server asks before something is run."""

    approvals_reviewer: ApprovalsReviewer
    """Who decides on approvals."""

    collaboration_mode: CollaborationMode
    """The collaboration mode in force."""

    cwd: AbsolutePathBuf
    """Working directory of the thread."""

    disabled_plugin_ids: list[str] | None = None
    """Ids of plugins that were switched off for the thread. The list is kept; nothing is
    held back because of it yet. Absent means `[]`.
    """

    effort: ReasoningEffort | None | UnsetType = UNSET
    """How much the model reasons; null: the default of the model."""

    environments: list[ThreadEnvironment] | None | UnsetType = UNSET
    """The environments of the thread, each with its working directory; null where not
    told. Absent means `None`. Experimental.
    """

    model: str
    """Id of the model."""

    model_provider: str
    """Id of the model provider."""

    multi_agent_mode: MultiAgentMode | None = None
    """When the model may bring in other agents. Absent means `"explicitRequestOnly"`.
    Experimental. Deprecated: Always `explicitRequestOnly`; the reasoning effort `ultra`
    stands for `proactive`.
    """

    personality: Personality | None | UnsetType = UNSET
    """Tone in which the model answers; null: the default. Deprecated: Models no longer
    heed it.
    """

    sandbox_policy: SandboxPolicy
    """How commands are confined."""

    service_tier: str | None | UnsetType = UNSET
    """Service tier asked of the model provider; null: the default."""

    summary: ReasoningSummary | None | UnsetType = UNSET
    """How the reasoning is summed up; null: the default."""


@dataclass(slots=True, kw_only=True)
class ThreadSettingsUpdateParams:
    """Which settings of a thread to change. What is absent stays as it is."""

    approval_policy: AskForApproval | None | UnsetType = UNSET
    """When to ask before something is run."""

    approvals_reviewer: ApprovalsReviewer | None | UnsetType = UNSET
    """Who decides on approvals."""

    collaboration_mode: CollaborationMode | None | UnsetType = UNSET
    """Collaboration mode to go over to; it carries a model and an effort of its own."""

    cwd: str | None | UnsetType = UNSET
    """New working directory."""

    disabled_plugin_ids: list[str] | None | UnsetType = UNSET
    """Ids of the plugins to switch off for the thread, in place of those before; absent or
    null leaves them, empty clears them.
    """

    effort: ReasoningEffort | None | UnsetType = UNSET
    """How much the model reasons."""

    environments: list[TurnEnvironmentParams] | None | UnsetType = UNSET
    """Environments to work in from the next turn on; absent or null leaves them, unless
    `cwd` is given, which brings its default ones; empty: none.
    """

    model: str | None | UnsetType = UNSET
    """Id of the model."""

    multi_agent_mode: MultiAgentMode | None | UnsetType = UNSET
    """When the model may bring in other agents. Deprecated: Ignored; set the effort
    `ultra` for `proactive`.
    """

    permissions: str | None | UnsetType = UNSET
    """Id of the permission profile to use. Not together with `sandboxPolicy`."""

    personality: Personality | None | UnsetType = UNSET
    """Tone in which the model answers. Deprecated: Models no longer heed it."""

    sandbox_policy: SandboxPolicy | None | UnsetType = UNSET
    """How commands are confined."""

    service_tier: str | None | UnsetType = UNSET
    """Service tier to ask of the model provider; null clears it, absent leaves it."""

    summary: ReasoningSummary | None | UnsetType = UNSET
    """How the reasoning is summed up."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadSettingsUpdateResponse:
    """The change was taken."""


@dataclass(slots=True, kw_only=True)
class ThreadSettingsUpdatedNotification:
    """The settings of a thread, after a change."""

    thread_id: str

    thread_settings: ThreadSettings
    """All settings, not only the changed ones."""


@dataclass(slots=True, kw_only=True)
class ThreadShellCommandParams:
    """What to run in a thread in the name of the user."""

    command: str
    """Command line for the shell of the thread, with pipes, redirects and quotes."""

    thread_id: str

    timeout_ms: int | None | UnsetType = UNSET
    """Longest time it may run, in milliseconds; absent or null: one hour, 0: none at all."""


@dataclass(slots=True, kw_only=True)
class ThreadShellCommandResponse:
    """The command was taken; what it does is told by notifications."""


@dataclass(slots=True, kw_only=True)
class ThreadStartParams:
    """How the new thread shall be. Where a setting is absent or null, the configuration
    decides.
    """

    allow_provider_model_fallback: bool | None = None
    """Whether another model of the provider may stand in where the one asked for is not to
    be had. Experimental.
    """

    approval_policy: AskForApproval | None | UnsetType = UNSET
    """When to ask before something is run."""

    approvals_reviewer: ApprovalsReviewer | None | UnsetType = UNSET
    """Who decides on approvals."""

    base_instructions: str | None | UnsetType = UNSET
    """Replaces the basic instructions of the model."""

    config: dict[str, Any] | None | UnsetType = UNSET
    """Configuration for this thread only: dotted keys and their values."""

    cwd: str | None | UnsetType = UNSET
    """Working directory. A relative path counts from the one of the server; it need not
    exist.
    """

    daybreak_enabled: bool | None | UnsetType = UNSET
    """The choice of the client about Daybreak, to be stored; absent or null: none. It
    grants nothing. Experimental.
    """

    developer_instructions: str | None | UnsetType = UNSET
    """Instructions to the model besides the basic ones."""

    dynamic_tools: list[DynamicToolSpec] | None | UnsetType = UNSET
    """Tools that the client offers to the model and carries out itself, when asked by
    `item/tool/call`. Absent means `None`. Experimental.
    """

    environments: list[TurnEnvironmentParams] | None | UnsetType = UNSET
    """Environments to work in, the main one first; absent: the default one, empty: none.
    An unknown one is refused. Experimental.
    """

    ephemeral: bool | None | UnsetType = UNSET
    """Keeps the thread in memory only: no file is written, and `path` of the thread is
    null.
    """

    experimental_raw_events: bool | None = None
    """Also sends the raw items of the model provider as they come. Experimental."""

    history_mode: ThreadHistoryMode | None | UnsetType = UNSET
    """How the history of the thread is kept. Experimental."""

    mock_experimental_field: str | None | UnsetType = UNSET
    """Does nothing. It exists to try out the experimental gate. Experimental."""

    model: str | None | UnsetType = UNSET
    """Id of the model."""

    model_provider: str | None | UnsetType = UNSET
    """Id of the model provider; an unknown one is refused."""

    multi_agent_mode: MultiAgentMode | None | UnsetType = UNSET
    """When the model may bring in other agents. Experimental. Deprecated: Ignored; set the
    reasoning effort `ultra` for `proactive`.
    """

    permissions: str | None | UnsetType = UNSET
    """Id of the permission profile to use. Not together with `sandbox`. Experimental."""

    personality: Personality | None | UnsetType = UNSET
    """Tone in which the model answers. Deprecated: Models no longer heed it."""

    project_id: str | None | UnsetType = UNSET
    """Id of the project that the thread belongs to. Experimental."""

    runtime_workspace_roots: list[AbsolutePathBuf] | None | UnsetType = UNSET
    """Directories that make up the workspace of the thread, as absolute paths.
    Experimental.
    """

    sandbox: SandboxMode | None | UnsetType = UNSET
    """How far commands are confined."""

    selected_capability_roots: list[SelectedCapabilityRoot] | None | UnsetType = UNSET
    """Roots of capabilities that the thread may draw on. Experimental."""

    service_name: str | None | UnsetType = UNSET
    """Name of the service that the thread is counted under in metrics."""

    service_tier: str | None | UnsetType = UNSET
    """Service tier to ask of the model provider."""

    session_start_source: ThreadStartSource | None | UnsetType = UNSET
    """Why the thread is started."""

    thread_source: ThreadSource | None | UnsetType = UNSET
    """What the thread is counted under, in a word of the client; kept with the thread."""


@dataclass(slots=True, kw_only=True)
class ThreadStartResponse:
    """The new thread, with the settings that are in force."""

    active_permission_profile: ActivePermissionProfile | None | UnsetType = UNSET
    """The permission profile in use; null where there is none. Absent means `None`.
    Experimental.
    """

    approval_policy: AskForApproval
    """When the server asks before something is run."""

    approvals_reviewer: ApprovalsReviewer
    """Who decides on approvals."""

    cwd: AbsolutePathBuf
    """Working directory of the thread."""

    disabled_plugin_ids: list[str] | None = None
    """Ids of plugins that were switched off for the thread. The list is kept; nothing is
    held back because of it yet. Absent means `[]`.
    """

    instruction_sources: list[LegacyAppPathString] | None = None
    """Files that the instructions were read from, such as `AGENTS.md`. Absent means `[]`."""

    model: str
    """Id of the model."""

    model_provider: str
    """Id of the model provider."""

    multi_agent_mode: MultiAgentMode | None = None
    """When the model may bring in other agents. Absent means `"explicitRequestOnly"`.
    Experimental. Deprecated: Always `explicitRequestOnly`; the reasoning effort `ultra`
    stands for `proactive`.
    """

    reasoning_effort: ReasoningEffort | None | UnsetType = UNSET
    """How much the model reasons; null: the default of the model."""

    runtime_workspace_roots: list[AbsolutePathBuf] | None = None
    """Directories that make up the workspace of the thread. Absent means `[]`.
    Experimental.
    """

    sandbox: SandboxPolicy
    """The sandbox policy in force, in the older form that names no permission profile."""

    service_tier: str | None | UnsetType = UNSET
    """Service tier asked of the model provider; null: the default."""

    thread: Thread
    """The thread, still without turns."""


@dataclass(slots=True, kw_only=True)
class ThreadStartedNotification:
    """A thread has come into being."""

    thread: Thread
    """The thread, the same as in the answer to the request that started it."""


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
class ThreadStatusChangedNotification:
    """The status of a thread has changed."""

    status: ThreadStatus
    """The new status."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ItemThreadTimelineEntry:
    """An item of a turn."""

    type: ClassVar[Literal["item"]] = "item"

    item: ThreadItem

    position: int
    """Place in the timeline."""

    turn_id: str


@dataclass(slots=True, kw_only=True)
class RealtimeThreadTimelineEntry:
    """An item of a realtime conversation."""

    type: ClassVar[Literal["realtime"]] = "realtime"

    item: ThreadRealtimeItem

    position: int
    """Place in the timeline."""


@dataclass(slots=True, kw_only=True)
class TurnStartedThreadTimelineEntry:
    """A turn began."""

    type: ClassVar[Literal["turnStarted"]] = "turnStarted"

    position: int
    """Place in the timeline."""

    started_at: int | None | UnsetType = UNSET
    """When it began, in seconds since the epoch; null where not known."""

    turn_id: str


@dataclass(slots=True, kw_only=True)
class TurnCompletedThreadTimelineEntry:
    """A turn came to its end, whichever."""

    type: ClassVar[Literal["turnCompleted"]] = "turnCompleted"

    completed_at: int | None | UnsetType = UNSET
    """When it ended, in seconds since the epoch; null where not known."""

    duration_ms: int | None | UnsetType = UNSET
    """How long it took, in milliseconds; null where not known."""

    error: TurnError | None | UnsetType = UNSET
    """Why it failed; null where it did not."""

    position: int
    """Place in the timeline."""

    started_at: int | None | UnsetType = UNSET
    """When it began, in seconds since the epoch; null where not known."""

    status: TurnStatus
    """How it ended."""

    turn_id: str


@dataclass(slots=True, kw_only=True)
class ThreadTimelineListParams:
    """Which part of the timeline of a thread to give."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    limit: int | None | UnsetType = UNSET
    """Most entries on a page; absent or null: the server's default."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadTimelineListResponse:
    """A page of the timeline of a thread."""

    active_realtime_session_at_page_start: str | None | UnsetType = UNSET
    """Id of the realtime session that was open where the page begins; null where none was."""

    data: list[ThreadTimelineEntry]
    """The entries, in order."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class ThreadTokenUsage:
    """Tokens that a thread has used."""

    last: TokenUsageBreakdown
    """Use of the last request to the model."""

    model_context_window: int | None | UnsetType = UNSET
    """Size of the context window of the model in tokens; null where it is not known."""

    total: TokenUsageBreakdown
    """Use of the thread so far."""


@dataclass(slots=True, kw_only=True)
class ThreadTokenUsageUpdatedNotification:
    """How many tokens a thread has used."""

    thread_id: str

    token_usage: ThreadTokenUsage
    """The figures."""

    turn_id: str
    """Id of the turn that the figures were last changed by."""


@dataclass(slots=True, kw_only=True)
class ThreadTurnsListParams:
    """Which turns of a thread to give."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    items_view: TurnItemsView | None | UnsetType = UNSET
    """How much of the items of each turn to give; absent or null: `summary`."""

    limit: int | None | UnsetType = UNSET
    """Most turns on a page; absent or null: the server's default."""

    sort_direction: SortDirection | None | UnsetType = UNSET
    """Whether the oldest or the newest turns come first; absent or null: the newest."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadTurnsListResponse:
    """A page of the turns of a thread."""

    backwards_cursor: str | None | UnsetType = UNSET
    """Cursor for paging in the opposite direction from here; null where there is nothing
    to page.
    """

    data: list[Turn]
    """The turns, in the order asked for."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class ThreadUnarchiveParams:
    """Which thread to bring back from the archive."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadUnarchiveResponse:
    """The thread that was brought back."""

    thread: Thread
    """The thread, with its new `path`."""


@dataclass(slots=True, kw_only=True)
class ThreadUnarchivedNotification:
    """A thread was brought back from the archive."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadStartThreadUnreadPosition:
    """The thread was marked as unread as a whole."""

    type: ClassVar[Literal["threadStart"]] = "threadStart"


@dataclass(slots=True, kw_only=True)
class TurnThreadUnreadPosition:
    """Unread from the result of a turn on."""

    type: ClassVar[Literal["turn"]] = "turn"

    turn_id: str


@dataclass(slots=True, kw_only=True)
class ThreadUnsubscribeParams:
    """Which thread the connection no longer wants to hear of."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ThreadUnsubscribeResponse:
    """What unsubscribing came to."""

    status: ThreadUnsubscribeStatus


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
class TurnsPage:
    """A page of turns."""

    backwards_cursor: str | None | UnsetType = UNSET
    """Cursor for paging in the opposite direction from here; null where there is nothing
    to page.
    """

    data: list[Turn]
    """The turns, in the order asked for."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


CapabilityRootLocation: TypeAlias = EnvironmentCapabilityRootLocation
"""Where a root of capabilities lies."""


DynamicToolNamespaceTool: TypeAlias = FunctionDynamicToolNamespaceTool
"""A tool within a namespace."""


DynamicToolSpec: TypeAlias = FunctionDynamicToolSpec | NamespaceDynamicToolSpec
"""A tool, or a namespace of tools, that the client offers to the model."""


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


ThreadItemsListAnchor: TypeAlias = ItemThreadItemsListAnchor
"""A place in a turn at which a page can start: behind an item or, where the newest
come first, before it.
"""


ThreadPredictionResult: TypeAlias = (
    CompletedThreadPredictionResult
    | FailedThreadPredictionResult
    | UnknownVariant
)
"""What came of a prediction."""


ThreadReadStateOperation: TypeAlias = (
    ReadThreadReadStateOperation
    | UnreadThreadReadStateOperation
)
"""How to mark a thread."""


ThreadRealtimeBemItemPresentation: TypeAlias = (
    WholeItemThreadRealtimeBemItemPresentation
    | InlineMarkdownThreadRealtimeBemItemPresentation
    | InlineVisualizationThreadRealtimeBemItemPresentation
    | UnknownVariant
)
"""How to show an item that was promoted into the conversation."""


ThreadRealtimeItem: TypeAlias = (
    RealtimeSessionStartedThreadRealtimeItem
    | TranscriptSegmentThreadRealtimeItem
    | BemItemPromotedThreadRealtimeItem
    | RealtimeSessionClosedThreadRealtimeItem
    | UnknownVariant
)
"""An entry in the record of a realtime conversation."""


ThreadRealtimeStartTransport: TypeAlias = (
    WebsocketThreadRealtimeStartTransport
    | WebrtcThreadRealtimeStartTransport
    | ExistingCallThreadRealtimeStartTransport
)
"""How the audio of the conversation travels."""


ThreadStatus: TypeAlias = (
    NotLoadedThreadStatus
    | IdleThreadStatus
    | SystemErrorThreadStatus
    | ActiveThreadStatus
    | UnknownVariant
)
"""What a thread is doing."""


ThreadTimelineEntry: TypeAlias = (
    ItemThreadTimelineEntry
    | RealtimeThreadTimelineEntry
    | TurnStartedThreadTimelineEntry
    | TurnCompletedThreadTimelineEntry
    | UnknownVariant
)
"""One thing that happened in a thread, at its place in the order of events."""


ThreadUnreadPosition: TypeAlias = (
    ThreadStartThreadUnreadPosition
    | TurnThreadUnreadPosition
    | UnknownVariant
)
"""Where the unread part of a thread begins."""


ThreadId: TypeAlias = str
"""Id of a thread, a UUID."""


ThreadItemsListCursor: TypeAlias = str | ThreadItemsListAnchor
"""Where a page starts: a cursor of the page before, or an anchor."""


ThreadListCwdFilter: TypeAlias = str | list[str]
"""One working directory, or several of which any will do."""


ThreadSource: TypeAlias = str
"""What a thread was started for, in the words of the client that started it."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "CodexResponseHandoffMode": ("enum", False),
    "ConversationTextRole": ("enum", False),
    "GuardianAssessmentOutcome": ("enum", True),
    "RealtimeConversationVersion": ("enum", True),
    "RealtimeOutputModality": ("enum", False),
    "RealtimeVoice": ("enum", True),
    "SessionSourceKind": ("enum", True),
    "SubAgentSourceKind": ("enum", True),
    "ThreadActiveFlag": ("enum", True),
    "ThreadAttachmentAddOutcome": ("enum", True),
    "ThreadAttachmentOperation": ("enum", True),
    "ThreadGoalMutationOrigin": ("enum", False),
    "ThreadGoalStatus": ("enum", True),
    "ThreadHistoryMode": ("enum", True),
    "ThreadMemoryMode": ("enum", False),
    "ThreadRealtimeSessionOutcome": ("enum", True),
    "ThreadRealtimeTranscriptRole": ("enum", True),
    "ThreadSearchSortKey": ("enum", False),
    "ThreadSortKey": ("enum", False),
    "ThreadSourceKind": ("enum", False),
    "ThreadStartSource": ("enum", False),
    "ThreadUnsubscribeStatus": ("enum", True),
    "EnvironmentCapabilityRootLocation": (
        "variant", "type", "environment",
        ("environmentId", "environment_id", "required", "string"),
        ("path", "path", "required", "string"),
    ),
    "ContextCompactedNotification": (
        "object",
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "FunctionDynamicToolNamespaceTool": (
        "variant", "type", "function",
        ("deferLoading", "defer_loading", "optional", "boolean"),
        ("description", "description", "required", "string"),
        ("inputSchema", "input_schema", "required", "json"),
        ("name", "name", "required", "string"),
    ),
    "FunctionDynamicToolSpec": (
        "variant", "type", "function",
        ("deferLoading", "defer_loading", "optional", "boolean"),
        ("description", "description", "required", "string"),
        ("inputSchema", "input_schema", "required", "json"),
        ("name", "name", "required", "string"),
    ),
    "NamespaceDynamicToolSpec": (
        "variant", "type", "namespace",
        ("description", "description", "required", "string"),
        ("name", "name", "required", "string"),
        ("tools", "tools", "required", ("array", ("ref", "thread", "DynamicToolNamespaceTool"))),
    ),
    "EnvironmentConnectionNotification": (
        "object",
        ("environmentId", "environment_id", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "GitInfo": (
        "object",
        ("branch", "branch", "unset", ("nullable", "string")),
        ("originUrl", "origin_url", "unset", ("nullable", "string")),
        ("sha", "sha", "unset", ("nullable", "string")),
    ),
    "QueuedSubmission": (
        "object",
        ("clientUserMessageId", "client_user_message_id", "required", "string"),
        ("id", "id", "required", "string"),
        ("input", "input", "required", ("array", ("ref", "turn", "UserInput"))),
        ("responsesapiClientMetadata", "responsesapi_client_metadata", "unset", ("nullable", ("map", "string"))),
    ),
    "RealtimeVoicesList": (
        "object",
        ("defaultV1", "default_v1", "required", ("ref", "thread", "RealtimeVoice")),
        ("defaultV2", "default_v2", "required", ("ref", "thread", "RealtimeVoice")),
        ("v1", "v1", "required", ("array", ("ref", "thread", "RealtimeVoice"))),
        ("v2", "v2", "required", ("array", ("ref", "thread", "RealtimeVoice"))),
        ("v3", "v3", "optional", ("array", ("ref", "thread", "RealtimeVoice"))),
    ),
    "SelectedCapabilityRoot": (
        "object",
        ("id", "id", "required", "string"),
        ("location", "location", "required", ("ref", "thread", "CapabilityRootLocation")),
    ),
    "CustomSessionSource": ("keyed value", "custom", "string"),
    "SubAgentSessionSource": ("keyed value", "subAgent", ("ref", "thread", "SubAgentSource")),
    "ThreadSpawnSubAgentSource": (
        "keyed object", "thread_spawn",
        ("agent_nickname", "agent_nickname", "unset", ("nullable", "string")),
        ("agent_path", "agent_path", "unset", ("nullable", ("ref", "agent", "AgentPath"))),
        ("agent_role", "agent_role", "unset", ("nullable", "string")),
        ("depth", "depth", "required", "i32"),
        ("parent_thread_id", "parent_thread_id", "required", ("ref", "thread", "ThreadId")),
    ),
    "OtherSubAgentSource": ("keyed value", "other", "string"),
    "Thread": (
        "object",
        ("agentNickname", "agent_nickname", "unset", ("nullable", "string")),
        ("agentRole", "agent_role", "unset", ("nullable", "string")),
        ("attachedToThreadId", "attached_to_thread_id", "unset", ("nullable", "string")),
        ("canAcceptDirectInput", "can_accept_direct_input", "unset", ("nullable", "boolean")),
        ("cliVersion", "cli_version", "required", "string"),
        ("createdAt", "created_at", "required", "i64"),
        ("cwd", "cwd", "required", ("ref", "path", "AbsolutePathBuf")),
        ("daybreakEnabled", "daybreak_enabled", "unset", ("nullable", "boolean")),
        ("environments", "environments", "unset", ("nullable", ("array", ("ref", "thread", "ThreadEnvironment")))),
        ("ephemeral", "ephemeral", "required", "boolean"),
        ("extra", "extra", "unset", ("nullable", ("ref", "thread", "ThreadExtra"))),
        ("forkedFromId", "forked_from_id", "unset", ("nullable", "string")),
        ("gitInfo", "git_info", "unset", ("nullable", ("ref", "thread", "GitInfo"))),
        ("historyMode", "history_mode", "optional", ("ref", "thread", "ThreadHistoryMode")),
        ("id", "id", "required", "string"),
        ("model", "model", "unset", ("nullable", "string")),
        ("modelProvider", "model_provider", "required", "string"),
        ("name", "name", "unset", ("nullable", "string")),
        ("originator", "originator", "unset", ("nullable", "string")),
        ("parentThreadId", "parent_thread_id", "unset", ("nullable", "string")),
        ("path", "path", "unset", ("nullable", "string")),
        ("preview", "preview", "required", "string"),
        ("projectId", "project_id", "required", ("nullable", "string")),
        ("reasoningEffort", "reasoning_effort", "unset", ("nullable", ("ref", "model", "ReasoningEffort"))),
        ("recencyAt", "recency_at", "unset", ("nullable", "i64")),
        ("section", "section", "unset", ("nullable", ("ref", "thread_section", "ThreadSection"))),
        ("sectionEnteredAt", "section_entered_at", "unset", ("nullable", "i64")),
        ("sessionId", "session_id", "required", "string"),
        ("source", "source", "required", ("ref", "thread", "SessionSource")),
        ("status", "status", "required", ("ref", "thread", "ThreadStatus")),
        ("threadSource", "thread_source", "unset", ("nullable", ("ref", "thread", "ThreadSource"))),
        ("turns", "turns", "required", ("array", ("ref", "turn", "Turn"))),
        ("updatedAt", "updated_at", "required", "i64"),
    ),
    "ThreadApproveGuardianDeniedActionParams": (
        "object",
        ("event", "event", "required", "json"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadApproveGuardianDeniedActionResponse": ("object",),
    "ThreadArchiveParams": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadArchiveResponse": ("object",),
    "ThreadArchivedNotification": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadAttachment": (
        "object",
        ("attachmentType", "attachment_type", "required", "string"),
        ("createdAt", "created_at", "required", "i64"),
        ("id", "id", "required", "string"),
        ("identityKey", "identity_key", "required", "string"),
        ("payload", "payload", "required", "json"),
    ),
    "ThreadAttachmentAddParams": (
        "object",
        ("attachmentType", "attachment_type", "required", "string"),
        ("identityKey", "identity_key", "required", "string"),
        ("payload", "payload", "required", "json"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadAttachmentAddResponse": (
        "object",
        ("attachment", "attachment", "required", ("ref", "thread", "ThreadAttachment")),
        ("outcome", "outcome", "required", ("ref", "thread", "ThreadAttachmentAddOutcome")),
    ),
    "ThreadAttachmentListParams": (
        "object",
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("limit", "limit", "unset", ("nullable", "u32")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadAttachmentListResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "thread", "ThreadAttachment"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "ThreadAttachmentOwner": (
        "object",
        ("archived", "archived", "required", "boolean"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadAttachmentOwnerListParams": (
        "object",
        ("archived", "archived", "unset", ("nullable", "boolean")),
        ("attachmentType", "attachment_type", "required", "string"),
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("identityKey", "identity_key", "required", "string"),
        ("limit", "limit", "unset", ("nullable", "u32")),
    ),
    "ThreadAttachmentOwnerListResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "thread", "ThreadAttachmentOwner"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "ThreadAttachmentRemoveParams": (
        "object",
        ("attachmentType", "attachment_type", "required", "string"),
        ("identityKey", "identity_key", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadAttachmentRemoveResponse": ("object",),
    "ThreadAttachmentUpdatedNotification": (
        "object",
        ("attachmentId", "attachment_id", "required", "string"),
        ("attachmentType", "attachment_type", "required", "string"),
        ("identityKey", "identity_key", "required", "string"),
        ("operation", "operation", "required", ("ref", "thread", "ThreadAttachmentOperation")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadBackgroundTerminal": (
        "object",
        ("command", "command", "required", "string"),
        ("cpuPercent", "cpu_percent", "unset", ("nullable", "f64")),
        ("cwd", "cwd", "required", ("ref", "path", "LegacyAppPathString")),
        ("itemId", "item_id", "required", "string"),
        ("osPid", "os_pid", "unset", ("nullable", "u32")),
        ("processId", "process_id", "required", "string"),
        ("rssKb", "rss_kb", "unset", ("nullable", "u64")),
    ),
    "ThreadBackgroundTerminalsCleanParams": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadBackgroundTerminalsCleanResponse": ("object",),
    "ThreadBackgroundTerminalsListParams": (
        "object",
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("limit", "limit", "unset", ("nullable", "u32")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadBackgroundTerminalsListResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "thread", "ThreadBackgroundTerminal"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "ThreadBackgroundTerminalsTerminateParams": (
        "object",
        ("processId", "process_id", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadBackgroundTerminalsTerminateResponse": (
        "object",
        ("terminated", "terminated", "required", "boolean"),
    ),
    "ThreadClosedNotification": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadCompactStartParams": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadCompactStartResponse": ("object",),
    "ThreadDecrementElicitationParams": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadDecrementElicitationResponse": (
        "object",
        ("count", "count", "required", "i64"),
        ("paused", "paused", "required", "boolean"),
    ),
    "ThreadDeleteParams": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadDeleteResponse": ("object",),
    "ThreadDeletedNotification": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadEnvironment": (
        "object",
        ("cwd", "cwd", "required", ("ref", "path", "LegacyAppPathString")),
        ("environmentId", "environment_id", "required", "string"),
        ("runtimeWorkspaceRoots", "runtime_workspace_roots", "required", ("array", ("ref", "path", "LegacyAppPathString"))),
    ),
    "ThreadExtra": ("object",),
    "ThreadForkParams": (
        "object",
        ("approvalPolicy", "approval_policy", "unset", ("nullable", ("ref", "approval", "AskForApproval"))),
        ("approvalsReviewer", "approvals_reviewer", "unset", ("nullable", ("ref", "approval", "ApprovalsReviewer"))),
        ("attachToSource", "attach_to_source", "optional", "boolean"),
        ("baseInstructions", "base_instructions", "unset", ("nullable", "string")),
        ("beforeTurnId", "before_turn_id", "unset", ("nullable", "string")),
        ("config", "config", "unset", ("nullable", ("map", "json"))),
        ("cwd", "cwd", "unset", ("nullable", "string")),
        ("deferGoalContinuation", "defer_goal_continuation", "optional", "boolean"),
        ("developerInstructions", "developer_instructions", "unset", ("nullable", "string")),
        ("ephemeral", "ephemeral", "optional", "boolean"),
        ("excludeTurns", "exclude_turns", "optional", "boolean"),
        ("experimentalDisablePredictionMcp", "experimental_disable_prediction_mcp", "optional", "boolean"),
        ("experimentalPredictionMode", "experimental_prediction_mode", "optional", "boolean"),
        ("lastTurnId", "last_turn_id", "unset", ("nullable", "string")),
        ("model", "model", "unset", ("nullable", "string")),
        ("modelProvider", "model_provider", "unset", ("nullable", "string")),
        ("path", "path", "unset", ("nullable", "string")),
        ("permissions", "permissions", "unset", ("nullable", "string")),
        ("runtimeWorkspaceRoots", "runtime_workspace_roots", "unset", ("nullable", ("array", ("ref", "path", "AbsolutePathBuf")))),
        ("sandbox", "sandbox", "unset", ("nullable", ("ref", "sandbox", "SandboxMode"))),
        ("serviceTier", "service_tier", "unset", ("nullable", "string")),
        ("threadId", "thread_id", "required", "string"),
        ("threadSource", "thread_source", "unset", ("nullable", ("ref", "thread", "ThreadSource"))),
    ),
    "ThreadForkResponse": (
        "object",
        ("activePermissionProfile", "active_permission_profile", "unset", ("nullable", ("ref", "permission_profile", "ActivePermissionProfile"))),
        ("approvalPolicy", "approval_policy", "required", ("ref", "approval", "AskForApproval")),
        ("approvalsReviewer", "approvals_reviewer", "required", ("ref", "approval", "ApprovalsReviewer")),
        ("cwd", "cwd", "required", ("ref", "path", "AbsolutePathBuf")),
        ("disabledPluginIds", "disabled_plugin_ids", "optional", ("array", "string")),
        ("instructionSources", "instruction_sources", "optional", ("array", ("ref", "path", "LegacyAppPathString"))),
        ("model", "model", "required", "string"),
        ("modelProvider", "model_provider", "required", "string"),
        ("multiAgentMode", "multi_agent_mode", "optional", ("ref", "agent", "MultiAgentMode")),
        ("reasoningEffort", "reasoning_effort", "unset", ("nullable", ("ref", "model", "ReasoningEffort"))),
        ("runtimeWorkspaceRoots", "runtime_workspace_roots", "optional", ("array", ("ref", "path", "AbsolutePathBuf"))),
        ("sandbox", "sandbox", "required", ("ref", "sandbox", "SandboxPolicy")),
        ("serviceTier", "service_tier", "unset", ("nullable", "string")),
        ("thread", "thread", "required", ("ref", "thread", "Thread")),
    ),
    "ThreadGoal": (
        "object",
        ("createdAt", "created_at", "required", "i64"),
        ("objective", "objective", "required", "string"),
        ("status", "status", "required", ("ref", "thread", "ThreadGoalStatus")),
        ("threadId", "thread_id", "required", "string"),
        ("timeUsedSeconds", "time_used_seconds", "required", "i64"),
        ("tokenBudget", "token_budget", "unset", ("nullable", "i64")),
        ("tokensUsed", "tokens_used", "required", "i64"),
        ("updatedAt", "updated_at", "required", "i64"),
    ),
    "ThreadGoalClearParams": (
        "object",
        ("origin", "origin", "unset", ("nullable", ("ref", "thread", "ThreadGoalMutationOrigin"))),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadGoalClearResponse": (
        "object",
        ("cleared", "cleared", "required", "boolean"),
    ),
    "ThreadGoalClearedNotification": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadGoalGetParams": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadGoalGetResponse": (
        "object",
        ("goal", "goal", "unset", ("nullable", ("ref", "thread", "ThreadGoal"))),
    ),
    "ThreadGoalSetParams": (
        "object",
        ("objective", "objective", "unset", ("nullable", "string")),
        ("origin", "origin", "unset", ("nullable", ("ref", "thread", "ThreadGoalMutationOrigin"))),
        ("status", "status", "unset", ("nullable", ("ref", "thread", "ThreadGoalStatus"))),
        ("threadId", "thread_id", "required", "string"),
        ("tokenBudget", "token_budget", "unset", ("nullable", "i64")),
    ),
    "ThreadGoalSetResponse": (
        "object",
        ("goal", "goal", "required", ("ref", "thread", "ThreadGoal")),
    ),
    "ThreadGoalUpdatedNotification": (
        "object",
        ("goal", "goal", "required", ("ref", "thread", "ThreadGoal")),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "unset", ("nullable", "string")),
    ),
    "ThreadGuardianAssessment": (
        "object",
        ("outcome", "outcome", "required", ("ref", "thread", "GuardianAssessmentOutcome")),
        ("rationale", "rationale", "required", "string"),
        ("riskLevel", "risk_level", "required", ("ref", "approval", "GuardianRiskLevel")),
        ("userAuthorization", "user_authorization", "required", ("ref", "approval", "GuardianUserAuthorization")),
    ),
    "ThreadGuardianReviewParams": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadGuardianReviewResponse": (
        "object",
        ("assessment", "assessment", "unset", ("nullable", ("ref", "thread", "ThreadGuardianAssessment"))),
        ("callId", "call_id", "required", "string"),
    ),
    "ThreadIncrementElicitationParams": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadIncrementElicitationResponse": (
        "object",
        ("count", "count", "required", "i64"),
        ("paused", "paused", "required", "boolean"),
    ),
    "ThreadInjectItemsParams": (
        "object",
        ("items", "items", "required", ("array", "json")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadInjectItemsResponse": ("object",),
    "ThreadItemEntry": (
        "object",
        ("completedAtMs", "completed_at_ms", "unset", ("nullable", "i64")),
        ("item", "item", "required", ("ref", "item", "ThreadItem")),
        ("outputDeferred", "output_deferred", "optional", "boolean"),
        ("startedAtMs", "started_at_ms", "unset", ("nullable", "i64")),
        ("turnId", "turn_id", "required", "string"),
    ),
    "ThreadItemOutputDeferral": (
        "object",
        ("commandExecution", "command_execution", "optional", "boolean"),
        ("mcpToolCall", "mcp_tool_call", "optional", "boolean"),
    ),
    "ItemThreadItemsListAnchor": (
        "variant", "type", "item",
        ("itemId", "item_id", "required", "string"),
    ),
    "ThreadItemsListParams": (
        "object",
        ("cursor", "cursor", "unset", ("nullable", ("ref", "thread", "ThreadItemsListCursor"))),
        ("deferOutput", "defer_output", "unset", ("nullable", ("ref", "thread", "ThreadItemOutputDeferral"))),
        ("limit", "limit", "unset", ("nullable", "u32")),
        ("sortDirection", "sort_direction", "unset", ("nullable", ("ref", "sort", "SortDirection"))),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "unset", ("nullable", "string")),
    ),
    "ThreadItemsListResponse": (
        "object",
        ("backwardsCursor", "backwards_cursor", "unset", ("nullable", "string")),
        ("data", "data", "required", ("array", ("ref", "thread", "ThreadItemEntry"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "ThreadItemsReadParams": (
        "object",
        ("itemIds", "item_ids", "required", ("array", "string")),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "ThreadItemsReadResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "thread", "ThreadItemEntry"))),
    ),
    "ThreadListParams": (
        "object",
        ("ancestorThreadId", "ancestor_thread_id", "unset", ("nullable", "string")),
        ("archived", "archived", "unset", ("nullable", "boolean")),
        ("attachedToThreadId", "attached_to_thread_id", "unset", ("nullable", "string")),
        ("currentAccountOnly", "current_account_only", "optional", "boolean"),
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("cwd", "cwd", "unset", ("nullable", ("ref", "thread", "ThreadListCwdFilter"))),
        ("excludedThreadIds", "excluded_thread_ids", "unset", ("nullable", ("array", "string"))),
        ("includeAttachedThreads", "include_attached_threads", "optional", "boolean"),
        ("limit", "limit", "unset", ("nullable", "u32")),
        ("modelProviders", "model_providers", "unset", ("nullable", ("array", "string"))),
        ("originators", "originators", "unset", ("nullable", ("array", "string"))),
        ("parentThreadId", "parent_thread_id", "unset", ("nullable", "string")),
        ("projectId", "project_id", "unset", ("nullable", "string")),
        ("searchTerm", "search_term", "unset", ("nullable", "string")),
        ("sectionId", "section_id", "unset", ("nullable", "string")),
        ("sortDirection", "sort_direction", "unset", ("nullable", ("ref", "sort", "SortDirection"))),
        ("sortKey", "sort_key", "unset", ("nullable", ("ref", "thread", "ThreadSortKey"))),
        ("sourceKinds", "source_kinds", "unset", ("nullable", ("array", ("ref", "thread", "ThreadSourceKind")))),
        ("useStateDbOnly", "use_state_db_only", "optional", "boolean"),
    ),
    "ThreadListResponse": (
        "object",
        ("backwardsCursor", "backwards_cursor", "unset", ("nullable", "string")),
        ("data", "data", "required", ("array", ("ref", "thread", "Thread"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
        ("readStates", "read_states", "unset", ("nullable", ("map", ("ref", "thread", "ThreadReadState")))),
    ),
    "ThreadLoadedListParams": (
        "object",
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("limit", "limit", "unset", ("nullable", "u32")),
    ),
    "ThreadLoadedListResponse": (
        "object",
        ("data", "data", "required", ("array", "string")),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "ThreadMemoryModeSetParams": (
        "object",
        ("mode", "mode", "required", ("ref", "thread", "ThreadMemoryMode")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadMemoryModeSetResponse": ("object",),
    "ThreadMemoryReadParams": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadMemoryReadResponse": (
        "object",
        ("summary", "summary", "unset", ("nullable", "string")),
    ),
    "ThreadMetadataGitInfoUpdateParams": (
        "object",
        ("branch", "branch", "unset", ("nullable", "string")),
        ("originUrl", "origin_url", "unset", ("nullable", "string")),
        ("sha", "sha", "unset", ("nullable", "string")),
    ),
    "ThreadMetadataUpdateParams": (
        "object",
        ("daybreakEnabled", "daybreak_enabled", "unset", ("nullable", "boolean")),
        ("gitInfo", "git_info", "unset", ("nullable", ("ref", "thread", "ThreadMetadataGitInfoUpdateParams"))),
        ("projectId", "project_id", "unset", ("nullable", "string")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadMetadataUpdateResponse": (
        "object",
        ("thread", "thread", "required", ("ref", "thread", "Thread")),
    ),
    "ThreadNameUpdatedNotification": (
        "object",
        ("threadId", "thread_id", "required", "string"),
        ("threadName", "thread_name", "unset", ("nullable", "string")),
    ),
    "ThreadPredictionRequestParams": (
        "object",
        ("sourceTurnId", "source_turn_id", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadPredictionRequestResponse": ("object",),
    "CompletedThreadPredictionResult": (
        "variant", "type", "completed",
        ("text", "text", "unset", ("nullable", "string")),
    ),
    "FailedThreadPredictionResult": ("variant", "type", "failed",),
    "ThreadPredictionUpdatedNotification": (
        "object",
        ("result", "result", "required", ("ref", "thread", "ThreadPredictionResult")),
        ("sourceTurnId", "source_turn_id", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadPrepareApprovedPlanParams": (
        "object",
        ("attachmentPath", "attachment_path", "unset", ("nullable", "string")),
        ("markdown", "markdown", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadPrepareApprovedPlanResponse": (
        "object",
        ("prompt", "prompt", "required", "string"),
    ),
    "ThreadProjectUpdatedNotification": (
        "object",
        ("projectId", "project_id", "required", ("nullable", "string")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadQueueAddParams": (
        "object",
        ("clientUserMessageId", "client_user_message_id", "required", "string"),
        ("input", "input", "required", ("array", ("ref", "turn", "UserInput"))),
        ("responsesapiClientMetadata", "responsesapi_client_metadata", "unset", ("nullable", ("map", "string"))),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadQueueAddResponse": (
        "object",
        ("queuedSubmission", "queued_submission", "required", ("ref", "thread", "QueuedSubmission")),
    ),
    "ThreadQueueChangedNotification": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadQueueDeleteParams": (
        "object",
        ("queuedSubmissionId", "queued_submission_id", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadQueueDeleteResponse": (
        "object",
        ("deleted", "deleted", "required", "boolean"),
    ),
    "ThreadQueueListParams": (
        "object",
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("limit", "limit", "unset", ("nullable", "u32")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadQueueListResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "thread", "QueuedSubmission"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "ThreadQueueReorderParams": (
        "object",
        ("queuedSubmissionIds", "queued_submission_ids", "required", ("array", "string")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadQueueReorderResponse": ("object",),
    "ThreadQueueStartParams": (
        "object",
        ("queuedSubmissionId", "queued_submission_id", "unset", ("nullable", "string")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadQueueStartResponse": (
        "object",
        ("turn", "turn", "required", ("ref", "turn", "Turn")),
    ),
    "ThreadQueueUpdateParams": (
        "object",
        ("input", "input", "required", ("array", ("ref", "turn", "UserInput"))),
        ("queuedSubmissionId", "queued_submission_id", "required", "string"),
        ("responsesapiClientMetadata", "responsesapi_client_metadata", "unset", ("nullable", ("map", "string"))),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadQueueUpdateResponse": (
        "object",
        ("queuedSubmission", "queued_submission", "required", ("ref", "thread", "QueuedSubmission")),
    ),
    "ThreadReadParams": (
        "object",
        ("includeTurns", "include_turns", "optional", "boolean"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadReadResponse": (
        "object",
        ("readState", "read_state", "unset", ("nullable", ("ref", "thread", "ThreadReadState"))),
        ("thread", "thread", "required", ("ref", "thread", "Thread")),
    ),
    "ThreadReadState": (
        "object",
        ("firstUnread", "first_unread", "unset", ("nullable", ("ref", "thread", "ThreadUnreadPosition"))),
        ("revision", "revision", "required", "string"),
    ),
    "ThreadReadStateChangedNotification": (
        "object",
        ("readState", "read_state", "required", ("ref", "thread", "ThreadReadState")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ReadThreadReadStateOperation": ("variant", "type", "read",),
    "UnreadThreadReadStateOperation": ("variant", "type", "unread",),
    "ThreadReadStateUpdateParams": (
        "object",
        ("expectedRevision", "expected_revision", "required", "string"),
        ("operation", "operation", "required", ("ref", "thread", "ThreadReadStateOperation")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadReadStateUpdateResponse": (
        "object",
        ("readState", "read_state", "required", ("ref", "thread", "ThreadReadState")),
    ),
    "ThreadRealtimeAppendAudioParams": (
        "object",
        ("audio", "audio", "required", ("ref", "thread", "ThreadRealtimeAudioChunk")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadRealtimeAppendAudioResponse": ("object",),
    "ThreadRealtimeAppendSpeechParams": (
        "object",
        ("text", "text", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadRealtimeAppendSpeechResponse": ("object",),
    "ThreadRealtimeAppendTextParams": (
        "object",
        ("role", "role", "optional", ("ref", "thread", "ConversationTextRole")),
        ("text", "text", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadRealtimeAppendTextResponse": ("object",),
    "ThreadRealtimeAudioChunk": (
        "object",
        ("data", "data", "required", "string"),
        ("itemId", "item_id", "unset", ("nullable", "string")),
        ("numChannels", "num_channels", "required", "u16"),
        ("sampleRate", "sample_rate", "required", "u32"),
        ("samplesPerChannel", "samples_per_channel", "unset", ("nullable", "u32")),
    ),
    "WholeItemThreadRealtimeBemItemPresentation": ("variant", "type", "wholeItem",),
    "InlineMarkdownThreadRealtimeBemItemPresentation": ("variant", "type", "inlineMarkdown",),
    "InlineVisualizationThreadRealtimeBemItemPresentation": (
        "variant", "type", "inlineVisualization",
        ("index", "index", "required", "u32"),
    ),
    "ThreadRealtimeClosedNotification": (
        "object",
        ("reason", "reason", "unset", ("nullable", "string")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadRealtimeErrorNotification": (
        "object",
        ("message", "message", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadRealtimeInitialItem": (
        "object",
        ("role", "role", "required", ("ref", "thread", "ConversationTextRole")),
        ("text", "text", "required", "string"),
    ),
    "RealtimeSessionStartedThreadRealtimeItem": (
        "variant", "type", "realtimeSessionStarted",
        ("id", "id", "required", "string"),
        ("realtimeSessionId", "realtime_session_id", "required", "string"),
    ),
    "TranscriptSegmentThreadRealtimeItem": (
        "variant", "type", "transcriptSegment",
        ("id", "id", "required", "string"),
        ("realtimeSessionId", "realtime_session_id", "required", "string"),
        ("role", "role", "required", ("ref", "thread", "ThreadRealtimeTranscriptRole")),
        ("text", "text", "required", "string"),
    ),
    "BemItemPromotedThreadRealtimeItem": (
        "variant", "type", "bemItemPromoted",
        ("id", "id", "required", "string"),
        ("realtimeSessionId", "realtime_session_id", "required", "string"),
        ("item_id", "item_id", "required", "string"),
        ("presentation", "presentation", "required", ("ref", "thread", "ThreadRealtimeBemItemPresentation")),
        ("turn_id", "turn_id", "required", "string"),
    ),
    "RealtimeSessionClosedThreadRealtimeItem": (
        "variant", "type", "realtimeSessionClosed",
        ("id", "id", "required", "string"),
        ("realtimeSessionId", "realtime_session_id", "required", "string"),
        ("outcome", "outcome", "required", ("ref", "thread", "ThreadRealtimeSessionOutcome")),
    ),
    "ThreadRealtimeItemAddedNotification": (
        "object",
        ("item", "item", "required", "json"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadRealtimeItemCompletedNotification": (
        "object",
        ("item", "item", "required", ("ref", "thread", "ThreadRealtimeItem")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadRealtimeItemStartedNotification": (
        "object",
        ("item", "item", "required", ("ref", "thread", "ThreadRealtimeItem")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadRealtimeItemTranscriptDeltaNotification": (
        "object",
        ("delta", "delta", "required", "string"),
        ("itemId", "item_id", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadRealtimeListVoicesParams": ("object",),
    "ThreadRealtimeListVoicesResponse": (
        "object",
        ("voices", "voices", "required", ("ref", "thread", "RealtimeVoicesList")),
    ),
    "ThreadRealtimeOutputAudioDeltaNotification": (
        "object",
        ("audio", "audio", "required", ("ref", "thread", "ThreadRealtimeAudioChunk")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadRealtimeSdpNotification": (
        "object",
        ("sdp", "sdp", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadRealtimeStartParams": (
        "object",
        ("backendReasoningStatus", "backend_reasoning_status", "optional", "boolean"),
        ("clientManagedHandoffs", "client_managed_handoffs", "unset", ("nullable", "boolean")),
        ("codexResponseHandoffChannelPrefixes", "codex_response_handoff_channel_prefixes", "unset", ("nullable", ("map", ("array", "string")))),
        ("codexResponseHandoffMode", "codex_response_handoff_mode", "unset", ("nullable", ("ref", "thread", "CodexResponseHandoffMode"))),
        ("codexResponseItemPrefix", "codex_response_item_prefix", "unset", ("nullable", "string")),
        ("codexResponsesAsItems", "codex_responses_as_items", "unset", ("nullable", "boolean")),
        ("delegationAckFiller", "delegation_ack_filler", "unset", ("nullable", "boolean")),
        ("flushTranscriptTailOnSessionEnd", "flush_transcript_tail_on_session_end", "unset", ("nullable", "boolean")),
        ("includeStartupContext", "include_startup_context", "unset", ("nullable", "boolean")),
        ("initialItems", "initial_items", "unset", ("nullable", ("array", ("ref", "thread", "ThreadRealtimeInitialItem")))),
        ("model", "model", "unset", ("nullable", "string")),
        ("outputModality", "output_modality", "required", ("ref", "thread", "RealtimeOutputModality")),
        ("prompt", "prompt", "unset", ("nullable", "string")),
        ("realtimeEndInstructions", "realtime_end_instructions", "unset", ("nullable", "string")),
        ("realtimeSessionId", "realtime_session_id", "unset", ("nullable", "string")),
        ("realtimeStartInstructions", "realtime_start_instructions", "unset", ("nullable", "string")),
        ("threadId", "thread_id", "required", "string"),
        ("transport", "transport", "unset", ("nullable", ("ref", "thread", "ThreadRealtimeStartTransport"))),
        ("version", "version", "unset", ("nullable", ("ref", "thread", "RealtimeConversationVersion"))),
        ("voice", "voice", "unset", ("nullable", ("ref", "thread", "RealtimeVoice"))),
        ("voiceSessionId", "voice_session_id", "unset", ("nullable", "string")),
    ),
    "ThreadRealtimeStartResponse": ("object",),
    "WebsocketThreadRealtimeStartTransport": ("variant", "type", "websocket",),
    "WebrtcThreadRealtimeStartTransport": (
        "variant", "type", "webrtc",
        ("sdp", "sdp", "required", "string"),
    ),
    "ExistingCallThreadRealtimeStartTransport": (
        "variant", "type", "existingCall",
        ("callId", "call_id", "required", "string"),
    ),
    "ThreadRealtimeStartedNotification": (
        "object",
        ("realtimeSessionId", "realtime_session_id", "unset", ("nullable", "string")),
        ("threadId", "thread_id", "required", "string"),
        ("version", "version", "required", ("ref", "thread", "RealtimeConversationVersion")),
    ),
    "ThreadRealtimeStopParams": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadRealtimeStopResponse": ("object",),
    "ThreadRealtimeTranscriptDeltaNotification": (
        "object",
        ("delta", "delta", "required", "string"),
        ("role", "role", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadRealtimeTranscriptDoneNotification": (
        "object",
        ("role", "role", "required", "string"),
        ("text", "text", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadResumeInitialTurnsPageParams": (
        "object",
        ("itemsView", "items_view", "unset", ("nullable", ("ref", "turn", "TurnItemsView"))),
        ("limit", "limit", "unset", ("nullable", "u32")),
        ("sortDirection", "sort_direction", "unset", ("nullable", ("ref", "sort", "SortDirection"))),
    ),
    "ThreadResumeParams": (
        "object",
        ("approvalPolicy", "approval_policy", "unset", ("nullable", ("ref", "approval", "AskForApproval"))),
        ("approvalsReviewer", "approvals_reviewer", "unset", ("nullable", ("ref", "approval", "ApprovalsReviewer"))),
        ("baseInstructions", "base_instructions", "unset", ("nullable", "string")),
        ("config", "config", "unset", ("nullable", ("map", "json"))),
        ("cwd", "cwd", "unset", ("nullable", "string")),
        ("developerInstructions", "developer_instructions", "unset", ("nullable", "string")),
        ("excludeTurns", "exclude_turns", "optional", "boolean"),
        ("history", "history", "unset", ("nullable", ("array", ("ref", "response_item", "ResponseItem")))),
        ("initialTurnsPage", "initial_turns_page", "unset", ("nullable", ("ref", "thread", "ThreadResumeInitialTurnsPageParams"))),
        ("model", "model", "unset", ("nullable", "string")),
        ("modelProvider", "model_provider", "unset", ("nullable", "string")),
        ("path", "path", "unset", ("nullable", "string")),
        ("permissions", "permissions", "unset", ("nullable", "string")),
        ("personality", "personality", "unset", ("nullable", ("ref", "agent", "Personality"))),
        ("runtimeWorkspaceRoots", "runtime_workspace_roots", "unset", ("nullable", ("array", ("ref", "path", "AbsolutePathBuf")))),
        ("sandbox", "sandbox", "unset", ("nullable", ("ref", "sandbox", "SandboxMode"))),
        ("serviceTier", "service_tier", "unset", ("nullable", "string")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadResumeResponse": (
        "object",
        ("activePermissionProfile", "active_permission_profile", "unset", ("nullable", ("ref", "permission_profile", "ActivePermissionProfile"))),
        ("approvalPolicy", "approval_policy", "required", ("ref", "approval", "AskForApproval")),
        ("approvalsReviewer", "approvals_reviewer", "required", ("ref", "approval", "ApprovalsReviewer")),
        ("collaborationMode", "collaboration_mode", "unset", ("nullable", ("ref", "collaboration_mode", "CollaborationMode"))),
        ("cwd", "cwd", "required", ("ref", "path", "AbsolutePathBuf")),
        ("disabledPluginIds", "disabled_plugin_ids", "optional", ("array", "string")),
        ("initialTurnsPage", "initial_turns_page", "unset", ("nullable", ("ref", "thread", "TurnsPage"))),
        ("instructionSources", "instruction_sources", "optional", ("array", ("ref", "path", "LegacyAppPathString"))),
        ("itemsBackwardsCursor", "items_backwards_cursor", "unset", ("nullable", "string")),
        ("model", "model", "required", "string"),
        ("modelProvider", "model_provider", "required", "string"),
        ("multiAgentMode", "multi_agent_mode", "optional", ("ref", "agent", "MultiAgentMode")),
        ("reasoningEffort", "reasoning_effort", "unset", ("nullable", ("ref", "model", "ReasoningEffort"))),
        ("runtimeWorkspaceRoots", "runtime_workspace_roots", "optional", ("array", ("ref", "path", "AbsolutePathBuf"))),
        ("sandbox", "sandbox", "required", ("ref", "sandbox", "SandboxPolicy")),
        ("serviceTier", "service_tier", "unset", ("nullable", "string")),
        ("thread", "thread", "required", ("ref", "thread", "Thread")),
        ("turnsBackwardsCursor", "turns_backwards_cursor", "unset", ("nullable", "string")),
    ),
    "ThreadRevertParams": (
        "object",
        ("beforeTurnId", "before_turn_id", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadRevertResponse": (
        "object",
        ("itemsBackwardsCursor", "items_backwards_cursor", "unset", ("nullable", "string")),
        ("thread", "thread", "required", ("ref", "thread", "Thread")),
        ("turnsBackwardsCursor", "turns_backwards_cursor", "unset", ("nullable", "string")),
    ),
    "ThreadRevertedNotification": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadSampleCancelParams": (
        "object",
        ("requestId", "request_id", "required", ("ref", "jsonrpc", "RequestId")),
        (None, None, "closed"),
    ),
    "ThreadSampleCancelResponse": ("object",),
    "ThreadSampleParams": (
        "object",
        ("allowInProgressTurn", "allow_in_progress_turn", "optional", "boolean"),
        ("disableMcp", "disable_mcp", "optional", "boolean"),
        ("effort", "effort", "unset", ("nullable", ("ref", "model", "ReasoningEffort"))),
        ("expectedTurnId", "expected_turn_id", "required", "string"),
        ("interruptOnCancel", "interrupt_on_cancel", "unset", ("nullable", "boolean")),
        ("prompt", "prompt", "required", "string"),
        ("responsesapiClientMetadata", "responsesapi_client_metadata", "unset", ("nullable", ("map", "string"))),
        ("threadId", "thread_id", "required", "string"),
        ("threadSource", "thread_source", "unset", ("nullable", ("ref", "thread", "ThreadSource"))),
        ("turnTrigger", "turn_trigger", "unset", ("nullable", "string")),
    ),
    "ThreadSampleResponse": (
        "object",
        ("cachedInputTokens", "cached_input_tokens", "unset", ("nullable", "i64")),
        ("inputTokens", "input_tokens", "unset", ("nullable", "i64")),
        ("outputTokens", "output_tokens", "unset", ("nullable", "i64")),
        ("responseId", "response_id", "required", "string"),
        ("sourceTurnId", "source_turn_id", "required", "string"),
        ("text", "text", "unset", ("nullable", "string")),
    ),
    "ThreadSearchOccurrence": (
        "object",
        ("itemId", "item_id", "required", "string"),
        ("snippet", "snippet", "required", "string"),
        ("snippetMatchRange", "snippet_match_range", "required", ("ref", "thread", "ThreadSearchTextRange")),
        ("turnCursor", "turn_cursor", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "ThreadSearchOccurrencesParams": (
        "object",
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("limit", "limit", "unset", ("nullable", "u32")),
        ("searchTerm", "search_term", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadSearchOccurrencesResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "thread", "ThreadSearchOccurrence"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "ThreadSearchParams": (
        "object",
        ("archived", "archived", "unset", ("nullable", "boolean")),
        ("currentAccountOnly", "current_account_only", "optional", "boolean"),
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("includeAttachedThreads", "include_attached_threads", "optional", "boolean"),
        ("limit", "limit", "unset", ("nullable", "u32")),
        ("searchTerm", "search_term", "required", "string"),
        ("sortDirection", "sort_direction", "unset", ("nullable", ("ref", "sort", "SortDirection"))),
        ("sortKey", "sort_key", "unset", ("nullable", ("ref", "thread", "ThreadSearchSortKey"))),
        ("sourceKinds", "source_kinds", "unset", ("nullable", ("array", ("ref", "thread", "ThreadSourceKind")))),
    ),
    "ThreadSearchResponse": (
        "object",
        ("backwardsCursor", "backwards_cursor", "unset", ("nullable", "string")),
        ("data", "data", "required", ("array", ("ref", "thread", "ThreadSearchResult"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "ThreadSearchResult": (
        "object",
        ("snippet", "snippet", "required", "string"),
        ("thread", "thread", "required", ("ref", "thread", "Thread")),
    ),
    "ThreadSearchTextRange": (
        "object",
        ("end", "end", "required", "u32"),
        ("start", "start", "required", "u32"),
    ),
    "ThreadSectionChangedNotification": (
        "object",
        ("sectionId", "section_id", "required", ("nullable", "string")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadSectionMoveParams": (
        "object",
        ("beforeThreadId", "before_thread_id", "unset", ("nullable", "string")),
        ("sectionId", "section_id", "required", ("nullable", "string")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadSectionMoveResponse": ("object",),
    "ThreadSetNameParams": (
        "object",
        ("name", "name", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadSetNameResponse": ("object",),
    "ThreadSettings": (
        "object",
        ("activePermissionProfile", "active_permission_profile", "unset", ("nullable", ("ref", "permission_profile", "ActivePermissionProfile"))),
        ("approvalPolicy", "approval_policy", "required", ("ref", "approval", "AskForApproval")),
        ("approvalsReviewer", "approvals_reviewer", "required", ("ref", "approval", "ApprovalsReviewer")),
        ("collaborationMode", "collaboration_mode", "required", ("ref", "collaboration_mode", "CollaborationMode")),
        ("cwd", "cwd", "required", ("ref", "path", "AbsolutePathBuf")),
        ("disabledPluginIds", "disabled_plugin_ids", "optional", ("array", "string")),
        ("effort", "effort", "unset", ("nullable", ("ref", "model", "ReasoningEffort"))),
        ("environments", "environments", "unset", ("nullable", ("array", ("ref", "thread", "ThreadEnvironment")))),
        ("model", "model", "required", "string"),
        ("modelProvider", "model_provider", "required", "string"),
        ("multiAgentMode", "multi_agent_mode", "optional", ("ref", "agent", "MultiAgentMode")),
        ("personality", "personality", "unset", ("nullable", ("ref", "agent", "Personality"))),
        ("sandboxPolicy", "sandbox_policy", "required", ("ref", "sandbox", "SandboxPolicy")),
        ("serviceTier", "service_tier", "unset", ("nullable", "string")),
        ("summary", "summary", "unset", ("nullable", ("ref", "model", "ReasoningSummary"))),
    ),
    "ThreadSettingsUpdateParams": (
        "object",
        ("approvalPolicy", "approval_policy", "unset", ("nullable", ("ref", "approval", "AskForApproval"))),
        ("approvalsReviewer", "approvals_reviewer", "unset", ("nullable", ("ref", "approval", "ApprovalsReviewer"))),
        ("collaborationMode", "collaboration_mode", "unset", ("nullable", ("ref", "collaboration_mode", "CollaborationMode"))),
        ("cwd", "cwd", "unset", ("nullable", "string")),
        ("disabledPluginIds", "disabled_plugin_ids", "unset", ("nullable", ("array", "string"))),
        ("effort", "effort", "unset", ("nullable", ("ref", "model", "ReasoningEffort"))),
        ("environments", "environments", "unset", ("nullable", ("array", ("ref", "turn", "TurnEnvironmentParams")))),
        ("model", "model", "unset", ("nullable", "string")),
        ("multiAgentMode", "multi_agent_mode", "unset", ("nullable", ("ref", "agent", "MultiAgentMode"))),
        ("permissions", "permissions", "unset", ("nullable", "string")),
        ("personality", "personality", "unset", ("nullable", ("ref", "agent", "Personality"))),
        ("sandboxPolicy", "sandbox_policy", "unset", ("nullable", ("ref", "sandbox", "SandboxPolicy"))),
        ("serviceTier", "service_tier", "unset", ("nullable", "string")),
        ("summary", "summary", "unset", ("nullable", ("ref", "model", "ReasoningSummary"))),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadSettingsUpdateResponse": ("object",),
    "ThreadSettingsUpdatedNotification": (
        "object",
        ("threadId", "thread_id", "required", "string"),
        ("threadSettings", "thread_settings", "required", ("ref", "thread", "ThreadSettings")),
    ),
    "ThreadShellCommandParams": (
        "object",
        ("command", "command", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("timeoutMs", "timeout_ms", "unset", ("nullable", "i64")),
    ),
    "ThreadShellCommandResponse": ("object",),
    "ThreadStartParams": (
        "object",
        ("allowProviderModelFallback", "allow_provider_model_fallback", "optional", "boolean"),
        ("approvalPolicy", "approval_policy", "unset", ("nullable", ("ref", "approval", "AskForApproval"))),
        ("approvalsReviewer", "approvals_reviewer", "unset", ("nullable", ("ref", "approval", "ApprovalsReviewer"))),
        ("baseInstructions", "base_instructions", "unset", ("nullable", "string")),
        ("config", "config", "unset", ("nullable", ("map", "json"))),
        ("cwd", "cwd", "unset", ("nullable", "string")),
        ("daybreakEnabled", "daybreak_enabled", "unset", ("nullable", "boolean")),
        ("developerInstructions", "developer_instructions", "unset", ("nullable", "string")),
        ("dynamicTools", "dynamic_tools", "unset", ("nullable", ("array", ("ref", "thread", "DynamicToolSpec")))),
        ("environments", "environments", "unset", ("nullable", ("array", ("ref", "turn", "TurnEnvironmentParams")))),
        ("ephemeral", "ephemeral", "unset", ("nullable", "boolean")),
        ("experimentalRawEvents", "experimental_raw_events", "optional", "boolean"),
        ("historyMode", "history_mode", "unset", ("nullable", ("ref", "thread", "ThreadHistoryMode"))),
        ("mockExperimentalField", "mock_experimental_field", "unset", ("nullable", "string")),
        ("model", "model", "unset", ("nullable", "string")),
        ("modelProvider", "model_provider", "unset", ("nullable", "string")),
        ("multiAgentMode", "multi_agent_mode", "unset", ("nullable", ("ref", "agent", "MultiAgentMode"))),
        ("permissions", "permissions", "unset", ("nullable", "string")),
        ("personality", "personality", "unset", ("nullable", ("ref", "agent", "Personality"))),
        ("projectId", "project_id", "unset", ("nullable", "string")),
        ("runtimeWorkspaceRoots", "runtime_workspace_roots", "unset", ("nullable", ("array", ("ref", "path", "AbsolutePathBuf")))),
        ("sandbox", "sandbox", "unset", ("nullable", ("ref", "sandbox", "SandboxMode"))),
        ("selectedCapabilityRoots", "selected_capability_roots", "unset", ("nullable", ("array", ("ref", "thread", "SelectedCapabilityRoot")))),
        ("serviceName", "service_name", "unset", ("nullable", "string")),
        ("serviceTier", "service_tier", "unset", ("nullable", "string")),
        ("sessionStartSource", "session_start_source", "unset", ("nullable", ("ref", "thread", "ThreadStartSource"))),
        ("threadSource", "thread_source", "unset", ("nullable", ("ref", "thread", "ThreadSource"))),
    ),
    "ThreadStartResponse": (
        "object",
        ("activePermissionProfile", "active_permission_profile", "unset", ("nullable", ("ref", "permission_profile", "ActivePermissionProfile"))),
        ("approvalPolicy", "approval_policy", "required", ("ref", "approval", "AskForApproval")),
        ("approvalsReviewer", "approvals_reviewer", "required", ("ref", "approval", "ApprovalsReviewer")),
        ("cwd", "cwd", "required", ("ref", "path", "AbsolutePathBuf")),
        ("disabledPluginIds", "disabled_plugin_ids", "optional", ("array", "string")),
        ("instructionSources", "instruction_sources", "optional", ("array", ("ref", "path", "LegacyAppPathString"))),
        ("model", "model", "required", "string"),
        ("modelProvider", "model_provider", "required", "string"),
        ("multiAgentMode", "multi_agent_mode", "optional", ("ref", "agent", "MultiAgentMode")),
        ("reasoningEffort", "reasoning_effort", "unset", ("nullable", ("ref", "model", "ReasoningEffort"))),
        ("runtimeWorkspaceRoots", "runtime_workspace_roots", "optional", ("array", ("ref", "path", "AbsolutePathBuf"))),
        ("sandbox", "sandbox", "required", ("ref", "sandbox", "SandboxPolicy")),
        ("serviceTier", "service_tier", "unset", ("nullable", "string")),
        ("thread", "thread", "required", ("ref", "thread", "Thread")),
    ),
    "ThreadStartedNotification": (
        "object",
        ("thread", "thread", "required", ("ref", "thread", "Thread")),
    ),
    "NotLoadedThreadStatus": ("variant", "type", "notLoaded",),
    "IdleThreadStatus": ("variant", "type", "idle",),
    "SystemErrorThreadStatus": ("variant", "type", "systemError",),
    "ActiveThreadStatus": (
        "variant", "type", "active",
        ("activeFlags", "active_flags", "required", ("array", ("ref", "thread", "ThreadActiveFlag"))),
    ),
    "ThreadStatusChangedNotification": (
        "object",
        ("status", "status", "required", ("ref", "thread", "ThreadStatus")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ItemThreadTimelineEntry": (
        "variant", "type", "item",
        ("item", "item", "required", ("ref", "item", "ThreadItem")),
        ("position", "position", "required", "u64"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "RealtimeThreadTimelineEntry": (
        "variant", "type", "realtime",
        ("item", "item", "required", ("ref", "thread", "ThreadRealtimeItem")),
        ("position", "position", "required", "u64"),
    ),
    "TurnStartedThreadTimelineEntry": (
        "variant", "type", "turnStarted",
        ("position", "position", "required", "u64"),
        ("started_at", "started_at", "unset", ("nullable", "i64")),
        ("turn_id", "turn_id", "required", "string"),
    ),
    "TurnCompletedThreadTimelineEntry": (
        "variant", "type", "turnCompleted",
        ("completed_at", "completed_at", "unset", ("nullable", "i64")),
        ("duration_ms", "duration_ms", "unset", ("nullable", "i64")),
        ("error", "error", "unset", ("nullable", ("ref", "turn", "TurnError"))),
        ("position", "position", "required", "u64"),
        ("started_at", "started_at", "unset", ("nullable", "i64")),
        ("status", "status", "required", ("ref", "turn", "TurnStatus")),
        ("turn_id", "turn_id", "required", "string"),
    ),
    "ThreadTimelineListParams": (
        "object",
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("limit", "limit", "unset", ("nullable", "u32")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadTimelineListResponse": (
        "object",
        ("activeRealtimeSessionAtPageStart", "active_realtime_session_at_page_start", "unset", ("nullable", "string")),
        ("data", "data", "required", ("array", ("ref", "thread", "ThreadTimelineEntry"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "ThreadTokenUsage": (
        "object",
        ("last", "last", "required", ("ref", "thread", "TokenUsageBreakdown")),
        ("modelContextWindow", "model_context_window", "unset", ("nullable", "i64")),
        ("total", "total", "required", ("ref", "thread", "TokenUsageBreakdown")),
    ),
    "ThreadTokenUsageUpdatedNotification": (
        "object",
        ("threadId", "thread_id", "required", "string"),
        ("tokenUsage", "token_usage", "required", ("ref", "thread", "ThreadTokenUsage")),
        ("turnId", "turn_id", "required", "string"),
    ),
    "ThreadTurnsListParams": (
        "object",
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("itemsView", "items_view", "unset", ("nullable", ("ref", "turn", "TurnItemsView"))),
        ("limit", "limit", "unset", ("nullable", "u32")),
        ("sortDirection", "sort_direction", "unset", ("nullable", ("ref", "sort", "SortDirection"))),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadTurnsListResponse": (
        "object",
        ("backwardsCursor", "backwards_cursor", "unset", ("nullable", "string")),
        ("data", "data", "required", ("array", ("ref", "turn", "Turn"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "ThreadUnarchiveParams": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadUnarchiveResponse": (
        "object",
        ("thread", "thread", "required", ("ref", "thread", "Thread")),
    ),
    "ThreadUnarchivedNotification": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadStartThreadUnreadPosition": ("variant", "type", "threadStart",),
    "TurnThreadUnreadPosition": (
        "variant", "type", "turn",
        ("turnId", "turn_id", "required", "string"),
    ),
    "ThreadUnsubscribeParams": (
        "object",
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadUnsubscribeResponse": (
        "object",
        ("status", "status", "required", ("ref", "thread", "ThreadUnsubscribeStatus")),
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
    "TurnsPage": (
        "object",
        ("backwardsCursor", "backwards_cursor", "unset", ("nullable", "string")),
        ("data", "data", "required", ("array", ("ref", "turn", "Turn"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "CapabilityRootLocation": (
        "tagged", "type", False,
        ("environment", "EnvironmentCapabilityRootLocation"),
    ),
    "DynamicToolNamespaceTool": (
        "tagged", "type", False,
        ("function", "FunctionDynamicToolNamespaceTool"),
    ),
    "DynamicToolSpec": (
        "tagged", "type", False,
        ("function", "FunctionDynamicToolSpec"),
        ("namespace", "NamespaceDynamicToolSpec"),
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
    "ThreadItemsListAnchor": (
        "tagged", "type", False,
        ("item", "ItemThreadItemsListAnchor"),
    ),
    "ThreadPredictionResult": (
        "tagged", "type", True,
        ("completed", "CompletedThreadPredictionResult"),
        ("failed", "FailedThreadPredictionResult"),
    ),
    "ThreadReadStateOperation": (
        "tagged", "type", False,
        ("read", "ReadThreadReadStateOperation"),
        ("unread", "UnreadThreadReadStateOperation"),
    ),
    "ThreadRealtimeBemItemPresentation": (
        "tagged", "type", True,
        ("wholeItem", "WholeItemThreadRealtimeBemItemPresentation"),
        ("inlineMarkdown", "InlineMarkdownThreadRealtimeBemItemPresentation"),
        ("inlineVisualization", "InlineVisualizationThreadRealtimeBemItemPresentation"),
    ),
    "ThreadRealtimeItem": (
        "tagged", "type", True,
        ("realtimeSessionStarted", "RealtimeSessionStartedThreadRealtimeItem"),
        ("transcriptSegment", "TranscriptSegmentThreadRealtimeItem"),
        ("bemItemPromoted", "BemItemPromotedThreadRealtimeItem"),
        ("realtimeSessionClosed", "RealtimeSessionClosedThreadRealtimeItem"),
    ),
    "ThreadRealtimeStartTransport": (
        "tagged", "type", False,
        ("websocket", "WebsocketThreadRealtimeStartTransport"),
        ("webrtc", "WebrtcThreadRealtimeStartTransport"),
        ("existingCall", "ExistingCallThreadRealtimeStartTransport"),
    ),
    "ThreadStatus": (
        "tagged", "type", True,
        ("notLoaded", "NotLoadedThreadStatus"),
        ("idle", "IdleThreadStatus"),
        ("systemError", "SystemErrorThreadStatus"),
        ("active", "ActiveThreadStatus"),
    ),
    "ThreadTimelineEntry": (
        "tagged", "type", True,
        ("item", "ItemThreadTimelineEntry"),
        ("realtime", "RealtimeThreadTimelineEntry"),
        ("turnStarted", "TurnStartedThreadTimelineEntry"),
        ("turnCompleted", "TurnCompletedThreadTimelineEntry"),
    ),
    "ThreadUnreadPosition": (
        "tagged", "type", True,
        ("threadStart", "ThreadStartThreadUnreadPosition"),
        ("turn", "TurnThreadUnreadPosition"),
    ),
    "ThreadId": "string",
    "ThreadItemsListCursor": ("union", "string", ("ref", "thread", "ThreadItemsListAnchor")),
    "ThreadListCwdFilter": ("union", "string", ("array", "string")),
    "ThreadSource": "string",
}
