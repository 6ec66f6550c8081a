/** How much is logged, read out of `RUST_LOG`, the variable that the real server's users set. */

export const logLevels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Lines of this level and of more serious ones are written; with `off` none is. */
export type LogThreshold = LogLevel | 'off';

export const defaultThreshold: LogThreshold = 'warn';

/** Ours end at `debug`, so `trace` is the same. Digits are what the real server takes as well. */
const thresholds: ReadonlyMap<string, LogThreshold> = new Map([
  ['off', 'off'],
  ['error', 'error'],
  ['warn', 'warn'],
  ['info', 'info'],
  ['debug', 'debug'],
  ['trace', 'debug'],
  ['0', 'off'],
  ['1', 'error'],
  ['2', 'warn'],
  ['3', 'info'],
  ['4', 'debug'],
  ['5', 'debug'],
]);

const ranks: readonly LogThreshold[] = [...logLevels, 'off'];

/** Directives for parts of the real server are meant for us; those for its libraries are not. */
const isForUs = (target: string): boolean => /^(codex|wirebox)/.test(target);

/** Undefined where the directive is for somebody else or says nothing. */
function parseDirective(directive: string): LogThreshold | undefined {
  const [target = '', level] = directive.split('=');
  if (level !== undefined) return isForUs(target) ? thresholds.get(level.toLowerCase()) : undefined;
  // A target alone asks for everything of it.
  return thresholds.get(target.toLowerCase()) ?? (isForUs(target) ? 'debug' : undefined);
}

/**
 * The threshold of a list such as `debug` or `codex_core=debug,info`. We have one log and not one for each part, so the
 * most talkative directive wins. Spans and fields in square brackets are passed over.
 */
export function parseLogThreshold(text: string | undefined): LogThreshold {
  const wanted = (text ?? '')
    .replace(/\[[^\]]*\]/g, '')
    .split(',')
    .map((directive) => parseDirective(directive.replace(/\s/g, '')))
    .filter((threshold) => threshold !== undefined);
  return ranks.find((threshold) => wanted.includes(threshold)) ?? defaultThreshold;
}

export const isLogged = (level: LogLevel, threshold: LogThreshold): boolean =>
  ranks.indexOf(level) >= ranks.indexOf(threshold);
