/** Calls of tools of MCP servers. */
import * as Type from 'typebox';
import { int64, nullable, openEnum, optional, required, shape, variant } from '../shapes.ts';
import { times } from './times.ts';

export const McpToolCallAppContext = shape(
  'McpToolCallAppContext',
  'The app that a tool call goes to.',
  {
    actionName: optional(nullable(Type.String()), 'Name of the action within the app.'),
    appName: optional(nullable(Type.String()), 'Name of the app, for people.'),
    connectorId: required(Type.String(), 'Id of the app.'),
    linkId: optional(nullable(Type.String()), "Id of the person's link to the app."),
    resourceUri: optional(nullable(Type.String()), 'URI of the resource that shows the result.'),
  },
);

export const McpToolCallError = shape('McpToolCallError', 'Why a tool call failed.', {
  message: required(Type.String(), 'What happened, for a person.'),
});

export const McpAppDisplayMode = openEnum(
  'McpAppDisplayMode',
  'How the view of an app is shown: within the conversation or on the whole screen.',
  ['inline', 'fullscreen'],
);

export const McpAppUi = shape('McpAppUi', 'The view that an app offers for a tool call.', {
  preferredModelDisplayMode: required(
    McpAppDisplayMode,
    'How the view is shown where the model has the choice.',
  ),
  resourceUri: required(Type.String(), 'URI of the resource that holds the view.'),
});

export const McpToolCallResult = shape('McpToolCallResult', 'What an MCP tool gave.', {
  _meta: optional(Type.Unknown(), 'Metadata of the MCP server, passed on as it came.'),
  content: required(Type.Array(Type.Unknown()), 'Parts of the result, in the form of MCP.'),
  structuredContent: optional(
    Type.Unknown(),
    'The result as a JSON value, where the tool gives one.',
  ),
});

export const McpToolCallStatus = openEnum(
  'McpToolCallStatus',
  'How far a call of an MCP tool has come.',
  ['inProgress', 'completed', 'failed'],
);

/** The variant of `ThreadItem`. */
export const mcpToolCall = variant('McpToolCallThreadItem', 'A tool of an MCP server was called.', {
  ...times,
  appContext: optional(
    nullable(McpToolCallAppContext),
    'The app that the call goes to; null where it goes to none.',
  ),
  arguments: required(Type.Unknown(), 'The arguments, as any JSON value.'),
  durationMs: optional(
    nullable(int64()),
    'How long the call took, in milliseconds; null until it has ended.',
  ),
  error: optional(nullable(McpToolCallError), 'Why the call failed; null where it did not.'),
  id: required(Type.String()),
  mcpAppResourceUri: optional(
    nullable(Type.String()),
    'URI of the resource that holds the view of the app, if any.',
    { deprecated: 'Use `mcpAppUi`.' },
  ),
  mcpAppUi: optional(
    nullable(McpAppUi),
    'The view that the app offers for the call; null where it offers none.',
  ),
  pluginId: optional(
    nullable(Type.String()),
    'Id of the plugin that the server belongs to, if any.',
  ),
  readOnlyHint: optional(
    nullable(Type.Boolean()),
    'Whether the tool declares that it changes nothing; null where it does not say.',
  ),
  result: optional(
    nullable(McpToolCallResult),
    'What the tool gave; null until the call has succeeded.',
  ),
  server: required(Type.String(), 'Name of the MCP server; `codex_apps` serves the apps.'),
  status: required(McpToolCallStatus, 'How far the call has come.'),
  tool: required(Type.String(), 'Name of the tool at its server.'),
});
