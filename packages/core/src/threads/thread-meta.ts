/** The first line of a rollout: who started the thread, where and when. */
import {
  type GitInfo,
  type SessionSource,
  type SubAgentSource,
  unknownValue,
} from '@wirebox/app-server-protocol';
import { isRecord, numberOrNull, textOrNull } from '../untyped.ts';
import type { Payload, RolloutLine } from './rollout-line.ts';

export interface ThreadMeta {
  readonly id: string;
  readonly sessionId: string;
  /** Milliseconds since the epoch. */
  readonly createdAtMs: number;
  readonly cwd: string;
  readonly originator: string | null;
  readonly cliVersion: string;
  readonly source: SessionSource;
  readonly threadSource: string | null;
  /** Undefined in rollouts from before there were several. */
  readonly modelProvider: string | undefined;
  readonly baseInstructions: string | undefined;
  /** Whether items have ids and lines have numbers. */
  readonly historyMode: 'legacy' | 'paginated';
  readonly forkedFromId: string | null;
  /**
   * Set where the history before this thread is not in its own file: lines of the thread it was forked from belong to
   * it as well, as far as their number is lower.
   */
  readonly forkedBefore: number | undefined;
  readonly parentThreadId: string | null;
  readonly agentNickname: string | null;
  readonly agentRole: string | null;
  readonly git: GitInfo | null;
}

export function printMeta(meta: ThreadMeta): Payload {
  return {
    session_id: meta.sessionId,
    id: meta.id,
    ...(meta.forkedFromId !== null && { forked_from_id: meta.forkedFromId }),
    timestamp: new Date(meta.createdAtMs).toISOString(),
    cwd: meta.cwd,
    originator: meta.originator,
    cli_version: meta.cliVersion,
    source: meta.source,
    ...(meta.threadSource !== null && { thread_source: meta.threadSource }),
    model_provider: meta.modelProvider,
    ...(meta.baseInstructions !== undefined && {
      base_instructions: { text: meta.baseInstructions },
    }),
    history_mode: meta.historyMode,
    ...(meta.git !== null && { git: printGit(meta.git) }),
  };
}

/** Of a rollout, whose first line it is; undefined where another line is the first. */
export const metaOf = ([first]: readonly RolloutLine[]): ThreadMeta | undefined =>
  first?.type === 'session_meta' ? parseMeta(first.payload) : undefined;

/** Undefined where it does not even tell the id. */
export function parseMeta(payload: Payload): ThreadMeta | undefined {
  const { id, base_instructions: instructions } = payload;
  if (typeof id !== 'string') return undefined;
  const started = Date.parse(textOrNull(payload.timestamp) ?? '');
  const spawned = spawnedBy(payload.source);
  return {
    id,
    sessionId: textOrNull(payload.session_id) ?? id,
    createdAtMs: Number.isNaN(started) ? 0 : started,
    cwd: textOrNull(payload.cwd) ?? '/',
    originator: textOrNull(payload.originator),
    cliVersion: textOrNull(payload.cli_version) ?? '',
    source: toSource(payload.source),
    threadSource: textOrNull(payload.thread_source),
    modelProvider: textOrNull(payload.model_provider) ?? undefined,
    baseInstructions: isRecord(instructions)
      ? (textOrNull(instructions.text) ?? undefined)
      : undefined,
    historyMode: payload.history_mode === 'paginated' ? 'paginated' : 'legacy',
    forkedFromId: textOrNull(payload.forked_from_id),
    forkedBefore: numberOrNull(payload.forked_from_ordinal_exclusive) ?? undefined,
    parentThreadId: textOrNull(spawned.parent_thread_id),
    agentNickname: textOrNull(payload.agent_nickname) ?? textOrNull(spawned.agent_nickname),
    agentRole: textOrNull(payload.agent_role) ?? textOrNull(spawned.agent_role),
    git: toGit(payload.git),
  };
}

function spawnedBy(source: unknown): Record<string, unknown> {
  const agent = isRecord(source) ? source.subagent : undefined;
  const spawn = isRecord(agent) ? agent.thread_spawn : undefined;
  return isRecord(spawn) ? spawn : {};
}

function toSource(source: unknown): SessionSource {
  // The file says `mcp` for what the wire calls `appServer`, and spells `subAgent` without the capital.
  if (source === 'mcp') return 'appServer';
  if (typeof source === 'string') return unknownValue(source);
  if (!isRecord(source)) return 'vscode';
  if (typeof source.custom === 'string') return { custom: source.custom };
  if (typeof source.subagent === 'string') return { subAgent: unknownValue(source.subagent) };
  // Whatever the key is, it goes out as it was stored.
  if (isRecord(source.subagent)) return { subAgent: source.subagent as unknown as SubAgentSource };
  return 'unknown';
}

const printGit = ({ sha, branch, originUrl }: GitInfo) => ({
  ...(sha !== null && { commit_hash: sha }),
  ...(branch !== null && { branch }),
  ...(originUrl !== null && { repository_url: originUrl }),
});

const toGit = (git: unknown): GitInfo | null =>
  isRecord(git)
    ? {
        sha: textOrNull(git.commit_hash),
        branch: textOrNull(git.branch),
        originUrl: textOrNull(git.repository_url),
      }
    : null;
