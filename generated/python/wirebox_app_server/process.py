# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ._values import UNSET, OpenEnum, UnsetType

if TYPE_CHECKING:
    from .path import AbsolutePathBuf


class ProcessOutputStream(OpenEnum):
    """Which output of a process is meant; a terminal has `stdout` only."""

    STDOUT = "stdout"
    STDERR = "stderr"


@dataclass(slots=True, kw_only=True)
class ProcessExitedNotification:
    """A process has ended, with what it put out."""

    exit_code: int
    """Exit code of the process."""

    output_drain_timed_out: bool | None | UnsetType = UNSET
    """Whether the server gave up waiting for the rest of the output, so that some may be
    missing.
    """

    process_handle: str
    """The handle that the client chose in `process/spawn`."""

    stderr: str
    """What was captured of stderr; empty where it was streamed."""

    stderr_cap_reached: bool
    """Whether stderr was cut off at `outputBytesCap`."""

    stdout: str
    """What was captured of stdout; empty where it was streamed."""

    stdout_cap_reached: bool
    """Whether stdout was cut off at `outputBytesCap`."""


@dataclass(slots=True, kw_only=True)
class ProcessKillParams:
    """Which process to kill."""

    process_handle: str
    """The handle that the client chose in `process/spawn`."""


@dataclass(slots=True, kw_only=True)
class ProcessKillResponse:
    """Nothing: the end of the process comes as `process/exited`."""


@dataclass(slots=True, kw_only=True)
class ProcessOutputDeltaNotification:
    """A process has put something out."""

    cap_reached: bool
    """True in the last piece of a stream that was cut off at `outputBytesCap`."""

    delta_base64: str
    """The bytes put out since the notification before, in Base64."""

    process_handle: str
    """The handle that the client chose in `process/spawn`."""

    stream: ProcessOutputStream
    """The stream they came on."""


@dataclass(slots=True, kw_only=True)
class ProcessResizePtyParams:
    """The new size of the terminal of a process."""

    process_handle: str
    """The handle that the client chose in `process/spawn`."""

    size: ProcessTerminalSize
    """The new size."""


@dataclass(slots=True, kw_only=True)
class ProcessResizePtyResponse:
    """Nothing: the terminal has the new size."""


@dataclass(slots=True, kw_only=True)
class ProcessSpawnParams:
    """What to run, where, and how its input and output are to be handled."""

    command: list[str]
    """The program and its arguments; must not be empty. No shell is put in between."""

    cwd: AbsolutePathBuf
    """Working directory of the process; has to be absolute."""

    env: dict[str, str | None] | None | UnsetType = UNSET
    """Environment variables to set beside those of the server; null as a value removes
    one.
    """

    output_bytes_cap: int | None | UnsetType = UNSET
    """Most bytes to give of each stream; absent: the default of the server, null: no
    limit.
    """

    process_handle: str
    """Chosen by the client; names the process on this connection, and is free again when
    it has ended.
    """

    size: ProcessTerminalSize | None | UnsetType = UNSET
    """Size of the terminal at first, where `tty` is set."""

    stream_stdin: bool | None = None
    """Whether input will come by `process/writeStdin`."""

    stream_stdout_stderr: bool | None = None
    """Whether output shall be sent as it comes, by `process/outputDelta`; it is not given
    again at the end.
    """

    timeout_ms: int | None | UnsetType = UNSET
    """Longest time the process may run, in milliseconds; absent: the default of the
    server, null: no limit.
    """

    tty: bool | None = None
    """Whether to run it in a pseudo-terminal, which streams both ways."""


@dataclass(slots=True, kw_only=True)
class ProcessSpawnResponse:
    """Nothing: the process runs; its end comes as `process/exited`."""


@dataclass(slots=True, kw_only=True)
class ProcessTerminalSize:
    """Size of a terminal in characters."""

    cols: int

    rows: int


@dataclass(slots=True, kw_only=True)
class ProcessWriteStdinParams:
    """What to write to the input of a process."""

    close_stdin: bool | None = None
    """Whether to close the input after the bytes are written."""

    delta_base64: str | None | UnsetType = UNSET
    """The bytes to write, in Base64; absent or null: none."""

    process_handle: str
    """The handle that the client chose in `process/spawn`."""


@dataclass(slots=True, kw_only=True)
class ProcessWriteStdinResponse:
    """Nothing: the input is passed on."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "ProcessOutputStream": ("enum", True),
    "ProcessExitedNotification": (
        "object",
        ("exitCode", "exit_code", "required", "i32"),
        ("outputDrainTimedOut", "output_drain_timed_out", "unset", ("nullable", "boolean")),
        ("processHandle", "process_handle", "required", "string"),
        ("stderr", "stderr", "required", "string"),
        ("stderrCapReached", "stderr_cap_reached", "required", "boolean"),
        ("stdout", "stdout", "required", "string"),
        ("stdoutCapReached", "stdout_cap_reached", "required", "boolean"),
    ),
    "ProcessKillParams": (
        "object",
        ("processHandle", "process_handle", "required", "string"),
    ),
    "ProcessKillResponse": ("object",),
    "ProcessOutputDeltaNotification": (
        "object",
        ("capReached", "cap_reached", "required", "boolean"),
        ("deltaBase64", "delta_base64", "required", "string"),
        ("processHandle", "process_handle", "required", "string"),
        ("stream", "stream", "required", ("ref", "process", "ProcessOutputStream")),
    ),
    "ProcessResizePtyParams": (
        "object",
        ("processHandle", "process_handle", "required", "string"),
        ("size", "size", "required", ("ref", "process", "ProcessTerminalSize")),
    ),
    "ProcessResizePtyResponse": ("object",),
    "ProcessSpawnParams": (
        "object",
        ("command", "command", "required", ("array", "string")),
        ("cwd", "cwd", "required", ("ref", "path", "AbsolutePathBuf")),
        ("env", "env", "unset", ("nullable", ("map", ("nullable", "string")))),
        ("outputBytesCap", "output_bytes_cap", "unset", ("nullable", "u64")),
        ("processHandle", "process_handle", "required", "string"),
        ("size", "size", "unset", ("nullable", ("ref", "process", "ProcessTerminalSize"))),
        ("streamStdin", "stream_stdin", "optional", "boolean"),
        ("streamStdoutStderr", "stream_stdout_stderr", "optional", "boolean"),
        ("timeoutMs", "timeout_ms", "unset", ("nullable", "i64")),
        ("tty", "tty", "optional", "boolean"),
    ),
    "ProcessSpawnResponse": ("object",),
    "ProcessTerminalSize": (
        "object",
        ("cols", "cols", "required", "u16"),
        ("rows", "rows", "required", "u16"),
    ),
    "ProcessWriteStdinParams": (
        "object",
        ("closeStdin", "close_stdin", "optional", "boolean"),
        ("deltaBase64", "delta_base64", "unset", ("nullable", "string")),
        ("processHandle", "process_handle", "required", "string"),
    ),
    "ProcessWriteStdinResponse": ("object",),
}
