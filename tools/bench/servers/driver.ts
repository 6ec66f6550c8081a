/**
 * One client process: starts a server, keeps a number of requests in flight, counts answers, prints figures as JSON.
 * Arguments: the kind of client, milliseconds per level, the levels, `--`, the command of the server.
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { createPeer } from '@wirebox/rpc';
import { createStdioChannel } from '@wirebox/rpc/stdio';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

export interface Level {
  readonly inFlight: number;
  readonly perSecond: number;
  /** Of the server, user and system; null where /proc does not tell. */
  readonly cpuMicroseconds: number | null;
}

type Server = ChildProcessByStdio<Writable, Readable, null>;
type Load = (inFlight: number, milliseconds: number) => Promise<number>;

/** Lines are counted as answers, so nothing else may come. */
const initializeParams = {
  clientInfo: { name: 'bench', title: null, version: '1' },
  capabilities: { optOutNotificationMethods: ['remoteControl/status/changed'] },
};
const accountReadParams = { refreshToken: false };

/** Counts newlines and writes strings: as cheap as a client can be, so that the server is the limit. */
async function rawLoad(server: Server): Promise<Load> {
  let id = 0;
  const line = (method: string, params: unknown) =>
    `${JSON.stringify({ method, id: id++, params })}\n`;
  let onAnswers: (count: number) => void = () => undefined;
  server.stdout.on('data', (chunk: Buffer) => {
    let count = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) count += 1;
    onAnswers(count);
  });
  const send = (count: number) => {
    let text = '';
    for (let index = 0; index < count; index += 1) text += line('account/read', accountReadParams);
    server.stdin.write(text);
  };
  await new Promise<void>((resolve) => {
    onAnswers = () => resolve();
    server.stdin.write(line('initialize', initializeParams));
  });
  return (inFlight, milliseconds) =>
    new Promise((resolve) => {
      const start = performance.now();
      let answered = 0;
      let open = inFlight;
      onAnswers = (count) => {
        answered += count;
        open -= count;
        const goesOn = performance.now() - start < milliseconds;
        if (goesOn) {
          open += count;
          send(count);
        } else if (open === 0) resolve((answered / (performance.now() - start)) * 1000);
      };
      send(inFlight);
    });
}

/** The same load through the request function of a library. */
function callLoad(call: (method: string, params: unknown) => Promise<unknown>): Load {
  return async (inFlight, milliseconds) => {
    const start = performance.now();
    let answered = 0;
    const worker = async () => {
      while (performance.now() - start < milliseconds) {
        await call('account/read', accountReadParams);
        answered += 1;
      }
    };
    await Promise.all(Array.from({ length: inFlight }, worker));
    return (answered / (performance.now() - start)) * 1000;
  };
}

async function ownLoad(server: Server): Promise<Load> {
  const peer = createPeer(createStdioChannel({ input: server.stdout, output: server.stdin }));
  await peer.request('initialize', initializeParams);
  return callLoad((method, params) => peer.request(method, params));
}

async function vscodeLoad(server: Server): Promise<Load> {
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  await connection.sendRequest('initialize', initializeParams);
  return callLoad((method, params) => connection.sendRequest(method, params));
}

/** In microseconds; ticks of the kernel are 10 ms on every Linux that Node runs on. */
function cpuOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10_000;
  } catch {
    return null;
  }
}

const separator = process.argv.indexOf('--');
const [kind, milliseconds, ...levels] = process.argv.slice(2, separator);
const [command, ...args] = process.argv.slice(separator + 1);
const server = spawn(command!, args, { stdio: ['pipe', 'pipe', 'inherit'] });
server.stdin.on('error', () => undefined);
const loads = { raw: rawLoad, own: ownLoad, vscode: vscodeLoad };
const load = await loads[kind as keyof typeof loads](server);

for (const inFlight of [1, 64, 1000]) await load(inFlight, 250);
const figures: Level[] = [];
for (const inFlight of levels.map(Number)) {
  const before = cpuOf(server.pid!);
  const start = performance.now();
  const perSecond = await load(inFlight, Number(milliseconds));
  const answers = (perSecond * (performance.now() - start)) / 1000;
  const after = cpuOf(server.pid!);
  const cpuMicroseconds = before === null || after === null ? null : (after - before) / answers;
  figures.push({ inFlight, perSecond, cpuMicroseconds });
}
process.stdout.write(JSON.stringify(figures));
server.stdin.end();
setTimeout(() => server.kill(), 2000).unref();
server.on('exit', () => process.exit());
