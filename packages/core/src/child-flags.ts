/** Takes the place of the program, for one that was given on the command line. */
const programs: ReadonlySet<string> = new Set(['-e', '--eval', '-p', '--print', '-pe']);

/** A debugger's port cannot be opened twice; a child that watches or tests does nothing else. */
const own = /^--(inspect|eval=|print=|input-type|watch|test)/;

/**
 * The flags that this Node was started with, as far as another Node needs them to load a module the same way. With those
 * that name a program it would run the host's program once more, and never ours.
 */
export function toChildFlags(flags: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < flags.length; at++) {
    const flag = flags[at] as string;
    if (programs.has(flag)) at += 1;
    else if (!own.test(flag)) kept.push(flag);
  }
  return kept;
}
