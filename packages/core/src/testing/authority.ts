/**
 * An authority and a backend of ChatGPT, as a real web server on this machine: signs in whoever comes, hands out
 * refresh tokens that work once, counts, and goes wrong on demand. Other processes use it by its address.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import {
  type Answer,
  createAnswers,
  endpointOf,
  json,
  object,
  refusedWith,
} from './authority/answers.ts';
import { type Consent, createAuthorizer } from './authority/authorize.ts';
import { answerControl } from './authority/control.ts';
import { createDevices, type DeviceSettings } from './authority/devices.ts';
import { createFaults, type Faults, spoil } from './authority/faults.ts';
import {
  createLedger,
  defaultPerson,
  type Ledger,
  type LedgerOptions,
  type Person,
} from './authority/ledger.ts';
import { type AuthorityStats, createStats } from './authority/stats.ts';

export interface AuthorityOptions extends Partial<LedgerOptions> {
  /** Who signs in where nothing else is said. */
  person?: Person;
  /** 0 takes any that is free. */
  port?: number;
}

export interface AuthorityRequest {
  /** Such as `POST /oauth/token`. */
  request: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** 0 where no answer went out. */
  status: number;
}

export interface Authority extends Faults, Pick<Ledger, 'secrets' | 'expireAll' | 'logins'> {
  /** Without a slash at its end; the issuer. */
  readonly url: string;
  readonly refreshUrl: string;
  readonly revokeUrl: string;
  readonly chatgptBaseUrl: string;
  readonly stats: AuthorityStats;
  /** Every request so far, in order, with its secrets: not for printing. */
  readonly requests: readonly AuthorityRequest[];
  /** What the person at the sign-in page does from now on. */
  consent: Consent;
  readonly device: DeviceSettings;
  /** How long each endpoint thinks before it does anything. One whose client has gone meanwhile does nothing. */
  latencyMs: number;
  /** How long each endpoint keeps back the answer to what it has done at once: who dies meanwhile has missed it. */
  answerLatencyMs: number;
  /** A login out of nowhere, for a file that a test writes. */
  signIn: Ledger['signIn'];
  /** The environment of a server that is to use this authority. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const passed = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const piece of request) body += piece;
  return body;
}

export async function createAuthority(options: AuthorityOptions = {}): Promise<Authority> {
  const stats = createStats();
  const person = options.person ?? defaultPerson;
  const ledger = createLedger(stats, {
    accessTokenSeconds: 3600,
    revokeOnReuse: false,
    repeatUntilUsed: false,
    now: Date.now,
    ...options,
  });
  const faults = createFaults();
  const authorizer = createAuthorizer(ledger, person);
  const device: DeviceSettings = { interval: '1', pendingPolls: 1 };
  const devices = createDevices(
    ledger,
    authorizer,
    device,
    () => authority.url,
    () => (authority.consent.kind === 'approve' && authority.consent.person) || person,
  );
  const requests: AuthorityRequest[] = [];
  const sockets = new Set<Socket>();

  const answers = createAnswers({
    stats,
    ledger,
    authorizer,
    devices,
    consent: () => authority.consent,
  });

  function send(response: ServerResponse, { status, body, type, location }: Answer) {
    response
      .writeHead(status, {
        'content-type': type,
        'content-length': Buffer.byteLength(body),
        ...(location !== undefined && { location }),
      })
      .end(body);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', authority.url);
    const method = request.method ?? 'GET';
    const body = await readBody(request);
    if (url.pathname.startsWith('/-/')) {
      const answer = answerControl(authority, method, url.pathname, object(body));
      return send(response, json(answer === undefined ? 404 : 200, answer ?? {}));
    }
    const seen: AuthorityRequest = {
      request: `${method} ${url.pathname}${url.search}`,
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      ),
      body,
      status: 0,
    };
    requests.push(seen);
    response.on('finish', () => {
      seen.status = response.statusCode;
    });
    const endpoint = endpointOf(method, url.pathname, body);
    if (endpoint === undefined) {
      stats.otherRequests += 1;
      return send(response, refusedWith(404, 'not_found', 'There is no such page.'));
    }
    if (authority.latencyMs > 0) {
      await passed(authority.latencyMs);
      if (response.destroyed || request.socket.destroyed) return;
    }
    const fault = faults.take(endpoint);
    if (fault === undefined) {
      const answer = answers[endpoint](request, url, body);
      if (authority.answerLatencyMs > 0) await passed(authority.answerLatencyMs);
      return send(response, answer);
    }
    if (fault.kind === 'loseAnswer') {
      answers[endpoint](request, url, body);
      response.socket?.resetAndDestroy();
      return;
    }
    if (endpoint === 'refresh') {
      stats.refreshTotal += 1;
      stats.refreshFaulted += 1;
    }
    spoil(response, fault, url.href);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const refreshUrl = `${url}/oauth/token`;
  const revokeUrl = `${url}/oauth/revoke`;
  const chatgptBaseUrl = `${url}/backend-api`;

  const authority: Authority = {
    url,
    refreshUrl,
    revokeUrl,
    chatgptBaseUrl,
    stats,
    requests,
    consent: { kind: 'approve' },
    device,
    latencyMs: 0,
    answerLatencyMs: 0,
    secrets: ledger.secrets,
    logins: ledger.logins,
    expireAll: ledger.expireAll,
    signIn: ledger.signIn,
    ...faults,
    env: {
      CODEX_APP_SERVER_LOGIN_ISSUER: url,
      CODEX_REFRESH_TOKEN_URL_OVERRIDE: refreshUrl,
      CODEX_REVOKE_TOKEN_URL_OVERRIDE: revokeUrl,
      CODEX_APP_SERVER_CHATGPT_BASE_URL: chatgptBaseUrl,
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return authority;
}
