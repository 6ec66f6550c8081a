# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ._values import UNSET, OpenEnum, UnsetType

if TYPE_CHECKING:
    from .approval import ApprovalsReviewer


class AppToolApproval(OpenEnum):
    """When a call of an app's tool needs an approval: as the server judges (`auto`),
    always (`prompt`), when it writes (`writes`), or never, being approved beforehand
    (`approve`).
    """

    AUTO = "auto"
    PROMPT = "prompt"
    WRITES = "writes"
    APPROVE = "approve"


class ToolExposureSurface(OpenEnum):
    """A way in which the model meets tools: from code that it writes, looked up when
    needed, or listed outright.
    """

    CODE_MODE = "code_mode"
    DEFERRED = "deferred"
    DIRECT = "direct"


@dataclass(slots=True, kw_only=True)
class AppBranding:
    """How an app presents itself in the directory."""

    category: str | None | UnsetType = UNSET
    """Category in the directory; null where not known."""

    developer: str | None | UnsetType = UNSET
    """Who makes the app; null where not known."""

    is_discoverable_app: bool
    """Whether the app may be found in the directory."""

    privacy_policy: str | None | UnsetType = UNSET
    """Address of the privacy policy; null where not known."""

    terms_of_service: str | None | UnsetType = UNSET
    """Address of the terms of service; null where not known."""

    website: str | None | UnsetType = UNSET
    """Address of the app's website; null where not known."""


@dataclass(slots=True, kw_only=True)
class AppConfig:
    """Settings of one app. What is null here follows the defaults of all apps."""

    approvals_reviewer: ApprovalsReviewer | None | UnsetType = UNSET
    """Who decides on approvals for the app."""

    default_tools_approval_mode: AppToolApproval | None | UnsetType = UNSET
    """When calls need an approval, for tools without a setting of their own."""

    default_tools_enabled: bool | None | UnsetType = UNSET
    """Whether tools without a setting of their own are on."""

    destructive_enabled: bool | None | UnsetType = UNSET
    """Whether tools that may destroy something are on."""

    enabled: bool | None = None
    """Whether the app is on. Absent means `True`."""

    links: AppLinksConfig | None | UnsetType = UNSET
    """Settings for single accounts that are connected to the app, by id of the link."""

    omit_tools_from: list[ToolExposureSurface] | None | UnsetType = UNSET
    """Surfaces on which the model shall not meet the tools of the app."""

    open_world_enabled: bool | None | UnsetType = UNSET
    """Whether tools that reach out to the open world are on."""

    tools: AppToolsConfig | None | UnsetType = UNSET
    """Settings for single tools of the app."""


@dataclass(slots=True, kw_only=True)
class AppInfo:
    """An app of the directory, of the person, or both. Members are null where nothing is
    known.
    """

    app_metadata: AppMetadata | None | UnsetType = UNSET
    """Further facts of the directory."""

    branding: AppBranding | None | UnsetType = UNSET
    """How the app presents itself."""

    description: str | None | UnsetType = UNSET
    """What the app does, for people."""

    distribution_channel: str | None | UnsetType = UNSET
    """Channel through which the app is distributed."""

    icon_assets: dict[str, str] | None | UnsetType = UNSET
    """Icons for a light background, by name of the asset."""

    icon_dark_assets: dict[str, str] | None | UnsetType = UNSET
    """Icons for a dark background, by name of the asset."""

    id: str

    install_url: str | None | UnsetType = UNSET
    """Page where the person can install or link the app."""

    is_accessible: bool | None = None
    """Whether the person can use the app already, that is whether the gateway offers tools
    of it. Absent means `False`.
    """

    is_enabled: bool | None = None
    """False where the configuration has switched the app off. Absent means `True`."""

    labels: dict[str, str] | None | UnsetType = UNSET
    """Labels of the directory, by name."""

    logo_url: str | None | UnsetType = UNSET
    """Address of the logo for a light background."""

    logo_url_dark: str | None | UnsetType = UNSET
    """Address of the logo for a dark background."""

    name: str
    """Name of the app for people."""

    plugin_display_names: list[str] | None = None
    """Names of the plugins that the app belongs to. Absent means `[]`."""


@dataclass(slots=True, kw_only=True)
class AppLinkConfig:
    """Settings for one account that is connected to an app."""

    approvals_reviewer: ApprovalsReviewer | None | UnsetType = UNSET
    """Who decides on approvals for the link; null: as for the app."""

    default_tools_approval_mode: AppToolApproval | None | UnsetType = UNSET
    """When calls through the link need an approval; null: as for the app."""


@dataclass(slots=True, kw_only=True)
class AppLinksConfig:
    """Settings for the accounts connected to an app; each further member is an
    `AppLinkConfig`, named by the id of the link.
    """


@dataclass(slots=True, kw_only=True)
class AppListUpdatedNotification:
    """The apps as known now."""

    data: list[AppInfo]
    """The whole merged list, not paged; it replaces the one before."""


@dataclass(slots=True, kw_only=True)
class AppMetadata:
    """What the directory says about an app beyond its branding."""

    categories: list[str] | None | UnsetType = UNSET
    """Categories in the directory; null where not known."""

    developer: str | None | UnsetType = UNSET
    """Who makes the app; null where not known."""

    first_party_requires_install: bool | None | UnsetType = UNSET
    """Whether an app of the operator itself has to be installed before use; null where not
    known.
    """

    review: AppReview | None | UnsetType = UNSET
    """State of the review; null where not known."""

    screenshots: list[AppScreenshot] | None | UnsetType = UNSET
    """Pictures of the app; null where not known."""

    seo_description: str | None | UnsetType = UNSET
    """Description meant for search engines; null where not known."""

    show_in_composer_when_unlinked: bool | None | UnsetType = UNSET
    """Whether to offer the app in the message box before the person has linked it; null
    where not known.
    """

    sub_categories: list[str] | None | UnsetType = UNSET
    """Finer categories in the directory; null where not known."""

    version: str | None | UnsetType = UNSET
    """Version of the app; null where not known."""

    version_id: str | None | UnsetType = UNSET
    """Id of that version; null where not known."""

    version_notes: str | None | UnsetType = UNSET
    """What is new in that version; null where not known."""


@dataclass(slots=True, kw_only=True)
class AppReview:
    """How far the review of an app has come."""

    status: str
    """Status of the review, in the directory's own words."""


@dataclass(slots=True, kw_only=True)
class AppScreenshot:
    """A picture of an app in use."""

    file_id: str | None | UnsetType = UNSET
    """Id of the stored picture; null where it is given by `url` only."""

    url: str | None | UnsetType = UNSET
    """Address of the picture; null where it has none."""

    user_prompt: str
    """What the person asked for in the picture."""


@dataclass(slots=True, kw_only=True)
class AppSummary:
    """An app in brief."""

    category: str | None | UnsetType = UNSET
    """Category that the app is listed under."""

    description: str | None | UnsetType = UNSET
    """What the app is for, for people."""

    id: str

    install_url: str | None | UnsetType = UNSET
    """Page on which the app can be connected."""

    name: str
    """Name of the app, for people."""


@dataclass(slots=True, kw_only=True)
class AppToolConfig:
    """Settings of one tool of an app."""

    approval_mode: AppToolApproval | None | UnsetType = UNSET
    """When a call needs an approval; null: the default of the app."""

    enabled: bool | None | UnsetType = UNSET
    """Whether the tool is on; null: the default of the app."""


@dataclass(slots=True, kw_only=True)
class AppToolSummary:
    """A tool of an app, in short."""

    description: str
    """What the tool does."""

    disabled_reason: str | None | UnsetType = UNSET
    """Why the tool is off; null where it is on or no reason is known."""

    is_enabled: bool | None = None
    """Whether the tool is on. Absent means `True`."""

    is_read_only: bool | None = None
    """Whether the tool only reads. Absent means `False`."""

    name: str

    title: str | None | UnsetType = UNSET
    """Name of the tool for people, if it has one."""


@dataclass(slots=True, kw_only=True)
class AppToolsConfig:
    """Settings for single tools of an app; each further member is an `AppToolConfig`,
    named by the tool.
    """


@dataclass(slots=True, kw_only=True)
class AppsConfig:
    """Settings of apps; each further member is an `AppConfig`, named by the id of the app."""

    default: AppsDefaultConfig | None | UnsetType = UNSET
    """Settings of apps that have none of their own. Absent means `None`."""


@dataclass(slots=True, kw_only=True)
class AppsDefaultConfig:
    """Settings of apps that have none of their own."""

    approvals_reviewer: ApprovalsReviewer | None | UnsetType = UNSET
    """Who decides on approvals for apps; null where unset."""

    default_tools_approval_mode: AppToolApproval | None | UnsetType = UNSET
    """When calls of tools need an approval; null where unset."""

    destructive_enabled: bool | None = None
    """Whether tools that may destroy something are on. Absent means `True`."""

    enabled: bool | None = None
    """Whether apps are on. Absent means `True`."""

    open_world_enabled: bool | None = None
    """Whether tools that reach out to the open world are on. Absent means `True`."""


@dataclass(slots=True, kw_only=True)
class AppsInstalledParams:
    """Asks which apps are installed."""

    force_refresh: bool | None = None
    """Asks the backend anew instead of using what is cached."""

    thread_id: str | None | UnsetType = UNSET
    """Id of the thread whose configuration decides; absent or null: the server's own."""


@dataclass(slots=True, kw_only=True)
class AppsInstalledResponse:
    """The installed apps."""

    apps: list[InstalledApp]


@dataclass(slots=True, kw_only=True)
class AppsListParams:
    """Asks for a page of the apps."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    force_refetch: bool | None = None
    """Asks the backend anew instead of using what is cached. Where that fails, the request
    fails and the cache stays.
    """

    limit: int | None | UnsetType = UNSET
    """Most apps on the page, at least 1; absent or null: all of them."""

    thread_id: str | None | UnsetType = UNSET
    """Id of the thread whose configuration decides whether apps are on; absent or null:
    the server's own.
    """


@dataclass(slots=True, kw_only=True)
class AppsListResponse:
    """A page of the apps."""

    data: list[AppInfo]
    """The apps, those that can be used first, then by name."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class AppsReadParams:
    """Asks for certain apps."""

    app_ids: list[str]
    """Ids of the apps, 100 at most. The answer keeps their order and has each but once."""

    include_tools: bool | None = None
    """Whether the answer shall carry the tools of each app."""

    thread_id: str | None | UnsetType = UNSET
    """Id of the thread whose configuration decides; absent or null: the server's own."""


@dataclass(slots=True, kw_only=True)
class AppsReadResponse:
    """The apps that were asked for, as far as they are known."""

    apps: list[ConnectorMetadata]
    """The apps that were found."""

    missing_app_ids: list[str]
    """Ids that no app was found for."""


@dataclass(slots=True, kw_only=True)
class ConnectorMetadata:
    """An app with what is needed to show it, and its tools where they were asked for."""

    description: str | None | UnsetType = UNSET
    """What the app does, for people; null where not known."""

    distribution_channel: str | None | UnsetType = UNSET
    """Channel through which the app is distributed; null where not known."""

    icon_url: str | None | UnsetType = UNSET
    """Address of the icon for a light background; null where not known."""

    icon_url_dark: str | None | UnsetType = UNSET
    """Address of the icon for a dark background; null where not known."""

    id: str

    install_url: str | None | UnsetType = UNSET
    """Page where the person can install or link the app; null where not known."""

    name: str
    """Name of the app for people."""

    plugin_display_names: list[str] | None = None
    """Names of the plugins that the app belongs to. Absent means `[]`."""

    tool_summaries: list[AppToolSummary] | None | UnsetType = UNSET
    """Tools of the app; null where `includeTools` was not set or they are not known."""


@dataclass(slots=True, kw_only=True)
class InstalledApp:
    """An app that is installed for the person."""

    callable: bool
    """Whether the app is on and the model may use at least one of its tools."""

    enabled: bool
    """Whether the app is on."""

    id: str

    runtime_name: str | None | UnsetType = UNSET
    """Name of the app among the tools, where it has one; its proper name comes with
    `app/read`.
    """


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "AppToolApproval": ("enum", True),
    "ToolExposureSurface": ("enum", True),
    "AppBranding": (
        "object",
        ("category", "category", "unset", ("nullable", "string")),
        ("developer", "developer", "unset", ("nullable", "string")),
        ("isDiscoverableApp", "is_discoverable_app", "required", "boolean"),
        ("privacyPolicy", "privacy_policy", "unset", ("nullable", "string")),
        ("termsOfService", "terms_of_service", "unset", ("nullable", "string")),
        ("website", "website", "unset", ("nullable", "string")),
    ),
    "AppConfig": (
        "object",
        ("approvals_reviewer", "approvals_reviewer", "unset", ("nullable", ("ref", "approval", "ApprovalsReviewer"))),
        ("default_tools_approval_mode", "default_tools_approval_mode", "unset", ("nullable", ("ref", "app", "AppToolApproval"))),
        ("default_tools_enabled", "default_tools_enabled", "unset", ("nullable", "boolean")),
        ("destructive_enabled", "destructive_enabled", "unset", ("nullable", "boolean")),
        ("enabled", "enabled", "optional", "boolean"),
        ("links", "links", "unset", ("nullable", ("ref", "app", "AppLinksConfig"))),
        ("omit_tools_from", "omit_tools_from", "unset", ("nullable", ("array", ("ref", "app", "ToolExposureSurface")))),
        ("open_world_enabled", "open_world_enabled", "unset", ("nullable", "boolean")),
        ("tools", "tools", "unset", ("nullable", ("ref", "app", "AppToolsConfig"))),
    ),
    "AppInfo": (
        "object",
        ("appMetadata", "app_metadata", "unset", ("nullable", ("ref", "app", "AppMetadata"))),
        ("branding", "branding", "unset", ("nullable", ("ref", "app", "AppBranding"))),
        ("description", "description", "unset", ("nullable", "string")),
        ("distributionChannel", "distribution_channel", "unset", ("nullable", "string")),
        ("iconAssets", "icon_assets", "unset", ("nullable", ("map", "string"))),
        ("iconDarkAssets", "icon_dark_assets", "unset", ("nullable", ("map", "string"))),
        ("id", "id", "required", "string"),
        ("installUrl", "install_url", "unset", ("nullable", "string")),
        ("isAccessible", "is_accessible", "optional", "boolean"),
        ("isEnabled", "is_enabled", "optional", "boolean"),
        ("labels", "labels", "unset", ("nullable", ("map", "string"))),
        ("logoUrl", "logo_url", "unset", ("nullable", "string")),
        ("logoUrlDark", "logo_url_dark", "unset", ("nullable", "string")),
        ("name", "name", "required", "string"),
        ("pluginDisplayNames", "plugin_display_names", "optional", ("array", "string")),
    ),
    "AppLinkConfig": (
        "object",
        ("approvals_reviewer", "approvals_reviewer", "unset", ("nullable", ("ref", "approval", "ApprovalsReviewer"))),
        ("default_tools_approval_mode", "default_tools_approval_mode", "unset", ("nullable", ("ref", "app", "AppToolApproval"))),
    ),
    "AppLinksConfig": ("object",),
    "AppListUpdatedNotification": (
        "object",
        ("data", "data", "required", ("array", ("ref", "app", "AppInfo"))),
    ),
    "AppMetadata": (
        "object",
        ("categories", "categories", "unset", ("nullable", ("array", "string"))),
        ("developer", "developer", "unset", ("nullable", "string")),
        ("firstPartyRequiresInstall", "first_party_requires_install", "unset", ("nullable", "boolean")),
        ("review", "review", "unset", ("nullable", ("ref", "app", "AppReview"))),
        ("screenshots", "screenshots", "unset", ("nullable", ("array", ("ref", "app", "AppScreenshot")))),
        ("seoDescription", "seo_description", "unset", ("nullable", "string")),
        ("showInComposerWhenUnlinked", "show_in_composer_when_unlinked", "unset", ("nullable", "boolean")),
        ("subCategories", "sub_categories", "unset", ("nullable", ("array", "string"))),
        ("version", "version", "unset", ("nullable", "string")),
        ("versionId", "version_id", "unset", ("nullable", "string")),
        ("versionNotes", "version_notes", "unset", ("nullable", "string")),
    ),
    "AppReview": (
        "object",
        ("status", "status", "required", "string"),
    ),
    "AppScreenshot": (
        "object",
        ("fileId", "file_id", "unset", ("nullable", "string")),
        ("url", "url", "unset", ("nullable", "string")),
        ("userPrompt", "user_prompt", "required", "string"),
    ),
    "AppSummary": (
        "object",
        ("category", "category", "unset", ("nullable", "string")),
        ("description", "description", "unset", ("nullable", "string")),
        ("id", "id", "required", "string"),
        ("installUrl", "install_url", "unset", ("nullable", "string")),
        ("name", "name", "required", "string"),
    ),
    "AppToolConfig": (
        "object",
        ("approval_mode", "approval_mode", "unset", ("nullable", ("ref", "app", "AppToolApproval"))),
        ("enabled", "enabled", "unset", ("nullable", "boolean")),
    ),
    "AppToolSummary": (
        "object",
        ("description", "description", "required", "string"),
        ("disabledReason", "disabled_reason", "unset", ("nullable", "string")),
        ("isEnabled", "is_enabled", "optional", "boolean"),
        ("isReadOnly", "is_read_only", "optional", "boolean"),
        ("name", "name", "required", "string"),
        ("title", "title", "unset", ("nullable", "string")),
    ),
    "AppToolsConfig": ("object",),
    "AppsConfig": (
        "object",
        ("_default", "default", "unset", ("nullable", ("ref", "app", "AppsDefaultConfig"))),
    ),
    "AppsDefaultConfig": (
        "object",
        ("approvals_reviewer", "approvals_reviewer", "unset", ("nullable", ("ref", "approval", "ApprovalsReviewer"))),
        ("default_tools_approval_mode", "default_tools_approval_mode", "unset", ("nullable", ("ref", "app", "AppToolApproval"))),
        ("destructive_enabled", "destructive_enabled", "optional", "boolean"),
        ("enabled", "enabled", "optional", "boolean"),
        ("open_world_enabled", "open_world_enabled", "optional", "boolean"),
    ),
    "AppsInstalledParams": (
        "object",
        ("forceRefresh", "force_refresh", "optional", "boolean"),
        ("threadId", "thread_id", "unset", ("nullable", "string")),
    ),
    "AppsInstalledResponse": (
        "object",
        ("apps", "apps", "required", ("array", ("ref", "app", "InstalledApp"))),
    ),
    "AppsListParams": (
        "object",
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("forceRefetch", "force_refetch", "optional", "boolean"),
        ("limit", "limit", "unset", ("nullable", "u32")),
        ("threadId", "thread_id", "unset", ("nullable", "string")),
    ),
    "AppsListResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "app", "AppInfo"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "AppsReadParams": (
        "object",
        ("appIds", "app_ids", "required", ("array", "string")),
        ("includeTools", "include_tools", "optional", "boolean"),
        ("threadId", "thread_id", "unset", ("nullable", "string")),
    ),
    "AppsReadResponse": (
        "object",
        ("apps", "apps", "required", ("array", ("ref", "app", "ConnectorMetadata"))),
        ("missingAppIds", "missing_app_ids", "required", ("array", "string")),
    ),
    "ConnectorMetadata": (
        "object",
        ("description", "description", "unset", ("nullable", "string")),
        ("distributionChannel", "distribution_channel", "unset", ("nullable", "string")),
        ("iconUrl", "icon_url", "unset", ("nullable", "string")),
        ("iconUrlDark", "icon_url_dark", "unset", ("nullable", "string")),
        ("id", "id", "required", "string"),
        ("installUrl", "install_url", "unset", ("nullable", "string")),
        ("name", "name", "required", "string"),
        ("pluginDisplayNames", "plugin_display_names", "optional", ("array", "string")),
        ("toolSummaries", "tool_summaries", "unset", ("nullable", ("array", ("ref", "app", "AppToolSummary")))),
    ),
    "InstalledApp": (
        "object",
        ("callable", "callable", "required", "boolean"),
        ("enabled", "enabled", "required", "boolean"),
        ("id", "id", "required", "string"),
        ("runtimeName", "runtime_name", "unset", ("nullable", "string")),
    ),
}
