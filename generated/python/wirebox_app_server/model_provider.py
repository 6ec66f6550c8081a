# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, ClosedEnum, UnknownVariant, UnsetType


class BedrockProviderId(ClosedEnum):
    """Ids of the built-in Amazon Bedrock providers."""

    AMAZON_BEDROCK = "amazon-bedrock"
    AMAZON_BEDROCK_RUNTIME = "amazon-bedrock-runtime"


class GcpProviderId(ClosedEnum):
    """Id of the built-in Google Cloud provider."""

    GCP = "gcp"


@dataclass(slots=True, kw_only=True)
class AuthRecoveryNotification:
    """An attempt to get working credentials for a model provider again."""

    message: str
    """What is going on, in words for the user."""

    provider: str
    """The model provider concerned."""

    thread_id: str

    turn_id: str


@dataclass(slots=True, kw_only=True)
class NoneGatewayAuth:
    """Not at all."""

    mode: ClassVar[Literal["none"]] = "none"


@dataclass(slots=True, kw_only=True)
class EnvironmentVariableGatewayAuth:
    """With a key from an environment variable."""

    mode: ClassVar[Literal["environmentVariable"]] = "environmentVariable"

    env_key: str = _field(repr=False)
    """Name of the environment variable; not the key itself."""


@dataclass(slots=True, kw_only=True)
class ExternallyConfiguredGatewayAuth:
    """In a way that is configured elsewhere, which edits leave alone."""

    mode: ClassVar[Literal["externallyConfigured"]] = "externallyConfigured"

    env_key: str | None | UnsetType = _field(default=UNSET, repr=False)
    """Name of an environment variable that plays a part in it; null and absent: none."""


@dataclass(slots=True, kw_only=True)
class ModelProviderCapabilitiesReadParams:
    """Empty: the configured model provider is meant."""


@dataclass(slots=True, kw_only=True)
class ModelProviderCapabilitiesReadResponse:
    """What the model provider can do besides answering."""

    image_generation: bool
    """Whether it can make images."""

    web_search: bool
    """Whether it can search the web."""


@dataclass(slots=True, kw_only=True)
class ModelProviderConfigWriteParams:
    """Asks to change the settings of a model provider."""

    settings: ProviderSettingsPatch
    """The changes."""


@dataclass(slots=True, kw_only=True)
class ModelProviderConfigWriteResponse:
    """The model provider after the change."""

    provider: ModelProviderSummary
    """The provider with its new settings."""


@dataclass(slots=True, kw_only=True)
class ModelProviderMismatchModelProviderError:
    """Another provider is in use than the one that was named."""

    type: ClassVar[Literal["modelProviderMismatch"]] = "modelProviderMismatch"

    current_model_provider: str
    """Id of the provider in use."""

    model_provider: str
    """Id of the provider that was named."""


@dataclass(slots=True, kw_only=True)
class ModelProviderNotConfiguredModelProviderError:
    """The configuration does not know the provider."""

    type: ClassVar[Literal["modelProviderNotConfigured"]] = "modelProviderNotConfigured"

    model_provider: str
    """Id of the provider that was named."""


@dataclass(slots=True, kw_only=True)
class ModelProviderPolicyConflictModelProviderError:
    """A policy requires another provider."""

    type: ClassVar[Literal["modelProviderPolicyConflict"]] = "modelProviderPolicyConflict"

    model_provider: str
    """Id of the provider that was named."""

    required_model_provider: str
    """Id of the provider that the policy requires."""


@dataclass(slots=True, kw_only=True)
class ModelProviderListParams:
    """Empty: all model providers are meant."""


@dataclass(slots=True, kw_only=True)
class ModelProviderListResponse:
    """The model providers."""

    can_change_default: bool
    """Whether another provider may be made the default."""

    data: list[ModelProviderSummary]
    """The providers, all on one page."""

    default_provider_id: str
    """Id of the provider that is used where none is named."""


@dataclass(slots=True, kw_only=True)
class ModelProviderSummary:
    """A model provider and its settings."""

    base_url: str | None | UnsetType = UNSET
    """URL that the requests go to; null and absent: not set, or not safe to show."""

    can_edit: bool
    """Whether `modelProvider/config/write` may change it."""

    id: str
    """Id of the provider, as in `model_provider` of the configuration."""

    name: str
    """Name of the provider for people."""

    settings: ProviderSettings
    """Settings of the provider."""


@dataclass(slots=True, kw_only=True)
class OpenaiProviderSettings:
    """The provider is OpenAI, which has no settings here."""

    type: ClassVar[Literal["openai"]] = "openai"


@dataclass(slots=True, kw_only=True)
class CustomGatewayProviderSettings:
    """The provider is a custom gateway."""

    type: ClassVar[Literal["customGateway"]] = "customGateway"

    auth: GatewayAuth
    """How requests are authenticated."""


@dataclass(slots=True, kw_only=True)
class BedrockProviderSettings:
    """The provider is Amazon Bedrock."""

    type: ClassVar[Literal["bedrock"]] = "bedrock"

    profile: str | None | UnsetType = UNSET
    """Name of the AWS profile that gives the credentials; null and absent: not set."""

    region: str | None | UnsetType = UNSET
    """AWS region; null and absent: not set."""


@dataclass(slots=True, kw_only=True)
class GcpProviderSettings:
    """The provider is Google Cloud."""

    type: ClassVar[Literal["gcp"]] = "gcp"

    credential_file: str | None | UnsetType = UNSET
    """Path of the file with the credentials; null and absent: not set."""

    location: str | None | UnsetType = UNSET
    """Google Cloud location; null and absent: not set."""

    project_id: str | None | UnsetType = UNSET
    """Id of the Google Cloud project; null and absent: not set."""


@dataclass(slots=True, kw_only=True)
class CustomGatewayProviderSettingsPatch:
    """Changes a custom gateway."""

    type: ClassVar[Literal["customGateway"]] = "customGateway"

    base_url: str | None | UnsetType = UNSET
    """URL that the requests go to."""

    env_key: str | None | UnsetType = _field(default=UNSET, repr=False)
    """Name of the environment variable that holds the key; not the key itself."""

    name: str | None = None
    """Name of the provider for people."""

    provider_id: str | None | UnsetType = UNSET
    """Id of the provider to change; null and absent: a new one is made."""


@dataclass(slots=True, kw_only=True)
class BedrockProviderSettingsPatch:
    """Changes an Amazon Bedrock provider."""

    type: ClassVar[Literal["bedrock"]] = "bedrock"

    profile: str | None | UnsetType = UNSET
    """Name of the AWS profile to take credentials from."""

    provider_id: BedrockProviderId
    """Which of the Bedrock providers."""

    region: str | None | UnsetType = UNSET
    """AWS region."""


@dataclass(slots=True, kw_only=True)
class GcpProviderSettingsPatch:
    """Changes the Google Cloud provider."""

    type: ClassVar[Literal["gcp"]] = "gcp"

    credential_file: str | None | UnsetType = UNSET
    """Path of the file with the credentials; not the credentials themselves."""

    location: str | None | UnsetType = UNSET
    """Google Cloud location."""

    project_id: str | None | UnsetType = UNSET
    """Id of the Google Cloud project."""

    provider_id: GcpProviderId
    """Always `gcp`."""


GatewayAuth: TypeAlias = (
    NoneGatewayAuth
    | EnvironmentVariableGatewayAuth
    | ExternallyConfiguredGatewayAuth
    | UnknownVariant
)
"""How requests to a custom gateway are authenticated."""


ModelProviderError: TypeAlias = (
    ModelProviderMismatchModelProviderError
    | ModelProviderNotConfiguredModelProviderError
    | ModelProviderPolicyConflictModelProviderError
    | UnknownVariant
)
"""Why a model provider cannot be used."""


ProviderSettings: TypeAlias = (
    OpenaiProviderSettings
    | CustomGatewayProviderSettings
    | BedrockProviderSettings
    | GcpProviderSettings
    | UnknownVariant
)
"""Settings of a model provider, by the kind of provider."""


ProviderSettingsPatch: TypeAlias = (
    CustomGatewayProviderSettingsPatch
    | BedrockProviderSettingsPatch
    | GcpProviderSettingsPatch
)
"""Changes to the settings of a model provider: members that are absent stay as they
are, null clears one.
"""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "BedrockProviderId": ("enum", False),
    "GcpProviderId": ("enum", False),
    "AuthRecoveryNotification": (
        "object",
        ("message", "message", "required", "string"),
        ("provider", "provider", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "required", "string"),
    ),
    "NoneGatewayAuth": ("variant", "mode", "none",),
    "EnvironmentVariableGatewayAuth": (
        "variant", "mode", "environmentVariable",
        ("envKey", "env_key", "required", "string"),
    ),
    "ExternallyConfiguredGatewayAuth": (
        "variant", "mode", "externallyConfigured",
        ("envKey", "env_key", "unset", ("nullable", "string")),
    ),
    "ModelProviderCapabilitiesReadParams": ("object",),
    "ModelProviderCapabilitiesReadResponse": (
        "object",
        ("imageGeneration", "image_generation", "required", "boolean"),
        ("webSearch", "web_search", "required", "boolean"),
    ),
    "ModelProviderConfigWriteParams": (
        "object",
        ("settings", "settings", "required", ("ref", "model_provider", "ProviderSettingsPatch")),
        (None, None, "closed"),
    ),
    "ModelProviderConfigWriteResponse": (
        "object",
        ("provider", "provider", "required", ("ref", "model_provider", "ModelProviderSummary")),
    ),
    "ModelProviderMismatchModelProviderError": (
        "variant", "type", "modelProviderMismatch",
        ("currentModelProvider", "current_model_provider", "required", "string"),
        ("modelProvider", "model_provider", "required", "string"),
    ),
    "ModelProviderNotConfiguredModelProviderError": (
        "variant", "type", "modelProviderNotConfigured",
        ("modelProvider", "model_provider", "required", "string"),
    ),
    "ModelProviderPolicyConflictModelProviderError": (
        "variant", "type", "modelProviderPolicyConflict",
        ("modelProvider", "model_provider", "required", "string"),
        ("requiredModelProvider", "required_model_provider", "required", "string"),
    ),
    "ModelProviderListParams": ("object",),
    "ModelProviderListResponse": (
        "object",
        ("canChangeDefault", "can_change_default", "required", "boolean"),
        ("data", "data", "required", ("array", ("ref", "model_provider", "ModelProviderSummary"))),
        ("defaultProviderId", "default_provider_id", "required", "string"),
    ),
    "ModelProviderSummary": (
        "object",
        ("baseUrl", "base_url", "unset", ("nullable", "string")),
        ("canEdit", "can_edit", "required", "boolean"),
        ("id", "id", "required", "string"),
        ("name", "name", "required", "string"),
        ("settings", "settings", "required", ("ref", "model_provider", "ProviderSettings")),
    ),
    "OpenaiProviderSettings": ("variant", "type", "openai",),
    "CustomGatewayProviderSettings": (
        "variant", "type", "customGateway",
        ("auth", "auth", "required", ("ref", "model_provider", "GatewayAuth")),
    ),
    "BedrockProviderSettings": (
        "variant", "type", "bedrock",
        ("profile", "profile", "unset", ("nullable", "string")),
        ("region", "region", "unset", ("nullable", "string")),
    ),
    "GcpProviderSettings": (
        "variant", "type", "gcp",
        ("credentialFile", "credential_file", "unset", ("nullable", "string")),
        ("location", "location", "unset", ("nullable", "string")),
        ("projectId", "project_id", "unset", ("nullable", "string")),
    ),
    "CustomGatewayProviderSettingsPatch": (
        "variant", "type", "customGateway",
        ("baseUrl", "base_url", "unset", ("nullable", "string")),
        ("envKey", "env_key", "unset", ("nullable", "string")),
        ("name", "name", "optional", "string"),
        ("providerId", "provider_id", "unset", ("nullable", "string")),
        (None, None, "closed"),
    ),
    "BedrockProviderSettingsPatch": (
        "variant", "type", "bedrock",
        ("profile", "profile", "unset", ("nullable", "string")),
        ("providerId", "provider_id", "required", ("ref", "model_provider", "BedrockProviderId")),
        ("region", "region", "unset", ("nullable", "string")),
        (None, None, "closed"),
    ),
    "GcpProviderSettingsPatch": (
        "variant", "type", "gcp",
        ("credentialFile", "credential_file", "unset", ("nullable", "string")),
        ("location", "location", "unset", ("nullable", "string")),
        ("projectId", "project_id", "unset", ("nullable", "string")),
        ("providerId", "provider_id", "required", ("ref", "model_provider", "GcpProviderId")),
        (None, None, "closed"),
    ),
    "GatewayAuth": (
        "tagged", "mode", True,
        ("none", "NoneGatewayAuth"),
        ("environmentVariable", "EnvironmentVariableGatewayAuth"),
        ("externallyConfigured", "ExternallyConfiguredGatewayAuth"),
    ),
    "ModelProviderError": (
        "tagged", "type", True,
        ("modelProviderMismatch", "ModelProviderMismatchModelProviderError"),
        ("modelProviderNotConfigured", "ModelProviderNotConfiguredModelProviderError"),
        ("modelProviderPolicyConflict", "ModelProviderPolicyConflictModelProviderError"),
    ),
    "ProviderSettings": (
        "tagged", "type", True,
        ("openai", "OpenaiProviderSettings"),
        ("customGateway", "CustomGatewayProviderSettings"),
        ("bedrock", "BedrockProviderSettings"),
        ("gcp", "GcpProviderSettings"),
    ),
    "ProviderSettingsPatch": (
        "tagged", "type", False,
        ("customGateway", "CustomGatewayProviderSettingsPatch"),
        ("bedrock", "BedrockProviderSettingsPatch"),
        ("gcp", "GcpProviderSettingsPatch"),
    ),
}
