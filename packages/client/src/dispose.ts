/// <reference lib="esnext.disposable" preserve="true" />
/** Makes the object usable with `await using`, where the runtime knows that. */
export function withDispose<T extends object>(
  target: T,
  dispose: () => Promise<unknown>,
): T & AsyncDisposable {
  if (Symbol.asyncDispose !== undefined) {
    const value = async () => {
      await dispose();
    };
    Object.defineProperty(target, Symbol.asyncDispose, { value });
  }
  return target as T & AsyncDisposable;
}
