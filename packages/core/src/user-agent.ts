/** How the server names itself: to clients in the answer to `initialize`, and upstream in every request. */
import type { ClientInfo } from '@wirebox/app-server-protocol';
import type { Env, Platform } from './ports.ts';

export interface Versions {
  /** Release of the protocol that is spoken. Clients parse it out of the user agent. */
  protocol: string;
  /** Our own release. */
  server: string;
}

/** What an HTTP header can hold. Empty text and letters beyond ASCII are allowed, control characters are not. */
export const isHeaderValue = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  !/[\x00-\x08\x0a-\x1f\x7f]/.test(text);

/** Names the caller upstream; the environment wins over the client, an unusable override counts for nothing. */
export function originatorOf(env: Env, client: ClientInfo): string {
  const override = env.get('CODEX_INTERNAL_ORIGINATOR_OVERRIDE');
  if (override === undefined) return client.name;
  return isHeaderValue(override) ? override : 'codex_cli_rs';
}

/** Who a request to the authority or the backend is made for: the program at the other end of a connection. */
export interface Caller {
  readonly originator: string;
  readonly userAgent: string;
}

function terminalOf(env: Env): string {
  const program = env.get('TERM_PROGRAM');
  const version = env.get('TERM_PROGRAM_VERSION');
  if (program !== undefined) return version === undefined ? program : `${program}/${version}`;
  const term = env.get('TERM');
  return term === undefined || term === 'dumb' ? 'unknown' : term;
}

/**
 * `originator/protocol (system; architecture) terminal (client; version) wirebox/release`. All up to the last word is
 * the form of the real server.
 */
export function userAgentOf(
  env: Env,
  platform: Platform,
  versions: Versions,
  client: ClientInfo,
): string {
  const agent =
    `${originatorOf(env, client)}/${versions.protocol}` +
    ` (${platform.system}; ${platform.architecture}) ${terminalOf(env)}` +
    ` (${client.name}; ${client.version}) wirebox/${versions.server}`;
  return agent.replace(/[^\x20-\x7e]/g, '_');
}

export const callerOf = (
  env: Env,
  platform: Platform,
  versions: Versions,
  client: ClientInfo | undefined,
): Caller => {
  if (client === undefined) throw new Error('no request is served before the handshake');
  return {
    originator: originatorOf(env, client),
    userAgent: userAgentOf(env, platform, versions, client),
  };
};
