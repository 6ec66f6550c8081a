/** What the command tells the shell. Printed by `wirebox --help`. */
export const exitCode = {
  done: 0,
  /** It was understood but did not succeed: the server refused, nobody is signed in, files have drifted. */
  failed: 1,
  /** It was not understood: an unknown command or option, a value of the wrong form. */
  usage: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Ends the command with a message for the person and no stack. */
export class CommandError extends Error {
  override name = 'CommandError';
  readonly code: ExitCode;

  constructor(message: string, code: ExitCode = exitCode.failed) {
    super(message);
    this.code = code;
  }
}
