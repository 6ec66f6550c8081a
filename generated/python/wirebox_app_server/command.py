# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ._values import UNSET, OpenEnum, UnsetType

if TYPE_CHECKING:
    from .sandbox import SandboxPolicy


class CommandExecOutputStream(OpenEnum):
    """Which output of the process the bytes come from; a terminal has `stdout` only."""

    STDOUT = "stdout"
    STDERR = "stderr"


@dataclass(slots=True, kw_only=True)
class CommandExecOutputDeltaNotification:
    """A piece of output of a process that `command/exec` started."""

    cap_reached: bool
    """True where the limit of output is reached and what follows on this stream is
    dropped.
    """

    delta_base64: str
    """The bytes, in Base64; they may break off within a character."""

    process_id: str
    """The `processId` that the client gave to `command/exec`."""

    stream: CommandExecOutputStream
    """Output that the bytes come from."""


@dataclass(slots=True, kw_only=True)
class CommandExecParams:
    """Asks to run a command outside any thread."""

    command: list[str]
    """The program and its arguments; must not be empty. No shell is put in between."""

    cwd: str | None | UnsetType = UNSET
    """Folder to run in; absent or null: the server's own."""

    disable_output_cap: bool | None = None
    """Lifts the limit of output. Not to be set together with `outputBytesCap`."""

    disable_timeout: bool | None = None
    """Lets the command run as long as it likes. Not to be set together with `timeoutMs`."""

    env: dict[str, str | None] | None | UnsetType = UNSET
    """Environment variables to set beside those of the server; null as a value removes
    one.
    """

    output_bytes_cap: int | None | UnsetType = UNSET
    """Most bytes to give of each stream, 1 MiB where absent or null. Not to be set
    together with `disableOutputCap`.
    """

    permission_profile: str | None | UnsetType = UNSET
    """Id of the permission profile to run under; absent or null: the configured
    permissions. Not to be set together with `sandboxPolicy`. Experimental.
    """

    process_id: str | None | UnsetType = UNSET
    """An id that the client chooses, to name the process on this connection in later
    requests; needed with `tty` and for streaming.
    """

    sandbox_policy: SandboxPolicy | None | UnsetType = UNSET
    """Sandbox to run in; absent or null: the configured one. Not to be set together with
    `permissionProfile`.
    """

    size: CommandExecTerminalSize | None | UnsetType = UNSET
    """Size of the terminal at the start; only with `tty`."""

    stream_stdin: bool | None = None
    """Keeps the input open for `command/exec/write`. Needs a `processId`."""

    stream_stdout_stderr: bool | None = None
    """Sends output as `command/exec/outputDelta` while the command runs. Needs a
    `processId`.
    """

    timeout_ms: int | None | UnsetType = UNSET
    """Longest run in ms, after which the command is ended with exit code 124; absent or
    null: the server's default.
    """

    tty: bool | None = None
    """Runs the command in a terminal, which streams both ways. Needs a `processId`."""


@dataclass(slots=True, kw_only=True)
class CommandExecResizeParams:
    """The new size of the terminal of a running command."""

    process_id: str
    """The `processId` that the client gave to `command/exec`."""

    size: CommandExecTerminalSize
    """The new size."""


@dataclass(slots=True, kw_only=True)
class CommandExecResizeResponse:
    """The terminal has the new size."""


@dataclass(slots=True, kw_only=True)
class CommandExecResponse:
    """How the command ended."""

    exit_code: int
    """Exit code of the command; 124 after a time-out."""

    stderr: str
    """What it wrote to its standard error, as text; what was streamed is not given again."""

    stdout: str
    """What it wrote to its standard output, as text; what was streamed is not given again."""


@dataclass(slots=True, kw_only=True)
class CommandExecTerminalSize:
    """Size of a terminal in characters."""

    cols: int

    rows: int


@dataclass(slots=True, kw_only=True)
class CommandExecTerminateParams:
    """Which running command to end."""

    process_id: str
    """The `processId` that the client gave to `command/exec`."""


@dataclass(slots=True, kw_only=True)
class CommandExecTerminateResponse:
    """The request to end the command was taken."""


@dataclass(slots=True, kw_only=True)
class CommandExecWriteParams:
    """Input for a running command."""

    close_stdin: bool | None = None
    """Closes the input after the bytes, if any, are written."""

    delta_base64: str | None | UnsetType = UNSET
    """Bytes to write, in Base64; absent or null: none."""

    process_id: str
    """The `processId` that the client gave to `command/exec`."""


@dataclass(slots=True, kw_only=True)
class CommandExecWriteResponse:
    """The input was taken."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "CommandExecOutputStream": ("enum", True),
    "CommandExecOutputDeltaNotification": (
        "object",
        ("capReached", "cap_reached", "required", "boolean"),
        ("deltaBase64", "delta_base64", "required", "string"),
        ("processId", "process_id", "required", "string"),
        ("stream", "stream", "required", ("ref", "command", "CommandExecOutputStream")),
    ),
    "CommandExecParams": (
        "object",
        ("command", "command", "required", ("array", "string")),
        ("cwd", "cwd", "unset", ("nullable", "string")),
        ("disableOutputCap", "disable_output_cap", "optional", "boolean"),
        ("disableTimeout", "disable_timeout", "optional", "boolean"),
        ("env", "env", "unset", ("nullable", ("map", ("nullable", "string")))),
        ("outputBytesCap", "output_bytes_cap", "unset", ("nullable", "u64")),
        ("permissionProfile", "permission_profile", "unset", ("nullable", "string")),
        ("processId", "process_id", "unset", ("nullable", "string")),
        ("sandboxPolicy", "sandbox_policy", "unset", ("nullable", ("ref", "sandbox", "SandboxPolicy"))),
        ("size", "size", "unset", ("nullable", ("ref", "command", "CommandExecTerminalSize"))),
        ("streamStdin", "stream_stdin", "optional", "boolean"),
        ("streamStdoutStderr", "stream_stdout_stderr", "optional", "boolean"),
        ("timeoutMs", "timeout_ms", "unset", ("nullable", "i64")),
        ("tty", "tty", "optional", "boolean"),
    ),
    "CommandExecResizeParams": (
        "object",
        ("processId", "process_id", "required", "string"),
        ("size", "size", "required", ("ref", "command", "CommandExecTerminalSize")),
    ),
    "CommandExecResizeResponse": ("object",),
    "CommandExecResponse": (
        "object",
        ("exitCode", "exit_code", "required", "i32"),
        ("stderr", "stderr", "required", "string"),
        ("stdout", "stdout", "required", "string"),
    ),
    "CommandExecTerminalSize": (
        "object",
        ("cols", "cols", "required", "u16"),
        ("rows", "rows", "required", "u16"),
    ),
    "CommandExecTerminateParams": (
        "object",
        ("processId", "process_id", "required", "string"),
    ),
    "CommandExecTerminateResponse": ("object",),
    "CommandExecWriteParams": (
        "object",
        ("closeStdin", "close_stdin", "optional", "boolean"),
        ("deltaBase64", "delta_base64", "unset", ("nullable", "string")),
        ("processId", "process_id", "required", "string"),
    ),
    "CommandExecWriteResponse": ("object",),
}
