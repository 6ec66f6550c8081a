import { type Reply, reply } from '@wirebox/app-server-protocol';

const job: unique symbol = Symbol('afterwards');

/** Answers with `result`; once the answer is out, and not before, `run` is called. */
export const afterwards = <Result>(result: Result, run: () => void): Reply<Result> =>
  Object.assign(reply(result), { [job]: run });

/** What is to be done after a reply, if anything. */
export const jobOf = (answer: object): (() => void) | undefined =>
  (answer as { [job]?: () => void })[job];
