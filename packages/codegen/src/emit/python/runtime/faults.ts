/** The static half of `errors.py`: what can be raised. The error table follows it. */
export const faults = String.raw`"""What can go wrong, and the table of errors that cross the wire."""
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
`;
