/** A client that keeps the books: every request has to be answered once. */
import { once } from 'node:events';
import { WebSocket } from 'ws';

/** Two answers, or none in this time, are what the soak is looking for. */
const patienceMs = 60_000;

/** On a machine with much to do a turn may be over before it is interrupted; to be told so is an answer as well. */
const tooLate = 'no active turn to interrupt';

export class SoakClient {
  readonly socket: WebSocket;
  /** Notifications by method. */
  readonly heard = new Map<string, number>();
  private readonly open = new Map<number, (result: unknown) => void>();
  private readonly mistakes: string[] = [];
  private nextId = 0;
  private streamed = '';
  private onTurnEnded: () => void = () => undefined;

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

  /** Resolves with the result to come; undefined where it is an error, which `settle` tells of. */
  async ask(method: string, params: unknown): Promise<unknown> {
    const id = this.nextId;
    this.nextId += 1;
    const answered = new Promise<unknown>((resolve) => this.open.set(id, resolve));
    this.socket.send(JSON.stringify({ id, method, params }));
    return await answered;
  }

  /** Resolves with the id of a thread of its own. */
  async startThread(): Promise<string> {
    const started = (await this.ask('thread/start', {})) as { thread?: { id: string } } | undefined;
    return started?.thread?.id ?? '';
  }

  /** Says something in a thread of its own; resolves with the text that came piece by piece, once the turn has ended. */
  async say(threadId: string, text: string): Promise<string> {
    this.streamed = '';
    const ended = new Promise<void>((resolve) => {
      this.onTurnEnded = resolve;
    });
    await this.ask('turn/start', { threadId, input: [{ type: 'text', text }] });
    await ended;
    return this.streamed;
  }

  /** As many at once. */
  async askMany(count: number): Promise<void> {
    await Promise.all(
      Array.from({ length: count }, () => this.ask('account/read', { refreshToken: false })),
    );
  }

  /** Rejects where not every request was answered once by now, or soon. */
  async settle<T>(work: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${this.open.size} never answered`)), patienceMs);
      this.socket.once('close', (code) =>
        reject(new Error(`closed with ${code}, ${this.open.size} not answered`)),
      );
    });
    try {
      const value = await Promise.race([work, late]);
      if (this.mistakes.length > 0) throw new Error(this.mistakes.slice(0, 5).join('; '));
      return value;
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
    const { id, method, params, result, error } = JSON.parse(text);
    if (id === undefined) {
      this.heard.set(method, (this.heard.get(method) ?? 0) + 1);
      if (method === 'item/agentMessage/delta') this.streamed += params.delta;
      if (method === 'turn/completed') this.onTurnEnded();
      return;
    }
    if (error !== undefined && error.message !== tooLate) {
      this.mistakes.push(`${id}: ${error.message}`);
    }
    const answer = this.open.get(id);
    if (answer === undefined) this.mistakes.push(`${id} answered twice`);
    this.open.delete(id);
    answer?.(result);
  }
}
