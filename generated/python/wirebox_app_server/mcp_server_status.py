# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._values import UNSET, ClosedEnum, OpenEnum, UnsetType


class McpAuthStatus(OpenEnum):
    """How we are authenticated at an MCP server, if it knows logins at all. Mind the
    spelling `oAuth`.
    """

    UNKNOWN = "unknown"
    UNSUPPORTED = "unsupported"
    NOT_LOGGED_IN = "notLoggedIn"
    BEARER_TOKEN = "bearerToken"
    O_AUTH = "oAuth"

    @property
    def known(self) -> McpAuthStatus:
        """This value where this version knows it, else `McpAuthStatus.UNKNOWN`."""
        return self if self.is_known else McpAuthStatus.UNKNOWN


class McpServerConnectionStatus(OpenEnum):
    """How the connection to an MCP server stands."""

    NOT_STARTED = "notStarted"
    STARTING = "starting"
    CONNECTED = "connected"
    AUTHENTICATION_REQUIRED = "authenticationRequired"
    FAILED = "failed"
    CANCELLED = "cancelled"
    DISABLED = "disabled"


class McpServerStatusDetail(ClosedEnum):
    """How much to tell of each MCP server: everything (`full`), or tools and
    authentication without the resources (`toolsAndAuthOnly`).
    """

    FULL = "full"
    TOOLS_AND_AUTH_ONLY = "toolsAndAuthOnly"


@dataclass(slots=True, kw_only=True)
class ListMcpServerStatusParams:
    """Asks for the MCP servers and what they offer."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    detail: McpServerStatusDetail | None | UnsetType = UNSET
    """How much to tell of each server; null and absent: `full`."""

    limit: int | None | UnsetType = UNSET
    """At most this many servers on a page."""

    server_name: str | None | UnsetType = UNSET
    """Name of the one server to tell of; null and absent: all of them."""

    thread_id: str | None | UnsetType = UNSET
    """Id of the thread whose servers are meant; null and absent: no thread in particular."""


@dataclass(slots=True, kw_only=True)
class ListMcpServerStatusResponse:
    """A page of MCP servers."""

    data: list[McpServerStatus]
    """The servers, sorted by name."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class McpServerInfo:
    """What an MCP server said of itself when it was connected."""

    description: str | None | UnsetType = UNSET
    """What the MCP server is for."""

    icons: list[Any] | None | UnsetType = UNSET
    """Icons of the MCP server, passed through."""

    name: str
    """Name that the MCP server gives itself; not the one in the configuration."""

    title: str | None | UnsetType = UNSET
    """Name of the MCP server for people."""

    version: str
    """Version of the MCP server."""

    website_url: str | None | UnsetType = UNSET
    """Website of the MCP server."""


@dataclass(slots=True, kw_only=True)
class McpServerStatus:
    """An MCP server and what it offers."""

    auth_status: McpAuthStatus
    """How we are authenticated there."""

    http_origin: str | None | UnsetType = UNSET
    """Origin (scheme, host and port) of a server that is reached over HTTP; null for any
    other.
    """

    name: str
    """Name of the server in the configuration."""

    plugin_id: str | None | UnsetType = UNSET
    """Id of the plugin that brought the server; null where none did."""

    resource_templates: list[ResourceTemplate]
    """Its resource templates; empty where they were not asked for."""

    resources: list[Resource]
    """Its resources; empty where they were not asked for."""

    runtime_status: McpServerConnectionStatus | None | UnsetType = UNSET
    """How the connection of the thread stands; null where that is not known or the
    configuration has changed since.
    """

    server_capabilities: Any | UnsetType = UNSET
    """The capabilities that the server declared, passed through."""

    server_info: McpServerInfo | None | UnsetType = UNSET
    """What the server said of itself; null where it was not reached."""

    tool_list_meta: Any | UnsetType = UNSET
    """Metadata that came with the list of tools, passed through."""

    tools: dict[str, Tool]
    """Its tools, keyed by name."""

    tools_error: str | None | UnsetType = UNSET
    """Why the tools could not be listed; null where they could."""


@dataclass(slots=True, kw_only=True)
class Resource:
    """A resource that an MCP server offers, in the words of that server."""

    meta: Any | UnsetType = UNSET
    """Metadata of the MCP server, passed through."""

    annotations: Any | UnsetType = UNSET
    """Hints of the MCP server on whom the resource is for and how much it matters."""

    description: str | None | UnsetType = UNSET
    """What the resource is."""

    icons: list[Any] | None | UnsetType = UNSET
    """Icons of the resource, passed through."""

    mime_type: str | None | UnsetType = UNSET
    """Media type, where it is known."""

    name: str

    size: int | None | UnsetType = UNSET
    """Size of the content in bytes, where it is known."""

    title: str | None | UnsetType = UNSET
    """Name of the resource for people."""

    uri: str
    """URI to read the resource by."""


@dataclass(slots=True, kw_only=True)
class ResourceTemplate:
    """A pattern of resources that an MCP server offers, in the words of that server."""

    annotations: Any | UnsetType = UNSET
    """Hints of the MCP server on whom the resources are for and how much they matter."""

    description: str | None | UnsetType = UNSET
    """What the resources are."""

    mime_type: str | None | UnsetType = UNSET
    """Media type, where all resources of the template share one."""

    name: str

    title: str | None | UnsetType = UNSET
    """Name of the template for people."""

    uri_template: str
    """URI template (RFC 6570) that makes the URI of a resource."""


@dataclass(slots=True, kw_only=True)
class Tool:
    """A tool that an MCP server offers, in the words of that server."""

    meta: Any | UnsetType = UNSET
    """Metadata of the MCP server, passed through; for an app it names the connector."""

    annotations: Any | UnsetType = UNSET
    """Hints of the MCP server on what the tool does, such as whether it only reads."""

    description: str | None | UnsetType = UNSET
    """What the tool does, in words for the model."""

    icons: list[Any] | None | UnsetType = UNSET
    """Icons of the tool, passed through."""

    input_schema: Any
    """JSON Schema of the arguments."""

    name: str
    """Name to call the tool by."""

    output_schema: Any | UnsetType = UNSET
    """JSON Schema of the structured result, where the tool has one."""

    title: str | None | UnsetType = UNSET
    """Name of the tool for people."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "McpAuthStatus": ("enum", True),
    "McpServerConnectionStatus": ("enum", True),
    "McpServerStatusDetail": ("enum", False),
    "ListMcpServerStatusParams": (
        "object",
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("detail", "detail", "unset", ("nullable", ("ref", "mcp_server_status", "McpServerStatusDetail"))),
        ("limit", "limit", "unset", ("nullable", "u32")),
        ("serverName", "server_name", "unset", ("nullable", "string")),
        ("threadId", "thread_id", "unset", ("nullable", "string")),
    ),
    "ListMcpServerStatusResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "mcp_server_status", "McpServerStatus"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "McpServerInfo": (
        "object",
        ("description", "description", "unset", ("nullable", "string")),
        ("icons", "icons", "unset", ("nullable", ("array", "json"))),
        ("name", "name", "required", "string"),
        ("title", "title", "unset", ("nullable", "string")),
        ("version", "version", "required", "string"),
        ("websiteUrl", "website_url", "unset", ("nullable", "string")),
    ),
    "McpServerStatus": (
        "object",
        ("authStatus", "auth_status", "required", ("ref", "mcp_server_status", "McpAuthStatus")),
        ("httpOrigin", "http_origin", "unset", ("nullable", "string")),
        ("name", "name", "required", "string"),
        ("pluginId", "plugin_id", "unset", ("nullable", "string")),
        ("resourceTemplates", "resource_templates", "required", ("array", ("ref", "mcp_server_status", "ResourceTemplate"))),
        ("resources", "resources", "required", ("array", ("ref", "mcp_server_status", "Resource"))),
        ("runtimeStatus", "runtime_status", "unset", ("nullable", ("ref", "mcp_server_status", "McpServerConnectionStatus"))),
        ("serverCapabilities", "server_capabilities", "unset", "json"),
        ("serverInfo", "server_info", "unset", ("nullable", ("ref", "mcp_server_status", "McpServerInfo"))),
        ("toolListMeta", "tool_list_meta", "unset", "json"),
        ("tools", "tools", "required", ("map", ("ref", "mcp_server_status", "Tool"))),
        ("toolsError", "tools_error", "unset", ("nullable", "string")),
    ),
    "Resource": (
        "object",
        ("_meta", "meta", "unset", "json"),
        ("annotations", "annotations", "unset", "json"),
        ("description", "description", "unset", ("nullable", "string")),
        ("icons", "icons", "unset", ("nullable", ("array", "json"))),
        ("mimeType", "mime_type", "unset", ("nullable", "string")),
        ("name", "name", "required", "string"),
        ("size", "size", "unset", ("nullable", "i64")),
        ("title", "title", "unset", ("nullable", "string")),
        ("uri", "uri", "required", "string"),
    ),
    "ResourceTemplate": (
        "object",
        ("annotations", "annotations", "unset", "json"),
        ("description", "description", "unset", ("nullable", "string")),
        ("mimeType", "mime_type", "unset", ("nullable", "string")),
        ("name", "name", "required", "string"),
        ("title", "title", "unset", ("nullable", "string")),
        ("uriTemplate", "uri_template", "required", "string"),
    ),
    "Tool": (
        "object",
        ("_meta", "meta", "unset", "json"),
        ("annotations", "annotations", "unset", "json"),
        ("description", "description", "unset", ("nullable", "string")),
        ("icons", "icons", "unset", ("nullable", ("array", "json"))),
        ("inputSchema", "input_schema", "required", "json"),
        ("name", "name", "required", "string"),
        ("outputSchema", "output_schema", "unset", "json"),
        ("title", "title", "unset", ("nullable", "string")),
    ),
}
