/**
 * The log of a Node process: stderr, as stdout belongs to the protocol. `RUST_LOG` says how much, `LOG_FORMAT=json` makes
 * an object of each line, of the shape that the real server's have; else a line is for people.
 */
import { createRequire } from 'node:module';
import type pino from 'pino';
import { isLogged, type LogLevel, parseLogThreshold } from './log-level.ts';
import { maskSecrets } from './log-mask.ts';
import { printLogText } from './log-text.ts';
import type { Env, Log, LogFields } from './ports.ts';

type Write = (level: LogLevel, message: string, fields: LogFields) => void;

/** What nobody takes off our hands is dropped from here on; memory matters more than lines. */
const maxWaitingBytes = 1024 * 1024;

/** Invariant: a line is with the system when `Write` returns, so leaving the process loses none. */
function openWriter(json: boolean, descriptor: number): Write {
  // Required and not imported, as there is no waiting here: most processes write no line and never load it.
  const { destination, pino }: typeof import('pino') = createRequire(import.meta.url)('pino');
  const output = destination({ fd: descriptor, sync: true, maxLength: maxWaitingBytes });
  // Nobody reads any more, or the disk is full: no reason for a server to stop, and nowhere to say so.
  output.on('error', () => {});
  if (!json) return (level, ...line) => output.write(printLogText(level, ...line));
  const options: pino.LoggerOptions = {
    level: 'debug',
    base: { target: 'wirebox' },
    nestedKey: 'fields',
    timestamp: () => `,"timestamp":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label.toUpperCase() }) },
  };
  const logger = pino(options, output);
  return (level, message, fields) => logger[level](Object.assign({ message }, fields, { message }));
}

const maskFields = (fields: LogFields = {}): LogFields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? maskSecrets(value) : value,
    ]),
  );

export function createNodeLog(env: Env, descriptor = 2): Log {
  const threshold = parseLogThreshold(env.get('RUST_LOG'));
  const json = env.get('LOG_FORMAT')?.toLowerCase() === 'json';
  let write: Write | undefined;
  const at = (level: LogLevel): Log[LogLevel] =>
    isLogged(level, threshold)
      ? (message, fields) => {
          write ??= openWriter(json, descriptor);
          write(level, maskSecrets(message), maskFields(fields));
        }
      : () => {};
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
