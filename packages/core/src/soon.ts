/** A value, or the promise of it: what has been read once is there without waiting. */
export type Soon<T> = T | Promise<T>;

/** Goes on at once where the value is there. A promise for each short request would be most of what it costs. */
export const andThen = <T, R>(value: Soon<T>, next: (value: T) => Soon<R>): Soon<R> =>
  value instanceof Promise ? value.then(next) : next(value);
