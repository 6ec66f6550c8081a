/** The words of the system for what went wrong; they hold no secret, as nothing that throws is given one. */
export const toDetail = (error: unknown): string =>
  error instanceof Error ? error.message : 'unknown error';
