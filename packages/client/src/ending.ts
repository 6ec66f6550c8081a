/** How a connection came to its end. */
export interface Ending {
  /** `client`: somebody called `close()` here. `server`: everything else. */
  readonly by: 'client' | 'server';
  /** Of a spawned server that exited by itself. */
  readonly exitCode?: number | undefined;
  /** Of a spawned server that was ended by a signal. */
  readonly signal?: string | undefined;
  /** What the other side of a WebSocket said when it closed: a code of RFC 6455, such as 1001 for a server that stops. */
  readonly closeCode?: number | undefined;
  /** In its own words; often empty. */
  readonly closeReason?: string | undefined;
  /** The transport failed. */
  readonly error?: Error | undefined;
  /** The last lines a spawned server wrote to stderr, masked. */
  readonly stderr?: readonly string[] | undefined;
}
