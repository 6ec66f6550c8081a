# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, ClosedEnum, OpenEnum, UnknownVariant, UnsetType


class McpElicitationArrayType(ClosedEnum):
    """Schema type of a field that takes several choices."""

    ARRAY = "array"


class McpElicitationBooleanType(ClosedEnum):
    """Schema type of a field that takes yes or no."""

    BOOLEAN = "boolean"


class McpElicitationNumberType(OpenEnum):
    """Schema type of a field that takes a number, or only a whole one (`integer`)."""

    NUMBER = "number"
    INTEGER = "integer"


class McpElicitationObjectType(OpenEnum):
    """Schema type of the form as a whole."""

    OBJECT = "object"


class McpElicitationStringFormat(OpenEnum):
    """What kind of text a field takes."""

    EMAIL = "email"
    URI = "uri"
    DATE = "date"
    DATE_TIME = "date-time"


class McpElicitationStringType(ClosedEnum):
    """Schema type of a field that takes text or one choice."""

    STRING = "string"


class McpServerElicitationAction(ClosedEnum):
    """What the user did: `accept` and answer, `decline`, or `cancel` without deciding."""

    ACCEPT = "accept"
    DECLINE = "decline"
    CANCEL = "cancel"


class McpServerOauthClientRegistration(ClosedEnum):
    """How we become a client of the authorisation server: by a client ID metadata document
    (`cimd`), by dynamic client registration (`dcr`), or by what fits (`auto`).
    """

    AUTO = "auto"
    CIMD = "cimd"
    DCR = "dcr"


class McpServerStartupFailureReason(OpenEnum):
    """A cause of a failed start that the client can do something about:
    `reauthenticationRequired` asks for another login.
    """

    REAUTHENTICATION_REQUIRED = "reauthenticationRequired"


class McpServerStartupState(OpenEnum):
    """How far the start of an MCP server has come."""

    STARTING = "starting"
    READY = "ready"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(slots=True, kw_only=True)
class McpElicitationBooleanSchema:
    """A field of a form that takes yes or no."""

    default: bool | None | UnsetType = UNSET
    """Value that the field has at first."""

    description: str | None | UnsetType = UNSET
    """Explanation to show with the field."""

    title: str | None | UnsetType = UNSET
    """Name of the field to show."""

    type: McpElicitationBooleanType
    """Always `boolean`."""


@dataclass(slots=True, kw_only=True)
class McpElicitationConstOption:
    """A choice with a name for people."""

    const: str
    """The value to send back."""

    title: str
    """The name to show."""


@dataclass(slots=True, kw_only=True)
class McpElicitationLegacyTitledEnumSchema:
    """A field of a form that takes one choice, in the older way of MCP with the names in a
    list of their own.
    """

    default: str | None | UnsetType = UNSET
    """Value that is chosen at first."""

    description: str | None | UnsetType = UNSET
    """Explanation to show with the field."""

    enum: list[str]
    """The values to send back."""

    enum_names: list[str] | None | UnsetType = UNSET
    """Names to show, in the order of `enum`; null and absent: show the values."""

    title: str | None | UnsetType = UNSET
    """Name of the field to show."""

    type: McpElicitationStringType
    """Always `string`."""


@dataclass(slots=True, kw_only=True)
class McpElicitationNumberSchema:
    """A field of a form that takes a number."""

    default: float | None | UnsetType = UNSET
    """Value that the field has at first."""

    description: str | None | UnsetType = UNSET
    """Explanation to show with the field."""

    maximum: float | None | UnsetType = UNSET
    """Greatest number allowed."""

    minimum: float | None | UnsetType = UNSET
    """Smallest number allowed."""

    title: str | None | UnsetType = UNSET
    """Name of the field to show."""

    type: McpElicitationNumberType
    """Whether fractions are allowed (`number`) or not (`integer`)."""


@dataclass(slots=True, kw_only=True)
class McpElicitationSchema:
    """A flat form: JSON Schema of an object whose members are the fields."""

    schema: str | None | UnsetType = UNSET
    """URI of the JSON Schema dialect."""

    properties: dict[str, McpElicitationPrimitiveSchema]
    """The fields, keyed by name."""

    required: list[str] | None | UnsetType = UNSET
    """Names of the fields that must be filled in; null and absent: none."""

    type: McpElicitationObjectType
    """Always `object`."""


@dataclass(slots=True, kw_only=True)
class McpElicitationStringSchema:
    """A field of a form that takes text."""

    default: str | None | UnsetType = UNSET
    """Value that the field has at first."""

    description: str | None | UnsetType = UNSET
    """Explanation to show with the field."""

    format: McpElicitationStringFormat | None | UnsetType = UNSET
    """Kind of text; null and absent: any."""

    max_length: int | None | UnsetType = UNSET
    """Most characters allowed."""

    min_length: int | None | UnsetType = UNSET
    """Fewest characters allowed."""

    title: str | None | UnsetType = UNSET
    """Name of the field to show."""

    type: McpElicitationStringType
    """Always `string`."""


@dataclass(slots=True, kw_only=True)
class McpElicitationTitledEnumItems:
    """The named choices that several may be taken of."""

    any_of: list[McpElicitationConstOption]
    """The choices."""


@dataclass(slots=True, kw_only=True)
class McpElicitationTitledMultiSelectEnumSchema:
    """A field of a form that takes any number of named choices."""

    default: list[str] | None | UnsetType = UNSET
    """Values (`const`) of the choices that are chosen at first."""

    description: str | None | UnsetType = UNSET
    """Explanation to show with the field."""

    items: McpElicitationTitledEnumItems
    """The choices to choose from."""

    max_items: int | None | UnsetType = UNSET
    """Most choices that may be taken."""

    min_items: int | None | UnsetType = UNSET
    """Fewest choices that must be taken."""

    title: str | None | UnsetType = UNSET
    """Name of the field to show."""

    type: McpElicitationArrayType
    """Always `array`."""


@dataclass(slots=True, kw_only=True)
class McpElicitationTitledSingleSelectEnumSchema:
    """A field of a form that takes one of several named choices."""

    default: str | None | UnsetType = UNSET
    """Value (`const`) of the choice that is chosen at first."""

    description: str | None | UnsetType = UNSET
    """Explanation to show with the field."""

    one_of: list[McpElicitationConstOption]
    """The choices."""

    title: str | None | UnsetType = UNSET
    """Name of the field to show."""

    type: McpElicitationStringType
    """Always `string`."""


@dataclass(slots=True, kw_only=True)
class McpElicitationUntitledEnumItems:
    """The plain values that several may be taken of."""

    enum: list[str]
    """The values, to be shown as they are."""

    type: McpElicitationStringType
    """Always `string`."""


@dataclass(slots=True, kw_only=True)
class McpElicitationUntitledMultiSelectEnumSchema:
    """A field of a form that takes any number of plain values."""

    default: list[str] | None | UnsetType = UNSET
    """Values that are chosen at first."""

    description: str | None | UnsetType = UNSET
    """Explanation to show with the field."""

    items: McpElicitationUntitledEnumItems
    """The values to choose from."""

    max_items: int | None | UnsetType = UNSET
    """Most choices that may be taken."""

    min_items: int | None | UnsetType = UNSET
    """Fewest choices that must be taken."""

    title: str | None | UnsetType = UNSET
    """Name of the field to show."""

    type: McpElicitationArrayType
    """Always `array`."""


@dataclass(slots=True, kw_only=True)
class McpElicitationUntitledSingleSelectEnumSchema:
    """A field of a form that takes one of several plain values."""

    default: str | None | UnsetType = UNSET
    """Value that is chosen at first."""

    description: str | None | UnsetType = UNSET
    """Explanation to show with the field."""

    enum: list[str]
    """The values, to be shown as they are."""

    title: str | None | UnsetType = UNSET
    """Name of the field to show."""

    type: McpElicitationStringType
    """Always `string`."""


@dataclass(slots=True, kw_only=True)
class McpResourceReadParams:
    """Asks for a resource of an MCP server."""

    meta: dict[str, Any] | None | UnsetType = UNSET
    """Metadata to pass to the MCP server. Keys by which accounts and turns are told apart
    are reserved.
    """

    connector_id: str | None | UnsetType = UNSET
    """Id of the connector that the resource belongs to; null and absent: none."""

    origin_call_id: str | None | UnsetType = UNSET
    """Id of the tool call whose app the resource belongs to; null and absent: none."""

    server: str
    """Name of the MCP server in the configuration."""

    target: McpResourceReadTarget | None | UnsetType = UNSET
    """Connector and link to read through; null and absent: not fixed."""

    thread_id: str | None | UnsetType = UNSET
    """Id of the thread whose MCP server is meant; null and absent: no thread in
    particular.
    """

    uri: str
    """URI of the resource."""


@dataclass(slots=True, kw_only=True)
class McpResourceReadResponse:
    """The content of a resource."""

    contents: list[ResourceContent]
    """One or more pieces of content; a resource may consist of several."""

    origin_call_id: str | None | UnsetType = UNSET
    """Id of the tool call that the resource stems from; null and absent: none."""


@dataclass(slots=True, kw_only=True)
class McpResourceReadTarget:
    """The connector that a resource is read through."""

    connector_id: str

    link_id: str | None
    """Id of the link to the connector; null: without signing in, where the app allows
    that.
    """


@dataclass(slots=True, kw_only=True)
class OpenaiUserVerificationMcpServerElicitationRequestParams:
    """The user shall approve something on a device that proves who they are; `content` of
    the answer holds the proof.

    Experimental.
    """

    mode: ClassVar[Literal["openai/userVerification"]] = "openai/userVerification"

    server_name: str
    """Name of the MCP server that asks."""

    thread_id: str

    turn_id: str | None | UnsetType = UNSET
    """Id of the turn; null and absent: the request belongs to none."""

    meta: Any | UnsetType = UNSET
    """Metadata of the MCP server, passed through."""

    challenge: str
    """The challenge that the proof has to answer."""

    description: str
    """What the verification is for, in words for the user."""

    title: str
    """Heading to show."""


@dataclass(slots=True, kw_only=True)
class FormMcpServerElicitationRequestParams:
    """The user shall fill in a form as MCP defines it."""

    mode: ClassVar[Literal["form"]] = "form"

    server_name: str
    """Name of the MCP server that asks."""

    thread_id: str

    turn_id: str | None | UnsetType = UNSET
    """Id of the turn; null and absent: the request belongs to none."""

    meta: Any | UnsetType = UNSET
    """Metadata of the MCP server, passed through; `codex_approval_kind` marks the approval
    of a tool call.
    """

    message: str
    """What the MCP server wants, in words for the user."""

    requested_schema: McpElicitationSchema
    """The form."""


@dataclass(slots=True, kw_only=True)
class OpenaiFormMcpServerElicitationRequestParams:
    """The user shall fill in a form that need not keep to the schema of `form`."""

    mode: ClassVar[Literal["openai/form"]] = "openai/form"

    server_name: str
    """Name of the MCP server that asks."""

    thread_id: str

    turn_id: str | None | UnsetType = UNSET
    """Id of the turn; null and absent: the request belongs to none."""

    meta: Any | UnsetType = UNSET
    """Metadata of the MCP server, passed through."""

    message: str
    """What the MCP server wants, in words for the user."""

    requested_schema: Any
    """Schema of the form, not checked further."""


@dataclass(slots=True, kw_only=True)
class OpenaiFormOfMcpServerElicitationRequestParams:
    """Made like `openai/form`, with the mode spelt differently."""

    mode: ClassVar[Literal["openaiForm"]] = "openaiForm"

    server_name: str
    """Name of the MCP server that asks."""

    thread_id: str

    turn_id: str | None | UnsetType = UNSET
    """Id of the turn; null and absent: the request belongs to none."""

    meta: Any | UnsetType = UNSET
    """Metadata of the MCP server, passed through."""

    message: str
    """What the MCP server wants, in words for the user."""

    requested_schema: Any
    """Schema of the form, not checked further."""


@dataclass(slots=True, kw_only=True)
class UrlMcpServerElicitationRequestParams:
    """The user shall open a web page and go on there."""

    mode: ClassVar[Literal["url"]] = "url"

    server_name: str
    """Name of the MCP server that asks."""

    thread_id: str

    turn_id: str | None | UnsetType = UNSET
    """Id of the turn; null and absent: the request belongs to none."""

    meta: Any | UnsetType = UNSET
    """Metadata of the MCP server, passed through."""

    elicitation_id: str
    """Id that the MCP server gave to the request."""

    message: str
    """What the MCP server wants, in words for the user."""

    url: str


@dataclass(slots=True, kw_only=True)
class McpServerElicitationRequestResponse:
    """The answer of the user to an MCP server."""

    meta: Any | UnsetType = UNSET
    """Metadata to pass to the MCP server."""

    action: McpServerElicitationAction
    """What the user did."""

    content: Any | UnsetType = UNSET
    """The fields of the form as filled in; only with `accept`."""


@dataclass(slots=True, kw_only=True)
class McpServerEventNotification:
    """A notification as an MCP server sent it."""

    method: str
    """Its MCP method."""

    params: Any
    """Its params, passed through."""


@dataclass(slots=True, kw_only=True)
class McpServerEventStreamNotification:
    """An event of a stream that the client started."""

    notification: McpServerEventNotification
    """What the MCP server sent."""

    subscription_id: str
    """Id that the client gave to the stream."""


@dataclass(slots=True, kw_only=True)
class McpServerEventStreamStartParams:
    """Asks for a stream of events from an MCP server."""

    meta: Any | UnsetType = UNSET
    """Metadata to pass to the MCP server."""

    arguments: Any
    """Arguments for the stream, passed to the MCP server."""

    name: str
    """Name of the event stream."""

    server: str
    """Name of the MCP server in the configuration."""

    subscription_id: str
    """Id that the client chooses; the events carry it, and the stream is stopped by it."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class McpServerEventStreamStartResponse:
    """Empty: the stream has been started."""


@dataclass(slots=True, kw_only=True)
class McpServerEventStreamStopParams:
    """Asks to stop a stream of events."""

    subscription_id: str
    """Id that the stream was started with."""


@dataclass(slots=True, kw_only=True)
class McpServerEventStreamStopResponse:
    """Empty: the stream has been stopped."""


@dataclass(slots=True, kw_only=True)
class McpServerOauthLoginCompletedNotification:
    """How a login at an MCP server ended."""

    error: str | None | UnsetType = UNSET
    """Why the login failed; null and absent after a success."""

    login_id: str | None | UnsetType = UNSET
    """Id of the login, as the answer to `mcpServer/oauth/login` gave it."""

    name: str
    """Name of the MCP server in the configuration."""

    success: bool
    """Whether we are signed in now."""

    thread_id: str | None | UnsetType = UNSET
    """Id of the thread that the login was for; null and absent: no thread in particular."""


@dataclass(slots=True, kw_only=True)
class McpServerOauthLoginParams:
    """Asks to sign in at an MCP server."""

    client_registration: McpServerOauthClientRegistration | None | UnsetType = UNSET
    """How to register as a client, for this login only; null and absent: as the MCP server
    lets find out.
    """

    name: str
    """Name of the MCP server in the configuration; it has to be reached over HTTP."""

    scopes: list[str] | None | UnsetType = UNSET
    """OAuth scopes to ask for; null and absent: not prescribed."""

    thread_id: str | None | UnsetType = UNSET
    """Id of the thread whose MCP server is meant; null and absent: no thread in
    particular.
    """

    timeout_secs: int | None | UnsetType = UNSET
    """How many seconds to wait for the user; null and absent: the default of the server."""


@dataclass(slots=True, kw_only=True)
class McpServerOauthLoginResponse:
    """A login that has begun."""

    authorization_url: str
    """Page to open in the browser of the user."""

    login_id: str | None | UnsetType = UNSET
    """Id of the login, which `mcpServer/oauthLogin/completed` repeats; null where it has
    none. Absent means `None`.
    """


@dataclass(slots=True, kw_only=True)
class McpServerStatusUpdatedNotification:
    """How far the start of an MCP server has come."""

    error: str | None | UnsetType = UNSET
    """Message of a start that `failed`; null otherwise."""

    failure_reason: McpServerStartupFailureReason | None | UnsetType = UNSET
    """Cause of the failure, where it is one of those known; null otherwise."""

    name: str
    """Name of the MCP server in the configuration; `codex_apps` is the built-in one for
    apps.
    """

    status: McpServerStartupState
    """State of the start."""

    thread_id: str | None | UnsetType = UNSET
    """Id of the thread that the MCP server is started for; null and absent: no thread in
    particular.
    """


@dataclass(slots=True, kw_only=True)
class McpServerToolCallParams:
    """Asks to call a tool of an MCP server, without the model."""

    meta: Any | UnsetType = UNSET
    """Metadata to pass to the MCP server."""

    arguments: Any | UnsetType = UNSET
    """Arguments of the tool, as its `inputSchema` wants them."""

    server: str
    """Name of the MCP server in the configuration."""

    thread_id: str
    """Id of the thread whose MCP server is meant."""

    tool: str
    """Name of the tool."""


@dataclass(slots=True, kw_only=True)
class McpServerToolCallResponse:
    """What the tool gave, in the words of MCP."""

    meta: Any | UnsetType = UNSET
    """Metadata of the MCP server, passed through."""

    content: list[Any]
    """Pieces of content, passed through."""

    is_error: bool | None | UnsetType = UNSET
    """Whether the tool itself reports a failure; null and absent: it does not say."""

    structured_content: Any | UnsetType = UNSET
    """Structured result, as the `outputSchema` of the tool describes it."""


@dataclass(slots=True, kw_only=True)
class ResourceContentWithText:
    """An object named `ResourceContentWithText`."""

    meta: Any | UnsetType = UNSET
    """Metadata of the MCP server, passed through."""

    mime_type: str | None | UnsetType = UNSET
    """Media type, where it is known."""

    text: str
    """The content as text."""

    uri: str
    """URI of the content."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class ResourceContentWithBlob:
    """An object named `ResourceContentWithBlob`."""

    meta: Any | UnsetType = UNSET
    """Metadata of the MCP server, passed through."""

    blob: str
    """The content in base64."""

    mime_type: str | None | UnsetType = UNSET
    """Media type, where it is known."""

    uri: str
    """URI of the content."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


McpServerElicitationRequestParams: TypeAlias = (
    OpenaiUserVerificationMcpServerElicitationRequestParams
    | FormMcpServerElicitationRequestParams
    | OpenaiFormMcpServerElicitationRequestParams
    | OpenaiFormOfMcpServerElicitationRequestParams
    | UrlMcpServerElicitationRequestParams
    | UnknownVariant
)
"""What an MCP server wants from the user; `mode` tells in which way."""


McpElicitationSingleSelectEnumSchema: TypeAlias = McpElicitationUntitledSingleSelectEnumSchema | McpElicitationTitledSingleSelectEnumSchema
"""A field of a form that takes exactly one choice."""


McpElicitationMultiSelectEnumSchema: TypeAlias = McpElicitationUntitledMultiSelectEnumSchema | McpElicitationTitledMultiSelectEnumSchema
"""A field of a form that takes several choices."""


McpElicitationEnumSchema: TypeAlias = McpElicitationSingleSelectEnumSchema | McpElicitationMultiSelectEnumSchema | McpElicitationLegacyTitledEnumSchema
"""A field of a form that offers choices."""


McpElicitationPrimitiveSchema: TypeAlias = McpElicitationEnumSchema | McpElicitationStringSchema | McpElicitationNumberSchema | McpElicitationBooleanSchema
"""One field of a form."""


ResourceContent: TypeAlias = ResourceContentWithText | ResourceContentWithBlob
"""Content of a resource: either `text`, or bytes as a `blob`."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "McpElicitationArrayType": ("enum", False),
    "McpElicitationBooleanType": ("enum", False),
    "McpElicitationNumberType": ("enum", True),
    "McpElicitationObjectType": ("enum", True),
    "McpElicitationStringFormat": ("enum", True),
    "McpElicitationStringType": ("enum", False),
    "McpServerElicitationAction": ("enum", False),
    "McpServerOauthClientRegistration": ("enum", False),
    "McpServerStartupFailureReason": ("enum", True),
    "McpServerStartupState": ("enum", True),
    "McpElicitationBooleanSchema": (
        "object",
        ("default", "default", "unset", ("nullable", "boolean")),
        ("description", "description", "unset", ("nullable", "string")),
        ("title", "title", "unset", ("nullable", "string")),
        ("type", "type", "required", ("ref", "mcp_server", "McpElicitationBooleanType")),
        (None, None, "closed"),
    ),
    "McpElicitationConstOption": (
        "object",
        ("const", "const", "required", "string"),
        ("title", "title", "required", "string"),
        (None, None, "closed"),
    ),
    "McpElicitationLegacyTitledEnumSchema": (
        "object",
        ("default", "default", "unset", ("nullable", "string")),
        ("description", "description", "unset", ("nullable", "string")),
        ("enum", "enum", "required", ("array", "string")),
        ("enumNames", "enum_names", "unset", ("nullable", ("array", "string"))),
        ("title", "title", "unset", ("nullable", "string")),
        ("type", "type", "required", ("ref", "mcp_server", "McpElicitationStringType")),
        (None, None, "closed"),
    ),
    "McpElicitationNumberSchema": (
        "object",
        ("default", "default", "unset", ("nullable", "f64")),
        ("description", "description", "unset", ("nullable", "string")),
        ("maximum", "maximum", "unset", ("nullable", "f64")),
        ("minimum", "minimum", "unset", ("nullable", "f64")),
        ("title", "title", "unset", ("nullable", "string")),
        ("type", "type", "required", ("ref", "mcp_server", "McpElicitationNumberType")),
        (None, None, "closed"),
    ),
    "McpElicitationSchema": (
        "object",
        ("$schema", "schema", "unset", ("nullable", "string")),
        ("properties", "properties", "required", ("map", ("ref", "mcp_server", "McpElicitationPrimitiveSchema"))),
        ("required", "required", "unset", ("nullable", ("array", "string"))),
        ("type", "type", "required", ("ref", "mcp_server", "McpElicitationObjectType")),
        (None, None, "closed"),
    ),
    "McpElicitationStringSchema": (
        "object",
        ("default", "default", "unset", ("nullable", "string")),
        ("description", "description", "unset", ("nullable", "string")),
        ("format", "format", "unset", ("nullable", ("ref", "mcp_server", "McpElicitationStringFormat"))),
        ("maxLength", "max_length", "unset", ("nullable", "u32")),
        ("minLength", "min_length", "unset", ("nullable", "u32")),
        ("title", "title", "unset", ("nullable", "string")),
        ("type", "type", "required", ("ref", "mcp_server", "McpElicitationStringType")),
        (None, None, "closed"),
    ),
    "McpElicitationTitledEnumItems": (
        "object",
        ("anyOf", "any_of", "required", ("array", ("ref", "mcp_server", "McpElicitationConstOption"))),
        (None, None, "closed"),
    ),
    "McpElicitationTitledMultiSelectEnumSchema": (
        "object",
        ("default", "default", "unset", ("nullable", ("array", "string"))),
        ("description", "description", "unset", ("nullable", "string")),
        ("items", "items", "required", ("ref", "mcp_server", "McpElicitationTitledEnumItems")),
        ("maxItems", "max_items", "unset", ("nullable", "u64")),
        ("minItems", "min_items", "unset", ("nullable", "u64")),
        ("title", "title", "unset", ("nullable", "string")),
        ("type", "type", "required", ("ref", "mcp_server", "McpElicitationArrayType")),
        (None, None, "closed"),
    ),
    "McpElicitationTitledSingleSelectEnumSchema": (
        "object",
        ("default", "default", "unset", ("nullable", "string")),
        ("description", "description", "unset", ("nullable", "string")),
        ("oneOf", "one_of", "required", ("array", ("ref", "mcp_server", "McpElicitationConstOption"))),
        ("title", "title", "unset", ("nullable", "string")),
        ("type", "type", "required", ("ref", "mcp_server", "McpElicitationStringType")),
        (None, None, "closed"),
    ),
    "McpElicitationUntitledEnumItems": (
        "object",
        ("enum", "enum", "required", ("array", "string")),
        ("type", "type", "required", ("ref", "mcp_server", "McpElicitationStringType")),
        (None, None, "closed"),
    ),
    "McpElicitationUntitledMultiSelectEnumSchema": (
        "object",
        ("default", "default", "unset", ("nullable", ("array", "string"))),
        ("description", "description", "unset", ("nullable", "string")),
        ("items", "items", "required", ("ref", "mcp_server", "McpElicitationUntitledEnumItems")),
        ("maxItems", "max_items", "unset", ("nullable", "u64")),
        ("minItems", "min_items", "unset", ("nullable", "u64")),
        ("title", "title", "unset", ("nullable", "string")),
        ("type", "type", "required", ("ref", "mcp_server", "McpElicitationArrayType")),
        (None, None, "closed"),
    ),
    "McpElicitationUntitledSingleSelectEnumSchema": (
        "object",
        ("default", "default", "unset", ("nullable", "string")),
        ("description", "description", "unset", ("nullable", "string")),
        ("enum", "enum", "required", ("array", "string")),
        ("title", "title", "unset", ("nullable", "string")),
        ("type", "type", "required", ("ref", "mcp_server", "McpElicitationStringType")),
        (None, None, "closed"),
    ),
    "McpResourceReadParams": (
        "object",
        ("_meta", "meta", "unset", ("nullable", ("map", "json"))),
        ("connectorId", "connector_id", "unset", ("nullable", "string")),
        ("originCallId", "origin_call_id", "unset", ("nullable", "string")),
        ("server", "server", "required", "string"),
        ("target", "target", "unset", ("nullable", ("ref", "mcp_server", "McpResourceReadTarget"))),
        ("threadId", "thread_id", "unset", ("nullable", "string")),
        ("uri", "uri", "required", "string"),
    ),
    "McpResourceReadResponse": (
        "object",
        ("contents", "contents", "required", ("array", ("ref", "mcp_server", "ResourceContent"))),
        ("originCallId", "origin_call_id", "unset", ("nullable", "string")),
    ),
    "McpResourceReadTarget": (
        "object",
        ("connectorId", "connector_id", "required", "string"),
        ("linkId", "link_id", "required", ("nullable", "string")),
    ),
    "OpenaiUserVerificationMcpServerElicitationRequestParams": (
        "variant", "mode", "openai/userVerification",
        ("serverName", "server_name", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "unset", ("nullable", "string")),
        ("_meta", "meta", "unset", "json"),
        ("challenge", "challenge", "required", "string"),
        ("description", "description", "required", "string"),
        ("title", "title", "required", "string"),
    ),
    "FormMcpServerElicitationRequestParams": (
        "variant", "mode", "form",
        ("serverName", "server_name", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "unset", ("nullable", "string")),
        ("_meta", "meta", "unset", "json"),
        ("message", "message", "required", "string"),
        ("requestedSchema", "requested_schema", "required", ("ref", "mcp_server", "McpElicitationSchema")),
    ),
    "OpenaiFormMcpServerElicitationRequestParams": (
        "variant", "mode", "openai/form",
        ("serverName", "server_name", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "unset", ("nullable", "string")),
        ("_meta", "meta", "unset", "json"),
        ("message", "message", "required", "string"),
        ("requestedSchema", "requested_schema", "required", "json"),
    ),
    "OpenaiFormOfMcpServerElicitationRequestParams": (
        "variant", "mode", "openaiForm",
        ("serverName", "server_name", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "unset", ("nullable", "string")),
        ("_meta", "meta", "unset", "json"),
        ("message", "message", "required", "string"),
        ("requestedSchema", "requested_schema", "required", "json"),
    ),
    "UrlMcpServerElicitationRequestParams": (
        "variant", "mode", "url",
        ("serverName", "server_name", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "unset", ("nullable", "string")),
        ("_meta", "meta", "unset", "json"),
        ("elicitationId", "elicitation_id", "required", "string"),
        ("message", "message", "required", "string"),
        ("url", "url", "required", "string"),
    ),
    "McpServerElicitationRequestResponse": (
        "object",
        ("_meta", "meta", "unset", "json"),
        ("action", "action", "required", ("ref", "mcp_server", "McpServerElicitationAction")),
        ("content", "content", "unset", "json"),
    ),
    "McpServerEventNotification": (
        "object",
        ("method", "method", "required", "string"),
        ("params", "params", "required", "json"),
    ),
    "McpServerEventStreamNotification": (
        "object",
        ("notification", "notification", "required", ("ref", "mcp_server", "McpServerEventNotification")),
        ("subscriptionId", "subscription_id", "required", "string"),
    ),
    "McpServerEventStreamStartParams": (
        "object",
        ("_meta", "meta", "unset", "json"),
        ("arguments", "arguments", "required", "json"),
        ("name", "name", "required", "string"),
        ("server", "server", "required", "string"),
        ("subscriptionId", "subscription_id", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
    ),
    "McpServerEventStreamStartResponse": ("object",),
    "McpServerEventStreamStopParams": (
        "object",
        ("subscriptionId", "subscription_id", "required", "string"),
    ),
    "McpServerEventStreamStopResponse": ("object",),
    "McpServerOauthLoginCompletedNotification": (
        "object",
        ("error", "error", "unset", ("nullable", "string")),
        ("loginId", "login_id", "unset", ("nullable", "string")),
        ("name", "name", "required", "string"),
        ("success", "success", "required", "boolean"),
        ("threadId", "thread_id", "unset", ("nullable", "string")),
    ),
    "McpServerOauthLoginParams": (
        "object",
        ("clientRegistration", "client_registration", "unset", ("nullable", ("ref", "mcp_server", "McpServerOauthClientRegistration"))),
        ("name", "name", "required", "string"),
        ("scopes", "scopes", "unset", ("nullable", ("array", "string"))),
        ("threadId", "thread_id", "unset", ("nullable", "string")),
        ("timeoutSecs", "timeout_secs", "unset", ("nullable", "i64")),
    ),
    "McpServerOauthLoginResponse": (
        "object",
        ("authorizationUrl", "authorization_url", "required", "string"),
        ("loginId", "login_id", "unset", ("nullable", "string")),
    ),
    "McpServerStatusUpdatedNotification": (
        "object",
        ("error", "error", "unset", ("nullable", "string")),
        ("failureReason", "failure_reason", "unset", ("nullable", ("ref", "mcp_server", "McpServerStartupFailureReason"))),
        ("name", "name", "required", "string"),
        ("status", "status", "required", ("ref", "mcp_server", "McpServerStartupState")),
        ("threadId", "thread_id", "unset", ("nullable", "string")),
    ),
    "McpServerToolCallParams": (
        "object",
        ("_meta", "meta", "unset", "json"),
        ("arguments", "arguments", "unset", "json"),
        ("server", "server", "required", "string"),
        ("threadId", "thread_id", "required", "string"),
        ("tool", "tool", "required", "string"),
    ),
    "McpServerToolCallResponse": (
        "object",
        ("_meta", "meta", "unset", "json"),
        ("content", "content", "required", ("array", "json")),
        ("isError", "is_error", "unset", ("nullable", "boolean")),
        ("structuredContent", "structured_content", "unset", "json"),
    ),
    "ResourceContentWithText": (
        "object",
        ("_meta", "meta", "unset", "json"),
        ("mimeType", "mime_type", "unset", ("nullable", "string")),
        ("text", "text", "required", "string"),
        ("uri", "uri", "required", "string"),
        (None, "misfits", "beside", "blob"),
    ),
    "ResourceContentWithBlob": (
        "object",
        ("_meta", "meta", "unset", "json"),
        ("blob", "blob", "required", "string"),
        ("mimeType", "mime_type", "unset", ("nullable", "string")),
        ("uri", "uri", "required", "string"),
        (None, "misfits", "beside", "text"),
    ),
    "McpServerElicitationRequestParams": (
        "tagged", "mode", True,
        ("openai/userVerification", "OpenaiUserVerificationMcpServerElicitationRequestParams"),
        ("form", "FormMcpServerElicitationRequestParams"),
        ("openai/form", "OpenaiFormMcpServerElicitationRequestParams"),
        ("openaiForm", "OpenaiFormOfMcpServerElicitationRequestParams"),
        ("url", "UrlMcpServerElicitationRequestParams"),
    ),
    "McpElicitationSingleSelectEnumSchema": ("union", ("ref", "mcp_server", "McpElicitationUntitledSingleSelectEnumSchema"), ("ref", "mcp_server", "McpElicitationTitledSingleSelectEnumSchema")),
    "McpElicitationMultiSelectEnumSchema": ("union", ("ref", "mcp_server", "McpElicitationUntitledMultiSelectEnumSchema"), ("ref", "mcp_server", "McpElicitationTitledMultiSelectEnumSchema")),
    "McpElicitationEnumSchema": ("union", ("ref", "mcp_server", "McpElicitationSingleSelectEnumSchema"), ("ref", "mcp_server", "McpElicitationMultiSelectEnumSchema"), ("ref", "mcp_server", "McpElicitationLegacyTitledEnumSchema")),
    "McpElicitationPrimitiveSchema": ("union", ("ref", "mcp_server", "McpElicitationEnumSchema"), ("ref", "mcp_server", "McpElicitationStringSchema"), ("ref", "mcp_server", "McpElicitationNumberSchema"), ("ref", "mcp_server", "McpElicitationBooleanSchema")),
    "ResourceContent": ("union", ("ref", "mcp_server", "ResourceContentWithText"), ("ref", "mcp_server", "ResourceContentWithBlob")),
}
