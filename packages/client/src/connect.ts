/** From a channel to a client: the handshake, and the parts put together. */
import {
  type CallOptions,
  createAppServerClient,
  type InitializeResponse,
} from '@wirebox/app-server-protocol';
import { type Channel, createPeer, type Fault, type Peer, RpcError } from '@wirebox/rpc';
import { type Checks, loadChecks } from './checks.ts';
import type { Client, ClientOptions, ReceivedNotification } from './client.ts';
import { createReporter, type Reporter } from './diagnostics.ts';
import { withDispose } from './dispose.ts';
import type { Ending } from './ending.ts';
import { ConnectionClosedError } from './errors.ts';
import { Gate } from './gate.ts';
import type { Link } from './link.ts';
import { NotificationHub, type Received, type Sink } from './notification-hub.ts';
import { createNotificationStream } from './notification-stream.ts';
import { type OnceOptions, waitOnce } from './once.ts';
import { type AnyHandler, ServerRequests } from './server-requests.ts';
import { parseServerVersion } from './server-version.ts';
import { supportedBy, tooOldFor } from './supports.ts';
import { Tap } from './tap.ts';

export const standardTimeoutMs = 60_000;
const standardQueueLimit = 10_000;

/**
 * Opens the protocol on a connected channel: sends `initialize` and `initialized`. Who attaches listeners or handlers
 * right after awaiting it misses nothing. On failure the channel is closed.
 */
export const connect = (channel: Channel, options: ClientOptions): Promise<Client> =>
  openClient({ channel }, options);

export async function openClient(link: Link, options: ClientOptions): Promise<Client> {
  const checks = options.strict ? await loadChecks() : undefined;
  const connection = new Connection(link, options, checks);
  const { clientInfo, capabilities } = options;
  try {
    const params = capabilities === undefined ? { clientInfo } : { clientInfo, capabilities };
    // The answer is what the protocol says, or in strict mode checked to be.
    const server = (await connection.request('initialize', params)) as InitializeResponse;
    connection.peer.notify('initialized');
    return toClient(connection, server);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

class Connection {
  readonly peer: Peer;
  readonly closed: Promise<Ending>;
  readonly hub = new NotificationHub();
  readonly gate = new Gate();
  readonly serverRequests: ServerRequests;
  readonly reporter: Reporter;
  readonly queueLimit: number;
  private readonly timeoutMs: number;
  private readonly checks: Checks | undefined;
  private readonly tap: Tap;
  private closing = false;

  constructor(link: Link, options: ClientOptions, checks: Checks | undefined) {
    this.timeoutMs = options.timeoutMs ?? standardTimeoutMs;
    this.queueLimit = options.queueLimit ?? standardQueueLimit;
    this.checks = checks;
    this.reporter = createReporter(options.onDiagnostic);
    this.serverRequests = new ServerRequests(this.reporter, checks);
    this.tap = new Tap(link.channel, this.gate, (reason) =>
      this.reporter.report({ kind: 'unreadable', reason }),
    );
    this.peer = createPeer(this.tap, {
      dispatch: (call) => this.tap.inTurn(() => this.serverRequests.answer(call)),
      onNotification: (method, params, emittedAtMs?: number) => {
        const stamp = emittedAtMs === undefined ? {} : { emittedAtMs };
        this.tap.inTurn(() => this.hear({ method, params, ...stamp }));
      },
      onFault: (fault) => this.onFault(fault),
      // Once the server has gone, nobody waits for the answers of our handlers.
      limits: { graceMs: 0 },
    });
    void link.left?.then(() => this.gate.unlock());
    this.closed = this.peer.closed.then(() => this.end(link));
  }

  async request(method: string, params: unknown, options?: CallOptions): Promise<unknown> {
    const timeoutMs = options?.timeoutMs ?? this.timeoutMs;
    this.gate.startAwaiting();
    let result: unknown;
    try {
      result = await this.peer.request(method, params, {
        signal: options?.signal,
        timeoutMs: timeoutMs > 0 ? timeoutMs : undefined,
      });
    } catch (error) {
      throw error instanceof RpcError ? await this.failure(method, error) : error;
    } finally {
      this.gate.stopAwaiting();
    }
    const invalid = this.checks?.result(method, result);
    if (invalid !== undefined) throw invalid;
    return result;
  }

  async close(): Promise<void> {
    this.closing = true;
    this.endDelivery();
    void this.peer.close({ graceMs: 0 });
    await this.closed;
  }

  /** The error for whatever waited when the connection ended. */
  async closedError(what: string): Promise<ConnectionClosedError> {
    // How the server ended is known a moment after that it did; who closes himself need not wait for it.
    return new ConnectionClosedError(what, this.closing ? { by: 'client' } : await this.closed);
  }

  private endDelivery(): void {
    this.hub.end();
    this.serverRequests.end();
  }

  private async failure(method: string, error: RpcError): Promise<Error> {
    if (error.key === 'closed') return this.closedError(method);
    const { key, message, cause } = error;
    return new RpcError(key, `${method}: ${message}`, cause === undefined ? {} : { cause });
  }

  private hear(notification: Received): void {
    const invalid = this.checks?.notification(notification.method, notification.params);
    if (invalid === undefined) {
      this.hub.publish(notification);
      return;
    }
    this.reporter.report({ kind: 'invalidMessage', error: invalid });
    this.hub.refuse(notification.method, invalid);
  }

  private onFault(fault: Fault): void {
    this.tap.heard();
    if (fault.kind === 'badInput') this.reporter.report({ kind: 'unreadable', reason: fault.key });
    else if (fault.kind === 'strayAnswer') this.reporter.report({ kind: 'strayAnswer' });
  }

  private async end(link: Link): Promise<Ending> {
    this.tap.release();
    this.endDelivery();
    const exit = await link.exit;
    const { error } = this.tap;
    const closing = link.closing?.();
    return {
      by: this.closing ? 'client' : 'server',
      ...exit,
      ...(closing && { closeCode: closing.code, closeReason: closing.reason }),
      ...(error === undefined ? {} : { error }),
    };
  }
}

function toClient(connection: Connection, server: InitializeResponse): Client {
  const { hub, gate, reporter, serverRequests, queueLimit } = connection;
  const serverVersion = parseServerVersion(server?.userAgent);
  const call = (method: string, params?: unknown, options?: CallOptions) =>
    connection.request(method, params, options);
  const request = async (method: string, params?: unknown, options?: CallOptions) => {
    const tooOld = tooOldFor(serverVersion, method);
    if (tooOld !== undefined) throw tooOld;
    return call(method, params, options);
  };
  const close = () => connection.close();

  const listen = (method: string | undefined, deliver: (notification: Received) => void) => {
    const fail = (name: string, error: unknown) =>
      reporter.reportOrThrow({ kind: 'listenerFailed', method: name, error });
    const sink: Sink = {
      take(notification) {
        try {
          deliver(notification);
        } catch (error) {
          fail(notification.method, error);
        }
      },
      refuse: fail,
      end: () => undefined,
    };
    return hub.subscribe(method, sink);
  };

  const { initialize: _, ...methods } = createAppServerClient(request);
  const rest = {
    server,
    serverVersion,
    supports: (method: string) => supportedBy(serverVersion, method),
    closed: connection.closed,
    request,
    call,
    notifications: (method?: string) =>
      createNotificationStream<unknown>(hub, gate, queueLimit, method, (notification) =>
        method === undefined ? notification : notification.params,
      ),
    on: (method: string, listener: (params: unknown) => void) =>
      listen(method, ({ params }) => listener(params)),
    onAny: (listener: (notification: ReceivedNotification) => void) =>
      // Every string is a method: those the protocol does not know are its unknown case.
      listen(undefined, (notification) => listener(notification as ReceivedNotification)),
    once: (method: string, options: OnceOptions<unknown> = {}) =>
      waitOnce(hub, gate, method, options, () => connection.closedError(method)),
    handle: (method: string, handler: AnyHandler) => serverRequests.handle(method, handler),
    handleCall: (method: string, handler: AnyHandler) => serverRequests.handle(method, handler),
    close,
  };
  // The wire is untyped; `Client` says what travels on it.
  return withDispose(
    { ...methods, ...rest } as unknown as Omit<Client, keyof AsyncDisposable>,
    close,
  ) as Client;
}
