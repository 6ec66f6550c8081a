# Generated from the protocol model by `wirebox generate`. Do not edit.
"""What can go wrong, and the table of errors that cross the wire."""
from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, TypeAlias


class WireboxError(Exception):
    """Everything that this package raises on purpose."""


class DecodeError(WireboxError, ValueError):
    """JSON that does not fit its type. Neither text nor path ever holds the value of a secret member."""

    def __init__(self, message: str, redacted: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        """What is wrong, in the words of the protocol."""
        self._redacted = message if redacted is None else redacted
        self._path: list[str] = []
        self.expected: str | None = None
        """What JSON type was expected, where the value given has another one."""

    @property
    def path(self) -> str:
        """JSON pointer to the place, from the value given; empty for the value itself."""
        return _pointer(self._path)

    def under(self, member: str) -> DecodeError:
        """Says that the place is inside of this member."""
        self._path.append(member)
        self.expected = None
        if _SECRET.search(member):
            self.message = self._redacted
            self.args = (self.message,)
        return self

    def __str__(self) -> str:
        return f"{self.message} (at {self.path})" if self._path else self.message


class EncodeError(WireboxError, TypeError):
    """A value that its type has no room for. The text names types, never values."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
        """What is wrong."""
        self._path: list[str] = []

    @property
    def path(self) -> str:
        """JSON pointer to the place, from the value given; empty for the value itself."""
        return _pointer(self._path)

    def under(self, member: str) -> EncodeError:
        """Says that the place is inside of this member."""
        self._path.append(member)
        return self

    def __str__(self) -> str:
        return f"{self.message} (at {self.path})" if self._path else self.message


class ConnectionClosed(WireboxError, ConnectionError):
    """The connection is over; what still waited for an answer will get none."""


class RequestTimeout(WireboxError, TimeoutError):
    """No answer came in time. A late one is ignored."""


class RemoteError(WireboxError):
    """The other side refused a request or failed to serve it."""

    def __init__(self, code: int, message: str, data: Any = None) -> None:
        super().__init__(code, message, data)
        self.code = code
        self.message = message
        self.data = data

    @property
    def key(self) -> str | None:
        """Key of the error table, where the other side gave one. Rather match on this than on the text."""
        key = self.data.get("key") if isinstance(self.data, dict) else None
        return key if isinstance(key, str) else None

    @property
    def retry(self) -> bool:
        """Whether the same request can succeed later without any change."""
        info = ERRORS.get(self.key or "")
        return info is not None and info.retry

    def __str__(self) -> str:
        key = "" if self.key is None else f", {self.key}"
        return f"{self.message} ({self.code}{key})"

    def __repr__(self) -> str:
        return f"RemoteError({self.code}, {self.message!r}, key={self.key!r})"


class ErrorInfo(NamedTuple):
    """One line of the error table."""

    code: int
    message: str
    retry: bool
    common: bool
    data: tuple[str, ...]
    """Members of the error's data besides its key."""


class ProtocolError(WireboxError):
    """An error of the table, for the other side to see. Raise it in a handler."""

    def __init__(self, key: ErrorKey, data: Mapping[str, Any] | None = None) -> None:
        info = ERRORS.get(key)
        if info is None:
            raise ValueError(f"no such error: {key}")
        members = dict(data or {})
        missing = [name for name in info.data if name not in members]
        if missing:
            raise ValueError(f"the data of {key} lacks {', '.join(missing)}")
        super().__init__(key, members)
        self.key = key
        self.code = info.code
        self.message = _PLACEHOLDER.sub(
            lambda found: str(members.get(found[1], found[0])), info.message
        )
        self.data: dict[str, Any] = {"key": key, **members}

    def __str__(self) -> str:
        return f"{self.message} ({self.code}, {self.key})"


class NotServed(WireboxError):
    """This side does not implement the method. The default of every handler of a server."""

    def __init__(self, method: str) -> None:
        super().__init__(method)
        self.method = method


_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_SECRET = re.compile("token|key|secret|password|code", re.IGNORECASE)


def _pointer(path: list[str]) -> str:
    return "".join(
        "/" + part.replace("~", "~0").replace("/", "~1") for part in reversed(path)
    )


ErrorKey: TypeAlias = Literal[
    "alreadyInitialized",
    "anchorNeedsTurn",
    "apiKeyLoginDisabled",
    "backendFailed",
    "chatgptLoginDisabled",
    "commandIdRequired",
    "commandIdTaken",
    "commandNotRunning",
    "configLayerReadonly",
    "configNotLoaded",
    "configPathNotFound",
    "configReadFailed",
    "configValidationFailed",
    "configVersionConflict",
    "conflictingOptions",
    "credentialsNotSaved",
    "deviceCodeDisabled",
    "deviceCodeFailed",
    "emptyCommand",
    "emptyHistory",
    "emptyInput",
    "emptyKeyPath",
    "emptySectionName",
    "emptySessionId",
    "emptyThreadName",
    "emptyTurnId",
    "ephemeralThread",
    "execFailed",
    "experimentalApiRequired",
    "externalAuthActive",
    "externalAuthDisabled",
    "feedbackFailed",
    "fileSystemFailed",
    "goalsDisabled",
    "inputTooLarge",
    "internalError",
    "interruptMismatch",
    "invalidBase64",
    "invalidClientName",
    "invalidCursor",
    "invalidDelta",
    "invalidExternalToken",
    "invalidLoginId",
    "invalidParams",
    "invalidRequest",
    "invalidSessionId",
    "invalidTerminalId",
    "invalidThreadId",
    "loginServerFailed",
    "logoutFailed",
    "mcpServerNotFound",
    "messageTooLarge",
    "methodNotFound",
    "methodNotServed",
    "noActiveTurn",
    "noArchivedRolloutFound",
    "noGoal",
    "noRolloutFound",
    "notInitialized",
    "nothingToWrite",
    "overloaded",
    "parseError",
    "pinnedSection",
    "planTypeRequired",
    "processHandleTaken",
    "processNotRunning",
    "rateLimitsNeedAuth",
    "rateLimitsNeedChatgpt",
    "remoteImageRefused",
    "rolloutNotResolved",
    "searchSessionNotFound",
    "spawnFailed",
    "staleThreadPath",
    "threadArchived",
    "threadNotFound",
    "threadNotLoaded",
    "threadNotMaterialized",
    "threadRunning",
    "threadSectionNotFound",
    "threadUnreadable",
    "tokenUsageNeedsAuth",
    "tokenUsageNeedsChatgpt",
    "turnMismatch",
    "turnNotFound",
    "unfinished",
    "unknownEnvironment",
    "watchIdTaken",
    "workspaceMismatch",
]
"""Keys of the error table. A wire error carries its key as `data.key`."""

ERRORS: dict[str, ErrorInfo] = {
    # A connection is initialised once.
    "alreadyInitialized": ErrorInfo(
        -32600,
        "Already initialized",
        retry=False,
        common=True,
        data=(),
    ),
    # Ids of items are unique within their turn only.
    "anchorNeedsTurn": ErrorInfo(
        -32602,
        "turnId is required when cursor is an item anchor",
        retry=False,
        common=False,
        data=(),
    ),
    # The configuration key `forced_login_method` is `chatgpt`.
    "apiKeyLoginDisabled": ErrorInfo(
        -32600,
        "API key login is disabled. Use ChatGPT login instead.",
        retry=False,
        common=False,
        data=(),
    ),
    # The ChatGPT backend did not give a usable answer.
    "backendFailed": ErrorInfo(
        -32603,
        "failed to fetch {what}: {detail}",
        retry=True,
        common=False,
        data=("what", "detail",),
    ),
    # The configuration key `forced_login_method` is `api`.
    "chatgptLoginDisabled": ErrorInfo(
        -32600,
        "ChatGPT login is disabled. Use API key login instead.",
        retry=False,
        common=False,
        data=(),
    ),
    # A terminal or a stream is spoken to by the id of the client, so there has to be one.
    "commandIdRequired": ErrorInfo(
        -32600,
        "command/exec tty or streaming requires a client-supplied processId",
        retry=False,
        common=False,
        data=(),
    ),
    # The connection runs another command under that id.
    "commandIdTaken": ErrorInfo(
        -32600,
        "duplicate active command/exec process id: {processId}",
        retry=False,
        common=False,
        data=("processId",),
    ),
    # The connection runs no command under that id; it may have ended.
    "commandNotRunning": ErrorInfo(
        -32600,
        "no active command/exec for process id {processId}",
        retry=False,
        common=False,
        data=("processId",),
    ),
    # The file named is not the one of the user.
    "configLayerReadonly": ErrorInfo(
        -32600,
        "Only writes to the user config are allowed",
        retry=False,
        common=False,
        data=("config_write_error_code",),
    ),
    # The configuration, or an override of the request, cannot be used.
    "configNotLoaded": ErrorInfo(
        -32600,
        "failed to load configuration: {detail}",
        retry=False,
        common=False,
        data=("detail",),
    ),
    # There is nothing to remove at the path.
    "configPathNotFound": ErrorInfo(
        -32600,
        "Path not found",
        retry=False,
        common=False,
        data=("config_write_error_code",),
    ),
    # A configuration file cannot be read or parsed.
    "configReadFailed": ErrorInfo(
        -32603,
        "failed to read configuration layers: {detail}",
        retry=False,
        common=False,
        data=("detail",),
    ),
    # The configuration would not be valid after the edit. Nothing was written.
    "configValidationFailed": ErrorInfo(
        -32600,
        "Invalid configuration: {detail}",
        retry=False,
        common=False,
        data=("config_write_error_code", "detail",),
    ),
    # Somebody else has written since the version that the client expects.
    "configVersionConflict": ErrorInfo(
        -32600,
        "Configuration was modified since last read. Fetch latest version and retry.",
        retry=False,
        common=False,
        data=("config_write_error_code",),
    ),
    # Two options of the request exclude each other, such as `timeoutMs` and `disableTimeout`.
    "conflictingOptions": ErrorInfo(
        -32602,
        "{detail}",
        retry=False,
        common=False,
        data=("detail",),
    ),
    # The credential store could not be written. The previous login is still in force.
    "credentialsNotSaved": ErrorInfo(
        -32603,
        "failed to save api key: {detail}",
        retry=True,
        common=False,
        data=("detail",),
    ),
    # The authority knows no device code login.
    "deviceCodeDisabled": ErrorInfo(
        -32600,
        "device code login is not enabled for this Codex server. Use the browser login or verify the server URL.",
        retry=False,
        common=False,
        data=(),
    ),
    # The authority did not hand out a device code.
    "deviceCodeFailed": ErrorInfo(
        -32603,
        "failed to request device code: {detail}",
        retry=True,
        common=False,
        data=("detail",),
    ),
    # A command needs at least the program.
    "emptyCommand": ErrorInfo(
        -32600,
        "command must not be empty",
        retry=False,
        common=False,
        data=(),
    ),
    # A thread cannot be built of a history without items.
    "emptyHistory": ErrorInfo(
        -32600,
        "history must not be empty",
        retry=False,
        common=False,
        data=(),
    ),
    # A turn cannot be steered with nothing.
    "emptyInput": ErrorInfo(
        -32600,
        "input must not be empty",
        retry=False,
        common=False,
        data=(),
    ),
    # An edit has to name a key.
    "emptyKeyPath": ErrorInfo(
        -32600,
        "keyPath must not be empty",
        retry=False,
        common=False,
        data=(),
    ),
    # A name of blanks is no name.
    "emptySectionName": ErrorInfo(
        -32602,
        "section name must not be empty",
        retry=False,
        common=False,
        data=(),
    ),
    # The client has to name the session that it starts.
    "emptySessionId": ErrorInfo(
        -32600,
        "sessionId must not be empty",
        retry=False,
        common=False,
        data=(),
    ),
    # A name of blanks is no name.
    "emptyThreadName": ErrorInfo(
        -32600,
        "thread name must not be empty",
        retry=False,
        common=False,
        data=(),
    ),
    # Steering has to name the turn it means.
    "emptyTurnId": ErrorInfo(
        -32600,
        "expectedTurnId must not be empty",
        retry=False,
        common=False,
        data=(),
    ),
    # The thread is held in memory only, and what was asked for needs a stored one.
    "ephemeralThread": ErrorInfo(
        -32600,
        "ephemeral thread does not support {feature}: {threadId}",
        retry=False,
        common=False,
        data=("feature", "threadId",),
    ),
    # The command could not be run.
    "execFailed": ErrorInfo(
        -32603,
        "exec failed: {detail}",
        retry=False,
        common=False,
        data=("detail",),
    ),
    # The request uses an experimental method, field or variant on a connection that did not set `capabilities.experimentalApi`.
    "experimentalApiRequired": ErrorInfo(
        -32600,
        "{reason} requires experimentalApi capability",
        retry=False,
        common=True,
        data=("reason",),
    ),
    # The host owns the login; another kind of login has to wait until it is cleared.
    "externalAuthActive": ErrorInfo(
        -32600,
        "External auth is active. Use account/login/start (chatgptAuthTokens) to update it or account/logout to clear it.",
        retry=False,
        common=False,
        data=(),
    ),
    # The configuration key `forced_login_method` is `api`.
    "externalAuthDisabled": ErrorInfo(
        -32600,
        "External ChatGPT auth is disabled. Use API key login instead.",
        retry=False,
        common=False,
        data=(),
    ),
    # The report could not be delivered.
    "feedbackFailed": ErrorInfo(
        -32603,
        "failed to upload feedback: {detail}",
        retry=True,
        common=False,
        data=("detail",),
    ),
    # The operating system refused; the text is the system's own.
    "fileSystemFailed": ErrorInfo(
        -32603,
        "{detail}",
        retry=False,
        common=False,
        data=("detail",),
    ),
    # The configuration does not switch on the feature `goals`.
    "goalsDisabled": ErrorInfo(
        -32600,
        "goals feature is disabled",
        retry=False,
        common=False,
        data=(),
    ),
    # The texts of the input together are too long. Nothing was started.
    "inputTooLarge": ErrorInfo(
        -32602,
        "Input exceeds the maximum length of {max_chars} characters.",
        retry=False,
        common=False,
        data=("input_error_code", "max_chars", "actual_chars",),
    ),
    # A defect of the server. The cause is in its log, never on the wire.
    "internalError": ErrorInfo(
        -32603,
        "Internal error",
        retry=False,
        common=True,
        data=(),
    ),
    # Another turn runs than the one the client wants to stop.
    "interruptMismatch": ErrorInfo(
        -32600,
        "expected active turn id {expected} but found {found}",
        retry=False,
        common=False,
        data=("expected", "found",),
    ),
    # The content is not base64.
    "invalidBase64": ErrorInfo(
        -32600,
        "fs/writeFile requires valid base64 dataBase64: {detail}",
        retry=False,
        common=False,
        data=("detail",),
    ),
    # The client name becomes a header of upstream requests and cannot hold control characters.
    "invalidClientName": ErrorInfo(
        -32600,
        "Invalid clientInfo.name: '{name}'. Must be a valid HTTP header value.",
        retry=False,
        common=False,
        data=("name",),
    ),
    # The cursor is none that an earlier page has given.
    "invalidCursor": ErrorInfo(
        -32600,
        "invalid cursor: {cursor}",
        retry=False,
        common=False,
        data=("cursor",),
    ),
    # What is to be written is not base64.
    "invalidDelta": ErrorInfo(
        -32602,
        "invalid deltaBase64: {detail}",
        retry=False,
        common=False,
        data=("detail",),
    ),
    # The access token is not a JWT.
    "invalidExternalToken": ErrorInfo(
        -32603,
        "failed to set external auth: {detail}",
        retry=False,
        common=False,
        data=("detail",),
    ),
    # The login id is not a UUID.
    "invalidLoginId": ErrorInfo(
        -32600,
        "invalid login id: {loginId}",
        retry=False,
        common=False,
        data=("loginId",),
    ),
    # The params do not fit the method. `path` points at the first misfit.
    "invalidParams": ErrorInfo(
        -32602,
        "Invalid request: {detail}",
        retry=False,
        common=True,
        data=("detail", "path",),
    ),
    # JSON, but no request, notification or response: a batch, a scalar, or an id that is neither a string nor a 64-bit integer.
    "invalidRequest": ErrorInfo(
        -32600,
        "Invalid request: {detail}",
        retry=False,
        common=True,
        data=("detail",),
    ),
    # The id of the stored thread is not a UUID.
    "invalidSessionId": ErrorInfo(
        -32600,
        "invalid session id: {detail}",
        retry=False,
        common=False,
        data=("detail",),
    ),
    # The process id is no integer.
    "invalidTerminalId": ErrorInfo(
        -32600,
        "invalid background terminal process id: {detail}",
        retry=False,
        common=False,
        data=("detail",),
    ),
    # The thread id is not a UUID.
    "invalidThreadId": ErrorInfo(
        -32600,
        "invalid thread id: {detail}",
        retry=False,
        common=False,
        data=("detail",),
    ),
    # The local server that waits for the browser could not listen.
    "loginServerFailed": ErrorInfo(
        -32603,
        "failed to start login server: {detail}",
        retry=True,
        common=False,
        data=("detail",),
    ),
    # The credential store could not be cleared. The login is still in force.
    "logoutFailed": ErrorInfo(
        -32603,
        "logout failed: {detail}",
        retry=True,
        common=False,
        data=("detail",),
    ),
    # The configuration has no MCP server of that name.
    "mcpServerNotFound": ErrorInfo(
        -32600,
        "No MCP server named '{name}' found.",
        retry=False,
        common=False,
        data=("name",),
    ),
    # One message exceeds the size limit of the transport. Answered with `id: null`; the connection goes on with the next message.
    "messageTooLarge": ErrorInfo(
        -32600,
        "Message too large: the limit is {limit} bytes",
        retry=False,
        common=True,
        data=("limit",),
    ),
    # The protocol has no such method.
    "methodNotFound": ErrorInfo(
        -32601,
        "Invalid request: unknown variant `{method}`, no such method",
        retry=False,
        common=True,
        data=("method",),
    ),
    # The method is known, this server does not implement it.
    "methodNotServed": ErrorInfo(
        -32601,
        "{method} is part of the protocol but not served by this server",
        retry=False,
        common=True,
        data=("method",),
    ),
    # Nothing runs in the thread.
    "noActiveTurn": ErrorInfo(
        -32600,
        "no active turn to {action}",
        retry=False,
        common=False,
        data=("action",),
    ),
    # No thread of that id is in the archive.
    "noArchivedRolloutFound": ErrorInfo(
        -32600,
        "no archived rollout found for thread id {threadId}",
        retry=False,
        common=False,
        data=("threadId",),
    ),
    # A goal begins with an objective; without one there has to be a goal to change.
    "noGoal": ErrorInfo(
        -32600,
        "cannot update goal for thread {threadId}: no goal exists",
        retry=False,
        common=False,
        data=("threadId",),
    ),
    # The thread has no stored history, because it is unknown or nothing was said in it yet.
    "noRolloutFound": ErrorInfo(
        -32600,
        "no rollout found for thread id {threadId}",
        retry=False,
        common=False,
        data=("threadId",),
    ),
    # The first request of a connection has to be `initialize`.
    "notInitialized": ErrorInfo(
        -32600,
        "Not initialized",
        retry=False,
        common=True,
        data=(),
    ),
    # There is neither something to write nor the wish to close the input.
    "nothingToWrite": ErrorInfo(
        -32602,
        "{method} requires deltaBase64 or closeStdin",
        retry=False,
        common=False,
        data=("method",),
    ),
    # Too many requests wait for an answer of the client. Back off and try again.
    "overloaded": ErrorInfo(
        -32001,
        "Server overloaded; retry later.",
        retry=True,
        common=True,
        data=(),
    ),
    # The bytes are not one JSON text in UTF-8. Answered with `id: null`.
    "parseError": ErrorInfo(
        -32700,
        "Parse error: {detail}",
        retry=False,
        common=True,
        data=("detail",),
    ),
    # The section for pinned threads belongs to the server.
    "pinnedSection": ErrorInfo(
        -32602,
        "the built-in pinned section cannot be {action}",
        retry=False,
        common=False,
        data=("action",),
    ),
    # The stored ChatGPT sign-in holds no token data to read an account from.
    "planTypeRequired": ErrorInfo(
        -32600,
        "plan type is required for chatgpt authentication",
        retry=False,
        common=False,
        data=(),
    ),
    # The connection runs another process under that handle.
    "processHandleTaken": ErrorInfo(
        -32600,
        "duplicate active process handle: {processHandle}",
        retry=False,
        common=False,
        data=("processHandle",),
    ),
    # The connection runs no process under that handle; it may have ended.
    "processNotRunning": ErrorInfo(
        -32600,
        "no active process for process handle {processHandle}",
        retry=False,
        common=False,
        data=("processHandle",),
    ),
    # Nobody is signed in.
    "rateLimitsNeedAuth": ErrorInfo(
        -32600,
        "codex account authentication required to read rate limits",
        retry=False,
        common=False,
        data=(),
    ),
    # Rate limits belong to ChatGPT accounts; an API key has none.
    "rateLimitsNeedChatgpt": ErrorInfo(
        -32600,
        "chatgpt authentication required to read rate limits",
        retry=False,
        common=False,
        data=(),
    ),
    # Images are sent as data, not as an address to fetch.
    "remoteImageRefused": ErrorInfo(
        -32600,
        "remote image URLs are not supported; use an inline data URL instead",
        retry=False,
        common=False,
        data=(),
    ),
    # A thread was named by a file that is not there.
    "rolloutNotResolved": ErrorInfo(
        -32600,
        "failed to resolve rollout path `{path}`: file does not exist",
        retry=False,
        common=False,
        data=("path",),
    ),
    # No search session of that id is open.
    "searchSessionNotFound": ErrorInfo(
        -32600,
        "fuzzy file search session not found: {sessionId}",
        retry=False,
        common=False,
        data=("sessionId",),
    ),
    # The operating system did not start the program.
    "spawnFailed": ErrorInfo(
        -32603,
        "failed to spawn process: {detail}",
        retry=False,
        common=False,
        data=("detail",),
    ),
    # The thread is loaded, and writes to another file than the one given.
    "staleThreadPath": ErrorInfo(
        -32600,
        "cannot resume running thread {threadId} with stale path: requested `{requested}`, active `{active}`",
        retry=False,
        common=False,
        data=("threadId", "requested", "active",),
    ),
    # The thread lies in the archive; `thread/unarchive` brings it back.
    "threadArchived": ErrorInfo(
        -32600,
        "session {threadId} is archived. Run `codex unarchive {threadId}` to unarchive it first.",
        retry=False,
        common=False,
        data=("threadId",),
    ),
    # No thread has that id; a method that acts on a loaded thread says so of one that is only stored, too.
    "threadNotFound": ErrorInfo(
        -32600,
        "thread not found: {threadId}",
        retry=False,
        common=False,
        data=("threadId",),
    ),
    # The thread is neither loaded nor stored.
    "threadNotLoaded": ErrorInfo(
        -32600,
        "thread not loaded: {threadId}",
        retry=False,
        common=False,
        data=("threadId",),
    ),
    # Nothing was said in the thread yet, so that it has no history.
    "threadNotMaterialized": ErrorInfo(
        -32600,
        "thread {threadId} is not materialized yet; {what} is unavailable before first user message",
        retry=False,
        common=False,
        data=("threadId", "what",),
    ),
    # A history was given for a thread that is loaded, and has one.
    "threadRunning": ErrorInfo(
        -32600,
        "cannot resume thread {threadId} with history while it is already running",
        retry=False,
        common=False,
        data=("threadId",),
    ),
    # No section has that id.
    "threadSectionNotFound": ErrorInfo(
        -32602,
        "thread section not found: {sectionId}",
        retry=False,
        common=False,
        data=("sectionId",),
    ),
    # The file of the thread is damaged: its first line does not tell whose it is. The file is left as it is.
    "threadUnreadable": ErrorInfo(
        -32603,
        "failed to read thread: `{path}` does not begin with the description of a thread",
        retry=False,
        common=False,
        data=("path",),
    ),
    # Nobody is signed in.
    "tokenUsageNeedsAuth": ErrorInfo(
        -32600,
        "codex account authentication required to read token usage",
        retry=False,
        common=False,
        data=(),
    ),
    # Use is counted for ChatGPT accounts; of an API key nothing is known.
    "tokenUsageNeedsChatgpt": ErrorInfo(
        -32600,
        "chatgpt authentication required to read token usage",
        retry=False,
        common=False,
        data=(),
    ),
    # Another turn runs than the one the client has in mind.
    "turnMismatch": ErrorInfo(
        -32600,
        "expected active turn id `{expected}` but found `{found}`",
        retry=False,
        common=False,
        data=("expected", "found",),
    ),
    # The thread has no such turn.
    "turnNotFound": ErrorInfo(
        -32600,
        "turn not found: {turnId}",
        retry=False,
        common=False,
        data=("turnId",),
    ),
    # The client ended its input, or the server was told to stop, and the request was still being worked on when the time to finish ran out. Whether it takes effect is not known.
    "unfinished": ErrorInfo(
        -32603,
        "The connection ended before the request was done",
        retry=False,
        common=True,
        data=(),
    ),
    # No environment was added under that id.
    "unknownEnvironment": ErrorInfo(
        -32600,
        "unknown environment id `{environmentId}`",
        retry=False,
        common=False,
        data=("environmentId",),
    ),
    # The connection watches something under that id already.
    "watchIdTaken": ErrorInfo(
        -32600,
        "watchId already exists: {watchId}",
        retry=False,
        common=False,
        data=("watchId",),
    ),
    # The configuration key `forced_chatgpt_workspace_id` does not list the given workspace.
    "workspaceMismatch": ErrorInfo(
        -32600,
        "External auth must use one of workspace(s) {expected}, but received {received}.",
        retry=False,
        common=False,
        data=("expected", "received",),
    ),
}
