/** What an HTTP request to the listener is answered with. Pure; the texts are those of the real server. */
import type { IncomingHttpHeaders } from 'node:http';

export interface HttpRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Decision = HttpAnswer | 'upgrade';

/** Answer `200` as soon as the server listens; whoever may reach the port may ask. */
const healthPaths = new Set(['/readyz', '/healthz']);

/** Web pages can reach a port of this machine, and always say where they come from; so nobody else may. */
export function decideRequest({ method, url, headers }: HttpRequest): Decision {
  if (headers.origin !== undefined) return { status: 403, text: '' };
  if (healthPaths.has(url.split('?', 1)[0] ?? '')) {
    if (method === 'GET' || method === 'HEAD') return { status: 200, text: '' };
    return { status: 405, text: '', headers: { allow: 'GET,HEAD' } };
  }
  if (method !== 'GET') return { status: 405, text: 'Request method must be `GET`' };
  const missing = missingForUpgrade(headers);
  return missing === undefined ? 'upgrade' : { status: 400, text: missing };
}

function missingForUpgrade(headers: IncomingHttpHeaders): string | undefined {
  if (!hasWord(headers.connection, 'upgrade')) {
    return "Connection header did not include 'upgrade'";
  }
  if (!hasWord(headers.upgrade, 'websocket')) {
    return "`Upgrade` header did not include 'websocket'";
  }
  if (headers['sec-websocket-version'] !== '13') {
    return "`Sec-WebSocket-Version` header did not include '13'";
  }
  if (headers['sec-websocket-key'] === undefined) return '`Sec-WebSocket-Key` header missing';
  return undefined;
}

const hasWord = (header: string | undefined, word: string): boolean =>
  header?.split(',').some((part) => part.trim().toLowerCase() === word) ?? false;
