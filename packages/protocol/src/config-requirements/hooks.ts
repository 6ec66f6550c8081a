/** Hooks that an administrator has set. */
import * as Type from 'typebox';
import { map, nullable, openUnion, optional, required, shape, uint64, variant } from '../shapes.ts';

export const ConfiguredHookHandler = openUnion(
  'ConfiguredHookHandler',
  'What a hook does when it fires.',
  'type',
  {
    command: variant('CommandConfiguredHookHandler', 'Run a command.', {
      additionalContextLimit: optional(
        nullable(uint64()),
        'About how many tokens of context the hook may add before the rest goes to a file; null: 2,500, 0: no limit.',
      ),
      async: required(Type.Boolean(), 'Whether the command runs without being waited for.'),
      command: required(Type.String(), 'The command line.'),
      commandWindows: optional(
        nullable(Type.String()),
        'The command line on Windows; null: the same as elsewhere.',
      ),
      statusMessage: optional(
        nullable(Type.String()),
        'Text to show while the hook runs; null: none.',
      ),
      timeoutSec: optional(nullable(uint64()), 'Longest run in seconds; null: the default.'),
    }),
    mcp_tool: variant('McpToolConfiguredHookHandler', 'Call a tool of an MCP server.', {
      input: required(map(Type.Unknown()), 'Arguments of the call, by name.'),
      server: required(Type.String(), 'Name of the MCP server.'),
      statusMessage: optional(
        nullable(Type.String()),
        'Text to show while the hook runs; null: none.',
      ),
      timeoutSec: optional(nullable(uint64()), 'Longest run in seconds; null: the default.'),
      tool: required(Type.String(), 'Name of the tool.'),
    }),
    prompt: variant(
      'PromptConfiguredHookHandler',
      'Ask a model with a prompt; the prompt is not shown here.',
    ),
    agent: variant(
      'AgentConfiguredHookHandler',
      'Have an agent look at it; its settings are not shown here.',
    ),
  },
);

export const ConfiguredHookMatcherGroup = shape(
  'ConfiguredHookMatcherGroup',
  'Hooks that fire on the same condition.',
  {
    hooks: required(Type.Array(ConfiguredHookHandler), 'What to do when the condition is met.'),
    matcher: optional(nullable(Type.String()), 'Pattern that the event has to match; null: any.'),
  },
);

export const ManagedHooksRequirements = shape(
  'ManagedHooksRequirements',
  'Hooks that an administrator has set, by the event they fire on.',
  {
    Interrupt: optional(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for when a turn is interrupted.',
      { default: [] },
    ),
    PermissionRequest: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for when an approval is asked for.',
    ),
    PostCompact: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for after the history of a thread was compacted.',
    ),
    PostModelRequest: optional(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for after a request to the model.',
      { default: [] },
    ),
    PostToolUse: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for after a tool was used.',
    ),
    PreCompact: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for before the history of a thread is compacted.',
    ),
    PreModelRequest: optional(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for before a request to the model.',
      { default: [] },
    ),
    PreToolUse: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for before a tool is used.',
    ),
    SessionEnd: optional(Type.Array(ConfiguredHookMatcherGroup), 'Hooks for when a session ends.', {
      default: [],
    }),
    SessionStart: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for when a session starts.',
    ),
    Stop: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for when the agent comes to the end of its work.',
    ),
    SubagentStart: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for when a subagent starts.',
    ),
    SubagentStop: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for when a subagent comes to the end of its work.',
    ),
    UserPromptSubmit: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for when the person sends a message.',
    ),
    managedDir: optional(
      nullable(Type.String()),
      'Folder with the files of the managed hooks; null: none.',
    ),
    windowsManagedDir: optional(nullable(Type.String()), 'The same folder on Windows; null: none.'),
  },
);
