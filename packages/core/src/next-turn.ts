/** Resolves behind everything that is ready now, such as an answer on its way out. Turns come in the order asked for. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
