/** An authority in a process of its own, steered over HTTP. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { AuthorityOptions, AuthorityStats, IssuedTokens } from '@wirebox/core/testing';

export interface AuthoritySettings {
  latencyMs?: number;
  answerLatencyMs?: number;
}

export interface AuthorityProcess {
  /** What a server needs in its environment to use it. */
  readonly env: Readonly<Record<string, string>>;
  readonly backendUrl: string;
  stats(): Promise<AuthorityStats>;
  signIn(): Promise<IssuedTokens>;
  /** Every access token is good no more. */
  expire(): Promise<void>;
  set(settings: AuthoritySettings): Promise<void>;
  close(): Promise<void>;
}

const script = fileURLToPath(
  new URL('../../../packages/core/src/testing/authority/main.ts', import.meta.url),
);

export async function startAuthority(
  options: Pick<AuthorityOptions, 'repeatUntilUsed' | 'revokeOnReuse'> = {},
): Promise<AuthorityProcess> {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', script, JSON.stringify(options)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const exited = once(child, 'exit');
  const [line] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    exited.then(() => Promise.reject(new Error('the authority did not start'))),
  ]);
  const { url, env } = JSON.parse(line);
  const ask = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${url}/-/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`the authority answered ${path} with ${response.status}`);
    return response.json();
  };
  return {
    env,
    backendUrl: env.CODEX_APP_SERVER_CHATGPT_BASE_URL,
    stats: () => ask('GET', 'stats') as Promise<AuthorityStats>,
    signIn: () => ask('POST', 'sign-in', {}) as Promise<IssuedTokens>,
    expire: async () => void (await ask('POST', 'expire', {})),
    set: async (settings) => void (await ask('POST', 'settings', settings)),
    async close() {
      child.stdin.end();
      await exited;
    },
  };
}
