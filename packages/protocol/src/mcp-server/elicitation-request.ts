/** `mcpServer/elicitation/request` and what it speaks of. */
import * as Type from 'typebox';
import { serverRequest } from '../define.ts';
import { closedEnum, nullable, openUnion, optional, required, shape, variant } from '../shapes.ts';
import { McpElicitationSchema } from './elicitation-schema.ts';

export const McpServerElicitationRequestParams = openUnion(
  'McpServerElicitationRequestParams',
  'What an MCP server wants from the user; `mode` tells in which way.',
  'mode',
  {
    'openai/userVerification': variant(
      'OpenaiUserVerificationMcpServerElicitationRequestParams',
      'The user shall approve something on a device that proves who they are; `content` of the answer holds the proof.',
      {
        serverName: required(Type.String(), 'Name of the MCP server that asks.'),
        threadId: required(Type.String()),
        turnId: optional(
          nullable(Type.String()),
          'Id of the turn; null and absent: the request belongs to none.',
        ),
        _meta: optional(Type.Unknown(), 'Metadata of the MCP server, passed through.'),
        challenge: required(Type.String(), 'The challenge that the proof has to answer.'),
        description: required(
          Type.String(),
          'What the verification is for, in words for the user.',
        ),
        title: required(Type.String(), 'Heading to show.'),
      },
      { stability: 'experimental' },
    ),
    form: variant(
      'FormMcpServerElicitationRequestParams',
      'The user shall fill in a form as MCP defines it.',
      {
        serverName: required(Type.String(), 'Name of the MCP server that asks.'),
        threadId: required(Type.String()),
        turnId: optional(
          nullable(Type.String()),
          'Id of the turn; null and absent: the request belongs to none.',
        ),
        _meta: optional(
          Type.Unknown(),
          'Metadata of the MCP server, passed through; `codex_approval_kind` marks the approval of a tool call.',
        ),
        message: required(Type.String(), 'What the MCP server wants, in words for the user.'),
        requestedSchema: required(McpElicitationSchema, 'The form.'),
      },
    ),
    'openai/form': variant(
      'OpenaiFormMcpServerElicitationRequestParams',
      'The user shall fill in a form that need not keep to the schema of `form`.',
      {
        serverName: required(Type.String(), 'Name of the MCP server that asks.'),
        threadId: required(Type.String()),
        turnId: optional(
          nullable(Type.String()),
          'Id of the turn; null and absent: the request belongs to none.',
        ),
        _meta: optional(Type.Unknown(), 'Metadata of the MCP server, passed through.'),
        message: required(Type.String(), 'What the MCP server wants, in words for the user.'),
        requestedSchema: required(Type.Unknown(), 'Schema of the form, not checked further.'),
      },
    ),
    openaiForm: variant(
      'OpenaiFormOfMcpServerElicitationRequestParams',
      'Made like `openai/form`, with the mode spelt differently.',
      {
        serverName: required(Type.String(), 'Name of the MCP server that asks.'),
        threadId: required(Type.String()),
        turnId: optional(
          nullable(Type.String()),
          'Id of the turn; null and absent: the request belongs to none.',
        ),
        _meta: optional(Type.Unknown(), 'Metadata of the MCP server, passed through.'),
        message: required(Type.String(), 'What the MCP server wants, in words for the user.'),
        requestedSchema: required(Type.Unknown(), 'Schema of the form, not checked further.'),
      },
    ),
    url: variant(
      'UrlMcpServerElicitationRequestParams',
      'The user shall open a web page and go on there.',
      {
        serverName: required(Type.String(), 'Name of the MCP server that asks.'),
        threadId: required(Type.String()),
        turnId: optional(
          nullable(Type.String()),
          'Id of the turn; null and absent: the request belongs to none.',
        ),
        _meta: optional(Type.Unknown(), 'Metadata of the MCP server, passed through.'),
        elicitationId: required(Type.String(), 'Id that the MCP server gave to the request.'),
        message: required(Type.String(), 'What the MCP server wants, in words for the user.'),
        url: required(Type.String()),
      },
    ),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const McpServerElicitationAction = closedEnum(
  'McpServerElicitationAction',
  'What the user did: `accept` and answer, `decline`, or `cancel` without deciding.',
  ['accept', 'decline', 'cancel'],
);

export const McpServerElicitationRequestResponse = shape(
  'McpServerElicitationRequestResponse',
  'The answer of the user to an MCP server.',
  {
    _meta: optional(Type.Unknown(), 'Metadata to pass to the MCP server.'),
    action: required(McpServerElicitationAction, 'What the user did.'),
    content: optional(Type.Unknown(), 'The fields of the form as filled in; only with `accept`.'),
  },
);

export const mcpServerElicitationRequest = serverRequest('mcpServer/elicitation/request', {
  description:
    'An MCP server wants something from the user, or a call to a tool of an app wants approval. `serverRequest/resolved` follows the answer.',
  params: McpServerElicitationRequestParams,
  result: McpServerElicitationRequestResponse,
  stability: 'stable',
  since: '0.115.0',
});
