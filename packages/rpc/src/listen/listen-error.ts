/** Why a socket file could not be taken. */
export type SocketFileProblem = 'inUse' | 'notASocket' | 'pathTooLong';

/** The address cannot be listened at. What the system refuses comes as its own error. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly problem: SocketFileProblem;
  readonly path: string;

  constructor(problem: SocketFileProblem, path: string) {
    super(`${path}: ${problem}`);
    this.problem = problem;
    this.path = path;
  }
}
