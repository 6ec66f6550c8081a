/**
 * One client process with many connections, each with a thread that has one turn after the other; prints figures as
 * JSON. Arguments: the port, the process id of the server, milliseconds per level, levels such as `16 at-once`, whose
 * last part is the name of the model. It looks for names of methods in the bytes, so that the server is the limit.
 */
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { handshake, toMaskedFrame } from './raw-frames.ts';
import { deltasOf } from './turn-size.ts';

export interface TurnLevel {
  readonly level: string;
  readonly deltasPerSecond: number;
  /** Of the server, user and system, for each delta; null where /proc does not tell. */
  readonly cpuMicroseconds: number | null;
  /** From the request to the first delta here: the median, in milliseconds. */
  readonly firstDeltaMilliseconds: number;
  /** Turns that brought more deltas, or fewer, than the model gave. */
  readonly wrong: number;
}

const [port, pid, milliseconds, ...levels] = process.argv.slice(2);
const deltaMark = Buffer.from('"item/agentMessage/delta"');
const endMark = Buffer.from('"turn/completed"');

class Line {
  readonly socket: Socket = connect({ port: Number(port), host: '127.0.0.1', noDelay: true });
  threadId = '';
  private nextId = 0;
  private hear: (chunk: Buffer) => void = () => undefined;

  static async open(): Promise<Line> {
    const line = new Line();
    line.socket.on('error', fail).on('close', () => fail(new Error('the server closed')));
    line.socket.on('data', (chunk: Buffer) => line.hear(chunk));
    line.socket.write(handshake);
    await line.until(/\r\n\r\n/);
    const clientInfo = { name: 'bench', title: null, version: '1' };
    line.ask('initialize', { clientInfo });
    await line.until(/"id":0\b/);
    line.socket.write(toMaskedFrame(JSON.stringify({ method: 'initialized' })));
    return line;
  }

  async startThread(model: string): Promise<void> {
    const id = this.ask('thread/start', { model });
    // The answer, as the threads of others are told of here too.
    const answer = new RegExp(`"id":${id},"result":.*?"thread":\\{.*?"id":"([0-9a-f-]{36})"`, 's');
    this.threadId = answer.exec(await this.until(answer))?.[1] ?? '';
    // What else is told of a new thread.
    await sleep(50);
  }

  /** Resolves with the deltas that were counted and the milliseconds to the first of them. */
  turn(): Promise<{ deltas: number; first: number }> {
    const start = performance.now();
    let first = Number.NaN;
    let deltas = 0;
    let rest: Buffer = Buffer.alloc(0);
    const input = [{ type: 'text', text: 'go', text_elements: [] }];
    this.ask('turn/start', { threadId: this.threadId, input });
    return new Promise((resolve) => {
      this.hear = (chunk) => {
        const data = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
        let end = 0;
        for (let at = data.indexOf(deltaMark); at !== -1; at = data.indexOf(deltaMark, end)) {
          if (deltas === 0) first = performance.now() - start;
          deltas += 1;
          end = at + deltaMark.length;
        }
        if (data.indexOf(endMark, end) !== -1) resolve({ deltas, first });
        rest = data.subarray(Math.max(end, data.length - deltaMark.length + 1));
      };
    });
  }

  private ask(method: string, params: object): number {
    const id = this.nextId;
    this.nextId += 1;
    this.socket.write(toMaskedFrame(JSON.stringify({ method, id, params })));
    return id;
  }

  /** Everything that came until all patterns were in it. */
  private until(...patterns: RegExp[]): Promise<string> {
    let text = '';
    return new Promise((resolve) => {
      this.hear = (chunk) => {
        text += chunk.toString('latin1');
        if (patterns.every((pattern) => pattern.test(text))) resolve(text);
      };
    });
  }
}

function fail(error: Error): never {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

/** In microseconds; ticks of the kernel are 10 ms on every Linux that Node runs on. */
function cpuOfServer(): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10_000;
  } catch {
    return null;
  }
}

async function run(lines: readonly Line[], wanted: number, milliseconds: number) {
  const start = performance.now();
  const firsts: number[] = [];
  let deltas = 0;
  let wrong = 0;
  const talk = async (line: Line) => {
    do {
      const turn = await line.turn();
      deltas += turn.deltas;
      firsts.push(turn.first);
      if (turn.deltas !== wanted) wrong += 1;
    } while (performance.now() - start < milliseconds);
  };
  await Promise.all(lines.map(talk));
  const seconds = (performance.now() - start) / 1000;
  firsts.sort((a, b) => a - b);
  return { deltas, wrong, seconds, first: firsts[Math.floor(firsts.length / 2)] ?? Number.NaN };
}

const lines: Line[] = [];
const figures: TurnLevel[] = [];
for (const level of levels) {
  const [count = '1', model = ''] = level.split(' ');
  while (lines.length < Number(count)) lines.push(await Line.open());
  const used = lines.slice(0, Number(count));
  await Promise.all(used.map((line) => line.startThread(model)));
  const wanted = deltasOf[model] ?? 0;
  // Until the code is compiled.
  await run(used, wanted, Number(milliseconds));
  const before = cpuOfServer();
  const { deltas, wrong, seconds, first } = await run(used, wanted, Number(milliseconds));
  const after = cpuOfServer();
  figures.push({
    level,
    deltasPerSecond: deltas / seconds,
    cpuMicroseconds: before === null || after === null ? null : (after - before) / deltas,
    firstDeltaMilliseconds: first,
    wrong,
  });
}
process.stdout.write(JSON.stringify(figures), () => process.exit());
