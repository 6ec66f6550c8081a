# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, ClosedEnum, OpenEnum, UnknownVariant, UnsetType

if TYPE_CHECKING:
    from .app import AppSummary
    from .hook import HookEventName
    from .path import AbsolutePathBuf, LegacyAppPathString
    from .skills import SkillInterface


class AppTemplateUnavailableReason(OpenEnum):
    """Why no app can be had from a template."""

    NOT_CONFIGURED_FOR_WORKSPACE = "NOT_CONFIGURED_FOR_WORKSPACE"
    NO_ACTIVE_WORKSPACE = "NO_ACTIVE_WORKSPACE"


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


class PluginListMarketplaceKind(ClosedEnum):
    """Where the plugins of a marketplace come from: this machine, a catalogue, the
    workspace, or people who share them.
    """

    LOCAL = "local"
    VERTICAL = "vertical"
    WORKSPACE_DIRECTORY = "workspace-directory"
    SHARED_WITH_ME = "shared-with-me"
    CREATED_BY_ME_REMOTE = "created-by-me-remote"


class PluginSearchScope(ClosedEnum):
    """Whose plugins to search."""

    GLOBAL = "global"
    WORKSPACE = "workspace"
    PERSONAL = "personal"


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


class PluginShareTargetRole(ClosedEnum):
    """What a party shall be allowed to do with a shared plugin."""

    READER = "reader"
    EDITOR = "editor"


class PluginShareUpdateDiscoverability(ClosedEnum):
    """Who shall be able to find a shared plugin from now on."""

    UNLISTED = "UNLISTED"
    PRIVATE = "PRIVATE"
    LISTED = "LISTED"


class ScheduledTaskWeekday(OpenEnum):
    """A day of the week, by the first two letters of its English name."""

    MO = "MO"
    TU = "TU"
    WE = "WE"
    TH = "TH"
    FR = "FR"
    SA = "SA"
    SU = "SU"


@dataclass(slots=True, kw_only=True)
class AppTemplateSummary:
    """A template that apps of a workspace are made from."""

    canonical_connector_id: str | None | UnsetType = UNSET
    """Id of the connector that the template stands for, where there is one."""

    category: str | None | UnsetType = UNSET
    """Category to list it under."""

    description: str | None | UnsetType = UNSET
    """What it is for, for people."""

    logo_url: str | None | UnsetType = UNSET
    """Logo, as an address."""

    logo_url_dark: str | None | UnsetType = UNSET
    """Logo for dark backgrounds, as an address."""

    materialized_app_ids: list[str]
    """Ids of the apps that were made from it."""

    name: str
    """Name for people."""

    reason: AppTemplateUnavailableReason | None | UnsetType = UNSET
    """Why no app can be had from it; null where nothing stands against it."""

    template_id: str


@dataclass(slots=True, kw_only=True)
class MarketplaceInterface:
    """How a marketplace presents itself to people."""

    display_name: str | None | UnsetType = UNSET
    """Name for people; null: use the name of the marketplace."""


@dataclass(slots=True, kw_only=True)
class MarketplaceLoadErrorInfo:
    """A marketplace that could not be loaded."""

    marketplace_path: AbsolutePathBuf
    """Path of the marketplace."""

    message: str
    """Why not, for a person."""


@dataclass(slots=True, kw_only=True)
class PluginDetail:
    """A plugin with everything it brings along."""

    app_templates: list[AppTemplateSummary]
    """Templates of the apps it needs."""

    apps: list[AppSummary]
    """Apps it uses."""

    description: str | None | UnsetType = UNSET
    """What the plugin is for; null where nothing is written."""

    hooks: list[PluginHookSummary]
    """Hooks it brings along."""

    marketplace_name: str

    marketplace_path: AbsolutePathBuf | None | UnsetType = UNSET
    """Path of the local marketplace; null for a remote one."""

    mcp_servers: list[str]
    """Names of the MCP servers it brings along."""

    onboarding_skill: SkillSummary | None | UnsetType = UNSET
    """Skill that introduces the plugin; null where there is none. Absent means `None`."""

    scheduled_tasks: list[ScheduledTaskSummary] | None | UnsetType = UNSET
    """Tasks it proposes to run regularly; null where this is not known."""

    share_url: str | None | UnsetType = UNSET
    """Address to pass on to others; null where it is not shared."""

    skills: list[SkillSummary]
    """Skills it brings along."""

    summary: PluginSummary
    """The plugin as it appears in lists."""


@dataclass(slots=True, kw_only=True)
class PluginHookSummary:
    """A hook that a plugin brings along."""

    event_name: HookEventName
    """The event it runs at."""

    key: str = _field(repr=False)
    """Names the hook."""


@dataclass(slots=True, kw_only=True)
class PluginInstallParams:
    """Which plugin to install. Its marketplace is named either by path or, for a remote
    one, by name.
    """

    install_attempt_id: str | None | UnsetType = UNSET
    """Chosen by the client to name this attempt."""

    marketplace_path: AbsolutePathBuf | None | UnsetType = UNSET
    """Path of the local marketplace."""

    plugin_name: str
    """Name of the plugin in its marketplace."""

    remote_marketplace_name: str | None | UnsetType = UNSET
    """Name of the remote marketplace to take the plugin from; absent or null: a local one."""


@dataclass(slots=True, kw_only=True)
class PluginInstallResponse:
    """The plugin is installed; some of its apps may still need a sign-in."""

    apps_needing_auth: list[AppSummary]
    """Apps that the person has yet to sign in to."""

    auth_policy: PluginAuthPolicy
    """When the person has to sign in to them."""


@dataclass(slots=True, kw_only=True)
class PluginInstalledParams:
    """Asks for the installed plugins."""

    cwds: list[AbsolutePathBuf] | None | UnsetType = UNSET
    """Working directories whose marketplaces count as well."""

    install_suggestion_plugin_names: list[str] | None | UnsetType = UNSET
    """Names of plugins to give as suggestions although they are not installed."""


@dataclass(slots=True, kw_only=True)
class PluginInstalledResponse:
    """The installed plugins, by marketplace."""

    marketplace_load_errors: list[MarketplaceLoadErrorInfo] | None = None
    """Marketplaces that could not be loaded. Absent means `[]`."""

    marketplaces: list[PluginMarketplaceEntry]
    """The marketplaces with their plugins."""


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
    """Prompts to begin with: 3 at most, of 512 characters each at most."""

    developer_name: str | None | UnsetType = UNSET
    """Who has made the plugin; null where it does not say."""

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
class PluginListParams:
    """Asks for the plugins of the marketplaces."""

    cwds: list[AbsolutePathBuf] | None | UnsetType = UNSET
    """Working directories whose marketplaces count as well; absent or null: only those of
    the home directory and the curated one.
    """

    force_refetch: bool | None = None
    """Fetches anew what the server would otherwise take from its cache."""

    marketplace_kinds: list[PluginListMarketplaceKind] | None | UnsetType = UNSET
    """Kinds of marketplace to list; absent or null: the local ones and, where it is
    switched on, the default remote one.
    """


@dataclass(slots=True, kw_only=True)
class PluginListResponse:
    """The plugins on offer, by marketplace."""

    featured_plugin_ids: list[str] | None = None
    """Ids of the plugins to show prominently. Absent means `[]`."""

    marketplace_load_errors: list[MarketplaceLoadErrorInfo] | None = None
    """Marketplaces that could not be loaded. Absent means `[]`."""

    marketplaces: list[PluginMarketplaceEntry]
    """The marketplaces with their plugins."""


@dataclass(slots=True, kw_only=True)
class PluginMarketplaceEntry:
    """A marketplace and its plugins."""

    interface: MarketplaceInterface | None | UnsetType = UNSET
    """How it presents itself; null where it does not say."""

    name: str

    path: AbsolutePathBuf | None | UnsetType = UNSET
    """Path of the local marketplace; null for a remote one."""

    plugins: list[PluginSummary]
    """Its plugins."""


@dataclass(slots=True, kw_only=True)
class PluginReadParams:
    """Which plugin to describe. Its marketplace is named either by path or, for a remote
    one, by name.
    """

    marketplace_path: AbsolutePathBuf | None | UnsetType = UNSET
    """Path of the local marketplace."""

    plugin_name: str
    """Name of the plugin in its marketplace."""

    remote_marketplace_name: str | None | UnsetType = UNSET
    """Name of the remote marketplace that has the plugin; absent or null: a local one."""


@dataclass(slots=True, kw_only=True)
class PluginReadResponse:
    """One plugin in detail."""

    plugin: PluginDetail


@dataclass(slots=True, kw_only=True)
class PluginReconcileChangedPlugin:
    """A plugin that reconciling has changed or removed, and which parts of it, as it was
    or is, a client has to look at again.
    """

    has_apps: bool
    """Whether it uses apps."""

    has_hooks: bool
    """Whether it brings hooks along."""

    has_mcps: bool
    """Whether it brings MCP servers along."""

    has_skills: bool
    """Whether it brings skills along."""

    id: str


@dataclass(slots=True, kw_only=True)
class PluginReconcileParams:
    """Asks to bring the installed plugins up to date."""

    reason: str | None | UnsetType = UNSET
    """Why the client asks, in any words."""


@dataclass(slots=True, kw_only=True)
class PluginReconcileResponse:
    """What this run of reconciling has changed. It does not say that servers and apps run
    already.
    """

    changed_plugins: list[PluginReconcileChangedPlugin]
    """Plugins that were updated, switched on or off, or removed."""

    failed_materialization_remote_plugin_ids: list[str]
    """Those of the failed whose files could not be put in place; an older version may
    still be there.
    """

    failed_remote_plugin_ids: list[str]
    """Remote ids of the plugins that could not be reconciled."""


@dataclass(slots=True, kw_only=True)
class PluginSearchParams:
    """Asks for a page of the plugins that match a text."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    cwds: list[AbsolutePathBuf] | None | UnsetType = UNSET
    """Working directories whose marketplaces count as well."""

    limit: int | None | UnsetType = UNSET
    """Most entries on the page; absent or null: the server decides."""

    scope: PluginSearchScope | None | UnsetType = UNSET
    """Whose plugins to search; absent or null: the server decides."""

    search_term: str
    """The text to look for."""


@dataclass(slots=True, kw_only=True)
class PluginSearchResponse:
    """A page of the plugins found."""

    data: list[PluginSearchResult]
    """The plugins of this page."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class PluginSearchResult:
    """A plugin that was found, and where."""

    marketplace_name: str

    marketplace_path: AbsolutePathBuf | None | UnsetType = UNSET
    """Path of the local marketplace; null for a remote one."""

    plugin: PluginSummary


@dataclass(slots=True, kw_only=True)
class PluginShareCheckoutParams:
    """Which shared plugin to fetch for editing."""

    remote_plugin_id: str
    """Id of the plugin in the remote catalogue."""


@dataclass(slots=True, kw_only=True)
class PluginShareCheckoutResponse:
    """Where the local copy of a shared plugin is."""

    marketplace_name: str
    """Name of the local marketplace that holds the copy."""

    marketplace_path: AbsolutePathBuf
    """Path of that marketplace."""

    plugin_id: str

    plugin_name: str
    """Name of the plugin in its marketplace."""

    plugin_path: AbsolutePathBuf
    """Directory of the copy."""

    remote_plugin_id: str
    """Id of the plugin in the remote catalogue."""

    remote_version: str | None | UnsetType = UNSET
    """Version that was fetched; null where this is not known."""


@dataclass(slots=True, kw_only=True)
class PluginShareContext:
    """How a plugin is shared, and by whom."""

    can_publish_to_workspace: bool | None | UnsetType = UNSET
    """Whether the plugin may be published to the workspace; null where this is not known,
    and better taken for false. Absent means `None`.
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
class PluginShareDeleteParams:
    """Which share to end."""

    remote_plugin_id: str
    """Id of the plugin in the remote catalogue."""


@dataclass(slots=True, kw_only=True)
class PluginShareDeleteResponse:
    """Nothing: the plugin is no longer shared."""


@dataclass(slots=True, kw_only=True)
class PluginShareListItem:
    """A shared plugin and its local copy."""

    local_plugin_path: AbsolutePathBuf | None | UnsetType = UNSET
    """Directory of the local copy; null where there is none."""

    plugin: PluginSummary


@dataclass(slots=True, kw_only=True)
class PluginShareListParams:
    """Asks for the shared plugins."""


@dataclass(slots=True, kw_only=True)
class PluginShareListResponse:
    """The shared plugins."""

    data: list[PluginShareListItem]
    """The plugins."""


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
class PluginShareSaveParams:
    """Which local plugin to share, and with whom."""

    discoverability: PluginShareDiscoverability | None | UnsetType = UNSET
    """Who can find it; absent or null: the server decides."""

    plugin_path: AbsolutePathBuf
    """Directory of the plugin."""

    remote_plugin_id: str | None | UnsetType = UNSET
    """Id of the share to renew; absent or null: a new share."""

    share_targets: list[PluginShareTarget] | None | UnsetType = UNSET
    """Whom to share it with; absent or null: nobody is named."""


@dataclass(slots=True, kw_only=True)
class PluginShareSaveResponse:
    """Where the shared plugin can be found."""

    can_publish_to_workspace: bool | None | UnsetType = UNSET
    """Whether the plugin may be published to the workspace; null where this is not known,
    and better taken for false. Absent means `None`.
    """

    remote_plugin_id: str
    """Id of the plugin in the remote catalogue."""

    share_url: str
    """Address to pass on to others."""


@dataclass(slots=True, kw_only=True)
class PluginShareTarget:
    """A party to share a plugin with."""

    principal_id: str
    """Id of the user, group or workspace."""

    principal_type: PluginSharePrincipalType
    """Which of these the id refers to."""

    role: PluginShareTargetRole
    """What the party may do."""


@dataclass(slots=True, kw_only=True)
class PluginShareUpdateTargetsParams:
    """Who shall have access to a shared plugin."""

    discoverability: PluginShareUpdateDiscoverability
    """Who can find it from now on."""

    remote_plugin_id: str
    """Id of the plugin in the remote catalogue."""

    share_targets: list[PluginShareTarget]
    """Whom to share it with from now on."""


@dataclass(slots=True, kw_only=True)
class PluginShareUpdateTargetsResponse:
    """Who has access to the plugin now."""

    discoverability: PluginShareDiscoverability
    """Who can find it now."""

    principals: list[PluginSharePrincipal]
    """Everybody who has access now."""


@dataclass(slots=True, kw_only=True)
class PluginSkillReadParams:
    """Which skill of a remote plugin to read."""

    remote_marketplace_name: str

    remote_plugin_id: str
    """Id of the plugin in the remote catalogue."""

    skill_name: str


@dataclass(slots=True, kw_only=True)
class PluginSkillReadResponse:
    """The text of a skill."""

    contents: str | None | UnsetType = UNSET
    """The text; null where there is none."""


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


@dataclass(slots=True, kw_only=True)
class NpmPluginSource:
    """A package of an npm registry."""

    type: ClassVar[Literal["npm"]] = "npm"

    package: str

    registry: str | None | UnsetType = UNSET
    """Address of the registry, over HTTPS, where one is given. How to sign in there is
    left to npm.
    """

    version: str | None | UnsetType = UNSET
    """Version or range of versions, where one is given."""


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

    install_policy: PluginInstallPolicy
    """Whether it can be installed."""

    install_policy_source: PluginInstallPolicySource | None | UnsetType = UNSET
    """What the install policy follows from; null where this is not known."""

    installed: bool
    """Whether it is installed."""

    installed_at: int | None | UnsetType = UNSET
    """When it was installed from the remote catalogue, in seconds since the epoch; null
    where this is not known. Absent means `None`.
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
    is not known, and better taken for true. Absent means `None`.
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
class PluginUninstallParams:
    """Which plugin to remove."""

    plugin_id: str


@dataclass(slots=True, kw_only=True)
class PluginUninstallResponse:
    """Nothing: the plugin is removed."""


@dataclass(slots=True, kw_only=True)
class HourlyScheduledTaskSchedule:
    """Every so many hours."""

    type: ClassVar[Literal["hourly"]] = "hourly"

    days: list[ScheduledTaskWeekday] | None | UnsetType = UNSET
    """Days to run on; absent or null: no day is excepted."""

    interval_hours: int
    """Time between two runs, in hours."""


@dataclass(slots=True, kw_only=True)
class DailyScheduledTaskSchedule:
    """Every day."""

    type: ClassVar[Literal["daily"]] = "daily"

    time: str
    """Time of day."""


@dataclass(slots=True, kw_only=True)
class WeekdaysScheduledTaskSchedule:
    """Every day from Monday to Friday."""

    type: ClassVar[Literal["weekdays"]] = "weekdays"

    time: str
    """Time of day."""


@dataclass(slots=True, kw_only=True)
class WeeklyScheduledTaskSchedule:
    """On certain days of every week."""

    type: ClassVar[Literal["weekly"]] = "weekly"

    days: list[ScheduledTaskWeekday]
    """Days to run on."""

    time: str
    """Time of day."""


@dataclass(slots=True, kw_only=True)
class ScheduledTaskSummary:
    """A task that a plugin proposes to run regularly."""

    key: str = _field(repr=False)
    """Names the task."""

    name: str
    """Name for people."""

    prompt: str
    """What the model is told at each run."""

    schedule: ScheduledTaskSchedule
    """When it runs."""


@dataclass(slots=True, kw_only=True)
class SkillSummary:
    """A skill that a plugin brings along."""

    description: str
    """What the skill is for."""

    enabled: bool
    """Whether it is switched on."""

    interface: SkillInterface | None | UnsetType = UNSET
    """How it presents itself; null where it does not say."""

    name: str

    path: LegacyAppPathString | None | UnsetType = UNSET
    """Path of the skill; null where it has none on this machine."""

    short_description: str | None | UnsetType = UNSET
    """Description in brief."""


PluginSource: TypeAlias = (
    LocalPluginSource
    | GitPluginSource
    | NpmPluginSource
    | RemotePluginSource
    | UnknownVariant
)
"""Where the files of a plugin come from."""


ScheduledTaskSchedule: TypeAlias = (
    HourlyScheduledTaskSchedule
    | DailyScheduledTaskSchedule
    | WeekdaysScheduledTaskSchedule
    | WeeklyScheduledTaskSchedule
    | UnknownVariant
)
"""When a scheduled task runs."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "AppTemplateUnavailableReason": ("enum", True),
    "PluginAuthPolicy": ("enum", True),
    "PluginAvailability": ("enum", True),
    "PluginDisabledReason": ("enum", True),
    "PluginInstallPolicy": ("enum", True),
    "PluginInstallPolicySource": ("enum", True),
    "PluginListMarketplaceKind": ("enum", False),
    "PluginSearchScope": ("enum", False),
    "PluginShareDiscoverability": ("enum", True),
    "PluginSharePrincipalRole": ("enum", True),
    "PluginSharePrincipalType": ("enum", True),
    "PluginShareTargetRole": ("enum", False),
    "PluginShareUpdateDiscoverability": ("enum", False),
    "ScheduledTaskWeekday": ("enum", True),
    "AppTemplateSummary": (
        "object",
        ("canonicalConnectorId", "canonical_connector_id", "unset", ("nullable", "string")),
        ("category", "category", "unset", ("nullable", "string")),
        ("description", "description", "unset", ("nullable", "string")),
        ("logoUrl", "logo_url", "unset", ("nullable", "string")),
        ("logoUrlDark", "logo_url_dark", "unset", ("nullable", "string")),
        ("materializedAppIds", "materialized_app_ids", "required", ("array", "string")),
        ("name", "name", "required", "string"),
        ("reason", "reason", "unset", ("nullable", ("ref", "plugin", "AppTemplateUnavailableReason"))),
        ("templateId", "template_id", "required", "string"),
    ),
    "MarketplaceInterface": (
        "object",
        ("displayName", "display_name", "unset", ("nullable", "string")),
    ),
    "MarketplaceLoadErrorInfo": (
        "object",
        ("marketplacePath", "marketplace_path", "required", ("ref", "path", "AbsolutePathBuf")),
        ("message", "message", "required", "string"),
    ),
    "PluginDetail": (
        "object",
        ("appTemplates", "app_templates", "required", ("array", ("ref", "plugin", "AppTemplateSummary"))),
        ("apps", "apps", "required", ("array", ("ref", "app", "AppSummary"))),
        ("description", "description", "unset", ("nullable", "string")),
        ("hooks", "hooks", "required", ("array", ("ref", "plugin", "PluginHookSummary"))),
        ("marketplaceName", "marketplace_name", "required", "string"),
        ("marketplacePath", "marketplace_path", "unset", ("nullable", ("ref", "path", "AbsolutePathBuf"))),
        ("mcpServers", "mcp_servers", "required", ("array", "string")),
        ("onboardingSkill", "onboarding_skill", "unset", ("nullable", ("ref", "plugin", "SkillSummary"))),
        ("scheduledTasks", "scheduled_tasks", "unset", ("nullable", ("array", ("ref", "plugin", "ScheduledTaskSummary")))),
        ("shareUrl", "share_url", "unset", ("nullable", "string")),
        ("skills", "skills", "required", ("array", ("ref", "plugin", "SkillSummary"))),
        ("summary", "summary", "required", ("ref", "plugin", "PluginSummary")),
    ),
    "PluginHookSummary": (
        "object",
        ("eventName", "event_name", "required", ("ref", "hook", "HookEventName")),
        ("key", "key", "required", "string"),
    ),
    "PluginInstallParams": (
        "object",
        ("installAttemptId", "install_attempt_id", "unset", ("nullable", "string")),
        ("marketplacePath", "marketplace_path", "unset", ("nullable", ("ref", "path", "AbsolutePathBuf"))),
        ("pluginName", "plugin_name", "required", "string"),
        ("remoteMarketplaceName", "remote_marketplace_name", "unset", ("nullable", "string")),
    ),
    "PluginInstallResponse": (
        "object",
        ("appsNeedingAuth", "apps_needing_auth", "required", ("array", ("ref", "app", "AppSummary"))),
        ("authPolicy", "auth_policy", "required", ("ref", "plugin", "PluginAuthPolicy")),
    ),
    "PluginInstalledParams": (
        "object",
        ("cwds", "cwds", "unset", ("nullable", ("array", ("ref", "path", "AbsolutePathBuf")))),
        ("installSuggestionPluginNames", "install_suggestion_plugin_names", "unset", ("nullable", ("array", "string"))),
    ),
    "PluginInstalledResponse": (
        "object",
        ("marketplaceLoadErrors", "marketplace_load_errors", "optional", ("array", ("ref", "plugin", "MarketplaceLoadErrorInfo"))),
        ("marketplaces", "marketplaces", "required", ("array", ("ref", "plugin", "PluginMarketplaceEntry"))),
    ),
    "PluginInterface": (
        "object",
        ("brandColor", "brand_color", "unset", ("nullable", "string")),
        ("capabilities", "capabilities", "required", ("array", "string")),
        ("category", "category", "unset", ("nullable", "string")),
        ("composerIcon", "composer_icon", "unset", ("nullable", ("ref", "path", "AbsolutePathBuf"))),
        ("composerIconUrl", "composer_icon_url", "unset", ("nullable", "string")),
        ("defaultPrompt", "default_prompt", "unset", ("nullable", ("array", "string"))),
        ("developerName", "developer_name", "unset", ("nullable", "string")),
        ("displayName", "display_name", "unset", ("nullable", "string")),
        ("logo", "logo", "unset", ("nullable", ("ref", "path", "AbsolutePathBuf"))),
        ("logoDark", "logo_dark", "unset", ("nullable", ("ref", "path", "AbsolutePathBuf"))),
        ("logoUrl", "logo_url", "unset", ("nullable", "string")),
        ("logoUrlDark", "logo_url_dark", "unset", ("nullable", "string")),
        ("longDescription", "long_description", "unset", ("nullable", "string")),
        ("privacyPolicyUrl", "privacy_policy_url", "unset", ("nullable", "string")),
        ("screenshotUrls", "screenshot_urls", "required", ("array", "string")),
        ("screenshots", "screenshots", "required", ("array", ("ref", "path", "AbsolutePathBuf"))),
        ("shortDescription", "short_description", "unset", ("nullable", "string")),
        ("termsOfServiceUrl", "terms_of_service_url", "unset", ("nullable", "string")),
        ("websiteUrl", "website_url", "unset", ("nullable", "string")),
    ),
    "PluginListParams": (
        "object",
        ("cwds", "cwds", "unset", ("nullable", ("array", ("ref", "path", "AbsolutePathBuf")))),
        ("forceRefetch", "force_refetch", "optional", "boolean"),
        ("marketplaceKinds", "marketplace_kinds", "unset", ("nullable", ("array", ("ref", "plugin", "PluginListMarketplaceKind")))),
    ),
    "PluginListResponse": (
        "object",
        ("featuredPluginIds", "featured_plugin_ids", "optional", ("array", "string")),
        ("marketplaceLoadErrors", "marketplace_load_errors", "optional", ("array", ("ref", "plugin", "MarketplaceLoadErrorInfo"))),
        ("marketplaces", "marketplaces", "required", ("array", ("ref", "plugin", "PluginMarketplaceEntry"))),
    ),
    "PluginMarketplaceEntry": (
        "object",
        ("interface", "interface", "unset", ("nullable", ("ref", "plugin", "MarketplaceInterface"))),
        ("name", "name", "required", "string"),
        ("path", "path", "unset", ("nullable", ("ref", "path", "AbsolutePathBuf"))),
        ("plugins", "plugins", "required", ("array", ("ref", "plugin", "PluginSummary"))),
    ),
    "PluginReadParams": (
        "object",
        ("marketplacePath", "marketplace_path", "unset", ("nullable", ("ref", "path", "AbsolutePathBuf"))),
        ("pluginName", "plugin_name", "required", "string"),
        ("remoteMarketplaceName", "remote_marketplace_name", "unset", ("nullable", "string")),
    ),
    "PluginReadResponse": (
        "object",
        ("plugin", "plugin", "required", ("ref", "plugin", "PluginDetail")),
    ),
    "PluginReconcileChangedPlugin": (
        "object",
        ("hasApps", "has_apps", "required", "boolean"),
        ("hasHooks", "has_hooks", "required", "boolean"),
        ("hasMcps", "has_mcps", "required", "boolean"),
        ("hasSkills", "has_skills", "required", "boolean"),
        ("id", "id", "required", "string"),
    ),
    "PluginReconcileParams": (
        "object",
        ("reason", "reason", "unset", ("nullable", "string")),
    ),
    "PluginReconcileResponse": (
        "object",
        ("changedPlugins", "changed_plugins", "required", ("array", ("ref", "plugin", "PluginReconcileChangedPlugin"))),
        ("failedMaterializationRemotePluginIds", "failed_materialization_remote_plugin_ids", "required", ("array", "string")),
        ("failedRemotePluginIds", "failed_remote_plugin_ids", "required", ("array", "string")),
    ),
    "PluginSearchParams": (
        "object",
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("cwds", "cwds", "unset", ("nullable", ("array", ("ref", "path", "AbsolutePathBuf")))),
        ("limit", "limit", "unset", ("nullable", "u32")),
        ("scope", "scope", "unset", ("nullable", ("ref", "plugin", "PluginSearchScope"))),
        ("searchTerm", "search_term", "required", "string"),
    ),
    "PluginSearchResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "plugin", "PluginSearchResult"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "PluginSearchResult": (
        "object",
        ("marketplaceName", "marketplace_name", "required", "string"),
        ("marketplacePath", "marketplace_path", "unset", ("nullable", ("ref", "path", "AbsolutePathBuf"))),
        ("plugin", "plugin", "required", ("ref", "plugin", "PluginSummary")),
    ),
    "PluginShareCheckoutParams": (
        "object",
        ("remotePluginId", "remote_plugin_id", "required", "string"),
    ),
    "PluginShareCheckoutResponse": (
        "object",
        ("marketplaceName", "marketplace_name", "required", "string"),
        ("marketplacePath", "marketplace_path", "required", ("ref", "path", "AbsolutePathBuf")),
        ("pluginId", "plugin_id", "required", "string"),
        ("pluginName", "plugin_name", "required", "string"),
        ("pluginPath", "plugin_path", "required", ("ref", "path", "AbsolutePathBuf")),
        ("remotePluginId", "remote_plugin_id", "required", "string"),
        ("remoteVersion", "remote_version", "unset", ("nullable", "string")),
    ),
    "PluginShareContext": (
        "object",
        ("canPublishToWorkspace", "can_publish_to_workspace", "unset", ("nullable", "boolean")),
        ("creatorAccountUserId", "creator_account_user_id", "unset", ("nullable", "string")),
        ("creatorName", "creator_name", "unset", ("nullable", "string")),
        ("discoverability", "discoverability", "unset", ("nullable", ("ref", "plugin", "PluginShareDiscoverability"))),
        ("remotePluginId", "remote_plugin_id", "required", "string"),
        ("remoteVersion", "remote_version", "unset", ("nullable", "string")),
        ("sharePrincipals", "share_principals", "unset", ("nullable", ("array", ("ref", "plugin", "PluginSharePrincipal")))),
        ("shareUrl", "share_url", "unset", ("nullable", "string")),
    ),
    "PluginShareDeleteParams": (
        "object",
        ("remotePluginId", "remote_plugin_id", "required", "string"),
    ),
    "PluginShareDeleteResponse": ("object",),
    "PluginShareListItem": (
        "object",
        ("localPluginPath", "local_plugin_path", "unset", ("nullable", ("ref", "path", "AbsolutePathBuf"))),
        ("plugin", "plugin", "required", ("ref", "plugin", "PluginSummary")),
    ),
    "PluginShareListParams": ("object",),
    "PluginShareListResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "plugin", "PluginShareListItem"))),
    ),
    "PluginSharePrincipal": (
        "object",
        ("name", "name", "required", "string"),
        ("principalId", "principal_id", "required", "string"),
        ("principalType", "principal_type", "required", ("ref", "plugin", "PluginSharePrincipalType")),
        ("role", "role", "required", ("ref", "plugin", "PluginSharePrincipalRole")),
    ),
    "PluginShareSaveParams": (
        "object",
        ("discoverability", "discoverability", "unset", ("nullable", ("ref", "plugin", "PluginShareDiscoverability"))),
        ("pluginPath", "plugin_path", "required", ("ref", "path", "AbsolutePathBuf")),
        ("remotePluginId", "remote_plugin_id", "unset", ("nullable", "string")),
        ("shareTargets", "share_targets", "unset", ("nullable", ("array", ("ref", "plugin", "PluginShareTarget")))),
    ),
    "PluginShareSaveResponse": (
        "object",
        ("canPublishToWorkspace", "can_publish_to_workspace", "unset", ("nullable", "boolean")),
        ("remotePluginId", "remote_plugin_id", "required", "string"),
        ("shareUrl", "share_url", "required", "string"),
    ),
    "PluginShareTarget": (
        "object",
        ("principalId", "principal_id", "required", "string"),
        ("principalType", "principal_type", "required", ("ref", "plugin", "PluginSharePrincipalType")),
        ("role", "role", "required", ("ref", "plugin", "PluginShareTargetRole")),
    ),
    "PluginShareUpdateTargetsParams": (
        "object",
        ("discoverability", "discoverability", "required", ("ref", "plugin", "PluginShareUpdateDiscoverability")),
        ("remotePluginId", "remote_plugin_id", "required", "string"),
        ("shareTargets", "share_targets", "required", ("array", ("ref", "plugin", "PluginShareTarget"))),
    ),
    "PluginShareUpdateTargetsResponse": (
        "object",
        ("discoverability", "discoverability", "required", ("ref", "plugin", "PluginShareDiscoverability")),
        ("principals", "principals", "required", ("array", ("ref", "plugin", "PluginSharePrincipal"))),
    ),
    "PluginSkillReadParams": (
        "object",
        ("remoteMarketplaceName", "remote_marketplace_name", "required", "string"),
        ("remotePluginId", "remote_plugin_id", "required", "string"),
        ("skillName", "skill_name", "required", "string"),
    ),
    "PluginSkillReadResponse": (
        "object",
        ("contents", "contents", "unset", ("nullable", "string")),
    ),
    "LocalPluginSource": (
        "variant", "type", "local",
        ("path", "path", "required", ("ref", "path", "AbsolutePathBuf")),
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
        ("authPolicy", "auth_policy", "required", ("ref", "plugin", "PluginAuthPolicy")),
        ("availability", "availability", "optional", ("ref", "plugin", "PluginAvailability")),
        ("disabledReason", "disabled_reason", "unset", ("nullable", ("ref", "plugin", "PluginDisabledReason"))),
        ("eligiblePlanTypes", "eligible_plan_types", "unset", ("nullable", ("array", "string"))),
        ("enabled", "enabled", "required", "boolean"),
        ("id", "id", "required", "string"),
        ("installPolicy", "install_policy", "required", ("ref", "plugin", "PluginInstallPolicy")),
        ("installPolicySource", "install_policy_source", "unset", ("nullable", ("ref", "plugin", "PluginInstallPolicySource"))),
        ("installed", "installed", "required", "boolean"),
        ("installedAt", "installed_at", "unset", ("nullable", "i64")),
        ("interface", "interface", "unset", ("nullable", ("ref", "plugin", "PluginInterface"))),
        ("keywords", "keywords", "optional", ("array", "string")),
        ("localVersion", "local_version", "unset", ("nullable", "string")),
        ("mustShowInstallationInterstitial", "must_show_installation_interstitial", "unset", ("nullable", "boolean")),
        ("name", "name", "required", "string"),
        ("remotePluginId", "remote_plugin_id", "unset", ("nullable", "string")),
        ("shareContext", "share_context", "unset", ("nullable", ("ref", "plugin", "PluginShareContext"))),
        ("source", "source", "required", ("ref", "plugin", "PluginSource")),
        ("version", "version", "unset", ("nullable", "string")),
    ),
    "PluginUninstallParams": (
        "object",
        ("pluginId", "plugin_id", "required", "string"),
    ),
    "PluginUninstallResponse": ("object",),
    "HourlyScheduledTaskSchedule": (
        "variant", "type", "hourly",
        ("days", "days", "unset", ("nullable", ("array", ("ref", "plugin", "ScheduledTaskWeekday")))),
        ("intervalHours", "interval_hours", "required", "u32"),
    ),
    "DailyScheduledTaskSchedule": (
        "variant", "type", "daily",
        ("time", "time", "required", "string"),
    ),
    "WeekdaysScheduledTaskSchedule": (
        "variant", "type", "weekdays",
        ("time", "time", "required", "string"),
    ),
    "WeeklyScheduledTaskSchedule": (
        "variant", "type", "weekly",
        ("days", "days", "required", ("array", ("ref", "plugin", "ScheduledTaskWeekday"))),
        ("time", "time", "required", "string"),
    ),
    "ScheduledTaskSummary": (
        "object",
        ("key", "key", "required", "string"),
        ("name", "name", "required", "string"),
        ("prompt", "prompt", "required", "string"),
        ("schedule", "schedule", "required", ("ref", "plugin", "ScheduledTaskSchedule")),
    ),
    "SkillSummary": (
        "object",
        ("description", "description", "required", "string"),
        ("enabled", "enabled", "required", "boolean"),
        ("interface", "interface", "unset", ("nullable", ("ref", "skills", "SkillInterface"))),
        ("name", "name", "required", "string"),
        ("path", "path", "unset", ("nullable", ("ref", "path", "LegacyAppPathString"))),
        ("shortDescription", "short_description", "unset", ("nullable", "string")),
    ),
    "PluginSource": (
        "tagged", "type", True,
        ("local", "LocalPluginSource"),
        ("git", "GitPluginSource"),
        ("npm", "NpmPluginSource"),
        ("remote", "RemotePluginSource"),
    ),
    "ScheduledTaskSchedule": (
        "tagged", "type", True,
        ("hourly", "HourlyScheduledTaskSchedule"),
        ("daily", "DailyScheduledTaskSchedule"),
        ("weekdays", "WeekdaysScheduledTaskSchedule"),
        ("weekly", "WeeklyScheduledTaskSchedule"),
    ),
}
