/** Everything that can be wrong with an answer, on demand. */
import type { ServerResponse } from 'node:http';

export type Endpoint =
  | 'authorize'
  | 'code'
  | 'apiKey'
  | 'refresh'
  | 'revoke'
  | 'userCode'
  | 'devicePoll'
  | 'accountsCheck'
  | 'usage'
  | 'resetCredits'
  | 'profile'
  | 'threadUsage'
  | 'responses'
  | 'resource';

export type Fault =
  /** An answer of one's own, in place of the true one; JSON unless it is text. */
  | { kind: 'answer'; status: number; body?: unknown; contentType?: string }
  /** Nothing, ever. */
  | { kind: 'hang' }
  /** A head and the beginning of a body, and then nothing, ever. */
  | { kind: 'hangInBody' }
  /** The connection ends before the answer does. */
  | { kind: 'closeInBody' }
  /** The connection ends without an answer. */
  | { kind: 'reset' }
  /** What was asked for is done, and the answer gets lost: a token is spent and nobody has the new one. */
  | { kind: 'loseAnswer' }
  | { kind: 'html'; status?: number }
  /** A body of so many bytes. */
  | { kind: 'huge'; bytes: number }
  /** A redirect to where the request went. */
  | { kind: 'redirect' }
  | { kind: 'badUtf8' }
  | { kind: 'noHttp' };

const sendHead = (response: ServerResponse, status: number, contentType: string, length: number) =>
  response.writeHead(status, { 'content-type': contentType, 'content-length': length });

/** Spoils an answer. `loseAnswer` is not for here, as the request has to be carried out for it. */
export function spoil(
  response: ServerResponse,
  fault: Exclude<Fault, { kind: 'loseAnswer' }>,
  url: string,
): void {
  switch (fault.kind) {
    case 'answer': {
      const isText = typeof fault.body === 'string';
      const body = Buffer.from(isText ? (fault.body as string) : JSON.stringify(fault.body ?? {}));
      const type = fault.contentType ?? (isText ? 'text/plain' : 'application/json');
      sendHead(response, fault.status, type, body.length).end(body);
      return;
    }
    case 'hang':
      return;
    case 'hangInBody':
      sendHead(response, 200, 'application/json', 1000).write('{"access_token":"');
      return;
    case 'closeInBody':
      sendHead(response, 200, 'application/json', 1000).write('{"access_token":"', () =>
        response.destroy(),
      );
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'html': {
      const page = '<!doctype html><title>Maintenance</title><h1>Back soon</h1>';
      sendHead(response, fault.status ?? 200, 'text/html', page.length).end(page);
      return;
    }
    case 'huge': {
      const piece = Buffer.alloc(64 * 1024, ' ');
      let left = fault.bytes;
      sendHead(response, 200, 'application/json', left);
      const more = () => {
        while (left > 0 && !response.destroyed) {
          const part = piece.subarray(0, Math.min(left, piece.length));
          left -= part.length;
          if (!response.write(part)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
      return;
    }
    case 'redirect':
      response.writeHead(307, { location: url, 'content-length': 0 }).end();
      return;
    case 'badUtf8': {
      const body = Buffer.from([0x22, 0xff, 0xfe, 0x22]);
      sendHead(response, 200, 'application/json', body.length).end(body);
      return;
    }
    case 'noHttp':
      response.socket?.end('this is no web server\r\n\r\n');
      return;
  }
}

export interface Faults {
  /** Spoils the next answers of an endpoint; all of them where no number is given. */
  add(endpoint: Endpoint, fault: Fault, times?: number): void;
  clear(): void;
  /** The fault of this request, which counts as met. */
  take(endpoint: Endpoint): Fault | undefined;
}

export function createFaults(): Faults {
  const waiting = new Map<Endpoint, { fault: Fault; left: number }[]>();
  return {
    add(endpoint, fault, times = Number.POSITIVE_INFINITY) {
      waiting.set(endpoint, [...(waiting.get(endpoint) ?? []), { fault, left: times }]);
    },
    clear: () => waiting.clear(),
    take(endpoint) {
      const [first, ...rest] = waiting.get(endpoint) ?? [];
      if (first === undefined) return undefined;
      first.left -= 1;
      if (first.left <= 0) waiting.set(endpoint, rest);
      return first.fault;
    },
  };
}
