# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, TypeAlias

from ._values import UNSET, OpenEnum, UnsetType


class AccountSessionWorkspaceKind(OpenEnum):
    """Whether a workspace is the person's own or one shared with others."""

    PERSONAL = "personal"
    WORKSPACE = "workspace"


@dataclass(slots=True, kw_only=True)
class AccountSession:
    """One of the ChatGPT logins that can be switched between, with its workspaces."""

    display_name: str | None | UnsetType = UNSET
    """Name of the person; null where not known."""

    email: str | None | UnsetType = UNSET
    """Address of the person; null where not known."""

    image_url: str | None | UnsetType = UNSET
    """Picture of the person, if there is one."""

    is_active: bool
    """Whether this is the session in use now."""

    last_used_at: int
    """When the session was last used."""

    selected_workspace_account_id: str | None | UnsetType = UNSET
    """ChatGPT account id of the workspace that the session acts in; null where none is
    selected.
    """

    session_id: str
    """Id of the session."""

    user_id: str | None | UnsetType = UNSET
    """Id of the ChatGPT user, where known."""

    workspaces: list[AccountSessionWorkspace]
    """The workspaces that the session can act in."""


@dataclass(slots=True, kw_only=True)
class AccountSessionWorkspace:
    """A workspace that a signed-in session can act in."""

    account_id: str
    """ChatGPT account id of the workspace."""

    image_url: str | None | UnsetType = UNSET
    """Picture of the workspace, if it has one."""

    kind: AccountSessionWorkspaceKind | None | UnsetType = UNSET
    """Personal or shared; null where not known."""

    name: str | None | UnsetType = UNSET
    """Name of the workspace for people; null where not known."""


@dataclass(slots=True, kw_only=True)
class AccountSessionsListParams:
    """Asks for the sessions that can be switched between."""

    refresh_workspace_metadata: bool | None = None
    """Looks up names and pictures of the workspaces anew instead of giving what is known
    already.
    """


@dataclass(slots=True, kw_only=True)
class AccountSessionsResponse:
    """The sessions, and which of them is in use."""

    active_session_id: str | None | UnsetType = UNSET
    """Id of the session in use; null where there is none."""

    sessions: list[AccountSession]
    """The sessions that can be switched between."""


@dataclass(slots=True, kw_only=True)
class AccountSessionsSwitchParams:
    """Asks to go on in another session or workspace."""

    account_id: str
    """ChatGPT account id of the workspace to act in; not the id of a person."""

    allow_browser_login: bool | None = None
    """Whether the answer may be a page to sign in at, where the switch needs a new login."""

    session_id: str
    """Id of the session to switch to, as `accountSession/list` gave it."""


@dataclass(slots=True, kw_only=True)
class AccountSessionsSwitchResponseWithSessions:
    """An object named `AccountSessionsSwitchResponseWithSessions`."""

    active_session_id: str | None | UnsetType = UNSET
    """Id of the session in use after the switch; null where there is none."""

    sessions: list[AccountSession]
    """The sessions after the switch."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class AccountSessionsSwitchResponseWithAuthUrl:
    """An object named `AccountSessionsSwitchResponseWithAuthUrl`."""

    auth_url: str
    """Page to open in a browser to sign in."""

    login_id: str
    """Id of the browser login that was started."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


AccountSessionsSwitchResponse: TypeAlias = AccountSessionsSwitchResponseWithSessions | AccountSessionsSwitchResponseWithAuthUrl
"""Either the sessions after the switch, or the browser login that is needed first."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "AccountSessionWorkspaceKind": ("enum", True),
    "AccountSession": (
        "object",
        ("displayName", "display_name", "unset", ("nullable", "string")),
        ("email", "email", "unset", ("nullable", "string")),
        ("imageUrl", "image_url", "unset", ("nullable", "string")),
        ("isActive", "is_active", "required", "boolean"),
        ("lastUsedAt", "last_used_at", "required", "i64"),
        ("selectedWorkspaceAccountId", "selected_workspace_account_id", "unset", ("nullable", "string")),
        ("sessionId", "session_id", "required", "string"),
        ("userId", "user_id", "unset", ("nullable", "string")),
        ("workspaces", "workspaces", "required", ("array", ("ref", "account_session", "AccountSessionWorkspace"))),
    ),
    "AccountSessionWorkspace": (
        "object",
        ("accountId", "account_id", "required", "string"),
        ("imageUrl", "image_url", "unset", ("nullable", "string")),
        ("kind", "kind", "unset", ("nullable", ("ref", "account_session", "AccountSessionWorkspaceKind"))),
        ("name", "name", "unset", ("nullable", "string")),
    ),
    "AccountSessionsListParams": (
        "object",
        ("refreshWorkspaceMetadata", "refresh_workspace_metadata", "optional", "boolean"),
    ),
    "AccountSessionsResponse": (
        "object",
        ("activeSessionId", "active_session_id", "unset", ("nullable", "string")),
        ("sessions", "sessions", "required", ("array", ("ref", "account_session", "AccountSession"))),
    ),
    "AccountSessionsSwitchParams": (
        "object",
        ("accountId", "account_id", "required", "string"),
        ("allowBrowserLogin", "allow_browser_login", "optional", "boolean"),
        ("sessionId", "session_id", "required", "string"),
    ),
    "AccountSessionsSwitchResponseWithSessions": (
        "object",
        ("activeSessionId", "active_session_id", "unset", ("nullable", "string")),
        ("sessions", "sessions", "required", ("array", ("ref", "account_session", "AccountSession"))),
        (None, "misfits", "beside", "auth_url", "login_id"),
    ),
    "AccountSessionsSwitchResponseWithAuthUrl": (
        "object",
        ("auth_url", "auth_url", "required", "string"),
        ("login_id", "login_id", "required", "string"),
        (None, "misfits", "beside", "activeSessionId", "sessions"),
    ),
    "AccountSessionsSwitchResponse": ("union", ("ref", "account_session", "AccountSessionsSwitchResponseWithSessions"), ("ref", "account_session", "AccountSessionsSwitchResponseWithAuthUrl")),
}
