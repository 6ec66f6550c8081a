/**
 * One client process with many connections, each with a number of requests in flight; prints figures as JSON.
 * Arguments: `websocket` or `tcp`, the port, the process id of the server, milliseconds per level, levels such as
 * `16x8`. It speaks frames by itself, with a mask of zeros, so that the server is the limit.
 */
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { createFrameCounter, handshake, toMaskedFrame } from './raw-frames.ts';

export interface NetLevel {
  readonly level: string;
  readonly perSecond: number;
  /** Of the server, user and system; null where /proc does not tell. */
  readonly cpuMicroseconds: number | null;
}

const [kind, port, pid, milliseconds, ...levels] = process.argv.slice(2);
const isWebSocket = kind === 'websocket';

const encode = isWebSocket ? toMaskedFrame : (text: string) => Buffer.from(`${text}\n`);

/** How many messages end in each chunk. */
const createCounter = (): ((chunk: Buffer) => number) =>
  isWebSocket ? createFrameCounter() : countLines;

function countLines(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) count += 1;
  return count;
}

interface Line {
  send(count: number): void;
  onAnswers: (count: number) => void;
  socket: Socket;
}

/** Requests of one length with ids of their own, one behind the other; far more than are ever in flight. */
const ringSize = 4096;
const ring = Buffer.concat(
  Array.from({ length: ringSize }, (_, index) => {
    const id = 1_000_000 + index;
    return encode(JSON.stringify({ method: 'account/read', id, params: { refreshToken: false } }));
  }),
);
const requestBytes = ring.length / ringSize;

const initialize = JSON.stringify({
  method: 'initialize',
  id: 0,
  params: {
    clientInfo: { name: 'bench', title: null, version: '1' },
    // Messages are counted as answers, so nothing else may come.
    capabilities: { optOutNotificationMethods: ['remoteControl/status/changed', 'configWarning'] },
  },
});
function open(): Promise<Line> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port: Number(port), host: '127.0.0.1', noDelay: true });
    let next = 0;
    const line: Line = {
      socket,
      onAnswers: () => resolve(line),
      send: (count) => {
        const end = Math.min(next + count, ringSize);
        socket.write(ring.subarray(next * requestBytes, end * requestBytes));
        const rest = next + count - end;
        if (rest > 0) socket.write(ring.subarray(0, rest * requestBytes));
        next = rest > 0 ? rest : end;
      },
    };
    const count = createCounter();
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the server closed the connection')));
    const greet = () => socket.write(encode(initialize));
    const listen = () => socket.on('data', (chunk: Buffer) => line.onAnswers(count(chunk)));
    if (!isWebSocket) {
      listen();
      greet();
      return;
    }
    socket.write(handshake);
    socket.once('data', () => {
      listen();
      greet();
    });
  });
}

function run(lines: readonly Line[], inFlight: number, milliseconds: number): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    let answered = 0;
    let open = 0;
    for (const line of lines) {
      open += inFlight;
      line.onAnswers = (count) => {
        if (count === 0) return;
        answered += count;
        if (performance.now() - start < milliseconds) line.send(count);
        else {
          open -= count;
          if (open === 0) resolve((answered / (performance.now() - start)) * 1000);
        }
      };
      line.send(inFlight);
    }
  });
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

const lines: Line[] = [];
const figures: NetLevel[] = [];
for (const level of levels) {
  const [connections = 1, inFlight = 1] = level.split('x').map(Number);
  while (lines.length < connections) lines.push(await open());
  const used = lines.slice(0, connections);
  await run(used, inFlight, Number(milliseconds) / 3);
  const before = cpuOfServer();
  const start = performance.now();
  const perSecond = await run(used, inFlight, Number(milliseconds));
  const answers = (perSecond * (performance.now() - start)) / 1000;
  const after = cpuOfServer();
  const cpuMicroseconds = before === null || after === null ? null : (after - before) / answers;
  figures.push({ level, perSecond, cpuMicroseconds });
}
process.stdout.write(JSON.stringify(figures), () => process.exit());
