/** The tools that a model may call. */
import type { Tool as ToolDefinition } from 'openai/resources/responses/responses';
import type { ModelItem } from '../threads/history.ts';

export interface ToolCall {
  readonly callId: string;
  readonly name: string;
  /** As the model wrote them: JSON, if it kept to the schema. */
  readonly arguments: string;
}

export interface Tool {
  /** What the model is told of it; its name is that of the calls. */
  readonly definition: ToolDefinition & { type: 'function' };
  /** Gives what the model is answered; a tool that fails says so in its answer. */
  run(call: ToolCall, signal: AbortSignal): Promise<string>;
}

export type ToolRegistry = ReadonlyMap<string, Tool>;

export const toToolRegistry = (tools: readonly Tool[]): ToolRegistry =>
  new Map(tools.map((tool) => [tool.definition.name, tool]));

/** Undefined for an item that asks for nothing. */
export function toToolCall(item: ModelItem): ToolCall | undefined {
  const { type, call_id: callId, name, arguments: given, input } = item;
  if (type !== 'function_call' && type !== 'custom_tool_call') return undefined;
  if (typeof callId !== 'string' || typeof name !== 'string') return undefined;
  const text = type === 'function_call' ? given : input;
  return { callId, name, arguments: typeof text === 'string' ? text : '' };
}

/** Answers a call; one of a tool that does not exist is answered as well, or the model could not go on. */
export async function runTool(
  tools: ToolRegistry,
  item: ModelItem,
  call: ToolCall,
  signal: AbortSignal,
): Promise<ModelItem> {
  const tool = tools.get(call.name);
  const output =
    tool === undefined ? `unsupported call: ${call.name}` : await tool.run(call, signal);
  return {
    type: item.type === 'custom_tool_call' ? 'custom_tool_call_output' : 'function_call_output',
    call_id: call.callId,
    output,
  };
}
