import { parseArgs } from 'node:util';
import type { AuthOptions } from './listen-auth.ts';
import type { ListenTarget } from './listen-target.ts';

export interface ServerArguments {
  listen: ListenTarget;
  auth: AuthOptions;
  configOverrides: string[];
  /** A longer message is refused; undefined: the limit of the transport, 128 MiB for stdio and 16 MiB for others. */
  maxMessageBytes: number | undefined;
}

/** A whole number of bytes that a message can have; undefined where the text is none. */
export function parseBytes(text: string): number | undefined {
  const bytes = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return bytes >= 1024 && bytes <= 2 ** 29 ? bytes : undefined;
}

/** `--enable x` is short for `-c features.x=true`. */
export const featureOverrides = (
  enable: readonly string[],
  disable: readonly string[],
): string[] => [
  ...enable.map((feature) => `features.${feature}=true`),
  ...disable.map((feature) => `features.${feature}=false`),
];

/**
 * The arguments behind `app-server`; undefined where they are not plainly right, or ask for more than stdio. Names are those of the real server;
 * the switch for analytics is taken because hosts pass it, and does nothing because there are none.
 */
export function parseServerArguments(args: string[]): ServerArguments | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        listen: { type: 'string', default: 'stdio://' },
        stdio: { type: 'boolean' },
        config: { type: 'string', short: 'c', multiple: true, default: [] },
        enable: { type: 'string', multiple: true, default: [] },
        disable: { type: 'string', multiple: true, default: [] },
        'analytics-default-enabled': { type: 'boolean' },
        'max-message-bytes': { type: 'string' },
      },
    });
    const { listen, 'max-message-bytes': limit } = values;
    const maxMessageBytes = limit === undefined ? undefined : parseBytes(limit);
    if (listen !== 'stdio://' || (limit !== undefined && maxMessageBytes === undefined)) {
      return undefined;
    }
    return {
      listen: { kind: 'stdio' },
      auth: {},
      configOverrides: [...values.config, ...featureOverrides(values.enable, values.disable)],
      maxMessageBytes,
    };
  } catch {
    return undefined;
  }
}
