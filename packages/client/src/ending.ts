/** How a connection came to its end. */
export interface Ending {
  /** `client`: somebody called `close()` here. `server`: everything else. */
  readonly by: 'client' | 'server';
  /** Of a spawned server that exited by itself. */
  readonly exitCode?: number | undefined;
  /** Of a spawned server that was ended by a signal. */
  readonly signal?: string | undefined;
  /** The transport failed. */
  readonly error?: Error | undefined;
  /** The last lines a spawned server wrote to stderr, masked. */
  readonly stderr?: readonly string[] | undefined;
}
