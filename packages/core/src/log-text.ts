/** How a line of the log looks to a person. */
import type { LogLevel } from './log-level.ts';
import type { LogFields } from './ports.ts';

const names: Readonly<Record<LogLevel, string>> = {
  debug: 'debug',
  info: 'info',
  warn: 'warning',
  error: 'error',
};

/** One line, whatever the message holds. */
export function printLogText(level: LogLevel, message: string, fields: LogFields = {}): string {
  const details = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  return `wirebox ${names[level]}: ${message.replace(/\s*[\r\n]+\s*/g, ' ')}${details.join('')}\n`;
}
