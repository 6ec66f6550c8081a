/** `mcpServer/resource/read` and what it speaks of. */
import * as Type from 'typebox';
import { request } from '../define.ts';
import { map, nullable, optional, required, shape, union } from '../shapes.ts';

export const McpResourceReadTarget = shape(
  'McpResourceReadTarget',
  'The connector that a resource is read through.',
  {
    connectorId: required(Type.String()),
    linkId: required(
      nullable(Type.String()),
      'Id of the link to the connector; null: without signing in, where the app allows that.',
    ),
  },
);

export const McpResourceReadParams = shape(
  'McpResourceReadParams',
  'Asks for a resource of an MCP server.',
  {
    _meta: optional(
      nullable(map(Type.Unknown())),
      'Metadata to pass to the MCP server. Keys by which accounts and turns are told apart are reserved.',
    ),
    connectorId: optional(
      nullable(Type.String()),
      'Id of the connector that the resource belongs to; null and absent: none.',
    ),
    originCallId: optional(
      nullable(Type.String()),
      'Id of the tool call whose app the resource belongs to; null and absent: none.',
    ),
    server: required(Type.String(), 'Name of the MCP server in the configuration.'),
    target: optional(
      nullable(McpResourceReadTarget),
      'Connector and link to read through; null and absent: not fixed.',
    ),
    threadId: optional(
      nullable(Type.String()),
      'Id of the thread whose MCP server is meant; null and absent: no thread in particular.',
    ),
    uri: required(Type.String(), 'URI of the resource.'),
  },
);

export const ResourceContent = union(
  'ResourceContent',
  'Content of a resource: either `text`, or bytes as a `blob`.',
  [
    Type.Object({
      _meta: optional(Type.Unknown(), 'Metadata of the MCP server, passed through.'),
      mimeType: optional(nullable(Type.String()), 'Media type, where it is known.'),
      text: required(Type.String(), 'The content as text.'),
      uri: required(Type.String(), 'URI of the content.'),
    }),
    Type.Object({
      _meta: optional(Type.Unknown(), 'Metadata of the MCP server, passed through.'),
      blob: required(Type.String(), 'The content in base64.'),
      mimeType: optional(nullable(Type.String()), 'Media type, where it is known.'),
      uri: required(Type.String(), 'URI of the content.'),
    }),
  ],
);

export const McpResourceReadResponse = shape(
  'McpResourceReadResponse',
  'The content of a resource.',
  {
    contents: required(
      Type.Array(ResourceContent),
      'One or more pieces of content; a resource may consist of several.',
    ),
    originCallId: optional(
      nullable(Type.String()),
      'Id of the tool call that the resource stems from; null and absent: none.',
    ),
  },
);

export const mcpServerResourceRead = request('mcpServer/resource/read', {
  description: 'Reads a resource of an MCP server.',
  params: McpResourceReadParams,
  result: McpResourceReadResponse,
  stability: 'stable',
  since: '0.125.0',
});
