/** A client that keeps the books: every request has to be answered once. */
import { once } from 'node:events';
import { WebSocket } from 'ws';

/** Two answers, or none in this time, are what the soak is looking for. */
const patienceMs = 60_000;

export class SoakClient {
  readonly socket: WebSocket;
  /** Notifications by method. */
  readonly heard = new Map<string, number>();
  private readonly open = new Map<number, () => void>();
  private readonly mistakes: string[] = [];
  private nextId = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('error', () => undefined);
    socket.on('message', (data) => this.hear(String(data)));
  }

  static async connect(url: string): Promise<SoakClient> {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    await once(socket, 'open');
    const client = new SoakClient(socket);
    await client.ask('initialize', { clientInfo: { name: 'soak', version: '1' } });
    return client;
  }

  /** Resolves with the answer to come, and not with what it says. */
  async ask(method: string, params: unknown): Promise<void> {
    const id = this.nextId;
    this.nextId += 1;
    const answered = new Promise<void>((resolve) => this.open.set(id, resolve));
    this.socket.send(JSON.stringify({ id, method, params }));
    await answered;
  }

  /** As many at once. */
  async askMany(count: number): Promise<void> {
    await Promise.all(
      Array.from({ length: count }, () => this.ask('account/read', { refreshToken: false })),
    );
  }

  /** Rejects where not every request was answered once by now, or soon. */
  async settle(work: Promise<unknown>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${this.open.size} never answered`)), patienceMs);
      this.socket.once('close', (code) =>
        reject(new Error(`closed with ${code}, ${this.open.size} not answered`)),
      );
    });
    try {
      await Promise.race([work, late]);
      if (this.mistakes.length > 0) throw new Error(this.mistakes.slice(0, 5).join('; '));
    } catch (error) {
      this.socket.terminate();
      throw error;
    } finally {
      clearTimeout(timer);
      late.catch(() => undefined);
    }
  }

  async leave(): Promise<void> {
    const closed = once(this.socket, 'close');
    this.socket.close();
    await closed;
  }

  private hear(text: string): void {
    const { id, method, error } = JSON.parse(text);
    if (id === undefined) {
      this.heard.set(method, (this.heard.get(method) ?? 0) + 1);
      return;
    }
    if (error !== undefined) this.mistakes.push(`${id}: ${error.message}`);
    const answer = this.open.get(id);
    if (answer === undefined) this.mistakes.push(`${id} answered twice`);
    this.open.delete(id);
    answer?.();
  }
}
