# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, ClosedEnum, OpenEnum, UnknownVariant, UnsetType


class AccountRoutingOverride(OpenEnum):
    """Where requests of the account have to be processed."""

    NO_CONSTRAINT = "NO_CONSTRAINT"
    """Anywhere."""
    US = "us"
    """In the United States."""
    US_CR = "us_cr"
    """In a restricted region of the United States."""


class AddCreditsNudgeCreditType(ClosedEnum):
    """What the owner of the workspace is asked for."""

    CREDITS = "credits"
    """More credits."""
    USAGE_LIMIT = "usage_limit"
    """A higher limit."""


class AddCreditsNudgeEmailStatus(OpenEnum):
    """Whether the mail went out."""

    SENT = "sent"
    """It went out."""
    COOLDOWN_ACTIVE = "cooldown_active"
    """Not sent: the owner was asked a short while ago."""


class AuthMode(OpenEnum):
    """How requests to the model provider are authenticated. Mind the spelling: the mode is
    `apikey`, the account and login type is `apiKey`.
    """

    APIKEY = "apikey"
    """An OpenAI API key, stored by the server."""
    CHATGPT = "chatgpt"
    """A ChatGPT login whose tokens the server stores and refreshes."""
    CHATGPT_AUTH_TOKENS = "chatgptAuthTokens"
    """A ChatGPT login whose tokens the host supplies and refreshes; never stored."""
    HEADERS = "headers"
    """Headers that the host supplies."""
    AGENT_IDENTITY = "agentIdentity"
    """A registered agent with a key of its own."""
    PERSONAL_ACCESS_TOKEN = "personalAccessToken"
    """A personal access token."""
    BEDROCK_API_KEY = "bedrockApiKey"
    """An Amazon Bedrock API key."""
    BEDROCK_ACCESS_KEYS = "bedrockAccessKeys"
    """A pair of AWS access keys for Amazon Bedrock."""


class AwsCredentialType(OpenEnum):
    """Kind of AWS credential: a pair of access keys, or an Amazon Bedrock API key."""

    ACCESS_KEYS = "accessKeys"
    BEDROCK_API_KEY = "bedrockApiKey"


class CancelLoginAccountStatus(OpenEnum):
    """What became of the wish to cancel."""

    CANCELED = "canceled"
    """The login was given up."""
    NOT_FOUND = "notFound"
    """No login of that id was under way: unknown, finished or replaced."""


class ChatgptAuthTokensRefreshReason(OpenEnum):
    """Why fresh tokens are needed."""

    UNAUTHORIZED = "unauthorized"
    """The model provider refused the present ones with status 401."""


class ConsumeAccountRateLimitResetCreditOutcome(OpenEnum):
    """What using a reset credit came to."""

    RESET = "reset"
    """The limits are set back."""
    NOTHING_TO_RESET = "nothingToReset"
    """No limit was in use; the credit is kept."""
    NO_CREDIT = "noCredit"
    """There is no such credit."""
    ALREADY_REDEEMED = "alreadyRedeemed"
    """It had been used before."""


class DesktopOnboardingEntrypoint(OpenEnum):
    """A first-use tour that the sign-in page asked for."""

    LIFE_SCIENCES = "life_sciences"
    """The tour for the life sciences."""


class GatewayOAuthStatus(OpenEnum):
    """How far a gateway sign-in has come."""

    NOT_READY = "notReady"
    """None was started."""
    STARTED = "started"
    """It waits for the person."""
    SUCCEEDED = "succeeded"
    """The gateway accepts us."""
    FAILED = "failed"
    """It ended without success."""


class LoginAppBrand(ClosedEnum):
    """Which product the sign-in pages present."""

    CODEX = "codex"
    CHATGPT = "chatgpt"


class PlanType(OpenEnum):
    """The ChatGPT plan of an account. Plans come and go: treat a value you do not know as
    `unknown`.
    """

    FREE = "free"
    GO = "go"
    PLUS = "plus"
    PRO = "pro"
    PROLITE = "prolite"
    PROMAX = "promax"
    TEAM = "team"
    SELF_SERVE_BUSINESS_PROLITE = "self_serve_business_prolite"
    SELF_SERVE_BUSINESS_USAGE_BASED = "self_serve_business_usage_based"
    BUSINESS = "business"
    ENT26 = "ent26"
    ENTERPRISE_CBP_AUTOMATION = "enterprise_cbp_automation"
    ENTERPRISE_CBP_USAGE_BASED = "enterprise_cbp_usage_based"
    ENTERPRISE = "enterprise"
    EDU = "edu"
    EDU_PLUS = "edu_plus"
    EDU_PRO = "edu_pro"
    SCI = "sci"
    SCI_PLUS = "sci_plus"
    UNKNOWN = "unknown"

    @property
    def known(self) -> PlanType:
        """This value where this version knows it, else `PlanType.UNKNOWN`."""
        return self if self.is_known else PlanType.UNKNOWN


class RateLimitReachedType(OpenEnum):
    """Which limit stopped the account."""

    RATE_LIMIT_REACHED = "rate_limit_reached"
    """The limit of the plan."""
    WORKSPACE_OWNER_CREDITS_DEPLETED = "workspace_owner_credits_depleted"
    """The credits of the workspace, seen by an owner of it."""
    WORKSPACE_MEMBER_CREDITS_DEPLETED = "workspace_member_credits_depleted"
    """The credits of the workspace, seen by a member of it."""
    WORKSPACE_OWNER_USAGE_LIMIT_REACHED = "workspace_owner_usage_limit_reached"
    """The limit of the workspace, seen by an owner of it."""
    WORKSPACE_MEMBER_USAGE_LIMIT_REACHED = "workspace_member_usage_limit_reached"
    """The limit of the workspace, seen by a member of it."""


class RateLimitResetCreditStatus(OpenEnum):
    """What has become of a reset credit."""

    AVAILABLE = "available"
    """It can be used."""
    REDEEMING = "redeeming"
    """It is being used."""
    REDEEMED = "redeemed"
    """It is used up."""
    UNKNOWN = "unknown"
    """Something this version does not know."""

    @property
    def known(self) -> RateLimitResetCreditStatus:
        """This value where this version knows it, else `RateLimitResetCreditStatus.UNKNOWN`."""
        return self if self.is_known else RateLimitResetCreditStatus.UNKNOWN


class RateLimitResetType(OpenEnum):
    """What a reset credit sets back."""

    CODEX_RATE_LIMITS = "codexRateLimits"
    """The windows of the plan."""
    UNKNOWN = "unknown"
    """Something this version does not know."""

    @property
    def known(self) -> RateLimitResetType:
        """This value where this version knows it, else `RateLimitResetType.UNKNOWN`."""
        return self if self.is_known else RateLimitResetType.UNKNOWN


class WorkspaceMessageType(OpenEnum):
    """How prominent a message is."""

    HEADLINE = "headline"
    """Shown at the top."""
    ANNOUNCEMENT = "announcement"
    """Shown among the news."""
    UNKNOWN = "unknown"
    """Something this version does not know."""

    @property
    def known(self) -> WorkspaceMessageType:
        """This value where this version knows it, else `WorkspaceMessageType.UNKNOWN`."""
        return self if self.is_known else WorkspaceMessageType.UNKNOWN


@dataclass(slots=True, kw_only=True)
class ApiKeyAccount:
    """Signed in with an OpenAI API key."""

    type: ClassVar[Literal["apiKey"]] = "apiKey"


@dataclass(slots=True, kw_only=True)
class ChatgptAccount:
    """Signed in with ChatGPT, whoever owns the tokens."""

    type: ClassVar[Literal["chatgpt"]] = "chatgpt"

    email: str | None
    """Address of the account; null where the login does not tell."""

    plan_type: PlanType
    """Plan of the account; `unknown` where the login does not tell."""

    workspace_name: str | None | UnsetType = UNSET
    """Name of the workspace, where the account belongs to one and the backend has told."""


@dataclass(slots=True, kw_only=True)
class AmazonBedrockAccount:
    """Models are reached through Amazon Bedrock."""

    type: ClassVar[Literal["amazonBedrock"]] = "amazonBedrock"

    uses_codex_managed_credentials: bool | None = None
    """True where the server stores the AWS credentials, false where the AWS environment
    provides them. Absent means `False`.
    """


@dataclass(slots=True, kw_only=True)
class GcpAccount:
    """Models are reached through Google Cloud."""

    type: ClassVar[Literal["gcp"]] = "gcp"


@dataclass(slots=True, kw_only=True)
class AccountLoginCompletedNotification:
    """How a login ended."""

    error: str | None | UnsetType = UNSET
    """Why it failed; null where it succeeded."""

    login_id: str | None | UnsetType = UNSET
    """Null for logins that are over with the answer (API key, host-supplied tokens)."""

    onboarding_entrypoint: DesktopOnboardingEntrypoint | None | UnsetType = UNSET
    """A first-use tour to show next."""

    success: bool
    """Whether the login is in force now."""


@dataclass(slots=True, kw_only=True)
class AccountRateLimitsUpdatedNotification:
    """What has changed about a limit, to be merged into the last answer of
    `account/rateLimits/read`. A member that is null here says nothing.
    """

    rate_limits: RateLimitSnapshot
    """The limit."""


@dataclass(slots=True, kw_only=True)
class AccountSecuritySetupAction:
    """Where to go next."""

    label: str
    """Text of the button."""

    url: str
    """Page it opens."""


@dataclass(slots=True, kw_only=True)
class AccountSecuritySetupNotice:
    """Asks a person to make the account more secure."""

    account_id: str
    """The workspace concerned."""

    action: AccountSecuritySetupAction
    """What to do about it."""

    description: str
    """The text."""

    title: str
    """The heading."""

    user_id: str
    """The user concerned."""


@dataclass(slots=True, kw_only=True)
class AccountTokenUsageDailyBucket:
    """Use of one day."""

    start_date: str
    """The day, as `YYYY-MM-DD`."""

    tokens: int
    """Tokens of that day."""


@dataclass(slots=True, kw_only=True)
class AccountTokenUsageSummary:
    """Use over the life of the account. Null where the backend does not tell, or a thread
    was asked for.
    """

    current_streak_days: int | None | UnsetType = UNSET
    """Days in a row with use, up to today."""

    lifetime_tokens: int | None | UnsetType = UNSET
    """Tokens in all."""

    longest_running_turn_sec: int | None | UnsetType = UNSET
    """Length of the longest turn in seconds."""

    longest_streak_days: int | None | UnsetType = UNSET
    """Most days in a row with use."""

    peak_daily_tokens: int | None | UnsetType = UNSET
    """Most tokens in one day."""


@dataclass(slots=True, kw_only=True)
class AccountUpdatedNotification:
    """The login that is in force from now on."""

    auth_mode: AuthMode | None | UnsetType = UNSET
    """Null after a logout."""

    plan_type: PlanType | None | UnsetType = UNSET
    """Plan of a ChatGPT account, null for any other login."""


@dataclass(slots=True, kw_only=True)
class BedrockAwsProfile:
    """A named AWS profile found on the server's machine."""

    name: str

    region: str | None | UnsetType = UNSET
    """AWS region that the profile names; null where it names none."""


@dataclass(slots=True, kw_only=True)
class BedrockCheckGovCloudRequirementsParams:
    """Asks about AWS GovCloud; carries nothing."""


@dataclass(slots=True, kw_only=True)
class BedrockCheckGovCloudRequirementsResponse:
    """Whether AWS GovCloud is in use, and whether to warn the person."""

    is_gov_cloud: bool
    """Whether AWS GovCloud is in use."""

    should_warn: bool
    """Whether the person should be warned that requirements of GovCloud are not met."""


@dataclass(slots=True, kw_only=True)
class BedrockDiscoverParams:
    """Asks which AWS credentials there are; carries nothing."""


@dataclass(slots=True, kw_only=True)
class BedrockDiscoverResponse:
    """The AWS credentials that were found, without their secrets."""

    environment_credentials: list[BedrockEnvironmentCredential]
    """Credentials found in the environment."""

    profiles: list[BedrockAwsProfile]
    """AWS profiles that can be used."""


@dataclass(slots=True, kw_only=True)
class BedrockEnvironmentCredential:
    """An AWS credential found in the server's environment. It says what kind it is, not
    the secret.
    """

    region: str | None | UnsetType = UNSET
    """AWS region that the environment names; null where it names none."""

    type: AwsCredentialType
    """Kind of the credential."""


@dataclass(slots=True, kw_only=True)
class ProfileBedrockSetupParams:
    """Use a named AWS profile."""

    type: ClassVar[Literal["profile"]] = "profile"

    profile: str
    """Name of the profile, as `account/bedrock/discover` gives it."""

    region: str
    """AWS region to send requests to."""


@dataclass(slots=True, kw_only=True)
class EnvironmentBedrockSetupParams:
    """Use the credentials of the server's environment."""

    type: ClassVar[Literal["environment"]] = "environment"

    region: str
    """AWS region to send requests to."""


@dataclass(slots=True, kw_only=True)
class BedrockSetupResponse:
    """The set-up is done."""


@dataclass(slots=True, kw_only=True)
class CancelLoginAccountParams:
    """Which login to give up."""

    login_id: str
    """As given by `account/login/start`; has to be a UUID."""


@dataclass(slots=True, kw_only=True)
class CancelLoginAccountResponse:
    """What became of the wish to cancel."""

    status: CancelLoginAccountStatus


@dataclass(slots=True, kw_only=True)
class ChatgptAuthTokensRefreshParams:
    """Asks the host for a fresh access token."""

    previous_account_id: str | None | UnsetType = UNSET
    """The workspace of the tokens that were refused, so that a host with several accounts
    renews the right one.
    """

    reason: ChatgptAuthTokensRefreshReason
    """Why the server asks."""


@dataclass(slots=True, kw_only=True)
class ChatgptAuthTokensRefreshResponse:
    """A fresh access token."""

    access_token: str = _field(repr=False)
    """A JWT. A secret."""

    chatgpt_account_id: str
    """The workspace to act in."""

    chatgpt_plan_type: str | None | UnsetType = UNSET
    """Plan of the account; absent or null: the claim of the token, else `unknown`."""


@dataclass(slots=True, kw_only=True)
class ConsumeAccountRateLimitResetCreditParams:
    """Which reset credit to use."""

    credit_id: str | None | UnsetType = UNSET
    """Null and absent: the backend chooses the next one."""

    idempotency_key: str = _field(repr=False)
    """Chosen by the client; the same key never uses two credits, so a request can be
    repeated safely.
    """


@dataclass(slots=True, kw_only=True)
class ConsumeAccountRateLimitResetCreditResponse:
    """What using a reset credit came to."""

    outcome: ConsumeAccountRateLimitResetCreditOutcome


@dataclass(slots=True, kw_only=True)
class CreditsSnapshot:
    """Credits bought on top of the plan."""

    balance: str | None | UnsetType = UNSET
    """What is left, as a decimal number."""

    has_credits: bool
    """Whether any are left."""

    unlimited: bool
    """Whether they never run out."""


@dataclass(slots=True, kw_only=True)
class GatewayOAuthCancelResponse:
    """Given up."""


@dataclass(slots=True, kw_only=True)
class GatewayOAuthChangedNotification:
    """A gateway sign-in has come further."""

    auth_url: str | None | UnsetType = UNSET
    """Page to open in a browser. Nobody but the connection that began the sign-in is told."""

    error: str | None | UnsetType = UNSET
    """Why it failed."""

    login_id: str | None | UnsetType = UNSET
    """Names the sign-in."""

    provider_id: str

    status: GatewayOAuthStatus
    """How far it has come."""


@dataclass(slots=True, kw_only=True)
class GatewayOAuthLoginParams:
    """Where and how to sign in."""

    device_auth: bool | None = None
    """Use a code that is typed on another machine."""

    model_provider: str | None | UnsetType = UNSET
    """Id of the provider; null and absent: the configured one."""


@dataclass(slots=True, kw_only=True)
class GatewayOAuthLoginResponse:
    """The sign-in has begun."""

    prompt: GatewayOAuthPrompt | None | UnsetType = UNSET
    """Set where a code has to be typed."""


@dataclass(slots=True, kw_only=True)
class GatewayOAuthPrompt:
    """What to show to the person."""

    login_id: str
    """Names the sign-in."""

    user_code: str = _field(repr=False)
    """The code to type in."""

    verification_url: str
    """The page to type it in."""


@dataclass(slots=True, kw_only=True)
class GatewayOAuthReadParams:
    """Which provider to look at."""

    model_provider: str | None | UnsetType = UNSET
    """Id of the provider; null and absent: the configured one."""


@dataclass(slots=True, kw_only=True)
class GatewayOAuthReadResponse:
    """The gateway sign-in of a provider."""

    error: str | None | UnsetType = UNSET
    """Why the last sign-in failed."""

    provider_id: str

    provider_name: str
    """Name of the provider for people."""

    required: bool
    """Whether the provider stands behind a gateway at all."""

    status: GatewayOAuthStatus | None | UnsetType = UNSET
    """How far it has come."""

    supports_device_auth: bool | None = None
    """Whether a code can be typed on another machine. Absent means `False`."""


@dataclass(slots=True, kw_only=True)
class GcpSetupParams:
    """Says how to reach models through Google Cloud."""

    credential_file: str | None | UnsetType = UNSET
    """Absolute path of a file with Google Cloud credentials; absent or null takes out what
    the user has configured, so that the application default credentials are used.
    """

    location: str | None | UnsetType = UNSET
    """Google Cloud location that serves the models; absent or null: `global`."""

    project_id: str
    """Id of the Google Cloud project."""


@dataclass(slots=True, kw_only=True)
class GcpSetupResponse:
    """The set-up is done."""


@dataclass(slots=True, kw_only=True)
class GetAccountParams:
    """Asks for the signed-in account."""

    refresh_token: bool | None = None
    """Renews the tokens of a managed ChatGPT login first. A failure to do so does not fail
    the request. Ignored for other logins. Absent means `False`.
    """


@dataclass(slots=True, kw_only=True)
class GetAccountRateLimitsParams:
    """How much detail to give."""

    exclude_reset_credit_details: bool | None = None
    """Leaves out the single reset credits, which cost a look-up of their own. Their number
    is given all the same.
    """

    supports_luna_reserve: bool | None = None
    """The client goes over to the Luna reserve by itself where ordinary use is blocked."""


@dataclass(slots=True, kw_only=True)
class GetAccountRateLimitsResponse:
    """What the account may still use."""

    account_id: str | None | UnsetType = UNSET
    """The workspace the figures are for."""

    ordinary_usage_allowed: bool | None | UnsetType = UNSET
    """Whether an ordinary request would be served now; null where the backend does not
    tell, and percentages and times do not tell it either.
    """

    rate_limit_reset_credits: RateLimitResetCreditsSummary | None | UnsetType = UNSET
    """Reset credits, where there are any."""

    rate_limit_upsell: Any | UnsetType = UNSET
    """An offer of the backend, passed on as it came."""

    rate_limits: RateLimitSnapshot
    """The main limit (`codex`), else the first."""

    rate_limits_by_limit_id: dict[str, RateLimitSnapshot] | None | UnsetType = UNSET
    """Every limit, by `limitId`."""


@dataclass(slots=True, kw_only=True)
class GetAccountResponse:
    """The signed-in account, if any."""

    account: Account | None | UnsetType = UNSET
    """Null where nobody is signed in, where the provider needs no OpenAI login, or where
    the stored login can no longer be renewed.
    """

    requires_openai_auth: bool
    """Whether the configured model provider needs an OpenAI login at all."""

    user_id: str | None | UnsetType = UNSET
    """Id of the ChatGPT user, where the login tells. Absent means `None`."""

    workspace_routing: WorkspaceRouting | None | UnsetType = UNSET
    """Which backend serves the account; null where it was not looked up. Experimental.
    Since 0.169.0.
    """


@dataclass(slots=True, kw_only=True)
class GetAccountSecuritySetupResponse:
    """What is left to do for the security of the account."""

    notice: AccountSecuritySetupNotice | None | UnsetType = UNSET
    """Null where nothing is left to do."""


@dataclass(slots=True, kw_only=True)
class GetAccountTokenUsageParams:
    """Whose use to give."""

    thread_id: str | None | UnsetType = UNSET
    """A thread, a UUID: then its use alone is given, and nothing of the account."""


@dataclass(slots=True, kw_only=True)
class GetAccountTokenUsageResponse:
    """Use of the account."""

    daily_usage_buckets: list[AccountTokenUsageDailyBucket] | None | UnsetType = UNSET
    """Use by day, the oldest first."""

    summary: AccountTokenUsageSummary
    """Use in all."""

    thread_usage: ThreadUsage | None | UnsetType = UNSET
    """Use of the thread asked for; null where the backend does not know it. Absent means
    `None`.
    """


@dataclass(slots=True, kw_only=True)
class GetAuthStatusParams:
    """Asks how requests are authenticated."""

    include_token: bool | None | UnsetType = UNSET
    """Whether the answer shall carry the secret itself. Absent means `False`."""

    refresh_token: bool | None | UnsetType = UNSET
    """Renews the tokens first, as in `account/read`. Absent means `False`."""


@dataclass(slots=True, kw_only=True)
class GetAuthStatusResponse:
    """How requests are authenticated."""

    auth_method: AuthMode | None
    """Null where no usable credential is present."""

    auth_token: str | None = _field(repr=False)
    """The API key or access token, only where it was asked for. A secret."""

    requires_openai_auth: bool | None
    """Whether the configured model provider needs an OpenAI login at all."""


@dataclass(slots=True, kw_only=True)
class GetWorkspaceMessagesResponse:
    """The messages of the workspace."""

    feature_enabled: bool
    """Whether the backend has messages of workspaces for this client."""

    messages: list[WorkspaceMessage]
    """The messages in force."""


@dataclass(slots=True, kw_only=True)
class ApiKeyLoginParams:
    """Sign in with an OpenAI API key, which the server stores."""

    type: ClassVar[Literal["apiKey"]] = "apiKey"

    api_key: str = _field(repr=False)
    """The key. It is not tried out. A secret."""


@dataclass(slots=True, kw_only=True)
class ChatgptLoginParams:
    """Sign in with ChatGPT in a browser on the same machine."""

    type: ClassVar[Literal["chatgpt"]] = "chatgpt"

    app_brand: LoginAppBrand | None | UnsetType = UNSET
    """Null means `codex`. Absent means `None`."""

    codex_streamlined_login: bool | None = None
    """Asks for the shorter sign-in pages."""

    use_hosted_login_success_page: bool | None = None
    """Ends on a page of the authority instead of one of the local server."""


@dataclass(slots=True, kw_only=True)
class ChatgptDeviceCodeLoginParams:
    """Sign in with ChatGPT in a browser on another machine, by typing a code."""

    type: ClassVar[Literal["chatgptDeviceCode"]] = "chatgptDeviceCode"


@dataclass(slots=True, kw_only=True)
class ChatgptAuthTokensLoginParams:
    """Use a ChatGPT login that the host owns. The tokens stay in memory and the host is
    asked for new ones; sending this again replaces them.

    Experimental.
    """

    type: ClassVar[Literal["chatgptAuthTokens"]] = "chatgptAuthTokens"

    access_token: str = _field(repr=False)
    """A JWT. A secret."""

    chatgpt_account_id: str
    """The workspace to act in; wins over the claim of the token."""

    chatgpt_plan_type: str | None | UnsetType = UNSET
    """Plan of the account, in any case of letters; absent or null: the claim of the token,
    else `unknown`.
    """


@dataclass(slots=True, kw_only=True)
class AmazonBedrockLoginParams:
    """Use Amazon Bedrock with an API key."""

    type: ClassVar[Literal["amazonBedrock"]] = "amazonBedrock"

    api_key: str = _field(repr=False)
    """The key. A secret."""

    region: str
    """The AWS region, such as `us-east-1`."""


@dataclass(slots=True, kw_only=True)
class AmazonBedrockAccessKeysLoginParams:
    """Use Amazon Bedrock with a pair of AWS access keys."""

    type: ClassVar[Literal["amazonBedrockAccessKeys"]] = "amazonBedrockAccessKeys"

    access_key_id: str = _field(repr=False)
    """Id of the pair."""

    region: str
    """The AWS region, such as `us-east-1`."""

    secret_access_key: str = _field(repr=False)
    """The secret of the pair."""

    session_token: str | None | UnsetType = _field(default=UNSET, repr=False)
    """For temporary credentials. A secret."""


@dataclass(slots=True, kw_only=True)
class ApiKeyLoginResponse:
    """Nothing: the key is stored."""

    type: ClassVar[Literal["apiKey"]] = "apiKey"


@dataclass(slots=True, kw_only=True)
class ChatgptLoginResponse:
    """Open a page in the browser; the server waits for its callback."""

    type: ClassVar[Literal["chatgpt"]] = "chatgpt"

    auth_url: str
    """The page. The server never opens it itself."""

    login_id: str
    """A UUID that names this login in later messages."""


@dataclass(slots=True, kw_only=True)
class ChatgptDeviceCodeLoginResponse:
    """Show the address and the code to the person."""

    type: ClassVar[Literal["chatgptDeviceCode"]] = "chatgptDeviceCode"

    login_id: str
    """A UUID that names this login in later messages."""

    user_code: str = _field(repr=False)
    """The code to type in."""

    verification_url: str
    """The page to type it in."""


@dataclass(slots=True, kw_only=True)
class ChatgptAuthTokensLoginResponse:
    """Nothing: the tokens are in use."""

    type: ClassVar[Literal["chatgptAuthTokens"]] = "chatgptAuthTokens"


@dataclass(slots=True, kw_only=True)
class AmazonBedrockLoginResponse:
    """Nothing: the credentials are stored."""

    type: ClassVar[Literal["amazonBedrock"]] = "amazonBedrock"


@dataclass(slots=True, kw_only=True)
class LogoutAccountResponse:
    """Signed out."""


@dataclass(slots=True, kw_only=True)
class RateLimitResetCredit:
    """A right to set the limits back once before their time."""

    description: str | None | UnsetType = UNSET
    """Text of the backend to show; null where there is none."""

    expires_at: int | None | UnsetType = UNSET
    """Last moment to use it, in seconds since the epoch; null: it does not expire."""

    granted_at: int
    """When it was given, in seconds since the epoch."""

    id: str
    """Names it in `account/rateLimitResetCredit/consume`."""

    reset_type: RateLimitResetType
    """What it sets back."""

    status: RateLimitResetCreditStatus
    """What has become of it."""

    title: str | None | UnsetType = UNSET
    """Title of the backend to show; null where there is none."""


@dataclass(slots=True, kw_only=True)
class RateLimitResetCreditsSummary:
    """The reset credits of the account."""

    available_count: int
    """How many can be used."""

    credits: list[RateLimitResetCredit] | None | UnsetType = UNSET
    """Each of them, or the first of many; null where only their number is known."""


@dataclass(slots=True, kw_only=True)
class RateLimitSnapshot:
    """One metered limit as last heard of."""

    credits: CreditsSnapshot | None | UnsetType = UNSET
    """Credits that apply to it."""

    individual_limit: SpendControlLimitSnapshot | None | UnsetType = UNSET
    """Limit of expense for the person."""

    limit_id: str | None | UnsetType = UNSET
    """Names the limit; the main one is `codex`."""

    limit_name: str | None | UnsetType = UNSET
    """Name of the limit for people."""

    normal_model_slug: str | None | UnsetType = UNSET
    """Ordinary model by whose name and efforts the limit is to be shown."""

    plan_type: PlanType | None | UnsetType = UNSET
    """Plan that sets it."""

    primary: RateLimitWindow | None | UnsetType = UNSET
    """The shorter window."""

    rate_limit_reached_type: RateLimitReachedType | None | UnsetType = UNSET
    """Set while the limit is reached."""

    secondary: RateLimitWindow | None | UnsetType = UNSET
    """The longer window."""

    spend_control_reached: bool | None | UnsetType = UNSET
    """Whether the limit of expense is reached; null where the backend does not tell."""


@dataclass(slots=True, kw_only=True)
class RateLimitWindow:
    """Use within one window of time."""

    resets_at: int | None | UnsetType = UNSET
    """End of the window, in seconds since the epoch."""

    used_percent: int
    """Share that is used up, 0 to 100 and above."""

    window_duration_mins: int | None | UnsetType = UNSET
    """Length of the window in minutes, rounded up."""


@dataclass(slots=True, kw_only=True)
class SendAddCreditsNudgeEmailParams:
    """What to ask the owner of the workspace for."""

    credit_type: AddCreditsNudgeCreditType
    """What the owner is asked for."""


@dataclass(slots=True, kw_only=True)
class SendAddCreditsNudgeEmailResponse:
    """Whether the mail went out."""

    status: AddCreditsNudgeEmailStatus


@dataclass(slots=True, kw_only=True)
class SpendControlLimitSnapshot:
    """A limit of expense that a workspace has set for the person."""

    limit: str
    """The limit, as a decimal number."""

    remaining_percent: int
    """Share that is left, 0 to 100."""

    resets_at: int
    """When it starts anew, in seconds since the epoch."""

    used: str
    """What is used up, as a decimal number."""


@dataclass(slots=True, kw_only=True)
class ThreadUsage:
    """What one thread has used."""

    estimated_usage_credits_micros: int
    """Estimated price, in millionths of a credit."""

    estimated_usage_usd_micros: int | None | UnsetType = UNSET
    """Estimated price, in millionths of a US dollar."""

    groups: list[ThreadUsageBreakdownGroup]
    """The same by model, effort and speed."""

    native_usage_usd_micros: int | None | UnsetType = UNSET
    """Price as billed by the provider, in millionths of a US dollar; null where that is
    not known.
    """

    thread_id: str
    """The thread."""


@dataclass(slots=True, kw_only=True)
class ThreadUsageBreakdownGroup:
    """Part of the use of a thread: one model at one effort and speed."""

    cached_input_tokens: int | None | UnsetType = UNSET
    """Input tokens that came out of the cache."""

    estimated_usage_credits_micros: int
    """Estimated price, in millionths of a credit."""

    input_tokens: int | None | UnsetType = UNSET
    """Input tokens in all."""

    model: str | None | UnsetType = UNSET
    """The model; null where it is not known."""

    net_new_input_tokens: int | None | UnsetType = UNSET
    """Input tokens that did not come out of the cache."""

    output_tokens: int | None | UnsetType = UNSET
    """Output tokens."""

    reasoning_effort: str | None | UnsetType = UNSET
    """The effort; null where it is not known."""

    speed: str | None | UnsetType = UNSET
    """The service tier."""

    total_tokens: int | None | UnsetType = UNSET
    """Input and output tokens together."""


@dataclass(slots=True, kw_only=True)
class WorkspaceMessage:
    """A message from the owners of a workspace."""

    archived_at: int | None | UnsetType = UNSET
    """When it was withdrawn, in seconds since the epoch."""

    created_at: int | None | UnsetType = UNSET
    """When it was written, in seconds since the epoch."""

    message_body: str
    """The text, in Markdown."""

    message_id: str
    """Names the message."""

    message_type: WorkspaceMessageType
    """How prominent it is."""


@dataclass(slots=True, kw_only=True)
class WorkspaceRouting:
    """Which backend serves the workspace of the account."""

    account_routing_override: AccountRoutingOverride
    """Constraint on the place of processing."""

    backend_origin: str
    """Origin (scheme, host and port) of the backend."""

    chatgpt_account_id: str
    """The workspace that the routing is for."""


Account: TypeAlias = (
    ApiKeyAccount
    | ChatgptAccount
    | AmazonBedrockAccount
    | GcpAccount
    | UnknownVariant
)
"""The signed-in account."""


BedrockSetupParams: TypeAlias = (
    ProfileBedrockSetupParams
    | EnvironmentBedrockSetupParams
)
"""Which AWS credentials to use for Amazon Bedrock."""


LoginAccountParams: TypeAlias = (
    ApiKeyLoginParams
    | ChatgptLoginParams
    | ChatgptDeviceCodeLoginParams
    | ChatgptAuthTokensLoginParams
    | AmazonBedrockLoginParams
    | AmazonBedrockAccessKeysLoginParams
)
"""Which kind of login to start, with what it takes."""


LoginAccountResponse: TypeAlias = (
    ApiKeyLoginResponse
    | ChatgptLoginResponse
    | ChatgptDeviceCodeLoginResponse
    | ChatgptAuthTokensLoginResponse
    | AmazonBedrockLoginResponse
    | UnknownVariant
)
"""What the client has to do next. The end of the login comes as
`account/login/completed`.
"""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "AccountRoutingOverride": ("enum", True),
    "AddCreditsNudgeCreditType": ("enum", False),
    "AddCreditsNudgeEmailStatus": ("enum", True),
    "AuthMode": ("enum", True),
    "AwsCredentialType": ("enum", True),
    "CancelLoginAccountStatus": ("enum", True),
    "ChatgptAuthTokensRefreshReason": ("enum", True),
    "ConsumeAccountRateLimitResetCreditOutcome": ("enum", True),
    "DesktopOnboardingEntrypoint": ("enum", True),
    "GatewayOAuthStatus": ("enum", True),
    "LoginAppBrand": ("enum", False),
    "PlanType": ("enum", True),
    "RateLimitReachedType": ("enum", True),
    "RateLimitResetCreditStatus": ("enum", True),
    "RateLimitResetType": ("enum", True),
    "WorkspaceMessageType": ("enum", True),
    "ApiKeyAccount": ("variant", "type", "apiKey",),
    "ChatgptAccount": (
        "variant", "type", "chatgpt",
        ("email", "email", "required", ("nullable", "string")),
        ("planType", "plan_type", "required", ("ref", "account", "PlanType")),
        ("workspaceName", "workspace_name", "unset", ("nullable", "string")),
    ),
    "AmazonBedrockAccount": (
        "variant", "type", "amazonBedrock",
        ("usesCodexManagedCredentials", "uses_codex_managed_credentials", "optional", "boolean"),
    ),
    "GcpAccount": ("variant", "type", "gcp",),
    "AccountLoginCompletedNotification": (
        "object",
        ("error", "error", "unset", ("nullable", "string")),
        ("loginId", "login_id", "unset", ("nullable", "string")),
        ("onboardingEntrypoint", "onboarding_entrypoint", "unset", ("nullable", ("ref", "account", "DesktopOnboardingEntrypoint"))),
        ("success", "success", "required", "boolean"),
    ),
    "AccountRateLimitsUpdatedNotification": (
        "object",
        ("rateLimits", "rate_limits", "required", ("ref", "account", "RateLimitSnapshot")),
    ),
    "AccountSecuritySetupAction": (
        "object",
        ("label", "label", "required", "string"),
        ("url", "url", "required", "string"),
    ),
    "AccountSecuritySetupNotice": (
        "object",
        ("accountId", "account_id", "required", "string"),
        ("action", "action", "required", ("ref", "account", "AccountSecuritySetupAction")),
        ("description", "description", "required", "string"),
        ("title", "title", "required", "string"),
        ("userId", "user_id", "required", "string"),
    ),
    "AccountTokenUsageDailyBucket": (
        "object",
        ("startDate", "start_date", "required", "string"),
        ("tokens", "tokens", "required", "i64"),
    ),
    "AccountTokenUsageSummary": (
        "object",
        ("currentStreakDays", "current_streak_days", "unset", ("nullable", "i64")),
        ("lifetimeTokens", "lifetime_tokens", "unset", ("nullable", "i64")),
        ("longestRunningTurnSec", "longest_running_turn_sec", "unset", ("nullable", "i64")),
        ("longestStreakDays", "longest_streak_days", "unset", ("nullable", "i64")),
        ("peakDailyTokens", "peak_daily_tokens", "unset", ("nullable", "i64")),
    ),
    "AccountUpdatedNotification": (
        "object",
        ("authMode", "auth_mode", "unset", ("nullable", ("ref", "account", "AuthMode"))),
        ("planType", "plan_type", "unset", ("nullable", ("ref", "account", "PlanType"))),
    ),
    "BedrockAwsProfile": (
        "object",
        ("name", "name", "required", "string"),
        ("region", "region", "unset", ("nullable", "string")),
    ),
    "BedrockCheckGovCloudRequirementsParams": ("object",),
    "BedrockCheckGovCloudRequirementsResponse": (
        "object",
        ("isGovCloud", "is_gov_cloud", "required", "boolean"),
        ("shouldWarn", "should_warn", "required", "boolean"),
    ),
    "BedrockDiscoverParams": ("object",),
    "BedrockDiscoverResponse": (
        "object",
        ("environmentCredentials", "environment_credentials", "required", ("array", ("ref", "account", "BedrockEnvironmentCredential"))),
        ("profiles", "profiles", "required", ("array", ("ref", "account", "BedrockAwsProfile"))),
    ),
    "BedrockEnvironmentCredential": (
        "object",
        ("region", "region", "unset", ("nullable", "string")),
        ("type", "type", "required", ("ref", "account", "AwsCredentialType")),
    ),
    "ProfileBedrockSetupParams": (
        "variant", "type", "profile",
        ("profile", "profile", "required", "string"),
        ("region", "region", "required", "string"),
    ),
    "EnvironmentBedrockSetupParams": (
        "variant", "type", "environment",
        ("region", "region", "required", "string"),
    ),
    "BedrockSetupResponse": ("object",),
    "CancelLoginAccountParams": (
        "object",
        ("loginId", "login_id", "required", "string"),
    ),
    "CancelLoginAccountResponse": (
        "object",
        ("status", "status", "required", ("ref", "account", "CancelLoginAccountStatus")),
    ),
    "ChatgptAuthTokensRefreshParams": (
        "object",
        ("previousAccountId", "previous_account_id", "unset", ("nullable", "string")),
        ("reason", "reason", "required", ("ref", "account", "ChatgptAuthTokensRefreshReason")),
    ),
    "ChatgptAuthTokensRefreshResponse": (
        "object",
        ("accessToken", "access_token", "required", "string"),
        ("chatgptAccountId", "chatgpt_account_id", "required", "string"),
        ("chatgptPlanType", "chatgpt_plan_type", "unset", ("nullable", "string")),
    ),
    "ConsumeAccountRateLimitResetCreditParams": (
        "object",
        ("creditId", "credit_id", "unset", ("nullable", "string")),
        ("idempotencyKey", "idempotency_key", "required", "string"),
    ),
    "ConsumeAccountRateLimitResetCreditResponse": (
        "object",
        ("outcome", "outcome", "required", ("ref", "account", "ConsumeAccountRateLimitResetCreditOutcome")),
    ),
    "CreditsSnapshot": (
        "object",
        ("balance", "balance", "unset", ("nullable", "string")),
        ("hasCredits", "has_credits", "required", "boolean"),
        ("unlimited", "unlimited", "required", "boolean"),
    ),
    "GatewayOAuthCancelResponse": ("object",),
    "GatewayOAuthChangedNotification": (
        "object",
        ("authUrl", "auth_url", "unset", ("nullable", "string")),
        ("error", "error", "unset", ("nullable", "string")),
        ("loginId", "login_id", "unset", ("nullable", "string")),
        ("providerId", "provider_id", "required", "string"),
        ("status", "status", "required", ("ref", "account", "GatewayOAuthStatus")),
    ),
    "GatewayOAuthLoginParams": (
        "object",
        ("deviceAuth", "device_auth", "optional", "boolean"),
        ("modelProvider", "model_provider", "unset", ("nullable", "string")),
    ),
    "GatewayOAuthLoginResponse": (
        "object",
        ("prompt", "prompt", "unset", ("nullable", ("ref", "account", "GatewayOAuthPrompt"))),
    ),
    "GatewayOAuthPrompt": (
        "object",
        ("loginId", "login_id", "required", "string"),
        ("userCode", "user_code", "required", "string"),
        ("verificationUrl", "verification_url", "required", "string"),
    ),
    "GatewayOAuthReadParams": (
        "object",
        ("modelProvider", "model_provider", "unset", ("nullable", "string")),
    ),
    "GatewayOAuthReadResponse": (
        "object",
        ("error", "error", "unset", ("nullable", "string")),
        ("providerId", "provider_id", "required", "string"),
        ("providerName", "provider_name", "required", "string"),
        ("required", "required", "required", "boolean"),
        ("status", "status", "unset", ("nullable", ("ref", "account", "GatewayOAuthStatus"))),
        ("supportsDeviceAuth", "supports_device_auth", "optional", "boolean"),
    ),
    "GcpSetupParams": (
        "object",
        ("credentialFile", "credential_file", "unset", ("nullable", "string")),
        ("location", "location", "unset", ("nullable", "string")),
        ("projectId", "project_id", "required", "string"),
    ),
    "GcpSetupResponse": ("object",),
    "GetAccountParams": (
        "object",
        ("refreshToken", "refresh_token", "optional", "boolean"),
    ),
    "GetAccountRateLimitsParams": (
        "object",
        ("excludeResetCreditDetails", "exclude_reset_credit_details", "optional", "boolean"),
        ("supportsLunaReserve", "supports_luna_reserve", "optional", "boolean"),
    ),
    "GetAccountRateLimitsResponse": (
        "object",
        ("accountId", "account_id", "unset", ("nullable", "string")),
        ("ordinaryUsageAllowed", "ordinary_usage_allowed", "unset", ("nullable", "boolean")),
        ("rateLimitResetCredits", "rate_limit_reset_credits", "unset", ("nullable", ("ref", "account", "RateLimitResetCreditsSummary"))),
        ("rateLimitUpsell", "rate_limit_upsell", "unset", "json"),
        ("rateLimits", "rate_limits", "required", ("ref", "account", "RateLimitSnapshot")),
        ("rateLimitsByLimitId", "rate_limits_by_limit_id", "unset", ("nullable", ("map", ("ref", "account", "RateLimitSnapshot")))),
    ),
    "GetAccountResponse": (
        "object",
        ("account", "account", "unset", ("nullable", ("ref", "account", "Account"))),
        ("requiresOpenaiAuth", "requires_openai_auth", "required", "boolean"),
        ("userId", "user_id", "unset", ("nullable", "string")),
        ("workspaceRouting", "workspace_routing", "unset", ("nullable", ("ref", "account", "WorkspaceRouting"))),
    ),
    "GetAccountSecuritySetupResponse": (
        "object",
        ("notice", "notice", "unset", ("nullable", ("ref", "account", "AccountSecuritySetupNotice"))),
    ),
    "GetAccountTokenUsageParams": (
        "object",
        ("threadId", "thread_id", "unset", ("nullable", "string")),
    ),
    "GetAccountTokenUsageResponse": (
        "object",
        ("dailyUsageBuckets", "daily_usage_buckets", "unset", ("nullable", ("array", ("ref", "account", "AccountTokenUsageDailyBucket")))),
        ("summary", "summary", "required", ("ref", "account", "AccountTokenUsageSummary")),
        ("threadUsage", "thread_usage", "unset", ("nullable", ("ref", "account", "ThreadUsage"))),
    ),
    "GetAuthStatusParams": (
        "object",
        ("includeToken", "include_token", "unset", ("nullable", "boolean")),
        ("refreshToken", "refresh_token", "unset", ("nullable", "boolean")),
    ),
    "GetAuthStatusResponse": (
        "object",
        ("authMethod", "auth_method", "required", ("nullable", ("ref", "account", "AuthMode"))),
        ("authToken", "auth_token", "required", ("nullable", "string")),
        ("requiresOpenaiAuth", "requires_openai_auth", "required", ("nullable", "boolean")),
    ),
    "GetWorkspaceMessagesResponse": (
        "object",
        ("featureEnabled", "feature_enabled", "required", "boolean"),
        ("messages", "messages", "required", ("array", ("ref", "account", "WorkspaceMessage"))),
    ),
    "ApiKeyLoginParams": (
        "variant", "type", "apiKey",
        ("apiKey", "api_key", "required", "string"),
    ),
    "ChatgptLoginParams": (
        "variant", "type", "chatgpt",
        ("appBrand", "app_brand", "unset", ("nullable", ("ref", "account", "LoginAppBrand"))),
        ("codexStreamlinedLogin", "codex_streamlined_login", "optional", "boolean"),
        ("useHostedLoginSuccessPage", "use_hosted_login_success_page", "optional", "boolean"),
    ),
    "ChatgptDeviceCodeLoginParams": ("variant", "type", "chatgptDeviceCode",),
    "ChatgptAuthTokensLoginParams": (
        "variant", "type", "chatgptAuthTokens",
        ("accessToken", "access_token", "required", "string"),
        ("chatgptAccountId", "chatgpt_account_id", "required", "string"),
        ("chatgptPlanType", "chatgpt_plan_type", "unset", ("nullable", "string")),
    ),
    "AmazonBedrockLoginParams": (
        "variant", "type", "amazonBedrock",
        ("apiKey", "api_key", "required", "string"),
        ("region", "region", "required", "string"),
    ),
    "AmazonBedrockAccessKeysLoginParams": (
        "variant", "type", "amazonBedrockAccessKeys",
        ("accessKeyId", "access_key_id", "required", "string"),
        ("region", "region", "required", "string"),
        ("secretAccessKey", "secret_access_key", "required", "string"),
        ("sessionToken", "session_token", "unset", ("nullable", "string")),
    ),
    "ApiKeyLoginResponse": ("variant", "type", "apiKey",),
    "ChatgptLoginResponse": (
        "variant", "type", "chatgpt",
        ("authUrl", "auth_url", "required", "string"),
        ("loginId", "login_id", "required", "string"),
    ),
    "ChatgptDeviceCodeLoginResponse": (
        "variant", "type", "chatgptDeviceCode",
        ("loginId", "login_id", "required", "string"),
        ("userCode", "user_code", "required", "string"),
        ("verificationUrl", "verification_url", "required", "string"),
    ),
    "ChatgptAuthTokensLoginResponse": ("variant", "type", "chatgptAuthTokens",),
    "AmazonBedrockLoginResponse": ("variant", "type", "amazonBedrock",),
    "LogoutAccountResponse": ("object",),
    "RateLimitResetCredit": (
        "object",
        ("description", "description", "unset", ("nullable", "string")),
        ("expiresAt", "expires_at", "unset", ("nullable", "i64")),
        ("grantedAt", "granted_at", "required", "i64"),
        ("id", "id", "required", "string"),
        ("resetType", "reset_type", "required", ("ref", "account", "RateLimitResetType")),
        ("status", "status", "required", ("ref", "account", "RateLimitResetCreditStatus")),
        ("title", "title", "unset", ("nullable", "string")),
    ),
    "RateLimitResetCreditsSummary": (
        "object",
        ("availableCount", "available_count", "required", "i64"),
        ("credits", "credits", "unset", ("nullable", ("array", ("ref", "account", "RateLimitResetCredit")))),
    ),
    "RateLimitSnapshot": (
        "object",
        ("credits", "credits", "unset", ("nullable", ("ref", "account", "CreditsSnapshot"))),
        ("individualLimit", "individual_limit", "unset", ("nullable", ("ref", "account", "SpendControlLimitSnapshot"))),
        ("limitId", "limit_id", "unset", ("nullable", "string")),
        ("limitName", "limit_name", "unset", ("nullable", "string")),
        ("normalModelSlug", "normal_model_slug", "unset", ("nullable", "string")),
        ("planType", "plan_type", "unset", ("nullable", ("ref", "account", "PlanType"))),
        ("primary", "primary", "unset", ("nullable", ("ref", "account", "RateLimitWindow"))),
        ("rateLimitReachedType", "rate_limit_reached_type", "unset", ("nullable", ("ref", "account", "RateLimitReachedType"))),
        ("secondary", "secondary", "unset", ("nullable", ("ref", "account", "RateLimitWindow"))),
        ("spendControlReached", "spend_control_reached", "unset", ("nullable", "boolean")),
    ),
    "RateLimitWindow": (
        "object",
        ("resetsAt", "resets_at", "unset", ("nullable", "i64")),
        ("usedPercent", "used_percent", "required", "i32"),
        ("windowDurationMins", "window_duration_mins", "unset", ("nullable", "i64")),
    ),
    "SendAddCreditsNudgeEmailParams": (
        "object",
        ("creditType", "credit_type", "required", ("ref", "account", "AddCreditsNudgeCreditType")),
    ),
    "SendAddCreditsNudgeEmailResponse": (
        "object",
        ("status", "status", "required", ("ref", "account", "AddCreditsNudgeEmailStatus")),
    ),
    "SpendControlLimitSnapshot": (
        "object",
        ("limit", "limit", "required", "string"),
        ("remainingPercent", "remaining_percent", "required", "i32"),
        ("resetsAt", "resets_at", "required", "i64"),
        ("used", "used", "required", "string"),
    ),
    "ThreadUsage": (
        "object",
        ("estimatedUsageCreditsMicros", "estimated_usage_credits_micros", "required", "i64"),
        ("estimatedUsageUsdMicros", "estimated_usage_usd_micros", "unset", ("nullable", "i64")),
        ("groups", "groups", "required", ("array", ("ref", "account", "ThreadUsageBreakdownGroup"))),
        ("nativeUsageUsdMicros", "native_usage_usd_micros", "unset", ("nullable", "i64")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ThreadUsageBreakdownGroup": (
        "object",
        ("cachedInputTokens", "cached_input_tokens", "unset", ("nullable", "i64")),
        ("estimatedUsageCreditsMicros", "estimated_usage_credits_micros", "required", "i64"),
        ("inputTokens", "input_tokens", "unset", ("nullable", "i64")),
        ("model", "model", "unset", ("nullable", "string")),
        ("netNewInputTokens", "net_new_input_tokens", "unset", ("nullable", "i64")),
        ("outputTokens", "output_tokens", "unset", ("nullable", "i64")),
        ("reasoningEffort", "reasoning_effort", "unset", ("nullable", "string")),
        ("speed", "speed", "unset", ("nullable", "string")),
        ("totalTokens", "total_tokens", "unset", ("nullable", "i64")),
    ),
    "WorkspaceMessage": (
        "object",
        ("archivedAt", "archived_at", "unset", ("nullable", "i64")),
        ("createdAt", "created_at", "unset", ("nullable", "i64")),
        ("messageBody", "message_body", "required", "string"),
        ("messageId", "message_id", "required", "string"),
        ("messageType", "message_type", "required", ("ref", "account", "WorkspaceMessageType")),
    ),
    "WorkspaceRouting": (
        "object",
        ("accountRoutingOverride", "account_routing_override", "required", ("ref", "account", "AccountRoutingOverride")),
        ("backendOrigin", "backend_origin", "required", "string"),
        ("chatgptAccountId", "chatgpt_account_id", "required", "string"),
    ),
    "Account": (
        "tagged", "type", True,
        ("apiKey", "ApiKeyAccount"),
        ("chatgpt", "ChatgptAccount"),
        ("amazonBedrock", "AmazonBedrockAccount"),
        ("gcp", "GcpAccount"),
    ),
    "BedrockSetupParams": (
        "tagged", "type", False,
        ("profile", "ProfileBedrockSetupParams"),
        ("environment", "EnvironmentBedrockSetupParams"),
    ),
    "LoginAccountParams": (
        "tagged", "type", False,
        ("apiKey", "ApiKeyLoginParams"),
        ("chatgpt", "ChatgptLoginParams"),
        ("chatgptDeviceCode", "ChatgptDeviceCodeLoginParams"),
        ("chatgptAuthTokens", "ChatgptAuthTokensLoginParams"),
        ("amazonBedrock", "AmazonBedrockLoginParams"),
        ("amazonBedrockAccessKeys", "AmazonBedrockAccessKeysLoginParams"),
    ),
    "LoginAccountResponse": (
        "tagged", "type", True,
        ("apiKey", "ApiKeyLoginResponse"),
        ("chatgpt", "ChatgptLoginResponse"),
        ("chatgptDeviceCode", "ChatgptDeviceCodeLoginResponse"),
        ("chatgptAuthTokens", "ChatgptAuthTokensLoginResponse"),
        ("amazonBedrock", "AmazonBedrockLoginResponse"),
    ),
}
