import { parseArgs } from 'node:util';

export interface ServerArguments {
  listen: string;
  configOverrides: string[];
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
 * The arguments behind `app-server`; undefined where they are not plainly right. Names are those of the real server;
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
      },
    });
    return values.listen === 'stdio://'
      ? {
          listen: values.listen,
          configOverrides: [...values.config, ...featureOverrides(values.enable, values.disable)],
        }
      : undefined;
  } catch {
    return undefined;
  }
}
