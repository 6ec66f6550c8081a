import { parseArgs } from 'node:util';

export interface ServerArguments {
  listen: string;
  configOverrides: string[];
}

/** The arguments behind `app-server`; undefined where they are not plainly right. */
export function parseServerArguments(args: string[]): ServerArguments | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        listen: { type: 'string', default: 'stdio://' },
        config: { type: 'string', short: 'c', multiple: true, default: [] },
      },
    });
    return values.listen === 'stdio://'
      ? { listen: values.listen, configOverrides: values.config }
      : undefined;
  } catch {
    return undefined;
  }
}
