/** The form of a transcript: what went over the wire, and what the real server did beside it. */

export type Message = Record<string, unknown>;
export type WireLine = { '>': Message } | { '<': Message };

/** A request that an authority or a model provider was sent, with the headers that matter. */
export interface SeenRequest {
  request: string;
  status: number;
  headers: Record<string, string>;
  /** Only where it is of interest. */
  body?: unknown;
}

export interface RecordedServer {
  exit: { code: number; sig: string | null };
  wire: WireLine[];
}

export interface Transcript {
  title: string;
  /** The release that was recorded. */
  peer: string;
  servers: Record<string, RecordedServer>;
  /** What else was seen, such as the page that a browser ended on. */
  notes?: Record<string, unknown>;
  authority?: { requests: SeenRequest[] };
}

/** How many messages a line of the server stands for: where its pieces are cut differs from run to run, they are counted. */
export const countOf = ({ count }: Message): number => (typeof count === 'number' ? count : 1);

/** Messages of which the transcript tells the number alone are counted in ours as well. */
export function counted(messages: readonly Message[], like: readonly Message[]): Message[] {
  const methods = new Set(like.flatMap(({ count, method }) => (count === undefined ? [] : method)));
  const result: Message[] = [];
  for (const message of messages) {
    const { method } = message;
    const last = result.at(-1);
    if (!methods.has(method)) result.push(message);
    else if (last?.method === method) last!.count = countOf(last!) + 1;
    else result.push({ method, count: 1 });
  }
  return result;
}

/** The state of remote control may be told at any time. */
const isUnsolicited = (message: Message): boolean =>
  message.method === 'remoteControl/status/changed';

/** An answer to what could not be read. */
const isUnattributed = (message: Message): boolean => message.id === null;

/** The order of all others is fixed. */
export const isOrdered = (message: Message): boolean =>
  !isUnsolicited(message) && !isUnattributed(message);

/** What comes at any time, each kind in its order. */
export const unordered = (messages: readonly Message[]): Message[] => [
  ...messages.filter(isUnsolicited),
  ...messages.filter(isUnattributed),
];
