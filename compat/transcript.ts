/** The form of a transcript: what went over the wire, and what the real server did beside it. */

export type Message = Record<string, unknown>;
export type WireLine = { '>': Message } | { '<': Message };

/** A request that an authority was sent, with the headers that matter. */
export interface SeenRequest {
  request: string;
  status: number;
  headers: Record<string, string>;
  /** Only where it is of interest. */
  body?: unknown;
}

export interface Transcript {
  title: string;
  servers: Record<string, { exit: { code: number; sig: string | null }; wire: WireLine[] }>;
  /** What else was seen, such as the page that a browser ended on. */
  notes?: Record<string, unknown>;
  authority?: { requests: SeenRequest[] };
}

/** The state of remote control may be told at any time. */
export const isUnsolicited = (message: Message): boolean =>
  message.method === 'remoteControl/status/changed';

/** An answer to what could not be read. */
export const isUnattributed = (message: Message): boolean => message.id === null;

/** The order of all others is fixed. */
export const isOrdered = (message: Message): boolean =>
  !isUnsolicited(message) && !isUnattributed(message);
