/** The part that is used of a package that has no types of its own. */
declare module 'fs-native-extensions' {
  /** Whether the whole file behind a writable descriptor could be locked. Throws for anything but a lock that is held. */
  export function tryLock(descriptor: number): boolean;
}
