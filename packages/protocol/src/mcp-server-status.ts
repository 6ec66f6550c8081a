/** `mcpServerStatus/list` and what it speaks of. */
import * as Type from 'typebox';
import { read, request } from './define.ts';
import {
  closedEnum,
  int64,
  map,
  nullable,
  openEnum,
  optional,
  required,
  shape,
  uint32,
} from './shapes.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const McpServerStatusDetail = closedEnum(
  'McpServerStatusDetail',
  'How much to tell of each MCP server: everything (`full`), or tools and authentication without the resources (`toolsAndAuthOnly`).',
  ['full', 'toolsAndAuthOnly'],
);

export const ListMcpServerStatusParams = shape(
  'ListMcpServerStatusParams',
  'Asks for the MCP servers and what they offer.',
  {
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    detail: optional(
      nullable(McpServerStatusDetail),
      'How much to tell of each server; null and absent: `full`.',
    ),
    limit: optional(nullable(uint32()), 'At most this many servers on a page.'),
    serverName: optional(
      nullable(Type.String()),
      'Name of the one server to tell of; null and absent: all of them.',
    ),
    threadId: optional(
      nullable(Type.String()),
      'Id of the thread whose servers are meant; null and absent: no thread in particular.',
    ),
  },
);

export const McpAuthStatus = openEnum(
  'McpAuthStatus',
  'How we are authenticated at an MCP server, if it knows logins at all. Mind the spelling `oAuth`.',
  ['unknown', 'unsupported', 'notLoggedIn', 'bearerToken', 'oAuth'],
  { fallback: 'unknown' },
);

export const ResourceTemplate = shape(
  'ResourceTemplate',
  'A pattern of resources that an MCP server offers, in the words of that server.',
  {
    annotations: optional(
      Type.Unknown(),
      'Hints of the MCP server on whom the resources are for and how much they matter.',
    ),
    description: optional(nullable(Type.String()), 'What the resources are.'),
    mimeType: optional(
      nullable(Type.String()),
      'Media type, where all resources of the template share one.',
    ),
    name: required(Type.String()),
    title: optional(nullable(Type.String()), 'Name of the template for people.'),
    uriTemplate: required(
      Type.String(),
      'URI template (RFC 6570) that makes the URI of a resource.',
    ),
  },
);

export const Resource = shape(
  'Resource',
  'A resource that an MCP server offers, in the words of that server.',
  {
    _meta: optional(Type.Unknown(), 'Metadata of the MCP server, passed through.'),
    annotations: optional(
      Type.Unknown(),
      'Hints of the MCP server on whom the resource is for and how much it matters.',
    ),
    description: optional(nullable(Type.String()), 'What the resource is.'),
    icons: optional(nullable(Type.Array(Type.Unknown())), 'Icons of the resource, passed through.'),
    mimeType: optional(nullable(Type.String()), 'Media type, where it is known.'),
    name: required(Type.String()),
    size: optional(nullable(int64()), 'Size of the content in bytes, where it is known.'),
    title: optional(nullable(Type.String()), 'Name of the resource for people.'),
    uri: required(Type.String(), 'URI to read the resource by.'),
  },
);

export const McpServerConnectionStatus = openEnum(
  'McpServerConnectionStatus',
  'How the connection to an MCP server stands.',
  [
    'notStarted',
    'starting',
    'connected',
    'authenticationRequired',
    'failed',
    'cancelled',
    'disabled',
  ],
);

export const McpServerInfo = shape(
  'McpServerInfo',
  'What an MCP server said of itself when it was connected.',
  {
    description: optional(nullable(Type.String()), 'What the MCP server is for.'),
    icons: optional(
      nullable(Type.Array(Type.Unknown())),
      'Icons of the MCP server, passed through.',
    ),
    name: required(
      Type.String(),
      'Name that the MCP server gives itself; not the one in the configuration.',
    ),
    title: optional(nullable(Type.String()), 'Name of the MCP server for people.'),
    version: required(Type.String(), 'Version of the MCP server.'),
    websiteUrl: optional(nullable(Type.String()), 'Website of the MCP server.'),
  },
);

export const Tool = shape(
  'Tool',
  'A tool that an MCP server offers, in the words of that server.',
  {
    _meta: optional(
      Type.Unknown(),
      'Metadata of the MCP server, passed through; for an app it names the connector.',
    ),
    annotations: optional(
      Type.Unknown(),
      'Hints of the MCP server on what the tool does, such as whether it only reads.',
    ),
    description: optional(nullable(Type.String()), 'What the tool does, in words for the model.'),
    icons: optional(nullable(Type.Array(Type.Unknown())), 'Icons of the tool, passed through.'),
    inputSchema: required(Type.Unknown(), 'JSON Schema of the arguments.'),
    name: required(Type.String(), 'Name to call the tool by.'),
    outputSchema: optional(
      Type.Unknown(),
      'JSON Schema of the structured result, where the tool has one.',
    ),
    title: optional(nullable(Type.String()), 'Name of the tool for people.'),
  },
);

export const McpServerStatus = shape('McpServerStatus', 'An MCP server and what it offers.', {
  authStatus: required(McpAuthStatus, 'How we are authenticated there.'),
  httpOrigin: optional(
    nullable(Type.String()),
    'Origin (scheme, host and port) of a server that is reached over HTTP; null for any other.',
  ),
  name: required(Type.String(), 'Name of the server in the configuration.'),
  pluginId: optional(
    nullable(Type.String()),
    'Id of the plugin that brought the server; null where none did.',
  ),
  resourceTemplates: required(
    Type.Array(ResourceTemplate),
    'Its resource templates; empty where they were not asked for.',
  ),
  resources: required(Type.Array(Resource), 'Its resources; empty where they were not asked for.'),
  runtimeStatus: optional(
    nullable(McpServerConnectionStatus),
    'How the connection of the thread stands; null where that is not known or the configuration has changed since.',
  ),
  serverCapabilities: optional(
    Type.Unknown(),
    'The capabilities that the server declared, passed through.',
  ),
  serverInfo: optional(
    nullable(McpServerInfo),
    'What the server said of itself; null where it was not reached.',
  ),
  toolListMeta: optional(
    Type.Unknown(),
    'Metadata that came with the list of tools, passed through.',
  ),
  tools: required(map(Tool), 'Its tools, keyed by name.'),
  toolsError: optional(
    nullable(Type.String()),
    'Why the tools could not be listed; null where they could.',
  ),
});

export const ListMcpServerStatusResponse = shape(
  'ListMcpServerStatusResponse',
  'A page of MCP servers.',
  {
    data: required(Type.Array(McpServerStatus), 'The servers, sorted by name.'),
    nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
  },
);

export const mcpServerStatusList = request('mcpServerStatus/list', {
  description:
    'Lists the MCP servers with their tools and resources. Servers that do not run yet are started first, which may take seconds.',
  params: ListMcpServerStatusParams,
  result: ListMcpServerStatusResponse,
  errors: ['invalidCursor'],
  order: read('mcpRegistry'),
  stability: 'stable',
  since: '0.80.0',
});
