/** Everything the server asks of the world. Decisions are pure; effects come in through these. */

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

export interface Random {
  uuid(): string;
}

export interface Env {
  /** An environment variable; undefined where unset or empty. */
  get(name: string): string | undefined;
}

export interface Files {
  /** The whole file as UTF-8 text; undefined where there is none. Rejects for any other reason. */
  read(path: string): Promise<string | undefined>;
  /**
   * Replaces the file in one step, readable by its owner only, durable once resolved; missing parent directories are
   * made. A reader sees the old text or the new one, never a part. Follows a symbolic link at `path`.
   */
  replace(path: string, text: string): Promise<void>;
  /** Whether there was something to remove. */
  remove(path: string): Promise<boolean>;
}

/** The machine, in the words of the user agent. */
export interface Platform {
  family: 'unix' | 'windows';
  /** `linux`, `macos`, `windows` or another. */
  os: string;
  /** Name and version of the system, such as `Debian 12.0.0`. */
  system: string;
  /** Such as `x86_64`. */
  architecture: string;
  hostName: string;
}

/** Fields must never hold a token, a key, an authorization header or a request body. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Log {
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

export interface Ports {
  clock: Clock;
  random: Random;
  env: Env;
  files: Files;
  platform: Platform;
  log: Log;
}
